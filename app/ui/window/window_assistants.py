"""Connects assistants with the window: the switch beside the composer follows the conversation shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.core.assistants.assistants import GENERAL, AssistantPreset
from app.ui.composer.assistant_switch import AssistantSwitch
from app.ui.window.window import MainWindow
from app.ui.window.window_documents import WindowDocuments
from app.workers.assistant_library import AssistantLibrary


class WindowAssistants(QObject):
    """Lives as long as its window."""

    def __init__(self, window: MainWindow, assistants: AssistantLibrary, documents: WindowDocuments) -> None:
        super().__init__(window)
        self._window, self._assistants, self._documents = window, assistants, documents
        self._key: str | None = None  # the conversation that the switch is for
        self._awaited = True  # its choice is being read
        self.switch = AssistantSwitch(window.icons)
        documents.switch.add_beside(self.switch)
        QWidget.setTabOrder(documents.switch.button, self.switch)
        window.dialogue.begun.connect(self._begin)
        window.dialogue.shown.connect(self._go_to)
        assistants.listed.connect(self._take)
        assistants.choice_read.connect(self._take_choice)
        assistants.failed.connect(window.notice.say_error)
        self.switch.chosen.connect(self._choose)
        window.language_changed.connect(assistants.refresh)  # the program's own have names in the reader's language
        assistants.refresh()
        assistants.read_choice(None)

    def _go_to(self, key: str | None) -> None:
        if key != self._key or key is None:
            self._key, self._awaited = key, True
            self._assistants.read_choice(key)

    def _begin(self, key: str) -> None:
        """The first question of a new conversation is stored, and the choice with it."""
        self._key, self._awaited = key, False

    def _take(self, presets: Sequence[AssistantPreset]) -> None:
        if list(presets) != list(self.switch.presets) and not self.switch.choices.isVisible():
            self.switch.show_presets(presets)

    def _take_choice(self, key: str | None, preset_id: str | None) -> None:
        if key == self._key and self._awaited:
            self._awaited = False
            self.switch.show_choice(preset_id)
            if key is None and self.switch.preset is not None:
                self._documents.begin_with(self.switch.preset.collection)

    def _choose(self, preset: AssistantPreset) -> None:
        self._awaited = False
        self._assistants.choose(self._key, None if preset.id == GENERAL else preset.id)
        if preset.collection is not None:
            self._documents.choose_collection(preset.collection)
        self._window.reading.watch.measure_soon()
        self._window.composer.setFocus()  # whoever has chosen goes on to ask
