"""Connects attachments with the window: dropped, pasted and chosen files, the tray's figures, length warnings."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.core.conversations.attachments import MOST, MOST_CHARACTERS, Attachment, Kind
from app.core.conversations.context import ContextUse
from app.core.documents.documents import Reason
from app.ui.composer.attachment_notice import AttachmentNotice
from app.ui.composer.composer import ATTACH_KEYS
from app.ui.parts.drop_hint import DropHint
from app.ui.parts.dropped_files import accept_copies, can_copy, dropped_paths, is_model, is_pack
from app.ui.parts.file_dialog import choose_files
from app.ui.parts.notice import NoticeText
from app.ui.window.window import MainWindow
from app.workers.answering import Answering
from app.workers.task import Task

if TYPE_CHECKING:
    from app.ui.composer.attachment_dialog import AttachmentDialog
    from app.workers.attaching import ReadAttachment

PATIENCE_MS = 2000  # what a question waits for being counted: then the model says itself if it is too long


class WindowAttachments(QObject):
    """Lives as long as its window. Made after what takes files dropped on the rest of the window."""

    collection_requested = Signal(object)  # list[Path]: to be added to a collection instead

    def __init__(self, window: MainWindow, answering: Answering) -> None:
        super().__init__(window)
        self._window, self._answering = window, answering
        self._composer, self._tray = window.composer, window.composer.tray
        self._waiting: deque[tuple[int, Path]] = deque()  # to be read
        self._task: Task | None = None
        self._number: int | None = None  # of the one that is being read
        self._use: ContextUse | None = None
        self._uncounted = False  # goes to the model all the same: it says itself if it is too long
        self._sending = False  # as soon as it is counted
        self.target_of: Callable[[Sequence[Path]], str] = lambda paths: ""  # the collection that they would go to
        self.asks_documents: Callable[[], bool] = lambda: False  # whether a collection is chosen to answer
        self.dialog: AttachmentDialog | None = None
        self.notice = AttachmentNotice()
        window.show_above_composer(self.notice)
        self.hint = DropHint(window, window.content, self._composer)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._send_uncounted)
        self._composer.setAcceptDrops(True)
        self._watched = (window, self._composer, self._composer.field.viewport())
        for each in self._watched:
            each.installEventFilter(self)
        self._composer.may_send = self._may_send
        self._connect()
        QShortcut(QKeySequence(ATTACH_KEYS), window).activated.connect(self._composer.attach_button.click)

    def attach(self, paths: Sequence[Path]) -> None:
        """Read these files, one after the other, and attach them."""
        for path in paths:
            if self._tray.is_full:
                self._window.notice.say(lambda: NoticeText(self._at_most()))
                break
            self._waiting.append((self._tray.begin(path.name, str(path)), path))
        self._read_next()
        self._composer.setFocus()

    def attach_pasted(self, text: str) -> None:
        """Attach a long text that was pasted."""
        if self._tray.is_full:
            self._window.notice.say(lambda: NoticeText(self._at_most()))
            return
        if len(text) > MOST_CHARACTERS:
            self._tray.end(self._tray.begin(self.tr("Pasted text"), ""), None, Reason.TOO_LARGE)
            return
        size = len(text.encode("utf-8", "replace"))
        self._tray.add(Attachment("Pasted text", text, Kind.PASTE, size))

    def ask_files(self) -> None:
        """Let files be chosen."""
        self.attach([Path(name) for name in choose_files(self._window, self.tr("Attach a file"))])

    def show_text(self, attachment: Attachment) -> AttachmentDialog:
        """Show what the model gets, or got."""
        from app.ui.composer.attachment_dialog import AttachmentDialog

        self.dialog = dialog = AttachmentDialog(attachment, self._window)
        dialog.finished.connect(self._drop_dialog)
        dialog.open()
        return dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files dropped on the composer may be attached; elsewhere in the window they are not ours. Both is said."""
        over = isinstance(event, (QDragEnterEvent, QDragMoveEvent))
        dropped = event.type() == QEvent.Type.Drop
        if (
            dropped
            or isinstance(event, QDragLeaveEvent)
            or (event.type() == QEvent.Type.Close and watched is self._window)
        ):
            self.hint.hide()  # whatever is dropped: the program that it came from may be gone, and the paths with it
        if isinstance(event, QDropEvent) and can_copy(event) and (paths := dropped_paths(event.mimeData())):
            if over:
                self._show_hint(watched, event, paths)
            if self._take(watched, event, paths):
                if dropped:
                    self.attach(paths)
                return True
        return False

    def _at_most(self) -> str:
        return self.tr("At most %n files can be attached to one question.", "", MOST)

    def _connect(self) -> None:
        window, answering = self._window, self._answering
        self._composer.attach_button.clicked.connect(self.ask_files)
        self._composer.field.long_pasted.connect(self.attach_pasted)
        self._composer.field.files_pasted.connect(self.attach)
        self._tray.changed.connect(self._note_change)
        self._tray.removed.connect(self._cancel)
        self._tray.put_back.connect(self._put_into_field)
        self._tray.opened.connect(self.show_text)
        self._tray.collection_requested.connect(self._ask_collection)
        window.transcript.aids.attachment_chosen.connect(self.show_text)
        answering.measured.connect(self._take_use)
        answering.shortened.connect(self._take_shorter)
        self.notice.beginning_button.clicked.connect(self._shorten)
        self.notice.collection_button.clicked.connect(self._ask_collection)

    def _take(self, watched: QObject, event: QDropEvent, paths: Sequence[Path]) -> bool:
        """Whether it is dropped on the composer, and goes with the question."""
        if watched is self._window or not self._goes_with_question(paths):
            return False
        return accept_copies(event)

    def _goes_with_question(self, paths: Sequence[Path]) -> bool:
        """No folder, pack or model does; nor does a file while documents answer, which it is to be one of."""
        if any(path.is_dir() or is_pack(path) or is_model(path) for path in paths):
            return False
        return bool(self._tray.items) or not self.asks_documents()

    def _show_hint(self, watched: QObject, event: QDropEvent, paths: Sequence[Path]) -> None:
        place = event.position().toPoint()
        if isinstance(watched, QWidget) and watched is not self._window:
            place = watched.mapTo(self._window, place)
        attachable = self._composer.isVisible() and self._goes_with_question(paths)
        below = self.tr("Attach to the question") if attachable else ""
        self.hint.show_at(QPoint(place), self._adding_text(paths), below)

    def _adding_text(self, paths: Sequence[Path]) -> str:
        if any(is_pack(path) for path in paths):
            return self.tr("Install the pack")
        if all(is_model(path) for path in paths):
            return self.tr("Add the model")
        return self.tr("Add to “%1” and ask it").replace("%1", self.target_of(paths))

    def _read_next(self) -> None:
        from app.workers.attaching import ReadAttachment, reading_job

        if self._task is not None or not self._waiting:
            return
        self._number, path = self._waiting.popleft()
        self._task = task = Task(reading_job(path), "attachment", self)
        task.progressed.connect(partial(self._tray.progress, self._number))
        task.start(self._end, lambda error: self._end(ReadAttachment(reason=Reason.NOT_READABLE)))

    def _end(self, read: ReadAttachment) -> None:
        number, self._number, self._task = self._number, None, None
        if number is not None:
            self._tray.end(number, read.attachment, read.reason)
        self._read_next()

    def _cancel(self, number: int) -> None:
        self._waiting = deque(each for each in self._waiting if each[0] != number)
        if number == self._number and self._task is not None:
            self._task.cancel()

    def _put_into_field(self, text: str) -> None:
        self._composer.field.insertPlainText(text)
        self._composer.setFocus()

    def _drop_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _note_change(self) -> None:
        if not self._tray.attachments:
            self._sending = False
            self.notice.show_use(None, has_files=False)

    @property
    def model_is_ready(self) -> bool:
        """Whether there is one that counts."""
        return self._answering.model is not None and self._answering.loading is None

    def is_counted(self) -> bool:
        """Whether it is known what the question with its attachments takes."""
        return self._use is not None and self._use.attachments == self._tray.attachments

    def _may_send(self) -> bool:
        """What is too long is not sent to fail: first it is said."""
        if not self._tray.attachments or not self.model_is_ready or self._uncounted:
            return True
        if self.is_counted():
            fits = self._use is None or not self._use.is_too_long
            if not fits:
                self._window.announcing.say(self.notice.text, True)  # again: else nothing answers the key
            return fits
        if not self._sending:
            self._sending = True
            self._patience.start()
            self._window.reading.watch.ask_now()
        return False

    def _send_uncounted(self) -> None:
        if self._sending:
            self._sending, self._uncounted = False, True
            self._composer.submit()
            self._uncounted = False

    def _take_use(self, use: ContextUse | None) -> None:
        self._use = use
        if use is not None and use.attachments:
            self._tray.show_tokens(use.attachments, use.attached, about=use.is_estimate)
        too_long = use is not None and use.is_too_long and self.is_counted() and bool(use.attachments)
        was_said = not self.notice.isHidden()
        self.notice.show_use(use if too_long else None, has_files=bool(self._files()))
        if too_long and not was_said:
            self._window.announcing.say(self.notice.text)
        if self._sending and (use is None or self.is_counted()):
            self._sending = False
            self._patience.stop()
            if not too_long:
                self._composer.submit()

    def _shorten(self) -> None:
        self._answering.shorten(self._composer.field.toPlainText(), self._tray.attachments)

    def _take_shorter(self, whole: tuple[Attachment, ...], shorter: tuple[Attachment, ...] | None) -> None:
        if shorter is not None and self._tray.attachments == whole and all(each.text for each in shorter):
            self._tray.replace_all(shorter)
            self._window.reading.watch.ask_now()

    def _files(self) -> list[Path]:
        return [Path(each.path) for each in self._tray.items if each.can_be_document]

    def _ask_collection(self) -> None:
        files = self._files()
        for each in list(self._tray.items):
            if each.can_be_document:
                self._tray.take(each.number)
        self.collection_requested.emit(files)
