"""A terminal is asked for a passphrase or a recovery code: three times, and first it says why it has to."""

import argparse
import getpass
import sys
from dataclasses import dataclass, field
from typing import cast

import pytest
from refusals import refused

from app.commands.output import Output
from app.commands.unlock import unlocking
from app.core.errors import AppError, ErrorCode
from app.core.profiles.profiles import LockedProfile, Protection
from app.storage.keys.recovery_code import read_recovery_code
from app.ui.wording.error_text import describe_code


@dataclass
class Locked:
    """Opens by "right"."""

    protection: Protection = Protection.PASSPHRASE
    problem: AppError | None = None
    has_recovery_code: bool = False
    refusal: ErrorCode = ErrorCode.WRONG_PASSPHRASE
    tried: list[str] = field(default_factory=list)

    def try_recovery_code(self, text: str) -> None:
        read_recovery_code(text)
        raise AppError(ErrorCode.WRONG_RECOVERY_CODE)

    def try_passphrase(self, text: str) -> None:
        self.tried.append(text)
        if text != "right":
            raise AppError(self.refusal)


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, qapp: object) -> list[str]:
    """What is typed at the terminal, one line a prompt."""
    lines: list[str] = []
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(getpass, "getpass", lambda prompt: lines.pop(0))
    return lines


def ask(locked: Locked) -> None:
    unlocking(argparse.Namespace(passphrase_file=None), Output(as_json=False))(cast(LockedProfile, locked))


def test_why_it_did_not_open_by_itself_is_said_first(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    typed[:] = ["right"]
    ask(Locked(problem=AppError(ErrorCode.KEYCHAIN_UNAVAILABLE)))
    assert capsys.readouterr().err.startswith(describe_code(ErrorCode.KEYCHAIN_UNAVAILABLE).title)
    typed[:] = ["right"]
    ask(Locked())
    assert capsys.readouterr().err == ""


def test_three_tries_are_given_and_each_but_the_last_is_told(
    typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    typed[:] = ["wrong", "wronger", "right"]
    locked = Locked()
    ask(locked)
    assert locked.tried == ["wrong", "wronger", "right"]
    assert capsys.readouterr().err.count(describe_code(ErrorCode.WRONG_PASSPHRASE).title) == 2
    typed[:] = ["a", "b", "c", "right"]
    with refused(ErrorCode.WRONG_PASSPHRASE):
        ask(Locked())
    assert typed == ["right"]


def test_who_has_to_wait_is_not_asked_again(typed: list[str]) -> None:
    typed[:] = ["wrong", "right"]
    with refused(ErrorCode.TRY_LATER):
        ask(Locked(refusal=ErrorCode.TRY_LATER))
    assert typed == ["right"]


@pytest.mark.parametrize(("has_code", "said"), [(True, "recovery_code_mistyped"), (False, "wrong_passphrase")])
def test_a_mistyped_recovery_code_is_not_called_a_wrong_passphrase(
    typed: list[str], has_code: bool, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = Locked(has_recovery_code=has_code)
    mistyped = "KFXQ-YGXZ-TJXT-RXT5-KBSD-B837-YZ4K-NHP8-T9E"
    monkeypatch.setenv("SHAKTI_PASSPHRASE", mistyped)
    with pytest.raises(AppError) as refused:
        ask(locked)
    assert str(refused.value.code) == said
    assert locked.tried == [mistyped]  # it might have been one
