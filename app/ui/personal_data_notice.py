"""Personal data in what is typed: found off the window's thread, and named above the composer in a calm line."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.core.privacy import Finding, Kind, find, mask
from app.core.settings import Masking
from app.ui.composer import Composer
from app.ui.privacy_text import kind_names
from app.ui.tokens import NOTICE_MARGINS, S
from app.workers.task import Task

PAUSE_MS = 200  # after the last key


class PersonalDataNotice(QFrame):
    """The line itself, with what can be done."""

    mask_requested = Signal()
    send_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: tuple[Kind, ...] = ()
        self._always = False
        self.setObjectName("notice")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._mask, self._send = QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(*NOTICE_MARGINS)
        row.setSpacing(S)
        row.addWidget(self._text, 1)
        row.addWidget(self._mask)
        row.addWidget(self._send)
        self._mask.clicked.connect(self.mask_requested)
        self._send.clicked.connect(self.send_requested)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    @property
    def buttons(self) -> tuple[QPushButton, QPushButton]:
        """Mask, and send as it is."""
        return self._mask, self._send

    def show_kinds(self, kinds: tuple[Kind, ...], *, always: bool) -> None:
        """Name what was found, if anything was. `always`: it will be masked without being asked."""
        self._kinds, self._always = kinds, always
        self._mask.setVisible(not always)
        self._send.setVisible(not always)
        self.retranslate()
        self.setVisible(bool(kinds))

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        if self._always:
            text = self.tr("Will be masked when you send it: %1")
        else:
            text = self.tr("Personal data in your question: %1")
        self._text.setText(text.replace("%1", kind_names(self._kinds)))
        self._mask.setText(self.tr("Mask"))
        self._send.setText(self.tr("Send as it is"))
        self.setAccessibleName(self._text.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class PersonalDataWatch(QObject):
    """Between composer and notice. Typing never waits for it: it looks when there is a pause, on another thread."""

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
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._look)
        composer.field.textChanged.connect(self._note_change)
        notice.mask_requested.connect(self._mask)
        notice.send_requested.connect(composer.field.submitted)

    def _note_change(self) -> None:
        text = self._composer.field.toPlainText()
        if not text or self._masking() is Masking.NEVER:
            self._timer.stop()
            self._show(text, [])
        else:
            self._timer.start()

    def _look(self) -> None:
        if self._looking:
            return  # the end of that look begins another one
        text = self._composer.field.toPlainText()
        self._looking = True
        task = Task(lambda task: find(text), "personal data", self)
        task.done.connect(partial(self._take, text))
        task.failed.connect(partial(self._take, text, []))
        task.start()

    def _take(self, text: str, found: list[Finding], error: object = None) -> None:
        self._looking = False
        if self._composer.field.toPlainText() == text:
            self._show(text, found)
        elif not self._timer.isActive():
            self._note_change()

    def _show(self, text: str, found: list[Finding]) -> None:
        self._found = (text, found)
        kinds = tuple(dict.fromkeys(finding.kind for finding in found))
        self._notice.show_kinds(kinds, always=self._masking() is Masking.ALWAYS)

    def _mask(self) -> None:
        """Write over what was found, in the field, so that what is seen is what is sent; undo brings it back."""
        text, found = self._found
        field = self._composer.field
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
