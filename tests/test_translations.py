"""Every string has its Hindi, Kannada and Telugu text, by the rules of i18n/README.md and glossary.md."""

import re
import shutil
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from app.core.settings import Language
from app.ui.look.fonts import load_fonts, set_text_size, ui_font

ROOT = Path(__file__).parent.parent
SCRIPTS = {"hi": "DEVANAGARI", "kn": "KANNADA", "te": "TELUGU"}
CATALOGUES = [(name, language) for name in ("app", "qtbase") for language in SCRIPTS]
PLACEHOLDER = re.compile(r"%L?\d|%n")
# What stays as it is in every language: names and marks without words.
SAME = re.compile(r"[\W\d]*(Shakti|GGUF|SmolLM2|JSON|%\d|[\W\d])*")
JOINER, NON_JOINER = "\u200d", "\u200c"
VIRAMA = {"hi": "\u094d", "kn": "\u0ccd", "te": "\u0c4d"}

# A button, a menu entry or a title: short, and no sentence.
LABEL = 24  # characters, at most
LONGEST = 2.2  # times the width in English
HARMLESS = 112  # pixels: as wide as this it fits everywhere
WIDE = {  # pixels; where they stand there is room: a menu of its own, a tool tip, the file dialog, a list
    ("kn", "Voter ID"): 150,
    ("kn", "Lock after"): 165,
    ("te", "Lock after"): 155,
    ("kn", "No folder"): 155,
    ("kn", "Save As"): 130,
    ("te", "Save As"): 140,
    ("te", "Remove"): 155,
    ("kn", "Discard"): 125,
    ("te", "Discard"): 130,
    ("te", "Scroll left"): 145,
}

# "It holds", of a file, is another word than the "hold" of the glossary.
OTHER_WORDS = {"hold"}
# Names of files and fields, what is typed in a terminal, and "cut off", which is no word for cutting text out.
NOT_WORDS = re.compile(
    r"\bcut off\b"
    r"|\{.*?\}|\b[\w-]+\.json\b|\bid and a question\b|`.*?`|--[a-z-]+|SHAKTI_\w+|/\w+ |shakti [a-z -]+(?=[).]|$)"
)


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


@dataclass(frozen=True)
class Text:
    """One translated text, or one of its plural forms."""

    context: str
    source: str
    text: str
    state: str | None
    forms: int  # of it, all together
    plural: bool

    def __str__(self) -> str:
        return f"{self.context}: {self.source!r} is {self.text!r}"


@cache
def catalogue(name: str, language: str) -> list[Text]:
    """All texts of one catalogue."""
    found = []
    for (context, source), message in strings(ROOT / "i18n" / f"{name}_{language}.ts").items():
        translation = message.find("translation")
        assert translation is not None
        forms = texts(message)
        plural = message.get("numerus") == "yes"
        found += [Text(context, source, each, translation.get("type"), len(forms), plural) for each in forms]
    return found


@cache
def menu(language: str) -> list[Text]:
    """What the desktop's menu and its shop show of the program, and not what it is only searched by."""
    linux = ROOT / "assets" / "linux"
    found = {}
    for line in (linux / "shakti.desktop").read_text(encoding="utf-8").splitlines():
        key, _, text = line.partition("=")
        if not key.startswith("Keywords"):
            found[key] = text
    for each in ET.parse(linux / "in.shakti.assistant.metainfo.xml").getroot().iter("summary"):
        own = each.get("{http://www.w3.org/XML/1998/namespace}lang")
        found["summary" + (f"[{own}]" if own else "")] = each.text or ""
    mark = f"[{language}]"
    own_texts = [(key.removesuffix(mark), text) for key, text in found.items() if key.endswith(mark)]
    return [Text("menu", found[key], text, None, 1, plural=False) for key, text in own_texts]


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


