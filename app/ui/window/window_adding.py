"""An adding of documents whose sheet was hidden: how far it is, and then what came of it, in a line of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.parts.notice import NoticeText
from app.ui.window.window import MainWindow

if TYPE_CHECKING:
    from app.ui.documents.add_documents_sheet import AddDocumentsSheet


class WindowAdding(QObject):
    """Lives as long as its window; follows one sheet after another."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sheet: AddDocumentsSheet | None = None
        self._is_said = False  # whether the notice is this one's

    def follow(self, sheet: AddDocumentsSheet) -> None:
        """From now on, this one."""
        self._sheet = sheet
        sheet.hidden.connect(self._say_progress)
        sheet.stepped.connect(self._follow_step)
        sheet.ended.connect(self._say_end)

    def forget(self) -> None:
        """The sheet is closed."""
        self._sheet = None
        self.unsay()

    def unsay(self) -> None:
        """The sheet is closed, or shown again and says so itself."""
        if self._is_said:
            self._window.notice.dismiss()

    def _say_progress(self) -> None:
        self._window.notice.say(self._progress, act=self._show, when_gone=self._note_unsaid)
        self._is_said = True

    def _follow_step(self) -> None:
        if self._is_said:
            self._window.notice.retranslate()

    def _say_end(self) -> None:
        if self._sheet is not None and not self._sheet.isVisible():
            self._window.notice.say(self._end, act=self._show, when_gone=self._drop)
            self._is_said = True

    def _progress(self) -> NoticeText:
        step = "" if self._sheet is None else self._sheet.step
        return NoticeText(self.tr("Documents are being added"), step, self.tr("Show"))

    def _end(self) -> NoticeText:
        outcome = "" if self._sheet is None else self._sheet.outcome
        return NoticeText(self.tr("Adding documents has ended"), outcome, self.tr("Show"))

    def _show(self) -> None:
        self._is_said = False
        if self._sheet is not None:
            self._sheet.show()
            self._sheet.raise_()
            self._sheet.activateWindow()

    def _note_unsaid(self) -> None:
        self._is_said = False

    def _drop(self) -> None:
        """Who has read what came of it needs the sheet no more."""
        self._is_said = False
        if self._sheet is not None and not self._sheet.isVisible():
            self._sheet.reject()
