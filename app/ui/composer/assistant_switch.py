"""Which assistant answers, chosen beside the composer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction

from app.core.assistants.assistants import GENERAL, AssistantPreset
from app.ui.look.language_follower import LanguageFollower
from app.ui.parts.icon_button import IconSet
from app.ui.parts.menu_choices import add_choices
from app.ui.parts.switch_button import SwitchButton

WIDEST = 140  # pixels of a name


class AssistantSwitch(LanguageFollower, SwitchButton):
    """Says what was chosen; others keep it."""

    chosen = Signal(object)  # AssistantPreset
    manage_requested = Signal()

    def __init__(self, icons: IconSet) -> None:
        super().__init__(WIDEST)
        self._icons = icons
        self._presets: Sequence[AssistantPreset] = ()
        self._chosen = GENERAL
        icons.changed.connect(self._tint)
        self._tint()
        self.retranslate()

    @property
    def preset(self) -> AssistantPreset | None:
        """The one that is chosen, None before they are listed. One that is gone is the general one."""
        by_id = {each.id: each for each in self._presets}
        return by_id.get(self._chosen) or by_id.get(GENERAL)

    @property
    def presets(self) -> Sequence[AssistantPreset]:
        """Those there are."""
        return self._presets

    def show_presets(self, presets: Sequence[AssistantPreset]) -> None:
        """Offer these."""
        self._presets = presets
        self.retranslate()

    def show_choice(self, preset_id: str | None) -> None:
        """Show which one answers."""
        self._chosen = preset_id or GENERAL
        self.retranslate()

    def retranslate(self) -> None:
        self._show_name()
        self.choices.clear()
        names = [(each.name, each.id) for each in self._presets]
        add_choices(self.choices, names, None if self.preset is None else self.preset.id, self._choose)
        self.choices.addSeparator()
        manage = self.choices.addAction(self._icons.get("settings"), self.tr("Assistants…"))
        manage.triggered.connect(self.manage_requested)

    def _show_name(self) -> None:
        preset = self.preset
        name = "" if preset is None else preset.name
        self.show_text(name, self.tr("Which assistant answers"))
        self.setAccessibleName(self.tr("Assistant: %1").replace("%1", name))
        self.setVisible(preset is not None)

    def _choose(self, action: QAction) -> None:
        preset = next((each for each in self._presets if each.id == action.data()), None)
        if preset is not None:
            self._chosen = preset.id
            self._show_name()  # and not the menu, which is still telling this
            self.chosen.emit(preset)

    def _tint(self) -> None:
        self.show_icon(self._icons.get("chat"))
