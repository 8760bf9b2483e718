"""The question field, which grows with its text, and the button that sends it or stops the answer."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from app.core.conversations.attachments import Attachment, is_long
from app.core.question import is_blank
from app.ui.composer.attachment_tray import AttachmentTray
from app.ui.composer.typing_button import TypingButton
from app.ui.composer.typing_field import LatinTyping
from app.ui.composer.typing_switch import TypingSwitch
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import restyle
from app.ui.look.tokens import HALF, S
from app.ui.parts import boxes
from app.ui.parts.dropped_files import dropped_paths
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.parts.one_click import take_double_click_as_one
from app.ui.parts.wrapped_label import wrapped_label

MOST_LINES = 10
ATTACH_KEYS = "Ctrl+Shift+A"
ROOM_FOR_ONE_ROW = 440  # pixels, for all that stands below the question
ABOVE_TRAY = 120  # pixels of a low window that are not shared with attachments


class QuestionEdit(QPlainTextEdit):
    """A field of one to ten lines. Enter submits, but never while an input method is composing."""

    submitted = Signal()
    focus_changed = Signal(bool)
    long_pasted = Signal(str)  # a text that is rather attached; nothing of it is in the field
    files_pasted = Signal(object)  # list[Path]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self._most = 1_000_000  # pixels
        self._placeholder = ""
        self.setObjectName("question")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)

    @property
    def composing(self) -> bool:
        """Whether an input method holds text that is not yet in the field."""
        return self._composing or bool(self.textCursor().block().layout().preeditAreaText())

    def show_placeholder(self, text: str) -> None:
        """What it says while it is empty, as far as there is room in a line."""
        self._placeholder = text
        room = self.viewport().width() - 2 * ceil(self.document().documentMargin()) - 1
        self.setPlaceholderText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
        self.viewport().update()  # Qt does so only where there was no such text before

    def keep_within(self, most: int) -> None:
        """Be no higher than so many pixels, but for a line."""
        self._most = most
        self.fit()

    def fit(self) -> None:
        """Be as tall as the text, up to ten lines; beyond them it scrolls."""
        inset = 2 * (self.frameWidth() + ceil(self.document().documentMargin()))
        line = self.fontMetrics().lineSpacing()
        height = 0.0
        block = self.document().firstBlock()
        tall = max(self.blockBoundingRect(block).height() / max(block.lineCount(), 1), line)  # as its script has it
        most = max(min(int(self._most // tall), MOST_LINES), 1) * tall
        while block.isValid() and height <= most:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if height > most else policy.ScrollBarAlwaysOff)
        self.setFixedHeight(ceil(max(line, min(height, most))) + inset)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether an input method is composing."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter submits, Shift+Enter breaks the line."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.composing:
            event.accept()  # it belongs to the input method
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.textCursor().insertBlock()  # not the invisible line separator that Qt would insert
            self.ensureCursorVisible()
        else:
            self.submitted.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take text alone, and as much as a question may have; the rest is for whoever attaches it."""
        if paths := dropped_paths(source):
            self.files_pasted.emit(paths)
        elif source.hasText():
            text = source.text()
            if is_long(text):
                self.long_pasted.emit(text)
            else:
                self.insertPlainText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the frame, which shows the focus."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Composing ends where the focus does."""
        super().focusOutEvent(event)
        self._composing = False
        self.focus_changed.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.show_placeholder(self._placeholder)
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.show_placeholder(self._placeholder)
            self.fit()


