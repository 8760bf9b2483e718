"""What a careful reader minds in the Hindi, Kannada and Telugu texts, where a machine can see it."""

import re
from collections import defaultdict
from collections.abc import Callable

import pytest
from test_translations import CATALOGUES, INDIAN, ROOT, SCRIPTS, Text, catalogue, menu

# Where one English text means two things; what each is.
TWO_THINGS = {
    "Continue": "go on to the next page; let it go on",
    "Copy": "into the clipboard; make another one",
    "Remove": "out of a list; for good",
    "interrupted": "an answer; a connection",
}
# Latin letters that nobody needs to read: names, formats, keys, and the fields of a question's file.
NAMES = {
    *("Shakti", "ChatGPT", "Llama", "Tesseract", "Kruti", "Dev", "Nudi", "Chat", "Instruct", "Apache", "License"),
    *("Markdown", "JSON", "CSV", "PDF", "DOCX", "zip", "Unicode", "GGUF", "SHA", "UTF", "ID", "XXXX", "id", "question"),
    *("Microsoft", "Office", "LibreOffice", "Excel", "XLSX", "PPTX"),
    *("Ctrl", "Shift", "Enter", "Esc", "a", "f", "L", "F", "Q"),
}
EXPLAINED = re.compile(r"\((?:temperature|top-p|top-k|min-p|seed|chat template|activations)\)")  # beside plain words
MODELS_WEIGHT = {"वेट", "ವೇಟ್", "వెయిట్"}  # a child's is in kilograms, and called so
TYPED = re.compile(
    r"pip install '.*?'|shakti [a-z]+(?: [a-z-]+)*|--[a-z]+|[\w*]*\.(?:json|gguf|key|pub)\b|\b[QF]\d+(?:_\d)?\b"
)
PLACEHOLDER = re.compile(r"%L?\d|%n")
# As they are written without the dot beneath; what comes after it is left open.
WITHOUT_NUKTA = re.compile(
    "खराब|खाली|खुद|गलत|गायब|तरीक(?!़)|तारीख(?!़)|कदम|कागज|बाकी|काफी|लायक(?!़)|फर्क|सिर्फ(?!़)|साफ(?!़)|मुफ्त"
    "|फाइल|फोल्डर|फोन|फॉन्ट|फॉर्मैट|ज्यादा|जरूर|(?<!गु)जरा|रोज(?!़)|चीज(?!़)|मरीज(?!़)|अंग्रेजी|दस्तावेज(?!़)|इंतजार|आजमा|तेज(?!़)|दफ्तर"
)


def latin(text: str) -> set[str]:
    return set(re.findall("[A-Za-z]+", text.replace("IDs", "ID")))


def breaches(name: str, language: str, wrong: Callable[[Text], object]) -> list[str]:
    return [str(each) for each in catalogue(name, language) if wrong(each)]


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_marks_are_those_of_the_source(name: str, language: str) -> None:
    """A question stays one, what announces something ends in a colon, and no label turns into a sentence."""

    def wrong(each: Text) -> bool:
        source, text = (side.replace("...", "…") for side in (each.source, each.text))
        blanks = [re.match(r"\s*", side) for side in (source, text, source[::-1], text[::-1])]
        starts, text_starts, ends, text_ends = (found.group() for found in blanks if found)
        mark = source.rstrip()[-1:]
        return (
            (starts, ends) != (text_starts, text_ends)
            or (mark in "…:?" and bool(mark) and not text.rstrip().endswith(mark))
            or (mark not in ".!" and text.rstrip().endswith((".", "।")))
        )

    assert breaches(name, language, wrong) == []


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_blanks_and_pairs_are_sound(name: str, language: str) -> None:
    """One blank between words, none before a mark, one behind it; what is opened is closed."""

    def wrong(each: Text) -> bool:
        text = TYPED.sub("x", PLACEHOLDER.sub("x", each.text))
        return (
            bool(re.search(r"[^\S\n]{2}| [,;:!?।)”]|[(“] |[,;।](?=[^\s\d”)])", text))
            or any(text.count(opening) != text.count(closing) for opening, closing in ("()", "“”"))
            or ('"' in text and '"' not in each.source)
        )

    assert breaches(name, language, wrong) == []


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_full_stop_is_that_of_the_script(name: str, language: str) -> None:
    other = f"(?:[{INDIAN}]|%\\d)\\.(?!\\.)" if language == "hi" else "।"
    assert breaches(name, language, lambda each: re.search(other, each.text)) == []


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_figures_are_those_of_the_source(name: str, language: str) -> None:
    def figures(text: str) -> list[str]:
        return sorted(re.findall(r"\d+", PLACEHOLDER.sub("", text)))

    assert breaches(name, language, lambda each: figures(each.text) != figures(each.source)) == []


