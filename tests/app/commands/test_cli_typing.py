"""`shakti type`: the words, their candidates and the whole text; fields that scripts can rely on."""

import io
import json

import pytest

from app.cli import run


def test_type_gives_candidates_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["type", "--language", "kn", "nanage", "jvara", "BP", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert set(result) == {"language", "latin", "text", "words"}
    assert result["latin"] == "nanage jvara BP"
    assert result["text"] == "ನನಗೆ ಜ್ವರ BP"
    assert [word["first"] for word in result["words"]] == ["ನನಗೆ", "ಜ್ವರ", "BP"]
    assert result["words"][1]["candidates"][0] == "ಜ್ವರ"
    assert result["words"][2] == {"latin": "BP", "first": "BP", "candidates": []}


def test_type_turns_lines_of_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("naaku jwaram\nvachindi\n"))
    assert run(["type", "--language", "te"]) == 0
    assert capsys.readouterr().out == "నాకు జ్వరం\nవచ్చింది\n"


def test_type_refuses_english(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["type", "--language", "en", "hello"])
    assert ended.value.code == 2
    assert "--language" in capsys.readouterr().err
