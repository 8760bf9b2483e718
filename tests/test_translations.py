"""Every string of the program has its Hindi, Kannada and Telugu text."""

import re
import shutil
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SCRIPTS = {"hi": "DEVANAGARI", "kn": "KANNADA", "te": "TELUGU"}
PLACEHOLDER = re.compile(r"%L?\d|%n")
# What stays as it is in every language: names and marks without words.
SAME = re.compile(r"[\W\d]*(Shakti|GGUF|SmolLM2|JSON|%\d|[\W\d])*")


def tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def strings(path: Path) -> dict[tuple[str, str], ET.Element]:
    """(context, source) -> the message."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def texts(message: ET.Element) -> list[str]:
    """The translation, or its plural forms."""
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@pytest.mark.parametrize("language", SCRIPTS)
def test_catalogue_has_every_string_of_the_code(language: str, tmp_path: Path) -> None:
    copy = tmp_path / "app.ts"
    shutil.copy(ROOT / "i18n" / f"app_{language}.ts", copy)
    before = set(strings(copy))
    command = [
        tool("pyside6-lupdate"),
        "-extensions",
        "py",
        "app",
        "-no-obsolete",
        "-locations",
        "none",
        "-ts",
        str(copy),
    ]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    after = set(strings(copy))
    assert len(after) > 50, "lupdate found next to nothing"
    assert after - before == set(), "strings without translation"
    assert before - after == set(), "translations that nothing uses"


@pytest.mark.parametrize("catalogue", ["app", "qtbase"])
@pytest.mark.parametrize("language", SCRIPTS)
def test_every_string_is_translated_into_the_script_of_the_language(language: str, catalogue: str) -> None:
    for (context, source), message in strings(ROOT / "i18n" / f"{catalogue}_{language}.ts").items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{context}: {source!r} is {translation.get('type')}"
        for text in texts(message):
            assert text.strip(), f"{context}: {source!r} is empty"
            if SAME.fullmatch(source):
                continue
            names = {unicodedata.name(character, "").split()[0] for character in text if character.isalpha()}
            assert SCRIPTS[language] in names, f"{context}: {source!r} is {text!r}"
            assert not names & (set(SCRIPTS.values()) - {SCRIPTS[language]}), f"{text!r} mixes scripts"


@pytest.mark.parametrize("language", SCRIPTS)
def test_placeholders_are_those_of_the_source(language: str) -> None:
    for (context, source), message in strings(ROOT / "i18n" / f"app_{language}.ts").items():
        for text in texts(message):
            expected = sorted(PLACEHOLDER.findall(source))
            assert sorted(PLACEHOLDER.findall(text)) == expected, f"{context}: {source!r} is {text!r}"


@pytest.mark.parametrize("language", SCRIPTS)
def test_labels_are_not_much_longer_than_in_english(language: str) -> None:
    """A button's word that is three times as long breaks the window: say it shorter."""
    for (context, source), message in strings(ROOT / "i18n" / f"app_{language}.ts").items():
        if context != "CommandLine" and len(source) <= 16:
            assert all(len(text) <= 3 * len(source) + 8 for text in texts(message)), (source, texts(message))


@pytest.mark.parametrize("language", SCRIPTS)
def test_text_is_in_normal_form_c(language: str) -> None:
    text = (ROOT / "i18n" / f"app_{language}.ts").read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
