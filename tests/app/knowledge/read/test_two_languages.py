"""Documents in two languages: each passage is in one of them, and a table that has both is read one after the other."""

import pytest
from made_documents import docx, paragraph

from app.core.documents.documents import ReadDocument
from app.core.script import clear_script
from app.core.settings import Language
from app.knowledge.index.split import is_in_two_languages, split
from app.knowledge.read.formats import read

ENGLISH = [
    "Lockers are let by the year to those who have an account.",
    "The fee of a small locker is 1,200 rupees a year.",
    "A lost key costs 3,000 rupees, and the lock is changed.",
]
OTHERS = {
    Language.HINDI: [
        "लॉकर साल भर के लिए उन्हें दिए जाते हैं जिनका खाता है।", "छोटे लॉकर का शुल्क 1,200 रुपये प्रति वर्ष है।",
        "खोई हुई चाबी के 3,000 रुपये लगते हैं, और ताला बदला जाता है।",
    ],
    Language.KANNADA: [
        "ಖಾತೆ ಇರುವವರಿಗೆ ಲಾಕರ್ ಅನ್ನು ಒಂದು ವರ್ಷಕ್ಕೆ ನೀಡಲಾಗುತ್ತದೆ.", "ಸಣ್ಣ ಲಾಕರ್ ಶುಲ್ಕ ವರ್ಷಕ್ಕೆ 1,200 ರೂಪಾಯಿ.",
        "ಕೀಲಿ ಕಳೆದರೆ 3,000 ರೂಪಾಯಿ ಶುಲ್ಕ, ಬೀಗ ಬದಲಿಸಲಾಗುತ್ತದೆ.",
    ],
    Language.TELUGU: [
        "ఖాతా ఉన్నవారికి లాకర్ ఒక సంవత్సరానికి ఇస్తారు.", "చిన్న లాకర్ రుసుము సంవత్సరానికి 1,200 రూపాయలు.",
        "తాళం పోతే 3,000 రూపాయలు, తాళం మారుస్తారు.",
    ],
}  # fmt: skip


def row(*cells: str) -> str:
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def text(rows: str) -> str:
    return read(f"<html><body><table>{rows}</table></body></html>".encode(), "a.html").text


@pytest.mark.parametrize("language", list(OTHERS))
def test_columns_of_two_languages_are_read_one_after_the_other(language: Language) -> None:
    pairs = list(zip(ENGLISH, OTHERS[language], strict=True))
    assert text("".join(row(*pair) for pair in pairs)).split("\n") == ENGLISH + OTHERS[language]
    numbered = "".join(row(f"{at}.", *pair) for at, pair in enumerate(pairs, start=1))
    assert text(numbered).split("\n")[3] == f"1. {OTHERS[language][0]}"
    cells = "".join(f"<w:tr>{''.join(f'<w:tc>{paragraph(each)}</w:tc>' for each in pair)}</w:tr>" for pair in pairs)
    assert read(docx(f"<w:tbl>{cells}</w:tbl>"), "a.docx").text.split("\n") == ENGLISH + OTHERS[language]


def test_words_in_two_languages_and_other_tables_stay_rows() -> None:
    words = row("Fee", "शुल्क") + row("Key", "चाबी") + row("Locker", "लॉकर")
    assert "Fee; शुल्क" in text(words) or "Fee: Key; शुल्क: चाबी" in text(words)
    one = "".join(row(each, each.replace("year", "month").replace("key", "lock")) for each in ENGLISH)
    assert "; " in text(one)


@pytest.mark.parametrize("language", list(OTHERS))
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_each_passage_is_in_one_language(language: Language, gap: str) -> None:
    pairs = zip(ENGLISH, OTHERS[language], strict=True)
    for said in (gap.join(gap.join(pair) for pair in pairs), gap.join([*ENGLISH, *OTHERS[language]])):
        cuts = split(ReadDocument(said))
        assert {clear_script(cut.text) for cut in cuts} == {Language.ENGLISH, language}
        assert all(said[cut.start : cut.end] == cut.text for cut in cuts)
        assert "".join("".join(cut.text for cut in cuts).split()) == "".join(said.split())
    assert len(cuts) == 2


def test_names_and_a_few_words_of_another_language_part_nothing() -> None:
    said = "\n\n".join([*OTHERS[Language.HINDI] * 3, "Paracetamol and chloroquine tablets", "Form A2"])
    assert not is_in_two_languages(said)
    assert len(split(ReadDocument(said))) == 1