def test_english_has_both_forms_of_every_plural(tmp_path: Path) -> None:
    copy = tmp_path / "app_en.ts"
    shutil.copy(ROOT / "i18n" / "app_en.ts", copy)
    before = strings(copy)
    command = f"{tool('pyside6-lupdate')} -extensions py app -no-obsolete -locations none -pluralonly -ts {copy}"
    subprocess.run(command.split(), cwd=ROOT, check=True, capture_output=True)
    assert set(strings(copy)) == set(before), "collect them with -pluralonly"
    for (context, source), message in before.items():
        one, more = texts(message)
        assert one and more and "(s)" not in one + more, f"{context}: {source!r}"


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_every_string_is_translated(name: str, language: str) -> None:
    assert [str(each) for each in catalogue(name, language) if each.state or not each.text.strip()] == []


def test_all_languages_have_the_same_strings() -> None:
    for name in ("app", "qtbase"):
        hindi, kannada, telugu = ({(t.context, t.source) for t in catalogue(name, each)} for each in SCRIPTS)
        assert hindi == kannada == telugu


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_every_string_is_in_the_script_of_the_language(name: str, language: str) -> None:
    others = set(SCRIPTS.values()) - {SCRIPTS[language]}
    wrong = []
    for each in catalogue(name, language):
        if not SAME.fullmatch(each.source):
            scripts = {unicodedata.name(character, "").split()[0] for character in each.text if character.isalpha()}
            if SCRIPTS[language] not in scripts or scripts & others or each.text == each.source:
                wrong.append(str(each))
    assert wrong == []


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_placeholders_are_those_of_the_source(name: str, language: str) -> None:
    wrong = [
        str(each)
        for each in catalogue(name, language)
        if sorted(PLACEHOLDER.findall(each.text)) != sorted(PLACEHOLDER.findall(each.source))
    ]
    assert wrong == []


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_plurals_have_both_forms_and_nothing_else_has(name: str, language: str) -> None:
    wrong = [
        str(each)
        for each in catalogue(name, language)
        if each.forms != (2 if each.plural else 1) or each.plural != ("%n" in each.source)
    ]
    assert wrong == []


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_line_breaks_are_as_many_as_in_english(name: str, language: str) -> None:
    wrong = [str(each) for each in catalogue(name, language) if each.text.count("\n") != each.source.count("\n")]
    assert wrong == []


def words(text: str) -> Iterator[str]:
    """What stands between spaces and marks."""
    return iter(re.findall(r"[^\W_](?:[\w\u0900-\u0963\u0966-\u0dff\u200c\u200d])*", text))


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_no_word_is_of_two_scripts(name: str, language: str) -> None:
    """An ending glued to a Latin name does not follow when the name changes, and looks torn."""
    mixed = [
        str(each)
        for each in catalogue(name, language)
        for word in words(each.text)
        if re.search("[A-Za-z]", word) and re.search("[\u0900-\u0963\u0966-\u0dff]", word)
    ]
    assert mixed == []


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_characters_are_sound(name: str, language: str) -> None:
    """None lost, none in another digit's place, joiners after a virama alone, and no mnemonic."""
    wrong = []
    for each in catalogue(name, language):
        lost = "\ufffd" in each.text or "\u00a0" in each.text or not unicodedata.is_normalized("NFC", each.text)
        digits = any(character.isdigit() and not character.isascii() for character in each.text)
        joined = any(
            each.text[max(0, found.start() - 1)] != VIRAMA[language] or found.end() == len(each.text)
            for found in re.finditer(f"[{JOINER}{NON_JOINER}]", each.text)
        )
        if lost or digits or joined or re.search(r"&\w", each.text):
            wrong.append(str(each))
    assert wrong == []


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_sentences_end_as_the_language_ends_them(name: str, language: str) -> None:
    wrong = [
        str(each)
        for each in catalogue(name, language)
        if each.source.endswith(".")
        and not each.source.endswith("..")
        and not each.text.endswith("।" if language == "hi" else ".")
    ]
    assert wrong == []


# Of a language: what an ending begins with. The Telugu plural (ఫోల్డర్లు) joins, as it does in any word.
ENDINGS = {"kn": "[\u0c95-\u0cb9]", "te": "(?!\u0c32(?!\u0c4b))[\u0c15-\u0c39]"}
LETTERS = {"kn": "[\u0c95-\u0cb9]", "te": "[\u0c15-\u0c39]"}


