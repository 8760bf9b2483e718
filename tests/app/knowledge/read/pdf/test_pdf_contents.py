"""Lists of contents and indexes of PDFs are not read; what they name are headings on their pages."""

import pytest
from made_documents import pdf

from app.core.documents.documents import ReadDocument
from app.knowledge.read.formats import read
from app.knowledge.read.pdf.contents import without_contents

TITLES = [
    ("1", "Fees of lockers", 2),
    ("1.1", "Small lockers", 2),
    ("1.2", "Large lockers", 2),
    ("2", "Opening hours", 3),
]
PAGES = [
    "1 Fees of lockers\nThe fees hold from May on.\n1.1 Small lockers\nA small one is 1,200 rupees a year.\n"
    "1.2 Large lockers\nA large one is 3,600 rupees a year.",
    "2 Opening hours\nThe branch opens at ten and closes at four.",
]
READ = "\n".join(PAGES).replace("\n", " ")
INDEX = "Index\nannual fee, 2\nbranch, 3\nfee, large locker, 2, 3\nfee, small locker, 2\nhours, 3-4\nlocker, 2"


def document(*pages: str) -> ReadDocument:
    return read(pdf(pages), "a.pdf")


def levels(read_so: ReadDocument) -> list[tuple[int, str]]:
    return [(each.level, read_so.text[each.start : each.end]) for each in read_so.headings]


@pytest.mark.parametrize(
    "title", ["Contents\n", "Table of Contents\n", "INDEX\nNo. Subject Page No.\n", "Handbook\n", ""]
)
@pytest.mark.parametrize(
    "form", ["{n} {t} ........ {p}", "{n}. {t} . . . . . {p}", "{n} {t} {p}", "{t} ..... page {p}"]
)
def test_contents_are_no_text_and_name_headings(title: str, form: str) -> None:
    listed = "\n".join(form.format(n=number, t=name, p=page) for number, name, page in TITLES)
    found = document(title + listed, *PAGES)
    kept = "Handbook " if title == "Handbook\n" else ""
    assert " ".join(found.text.split()) == kept + READ
    assert levels(found) == [
        (1, "1 Fees of lockers"), (2, "1.1 Small lockers"), (2, "1.2 Large lockers"), (1, "2 Opening hours"),
    ]  # fmt: skip


@pytest.mark.parametrize("title", ["विषय सूची", "विषय-सूची", "अनुक्रमणिका", "ಪರಿವಿಡಿ", "ವಿಷಯ ಸೂಚಿ", "విషయ సూచిక", "విషయసూచిక"])
def test_contents_of_every_language_are_told(title: str) -> None:
    listed = f"{title}\n1 लॉकर .... 1\n2 ಸಮಯ ..... 2\n3 రుసుము ..... 2"
    assert without_contents([listed, "कुछ और"])[0] == ["", "कुछ और"]
    assert len(without_contents([listed, "कुछ और"])[1]) == 3


def test_prices_that_dots_lead_to_are_no_contents() -> None:
    prices = "Registration ........ 50\nX-ray ........ 200\nScan ........ 700\nOperation ........ 9000"
    assert "Scan ........ 700" in document(prices, *PAGES).text
    named = "Small lockers ..... 1200\nLarge lockers ..... 3600\nSafes ...... 9000"
    assert "Safes" in document(named, PAGES[0].replace("1.1 ", "").replace("1.2 ", "")).text


def test_rows_that_end_in_figures_are_no_index() -> None:
    rows = "Stock\nalcohol swab, 12\nbandage, 40\ncotton, 9\ngauze, 3\ngloves, 50\nsyringe, 7"
    assert "gloves, 50" in document(*PAGES, rows).text
    far = rows.replace("Stock", "Index").replace(", ", ", 9")  # beyond the last page
    assert "gloves, 950" in document(*PAGES, far).text


def test_index_at_the_end_is_not_read_nor_its_next_page() -> None:
    more = "loan, 2\nmanager, 3\nopening, 3\npassbook, 2\nrent, 2\nsafe, 2"
    found = document(*PAGES, INDEX, more)
    assert " ".join(found.text.split()) == READ
    assert len(found.pages) == 4


TRAY = "Adrenaline ampoules {} 2\nSyringes {} 5\nGloves {} 10\nMasks {} 10\nCannulas {} 20"


@pytest.mark.parametrize("title", ["Contents", "Contents:", "Index", "सूची", "ಸೂಚಿ", "సూచిక"])
@pytest.mark.parametrize("dots", ["", "....."])
def test_what_is_in_a_tray_is_no_list_of_contents(title: str, dots: str) -> None:
    tray = f"Emergency tray\n{title}\n{TRAY.replace('{}', dots)}\nCheck it daily."
    assert without_contents([tray]) == ([tray], [])
    if not dots:
        assert without_contents(["Rules", "More rules", tray]) == (["Rules", "More rules", tray], [])
