"""On the privacy page: how long conversations are kept, what would go now, and deleting all of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QSpinBox

from app.core.conversations.retention import LONGEST_DAYS, Clock, RetentionPlan, RetentionRules
from app.ui.look.numbers import native
from app.ui.look.tokens import S
from app.ui.parts.section import Confirm, Section
from app.workers.library import Library

TITLES_SHOWN = 5
FIRST_DAYS = 90


class RetentionSection(Section):
    """Nothing goes from here without being asked once more; what goes can be brought back for some seconds."""

    delete_all_requested = Signal()

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._plan: RetentionPlan | None = None
        self._known = False  # what the rules are
        self._said = self.add_text()
        self.by_time = QCheckBox()
        self.days = QSpinBox()
        self.days.setObjectName("days")  # the style sheet takes its arrows off
        self.days.lineEdit().setTextMargins(S, 0, S, 0)
        self.days.setRange(1, LONGEST_DAYS)
        self.days.setValue(FIRST_DAYS)
        self.add_buttons(self.by_time, self.days)
        self.preview = self.add_text("plain")
        self.apply_button, self.delete_all_button = QPushButton(), QPushButton()
        self.delete_all_button.setProperty("kind", "danger")
        self.add_buttons(self.apply_button, self.delete_all_button)
        self.confirm = Confirm()
        self.column.addWidget(self.confirm)
        self.by_time.toggled.connect(self._keep)
        self.days.editingFinished.connect(self._keep)
        self.apply_button.clicked.connect(self._ask_apply)
        self.delete_all_button.clicked.connect(self._ask_all)
        library.rules_read.connect(self._show_rules)
        library.retention_previewed.connect(self._show_plan)
        self._say()
        self._show_plan(None)

    def _say(self) -> None:
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("How long conversations are kept"))
        say(
            self._said.setText,
            lambda: self.tr("Without a limit they stay until you delete them. The days count from the last use."),
        )
        say(self.by_time.setText, lambda: self.tr("Delete conversations after"))
        say(self.days.setSuffix, lambda: self.tr(" days"))
        say(self.days.setAccessibleName, lambda: self.tr("Days that conversations are kept"))
        say(self.preview.setText, self._plan_text)
        say(self.apply_button.setText, lambda: self.tr("Delete these now…"))
        say(self.delete_all_button.setText, lambda: self.tr("Delete all conversations…"))

    def _show_rules(self, rules: RetentionRules) -> None:
        self._known = False
        self.by_time.setChecked(rules.days is not None)
        if rules.days is not None:
            self.days.setValue(rules.days)
        self.days.setEnabled(rules.days is not None)
        self._known = True

    def _keep(self) -> None:
        self.days.setEnabled(self.by_time.isChecked())
        if self._known:
            self._library.keep(self.days.value() if self.by_time.isChecked() else None)

    def _show_plan(self, plan: RetentionPlan | None) -> None:
        self._plan = plan
        self._texts.retranslate()
        self.preview.setVisible(bool(self.preview.text()))
        self.apply_button.setVisible(plan is not None and bool(plan.goes))

    def _plan_text(self) -> str:
        plan = self._plan
        if plan is None or not (self.by_time.isChecked() or plan.goes):
            return ""
        if plan.goes:
            lines = [native(self.tr("%n conversation(s) will be deleted at the next start:", "", len(plan.goes)))]
            lines += [f"– {each.title}" for each in plan.goes[:TITLES_SHOWN]]
            if len(plan.goes) > TITLES_SHOWN:
                lines.append("…")
        else:
            lines = [self.tr("No conversation is that old.")]
        if plan.kept_by_hold:
            lines.append(native(self.tr("%n older one(s) are kept because they are held.", "", len(plan.kept_by_hold))))
        if plan.clock is not Clock.GOOD:
            lines.append(
                self.tr("The date of this computer may be wrong. Nothing is deleted until you have checked it.")
            )
        return "\n".join(lines)

    def _ask_apply(self) -> None:
        plan = self._plan
        if plan is None:
            return
        suspect = plan.clock is not Clock.GOOD
        question = native(self.tr("%n conversation(s) will be deleted.", "", len(plan.goes)))
        if suspect:
            question += " " + self.tr("Do this only if the date of this computer is right.")
        self.confirm.ask(question, self.tr("Delete"), lambda: self._apply(suspect), no=self.tr("Keep them"))

    def _apply(self, suspect: bool) -> None:
        self._library.apply_retention(clock_is_right=suspect)
        self._library.preview_retention()

    def _ask_all(self) -> None:
        self.confirm.ask(
            self.tr("This deletes all conversations of this profile. Earlier backups still contain them."),
            self.tr("Delete all"),
            self.delete_all_requested.emit,
            no=self.tr("Keep them"),
        )
