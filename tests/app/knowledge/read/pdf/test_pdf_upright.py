"""Pages that are turned, and tables that are turned on their page: read as what stands upright, and shown in place."""

import pytest
from made_documents import pdf

from app.core.documents.sources import Box, PageWords
from app.knowledge.read.formats import read
from app.knowledge.read.pdf.page_picture import draw_page

WIDE, HIGH = 595, 842  # points
ROWS = [("Weight", "Dose", "Tablets"), ("10 to 14 kg", "5 ml", "1"), ("15 to 19 kg", "7 ml", "2")]
READ = "Weight: 10 to 14 kg; Dose: 5 ml; Tablets: 1\nWeight: 15 to 19 kg; Dose: 7 ml; Tablets: 2"
PROSE = ["The syrup is given with food and with water, as the doctor", "says, and twice a day."]
TURNS = (0, 90, 180, 270)
MATRICES = {0: "1 0 0 1", 90: "0 1 -1 0", 180: "-1 0 0 -1", 270: "0 -1 1 0"}


def words(turn: int, across: int, down: int, text: str, font: str = "F1") -> str:
    """Words on a sheet that lies on the page turned to the left so far."""
    x, y = {
        0: (across, HIGH - down), 90: (down, across), 180: (WIDE - across, down), 270: (WIDE - down, HIGH - across),
    }[turn]  # fmt: skip
    return f"BT {MATRICES[turn]} {x} {y} Tm /{font} 12 Tf ({text}) Tj ET"


def table(turn: int, across: int = 60) -> str:
    return "\n".join(
        words(turn, across + 150 * column, 200 + 20 * number, cell, "F1" if number else "F2")
        for number, row in enumerate(ROWS)
        for column, cell in enumerate(row)
    )


def text_of(data: bytes) -> str:
    return read(data, "a.pdf").text


def box_of(data: bytes, quote: str) -> Box:
    (box,) = draw_page(data, PageWords(1, quote, 100))["boxes"]
    return tuple(round(each, 2) for each in box)


@pytest.mark.parametrize("rotate", TURNS)
@pytest.mark.parametrize("turn", TURNS)
def test_rows_of_a_turned_page_have_their_columns(turn: int, rotate: int) -> None:
    assert text_of(pdf([], streams=[table(turn)], rotate=rotate)) == READ


@pytest.mark.parametrize("turn", TURNS)
def test_words_of_a_turned_page_are_shown_where_they_stand(turn: int) -> None:
    """A page that lies turned and is shown upright has them where one that lies upright has them, in its own shares."""
    left, top, right, foot = box_of(pdf([], streams=[table(turn)], rotate=turn), READ.split("\n")[1])
    wide, high = (WIDE, HIGH) if turn in (0, 180) else (HIGH, WIDE)
    assert (left, right) == pytest.approx((60 / wide, 367 / wide), abs=0.01)
    assert (top, foot) == pytest.approx((231 / high, 245 / high), abs=0.01)


@pytest.mark.parametrize("rotate", TURNS)
@pytest.mark.parametrize("turn", TURNS)
def test_all_words_set_off_on_a_turned_page_stand_where_each_does_alone(turn: int, rotate: int) -> None:
    data = pdf([], streams=[table(turn)], rotate=rotate)
    first, second = READ.split("\n")
    alone = [draw_page(data, PageWords(1, quote, 100))["boxes"] for quote in (first, second)]
    assert draw_page(data, PageWords(1, first, 100, same=(second,)))["boxes"] == alone[0] + alone[1]
    assert draw_page(data, PageWords(1, first, 100, others=(second,)))["paler"] == alone[1]
    assert draw_page(data, PageWords(1, "", 100, others=(second,)))["paler"] == alone[1]


@pytest.mark.parametrize("rotate", TURNS)
def test_further_words_of_a_turned_page_are_shown_where_they_stand_too(rotate: int) -> None:
    first, second = READ.split("\n")
    data = pdf([], streams=[table(0)], rotate=rotate)
    drawn = draw_page(data, PageWords(1, first, 100, same=(second,), others=("Weight Dose Tablets",)))
    rows, names = ([[round(each, 2) for each in box] for box in drawn[kind]] for kind in ("boxes", "paler"))
    assert rows == [[*box_of(data, first)], [*box_of(data, second)]]
    assert names == [[*box_of(data, "Weight Dose Tablets")]]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_table_that_is_turned_on_its_page_is_read_in_its_place(turn: int) -> None:
    above = [words(0, 60, 40 + 14 * at, line) for at, line in enumerate(PROSE)]
    data = pdf([], streams=["\n".join([*above, table(turn, 100), words(0, 60, 830, "Ask the doctor.")])])
    assert READ in text_of(data)
    assert text_of(data).startswith(" ".join(PROSE))
    assert text_of(data).index(READ) > text_of(data).index("twice a day")
    left, top, right, foot = box_of(data, READ.split("\n")[1])
    along = (100, 407) if turn != 180 else (WIDE - 407, WIDE - 100)
    if turn == 180:
        assert (left, right) == pytest.approx((along[0] / WIDE, along[1] / WIDE), abs=0.01)
    else:
        ends = (along[0] / HIGH, along[1] / HIGH) if turn == 270 else (1 - along[1] / HIGH, 1 - along[0] / HIGH)
        assert (top, foot) == pytest.approx(ends, abs=0.01)
    assert box_of(data, "Ask the doctor.")[1] == pytest.approx(819 / HIGH, abs=0.01)


def test_turned_words_beside_others_stay_where_they_are() -> None:
    """Such as the names of narrow columns, or of a form along its margin."""
    margin = "BT 0 1 -1 0 30 600 Tm /F1 12 Tf (Form 7 of the bank) Tj ET"
    lines = [words(0, 60, 140 + 14 * at, line) for at, line in enumerate(PROSE * 3)]
    text = text_of(pdf([], streams=["\n".join([margin, *lines])]))
    assert "Form 7 of the bank" in text
    assert " ".join(PROSE) in text
