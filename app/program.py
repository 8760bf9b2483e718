"""The program with its window: a profile is chosen, unlocked and opened, locked, and opened again."""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Callable
from datetime import datetime
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.core.conversations.assistant import LanguageModel
from app.core.errors import AppError, ErrorCode
from app.core.first_run import welcome_due
from app.core.paths import DataFolder
from app.core.profiles.profiles import Profile, Profiles, Protection
from app.core.settings import SettingsFile
from app.knowledge.index.embed import CountingEmbedder, E5Embedder
from app.opening import Opened, open_unlocked, unlock_unasked
from app.profile_acts import ProfileActs
from app.profile_session import restore_backup, vault_on_list
from app.storage.keys.keychain import Keychain
from app.storage.keys.vault import Vault
from app.ui.look.screen_watch import ScreenWatch
from app.ui.look.window_place import put_in_place
from app.ui.parts.clipboard_watch import ClipboardWatch
from app.ui.parts.icon_button import IconSet
from app.ui.privacy.choices_section import minutes_of
from app.ui.privacy.idle import IdleWatch, follow_system_sleep
from app.workers.answering import Answering
from app.workers.library import Library
from app.workers.task import Task
from app.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.application import Look
    from app.profile_session import Unlock
    from app.shown import Shown
    from app.ui.privacy.lock_screen import LockScreen
    from app.ui.window.window_privacy import WindowPrivacy
    from app.ui.window.window_return import LeftAt

log = logging.getLogger(__name__)

SHOWN_AFTER = 600  # milliseconds
KEYCHAIN_SAID_AFTER = 3000  # likewise
SETTLED_AFTER = 150  # milliseconds: until then a window that stands shows what the storage and the model tell it
LONGEST_WAIT = 3.0  # seconds that the model and the storage wait for the window
LoadIn = Callable[[Workspace, str | None], LanguageModel]  # on the model's thread