@pytest.mark.parametrize(("name", "language"), CATALOGUES)
def test_english_words_are_left_where_they_are_names(name: str, language: str) -> None:
    """The command line's own words stay; in the window only names do, and words in brackets beside a plain one."""

    def wrong(each: Text) -> bool:
        text = PLACEHOLDER.sub("", EXPLAINED.sub("", each.text))
        if each.context == "CommandLine":
            return not latin(text) <= latin(each.source)
        return not latin(TYPED.sub("", text)) <= NAMES & latin(each.source)

    assert breaches(name, language, wrong) == []


@pytest.mark.parametrize("language", SCRIPTS)
def test_shakti_is_written_as_its_name_is(language: str) -> None:
    """Not in the letters of the language: they would make it a common noun, strength."""
    spelt = {"hi": "शक्ति", "kn": "ಶಕ್ತಿ", "te": "శక్తి"}[language]
    assert breaches("app", language, lambda each: spelt in each.text) == []
    assert [str(each) for each in menu(language) if spelt in each.text] == []


@pytest.mark.parametrize("language", SCRIPTS)
def test_what_is_named_in_quotes_is_called_so_where_it_stands(language: str) -> None:
    """“Download” in a text is what the button says."""
    called = defaultdict(set)
    for each in catalogue("app", language):
        called[each.source].add(each.text)
    named = [
        (each, name)
        for each in catalogue("app", language)
        for name in re.findall("“(.*?)”", each.source)
        if not PLACEHOLDER.search(name)
    ]
    assert len(named) >= 4
    assert [str(each) for each, name in named if name not in called] == [], "nothing has this name"
    wrong = [
        f"{name} ({', '.join(called[name])}): {each}"
        for each, name in named
        if not any(f"“{text}”" in each.text for text in called[name])
    ]
    assert wrong == []


@pytest.mark.parametrize("language", SCRIPTS)
def test_same_english_has_the_same_translation(language: str) -> None:
    found: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    for (context, source), forms in _forms(language).items():
        found[source][forms] = context
    assert {source: texts for source, texts in found.items() if len(texts) > 1 and source not in TWO_THINGS} == {}


def test_exceptions_mean_two_things_somewhere() -> None:
    apart = {
        source
        for language in SCRIPTS
        for source in TWO_THINGS
        if len({forms for (_, each), forms in _forms(language).items() if each == source}) > 1
    }
    assert apart == set(TWO_THINGS)


def _forms(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = defaultdict(tuple)
    for each in catalogue("app", language):
        found[each.context, each.source] += (each.text,)
    return found


def test_hindi_words_have_their_nukta() -> None:
    for name in ("app", "qtbase"):
        assert breaches(name, "hi", lambda each: WITHOUT_NUKTA.search(each.text)) == []


def put_aside(language: str) -> list[tuple[str, str]]:
    """(pattern, what to say instead), from the glossary."""
    found = []
    for line in (ROOT / "i18n" / "glossary.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line.strip("|"))]
        if len(cells) == 4 and cells[0] == language:
            found += [(pattern, cells[2]) for pattern in cells[1].split(", ")]
    return found


@pytest.mark.parametrize("language", SCRIPTS)
def test_no_word_that_was_put_aside(language: str) -> None:
    words = put_aside(language)
    assert len(words) > 10
    wrong = [
        f"{instead}: {each}"
        for pattern, instead in words
        for each in [*catalogue("app", language), *menu(language)]
        if re.search(f"(?<![{INDIAN}])(?:{pattern})", each.text)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", SCRIPTS)
def test_samples_are_written_as_the_window_is(language: str) -> None:
    """The same words put aside, the same spelling, in the sample packs' documents, questions and instructions."""
    packs = ROOT / "assets" / "packs"
    files = [*packs.glob(f"*/{language}/*.md"), *packs.glob("*/pack.json")]
    assert len(files) > 10
    kept = [(pattern, instead) for pattern, instead in put_aside(language) if instead not in MODELS_WEIGHT]
    patterns = [f"(?<![{INDIAN}])(?:{pattern})" for pattern, _ in kept]
    patterns += [WITHOUT_NUKTA.pattern] if language == "hi" else []
    texts = {path: path.read_text(encoding="utf-8") for path in files}
    found = [
        (path.name, each.group()) for path, text in texts.items() for p in patterns for each in re.finditer(p, text)
    ]
    assert found == []
