"""What runs along on a PDF's pages is no text of them; headings are told by their looks; pages are read upright."""

from collections.abc import Sequence

import pytest
from made_documents import pdf

from app.core.documents.documents import ReadDocument
from app.knowledge.index.split import split
from app.knowledge.read.formats import read

Drawn = tuple[int, int, int, str]  # across, up from the foot, size of the letters, words


def stream(*lines: Drawn, turned: str = "1 0 0 1 0 0") -> str:
    drawn = []
    for across, up, size, words in lines:
        font = "F2" if words.startswith("*") else "F1"
        drawn.append(f"BT /{font} {size} Tf {across} {up} Td ({words.removeprefix('*')}) Tj ET")
    return f"q {turned} cm {' '.join(drawn)} Q"


def content(*streams: str, rotate: int = 0) -> ReadDocument:
    return read(pdf([], streams=streams, rotate=rotate), "a.pdf")


def body(page: int, count: int = 6) -> list[Drawn]:
    return [
        (60, 740 - 14 * at, 12, f"Rule {page * page * 31 + at * 7} of the ward is kept by all who work there.")
        for at in range(count)
    ]


def pages(*running: str, of: int = 5, foot: int = 30, top: int = 810) -> list[str]:
    """Pages with these lines at their tops, and with their numbers at their feet, drawn before the text."""
    made = []
    for page in range(1, of + 1):
        heads = [(60, top - 12 * at, 9, each) for at, each in enumerate(running)]
        feet = [(60, foot, 9, f"Page {page} of {of}"), (400, foot, 9, "For use in the ward")]
        made.append(stream(*heads, *feet, *body(page)))
    return made


def test_lines_that_run_along_are_left_where_they_are_met_first() -> None:
    document = content(*pages("District Hospital", "Rules, version 3"))
    for line in ("District Hospital", "Rules, version 3", "For use in the ward"):
        assert document.text.count(line) == 1
    assert "Page 2 of 5" not in document.text
    numbers = content(*[stream((300, 30, 9, f"Page {page}/5"), *body(page)) for page in range(1, 6)])
    assert "Page" not in numbers.text
    assert all(f"Rule {page * page * 31 + 35} " in document.text for page in range(1, 6))
    assert [document.text[page.start : page.end].split("\n")[0][:5] for page in document.pages[1:]] == ["Rule "] * 4


def test_lines_may_run_along_on_every_other_page() -> None:
    made = []
    for page in range(1, 9):
        head = "District Hospital" if page % 2 else "Rules of the wards"
        made.append(stream((60, 810, 9, head), *body(page)))
    text = content(*made).text
    assert (text.count("District Hospital"), text.count("Rules of the wards")) == (1, 1)


@pytest.mark.parametrize("apart", [False, True])
def test_pages_that_face_each_other_have_lines_of_their_own_beside_their_numbers(apart: bool) -> None:
    made = []
    for page in range(1, 9):
        head = ("District Hospital", f"Chapter {'ABCD'[page // 4]} of the rules")[page % 2]
        if apart:
            drawn = [(60 + 400 * (page % 2), 810, 9, str(page)), (200, 810, 9, head)]
        else:
            drawn = [(60, 810, 9, f"{head} | {page}" if page % 2 else f"{page} | {head}")]
        made.append(stream(*drawn, *body(page)))
    text = content(*made).text
    assert [text.count(head) for head in ("District Hospital", "Chapter A", "Chapter B")] == [1, 1, 1]
    assert content(*made[:4]).text.count("District Hospital") == 1


def test_numbers_of_two_pages_are_told_by_how_many_there_are() -> None:
    for words in ("Page {} of 2", "{}/2"):
        lines = [stream((60, 822, 9, "Ward rules"), (60, 810, 9, words.format(page)), *body(page)) for page in (1, 2)]
        text = content(*lines).text
        assert (text.count("Ward rules"), text.count(words.format(2))) == (1, 0)
    parts = [stream((60, 810, 9, f"Step {page} of 3"), *body(page)) for page in (1, 2)]
    assert content(*parts).text.count("of 3") == 2


