"""An open data folder: lock, conversations, settings and models, shared by window and terminal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.conversations.assistant import Assistant
from app.core.instance import instance_lock
from app.core.models.library import ModelLibrary
from app.core.models.model_options import ModelOptions
from app.core.packs.samples import due_samples
from app.core.paths import DataFolder, starter_model
from app.core.profiles.audit import Act
from app.core.settings import Language, SettingsFile
from app.profile_session import ProfileSession, Unlock, open_profile
from app.storage.conversations.assistants import Assistants
from app.storage.conversations.conversations import Conversations
from app.storage.documents.documents import Documents
from app.storage.documents.packs import Packs
from app.storage.retention.audit import AuditLog
from app.storage.retention.deletion import Deletion

if TYPE_CHECKING:
    from app.core.models.model_care import ModelCare
    from app.storage.conversations.exchange import ConversationExchange
    from app.storage.keys.keychain import Keychain
    from shakti_mlx.checkpoint.install import InstalledModel
    from shakti_mlx.language_model import LanguageModel


@dataclass(frozen=True)
class Workspace:
    """What a window or a command works with. One process has it at a time."""

    folder: DataFolder
    settings: SettingsFile
    models: ModelLibrary
    conversations: Conversations
    assistant: Assistant
    audit: AuditLog
    session: ProfileSession
    documents: Documents
    packs: Packs
    assistants: Assistants

    @property
    def exchange(self) -> ConversationExchange:
        """Conversations for an export, and where an import puts them."""
        from app.storage.conversations.exchange import ConversationExchange

        return ConversationExchange(self.session.database, audit=self.audit)

    def load_model(self, model_id: str | None = None, options: ModelOptions | None = None) -> LanguageModel:
        """Load the named model, else the one in the settings, on this thread, for the assistant to use.

        Raises ModelError.
        """

        from shakti_mlx.language_model import LanguageModel

        installed = self.choose_model(model_id)
        self.models.verify_changed(installed)
        options = options or ModelOptions()
        model = LanguageModel.load(
            installed.weights,
            name=installed.name,
            backend=options.backend or self.settings.current.backend,
            dtype=options.dtype,
            cache=options.cache,
            prefix_folder=self.folder.prefixes,
            weights_sha256=installed.sha256,
        )
        self.assistant.model = model
        self.audit.record_change(Act.MODEL_CHANGED, installed.id)
        return model

    def choose_model(self, model_id: str | None = None) -> InstalledModel:
        """The installed model to use; on an empty machine the starter model is installed first."""
        self.models.ensure_starter()
        settings = self.settings.current
        return self.models.chosen(settings.with_(model=model_id) if model_id else settings)


def models_of(folder: DataFolder) -> ModelLibrary:
    """The models of a data folder, which need no lock to be read."""
    return ModelLibrary(folder.models, starter_model())


def model_care_of(folder: DataFolder, settings: SettingsFile | None = None) -> ModelCare:
    """What is done with a data folder's models; changing them needs its lock."""
    from app.core.models.measurements import Measurements
    from app.core.models.model_care import ModelCare
    from app.core.network.network import Network
    from app.core.network.request_log import RequestLog

    settings = settings or SettingsFile(folder.settings)
    network = Network(settings, RequestLog(folder.requests))
    return ModelCare(models_of(folder), settings, Measurements(folder.measurements), network)


@contextmanager
def open_workspace(
    folder: DataFolder, profile: str | None = None, unlock: Unlock | None = None, keychain: Keychain | None = None
) -> Iterator[Workspace]:
    """Lock a data folder and open a profile in it, by name or id; answers that a crash cut off are marked so.

    `unlock` asks a person for passphrase or recovery code. Raises AppError: HOME_IN_USE, HOME_NOT_WRITABLE, DISK_FULL,
    DATABASE_BUSY, DATABASE_NEWER, DATABASE_DAMAGED, DATABASE_RESTORABLE, PROFILE_NOT_FOUND, PROFILE_LOCKED, KEY_LOST,
    and what `unlock` raises.
    """
    with instance_lock(folder):
        settings = SettingsFile(folder.settings)
        with open_profile(folder, profile, unlock, keychain) as session:
            yield workspace_in(folder, settings, session)


def workspace_in(folder: DataFolder, settings: SettingsFile, session: ProfileSession) -> Workspace:
    """What works in an open profile; answers that a crash cut off are marked so, unless it can only be read."""
    audit = session.audit
    conversations = Conversations(session.database, audit=audit)
    writable = session.database.only_read is None
    if writable:
        conversations.interrupt_unfinished()
        Deletion(session.database, audit=audit).purge_deleted()
    assistant = Assistant(conversations, lambda: settings.current)
    documents = Documents(session.database, audit=audit)
    packs = Packs(session.database, audit=audit)
    if writable and due_samples(packs.known_samples()):
        from app.workers.packing import install_samples

        install_samples(packs)
    models = models_of(folder)
    assistants = Assistants(
        session.database, lambda: settings.current.language or Language.ENGLISH, lambda: settings.current
    )
    assistant.instructed = assistants.settings_for
    return Workspace(folder, settings, models, conversations, assistant, audit, session, documents, packs, assistants)
