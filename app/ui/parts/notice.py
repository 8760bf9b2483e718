"""A line that says what has happened, with what can be done about it; some go by themselves."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import restyle
from app.ui.look.tokens import HALF, NOTICE_MARGINS, S
from app.ui.parts import boxes
from app.ui.parts.announcement import in_sentences
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.parts.wrapping_choice import WrappingButton
from app.ui.wording.error_text import CodedError, describe

ROOM_FOR_WORDS = 240  # pixels, at least, beside the button


@dataclass(frozen=True)
class NoticeText:
    """What a notice says, in the language of the moment."""

    title: str
    advice: str = ""
    action: str = ""
    other: str = ""  # what can be done instead


Act = Callable[[], None]


class Notice(LanguageFollower, QFrame):
    """One notice at a time. While the mouse or the focus is on it, it does not go away."""

    said = Signal(str, bool)  # what a screen reader is to say, and whether it is urgent

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self._text: Callable[[], NoticeText] = lambda: NoticeText("")
        self._act: Act | None = None
        self._other_act: Act | None = None
        self._when_gone: Act | None = None
        self.setObjectName("notice")
        self._title = wrapped_label()
        self._advice = wrapped_label("muted")
        self.action_button, self.other_button = WrappingButton(), WrappingButton()
        self.other_button.setProperty("kind", "quiet")
        self._close = IconButton(icons, "x")
        words = boxes.column(self._title, self._advice, spacing=HALF)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        # beside one another below the words, too, where there is room
        self._row.addLayout(boxes.flow(self.action_button, self.other_button))
        row = boxes.row(self._row, on=self, spacing=S, margins=NOTICE_MARGINS, fills=self._row)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)  # in sight where the rest has to be scrolled to
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._time_out)
        self.action_button.clicked.connect(self.act)
        self.other_button.clicked.connect(lambda: self._go_and(self._other_act))
        self._close.clicked.connect(self.dismiss)
        self.hide()

    def say(
        self,
        texts: Callable[[], NoticeText],
        *,
        tone: str = "info",
        act: Act | None = None,
        other: Act | None = None,
        seconds: float = 0,
        when_gone: Act | None = None,
    ) -> None:
        """Say something, in place of what was said. `act` is for its button, `other` for one beside that.

        0 seconds stays until closed.

        `when_gone` is called when the notice goes without the button having been used.
        """
        self.dismiss()
        self._text, self._act, self._other_act, self._when_gone = texts, act, other, when_gone
        restyle(self, tone=tone)
        self.action_button.setVisible(act is not None)
        self.other_button.setVisible(other is not None)
        self.retranslate()
        self.show()
        said = texts()
        self.said.emit(in_sentences(said.title, said.advice, said.action, said.other), tone == "danger")
        if seconds:
            self._timer.start(int(seconds * 1000))

    def say_error(self, error: CodedError) -> None:
        """Say what went wrong, and what can be done."""

        def said() -> NoticeText:
            text = describe(error)
            return NoticeText(text.title, text.advice)

        self.say(said, tone="danger")

    def act(self) -> None:
        """Do what the button does, if there is a notice with one."""
        if not self.isHidden() and self._act is not None:
            self._go_and(self._act)

    def forget(self) -> None:
        """Go away without anything being done: what was said is taken up in another notice."""
        self._when_gone = None
        self.dismiss()

    def dismiss(self) -> None:
        """Go away."""
        gone, self._when_gone = self._when_gone, None
        self._timer.stop()
        self.hide()
        if gone is not None:
            gone()

    def go_on(self) -> None:
        """Say how far it has come by now, no lower than before: nothing jumps while lines come and go."""
        advice = self._advice
        height = advice.heightForWidth(advice.width())
        self.retranslate()
        advice.setMinimumHeight(height)

    def retranslate(self) -> None:
        text = self._text()
        self._advice.setMinimumHeight(0)
        self._title.setText(text.title)
        kind = "heading" if text.advice else "plain"  # what it is about, told from what to do
        if self._title.property("kind") != kind:
            restyle(self._title, kind=kind)
        self._advice.setText(text.advice)
        self._advice.setVisible(bool(text.advice))
        self.action_button.setText(text.action)
        self.other_button.setText(text.other)
        self.setAccessibleName(text.title)
        self.setAccessibleDescription(text.advice)
        self._close.describe(self.tr("Close"))
        self._place_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._advice.setMinimumHeight(0)
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Where they would leave the words no room, they go below them."""
        direction = QBoxLayout.Direction
        buttons = sum(
            each.sizeHint().width() for each in (self.action_button, self.other_button) if not each.isHidden()
        )
        beside = self.width() - buttons >= grown(ROOM_FOR_WORDS)
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay as long as the mouse is here: the time begins anew when it leaves."""
        super().enterEvent(event)
        if self._timer.isActive():
            self._timer.start()

    def leaveEvent(self, event: QEvent) -> None:
        """And whoever leaves may come back."""
        super().leaveEvent(event)
        if self._timer.isActive():
            self._timer.start()

    def _time_out(self) -> None:
        if self.underMouse() or any(each.hasFocus() for each in (self.action_button, self.other_button, self._close)):
            self._timer.start()
        else:
            self.dismiss()

    def _go_and(self, act: Act | None) -> None:
        self.forget()
        if act is not None:
            act()