@pytest.mark.parametrize(("name", "language"), [each for each in CATALOGUES if each[1] in ENDINGS])
def test_loan_words_do_not_join_with_their_endings(name: str, language: str) -> None:
    """What ends in a bare consonant in the glossary has a non-joiner before a further letter."""
    loans = {
        word
        for terms in glossary(language).values()
        for term in terms
        for word in term.split()
        if word.endswith(VIRAMA[language])
    }
    assert len(loans) > 8
    joined = [
        str(each)
        for each in catalogue(name, language)
        for loan in loans
        if re.search(f"(?<!{LETTERS[language]}){re.escape(loan)}{ENDINGS[language]}", each.text)
    ]
    assert joined == []


@cache
def glossary(language: str) -> dict[str, list[str]]:
    """English word -> the words for it."""
    column = 1 + list(SCRIPTS).index(language)
    found: dict[str, list[str]] = {}
    for line in (ROOT / "i18n" / "glossary.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 5 and cells[1] not in ("हिन्दी", "---"):
            for word in re.sub(r"\(.*?\)", "", cells[0]).split(","):
                found.setdefault(word.strip(), []).extend(each.strip() for each in cells[column].split(","))
    return found


def stem(words: str) -> str:
    """What of the first word stays when it is inflected: no vowel sign at its end."""
    word = words.split(maxsplit=1)[0]
    kept = word[: max(3, int(len(word) * 0.55))]
    while len(kept) > 2 and unicodedata.category(kept[-1]).startswith("M"):
        kept = kept[:-1]
    return kept


INDIAN = "\u0900-\u0963\u0c00-\u0dff\u200c\u200d"


@pytest.mark.parametrize("language", SCRIPTS)
def test_one_word_for_one_thing(language: str) -> None:
    """A word of the text begins as one of the glossary's does; within another it is none (ಲಾಕ್ in ಹಾಕಲಾಗಿದೆ)."""
    terms = glossary(language)
    assert len(terms) > 100
    breaches = []
    for term, wanted in terms.items():
        pattern = re.compile(rf"\b{re.escape(term)}s?\b", re.IGNORECASE)
        begins = re.compile(f"(?<![{INDIAN}])(?:{'|'.join(re.escape(stem(word)) for word in wanted)})")
        if term not in OTHER_WORDS:
            breaches += [
                f"{term} ({', '.join(wanted)}): {each}"
                for each in [*catalogue("app", language), *menu(language)]
                if pattern.search(NOT_WORDS.sub("", each.source)) and not begins.search(each.text)
            ]
    assert breaches == []


@pytest.fixture
def metrics(qapp: QApplication) -> dict[str, QFontMetricsF]:
    load_fonts()
    set_text_size(100)  # whatever a test before has left
    return {language.value: QFontMetricsF(ui_font(language)) for language in Language}


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_labels_are_not_much_wider_than_in_english(metrics: dict[str, QFontMetricsF], name: str, language: str) -> None:
    """A button's word that is three times as wide breaks the window: say it shorter."""
    too_wide = []
    for each in catalogue(name, language):
        if each.context != "CommandLine" and len(each.source) <= LABEL and not each.source.endswith("."):
            width = metrics[language].horizontalAdvance(each.text)
            english = metrics["en"].horizontalAdvance(each.source.replace("&", ""))
            if width > max(LONGEST * english, WIDE.get((language, each.source), HARMLESS)):
                too_wide.append(f"{width:.0f} pixels: {each}")
    assert too_wide == []


def test_exceptions_are_of_use(metrics: dict[str, QFontMetricsF]) -> None:
    """What is let pass is still there and still wide."""
    wide = {
        (language, each.source)
        for name, language in CATALOGUES
        for each in catalogue(name, language)
        if metrics[language].horizontalAdvance(each.text) > HARMLESS
    }
    assert set(WIDE) <= wide
