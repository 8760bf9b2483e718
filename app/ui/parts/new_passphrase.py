"""Two fields for a new passphrase; what is wrong with it is said beside them, once there was time to type it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from app.core.profiles.passphrases import LONGEST, SHORTEST, Fault, fault_of
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.numbers import count
from app.ui.look.theme import restyle
from app.ui.look.tokens import HALF, S
from app.ui.parts import boxes
from app.ui.parts.announcement import announce
from app.ui.parts.wrapped_label import wrapped_label


class NewPassphrase(LanguageFollower, QWidget):
    """A fault of the first field is said when it is left, one of the second as soon as it can no longer come right.

    There is always room for what is said: a button that is being pressed does not move away.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._left = [False, False]  # each field, since it was empty
        self.fields = (QLineEdit(), QLineEdit())
        self._labels = (QLabel(), QLabel())
        self._notes = (wrapped_label("error"), wrapped_label("error"))
        self.shown = QCheckBox()
        column = boxes.column(on=self, spacing=S)
        for label, field, note in zip(self._labels, self.fields, self._notes, strict=True):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
            label.setBuddy(field)
            column.addLayout(boxes.column(label, field, note, spacing=HALF))
        column.addWidget(self.shown)
        keeps_its_room = self._notes[1].sizePolicy()
        keeps_its_room.setRetainSizeWhenHidden(True)
        self._notes[1].setSizePolicy(keeps_its_room)
        first, second = self.fields
        first.textChanged.connect(lambda text: self._note_typed(0, text))
        second.textChanged.connect(lambda text: self._note_typed(1, text))
        first.editingFinished.connect(lambda: self._note_left(0))
        second.editingFinished.connect(lambda: self._note_left(1))
        self.shown.toggled.connect(self._show_typed)
        self._say()

    @property
    def text(self) -> str:
        """What was typed first."""
        return self.fields[0].text()

    @property
    def ready(self) -> bool:
        """Whether it can be used, and was typed the same twice."""
        return fault_of(self.text) is None and self.text == self.fields[1].text()

    @property
    def said(self) -> tuple[str, str]:
        """What stands beside the two fields."""
        rule, difference = self._notes
        return rule.text(), "" if difference.isHidden() else difference.text()

    @property
    def faulty(self) -> tuple[bool, bool]:
        """Whether what stands there is a fault."""
        return self._notes[0].property("kind") == "error", not self._notes[1].isHidden()

    def clear(self) -> None:
        """Keep nothing of what was typed."""
        for field in self.fields:
            field.clear()

    def retranslate(self) -> None:
        super().retranslate()
        self._judge()

    def _say(self) -> None:
        say = self._texts.say
        say(self._labels[0].setText, lambda: self.tr("New passphrase"))
        say(self._labels[1].setText, lambda: self.tr("Repeat the passphrase"))
        say(self.shown.setText, lambda: QCoreApplication.translate("UnlockForm", "Show what is typed"))
        say(self._notes[0].setText, self._rule_text)
        say(self._notes[1].setText, lambda: self.tr("The two do not match."))
        self._judge()

    def _note_typed(self, which: int, text: str) -> None:
        if not text:
            self._left[which] = False
        elif which == 1:
            self._left[0] = True
        self._judge()
        self.changed.emit()

    def _note_left(self, which: int) -> None:
        self._left[which] = bool(self.fields[which].text())
        self._judge()

    def _judge(self) -> None:
        """Say what is wrong now; a screen reader hears what was not said before."""
        before = self.said
        rule, difference = self._notes
        kind = "muted" if self._fault is None else "error"  # of one size
        if rule.property("kind") != kind:
            restyle(rule, kind=kind)
        rule.setText(self._rule_text())
        difference.setVisible(self._differ)
        for field, faulty, now, then in zip(self.fields, self.faulty, self.said, before, strict=True):
            field.setAccessibleDescription(now)
            if faulty and now != then:
                announce(field, now)

    @property
    def _fault(self) -> Fault | None:
        """What is wrong with the first, once it was left."""
        return fault_of(self.text) if self._left[0] else None

    @property
    def _differ(self) -> bool:
        first, second = (field.text() for field in self.fields)
        unfinished = not self._left[1] and first.startswith(second)
        return bool(second) and first != second and not unfinished

    def _rule_text(self) -> str:
        match self._fault:
            case Fault.TOO_SHORT:
                return self.tr("Too short: at least %1 characters.").replace("%1", count(SHORTEST))
            case Fault.TOO_LONG:
                return self.tr("Too long: at most %1 characters.").replace("%1", count(LONGEST))
            case Fault.TOO_PLAIN:
                return self.tr("Too easy to guess: use several words.")
        return self.tr("At least %1 characters.").replace("%1", count(SHORTEST))

    def _show_typed(self, shown: bool) -> None:
        for field in self.fields:
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
