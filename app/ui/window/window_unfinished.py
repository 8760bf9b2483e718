"""Addings of documents that were cut off: said once the window stands, with a way to go on and one to leave it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.look.numbers import native
from app.ui.parts.notice import NoticeText
from app.ui.window.window import MainWindow
from app.ui.window.window_documents import WindowDocuments
from app.ui.wording.placed import placed
from app.workers.document_library import DocumentLibrary

if TYPE_CHECKING:
    from app.workers.unfinished import Unfinished

_NAMED = 3  # files


class WindowUnfinished(QObject):
    """Lives as long as its window. Closing the notice decides nothing: it is said again at the next start."""

    def __init__(self, window: MainWindow, documents: DocumentLibrary, panes: WindowDocuments) -> None:
        super().__init__(window)
        self._window, self._documents, self._panes = window, documents, panes
        documents.unfinished_read.connect(self._tell)
        window.standing.then(documents.read_unfinished)

    def _tell(self, found: list[Unfinished]) -> None:
        """Of one after another."""
        if found and self._panes.sheet is None:  # who adds at this moment sees to it anyway
            self._window.notice.say(
                partial(self._text, found[0]),
                act=partial(self._go_on, found[0]),
                other=partial(self._leave, found[0]),
            )

    def _text(self, left: Unfinished) -> NoticeText:
        named = ", ".join(left.files[:_NAMED]) + ("…" if len(left.files) > _NAMED else "")
        said = native(self.tr("%n file(s) for “%1” are not finished: %2", "", len(left.files)))
        return NoticeText(
            self.tr("Adding documents was interrupted"),
            placed(said, left.collection.name, named),
            self.tr("Continue"),
            self.tr("Leave it"),
        )

    def _go_on(self, left: Unfinished) -> None:
        self._panes.adding.add(left.paths, left.collection.id)

    def _leave(self, left: Unfinished) -> None:
        self._documents.leave_unfinished(left.collection.id)
        self._documents.read_unfinished()
