"""Searching as one types: the field, what was found, and the way to the place."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.core.conversations.search import FoundConversation
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.numbers import native
from app.ui.look.tokens import HALF, RING, XS, S
from app.ui.parts import boxes
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.parts.line_field import LineField
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.search.search_results import SearchResults
from app.ui.transcript.dialogue import Dialogue
from app.workers.library import Library

PAUSE_MS = 150  # after the last key
MOST = 50  # conversations
PAGE = 5  # rows


class SearchField(LanguageFollower, LineField):
    """The arrows go through what was found while the focus stays here."""

    stepped = Signal(int)

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self._icons = icons
        self.setObjectName("search")
        # Qt's own icons in a field stay small, whatever the size of the text
        self._glass, self._clear = QLabel(self), IconButton(icons, "x", self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Escape does the same
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self.textChanged.connect(self._show_clear)
        icons.changed.connect(self._tint)
        self._tint()
        self._show_clear("")
        self.retranslate()

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search"))
        self.setToolTip(self.tr("Search all conversations") + " (Ctrl+Shift+F)")
        self.setAccessibleName(self.tr("Search all conversations"))
        self._clear.describe(self.tr("Clear the search"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows; the rest is the field's own."""
        rows = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -PAGE,
            Qt.Key.Key_PageDown: PAGE,
        }.get(Qt.Key(event.key()))
        if rows is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(rows)

    def _show_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def _tint(self) -> None:
        self._glass.setPixmap(self._icons.get("search").pixmap(self._icons.size, self.devicePixelRatio()))
        self._place()

    def _place(self) -> None:
        """The icons at both ends, and the text between them."""
        size, high = self._icons.size, self.height()
        self._glass.setGeometry(S, (high - size.height()) // 2, size.width(), size.height())
        button = self._clear.sizeHint().boundedTo(QSize(high, high - 2 * RING))
        self._clear.setGeometry(
            self.width() - button.width() - RING, (high - button.height()) // 2, button.width(), button.height()
        )
        self.setTextMargins(size.width() + S, 0, button.width(), 0)


class FoundPanel(LanguageFollower, QWidget):
    """What was found, under a line that says how much."""

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self._asked, self._count = "", 0
        self.results = SearchResults(icons)
        self.line = wrapped_label("small")
        self.line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.line.setContentsMargins(S, HALF, S, HALF)
        column = boxes.column(self.line, self.results, on=self, spacing=XS, fills=self.results)
        column.addStretch(0)
        self.retranslate()

    def show_found(self, asked: str, hits: Sequence[FoundConversation]) -> None:
        """Show what this search has found."""
        self._asked, self._count = asked, len(hits)
        self.results.show_hits(hits)
        self.results.setVisible(bool(hits))
        self.retranslate()

    def retranslate(self) -> None:
        self.results.setAccessibleName(self.tr("Search results"))
        if not self._count:
            self.line.setText(self.tr("Nothing found for “%1”.").replace("%1", self._asked))
        elif self._count >= MOST:
            self.line.setText(native(self.tr("The latest %n conversation(s)", "", self._count)))
        else:
            self.line.setText(native(self.tr("Found in %n conversation(s)", "", self._count)))


class Searching(QObject):
    """Between the field, the library and the conversation shown. Answers to what is no longer asked are dropped."""

    active_changed = Signal(bool)  # whether what was found is shown in place of the conversations
    left = Signal()  # the keyboard is done with the field
    place_chosen = Signal(str, str, str)  # conversation id, what was asked, id of the message that is to be shown

    def __init__(
        self, library: Library, dialogue: Dialogue, field: SearchField, panel: FoundPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._dialogue = library, dialogue
        self._field, self._panel = field, panel
        self._open_first = False  # Enter was pressed before there was an answer
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._search)
        field.textChanged.connect(self._note_text)
        field.stepped.connect(panel.results.step)
        field.returnPressed.connect(self._enter)
        field.escaped.connect(self._escape)
        panel.results.opened.connect(self._open)
        panel.results.left.connect(field.setFocus)
        library.found.connect(self._take)

    @property
    def _asked(self) -> str:
        return self._field.text()

    @property
    def _waiting(self) -> bool:
        return self._timer.isActive() or self._answered != self._asked

    _answered = ""

    def _note_text(self) -> None:
        self._open_first = False
        if self._asked.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._answered = ""
            self.active_changed.emit(False)

    def _search(self) -> None:
        self._library.search(self._asked, MOST)

    def _take(self, asked: str, hits: list[FoundConversation]) -> None:
        if asked != self._asked or not asked.strip():
            return
        self._answered = asked
        self._panel.show_found(asked, hits)
        self.active_changed.emit(True)
        if self._open_first:
            self._open_first = False
            self._panel.results.open_current()

    def _enter(self) -> None:
        if self._waiting and self._asked.strip():
            self._open_first = True
            if self._timer.isActive():
                self._timer.stop()
                self._search()
        else:
            self._panel.results.open_current()

    def _escape(self) -> None:
        if self._asked:
            self._field.clear()
        else:
            self.left.emit()

    def _open(self, found: FoundConversation) -> None:
        hit = found.best
        if hit.message_id is None:
            self._dialogue.open(hit.conversation.id)
            return
        self.place_chosen.emit(hit.conversation.id, self._answered, hit.message_id)
