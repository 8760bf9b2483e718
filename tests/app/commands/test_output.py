"""What a terminal is shown of texts that may have any character in them."""

import json
import sys

import pytest

from app.commands.output import Output
from app.core.errors import AppError, ErrorCode

HOSTILE = "a\tb\n\x1b]0;owned\x07c\r\nd\re \x9b31mred"
SHOWN = HOSTILE.translate(dict.fromkeys(map(ord, "\x1b\x07\x9b"), "\ufffd")).replace("\re", "\ufffde")


def said(capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    output = Output(as_json=False)
    output.result({}, HOSTILE)
    output.piece(HOSTILE)
    output.note(HOSTILE)
    output.error(AppError(ErrorCode.FILE_NOT_READABLE, HOSTILE))
    return capsys.readouterr()


def test_terminal_obeys_nothing_that_is_shown(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for stream in (sys.stdout, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    out, err = said(capsys)
    assert out == f"{SHOWN}\n{SHOWN}"
    assert err.startswith(f"{SHOWN}\n")
    assert not set(err) & {"\x1b", "\x07", "\x9b"}


def test_files_and_programs_get_all_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = said(capsys)
    assert out == f"{HOSTILE}\n{HOSTILE}"
    assert err.startswith(f"{HOSTILE}\n")


def test_json_has_all_as_it_is_and_no_orders(capsys: pytest.CaptureFixture[str]) -> None:
    output = Output(as_json=True)
    output.result({"name": HOSTILE + "क"}, "")
    output.error(AppError(ErrorCode.FILE_NOT_READABLE, HOSTILE))
    result, error = capsys.readouterr().out.splitlines()
    assert json.loads(result) == {"name": HOSTILE + "क"}
    assert "क" in result
    assert json.loads(error)["error"]["detail"] == HOSTILE
    assert not set(result + error) & {"\x1b", "\x07", "\x9b"}
