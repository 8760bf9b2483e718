"""One message of the transcript, whatever its role: its text, how tall it is, and the arrows to its siblings."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from app.core.conversations.conversation import Message
from app.core.conversations.rating import Rating
from app.core.conversations.search import Term
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import XS
from app.ui.parts import boxes
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.transcript.branch_arrows import BranchArrows
from app.ui.transcript.found_marks import FoundLook
from app.ui.transcript.markdown_style import TextStyle
from app.ui.transcript.message_aids import MessageAids
from app.ui.transcript.said_texts import said_text
from app.ui.transcript.text_view import TextView
from app.ui.wording.error_text import CodedError


class MessageView(LanguageFollower, QWidget):
    """What questions and answers have in common. Its width is given by `fit`.

    What only one of them can do is nothing to the other: the transcript need not know which it has.
    """

    grown = Signal()  # it takes another height than before
    opened = Signal(QWidget)  # a part of it, which is to be used at once

    arrows_at = 0  # their place among what stands in the row of buttons

    def __init__(
        self,
        message: Message,
        icons: IconSet,
        style: TextStyle,
        width: int,
        parent: QWidget | None,
        *,
        aids: MessageAids,
        copy: IconButton,
    ) -> None:
        super().__init__(parent)
        self._aids = aids
        self._message = message
        self._icons = icons
        self._style = style
        self._found: list[tuple[TextView, int]] = []  # each place that is set off: its text, and its number in it
        self._frame = QFrame()
        self._frame.setObjectName("message")
        self._text = TextView(style, self._text_width(width), self._frame)
        self._inner = QVBoxLayout(self._frame)
        self._inner.setSpacing(XS)
        self._inner.addWidget(self._text)
        self._copy = copy
        self._copy.clicked.connect(self.copy_as_markdown)
        self._arrows: BranchArrows | None = None
        self._actions = boxes.row()
        self._box: QBoxLayout = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    @property
    def message(self) -> Message:
        """What is shown, as it was last stored."""
        return self._message

    @property
    def text_view(self) -> TextView:
        """The text, for whoever looks after focus and selection."""
        return self._text

    @property
    def text_views(self) -> Sequence[TextView]:
        """All that was said in it, from above."""
        return (self.text_view,)

    @property
    def shown_texts(self) -> Sequence[TextView]:
        """All that can be read and selected in it, from above."""
        texts = [text for text in self.findChildren(TextView) if text.isVisibleTo(self)]
        return sorted(texts, key=lambda text: text.mapTo(self, QPoint(0, 0)).y())

    @property
    def plain_text(self) -> str:
        """What is read, without the marks of Markdown."""
        return self._text.toPlainText()

    @property
    def searched_texts(self) -> Sequence[TextView]:
        """All that is searched in it, from above: `said_texts` tells the same without a view."""
        return self.text_views

    def mark(self, terms: tuple[Term, ...], look: FoundLook, current: int | None = None) -> None:
        """Set these off, the place of that number otherwise, and nothing else."""
        if not terms and not self._found:
            return
        texts = self.searched_texts
        self._found = [(text, number) for text in texts for number in range(text.seek(terms))]
        at: TextView | None = None
        inside = 0
        if self._found and current is not None:
            at, inside = self._found[min(current, len(self._found) - 1)]
        for text in texts:
            text.show_places(look, inside if text is at else None)

    def place_line(self, number: int) -> QRect | None:
        """Where in it the line of a place is that is set off; the last one's where there are fewer."""
        if not self._found:
            return None
        text, inside = self._found[min(number, len(self._found) - 1)]
        line = text.place_line(inside)
        return QRect(text.mapTo(self, line.topLeft()), line.size())

    def show_message(self, message: Message, error: CodedError | None = None) -> None:
        """Show what has become of the message; `error` says more than the code that is stored."""
        self._message = message
        self._show_text()

    def append(self, piece: str) -> None:
        """Show a further piece of the answer."""

    def show_searching(self) -> None:
        """Documents are searched for this answer: no model is waited for."""

    def show_model_loading(self, loading: bool) -> None:
        """Whether a waiting answer waits for the model to load."""

    def set_last(self, last: bool) -> None:
        """Whether this is the answer that can be written anew, or gone on with."""

    def show_rating(self, rating: Rating | None) -> None:
        """Show what somebody thinks of the answer."""

    def rate(self, good: bool) -> None:
        """As if the thumb were pressed."""

    def show_details(self, shown: bool) -> None:
        """Show how fast the answer was written, or no longer."""

    def show_branch(self, number: int, count: int) -> None:
        """Which of so many siblings this is; for more than one there are arrows."""
        if count < 2 and self._arrows is None:
            return
        if self._arrows is None:
            self._arrows = BranchArrows(self._icons)
            self._arrows.stepped.connect(self._step)
            self._actions.insertWidget(self.arrows_at, self._arrows)
            QWidget.setTabOrder(self._arrows.tab_stops[0], self._arrows.tab_stops[1])
        self._arrows.show_place(number, count)
        self._arrows.setVisible(count > 1)

    def focus_arrows(self, step: int) -> None:
        """Give the focus to the arrow of that direction."""
        if self._arrows is not None:
            self._arrows.take_focus(step)

    def restyle(self, style: TextStyle) -> None:
        """Show the same text in another style."""
        self._style = style
        self._text.restyle(style)

    def fit(self, width: int) -> int:
        """Lay out for `width` pixels; gives the height that takes."""
        self._fit_parts(width)
        self._inner.activate()  # else the outer layout hears of it in the event loop's next turn
        self._box.activate()
        tall = self._box.totalHeightForWidth(width) if self._box.hasHeightForWidth() else -1
        return tall if tall >= 0 else self._box.totalSizeHint().height()

    @property
    def last_in_tab_order(self) -> QWidget:
        """The last widget that the focus comes to in this view."""
        return self._tab_stops()[-1]

    def follow_in_tab_order(self, previous: QWidget) -> None:
        """Come after that widget when the focus goes on."""
        for stop in self._tab_stops():
            QWidget.setTabOrder(previous, stop)
            previous = stop

    def retranslate(self) -> None:
        self._copy.describe(self.tr("Copy"))

    def copy_as_markdown(self) -> None:
        """Copy it as it was written, and say so at the button."""
        QGuiApplication.clipboard().setText(said_text(self._message))
        self._show_copied()

    def copy_as_text(self) -> None:
        """Copy what is read, without the marks of Markdown, and say so likewise."""
        QGuiApplication.clipboard().setText(self.plain_text.strip() + "\n")
        self._show_copied()

    def acts(self) -> list[QAction]:
        """What its buttons do, for the menu of its text."""
        found: list[QAction] = []
        for name, button in self._buttons():
            if not button.isHidden() and button.isEnabled():
                copies = button is self._copy  # the menu has the selection's own "Copy" too
                text = self.tr("Copy the whole text") if copies else button.accessibleName()
                act = QAction(self._icons.get(name), text, self)
                act.triggered.connect(button.click)
                found.append(act)
        return found

    def read_aloud(self) -> None:
        """Ask for it to be read aloud, or no longer."""
        self._aids.speech_requested.emit(self._message.id, self.plain_text)

    def _show_text(self) -> None:
        """Show the message's text, and what belongs to it."""
        raise NotImplementedError

    def _fit_parts(self, width: int) -> None:
        """Lay out what has a width of its own."""
        raise NotImplementedError

    def _text_width(self, width: int) -> int:
        return width

    def _buttons(self) -> list[tuple[str, IconButton]]:
        """Each with its icon's name."""
        return [("copy", self._copy)]

    def _tab_stops(self) -> list[QWidget]:
        """What the focus comes to, in order."""
        raise NotImplementedError

    @property
    def _has_text(self) -> bool:
        return bool(self._message.text.strip())

    def _show_copied(self) -> None:
        self._copy.tell_done(self.tr("Copied"), self._show_copy_again)

    def _show_copy_again(self) -> None:
        self._copy.show_icon("copy", "text_muted")
        self._copy.describe(self.tr("Copy"))

    def _step(self, step: int) -> None:
        self._aids.branch_requested.emit(self._message.id, step)
