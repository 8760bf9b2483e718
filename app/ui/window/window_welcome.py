"""Connects the first run and the suggested questions of an empty conversation with the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QStackedWidget

from app.core.packs.samples import SAMPLES
from app.core.packs.suggested_questions import OFFERED, suggested
from app.core.settings import SettingsFile
from app.ui.look.language import LanguageSwitch
from app.ui.look.tokens import M
from app.ui.window.window import MainWindow
from app.ui.window.window_documents import WindowDocuments
from app.ui.window.window_models import WindowModels
from app.workers.answering import Answering
from app.workers.document_library import DocumentLibrary
from app.workers.library import Library
from app.workers.safekeeping import Safekeeping

if TYPE_CHECKING:
    from app.core.packs.pack_contents import InstalledPack
    from app.ui.first_run.first_run import FirstRun


class WindowWelcome(QObject):
    """Lives as long as its window. `begin` shows the first run; without it there are the suggested questions alone."""

    protection_changed = Signal(object)  # Protection
    ended = Signal()  # the first run was gone through, or left

    def __init__(
        self,
        window: MainWindow,
        documents: DocumentLibrary,
        panes: WindowDocuments,
        answering: Answering,
        *,
        language: LanguageSwitch,
        models: WindowModels,
    ) -> None:
        super().__init__(window)
        self._window, self._documents, self._panes, self._answering = window, documents, panes, answering
        self._language, self._models = language, models
        self._packs: Sequence[InstalledPack] = ()
        self._asleep: list[QShortcut | QAction] = []
        self.first_run: FirstRun | None = None
        self._save: tuple[Library, SettingsFile] | None = None
        documents.packs_read.connect(self._take_packs)
        documents.collections_changed.connect(self._show_packs)  # a pack can be chosen once its collection is listed
        panes.switch.choice_shown.connect(self._offer)
        panes.adding.begun.connect(self._note_begun)
        language.changed.connect(self._offer)
        answering.model_ready.connect(self._take_model)
        documents.refresh()  # what was read before this listened went unheard

    def begin(self, library: Library, settings: SettingsFile, safekeeping: Safekeeping, folder: Path) -> FirstRun:
        """Show the first run in the place of all else."""
        from app.ui.first_run.first_run import FirstRun
        from app.ui.first_run.first_run_steps import BeginStep, LanguageStep, PromiseStep
        from app.ui.window.text_size_section import TextSizeSection

        self._save = library, settings
        icons = self._window.icons
        begins = LanguageStep(icons, self._language.current, settings.current.theme)
        size = TextSizeSection(self._window.look, icons)
        size.setProperty("kind", "plain")  # without a frame, as the choices above
        size.column.setContentsMargins(0, M, 0, 0)
        begins.column.addWidget(size)
        promise = PromiseStep(icons, safekeeping, str(folder))
        last = BeginStep(icons, lambda: self._language.current)
        self.first_run = shown = FirstRun([begins, promise, last])
        self.language_step, self.promise_step, self.begin_step = begins, promise, last
        last.show_packs(self._packs)
        last.models_button.clicked.connect(self._models.show_page)
        last.add_requested.connect(self._panes.browse_files)
        last.add_folder_requested.connect(self._panes.browse_folder)
        begins.language_chosen.connect(self._window.settings_menu.language_chosen)
        begins.theme_chosen.connect(self._window.settings_menu.theme_chosen)
        safekeeping.protected.connect(self.protection_changed)
        library.failed.connect(shown.show_problem)
        self._answering.model_loading.connect(last.show_model_loading)
        self._answering.model_failed.connect(last.show_model_failed)
        shown.finished.connect(self._finish)
        shown.skipped.connect(self._end)
        safekeeping.read()
        self._put_in_front(shown)
        return shown

    def _put_in_front(self, shown: FirstRun) -> None:
        """The window's own widgets wait behind, and its keys but for the text size. What is dropped on it is taken."""
        own = self._window.takeCentralWidget()
        stack = QStackedWidget()
        stack.addWidget(shown)
        if own is not None:
            stack.addWidget(own)
        self._window.setCentralWidget(stack)
        shortcuts: list[QShortcut | QAction] = [*self._window.findChildren(QShortcut), *self._window.actions()]
        awake = self._window.look.menu.actions()
        self._asleep = [each for each in shortcuts if each.isEnabled() and each not in awake]
        for each in self._asleep:
            each.setEnabled(False)
        shown.focus_step()

    def _finish(self) -> None:
        collection = self.begin_step.collection
        if collection is not None or self._packs:
            self._panes.switch.choose(collection)
        self._end(language=self._language.current)  # also where the system's own was left as it was

    def _note_begun(self) -> None:
        """Whoever adds documents goes on to ask them, at whatever step."""
        if self.first_run is not None:
            self._end(language=self._language.current)

    def _end(self, **chosen: object) -> None:
        shown, stack = self.first_run, self._window.centralWidget()
        if shown is None or not isinstance(stack, QStackedWidget) or self._save is None:
            return
        library, settings = self._save
        self.first_run = None
        library.failed.disconnect(shown.show_problem)
        library.save_settings(settings, welcomed=True, **chosen)
        self._window.takeCentralWidget()
        if (own := stack.widget(1)) is not None:
            self._window.setCentralWidget(own)
            own.show()
        stack.deleteLater()
        for each in self._asleep:
            each.setEnabled(True)
        self._asleep = []
        self._window.composer.setFocus()
        self.ended.emit()

    def _take_packs(self, packs: Mapping[str, InstalledPack]) -> None:
        samples = list(SAMPLES)  # in their order; what others have installed comes behind
        self._packs = sorted(
            packs.values(),
            key=lambda each: samples.index(each.manifest.id) if each.manifest.id in samples else len(samples),
        )
        self._offer()

    def _show_packs(self) -> None:
        if self.first_run is not None:
            self.begin_step.show_packs(self._packs)

    def _take_model(self, name: str, backend: str, languages: tuple[str, ...]) -> None:
        if self.first_run is not None:
            self.begin_step.show_model_ready(name, languages)
        self._offer()

    def _offer(self) -> None:
        """Questions to begin with: of the pack whose collection is chosen, or some for free conversation."""
        switch, welcome = self._panes.switch, self._window.welcome
        scope, collection = switch.scope, switch.collection
        if scope is None or collection is None:
            model = self._answering.model
            welcome.offer_general(() if model is None else model.languages, self._language.current)
            return
        pack = next((each for each in self._packs if each.collection_id == collection.id), None)
        if pack is None or scope.document_id is not None:  # a pack's question may be for another of its documents
            welcome.offer((), collection.name, writes=switch.writes)
        else:
            questions = suggested(pack.manifest, self._language.current)[:OFFERED]
            name = pack.manifest.name_in(self._language.current)
            welcome.offer([each.text for each in questions], name, writes=switch.writes)
