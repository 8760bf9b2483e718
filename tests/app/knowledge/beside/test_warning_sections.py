"""Sections that warn of what their neighbours say."""

import pytest
from made_passages import made_passage

from app.knowledge.beside.warning_sections import warning_sections, warns


@pytest.mark.parametrize(
    "heading",
    [
        "Contraindications", "4.1.3 Do not give", "Precautions", "Exceptions", "सावधानियाँ", "किन्हें न दें",
        "ಮುನ್ನೆಚ್ಚರಿಕೆಗಳು", "ಯಾರಿಗೆ ಕೊಡಬಾರದು", "జాగ్రత్తలు", "ఎవరికి ఇవ్వకూడదు",
        "Who cannot get it", "Not covered", "ಯಾರಿಗೆ ಸಿಗುವುದಿಲ್ಲ", "ఎవరికి ఇవ్వరు",
    ],
)  # fmt: skip
def test_section_right_below_that_warns_belongs_to_the_one_above(heading: str) -> None:
    assert warns(heading)
    warning = f"{heading}\n\nBabies and the very old."
    text = f"Alpha\n\nDose\n\nGive 5 mg twice.\n\n{warning}\n\nBeta\n\nGive 7 mg once.\n\nDose\n\nGive 9 mg."
    own = made_passage(text, "Alpha")
    start = text.index("Give 5 mg")
    assert [text[first:last] for _, first, last in warning_sections(own, start, start + 16, [own])] == [warning]
    for other in ("Give 7 mg once.", "Give 9 mg.", "Babies and the very old."):
        start = text.index(other)
        assert warning_sections(own, start, start + len(other), [own]) == []


@pytest.mark.parametrize("heading", ["What to do", "Notes on storing", "मात्रा", "ಪ್ರಮಾಣ", "మోతాదు"])
def test_other_headings_do_not_warn(heading: str) -> None:
    assert not warns(heading)


def test_warning_in_another_passage_belongs_to_the_sections_under_the_same_heading() -> None:
    before = made_passage("Precautions\n\nWatch the pulse.", "Drugs", "Alpha", "Precautions")
    own = made_passage("Dose\n\nGive 5 mg twice.", "Drugs", "Alpha", "Dose", number=1)
    after = made_passage("Contraindications\n\nUlcers.", "Drugs", "Alpha", "Contraindications", number=2)
    other = made_passage("Contraindications\n\nAsthma.", "Drugs", "Beta", "Contraindications", number=3)
    found = warning_sections(own, 6, 22, [before, own, after, other])
    assert [each.text for each, _, _ in found] == [before.text, after.text]


def test_long_section_is_not_shown_with_each_of_its_neighbours() -> None:
    own = made_passage(f"Alpha\n\nGive 5 mg twice.\n\nWarning\n\n{'Watch the pulse. ' * 40}", "Alpha")
    assert warning_sections(own, 7, 23, [own]) == []
