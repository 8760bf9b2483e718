"""Connects models with the window: its menu entry, the page, and switching models without a restart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.parts import boxes
from app.ui.window.window import MainWindow
from app.ui.window.window_folds import WindowFolds
from app.ui.wording.error_text import CodedError
from app.workers.answering import Answering
from app.workers.task import Task

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.models.model_care import Loaded, ModelCare
    from app.ui.models.models_page import ModelsPage


class WindowModels(QObject):
    """Lives as long as its window."""

    def __init__(
        self, window: MainWindow, answering: Answering, care: Callable[[], ModelCare], folds: WindowFolds
    ) -> None:
        """`care` is called when something is first to be done with models."""
        super().__init__(window)
        self._window, self._answering, self._make_care = window, answering, care
        self._folds = folds
        self._asked: str | None = None  # the id that is being loaded, empty for the one in the settings
        self._wanted: str | None = None  # the id that is to be used from now on, once it is loaded
        self.page: ModelsPage | None = None
        window.model_status.clicked.connect(self.show_page)
        menu = window.settings_menu
        menu.add_before_about([menu.entry("cpu", lambda: self.tr("Models…"), self.show_page)])
        answering.model_loading.connect(self._note_loading)
        answering.model_ready.connect(self._note_ready)
        answering.model_failed.connect(self._note_failed)

    @cached_property
    def _care(self) -> ModelCare:
        return self._make_care()

    def show_page(self) -> ModelsPage:
        """Show the models page, or bring it to the front."""
        from app.ui.models.models_page import ModelsPage

        if self.page is None:
            self.page = page = ModelsPage(self._care, self._window.icons, self._loaded(), self._window)
            self._folds.keep(page.adding.experts, "models")
            page.use_requested.connect(self.use)
            page.changed.connect(self._list_anew)
            page.removed.connect(self._note_removed)
            page.finished.connect(self._drop_page)
            page.open()
        return self.page

    def add(self, paths: Sequence[Path]) -> None:
        """Import what was dropped on the window, in sight."""
        self.show_page().take(paths)

    def network_title(self) -> str:
        """What the page with the network's switch is called."""
        return self.tr("Network")

    def network_page(self) -> QWidget:
        """The network's switch and what was asked of it, for the settings."""
        from app.ui.settings.network_section import NetworkSection

        page = QWidget()
        boxes.column(NetworkSection(self._care.network), None, on=page)
        return page

    def use(self, model_id: str) -> None:
        """Load a model, and choose it for good once it is loaded; until then the one before answers."""
        self._wanted = model_id
        self._answering.load_model(model_id)

    def _note_loading(self, model_id: str) -> None:
        self._asked = model_id
        if self.page is not None and model_id:
            self.page.show_loading(model_id)

    def _note_ready(self, *_: object) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted == self._asked:
            Task(lambda task: self._care.use(wanted), "model", self).start(self._show_loaded, self._tell)
        else:
            self._show_loaded()
        self._asked = None

    def _note_failed(self, error: CodedError) -> None:
        """The window says it of a model that it cannot do without; here the one before still answers."""
        wanted, self._wanted = self._wanted, None
        asked, self._asked = self._asked, None
        if self.page is not None:
            self.page.show_loading(None)
        if wanted is None or wanted != asked:
            return
        if self._answering.model is not None:
            self._window.model_notice.dismiss()
        if self.page is not None:
            self.page.tell_not_loaded(wanted, error)

    def _loaded(self) -> Loaded | None:
        from app.core.models.model_care import Loaded

        model = self._answering.model
        return None if model is None else Loaded(model.id or None, model.name)

    def _show_loaded(self, result: object = None) -> None:
        if self.page is not None:
            self.page.show_loaded(self._loaded())

    def _note_removed(self, model_id: str, in_use: bool) -> None:
        if in_use:
            self._answering.load_model()

    def _list_anew(self) -> None:
        self._window.reading.offer_models(self._care.library.installed)

    def _tell(self, error: CodedError) -> None:
        self._window.notice.say_error(error)
        self._show_loaded()

    def _drop_page(self) -> None:
        if self.page is not None:
            self.page.deleteLater()
            self.page = None
