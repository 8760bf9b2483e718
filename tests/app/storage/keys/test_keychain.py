"""A keychain that is not there, refuses, lies or hangs is as good as none, and keeps nobody waiting."""

import threading
from collections.abc import Callable

import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from patience import PATIENCE
from refusals import refused
from vaults import MemoryKeychain

from app.core.errors import AppError, ErrorCode
from app.storage.keys.keychain import Backend, Keychain, trusted_backend


def unavailable(keychain: Keychain) -> None:
    calls: list[Callable[[], object]] = [
        lambda: keychain.put("e", b"s"),
        lambda: keychain.get("e"),
        lambda: keychain.remove("e"),
    ]
    for call in calls:
        with refused(ErrorCode.KEYCHAIN_UNAVAILABLE) as raised:
            call()
        assert raised.value.__cause__ is None


def test_secret_is_kept_and_removed() -> None:
    keychain = Keychain(MemoryKeychain)
    keychain.put("entry", b"secret")
    assert keychain.get("entry") == b"secret"
    keychain.remove("entry")
    assert keychain.get("entry") is None


@pytest.mark.parametrize(
    "error",
    [
        keyring.errors.NoKeyringError("no"),
        keyring.errors.KeyringLocked("locked"),
        keyring.errors.InitError("init"),
        keyring.errors.PasswordSetError("73656372 657473"),
        OSError("the bus is gone"),
        RuntimeError("anything"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_keychain_that_refuses_is_not_there(error: Exception) -> None:
    def refuse(call: str) -> None:
        raise error

    unavailable(Keychain(lambda: MemoryKeychain(refuse=refuse)))

    def no_backend() -> Backend | None:
        raise error

    unavailable(Keychain(no_backend))


def test_computer_without_a_keychain_says_so() -> None:
    keychain = Keychain(lambda: None)
    with pytest.raises(AppError, match="none on this computer"):
        keychain.put("e", b"s")
    assert keychain.name == "none"


def test_keychain_that_hangs_is_given_up_and_not_asked_again() -> None:
    release, calls, returned = threading.Event(), list[str](), list[str]()

    def hang(call: str) -> None:
        calls.append(call)
        release.wait(PATIENCE)
        returned.append(call)

    keychain = Keychain(lambda: MemoryKeychain(refuse=hang), time_limit=0.1)
    unavailable(keychain)
    unavailable(keychain)
    assert returned == []
    assert len(calls) == 1
    release.set()


def test_keychain_that_forgets_is_not_used() -> None:
    class Forgetful(MemoryKeychain):
        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    with refused(ErrorCode.KEYCHAIN_UNAVAILABLE):
        Keychain(Forgetful).put("entry", b"secret")


def test_what_is_not_there_is_removed_without_a_word() -> None:
    backend = MemoryKeychain()
    keychain = Keychain(lambda: backend)
    keychain.put("entry", b"secret")
    for _ in range(2):
        keychain.remove("entry")
    assert not backend.entries


def test_backends_that_keep_nothing_or_plain_text_are_refused() -> None:
    plain = type("PlaintextKeyring", (), {"__module__": "keyrings.alt.file"})()
    chain = type("ChainerBackend", (), {"__module__": "keyring.backends.chainer", "backends": [plain]})()
    makers: list[Callable[[], object]] = [MemoryKeychain, keyring.backends.null.Keyring, keyring.backends.fail.Keyring]
    for backend in (plain, chain, *(make() for make in makers)):
        assert trusted_backend(backend) is None
    unavailable(Keychain(lambda: trusted_backend(plain)))


def test_first_trusted_backend_of_a_chain_is_taken() -> None:
    plain = type("PlaintextKeyring", (), {"__module__": "keyrings.alt.file"})()
    system = type("Keyring", (), {"__module__": "keyring.backends.SecretService"})()
    chain = type("ChainerBackend", (), {"__module__": "keyring.backends.chainer", "backends": [plain, system]})()
    assert trusted_backend(chain) is system
    assert trusted_backend(system) is system


def test_no_test_reaches_the_keychain_of_whoever_runs_it() -> None:
    unavailable(Keychain())


def test_locked_keychain_asks_where_that_is_wanted_and_is_waited_for_longer() -> None:
    backend = MemoryKeychain()
    typed = threading.Event()
    asked: list[bool] = []
    keychain = Keychain(
        lambda: backend,
        0.1,
        is_locked=lambda backend: not typed.is_set(),
        prompt_limit=PATIENCE,
        when_asked=lambda: asked.append(typed.is_set()),
    )
    calls: list[Callable[[], None]] = [
        lambda: keychain.put("e", b"s", asks=False),
        lambda: keychain.remove("e", asks=False),
    ]
    for call in calls:
        with refused(ErrorCode.KEYCHAIN_UNAVAILABLE, "locked"):
            call()
    assert backend.entries == {}

    def type_it(call: str) -> None:
        typed.wait(PATIENCE)

    backend.refuse = type_it
    threading.Timer(0.5, typed.set).start()
    assert asked == []
    keychain.put("e", b"s")
    assert asked == [False]
    assert keychain.get("e") == b"s"


def test_password_that_nobody_types_is_waited_for_only_so_long() -> None:
    release = threading.Event()

    def ask(call: str) -> None:
        release.wait(PATIENCE)

    unavailable(Keychain(lambda: MemoryKeychain(refuse=ask), 0.1, is_locked=lambda backend: True, prompt_limit=0.1))
    release.set()
