"""The window of an open profile put together: its parts, each with the threads and files that it works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.paths import DataFolder
from app.core.privacy import find
from app.core.settings import SettingsFile
from app.knowledge.index.embed import CountingEmbedder
from app.opening import Opened
from app.storage.conversations.open_conversation import OpenConversation
from app.storage.database.driver import read_sqlite_utils
from app.storage.documents.watched_folders import WatchedFolders
from app.ui.window.standing import warm_up
from app.ui.window.window import MainWindow
from app.ui.window.window_assistants import WindowAssistants
from app.ui.window.window_attachments import WindowAttachments
from app.ui.window.window_documents import WindowDocuments
from app.ui.window.window_folds import WindowFolds
from app.ui.window.window_foreign_questions import WindowForeignQuestions
from app.ui.window.window_models import WindowModels
from app.ui.window.window_privacy import Exchange, WindowPrivacy
from app.ui.window.window_return import OpenKept
from app.ui.window.window_settings import WindowSettings
from app.ui.window.window_typing import WindowTyping
from app.ui.window.window_unfinished import WindowUnfinished
from app.ui.window.window_welcome import WindowWelcome
from app.ui.wording.answer_text import answer_text
from app.workers.answering import Answering
from app.workers.assistant_library import AssistantLibrary
from app.workers.document_library import DocumentLibrary
from app.workers.library import Library
from app.workers.safekeeping import Safekeeping
from app.workers.watching import Watching, syncing_with
from app.workspace import model_care_of

if TYPE_CHECKING:
    from app.application import Look
    from app.core.exchange.whole import WholeConversation
    from app.workers.diagnosis import Diagnostics


FIRST_USED_LATER = (  # read once the window stands, in the order in which they are likely to be wanted
    "app.ui.transcript.question_view",
    "app.ui.transcript.answer_view",
    "app.core.typing.typist",
    "app.ui.settings.settings_window",
    "app.ui.settings.general_page",
    "app.ui.settings.model_page",
    "app.ui.settings.assistants_page",
    "app.ui.settings.diagnostics_page",
    "app.workers.diagnosis",
    "app.ui.window.text_size_section",
    "app.ui.models.models_page",
    "app.ui.privacy.privacy_page",
    "app.ui.settings.network_section",
    "app.ui.documents.add_documents_sheet",
    "app.ui.documents.collections_dialog",
    "app.ui.composer.attachment_dialog",
    "app.ui.exchange.export_dialog",
    "app.ui.exchange.import_dialog",
    "app.ui.privacy.recovery_code_dialog",
    "app.ui.documents.install_pack_dialog",
    "app.workers.attaching",
    "app.knowledge.answer.answers",
    "app.knowledge.search.search",
    "app.knowledge.answer.generate",
    "app.knowledge.answer.translate",
)


@dataclass(frozen=True)
class Shown:
    """The open profile, with its window and the threads that work for it."""

    opened: Opened
    window: MainWindow
    privacy: WindowPrivacy
    library: Library
    safekeeping: Safekeeping
    watching: Watching
    documents: DocumentLibrary
    documents_in_window: WindowDocuments
    assistants: WindowAssistants
    settings: WindowSettings
    models: WindowModels
    welcome: WindowWelcome
    kept: OpenKept


def read_what_is_used_later(owner: QObject) -> None:
    """On a thread of its own; what is read is not waited for."""
    warm_up(FIRST_USED_LATER, (read_sqlite_utils, _read_code_colors, partial(find, "0")), owner)


def _read_code_colors() -> None:
    from app.ui.transcript import code_colors

    code_colors.warm_up()


def put_together(
    opened: Opened,
    answering: Answering,
    *,
    folder: DataFolder,
    look: Look,
    settings_file: SettingsFile,
    embedder: CountingEmbedder,
    wait: Callable[[], object],
) -> Shown:
    """The window, hidden yet. `answering` and `embedder` outlive it: what they have loaded serves the next profile.

    `wait` is the first that the threads of the storage do: what the window asks meanwhile they read after it.
    """
    workspace, session = opened.workspace, opened.workspace.session
    library = Library(workspace.conversations, workspace.assistant)
    library.do(wait)
    safekeeping = Safekeeping(session.vault, session.database, session.audit, session.backups)
    documents = DocumentLibrary(
        workspace.documents, workspace.conversations, embedder, answer_text, trusted_keys=folder.trusted_keys
    )
    documents.do(wait)
    window = MainWindow(library, answering, settings_file, look.appearance, look.language)
    window.reading.offer_models(workspace.models.installed)

    def read(conversation_id: str) -> WholeConversation:
        return workspace.exchange.read_to_export(conversation_id)

    exchange = Exchange(read, lambda: workspace.exchange)
    privacy = WindowPrivacy(window, library, safekeeping, settings_file, exchange)
    in_window = WindowDocuments(window, documents, answering)
    WindowForeignQuestions(window, documents, in_window, answering)
    WindowTyping(window)
    kept = _open_kept(window, library, OpenConversation(session.database))
    _add_attachments(window, answering, in_window)
    workspace.assistants.language = lambda: look.language.current
    presets = AssistantLibrary(library, workspace.assistants, workspace.documents)
    assistants = WindowAssistants(window, presets, in_window)

    def diagnostics() -> Diagnostics:
        from app.workers.diagnosis import diagnostics_of

        return diagnostics_of(folder, settings_file, workspace.models, session.database)

    folds = WindowFolds(library, settings_file, window)
    models = WindowModels(window, answering, lambda: model_care_of(folder, settings_file), folds)
    in_window.models_dropped.connect(models.add)
    settings = WindowSettings(
        window,
        library,
        settings_file,
        presets,
        folds=folds,
        models=models,
        diagnostics=diagnostics,
        show_privacy=privacy.show_page,
    )
    assistants.switch.manage_requested.connect(settings.show_assistants)
    watched = WatchedFolders(session.database)
    watching = Watching(workspace.documents, watched, syncing_with(documents.shelf, watched), window)
    watching.changed.connect(documents.refresh)
    in_window.follow(watching)
    WindowUnfinished(window, documents, in_window)
    welcome = WindowWelcome(window, documents, in_window, answering, language=look.language, models=models)
    return Shown(
        opened=opened,
        window=window,
        privacy=privacy,
        library=library,
        safekeeping=safekeeping,
        watching=watching,
        documents=documents,
        documents_in_window=in_window,
        assistants=assistants,
        settings=settings,
        models=models,
        welcome=welcome,
        kept=kept,
    )


def _open_kept(window: MainWindow, library: Library, left_open: OpenConversation) -> OpenKept:
    """What is open is kept on the library's thread."""
    return OpenKept(
        window,
        lambda conversation_id: library.do(partial(left_open.keep, conversation_id)),
        lambda known: library.do(partial(left_open.keep_begun, known)),
    )


def _add_attachments(window: MainWindow, answering: Answering, documents: WindowDocuments) -> None:
    """What somebody would attach may be added to a collection instead."""
    attachments = WindowAttachments(window, answering)
    attachments.collection_requested.connect(documents.add)
    attachments.target_of = documents.adding.target_of
    attachments.asks_documents = lambda: documents.switch.scope is not None
