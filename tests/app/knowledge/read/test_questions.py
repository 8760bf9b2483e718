"""Texts that are lists of questions: each question is the heading of its answer and begins a passage of its own."""

import re

import pytest

from app.core.documents.documents import HeadingSpan, ReadDocument
from app.knowledge.index.split import split
from app.knowledge.read.formats import read
from app.knowledge.read.questions import with_questions

MARKED = {
    "en": "Q: When do you open?\nA: At ten.\n\nQ: Is there parking?\nA: No. Leave the car at home.\n",
    "hi": "प्रश्न 1: बैंक कब खुलता है?\nउत्तर: दस बजे।\n\nप्रश्न 2: पार्किंग है?\nउत्तर: नहीं। गाड़ी घर पर छोड़ें।\n",
    "kn": "ಪ್ರ. ಬ್ಯಾಂಕ್ ಯಾವಾಗ ತೆರೆಯುತ್ತದೆ?\nಉ. ಹತ್ತು ಗಂಟೆಗೆ.\n\nಪ್ರ. ಪಾರ್ಕಿಂಗ್ ಇದೆಯೇ?\nಉ. ಇಲ್ಲ. ವಾಹನ ಮನೆಯಲ್ಲೇ ಬಿಡಿ.\n",
    "te": "ప్రశ్న: బ్యాంకు ఎప్పుడు తెరుస్తారు?\nజవాబు: పది గంటలకు.\n\nప్రశ్న: పార్కింగ్ ఉందా?\nజవాబు: లేదు. బండి ఇంట్లో వదలండి.\n",
}
UNMARKED = "Our rules\n\nWhen do you open?\n\nAt ten on weekdays.\n\nIs there parking?\nNo. Leave the car at home.\n"


def _headings(text: str) -> list[str]:
    found = with_questions(ReadDocument(text))
    assert len(found.records) == len(found.headings)
    assert found.text == text
    return [text[each.start : each.end] for each in found.headings]


@pytest.mark.parametrize("language", MARKED)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_each_marked_question_is_a_passage_with_its_answer(language: str, name: str) -> None:
    found = split(read(MARKED[language].encode(), name))
    assert [each.text for each in found] == [each.strip() for each in MARKED[language].split("\n\n")]
    assert [each.heading for each in found] == [(each.text.split("\n")[0],) for each in found]


def test_lines_that_ask_are_headings_of_what_stands_below() -> None:
    assert _headings(UNMARKED) == ["When do you open?", "Is there parking?"]


def test_first_question_right_below_a_heading_is_one() -> None:
    text = UNMARKED.replace("rules\n\n", "rules\n")
    heading = HeadingSpan(0, len("Our rules"), 1)
    found = with_questions(ReadDocument(text, headings=(heading,)))
    assert [text[each.start : each.end] for each in found.headings] == [
        "Our rules",
        "When do you open?",
        "Is there parking?",
    ]


def test_questions_stand_under_the_headings_of_the_text() -> None:
    text = f"Rules\n\n{MARKED['en']}"
    found = split(with_questions(ReadDocument(text, headings=(HeadingSpan(0, 5, 1),))))
    assert [each.heading for each in found] == [
        ("Rules", "Q: When do you open?"),
        ("Rules", "Q: Is there parking?"),
    ]
    assert found[0].text.startswith("Rules")  # not alone in a passage


def test_headings_that_ask_begin_passages_of_their_own() -> None:
    text = "# Asked often\n\n## When do you open?\n\nAt ten.\n\n## Is there parking?\n\nNo. Leave the car at home.\n"
    found = split(read(text.encode(), "a.md"))
    assert [each.heading for each in found] == [
        ("Asked often", "When do you open?"),
        ("Asked often", "Is there parking?"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Was it he? Nobody knew. The train had left.",
        "One question alone?\n\nThat makes no list of a text.",
        "Do you smoke?\nDo you drink?\nDo you sleep well?",  # a form
        "The line was broken for want\nof room?\nYes it was.\n\nThis line was broken\nin a sentence?\nYes.",
        "Q: Nobody answers this.\n\nQ: Nor this.\n\nQ: Nor that.",
        "A. First item\nA. Second item\nB. Third item",
    ],
)
def test_other_texts_are_no_lists_of_questions(text: str) -> None:
    assert _headings(text) == []


def test_question_of_several_lines_is_one_heading() -> None:
    text = "Q1) When do you open,\nand when do you close?\nA1) At ten, at four.\nQ2) Is it far?\nA2) No."
    assert _headings(text) == ["Q1) When do you open,\nand when do you close?", "Q2) Is it far?"]


def test_many_lines_take_time_in_proportion() -> None:
    text = "Q: a?\nA: b\n\nTitle\n\n" * 20_000
    titles = tuple(HeadingSpan(match.start(), match.end(), 1) for match in re.finditer("Title", text))
    assert len(with_questions(ReadDocument(text, headings=titles)).records) == 20_000
