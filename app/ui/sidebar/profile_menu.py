"""The menu of profiles: going over to another one, and the dialogs to make, rename and remove one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from app.core.profiles.profiles import LONGEST_NAME, Profile, Protection
from app.ui.look.language_follower import LanguageFollower
from app.ui.parts.asking_dialog import AskingDialog
from app.ui.parts.menu_choices import add_choices
from app.ui.parts.new_passphrase import NewPassphrase
from app.ui.parts.wrapped_label import field_label
from app.ui.parts.wrapping_choice import WrappingRadioButton
from app.ui.wording.privacy_text import profile_label


class ProfileMenu(LanguageFollower, QMenu):
    """Says what was chosen; others do it."""

    switch_requested = Signal(str)  # profile id
    create_requested = Signal()
    rename_requested = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profiles: list[Profile] = []
        self._choices: list[QAction] = []  # one a profile
        self._separator = self.addSeparator()
        self._create, self._rename, self._remove = QAction(self), QAction(self), QAction(self)
        for action in (self._create, self._rename, self._remove):
            self.addAction(action)
        self._create.triggered.connect(self.create_requested)
        self._rename.triggered.connect(self.rename_requested)
        self._remove.triggered.connect(self.remove_requested)
        self._texts.say(self.setTitle, lambda: self.tr("Profiles"))
        self._texts.say(self._create.setText, lambda: self.tr("New profile…"))
        self._texts.say(self._rename.setText, lambda: self.tr("Rename this profile…"))
        self._texts.say(self._remove.setText, lambda: self.tr("Remove this profile…"))

    def show_profiles(self, profiles: Sequence[Profile], current: str) -> None:
        """List these; one of them is open."""
        self._profiles = list(profiles)
        for action in self._choices:
            self.removeAction(action)
            action.deleteLater()
        names = [(profile_label(each), each.id) for each in profiles]
        self._choices = add_choices(self, names, current, self._switch, self._separator).actions()

    def retranslate(self) -> None:
        super().retranslate()
        for action, profile in zip(self._choices, self._profiles, strict=True):
            action.setText(profile_label(profile).replace("&", "&&"))

    def _switch(self, action: QAction) -> None:
        self.switch_requested.emit(str(action.data()))


class ProfileDialog(AskingDialog):
    """Asks for a name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self._label = field_label(self.name, self._texts, lambda: self.tr("Name"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name.textChanged.connect(self.update_button)

    def update_button(self) -> None:
        """It takes a name."""
        self.ok_button.setEnabled(bool(self.name.text().strip()))


class NewProfileDialog(ProfileDialog):
    """A name, and what is to protect the new profile."""

    chosen = Signal(str, object, str)  # name, Protection or None, passphrase

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.with_passphrase, self.without = WrappingRadioButton(), WrappingRadioButton()
        self.with_passphrase.setChecked(True)
        self.typed = NewPassphrase()
        self.typed.changed.connect(self.update_button)
        self.with_passphrase.toggled.connect(self._note_way)
        say = self._texts.say
        say(self.setWindowTitle, lambda: self.tr("New profile"))
        say(
            self._about.setText,
            lambda: self.tr(
                "A profile has its own conversations and its own key. If several people use this computer, each "
                "should have one with a passphrase."
            ),
        )
        say(self.with_passphrase.setText, lambda: self.tr("With a passphrase that only its owner knows"))
        say(self.without.setText, lambda: self.tr("Without one: whoever is logged in to this computer can open it"))
        say(self.ok_button.setText, lambda: self.tr("Create"))
        self.lay_out(self._label, self.name, self.with_passphrase, self.typed, self.without)

    def choose(self) -> None:
        """Say what was chosen."""
        self.ok_button.setEnabled(False)
        if self.with_passphrase.isChecked():
            self.chosen.emit(self.name.text(), Protection.PASSPHRASE, self.typed.text)
        else:
            self.chosen.emit(self.name.text(), None, "")

    def update_button(self) -> None:
        """It takes a name, and the same passphrase twice or none."""
        sure = not self.with_passphrase.isChecked() or self.typed.ready
        self.ok_button.setEnabled(bool(self.name.text().strip()) and sure)

    def done(self, result: int) -> None:
        """Close, and keep nothing of what was typed."""
        self.typed.clear()
        super().done(result)

    def _note_way(self, with_passphrase: bool) -> None:
        self.typed.setEnabled(with_passphrase)
        self.update_button()


class RenameProfileDialog(ProfileDialog):
    """Another name."""

    chosen = Signal(str)

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name.setText(profile_label(profile))
        self.name.selectAll()
        self._about.hide()
        self._texts.say(self.setWindowTitle, lambda: self.tr("Rename the profile"))
        self._texts.say(self.ok_button.setText, lambda: self.tr("Rename"))
        self.lay_out(self._label, self.name)

    def choose(self) -> None:
        """Say what was chosen."""
        self.chosen.emit(self.name.text())


class RemoveProfileDialog(ProfileDialog):
    """Its name is to be typed, for nothing brings it back."""

    chosen = Signal()

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._texts.say(self.setWindowTitle, lambda: self.tr("Remove the profile"))
        self._texts.say(self._about.setText, self._about_text)
        self._texts.say(self.ok_button.setText, lambda: self.tr("Remove"))
        self.lay_out(self._label, self.name, kind="danger")

    def choose(self) -> None:
        """Say that it is wanted."""
        self.ok_button.setEnabled(False)
        self.chosen.emit()

    def update_button(self) -> None:
        """It takes the name."""
        self.ok_button.setEnabled(self.name.text().strip() == profile_label(self._profile))

    def _about_text(self) -> str:
        text = self.tr(
            "All conversations and backups of the profile %1 will be removed for good. Nobody can bring them back. "
            "To remove it, type its name."
        )
        return text.replace("%1", profile_label(self._profile))
