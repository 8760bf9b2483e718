"""How much of the model's context is taken: a share with a bar below the composer, and the mark in the transcript."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from app.core.context import ContextUse
from app.ui.composer import Composer
from app.ui.dialogue import Dialogue
from app.ui.elided_label import ElidedLabel
from app.ui.numbers import count
from app.ui.theme import restyle
from app.ui.tokens import S
from app.ui.transcript import Transcript
from app.workers.answering import Answering

PAUSE_MS = 400  # without a key, before it is counted
NEARLY_FULL = 0.85
BAR_WIDTH = 56  # pixels


class _Share(ElidedLabel):
    """Takes what its words need, and no more; where there is less, the figure alone is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.figure = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """All of it."""
        return QSize(self.fontMetrics().horizontalAdvance(self.whole_text) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The figure."""
        return QSize(self.fontMetrics().horizontalAdvance("100 %") + 2, super().sizeHint().height())

    def show_text(self, text: str) -> None:
        """Show another text."""
        super().show_text(text)
        self.updateGeometry()

    def _elide(self) -> None:
        room = self.fontMetrics().horizontalAdvance(self.whole_text) <= self.width()
        self.setText(self.whole_text if room else self.figure)


class ContextMeter(QWidget):
    """Hidden until something is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._use: ContextUse | None = None
        self._label = _Share()
        self._label.setProperty("kind", "small")
        self._bar = QProgressBar()
        self._bar.setObjectName("meter")
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(BAR_WIDTH, 6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self._bar)
        row.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHorizontalStretch(1)  # half of the line at most, where what stands beside it needs the rest
        self.setSizePolicy(policy)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.whole_text

    def show_use(self, use: ContextUse | None) -> None:
        """Show this, or nothing."""
        self._use = use
        self.setVisible(use is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        use = self._use
        if use is None:
            return
        full = use.left_out > 0 or use.tokens > use.room * NEARLY_FULL
        taken, room = count(use.tokens), count(use.room)
        share = count(min(100, round(100 * use.tokens / use.room)) if use.room else 100)
        self._label.figure = f"{share} %"
        self._label.show_text(self.tr("%1 % of what the model can read at once").replace("%1", share))
        self._bar.setRange(0, use.room)
        self._bar.setValue(min(use.tokens, use.room))
        self._bar.setAccessibleName(self.tr("What the model can read at once"))
        if use.left_out:
            words = self.tr(
                "The model can read only so much at once. Earlier messages no longer fit: a line marks where."
            )
        else:
            words = self.tr(
                "The model can read only so much at once. This is how much the conversation and your question take."
            )
        figures = self.tr("%1 of %2 tokens").replace("%1", taken).replace("%2", room)
        for widget in (self, self._label):
            widget.setToolTip(f"{words}\n{figures}")
        if self._bar.property("full") != full:
            restyle(self._bar, full=full)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class ContextWatch(QObject):
    """Has it counted when typing pauses, when an answer has ended, and when another conversation is shown."""

    def __init__(
        self,
        answering: Answering,
        dialogue: Dialogue,
        composer: Composer,
        transcript: Transcript,
        meter: ContextMeter,
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._answering, self._dialogue, self._composer = answering, dialogue, composer
        self._transcript, self._meter = transcript, meter
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        composer.field.textChanged.connect(self._timer.start)
        composer.tray.changed.connect(self._timer.start)
        dialogue.shown.connect(self._start_anew)
        dialogue.busy_changed.connect(self._note_busy)
        answering.model_ready.connect(self._start_soon)
        answering.measured.connect(self._take)

    def measure_soon(self) -> None:
        """What the model is told has changed."""
        self._timer.start()

    def ask_now(self) -> None:
        """Have it counted at once."""
        self._timer.stop()
        self._ask()

    def _start_anew(self, conversation_id: str | None) -> None:
        self._timer.start()

    def _note_busy(self, busy: bool) -> None:
        if not busy:
            self._timer.start()

    def _start_soon(self, *_: object) -> None:
        self._timer.start()

    def _ask(self) -> None:
        composer = self._composer
        self._answering.measure(self._dialogue.path, composer.field.toPlainText(), composer.tray.attachments)

    def _take(self, use: ContextUse | None) -> None:
        self._meter.show_use(use)
        self._transcript.show_seen_from(None if use is None else use.seen_from)
