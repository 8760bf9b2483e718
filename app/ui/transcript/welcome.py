"""What an empty conversation shows: a greeting, what this program is, and questions to begin with."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from app.core.settings import Language
from app.ui.look.fonts import grown, measure
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import restyle
from app.ui.look.tokens import XXL, M, S
from app.ui.parts import boxes
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.wording.error_entry import QT_TRANSLATE_NOOP

PADDING = QSize(28, 24)
ONE_COLUMN = 560  # pixels at a text size of 100 %; below this width the samples are in one column
LOW = 300  # likewise; below this height there is only what can be done


# What a small model can answer, for a clinic and a bank's counter.
GENERAL = (
    QT_TRANSLATE_NOOP("Welcome", "Why should a nurse wash her hands?"),
    QT_TRANSLATE_NOOP("Welcome", "Explain in simple words what interest on a loan is."),
    QT_TRANSLATE_NOOP("Welcome", "What is a savings account?"),
    QT_TRANSLATE_NOOP("Welcome", "Why is sleep important?"),
)


class SampleQuestion(QPushButton):
    """A button whose text wraps, which that of a push button does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = wrapped_label()
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        boxes.column(self._label, on=self, margins=(M, M, M, M))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """What the text needs, not what an empty button would."""
        return self._label.sizeHint() + PADDING

    def minimumSizeHint(self) -> QSize:
        return self._label.minimumSizeHint() + PADDING

    @property
    def question(self) -> str:
        """What it asks."""
        return self._label.text()

    def show_question(self, question: str) -> None:
        """Offer another question."""
        self._label.setText(question)
        self.setAccessibleName(question)


class Welcome(LanguageFollower, QScrollArea):
    """A click on a sample question asks it."""

    question_chosen = Signal(str)
    add_requested = Signal()  # of documents
    add_folder_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("transcript")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._greeting, self._promise = wrapped_label("title"), wrapped_label("muted")
        self.hint = wrapped_label("muted")
        samples = self._offers = QWidget()
        self._samples = [SampleQuestion(samples) for _ in GENERAL]  # without a parent they would be windows
        self._offered: tuple[Sequence[str], str] | None = None  # of documents, and their name
        self._writes = False  # a model, what is answered from them
        self._english_only = False  # the model, while the interface speaks another language
        self._grid = QGridLayout()
        self._grid.setSpacing(S)
        self._columns = 0
        self.add_button, self.folder_button = QPushButton(), QPushButton()
        self.folder_button.setProperty("kind", "quiet")
        self.add_button.clicked.connect(self.add_requested)
        self.folder_button.clicked.connect(self.add_folder_requested)
        for button in self._samples:
            button.clicked.connect(self._choose)
        self.setWidget(self._lay_out())
        self.verticalScrollBar().rangeChanged.connect(self._note_range)
        self._note_range()
        self.retranslate()

    @property
    def samples(self) -> tuple[SampleQuestion, ...]:
        """The buttons with the sample questions that are offered."""
        return tuple(each for each in self._samples if not each.isHidden())

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("New conversation"))
        self._greeting.setText(self.tr("How can I help you?"))
        self._promise.setText(self.tr("Answers come from this computer alone. Nothing you type leaves it."))
        self._show_offer()

    def offer(self, questions: Sequence[str], name: str, *, writes: bool) -> None:
        """Offer questions to the documents of that name; without any, say how to ask them, and who words the answer."""
        self._offered = questions, name
        self._writes = writes
        self._show_offer()

    def offer_general(self, model_languages: Sequence[str], spoken: Language) -> None:
        """Offer questions for the model alone, in a language that it knows. No languages: that is not known."""
        self._offered = None
        self._english_only = tuple(model_languages) == (Language.ENGLISH,) and spoken is not Language.ENGLISH
        self._show_offer()

    def _show_offer(self) -> None:
        questions: Sequence[str]
        if self._offered is not None:
            questions, name = self._offered
            if questions:
                hint = self.tr("Questions to begin with: %1")
            elif self._writes:
                hint = self.tr(
                    "Ask “%1” in a full sentence. The model writes the answer from there, and it is checked."
                )
            else:
                hint = self.tr("Ask “%1” in a full sentence. The answer is quoted from there.")
            hint = hint.replace("%1", name)
        elif self._english_only:
            questions = GENERAL
            hint = self.tr(
                "This model knows only English, so these questions are in English. You can ask your documents in "
                "your own language: choose them below."
            )
        else:
            questions = [QCoreApplication.translate("Welcome", each) for each in GENERAL]
            hint = self.tr("Questions that the model alone can answer. For your own rules and forms, add documents.")
        self._ways.setVisible(self._offered is None or bool(questions))  # asked is a pack, to which none are added
        restyle(self.add_button, kind="primary" if self._offered is None else "plain")
        self.add_button.setText(self.tr("Add your documents…"))
        self.add_button.setToolTip(self.tr("Or drop them anywhere on this window."))
        self.folder_button.setText(self.tr("Add a folder…"))
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        for number, button in enumerate(self._samples):
            button.setVisible(number < len(questions))
            if number < len(questions):
                button.show_question(questions[number])
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them; in a low window questions come before promises."""
        super().resizeEvent(event)
        self._fit()

    def _note_range(self) -> None:
        """Where all is in sight, the page itself is nothing to go to: nobody would see the focus there."""
        scrolls = self.verticalScrollBar().maximum() > 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
        self._fit()

    def _fit(self) -> None:
        """As wide as the question box below, and over it: beside that there is room for a scroll bar always."""
        self._offers.setMaximumWidth(measure())
        bar = self.verticalScrollBar()
        beside = XXL if bar.maximum() > 0 else XXL + bar.sizeHint().width()
        low = self.height() < grown(LOW)
        for label in (self._greeting, self._promise):
            label.setVisible(not low)
        self._column.setContentsMargins(XXL, 0 if low else XXL, beside, S if low else XXL)
        columns = 1 if len(self.samples) == 1 or self.width() < grown(ONE_COLUMN) else 2
        if columns != self._columns:
            self._columns = columns
            self._grid.setColumnStretch(0, 1)
            self._grid.setColumnStretch(1, columns - 1)
            for number, button in enumerate(self._samples):
                self._grid.addWidget(button, number // columns, number % columns)

    def _lay_out(self) -> QWidget:
        page = QWidget()
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (self._greeting, self._promise, self.hint):
            label.setAlignment(middle)
        self._ways = boxes.flowing(self.add_button, self.folder_button)
        self._offers.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        column = self._column = boxes.column(on=page, spacing=S)
        column.addStretch(2)
        for part in (self._greeting, self._promise):
            column.addWidget(part)
        column.addSpacing(M)
        column.addWidget(self._ways, alignment=middle)
        column.addSpacing(M)
        column.addWidget(self.hint)
        column.addLayout(boxes.centred(self._offers))
        column.addStretch(3)
        return page

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, SampleQuestion):
            self.question_chosen.emit(button.question)
