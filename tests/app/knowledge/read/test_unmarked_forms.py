"""What people write without styles: a title above the text, and lists of short lines, each a paragraph of its own."""

from collections.abc import Sequence

import pytest
from made_documents import docx, odt, paragraph

from app.core.documents.documents import ReadDocument
from app.knowledge.read.formats import read

TITLE = "Card for farmers"
SAID = "Each farmer needs the card from this year on."


def word(lines: Sequence[str]) -> ReadDocument:
    return read(docx("".join(map(paragraph, lines))), "a.docx")


def of_kind(kind: str, lines: Sequence[str]) -> ReadDocument:
    if kind == "docx":
        return word(lines)
    if kind == "odt":
        return read(odt("".join(f"<text:p>{line}</text:p>" for line in lines)), "a.odt")
    return read("".join(f"<p>{line}</p>" for line in lines).encode(), "a.html")


def headings(document: ReadDocument) -> list[tuple[int, str]]:
    return [(each.level, document.text[each.start : each.end]) for each in document.headings]


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_short_first_line_above_a_paragraph_names_the_document(kind: str) -> None:
    document = of_kind(kind, [TITLE, SAID, "It is free."])
    assert (headings(document), document.title) == ([(1, TITLE)], TITLE)


@pytest.mark.parametrize(
    "lines",
    [
        ["Dear colleagues,", SAID],
        ["To", "The manager of the branch in our town."],
        ["1. Card for farmers", SAID],
        [TITLE, "Department of agriculture", SAID],
        [SAID, "It is free for everybody who tills his own land."],
        [TITLE, "It is free."],
    ],
)
def test_other_first_lines_are_no_title(lines: list[str]) -> None:
    assert headings(word(lines)) == []


def test_first_line_is_no_title_where_a_heading_is_as_high() -> None:
    styles = '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
    body = paragraph(TITLE) + paragraph(SAID) + paragraph("Fees", "H1") + paragraph("It is free.")
    assert headings(read(docx(body, styles), "a.docx")) == [(1, "Fees")]


@pytest.mark.parametrize("kind", ["docx", "odt", "html"])
def test_short_lines_under_what_leads_in_stand_below_one_another(kind: str) -> None:
    lines = [SAID, "Bring these:", "Identity card", "Two photos", "Deed of the land"]
    assert of_kind(kind, lines).text == f"{SAID}\n\nBring these:\nIdentity card\nTwo photos\nDeed of the land"


def test_last_short_line_of_what_is_led_in_to_is_never_left_out() -> None:
    lines = [SAID, "Do not give to:", "Pregnant women", "Children under a year", "Keep it in a cool and dry place."]
    assert "Do not give to:\nPregnant women\nChildren under a year\n\nKeep it" in word(lines).text


@pytest.mark.parametrize(
    "items",
    [
        ["Identity card", "Photo", "Ration card"],  # ends as another one
        ["Copy of the card", "Photo", "Copy of the deed"],  # begins so
        ["a card", "two photos", "the deed of the land"],  # with a small letter, as all
        ["पहचान पत्र", "दो फ़ोटो", "ज़मीन का पत्र"],
    ],
)
def test_last_short_line_that_is_like_the_others_is_in_their_list(items: list[str]) -> None:
    lines = [SAID, "What is needed?", *items, "Bring all of it to the office of the bank in your town."]
    assert "\n\n" + "\n".join(items) + "\n\n" in word(lines).text


@pytest.mark.parametrize("kind", ["docx", "odt", "html"])
@pytest.mark.parametrize("sign", ["•", "▪"])
def test_items_that_stand_in_one_paragraph_are_lines(kind: str, sign: str) -> None:
    items = f"{sign} Identity card {sign} Two photos {sign} Deed of the land"
    for before, blank in (("", ""), ("Bring these:", " ")):
        document = of_kind(kind, [TITLE, f"{before}{blank}{items}", SAID])
        assert f"{before}\n{sign} Identity card\n{sign} Two photos\n{sign} Deed of the land\n\n" in document.text


@pytest.mark.parametrize(
    "line", ["Home • Contact • Help", "Bring this: • Identity card", "Fee: 5; Bring: • a • b; Day: 2"]
)
def test_signs_between_words_begin_no_items(line: str) -> None:
    assert line in word([TITLE, line, SAID]).text


def test_short_lines_under_a_question_do_and_headings_stay_where_they_are() -> None:
    lines = [TITLE, SAID, "What is needed?", "Identity card", "Two photos", "Where do I apply?", "At the office."]
    document = word(lines)
    assert "What is needed?\n\nIdentity card\nTwo photos\n\nWhere do I apply?" in document.text
    assert headings(document) == [(1, TITLE), (2, "What is needed?"), (2, "Where do I apply?")]


@pytest.mark.parametrize(
    "lines",
    [
        ["What to bring?", "Identity card", "How to apply", "Go to the office with both."],  # may be its heading
        ["Fees:", "Savings account", "Rs. 20", "Current account", "Rs. 30"],  # of what stands above each
        ["Bring these:", "Identity card, which is kept.", "Two photos."],
        [SAID, "Identity card", "Two photos"],
    ],
)
def test_other_lines_stay_paragraphs(lines: list[str]) -> None:
    assert word(lines).text == "\n\n".join(lines)