def test_words_on_two_pages_without_a_number_that_runs_along_are_kept() -> None:
    made = [stream((60, 810, 9, "In force" if page % 4 == 1 else f"Of {page}"), *body(page)) for page in range(1, 9)]
    assert content(*made).text.count("In force") == 2


def test_names_of_columns_near_their_rows_are_kept_on_every_page() -> None:
    made = []
    for page in range(1, 6):
        rows = [
            (60, 780 - 14 * at, 12, f"Test {page * page + at * at}: {page * 30 + at * 7} rupees") for at in range(6)
        ]
        made.append(stream((60, 794, 12, "Test and its rate"), *rows))
    assert content(*made).text.count("Test and its rate") == 5


def test_what_is_all_of_a_page_or_on_two_pages_alone_is_kept() -> None:
    assert (
        content(*[stream((60, 810, 12, f"Token number {page} is called.")) for page in range(1, 6)]).text.count(
            "called"
        )
        == 5
    )
    assert content(*pages("District Hospital", of=2)).text.count("District Hospital") == 2


def test_figure_in_the_text_that_is_the_page_s_number_is_kept() -> None:
    made = [
        stream((300, 30, 9, str(page)), *body(page), (60, 650, 12, str(page)), (60, 636, 12, "A line."))
        for page in range(1, 6)
    ]
    document = content(*made)
    pages = [document.text[page.start : page.end].split("\n") for page in document.pages]
    assert [lines.count(str(number)) for number, lines in enumerate(pages, start=1)] == [1, 1, 1, 1, 1]
    assert all(lines[lines.index(str(number), 2) + 1] == "A line." for number, lines in enumerate(pages, start=1))


def test_numbers_of_rules_and_slides_are_no_pages_numbers() -> None:
    rules = [
        stream(
            (60, 750, 12, f"Rule {page}"),
            *[(60, 700 - at * 14, 12, f"Text {page * page + at} of it.") for at in range(5)],
        )
        for page in range(1, 6)
    ]
    assert content(*rules).text.count("Rule") == 5
    slides = [stream((60, 810, 24, f"Step {page}"), *body(page)) for page in range(1, 6)]
    assert content(*slides).text.count("Step") == 5


def test_figures_that_differ_otherwise_than_pages_do_are_kept() -> None:
    made = [stream((60, 810, 9, f"Counter {page * page * 7}"), *body(page)) for page in range(1, 6)]
    assert content(*made).text.count("Counter") == 5


def test_larger_lines_are_headings() -> None:
    lines = [
        (60, 760, 20, "Ward rules"),
        (60, 730, 15, "Storage"),
        *[(60, 700 - 14 * at, 12, "Vaccines are kept in the cold room.") for at in range(6)],
    ]
    lines += [(60, 600, 15, "Power"), (60, 580, 12, "The lid is kept closed as long as it lasts.")]
    lines += [
        (60, 560, 12, "*2.1 Records"),
        (60, 546, 12, "The time is written down by the nurse."),
        (60, 520, 15, "Larger, but a sentence."),
        (60, 500, 15, "Of contents . . . . . . . 3"),
    ]
    document = content(stream(*lines))
    assert document.title == "Ward rules"
    found = [(each.level, document.text[each.start : each.end]) for each in document.headings]
    assert found == [(1, "Ward rules"), (2, "Storage"), (2, "Power"), (3, "2.1 Records")]
    assert split(document)[0].heading[0] == "Ward rules"


def test_letters_of_all_sizes_as_on_a_scan_make_no_headings() -> None:
    lines = [
        (60, 780 - 16 * at, 9 + at * 7 % 8, f"Line {at} of a recognized page in a size of its own") for at in range(40)
    ]
    assert content(stream(*lines)).headings == ()


def test_heading_of_two_lines_is_one() -> None:
    lines = [
        (60, 780, 15, "What is done after an injury by a"),
        (60, 762, 15, "needle in the ward"),
        (60, 744, 15, "2 Fire"),
    ]
    document = content(stream(*lines, *[(60, 700 - 14 * at, 12, "The wound is washed with water.") for at in range(9)]))
    found = [" ".join(document.text[each.start : each.end].split()) for each in document.headings]
    assert found == ["What is done after an injury by a needle in the ward", "2 Fire"]


