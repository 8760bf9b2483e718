"""What the figures of a table are in is said with its rows, where it stands above them."""

import pytest

from app.core.documents.documents import Passage, ReadDocument
from app.knowledge.beside.unit_captions import says_unit, unit_caption
from app.knowledge.index.split import Sizes, split

ROWS = "Loan: Crop; Limit: 3.5; Rate: 7\nLoan: Gold; Limit: 2.0; Rate: 9\nLoan: House; Limit: 35; Rate: 8"


@pytest.mark.parametrize(
    "line",
    [
        "(Rs. in lakh)", "(Amount in Rs. lakhs)", "Amounts in rupees", "[₹ in crore]", "All doses are in mg",
        "(in '000)",
        "(राशि लाख रुपये में)", "(रु. लाख में)", "(ರೂ. ಲಕ್ಷಗಳಲ್ಲಿ)", "ಮೊತ್ತ ರೂಪಾಯಿಗಳಲ್ಲಿ", "(రూ. లక్షల్లో)", "మొత్తం రూపాయలలో",
        "(राशि रुपए में)", "(ಗ್ರಾಂ)", "(గ్రాములలో)", "(మి.గ్రా.)",
    ],
)  # fmt: skip
def test_lines_that_say_what_figures_are_in(line: str) -> None:
    assert says_unit(line)
    assert not says_unit(f"{line} for 5")


@pytest.mark.parametrize(
    "line",
    [
        "Loan limits", "Rates of lockers", "Ask in rupees only at the desk", "(see below)", "",
        "दिनांक", "माहवारी", "रूम", "ಲಕ್ಷಣಗಳು", "ದಿನಾಂಕ", "ರೂಮುಗಳು", "లక్షణాలు", "లక్ష్యం", "రూములు", "గ్రామం", "వేలం", "నెలసరి",
    ],
)  # fmt: skip
def test_other_lines_do_not(line: str) -> None:
    assert not says_unit(line)


def passages(text: str, sizes: Sizes) -> list[Passage]:
    return [
        Passage(number, "d", number, cut.text, cut.page, cut.heading, cut.start, cut.end)
        for number, cut in enumerate(split(ReadDocument(text), sizes=sizes))
    ]


def caption(found: list[Passage], row: str) -> str | None:
    at = next(number for number, each in enumerate(found) if row in each.text)
    start = found[at].text.index(row)
    unit = unit_caption(found[at], start, start + len(row), found[:at])
    return None if unit is None else unit[0].text[unit[1] : unit[2]]


def test_caption_above_a_table_belongs_to_each_of_its_rows() -> None:
    text = f"Loan limits\n\n (Rs. in lakh)\n\n{ROWS}"
    for sizes in (Sizes(), Sizes(12, 12)):
        for row in ROWS.split("\n"):
            assert caption(passages(text, sizes), row) == "(Rs. in lakh)"


def test_other_tables_and_sentences_have_none() -> None:
    text = f"(Rs. in lakh)\n\n{ROWS}\n\nThe following fees hold for everybody who comes.\n\nItem: Key; Fee: 90; Days: 3"
    assert caption(passages(text, Sizes()), "Item: Key; Fee: 90; Days: 3") is None
    assert caption(passages(text, Sizes()), "The following fees hold for everybody who comes.") is None
    assert caption(passages(ROWS, Sizes()), ROWS.split("\n")[2]) is None
