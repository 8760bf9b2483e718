"""A profile opened step by step, each off the window's thread: its key, its database, and the way back."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass

from app.core.conversations.conversation import Conversation, Folder
from app.core.errors import AppError
from app.core.paths import DataFolder
from app.core.settings import SettingsFile
from app.profile_session import Unlock, unlocked_session, vault_of
from app.storage.conversations.folders import Folders
from app.storage.conversations.open_conversation import OpenConversation
from app.storage.keys.keychain import Keychain
from app.storage.keys.vault import Vault
from app.workspace import Workspace, workspace_in


@dataclass(frozen=True)
class Opened:
    """A workspace that is open until it is closed. The key of its vault stays then, until the vault is locked."""

    workspace: Workspace
    stack: ExitStack
    conversations: tuple[Conversation, ...]  # when it was opened, so that the window comes with its list
    folders: tuple[Folder, ...]
    left_open: str | None = None  # the conversation that was shown when the program crashed

    def close(self) -> None:
        """Take the daily backup if it is due, and close the database. Raises AppError."""
        self.stack.close()


def unlock_unasked(
    folder: DataFolder, name: str | None, given: Unlock | None, keychain: Keychain | None
) -> tuple[Vault, AppError | None]:
    """A profile's vault, unlocked if that goes without asking anybody, and else what was wrong with `given`.

    In an empty data folder the first profile is made. The folder's lock is held. Raises AppError as `vault_of`.
    """
    vault = vault_of(folder, name, keychain)
    try:
        vault.unlock()
    except AppError as error:
        if not vault.has_recovery_code:
            return vault, error
    if not vault.unlocked and given is not None:
        try:
            given(vault)
        except AppError as error:
            return vault, error
    return vault, None


def open_unlocked(folder: DataFolder, settings: SettingsFile, vault: Vault) -> Opened:
    """Open what an unlocked vault protects. Raises AppError as `open_profile`."""
    with ExitStack() as stack:
        session = stack.enter_context(unlocked_session(folder, vault))
        workspace = workspace_in(folder, settings, session)
        listed = tuple(workspace.conversations.list()), tuple(Folders(session.database).list())
        left_open = OpenConversation(session.database).take()
        return Opened(workspace, stack.pop_all(), *listed, left_open)
