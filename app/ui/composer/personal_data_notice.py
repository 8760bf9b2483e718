"""Personal data in what is typed: found off the window's thread, and named above the composer in a calm line."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QFrame

from app.core.privacy import Finding, Kind, find, mask
from app.core.settings import Masking
from app.ui.composer.composer import Composer
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import restyle
from app.ui.look.tokens import NOTICE_MARGINS, S
from app.ui.parts import boxes
from app.ui.parts.notice import ROOM_FOR_WORDS
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.parts.wrapping_choice import WrappingButton
from app.ui.wording.privacy_text import kind_names
from app.workers.task import Task

PAUSE_MS = 200  # after the last key
LOOKED_AT_ONCE = 10_000  # characters, in under 25 ms: a longer text is looked at off the window's thread


class PersonalDataNotice(LanguageFollower, QFrame):
    """The line itself, with what can be done."""

    def __init__(self) -> None:
        super().__init__()
        self._kinds: tuple[Kind, ...] = ()
        self._always = False
        self.asks = False  # the question waits for an answer to this
        self.setObjectName("notice")
        self._text = wrapped_label()
        self.mask_button, self.send_button = WrappingButton(), WrappingButton()
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(*NOTICE_MARGINS)
        row.setSpacing(S)
        row.addWidget(self._text, 1)
        row.addLayout(boxes.flow(self.mask_button, self.send_button))
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def show_kinds(self, kinds: tuple[Kind, ...], *, always: bool, asks: bool = False) -> None:
        """Name what was found, if anything was. `always`: it will be masked without being asked.

        `asks`: the question is not sent before this is answered.
        """
        self._kinds, self._always, self.asks = kinds, always, asks
        self.mask_button.setVisible(not always)
        self.send_button.setVisible(not always)
        restyle(self.mask_button, kind="primary" if asks else "")
        self.retranslate()
        self.setVisible(bool(kinds))

    def retranslate(self) -> None:
        if self._always:
            text = self.tr("Will be masked when you send it: %1")
        elif self.asks:
            text = self.tr("Mask this before the question is saved? %1")
        else:
            text = self.tr("Personal data in your question: %1")
        self._text.setText(text.replace("%1", kind_names(self._kinds)))
        self.mask_button.setText(self.tr("Mask and send") if self.asks else self.tr("Mask"))
        self.send_button.setText(self.tr("Send as it is"))
        self.setAccessibleName(self._text.text())
        for button in (self.mask_button, self.send_button):
            button.setAccessibleDescription(self._text.text() if self.asks else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the buttons would leave the words no room, they go below them."""
        super().resizeEvent(event)
        shown = [each for each in (self.mask_button, self.send_button) if not each.isHidden()]
        beside = sum(button.sizeHint().width() for button in shown)
        direction = QBoxLayout.Direction
        room = self.width() - beside >= grown(ROOM_FOR_WORDS)
        self._row.setDirection(direction.LeftToRight if room else direction.TopToBottom)


class PersonalDataWatch(QObject):
    """Between composer and notice. Typing never waits for it: it looks when there is a pause, on another thread.

    Where it is to ask, nothing with personal data is sent before somebody has said what is to be done with it.
    """

    def __init__(
        self,
        composer: Composer,
        notice: PersonalDataNotice,
        masking: Callable[[], Masking],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._composer, self._notice, self._masking = composer, notice, masking
        self._looking = False
        self._found: tuple[str, list[Finding]] = ("", [])
        self._waits: str | None = None  # a long text that is sent once it has been looked at
        self._as_it_is: str | None = None  # what somebody said may be sent
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._look)
        composer.field.textChanged.connect(self._note_change)
        composer.may_keep = self._may_keep
        notice.mask_button.clicked.connect(self._mask)
        notice.send_button.clicked.connect(self._send_as_it_is)
        composer.asking.append(self._let_be)

    def _let_be(self) -> bool:
        asked = self._notice.asks and not self._notice.isHidden()
        if asked:
            self._show(*self._found)
            self._composer.setFocus()
        return asked

    def _note_change(self) -> None:
        text = self._composer.field.toPlainText()
        self._waits = self._as_it_is = None
        unseen = not text or self._masking() is Masking.NEVER
        if unseen or self._notice.asks:
            self._show("", [])  # this text has not been looked at
        if unseen:
            self._timer.stop()
        else:
            self._timer.start()

    def _may_keep(self) -> bool:
        """Whether what is typed may be stored as it is; if not, it is asked."""
        text = self._composer.field.toPlainText()
        if self._masking() is not Masking.ASK or text == self._as_it_is:
            return True
        if self._found[0] != text:
            if len(text) > LOOKED_AT_ONCE:
                self._waits = text
                self._look()
                return False
            self._timer.stop()
            self._found = (text, find(text))
        if self._found[1]:
            self._show(*self._found, asks=True)
            self._notice.mask_button.setFocus()
            return False
        return True

    def _look(self) -> None:
        if self._looking:
            return  # the end of that look begins another one
        text = self._composer.field.toPlainText()
        self._looking = True
        take = partial(self._take, text)
        Task(lambda task: find(text), "personal data", self).start(take, partial(take, []))

    def _take(self, text: str, found: list[Finding], error: object = None) -> None:
        self._looking = False
        if self._composer.field.toPlainText() == text:
            if not self._notice.asks:
                self._show(text, found)
            if self._waits is not None:
                self._waits = None
                self._composer.submit()
        elif self._waits is not None:
            self._look()
        elif not self._timer.isActive():
            self._note_change()

    def _show(self, text: str, found: list[Finding], *, asks: bool = False) -> None:
        self._found = (text, found)
        kinds = tuple(dict.fromkeys(finding.kind for finding in found))
        self._notice.show_kinds(kinds, always=self._masking() is Masking.ALWAYS, asks=asks)

    def _send_as_it_is(self) -> None:
        self._as_it_is = self._composer.field.toPlainText()
        self._composer.setFocus()
        self._composer.submit()

    def _mask(self) -> None:
        """Write over what was found, in the field, so that what is seen is what is sent; undo brings it back."""
        text, found = self._found
        field, asked = self._composer.field, self._notice.asks
        if field.toPlainText() != text:
            return
        cursor = QTextCursor(field.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(mask(text, found))
        cursor.endEditBlock()
        self._timer.stop()
        self._show(field.toPlainText(), [])
        field.setFocus()
        if asked:
            self._composer.submit()
