"""The system's keychain: each call on a thread of its own with a time limit, and none that keeps plain text."""

from __future__ import annotations

import logging
import os
import queue
import threading
from collections.abc import Callable
from contextlib import closing
from typing import Any, Protocol, TypeVar

from app.core.errors import AppError, ErrorCode

log = logging.getLogger(__name__)

T = TypeVar("T")
SERVICE = "Shakti"
TIME_LIMIT = 5.0  # seconds; a broken bus has hung a call for ten minutes
PROMPT_LIMIT = 120.0  # seconds for somebody to type a password into the system's own window

# Backends that hand secrets to the system's own store. keyring's others (null, fail) and those of further packages
# (keyrings.alt writes plain files) are as good as none.
SECRET_SERVICE = "keyring.backends.SecretService"
TRUSTED = (
    SECRET_SERVICE,
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
CHAINER = "keyring.backends.chainer"


class Backend(Protocol):
    """What is used of keyring.backend.KeyringBackend."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class Keychain:
    """Secrets by entry. Raises AppError(KEYCHAIN_UNAVAILABLE) where there is none, or it is locked, refuses or hangs.

    A locked one opens a window of the system's for its password, in front of ours: with `asks` that is what is wanted,
    and waited for, after `when_asked` is called; without, the keychain is not there. `find` gives the backend, None
    where there is none to be trusted; `is_locked` whether one would ask.
    """

    def __init__(
        self,
        find: Callable[[], Backend | None] | None = None,
        time_limit: float = TIME_LIMIT,
        is_locked: Callable[[Backend], bool] | None = None,
        prompt_limit: float = PROMPT_LIMIT,
        when_asked: Callable[[], None] = lambda: None,
    ) -> None:
        self._find, self._is_locked = find or system_backend, is_locked or would_ask
        self._time_limit, self._prompt_limit, self._when_asked = time_limit, prompt_limit, when_asked
        self._backend: Backend | None = None
        self._hung = False

    def get(self, entry: str) -> bytes | None:
        """The secret, None where there is no such entry (any more)."""
        text = self._call(lambda backend: backend.get_password(SERVICE, entry), asks=True)
        try:
            return None if text is None else bytes.fromhex(text)
        except ValueError:
            return None

    def put(self, entry: str, secret: bytes, *, asks: bool = True) -> None:
        """Keep a secret, and see that it is kept."""
        self._call(lambda backend: backend.set_password(SERVICE, entry, secret.hex()), asks=asks)
        if self.get(entry) != secret:
            raise AppError(ErrorCode.KEYCHAIN_UNAVAILABLE, "it does not keep what it is given")

    def remove(self, entry: str, *, asks: bool = True) -> None:
        """Remove a secret; one that is not there (any more) is no matter."""

        def act(backend: Backend) -> None:
            if backend.get_password(SERVICE, entry) is not None:  # else it refuses to delete
                backend.delete_password(SERVICE, entry)

        self._call(act, asks=asks)

    @property
    def name(self) -> str:
        """The backend's name, "none" where there is none."""
        try:
            return self._call(lambda backend: type(backend).__module__, asks=True)
        except AppError:
            return "none"

    def _call(self, act: Callable[[Backend], T], *, asks: bool) -> T:
        if self._hung:  # each further call would leave one more thread behind
            raise AppError(ErrorCode.KEYCHAIN_UNAVAILABLE, "no answer")
        answers: queue.SimpleQueue[tuple[Any, Exception | None] | None] = queue.SimpleQueue()

        def work() -> None:
            try:
                if self._backend is None:
                    self._backend = self._find()
                if self._backend is None:
                    raise AppError(ErrorCode.KEYCHAIN_UNAVAILABLE, "none on this computer")
                if self._is_locked(self._backend):
                    if not asks:
                        raise AppError(ErrorCode.KEYCHAIN_UNAVAILABLE, "locked")
                    answers.put(None)
                answers.put((act(self._backend), None))
            except Exception as error:  # a backend may raise anything; this is the thread's edge
                answers.put((None, error))

        threading.Thread(target=work, name="keychain", daemon=True).start()
        try:
            answered = answers.get(timeout=self._time_limit)
            if answered is None:
                self._when_asked()
                answered = answers.get(timeout=self._prompt_limit)
        except queue.Empty:
            self._hung = True
            log.warning("the keychain does not answer")
            raise AppError(ErrorCode.KEYCHAIN_UNAVAILABLE, "no answer") from None
        assert answered is not None
        result, error = answered
        if isinstance(error, AppError):
            raise error
        if error is not None:
            log.warning("the keychain refuses: %s", type(error).__name__)
            # Without the cause: a backend's text may quote the secret.
            raise AppError(ErrorCode.KEYCHAIN_UNAVAILABLE, type(error).__name__) from None
        answer: T = result
        return answer


def system_backend() -> Backend | None:
    """The backend that keyring chooses here, where it is one that can be trusted."""
    import keyring

    return trusted_backend(keyring.get_keyring())


def trusted_backend(backend: Any) -> Backend | None:
    """The backend itself, the first trusted one of a chain, or None."""
    if type(backend).__module__ == CHAINER:
        return next((each for each in map(trusted_backend, backend.backends) if each is not None), None)
    module = type(backend).__module__
    found: Backend | None = backend if module in TRUSTED or module.startswith("keyring.backends.macOS.") else None
    return found


def would_ask(backend: Backend) -> bool:
    """Whether it would open a window for a password now, as far as is known: of a Secret Service, on a screen."""
    if type(backend).__module__ != SECRET_SERVICE or not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY"))):
        return False
    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        path = getattr(backend, "preferred_collection", secretstorage.collection.DEFAULT_COLLECTION)
        try:
            return bool(secretstorage.Collection(bus, path).is_locked())
        except secretstorage.ItemNotFoundException:
            return True  # for a new one
