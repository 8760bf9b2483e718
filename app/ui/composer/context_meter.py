"""How much of the model's context is taken: a share with a bar below the composer, and the mark in the transcript."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from app.core.conversations.context import ContextUse
from app.core.conversations.conversation import Role
from app.ui.composer.composer import Composer
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.numbers import count
from app.ui.look.theme import restyle
from app.ui.look.tokens import S
from app.ui.parts import boxes
from app.ui.transcript.dialogue import Dialogue
from app.ui.transcript.transcript import Transcript
from app.workers.answering import Answering

PAUSE_MS = 400  # without a key, before it is counted
WORTH_SAYING = 0.5  # of the room: below it nobody has to think of it
NEARLY_FULL = 0.85
BAR_WIDTH = 56  # pixels


class ContextMeter(LanguageFollower, QWidget):
    """Hidden until half of it is taken. Where there is little room it shows the share without words."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._use: ContextUse | None = None
        self.text = self._share = ""  # what it says, at length and without words
        self.label = QLabel()
        self.label.setProperty("kind", "small")
        self._bar = QProgressBar()
        self._bar.setObjectName("meter")
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(BAR_WIDTH, 6)
        boxes.row(self._bar, self.label, on=self, spacing=S)
        self.hide()

    def forms(self) -> tuple[str, str]:
        """What it can say, with words and without; %1 stands for the share."""
        return self.tr("%1 % of what the model can read at once"), self.tr("%1 %")

    def show_within(self, with_words: int, without: int) -> int:
        """Take that many pixels at most, for the words or for the share alone; gives how many are taken."""
        if not self._says_something:
            self.hide()
            return 0
        for text, most in ((self.text, with_words), (self._share, without)):
            self.label.setText(text)
            width = self._bar.width() + S + self.label.sizeHint().width()
            if width <= most:
                self.setFixedWidth(width)  # the line around it would lay it out with the words of before
                self.show()
                return width
        self.hide()
        return 0

    def show_use(self, use: ContextUse | None) -> None:
        """Show this, or nothing."""
        self._use = use
        self.setVisible(self._says_something)
        self.retranslate()

    @property
    def _says_something(self) -> bool:
        use = self._use
        return use is not None and (use.left_out > 0 or use.tokens >= use.room * WORTH_SAYING)

    def retranslate(self) -> None:
        use = self._use
        if use is None:
            self.changed.emit()
            return
        full = use.left_out > 0 or use.tokens > use.room * NEARLY_FULL
        taken, room = count(use.tokens), count(use.room)
        share = count(min(100, round(100 * use.tokens / use.room)) if use.room else 100)
        self.text, self._share = (form.replace("%1", share) for form in self.forms())
        self.label.setText(self.text)
        self.label.setAccessibleName(self.text)
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
        self.setToolTip(f"{self.text}\n{words}\n{figures}")
        if self._bar.property("full") != full:
            restyle(self._bar, full=full)
        self.changed.emit()


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
        dialogue.shown.connect(self.measure_soon)
        dialogue.busy_changed.connect(self._note_busy)
        answering.model_ready.connect(self.measure_soon)
        answering.measured.connect(self._take)

    def measure_soon(self, *_: object) -> None:
        """What the model is told has changed."""
        self._timer.start()

    def ask_now(self) -> None:
        """Have it counted at once."""
        self._timer.stop()
        self._ask()

    def _note_busy(self, busy: bool) -> None:
        if not busy:
            self._timer.start()

    def _ask(self) -> None:
        composer = self._composer
        self._answering.measure(self._dialogue.path, composer.field.toPlainText(), composer.tray.attachments)

    def _take(self, use: ContextUse | None) -> None:
        self._meter.show_use(use if use is not None and self._concerns(use) else None)
        self._transcript.show_seen_from(None if use is None else use.seen_from)

    def _concerns(self, use: ContextUse) -> bool:
        """Whether the model reads the conversation: it gave the last answer, or is to read what is attached."""
        given = (each for each in self._dialogue.path if each.role is Role.ASSISTANT)
        answers = [each for each in given if each.text or each.sources is not None]  # not what is still sought
        return bool(use.attachments) or (bool(answers) and answers[-1].sources is None)
