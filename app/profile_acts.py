"""What a window asks for with profiles: another key, a backup restored, a new one, another name, removal, switching."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder
from app.core.profiles.profiles import Profile, Profiles, Protection
from app.profile_session import Rekeyed, create_profile, rekey, remove_profile, restore_backup
from app.storage.keys.keychain import Keychain
from app.storage.keys.vault import Vault
from app.workers.task import Task

if TYPE_CHECKING:
    from app.shown import Shown
    from app.ui.sidebar.profile_menu import NewProfileDialog, RemoveProfileDialog, RenameProfileDialog
    from app.ui.window.window_privacy import WindowPrivacy


class OneProfileOpen(Protocol):
    """What these acts need of the program, which holds one profile at a time."""

    say: Callable[[WindowPrivacy], None] | None  # once the next window is there
    shown: Shown | None

    def open(self) -> None:
        """Open the profile that is unlocked."""

    def unlock(self, name: str | None) -> None:
        """Unlock without asking, where that goes, and open what is unlocked."""

    def show_locked(self, profile_id: str) -> None:
        """Ask for what opens this profile."""

    def leave(self, act: Callable[[Vault], object], then: Callable[[object], None]) -> None:
        """Close window and database; then `act` has the vault, and `then` what it gave."""

    def run(
        self,
        job: Callable[[Task], object],
        done: Callable[..., object],
        failed: Callable[[AppError], object] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Have this done off the window's thread."""

    def note_renamed(self, profile: Profile) -> None:
        """The open profile has another name."""

    def forget(self) -> None:
        """The profile is gone."""

    def forget_places(self) -> None:
        """What was open may not be there any more."""


class ProfileActs:
    """Most of them need the profile closed: the program closes it and opens it, or another one, again."""

    def __init__(self, program: OneProfileOpen, folder: DataFolder, keychain: Keychain | None) -> None:
        self._program, self._folder, self._keychain = program, folder, keychain

    def connect_to(self, privacy: WindowPrivacy) -> None:
        """Do what this window asks for."""
        privacy.rekey_requested.connect(self._rekey)
        privacy.restore_requested.connect(self._restore)
        privacy.switch_requested.connect(self._switch)
        privacy.create_requested.connect(self._create)
        privacy.rename_requested.connect(self._rename)
        privacy.remove_requested.connect(self._remove)

    def _rekey(self) -> None:
        def told(result: object) -> None:
            if isinstance(result, Rekeyed):
                self._program.say = lambda privacy: _tell_rekeyed(privacy, result)
            self._program.open()

        self._program.leave(self._telling(lambda vault: rekey(self._folder, vault)), told)

    def _restore(self, name: str) -> None:
        def told(result: object) -> None:
            if isinstance(result, datetime):
                self._program.say = lambda privacy: privacy.say_restored(result)
            self._program.open()

        self._program.leave(self._telling(lambda vault: restore_backup(vault, name)[0].made), told)
        self._program.forget_places()

    def _telling(self, act: Callable[[Vault], object]) -> Callable[[Vault], object]:
        """What went wrong is told once the window is open again: the profile is as it was."""

        def job(vault: Vault) -> object:
            try:
                return act(vault)
            except AppError as error:
                told = error  # which is gone once it is dealt with
                self._program.say = lambda privacy: privacy.tell(told)
                return None

        return job

    def _switch(self, profile_id: str) -> None:
        if self._program.shown is not None:
            self._program.leave(Vault.lock, lambda result: self._program.unlock(profile_id))

    def _create(self, dialog: NewProfileDialog, name: str, protection: Protection | None, passphrase: str) -> None:
        def told(result: tuple[Profile, Protection]) -> None:
            dialog.accept()
            self._list_profiles()
            if self._program.shown is not None:
                self._program.shown.privacy.say_created(result[0])

        def job(task: Task) -> tuple[Profile, Protection]:
            return create_profile(self._folder, name, protection, passphrase, self._keychain)

        self._program.run(job, told, dialog.refuse, owner=dialog)

    def _rename(self, dialog: RenameProfileDialog, name: str) -> None:
        if self._program.shown is None:
            return
        profile_id = self._program.shown.safekeeping.profile.id

        def job(task: Task) -> Profile:
            return Profiles(self._folder).rename(profile_id, name)

        def told(profile: Profile) -> None:
            dialog.accept()
            self._program.note_renamed(profile)
            self._list_profiles()

        self._program.run(job, told, dialog.refuse, owner=dialog)

    def _remove(self, dialog: RemoveProfileDialog) -> None:
        def job(vault: Vault) -> AppError | None:
            vault.lock()
            return remove_profile(self._folder, vault.profile.id, self._keychain)[1]

        def told(left: object) -> None:
            self._program.forget()
            if isinstance(left, AppError) and left.code is not ErrorCode.KEY_LOST:  # then there was nothing to destroy
                self._program.say = lambda privacy: _tell_left(privacy, left)
            profiles = Profiles(self._folder).list()
            if profiles:
                self._program.show_locked(profiles[0].id)
            else:
                self._program.unlock(None)

        self._program.leave(job, told)

    def _list_profiles(self) -> None:
        if self._program.shown is not None:
            current = self._program.shown.safekeeping.profile.id
            self._program.shown.privacy.profiles.show_profiles(Profiles(self._folder).list(), current)


def _tell_left(privacy: WindowPrivacy, left: AppError) -> None:
    if left.code is ErrorCode.KEYCHAIN_UNAVAILABLE:
        privacy.say_key_left()
    else:
        privacy.tell(left)


def _tell_rekeyed(privacy: WindowPrivacy, done: Rekeyed) -> None:
    if done.left is not None:
        privacy.tell(done.left)
    if done.code is not None:
        privacy.show_code(done.code)