class Program(QObject):
    """Holds one profile at a time, in a data folder whose lock is held. The model stays loaded while it is locked.

    `given` is what the command line knows of passphrase or code. `close` it after the event loop.
    """

    def __init__(
        self,
        folder: DataFolder,
        look: Look,
        load: LoadIn,
        *,
        settings: SettingsFile | None = None,
        profile: str | None = None,
        given: Unlock | None = None,
        keychain: Keychain | None = None,
        idle: IdleWatch | None = None,
        embedder: CountingEmbedder | None = None,
    ) -> None:
        super().__init__()
        self._embedder = embedder or E5Embedder()  # loaded when it is first used, and stays
        self._folder, self._look, self._load = folder, look, load
        self._wanted, self._given, self._keychain = profile, given, keychain
        self._settings = settings or SettingsFile(folder.settings)
        look.language.use_native_digits(self._settings.current.native_digits)
        look.language.set_language(self._settings.current.language)
        look.appearance.set_theme(self._settings.current.theme)
        look.appearance.set_text_size(self._settings.current.text_size)
        self._stands = threading.Event()  # the first window
        self._settled = threading.Event()  # and shows what the storage has for it
        self._vault: Vault | None = None
        self._opened: Opened | None = None  # also while its window is not there yet
        self._leaving: Shown | None = None
        self._answering: Answering | None = None
        self._left: dict[str, LeftAt] = {}  # where somebody was in profiles that were left, by their ids
        self.say: Callable[[WindowPrivacy], None] | None = None  # once the window is there
        self.shown: Shown | None = None
        self._screen: LockScreen | None = None
        self.clipboard = ClipboardWatch(self)
        self.idle = idle or IdleWatch(look.application)
        self.idle.left.connect(self.lock)
        ScreenWatch(look.application, self)
        self._acts = ProfileActs(self, folder, keychain)
        self._unlocking: object | None = None  # what is being unlocked without asking

    @property
    def screen(self) -> LockScreen:
        """What asks for a passphrase or says what is wrong: made when there is something to be asked or said."""
        if self._screen is None:
            from app.ui.privacy.lock_screen import LockScreen

            screen = self._screen = LockScreen(IconSet(self._look.appearance, self))
            put_in_place(screen, self._settings.current.window)
            screen.show_busy()
            screen.profile_chosen.connect(self.show_locked)
            screen.open_requested.connect(self._open_unasked)
            screen.retry_requested.connect(self._retry)
            screen.unlocked.connect(self._note_unlocked)
            screen.restore_requested.connect(self._restore_newest)
        return self._screen

    def start(self) -> None:
        """Open the profile, or ask for one. Raises AppError: PROFILE_NOT_FOUND."""
        profiles = Profiles(self._folder).list()
        if self._wanted is None and len(profiles) > 1:
            self.show_locked(max(profiles, key=_last_used).id)
        else:
            self.unlock(Profiles(self._folder).find(self._wanted).id if self._wanted else None)
            import_module("app.shown")  # the window's modules are read while the profile is being opened
            QTimer.singleShot(SHOWN_AFTER, self, self._show_waiting)

    def lock(self) -> None:
        """Close the window and drop the key; nothing of what was said stays in sight or in the model's cache."""
        if self.shown is not None:
            profile = self.shown.safekeeping.profile.id
            self.leave(Vault.lock, lambda result: self.show_locked(profile))

    def close(self) -> None:
        """End everything in order. Nothing can be asked afterwards, and nothing is told or shown any more."""
        self.idle.watch(None)
        self._wait_no_more()
        self._unlocking = None
        if self.shown is not None:
            self.shown.watching.stop()
        for task in Task.cancel_all():
            task.abandon()
        self._end_leaving()
        if self.shown is not None:
            self.shown.window.close()
        if self._answering is not None:
            self._answering.shut_down()
        if self.shown is not None:
            self.shown.documents.shut_down()
            self.shown.safekeeping.shut_down()
            self.shown.library.shut_down()
            self.shown.window.deleteLater()
        try:
            if self._opened is not None:
                self._opened.close()
        finally:
            self.shown = self._opened = None
            self._forget_vault()
            if self._screen is not None:
                self._screen.hide()
                self._screen.deleteLater()
                self._screen = None

    def note_renamed(self, profile: Profile) -> None:
        """The open profile has another name."""
        if self.shown is not None:
            self.shown.safekeeping.profile = profile
        if self._vault is not None:
            self._vault.profile = profile

    def forget(self) -> None:
        """The profile is gone: it is not the one to be opened any more."""
        self._vault, self._wanted = None, None

    def forget_places(self) -> None:
        """What was open may not be there any more: an earlier state comes back."""
        self._left.clear()

    def _show_waiting(self) -> None:
        """A keychain may take seconds to answer: somebody who has started the program is to see it."""
        is_waited_for = self.shown is None and not self._stands.is_set()  # which also is where the program ends
        if is_waited_for and not self.screen.isVisible():
            self.screen.show()

    def show_locked(self, profile_id: str) -> None:
        """Ask for what opens this profile; nothing is opened by itself."""
        self._forget_vault()
        self._wanted = profile_id
        self._show_screen(profile_id)
        try:
            self._vault = vault_on_list(self._folder, profile_id, self._keychain)
            passphrase = not self._vault.is_new and self._vault.protection is Protection.PASSPHRASE
        except AppError as error:
            self.screen.show_error(error)
            return
        if passphrase:
            self.screen.ask(self._vault)
        else:
            self.screen.offer_open()

    def _forget_vault(self) -> None:
        if self._vault is not None:
            self._vault.lock()
        self._vault = None

    def _show_screen(self, profile_id: str | None = None) -> None:
        """With this profile chosen; without it the one that is being opened or left."""
        if profile_id is None:
            profile_id = "" if self._vault is None else self._vault.profile.id
        self.screen.show_profiles(Profiles(self._folder).list(), profile_id)
        self.screen.show()

    def unlock(self, name: str | None) -> None:
        """Unlock without asking, where that goes, and open what is unlocked."""
        given, self._given = self._given, None
        self._unlocking = object()
        QTimer.singleShot(KEYCHAIN_SAID_AFTER, self, partial(self._say_keychain_asks, name, self._unlocking))

        def job(task: Task) -> tuple[Vault, AppError | None, AppError | None]:
            vault, error = unlock_unasked(self._folder, name, given, self._keychain)
            if vault.unlocked:
                try:
                    self._opened = open_unlocked(self._folder, self._settings, vault)
                except AppError as refused:
                    return vault, error, refused
            return vault, error, None

        self.run(job, self._take_vault)

    def _say_keychain_asks(self, name: str | None, unlocking: object) -> None:
        """The keychain may wait for its password, which the system asks for."""
        if self._unlocking is not unlocking or self._screen is None or not self._screen.isVisible():
            return
        try:
            protection = vault_on_list(self._folder, name, self._keychain).protection
        except AppError:
            return  # `_take_vault` says it
        if protection is Protection.KEYCHAIN:
            self._screen.show_keychain_busy()

    def _take_vault(self, result: tuple[Vault, AppError | None, AppError | None]) -> None:
        vault, error, refused = result
        self._vault, self._unlocking = vault, None
        if refused is not None:
            self._note_not_opened(refused)
            return
        if vault.unlocked:
            self._show_window()
            return
        self._show_screen()
        if vault.protection is Protection.PASSPHRASE or vault.has_recovery_code:
            self.screen.ask(vault, error)
        else:
            self.screen.show_error(error or AppError(ErrorCode.PROFILE_LOCKED, vault.profile.name))

    def _open_unasked(self) -> None:
        self.screen.show_busy()
        self.unlock(self._vault.profile.id if self._vault is not None else self._wanted)

    def _retry(self) -> None:
        if self._vault is not None and self._vault.unlocked:
            self.open()
        else:
            self._open_unasked()

    def _note_unlocked(self, by_code: bool) -> None:
        from app.ui.window.window_privacy import WindowPrivacy

        if by_code and self._vault is not None and self._vault.protection is Protection.PASSPHRASE:
            self.say = WindowPrivacy.ask_new_passphrase
        self.open()

    def open(self) -> None:
        """Open the profile that is unlocked."""
        vault = self._vault
        if vault is None:
            return
        if self._screen is not None:
            self._screen.show_busy()

        def job(task: Task) -> None:
            self._opened = open_unlocked(self._folder, self._settings, vault)

        self.run(job, lambda result: self._show_window(), self._note_not_opened)

    def _note_not_opened(self, error: AppError) -> None:
        self._show_screen()
        if error.code is ErrorCode.DATABASE_RESTORABLE:
            self.screen.offer_restore(error)
            return
        if self._vault is not None:
            self._vault.lock()
        self.screen.show_error(error)

    def _restore_newest(self) -> None:
        vault = self._vault
        if vault is None:
            return

        def told(made: datetime) -> None:
            self.say = lambda privacy: privacy.say_restored(made)
            self.open()

        self.screen.show_busy()
        self.run(lambda task: restore_backup(vault, None)[0].made, told)

    def _show_window(self) -> None:
        """Put the window together and show it where the lock screen was, on what was open."""
        from app.shown import put_together

        opened = self._opened
        assert opened is not None
        workspace, session = opened.workspace, opened.workspace.session
        load = partial(self._load_once_settled, workspace)
        if fresh := self._answering is None:
            self._answering = Answering(workspace.assistant, load)
        answering = self._answering
        assert answering is not None
        shown = self.shown = put_together(
            opened,
            answering,
            folder=self._folder,
            look=self._look,
            settings_file=self._settings,
            embedder=self._embedder,
            wait=partial(self._stands.wait, LONGEST_WAIT),
        )
        window, privacy, library = shown.window, shown.privacy, shown.library
        self._connect(privacy, library)
        shown.welcome.protection_changed.connect(self._watch)
        privacy.profiles.show_profiles(Profiles(self._folder).list(), session.profile.id)
        self._put_where_screen_is(window)
        self._welcome(shown)
        window.show_list(opened.conversations, opened.folders)
        self._go_back(shown)
        window.show()
        if self._screen is not None:
            self._screen.hide()
        if fresh:
            answering.load_model()
        else:
            answering.attach(workspace.assistant, load)
        self._watch()
        window.standing.then(partial(self._begin_work, shown))
        if self.say is not None:
            say, self.say = self.say, None
            say(privacy)
        elif (reason := session.database.only_read) is not None:
            privacy.say_only_read(reason)
        elif session.vault.recovery_code_unseen:
            privacy.say_code_unseen()

    def _go_back(self, shown: Shown) -> None:
        """To where somebody was when the profile was left, else to what was open when the program ended."""
        from app.ui.window.window_return import LeftAt, go_back

        left = self._left.pop(shown.opened.workspace.session.profile.id, None)
        if left is None and shown.opened.left_open is not None:
            left = LeftAt(shown.opened.left_open, None)
        if left is not None:
            go_back(shown.window, left)

    def _put_where_screen_is(self, window: QWidget) -> None:
        if self._screen is not None and self._screen.isVisible():
            window.setGeometry(self._screen.geometry())
            window.setWindowState(self._screen.windowState())

    def _begin_work(self, shown: Shown) -> None:
        """What the window does not wait for."""
        self._stands.set()
        if self.shown is not shown:
            return  # it is left already
        shown.library.keep_by_rules()
        shown.watching.start()
        gc.freeze()  # what stands stays: no collection has to walk over it
        shown.window.standing.then(partial(follow_system_sleep, self.idle))
        QTimer.singleShot(SETTLED_AFTER, shown.window, partial(self._begin_heavy_work, shown.window))

    def _wait_no_more(self) -> None:
        self._stands.set()
        self._settled.set()

    def _begin_heavy_work(self, window: QObject) -> None:
        """What would take the interpreter from a window that is still filling."""
        from app.shown import read_what_is_used_later

        self._settled.set()
        read_what_is_used_later(window)

    def _load_once_settled(self, workspace: Workspace, model_id: str | None) -> LanguageModel:
        """On the model's thread, which would take the interpreter from the window that is being put together."""
        self._settled.wait(LONGEST_WAIT)
        return self._load(workspace, model_id)

    def _welcome(self, shown: Shown) -> None:
        """The first run, if this is one."""
        settings, profiles = self._settings, len(Profiles(self._folder).list())
        if welcome_due(settings.current, conversations=len(shown.opened.conversations), profiles=profiles):
            shown.welcome.begin(shown.library, settings, shown.safekeeping, self._folder.root)

    def _connect(self, privacy: WindowPrivacy, library: Library) -> None:
        privacy.lock_requested.connect(self.lock)
        privacy.protection_changed.connect(self._watch)
        self._acts.connect_to(privacy)
        library.settings_changed.connect(self._watch)

    def _watch(self, changed: object = None) -> None:
        if self.shown is not None and self._vault is not None:
            self.idle.watch(60.0 * minutes_of(self._settings.current, self._vault.protection))

    def leave(self, act: Callable[[Vault], object], then: Callable[[object], None]) -> None:
        """Close window and database; then `act` has the vault, and `then` what it gave, or the error is told."""
        from app.ui.window.window_return import left_at

        shown, vault, answering = self.shown, self._vault, self._answering
        assert shown is not None
        assert vault is not None
        assert answering is not None
        self.shown, self._leaving = None, shown
        if (left := left_at(shown.window)) is not None:
            self._left[vault.profile.id] = left
        shown.kept.leave_open()
        self._wait_no_more()
        self.idle.watch(None)
        self.clipboard.clear_ours()
        shown.watching.stop()
        others = Task.cancel_all()  # an export or import under way reads or writes what is going to be closed
        self.screen.show_profiles([], "")
        self.screen.show_busy()
        self.screen.setGeometry(shown.window.geometry())
        self.screen.setWindowState(shown.window.windowState())
        self.screen.show()
        shown.window.close()
        shown.window.deleteLater()

        def job(own: Task) -> object:
            try:
                for task in others:
                    task.wait()
                answering.detach()
                shown.documents.shut_down()
                shown.safekeeping.shut_down()
                shown.library.shut_down()
                self._opened = None
                try:
                    shown.opened.close()
                except AppError as error:
                    log.warning("not closed in order: %s", error)
                return act(vault)
            except BaseException:
                vault.lock()
                raise

        self.run(job, partial(self._note_left, then), self._note_left_badly)

    def _note_left(self, then: Callable[[object], None], result: object) -> None:
        self._end_leaving()
        then(result)

    def _end_leaving(self) -> None:
        """Let go of what the window left in memory. The model's objects were set apart; they are again afterwards."""
        if self._leaving is None:
            return
        self._leaving.safekeeping.deleteLater()
        self._leaving.library.deleteLater()
        self._leaving.documents.deleteLater()
        self._leaving = None
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def _note_left_badly(self, error: AppError) -> None:
        self._end_leaving()
        self._show_screen()
        self.screen.show_error(error)

    def run(
        self,
        job: Callable[[Task], object],
        done: Callable[[object], object] | Callable[..., object],
        failed: Callable[[AppError], object] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Have this done off the window's thread; `failed` gets the error, else the lock screen says it."""
        Task(job, "profile", owner or self).start(done, failed or self._note_failed)

    def _note_failed(self, error: AppError) -> None:
        self._unlocking = None
        self._show_screen()
        self.screen.show_error(error)


def _last_used(profile: Profile) -> tuple[bool, datetime]:
    return profile.last_used is not None, profile.last_used or profile.created
