"""One installed model on the models page: its figures, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.core.models.model_care import Fit, Memory, ModelFacts
from app.ui.look.theme import restyle
from app.ui.models.act_report import ActReport
from app.ui.parts import boxes
from app.ui.parts.section import Confirm, Section
from app.ui.wording.model_text import build_details, build_line, memory_line, origin_line, speed_line


class ModelCard(Section):
    """The page does what its buttons say; what comes of it is said here."""

    def __init__(self, facts: ModelFacts, memory: Memory) -> None:
        super().__init__()
        self.facts, self._memory = facts, memory
        self._loading, self._busy = False, False
        self.state = QLabel()
        self._lay_out_heading()
        self.build, self.origin = self.add_text(), self.add_text()
        self.fit, self.speed = self.add_text("plain"), self.add_text("plain")
        self.use_button, self.measure_button = QPushButton(), QPushButton()
        self.verify_button, self.convert_button, self.remove_button = QPushButton(), QPushButton(), QPushButton()
        self.use_button.setProperty("kind", "primary")
        for button in (self.verify_button, self.convert_button, self.remove_button):
            button.setProperty("kind", "quiet")
        self.add_buttons(
            self.use_button, self.measure_button, self.verify_button, self.convert_button, self.remove_button
        )
        self.confirm, self.report = Confirm(), ActReport()
        self.column.addWidget(self.confirm)
        self.column.addWidget(self.report)
        self._say()
        self._show()

    def show_facts(self, facts: ModelFacts, memory: Memory) -> None:
        """The figures of the moment."""
        self.facts, self._memory = facts, memory
        self._show()

    def show_loading(self, loading: bool) -> None:
        """It is being loaded, or no longer."""
        self._loading = loading
        self._show()

    def set_busy(self, busy: bool) -> None:
        """Something is under way on the page: nothing else begins."""
        self._busy = busy
        self._show()

    def retranslate(self) -> None:
        super().retranslate()
        self._show()

    def _lay_out_heading(self) -> None:
        self.column.removeWidget(self.heading)
        self.heading.setWordWrap(True)
        self.state.setProperty("kind", "chip")
        row = boxes.row(self.heading, (self.state, Qt.AlignmentFlag.AlignTop), spacing=8, fills=self.heading)
        self.column.insertLayout(0, row)

    def _say(self) -> None:
        say = self._texts.say
        say(self.use_button.setText, lambda: self.tr("Use"))
        say(self.verify_button.setText, lambda: self.tr("Check the file"))
        say(self.convert_button.setText, lambda: self.tr("Make a smaller copy"))
        say(self.remove_button.setText, lambda: self.tr("Remove…"))

    def _show(self) -> None:
        facts = self.facts
        self.heading.setText(facts.name)
        self.state.setText(self.tr("Loading…") if self._loading else self.tr("In use"))
        restyle(self.state, state="loading" if self._loading else "")
        self.state.setVisible(self._loading or facts.in_use)
        self.build.setText(build_line(facts))
        self.build.setToolTip(build_details(facts))
        self.origin.setText(origin_line(facts.languages, facts.license))
        self.fit.setText(memory_line(facts, self._memory))
        restyle(self.fit, kind="caution" if facts.fit in (Fit.TIGHT, Fit.TOO_LARGE) else "plain")
        self.speed.setText(speed_line(facts.measurement))
        again = facts.measurement is not None
        self.measure_button.setText(self.tr("Measure again") if again else self.tr("Measure the speed"))
        idle = not self._busy and not self._loading
        self.use_button.setVisible(not facts.in_use)
        self.use_button.setEnabled(idle and facts.fit is not Fit.TOO_LARGE)
        self.measure_button.setEnabled(idle and facts.fit is not Fit.TOO_LARGE)
        self.convert_button.setVisible(can_convert(facts))
        self.remove_button.setVisible(not facts.is_starter)
        for button in (self.verify_button, self.convert_button, self.remove_button):
            button.setEnabled(idle)


def can_convert(facts: ModelFacts) -> bool:
    """Whether 4 bits would make it smaller."""
    name = facts.quantization.upper()
    return not (name.startswith(("Q4", "Q3", "Q2", "IQ")) or "-4BIT" in name)
