"""What an empty conversation shows: a greeting, what this program is, and questions to begin with."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

COLUMN = 640  # pixels
PADDING = QSize(28, 24)
ONE_COLUMN = 560  # pixels; below this width the samples are in one column


class SampleQuestion(QPushButton):
    """A button whose text wraps, which that of a push button does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """What the text needs, not what an empty button would."""
        return self._label.sizeHint() + PADDING

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self._label.minimumSizeHint() + PADDING

    @property
    def question(self) -> str:
        """What it asks."""
        return self._label.text()

    def show_question(self, question: str) -> None:
        """Offer another question."""
        self._label.setText(question)
        self.setAccessibleName(question)


class Welcome(QScrollArea):
    """A click on a sample question asks it."""

    question_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._greeting = QLabel()
        self._greeting.setProperty("kind", "title")
        self._promise = QLabel()
        self._promise.setProperty("kind", "muted")
        self._samples = [SampleQuestion() for _ in range(4)]
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self._columns = 0
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._greeting, self._promise):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(20)
        for button in self._samples:
            button.clicked.connect(self._choose)
        samples = QWidget()
        samples.setMaximumWidth(COLUMN)
        samples.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(samples, 1000)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        self.setWidget(page)
        self.retranslate()

    @property
    def samples(self) -> tuple[SampleQuestion, ...]:
        """The buttons with the sample questions."""
        return tuple(self._samples)

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self.setAccessibleName(self.tr("New conversation"))
        self._greeting.setText(self.tr("How can I help you?"))
        self._promise.setText(self.tr("Answers come from this computer alone. Nothing you type leaves it."))
        questions = (
            self.tr("What is the capital of France?"),
            self.tr("Explain in simple words what interest on a loan is."),
            self.tr("Write a short and polite reminder for an appointment."),
            self.tr("Give three tips for drinking enough water in summer."),
        )
        for button, question in zip(self._samples, questions, strict=True):
            button.show_question(question)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        columns = 1 if event.size().width() < ONE_COLUMN else 2
        if columns != self._columns:
            self._columns = columns
            self._grid.setColumnStretch(0, 1)
            self._grid.setColumnStretch(1, columns - 1)
            for number, button in enumerate(self._samples):
                self._grid.addWidget(button, number // columns, number % columns)

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, SampleQuestion):
            self.question_chosen.emit(button.question)
