"""The window without a profile around it, as the self-test opens it: conversations and a model."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.application import Look
from app.core.models.model_options import ModelOptions
from app.ui.window.garbage import garbage_collected_here
from app.ui.window.window import MainWindow
from app.workers.answering import Answering
from app.workers.library import Library
from app.workspace import Workspace
from shakti_mlx.language_model import LanguageModel


@dataclass(frozen=True)
class OpenWindow:
    """A window with the threads that work for it."""

    window: MainWindow
    answering: Answering


@contextmanager
def open_window(workspace: Workspace, look: Look, options: ModelOptions | None = None) -> Iterator[OpenWindow]:
    """The window, shown, with its threads running and the model loading; all ended in order afterwards."""

    def load(model_id: str | None) -> LanguageModel:
        with garbage.at_rest():
            return workspace.load_model(model_id, options)

    settings = workspace.settings.current
    look.language.set_language(settings.language)
    look.appearance.set_theme(settings.theme)
    library = Library(workspace.conversations, workspace.assistant)
    answering = Answering(workspace.assistant, load)
    try:
        with garbage_collected_here(look.application) as garbage:
            window = MainWindow(library, answering, workspace.settings, look.appearance, look.language)
            window.reading.offer_models(workspace.models.installed)
            window.show()
            answering.load_model()
            yield OpenWindow(window, answering)
            window.close()
    finally:
        answering.shut_down()
        library.shut_down()
