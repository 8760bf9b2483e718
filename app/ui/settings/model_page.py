"""The settings' page about answers: which model, how words are chosen, and what the general assistant is told."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from app.core.assistants.assistants import checked_instructions
from app.core.settings import Settings
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import M
from app.ui.parts import boxes
from app.ui.parts.expert_fold import ExpertFold
from app.ui.parts.icon_button import IconSet
from app.ui.parts.section import Section
from app.ui.settings.sampling_form import SamplingForm

PAUSE = 500  # milliseconds without a key before instructions are kept


class ModelPage(LanguageFollower, QWidget):
    """Says what was chosen; others keep it. `save_now` before it goes."""

    sampling_chosen = Signal(object)  # Sampling
    instructions_chosen = Signal(str)

    def __init__(self, settings: Settings, icons: IconSet) -> None:
        super().__init__()
        self._kept = settings.system_prompt
        model, choosing, told = Section(), Section(), Section()
        self.models_button = QPushButton()
        model.add_buttons(self.models_button)
        self._about = choosing.add_text()
        self.form = SamplingForm(settings.sampling)
        self.reset_all_button = QPushButton()
        self.reset_all_button.setAutoDefault(False)
        choosing.column.addWidget(self.form)
        choosing.add_buttons(self.reset_all_button)
        self.experts = ExpertFold(icons)
        self.experts.column.addWidget(choosing)
        self._told = told.add_text()
        self.instructions = QPlainTextEdit(settings.system_prompt)
        self.instructions.setTabChangesFocus(True)
        self.instructions.setFixedHeight(110)
        told.column.addWidget(self.instructions)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        boxes.column(model, told, self.experts, None, on=self, spacing=M)
        self.form.changed.connect(self.sampling_chosen)
        self.reset_all_button.clicked.connect(self.form.reset_all)
        self.instructions.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self.save_now)
        say = self._texts.say
        say(model.heading.setText, lambda: self.tr("Model"))
        say(self.models_button.setText, lambda: self.tr("Choose or add a model…"))
        say(choosing.heading.setText, lambda: self.tr("How words are chosen"))
        say(
            self._about.setText,
            lambda: self.tr("The default values suit most people. A change takes effect from the next answer."),
        )
        say(self.reset_all_button.setText, lambda: self.tr("Reset all"))
        say(told.heading.setText, lambda: self.tr("Instructions"))
        say(
            self._told.setText,
            lambda: self.tr(
                "What to tell the general assistant before each conversation. Plain text; you can leave it empty."
            ),
        )
        say(self.instructions.setAccessibleName, lambda: self.tr("Instructions for the general assistant"))
        say(self.instructions.setPlaceholderText, lambda: self.tr("For example: Answer in short sentences."))

    def save_now(self) -> None:
        """Keep what was typed."""
        self._timer.stop()
        text = checked_instructions(self.instructions.toPlainText())
        if text != self._kept:
            self._kept = text
            self.instructions_chosen.emit(text)
