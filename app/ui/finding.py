"""Searching in the conversation that is shown: a line above it that goes from place to place."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.core.search import SearchHit
from app.ui.dialogue import Dialogue
from app.ui.icon_button import IconButton, IconSet
from app.ui.line_field import LineField
from app.ui.numbers import count
from app.ui.searching import PAUSE_MS, place_of
from app.ui.tokens import HEADER_MARGINS, S
from app.workers.library import Library


class FindField(LineField):
    """Enter goes on, Shift+Enter back."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter with and without Shift; the rest is the field's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """The line itself. Hidden until it is wanted."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._of = -1, -1  # -1: nothing has been looked for
        self.field = FindField()
        self._told = QLabel()
        self._told.setProperty("kind", "small")
        self.back_button = IconButton(icons, "chevron-up")
        self.on_button = IconButton(icons, "chevron-down")
        self.close_button = IconButton(icons, "x")
        row = QHBoxLayout(self)
        left, _, right, below = HEADER_MARGINS
        row.setContentsMargins(left, 0, right, below)
        row.setSpacing(S)
        row.addWidget(self.field, 1)
        for widget in (self._told, self.back_button, self.on_button, self.close_button):
            row.addWidget(widget)
        self.hide()
        self.retranslate()

    @property
    def text(self) -> str:
        """What it says of the places."""
        return self._told.text()

    def show_place(self, number: int, of: int) -> None:
        """At which place somebody is, the first being 0, of how many; -1 where nothing has been looked for."""
        self._number, self._of = number, of
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self.field.setPlaceholderText(self.tr("Search in this conversation"))
        self.field.setAccessibleName(self.tr("Search in this conversation"))
        self.back_button.describe(self.tr("Previous place"), "Shift+F3")
        self.on_button.describe(self.tr("Next place"), "F3")
        self.close_button.describe(self.tr("Close the search"), self.tr("Esc"))
        if self._of > 0:
            told = self.tr("%1 of %2").replace("%1", count(self._number + 1)).replace("%2", count(self._of))
        else:
            told = "" if self._of else self.tr("Nothing found")
        self._told.setText(told)
        for button in (self.back_button, self.on_button):
            button.setEnabled(self._of > 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class Finding(QObject):
    """Between the line, the library and the conversation shown. Answers to what is no longer asked are dropped."""

    left = Signal()  # the keyboard is done with the line

    def __init__(self, library: Library, dialogue: Dialogue, bar: FindBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._dialogue, self._bar = library, dialogue, bar
        self._conversation_id: str | None = None  # the one that is searched
        self._hits: list[SearchHit] = []
        self._at: str | None = None  # id of the message that somebody is at
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._search)
        bar.field.textChanged.connect(self._note_text)
        bar.field.stepped.connect(self.step)
        bar.field.escaped.connect(self.close)
        bar.back_button.clicked.connect(self.go_back)
        bar.on_button.clicked.connect(self.go_on)
        bar.close_button.clicked.connect(self.close)
        dialogue.shown.connect(self._note_shown)
        library.found_inside.connect(self._take)

    def find(self) -> None:
        """Ask what is to be found in the conversation shown."""
        if self._dialogue.conversation_id is None:
            return
        if self._bar.isHidden():
            self._conversation_id, self._at = self._dialogue.conversation_id, None
            self._bar.show()
            self._note_text()
        self._bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.field.selectAll()

    def go_through(self, conversation_id: str, text: str, message_id: str) -> None:
        """Offer the further places of what was found elsewhere; that message is being shown."""
        self._conversation_id, self._at = conversation_id, message_id
        self._bar.field.setText(text)
        self._timer.stop()
        self._bar.show()
        self._search()

    def go_on(self) -> None:
        """To the next place, after the last to the first."""
        self.step(1)

    def go_back(self) -> None:
        """To the place before, from the first to the last."""
        self.step(-1)

    def step(self, by: int) -> None:
        """Go so many places on."""
        if self._bar.isHidden() or not self._hits:
            return
        ids = [hit.message_id for hit in self._hits]
        now = ids.index(self._at) if self._at in ids else -1 if by > 0 else 0
        self._go_to((now + by) % len(ids))

    def close(self) -> None:
        """Let it be."""
        self._hide()
        self.left.emit()

    def _hide(self) -> None:
        self._timer.stop()
        self._conversation_id, self._hits = None, []
        self._bar.hide()

    def _note_text(self) -> None:
        self._hits = []
        self._bar.show_place(-1, -1)
        if self._bar.field.text().strip():
            self._timer.start()
        else:
            self._timer.stop()

    def _search(self) -> None:
        if self._conversation_id is not None:
            self._library.search_inside(self._conversation_id, self._bar.field.text())

    def _take(self, conversation_id: str, text: str, hits: list[SearchHit]) -> None:
        if conversation_id != self._conversation_id or text != self._bar.field.text() or self._bar.isHidden():
            return
        self._hits = hits
        ids = [hit.message_id for hit in hits]
        if self._at in ids:
            self._bar.show_place(ids.index(self._at), len(ids))
        elif hits:
            shown = {message.id for message in self._dialogue.path}
            self._go_to(next((number for number, each in enumerate(ids) if each in shown), 0))
        else:
            self._bar.show_place(-1, 0)

    def _go_to(self, number: int) -> None:
        hit = self._hits[number]
        self._at = hit.message_id
        self._bar.show_place(number, len(self._hits))
        self._dialogue.open_at(hit.conversation.id, place_of(hit))

    def _note_shown(self, conversation_id: str | None) -> None:
        if conversation_id != self._conversation_id:
            self._hide()
