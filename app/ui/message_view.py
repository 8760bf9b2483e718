"""One message of the transcript: its text, where it stands, and what can be done with it."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.conversation import Message, Role, State
from app.ui.error_text import CodedError, describe, describe_code
from app.ui.icon_button import IconButton, IconSet
from app.ui.markdown_style import TextStyle
from app.ui.text_view import TextView

BUBBLE_SHARE = 0.85  # of the column, at most, for a question
BUBBLE_PADDING = (14, 8, 14, 8)
TEXT_INSET = 2  # pixels: the focus ring around a text
COPIED_MS = 1500


class MessageView(QWidget):
    """A question as a bubble, or an answer with its state and buttons. Its width is given by `fit`."""

    regenerate_requested = Signal(str)  # message id
    cursor_moved = Signal(object)  # self: the text cursor moved, by hand

    def __init__(
        self, message: Message, icons: IconSet, style: TextStyle, width: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._message = message
        self._icons = icons
        self._error: CodedError | None = None
        self._model_is_loading = False
        self._asked = message.role is Role.USER
        self._streamed = False
        self._frame = QFrame()
        self._frame.setObjectName("message")
        self._frame.setProperty("role", "user" if self._asked else "assistant")
        self._text = TextView(style, self._text_width(width), self._frame)
        self._text.cursor_moved.connect(self._tell_cursor)
        self._status = QLabel()
        self._status.setWordWrap(True)
        self._advice = QLabel()
        self._advice.setProperty("kind", "small")
        self._advice.setWordWrap(True)
        self._retry = QPushButton()
        self._retry.clicked.connect(self._regenerate)
        self._copy = IconButton(icons, "copy")
        self._copy.clicked.connect(self._copy_text)
        self._again: IconButton | None = None
        self._actions = QHBoxLayout()
        self._lay_out()
        self._show_text()
        self._show_state()
        self.retranslate()

    @property
    def message(self) -> Message:
        """What is shown, as it was last stored."""
        return self._message

    @property
    def text_view(self) -> TextView:
        """The text, for whoever looks after focus and selection."""
        return self._text

    def show_message(self, message: Message, error: CodedError | None = None) -> None:
        """Show what has become of the message; `error` says more than the code that is stored."""
        changed = self._streamed or message.text != self._message.text
        self._message = message
        self._error = error
        self._streamed = False
        if changed:
            self._show_text()
        self._show_state()

    def append(self, piece: str) -> None:
        """Show a further piece of the answer."""
        self._streamed = True
        self._text.append_markdown(piece)
        if not self._text.isVisibleTo(self) or self._status.isVisibleTo(self):
            self._text.show()
            self._status.hide()

    def show_model_loading(self, loading: bool) -> None:
        """Whether a waiting answer waits for the model to load."""
        self._model_is_loading = loading
        self._show_state()

    def set_last(self, last: bool) -> None:
        """Whether this is the answer that can be written anew."""
        if last and self._again is None:
            self._again = IconButton(self._icons, "refresh")
            self._again.clicked.connect(self._regenerate)
            self._actions.insertWidget(1, self._again)
            QWidget.setTabOrder(self._copy, self._again)
            self.retranslate()
        self._show_state()
        if self._again is not None:
            self._again.setVisible(last and self._ended and not self._unfinished)
        self._retry.setVisible(last and self._unfinished)

    def restyle(self, style: TextStyle) -> None:
        """Show the same text in another style."""
        self._text.restyle(style)

    def fit(self, width: int) -> int:
        """Lay out for `width` pixels; gives the height that takes."""
        self._text.fit(self._text_width(width), hug=self._asked)
        for label in (self._status, self._advice):
            label.ensurePolished()  # the style sheet has their size
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
        """Set every text in the language of the moment."""
        self._text.setAccessibleName(self.tr("Your question") if self._asked else self.tr("Answer"))
        self._copy.describe(self.tr("Copy"))
        self._retry.setText(self.tr("Try again"))
        if self._again is not None:
            self._again.describe(self.tr("Answer again"))
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def _ended(self) -> bool:
        return self._message.state not in (State.WAITING, State.STREAMING)

    @property
    def _unfinished(self) -> bool:
        return self._message.state in (State.FAILED, State.INTERRUPTED)

    def _tab_stops(self) -> list[QWidget]:
        if self._asked:
            return [self._copy, self._text]
        return [self._text, self._retry, self._copy, *([self._again] if self._again else [])]

    def _text_width(self, width: int) -> int:
        left, _, right, _ = BUBBLE_PADDING
        return int(width * BUBBLE_SHARE) - left - right if self._asked else width

    def _lay_out(self) -> None:
        inner = self._inner = QVBoxLayout(self._frame)
        inner.setSpacing(4)
        inner.addWidget(self._text)
        if self._asked:
            inner.setContentsMargins(*BUBBLE_PADDING)
            self._box: QBoxLayout = QHBoxLayout(self)
            row = self._box
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            row.addStretch(1)
            row.addWidget(self._copy, alignment=Qt.AlignmentFlag.AlignBottom)
            row.addWidget(self._frame)
            return
        inner.setContentsMargins(0, 0, 0, 0)
        for label in (self._status, self._advice):
            label.setContentsMargins(TEXT_INSET, 0, 0, 0)
        inner.addWidget(self._status)
        inner.addWidget(self._advice)
        inner.addWidget(self._retry, alignment=Qt.AlignmentFlag.AlignLeft)
        self._actions.setSpacing(2)
        self._actions.setContentsMargins(0, 0, 0, 0)
        self._actions.addWidget(self._copy)
        self._actions.addStretch()
        self._retry.hide()
        inner.addLayout(self._actions)
        inner.addStretch(1)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._frame)

    def _show_text(self) -> None:
        if self._asked:
            self._text.show_plain(self._message.text)
        else:
            self._text.show_markdown(self._message.text)
            self._text.setVisible(bool(self._message.text.strip()))

    def _show_state(self) -> None:
        if self._asked:
            return
        failed = self._message.state is State.FAILED
        status, advice = self._error_texts() if failed else (self._status_text(), self._notes())
        kind = "error" if failed else "small"
        if self._status.property("kind") != kind:
            self._status.setProperty("kind", kind)
            self._status.style().polish(self._status)
        self._status.setText(status)
        self._status.setVisible(bool(status))
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._copy.setVisible(self._ended and bool(self._message.text.strip()))

    def _error_texts(self) -> tuple[str, str]:
        text = describe(self._error) if self._error else describe_code(self._message.error or "")
        return text.title, text.advice

    def _status_text(self) -> str:
        match self._message.state:
            case State.WAITING | State.STREAMING if self._streamed or self._message.text:
                return ""
            case State.WAITING if self._model_is_loading:
                return self.tr("Waiting for the model to load…")
            case State.WAITING | State.STREAMING:
                return self.tr("Thinking…")
            case State.STOPPED:
                return self.tr("Stopped")
            case State.INTERRUPTED:
                return self.tr("Interrupted: Shakti was closed before the answer was complete.")
        return ""

    def _notes(self) -> str:
        """What the reader should know of how the answer came about."""
        stats = self._message.stats
        if stats is None:
            return ""
        notes = []
        if stats.stopped_by in ("length", "context"):
            notes.append(self.tr("The answer reached its greatest length and may be incomplete."))
        if stats.forgotten:
            notes.append(self.tr("%n earlier message(s) no longer fitted and were not seen.", "", stats.forgotten))
        return "\n".join(notes)

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._message.text)
        self._copy.show_icon("check", "success")
        self._copy.describe(self.tr("Copied"))
        QTimer.singleShot(COPIED_MS, self, self._show_copy_again)

    def _show_copy_again(self) -> None:
        self._copy.show_icon("copy", "text_muted")
        self._copy.describe(self.tr("Copy"))

    def _regenerate(self) -> None:
        self.regenerate_requested.emit(self._message.id)

    def _tell_cursor(self) -> None:
        self.cursor_moved.emit(self)