class Composer(LanguageFollower, QFrame):
    """The question field and its button. What is sent leaves the field; `put_back` returns what failed.

    A question that has been asked can be edited here; what was being typed is put aside meanwhile.
    """

    submitted = Signal(str, object)  # question, tuple[Attachment, ...]
    edited = Signal(str, str, object)  # question id, what it is to be, what is attached to it
    draft_changed = Signal()
    held = Signal()  # it was to be sent while an answer is under way
    stop_requested = Signal()

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self._busy = False
        self.editing: str | None = None  # the id of the question that is edited
        self._original = ""
        self._placeholder: Callable[[], str] = lambda: self.tr("Ask a question")
        self._aside = ""  # the draft, while a question is edited
        self._typing: LatinTyping | None = None
        self._attachments_before: tuple[Attachment, ...] = ()  # of the question that is edited
        self._attachments_aside: tuple[Attachment, ...] = ()  # those of the draft, meanwhile
        self.may_send: Callable[[], bool] = lambda: True
        self.may_ask: list[Callable[[str, bool], bool]] = []  # in turn, whether it may be answered as chosen
        self.may_keep: Callable[[], bool] = lambda: True  # asked last: the text as it is may be stored
        self.asking: list[Callable[[], bool]] = []  # each gives whether it asked something, and asks no longer
        self.tray = AttachmentTray(icons, self)
        self.attach_button = IconButton(icons, "paperclip", self)
        self.setObjectName("composer")
        self.field = QuestionEdit(self)
        self.button = IconButton(icons, "send", self, "on_accent")  # it sends, or stops the answer under way
        self.button.setProperty("kind", "primary")
        self.button.setIconSize(QSize(20, 20))
        self._banner = QWidget()
        self._editing_label = wrapped_label("small")
        self.cancel_button = IconButton(icons, "x")  # leaves a question as it was
        self._buttons: list[QWidget] = [self.attach_button, self.button]
        self._lay_out()
        self.setFocusProxy(self.field)
        self.field.submitted.connect(self.submit)
        self.field.textChanged.connect(self._note_change)
        self.cancel_button.clicked.connect(self.cancel_edit)
        self.tray.changed.connect(self._note_change)
        self.field.focus_changed.connect(self._show_focus)
        self.button.clicked.connect(self._press)
        take_double_click_as_one(self.button)  # else it would stop what it has just sent
        self.retranslate()

    def add_above(self, widget: QWidget) -> None:
        """Put something above the field that concerns what is typed there."""
        self._column.insertWidget(self._column.indexOf(self.tray), widget)

    def add_below(self, widget: QWidget) -> None:
        """Put what says how it will be answered below the field, before the buttons."""
        self._row.insertWidget(0, widget, 1, Qt.AlignmentFlag.AlignVCenter)

    def keep_within(self, height: int) -> None:
        """In a window of this height leave room for what is above."""
        self.field.keep_within(height * 3 // 10)
        self.tray.keep_within((height - ABOVE_TRAY) * 3 // 10)

    def offer_typing(self, switch: TypingSwitch) -> TypingButton:
        """Let Latin letters become words of an Indian language; gives the button that switches it."""
        button = TypingButton(switch, self)
        self._buttons.insert(0, button)
        self._place_buttons()
        self._typing = LatinTyping(self.field, switch)
        self._typing.composing_changed.connect(self._update_button)
        return button

    def set_busy(self, busy: bool) -> None:
        """Whether an answer is under way: then the button stops it."""
        self._busy = busy
        self._update_button()

    @property
    def draft(self) -> str:
        """What is typed and is not an edit of something asked."""
        if self.editing is not None:
            return self._aside
        letters = self._typing.latin if self._typing is not None else ""
        return self.field.toPlainText() or letters  # a first word that is being typed is something

    @property
    def draft_attachments(self) -> tuple[Attachment, ...]:
        """What is attached to that."""
        return self.tray.attachments if self.editing is None else self._attachments_aside

    def show_draft(self, text: str, attachments: Sequence[Attachment] = ()) -> None:
        """Show another draft, and edit nothing."""
        self._end_edit()
        self.tray.replace_all(attachments)
        self._show(text)

    def edit(self, question_id: str, text: str, attachments: Sequence[Attachment] = ()) -> None:
        """Let this question be edited."""
        if self._typing is not None:
            self._typing.commit()
        if self.editing is None:
            self._aside = self.field.toPlainText()
            self._attachments_aside = self.tray.attachments
        self.editing, self._original = question_id, text
        self._attachments_before = tuple(attachments)
        self.tray.replace_all(attachments)
        self._banner.show()
        restyle(self, editing=True)
        self._show(text)
        self.retranslate()
        self.field.setFocus()

    def cancel_edit(self) -> None:
        """Leave the question as it was, and show the draft again."""
        if self.editing is not None:
            aside, attachments = self._aside, self._attachments_aside
            self._end_edit()
            self.tray.replace_all(attachments)
            self._show(aside)
            self.field.setFocus()

    def put_back(self, text: str, attachments: Sequence[Attachment] = ()) -> None:
        """Return what could not be sent to the field, before what has been typed since."""
        if self._typing is not None:
            self._typing.commit()
        since = self.draft
        self.show_draft(f"{text}\n{since}" if since else text, [*attachments, *self.draft_attachments])

    def show_asked(self, *, documents: bool) -> None:
        """Say while nothing is typed whether documents are asked."""
        self._placeholder = lambda: self.tr("Ask these documents") if documents else self.tr("Ask a question")
        self.field.show_placeholder(self._placeholder())

    def let_be(self) -> bool:
        """On Escape: whether something was asked before sending; what is typed stays."""
        return any(each() for each in reversed(self.asking))

    def submit(self) -> None:
        """Send what is there, as Enter does, unless something is asked first."""
        text, attached = self.field.toPlainText(), self.tray.attachments
        if is_blank(text) or self.field.composing:
            return
        if self._busy:
            self.held.emit()
            return
        if self.tray.reading or not self.may_send():
            return
        if not all(may_ask(text, bool(attached)) for may_ask in self.may_ask) or not self.may_keep():
            return
        question_id = self.editing
        if question_id is None:
            self.field.clear()
            self.submitted.emit(text, self.tray.send())
            return
        changed = text != self._original or attached != self._attachments_before
        self.cancel_edit()
        if changed:
            self.edited.emit(question_id, text, attached)

    def retranslate(self) -> None:
        self.field.show_placeholder(self._placeholder())
        self.field.setAccessibleName(self.tr("Question"))
        self.field.setAccessibleDescription(self.tr("Enter sends, Shift+Enter starts a new line"))
        if self.editing is not None:
            self.field.setAccessibleName(self.tr("Question being edited"))
        self._editing_label.setText(self.tr("Editing the question"))
        self._editing_label.setToolTip(self.tr("It is asked again; the old answer is kept."))
        self.attach_button.describe(self.tr("Attach a file"), ATTACH_KEYS)
        self.cancel_button.describe(self.tr("Cancel editing"), self.tr("Esc"))
        self._update_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons where there is room."""
        super().resizeEvent(event)
        self._place_buttons()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._place_buttons()

    def _update_button(self) -> None:
        composing = self._typing is not None and bool(self._typing.latin)
        ready = composing or not is_blank(self.field.toPlainText())
        usable = self._busy or (ready and not self.tray.reading)
        self.attach_button.setEnabled(not self.tray.is_full)
        self.button.setEnabled(usable)
        self.button.show_icon("stop" if self._busy else "send", "on_accent" if usable else "text_muted")
        if self._busy:
            self.button.describe(self.tr("Stop"), self.tr("Esc"))
        else:
            self.button.describe(self.tr("Send"), self.tr("Enter"))

    def _press(self) -> None:
        if self._busy:
            self.stop_requested.emit()
        else:
            QGuiApplication.inputMethod().commit()  # a click does not take the focus, which would do so
            self.submit()

    def _show(self, text: str) -> None:
        if self._typing is not None:
            self._typing.discard()
        self.field.setPlainText(text)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def _end_edit(self) -> None:
        if self.editing is not None:
            self.editing, self._original, self._aside = None, "", ""
            self._attachments_before = self._attachments_aside = ()
            self._banner.hide()
            restyle(self, editing=False)
            self.retranslate()

    def _lay_out(self) -> None:
        label, cancel = self._editing_label, (self.cancel_button, Qt.AlignmentFlag.AlignTop)
        boxes.row(label, cancel, on=self._banner, margins=(S, 0, 0, 0), fills=label)
        self._banner.hide()
        self._typed = boxes.row(spacing=HALF, margins=(S, 0, 0, 0))  # its words stand above the icon of what is below
        self._row = boxes.row(spacing=HALF)
        parts = (self._banner, self.tray, self._typed, self._row)
        self._column = boxes.column(*parts, on=self, spacing=HALF, margins=(S, S, S, S))
        self._typed.addWidget(self.field, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(0)
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Beside what says how it will be answered, or, where that would be cut, beside the question."""
        row = self._row if self.width() >= grown(ROOM_FOR_ONE_ROW) else self._typed
        if any(row.indexOf(button) < 0 for button in self._buttons):
            for button in self._buttons:
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _note_change(self) -> None:
        self._update_button()
        if self.editing is None:
            self.draft_changed.emit()

    def _show_focus(self, focused: bool) -> None:
        restyle(self, focused=focused)
