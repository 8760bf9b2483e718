"""Connects settings with the window: the menu entry with Ctrl+, and the settings window with its pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.settings import Settings, SettingsFile
from app.ui.look.language_follower import LanguageFollower
from app.ui.parts import boxes
from app.ui.parts.notice import NoticeText
from app.ui.parts.section import Section
from app.ui.window.command_palette import Command, label
from app.ui.window.window import MainWindow
from app.ui.window.window_folds import WindowFolds
from app.ui.window.window_models import WindowModels
from app.ui.wording.error_text import CodedError
from app.workers.assistant_library import AssistantLibrary
from app.workers.library import Library

if TYPE_CHECKING:
    from app.ui.settings.assistants_page import AssistantsPage
    from app.ui.settings.diagnostics_page import DiagnosticsPage
    from app.ui.settings.general_page import GeneralPage
    from app.ui.settings.model_page import ModelPage
    from app.ui.settings.settings_window import SettingsWindow
    from app.workers.diagnosis import Diagnostics

KEYS = "Ctrl+,"
SAID_SECONDS = 8.0
ASSISTANTS = 2  # the place of their page


class PrivacyLinkPage(LanguageFollower, QWidget):
    """Leads to the privacy page, which has a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._section = Section()
        self._about = self._section.add_text()
        self.button = QPushButton()
        self._section.add_buttons(self.button)
        boxes.column(self._section, None, on=self)
        self.retranslate()

    def retranslate(self) -> None:
        self._section.heading.setText(self.tr("Privacy"))
        self._about.setText(
            self.tr("Who can open your conversations, when they lock, how long they are kept, backups and audit log.")
        )
        self.button.setText(self.tr("Open the privacy page…"))


class WindowSettings(QObject):
    """Lives as long as its window. The settings' window is made when it is wanted, and goes when it is closed."""

    def __init__(
        self,
        window: MainWindow,
        library: Library,
        settings_file: SettingsFile,
        assistants: AssistantLibrary,
        *,
        folds: WindowFolds,
        models: WindowModels,
        diagnostics: Callable[[], Diagnostics],
        show_privacy: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._library, self._settings_file = window, library, settings_file
        self._assistants, self._diagnostics, self._show_privacy = assistants, diagnostics, show_privacy
        self._folds, self._models = folds, models
        self.dialog: SettingsWindow | None = None
        self.general: GeneralPage | None = None
        self.model: ModelPage | None = None
        self.assistants: AssistantsPage | None = None
        self.privacy: PrivacyLinkPage | None = None
        self.diagnostics: DiagnosticsPage | None = None
        menu = window.settings_menu
        menu.add_first(menu.entry("settings", lambda: self.tr("Settings…"), self.show, KEYS))
        QShortcut(QKeySequence(KEYS), window).activated.connect(self.show)
        window.reading.further_commands.append(self._commands)
        library.settings_changed.connect(self._note)
        library.failed.connect(self._tell)
        assistants.failed.connect(self._tell)
        assistants.exported.connect(self._tell_exported)

    def show(self) -> SettingsWindow:
        """Show the settings, which are in front until they are closed."""
        if self.dialog is None:
            self.dialog = dialog = self._made()
            dialog.finished.connect(self._drop)
            dialog.open()
        return self.dialog

    def show_assistants(self) -> None:
        """Show the settings at the assistants."""
        self.show().go_to(ASSISTANTS)

    def _made(self) -> SettingsWindow:
        from app.ui.settings.settings_window import SettingsWindow

        dialog = SettingsWindow(self._window.icons, self._window)
        for title, make, icon in self._pages():
            dialog.add_page(title, make, icon)
        dialog.addActions(self._window.look.menu.actions())  # the keys for the text size
        return dialog

    def _pages(self) -> list[tuple[Callable[[], str], Callable[[], QWidget], str]]:
        return [
            (lambda: self.tr("General"), self._make_general, "settings"),
            (lambda: self.tr("Model and answers"), self._make_model, "cpu"),
            (lambda: self.tr("Assistants"), self._make_assistants, "chat"),
            (lambda: self.tr("Privacy"), self._make_privacy, "shield"),
            (self._models.network_title, self._models.network_page, "globe"),
            (lambda: self.tr("Diagnostics"), self._make_diagnostics, "search"),
        ]

    def _commands(self) -> Iterator[Command]:
        for row, (title, make, _) in enumerate(self._pages()):
            if make != self._make_privacy:  # which leads on to a page with commands of its own
                yield Command(title(), partial(self._show_page, row), group=label(self.tr("Settings…")))

    def _show_page(self, row: int) -> None:
        self.show().go_to(row)

    def _make_general(self) -> GeneralPage:
        from app.ui.settings.general_page import GeneralPage
        from app.ui.window.text_size_section import TextSizeSection

        self.general = page = GeneralPage(self._settings_file.current)
        page.language.chosen.connect(self._window.settings_menu.language_chosen)
        page.appearance.choice.chosen.connect(self._window.settings_menu.theme_chosen)
        page.add(TextSizeSection(self._window.look, self._window.icons))
        return page

    def _make_model(self) -> ModelPage:
        from app.ui.settings.model_page import ModelPage

        self.model = page = ModelPage(self._settings_file.current, self._window.icons)
        self._folds.keep(page.experts, "answers")
        page.models_button.clicked.connect(self._go_to_models)
        page.sampling_chosen.connect(lambda params: self._save(sampling=params))
        page.instructions_chosen.connect(lambda text: self._save(system_prompt=text))
        return page

    def _make_assistants(self) -> AssistantsPage:
        from app.ui.settings.assistants_page import AssistantsPage

        self.assistants = page = AssistantsPage(self._assistants, self._window.icons)
        self._folds.keep(page.experts, "assistants")
        return page

    def _make_privacy(self) -> PrivacyLinkPage:
        self.privacy = page = PrivacyLinkPage()
        page.button.clicked.connect(self._go_to_privacy)
        return page

    def _make_diagnostics(self) -> DiagnosticsPage:
        from app.ui.settings.diagnostics_page import DiagnosticsPage

        self.diagnostics = DiagnosticsPage(self._diagnostics())
        return self.diagnostics

    def _drop(self) -> None:
        if self.model is not None:
            self.model.save_now()
        if self.assistants is not None:
            self.assistants.save_now()
        if self.diagnostics is not None:
            self.diagnostics.stop()
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = self.general = self.model = self.assistants = self.privacy = self.diagnostics = None
        self._window.reading.watch.measure_soon()

    def _go_to_privacy(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._show_privacy()

    def _go_to_models(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._models.show_page()

    def _save(self, **changes: object) -> None:
        self._library.save_settings(self._settings_file, **changes)

    def _note(self, settings: Settings) -> None:
        self._window.settings_menu.show_settings(settings)
        if self.general is not None:
            self.general.show_settings(settings)

    def _tell(self, error: CodedError) -> None:
        """Also where the window behind says it."""
        if self.dialog is None:
            return
        self.dialog.notice.say_error(error)

    def _tell_exported(self, path: str) -> None:
        if self.dialog is None:
            return
        self.dialog.notice.say(
            lambda: NoticeText(self.tr("The assistant is written to a file"), path),
            tone="success",
            seconds=SAID_SECONDS,
        )