def test_outline_that_names_next_to_nothing_gives_way_to_looks() -> None:
    lines = [(60, 780 - 60 * at, 15, f"{at} Rules for the ward") for at in range(1, 6)]
    lines += [(60, 760 - 60 * at, 12, "The lid is kept closed as long as it lasts, by all.") for at in range(1, 6)]
    streams = [stream(*lines)]
    assert len(read(pdf([], streams=streams, outline={0: "Cover"}), "a.pdf").headings) == 5
    assert len(read(pdf([], streams=streams, outline={0: "2 Rules for the ward"}), "a.pdf").headings) == 5


def test_where_most_is_large_nothing_is_a_heading() -> None:
    lines: Sequence[Drawn] = [(60, 760, 12, "A line of small letters, which is what most of the letters are in.")]
    lines = [*lines, *[(60, 700 - 20 * at, 18, f"A slide has large words {at}") for at in range(3)]]
    assert content(stream(*lines)).headings == ()


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize(
    "turned", ["1 0 0 1 0 0", "0 1 -1 0 595 0", "-1 0 0 -1 595 842", "0 -1 1 0 0 842"], ids=["0", "90", "180", "270"]
)
def test_pages_are_read_in_order_whichever_way_they_are_turned(turned: str, rotate: int) -> None:
    lines = [(60, 500 - 14 * at, 12, f"Line {at} is read before the one below it.") for at in range(5)]
    text = content(stream(*lines, turned=turned), rotate=rotate).text
    assert text.split("\n") == [words for _, _, _, words in lines]


@pytest.mark.parametrize("title", ["untitled", "(anonymous)", "about:blank", "Microsoft Word - rules.docx"])
def test_title_that_is_none_gives_way_to_the_first_heading(title: str) -> None:
    made = pdf([], streams=[stream((60, 760, 20, "Ward rules"), *body(1))])
    info = made.replace(
        b"/Root 1 0 R",
        f"/Root 1 0 R /Info << /Title ({title.replace('(', chr(92) + '(').replace(')', chr(92) + ')')}) >>".encode(),
    )
    assert read(info, "a.pdf").title == "Ward rules"


def test_hyphens_at_the_ends_of_lines_are_kept_where_they_were_written() -> None:
    lines = [
        "The physiothera-",
        "pist sees the well-",
        "known form of COVID-",
        "19 at the follow-",
        "up, and comes when well.",
    ]
    lines += ["A follow-up is known to all who ask for it by the tele-", "phone of the Pre-"]
    lines += ["Matric WEL-", "FARE desk."]
    drawn = [(60, 700 - 14 * at, 12, words) for at, words in enumerate(lines)]
    text = " ".join(content(stream(*drawn)).text.split())
    assert text.startswith("The physiotherapist sees the well-known form of COVID-19 at the follow-up, and comes")
    assert text.endswith("by the telephone of the Pre-Matric WELFARE desk.")


def test_lines_below_a_broken_word_are_of_one_sentence_with_it() -> None:
    lines = [
        "Men may give whole blood every ninety days at the centre and the women",
        "who want to do so every hundred and twenty days, but nobody gives it in be-",
        "tween, for the body needs the time to make the red cells anew and the iron",
        "that is lost with each bag comes back from food only in some six weeks or",
        "so, which is why the staff looks at the card of each donor before the needle",
        "is put in.",
    ]
    found = content(stream(*((60, 700 - 14 * at, 12, words) for at, words in enumerate(lines)))).text
    assert found == " ".join(lines).replace("be- tween", "between")


def test_heading_of_several_lines_may_have_a_comma_at_the_end_of_one() -> None:
    found = content(stream((60, 800, 18, "Doses for infants,"), (60, 778, 18, "children and mothers"), *body(1)))
    assert [each.heading for each in split(found)] == [("Doses for infants, children and mothers",)]
    assert not content(stream((60, 800, 18, "Dear reader,"), *body(1))).headings
