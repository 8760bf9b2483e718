"""An assistant's file comes back as it was written; what is none, or is meant to harm, is refused in whole."""

import json
from pathlib import Path
from typing import Any

import pytest
from refusals import refused

from app.core.assistants.assistant_file import LARGEST, AssistantFile, file_text, parse, read_file, write_file
from app.core.errors import AppError, ErrorCode
from shakti_mlx.sampling import SamplingParams

GOOD: dict[str, Any] = {"format": "shakti-assistant", "version": 1, "name": "Ward", "instructions": "Be short."}


def refusal(data: bytes) -> AppError:
    with pytest.raises(AppError) as caught:
        parse(data)
    return caught.value


def packed(**changes: Any) -> bytes:
    return json.dumps({**GOOD, **changes}).encode()


def test_file_comes_back_as_it_was_written(tmp_path: Path) -> None:
    content = AssistantFile("ವಾರ್ಡ್", "ಒಂದು\nಎರಡು", SamplingParams(temperature=0.2, seed=7), "Ward rules")
    write_file(content, tmp_path / "a.json")
    assert read_file(tmp_path / "a.json") == content
    assert parse(file_text(AssistantFile("A", "B")).encode()) == AssistantFile("A", "B")


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("mine")
    with refused(ErrorCode.EXPORT_EXISTS):
        write_file(AssistantFile("A", "B"), path)
    assert path.read_text() == "mine"


@pytest.mark.parametrize(
    "data",
    [
        b"", b"[]", b"null", b"{", b"\xff\xfe{}", b"[" * 100_000, b" " * (LARGEST + 1), b'{"format": NaN}',
        b'{"format": "shakti-assistant", "version": 1, "version": 1, "name": "A", "instructions": "B"}',
    ],
)  # fmt: skip
def test_what_is_no_such_json_is_refused(data: bytes) -> None:
    assert refusal(data).code is ErrorCode.ASSISTANT_DAMAGED


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "other"}, {"version": True}, {"version": "1"}, {"version": 0}, {"name": ""}, {"name": " \u200b"},
        {"name": "a" * 61}, {"name": "two\nlines"}, {"name": "turned \u202e"}, {"name": 5}, {"name": None},
        {"instructions": ""}, {"instructions": "a" * 8001}, {"instructions": "bell \x07"}, {"instructions": ["a"]},
        {"instructions": "\ud800"}, {"collection": ""}, {"collection": None}, {"tools": ["rm"]},
        {"template": "{{ x }}"},
        {"sampling": []}, {"sampling": None}, {"sampling": {"temperature": "0.5"}}, {"sampling": {"temperature": -1}},
        {"sampling": {"temperature": True}}, {"sampling": {"top_k": 1.5}}, {"sampling": {"stop": ["x"]}},
        {"sampling": {"seed": -1}}, {"sampling": {"max_tokens": 10**9}}, {"sampling": {"__class__": 1}},
    ],
)  # fmt: skip
def test_a_wrong_field_is_refused(changes: dict[str, Any]) -> None:
    assert parse(packed()) == AssistantFile("Ward", "Be short.")
    assert refusal(packed(**changes)).code is ErrorCode.ASSISTANT_DAMAGED


def test_refusal_names_the_field_and_never_its_content() -> None:
    assert refusal(packed(sampling={"temperature": 9})).detail == "sampling: temperature"
    assert "secret" not in refusal(packed(sampling={"my secret": 1})).detail
    assert "secret" not in refusal(packed(name="secret\x07")).detail


def test_newer_file_says_that_it_is_newer() -> None:
    assert refusal(packed(version=2)).code is ErrorCode.ASSISTANT_NEWER


def test_missing_file_is_not_readable(tmp_path: Path) -> None:
    with refused(ErrorCode.FILE_NOT_READABLE):
        read_file(tmp_path / "none.json")
