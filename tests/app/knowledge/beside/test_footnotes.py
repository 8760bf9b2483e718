"""Notes that belong to a quoted row: of its mark, and the warning below its table."""

import pytest
from made_passages import made_passage

from app.knowledge.beside.footnotes import notes_of, rows_of


def notes(text: str, quoted: str, *following: str) -> list[str]:
    own = made_passage(text, "Doses")
    start = text.index(quoted)
    further = [made_passage(each, "Doses", number=number) for number, each in enumerate(following, start=1)]
    return [each.text[first:last] for each, first, last in notes_of(own, start, start + len(quoted), further)]


ALPHA, BETA = "Drug: Alpha{}; Dose: 5 mg; Times: twice", "Drug: Beta; Dose: 7 mg; Times: once"
GAMMA = "Drug: Gamma; Dose: 9 mg{}; Times: once"
ROWS = f"{ALPHA}\n{BETA}\n{GAMMA}"


@pytest.mark.parametrize(
    ("mark", "other", "first", "second"),
    [
        ("*", "**", "* Not at night.", "** Not for babies."),
        (" *", "*", "* Not at night.", "* Not at night."),
        ("†", "‡", "† Not at night.", "‡ Not for babies."),
        ("¹", "²", "1 Not at night.", "2 Not for babies."),
        ("(1)", "(2)", "(1) Not at night.", "(2) Not for babies."),
        ("[a]", "[b]", "[a] रात को न दें।", "[b] ಮಕ್ಕಳಿಗೆ ಕೊಡಬೇಡಿ."),
        ("#", "##", "# Not at night.", "## పిల్లలకు ఇవ్వవద్దు."),
    ],
)
def test_note_of_a_mark_is_told_from_the_others(mark: str, other: str, first: str, second: str) -> None:
    below = "\n".join(dict.fromkeys([first, second]))
    for between in ("\n", "\n\n"):
        text = f"{ROWS.format(mark, other)}{between}{below}"
        assert notes(text, ALPHA.format(mark)) == [first]
        assert notes(text, BETA) == []
        assert notes(text, GAMMA.format(other)) == [second]


def test_unit_is_no_mark() -> None:
    text = "Room: Hall; Size: 40 m²; Rent: 500\nRoom: Cellar; Size: 20 m²; Rent: 200\n\n2 Rooms are let together."
    assert notes(text, "Room: Hall; Size: 40 m²; Rent: 500") == []


@pytest.mark.parametrize(
    "warning",
    [
        "Caution: Halve all doses above 75 years.",
        "नोट: 75 साल से ऊपर सभी मात्राएँ आधी करें।",
        "ಎಚ್ಚರಿಕೆ: 75 ವರ್ಷ ಮೇಲ್ಪಟ್ಟವರಿಗೆ ಅರ್ಧ ಮಾಡಿ.",
        "హెచ్చరిక: 75 ఏళ్లు పైబడినవారికి సగం చేయండి.",
    ],
)
def test_warning_below_a_table_belongs_to_each_row(warning: str) -> None:
    text = f"{ROWS.format('*', '')}\n\n* Not at night.\n\n{warning}\n\nThe stock is counted on Mondays."
    assert notes(text, ALPHA.format("*")) == ["* Not at night.", warning]
    assert notes(text, BETA) == [warning]


def test_warning_below_a_paragraph_belongs_to_it_and_not_to_the_one_before() -> None:
    text = "The vaccine is kept cold.\n\nOne dose is given. A card is written.\n\nWarning: Not in fever.\n\nGo home."
    assert notes(text, "One dose is given.") == ["Warning: Not in fever."]
    assert notes(text, "The vaccine is kept cold.") == []


def test_note_stands_in_a_later_passage_of_a_long_table() -> None:
    further = "Drug: Delta; Dose: 2 mg; Times: once\n\n* Not at night.\n\nNote: Ask for allergies."
    assert notes(ROWS.format("*", ""), ALPHA.format("*"), further) == ["* Not at night.", "Note: Ask for allergies."]


def test_next_heading_ends_the_search() -> None:
    text = f"{ROWS.format('*', '')}\n\nOther things\n\n* Not at night."
    assert notes(text, ALPHA.format("*")) == []
    own = made_passage(ROWS.format("*", ""), "Doses")
    other = made_passage("* Not at night.", "Other things", number=1)
    assert notes_of(own, 0, len(ALPHA.format("*")), [other]) == []


def test_note_of_two_lines_is_quoted_whole() -> None:
    text = f"{ROWS.format('*', '')}\n\n* Not at night, and not on an\nempty stomach.\n\nOther words."
    assert notes(text, ALPHA.format("*")) == ["* Not at night, and not on an\nempty stomach."]


def test_note_by_itself_is_followed_by_the_rows_that_it_belongs_to() -> None:
    text = f"{ROWS.format('*', '**')}\n\n* Not at night.\n\n** Not for babies."
    own = made_passage(text, "Doses")
    for note, row in (("* Not at night.", ALPHA.format("*")), ("** Not for babies.", GAMMA.format("**"))):
        start = text.index(note)
        assert [text[first:last] for _, first, last in rows_of(own, start, start + len(note))] == [row]
    assert rows_of(own, text.index(BETA), text.index(BETA) + len(BETA)) == []


@pytest.mark.parametrize(
    "warning",
    [
        "Contraindications: ulcers", "Not for: babies", "Do not use in: fever", "किन्हें न दें: शिशु", "ಯಾರಿಗೆ ಕೊಡಬಾರದು: ಶಿಶುಗಳು",
        "ఎవరికి ఇవ్వకూడదు: శిశువులు",
    ],
)  # fmt: skip
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_line_that_warns_belongs_to_the_other_lines_of_its_block(warning: str, between: str) -> None:
    others = ("Name: Alpha", "Dose: 5 mg twice", "Keep: in the dark")
    for place in range(4):
        lines = [*others[:place], warning, *others[place:]]
        assert notes(f"{between.join(lines)}\n\nThe stock is counted.", others[1]) == [warning]


def test_names_of_other_lines_do_not_warn() -> None:
    assert notes("Name: Alpha\nAccount no: 4471\nDose: 5 mg\nKeep: in the dark", "Dose: 5 mg") == []
