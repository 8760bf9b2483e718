"""Books: chapters stand under what the table of contents calls them, and lists of contents are no text."""

import io
import zipfile

import pytest
from made_documents import epub

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.formats import read
from app.knowledge.read.limits import ReadError

NAVIGATION = """<ol><li><a href="c%200.xhtml">Part I: Fever</a><ol>
<li><a href="c%201.xhtml">1 Malaria</a><ol><li><a href="c%201.xhtml#d">Dose</a></li></ol></li>
<li><a href="c%202.xhtml#d">Dengue</a></li></ol></li>
<li><span>Part II: Bites</span><ol><li><a href="c%203.xhtml">Snake bite</a></li></ol></li></ol>"""
CHAPTERS = [
    '<body><img src="fever.jpg"/></body>',
    '<body><h1>1</h1><h1>Malaria</h1><p>Look for it.</p><h2 id="d">Dose</h2><p>Give 600 mg.</p></body>',
    '<body><p>Children get 10 mg.</p><h1><a id="d"/>Dengue</h1><h2>Dose</h2><p>Give 500 mg.</p></body>',
    '<body><p class="title">Snake bite</p><p>Give 10 vials.</p><h2>Children</h2><p>As adults.</p></body>',
]
PATHS = [
    (1, "Part I: Fever"), (2, "1"), (2, "Malaria"), (3, "Dose"), (2, "Dengue"), (3, "Dose"), (1, "Part II: Bites"),
    (2, "Snake bite"), (4, "Children"),
]  # fmt: skip


def book(chapters: list[str], navigation: str = "", ncx: str = "") -> ReadDocument:
    return read(epub(chapters, navigation=navigation, ncx=ncx), "a.epub")


def headings(document: ReadDocument) -> list[tuple[int, str]]:
    return [(each.level, document.text[each.start : each.end]) for each in document.headings]


def point(title: str, source: str, *points: str) -> str:
    label = f"<navLabel><text>{title}</text></navLabel>"
    return f'<navPoint>{label}<content src="../{source}"/>{"".join(points)}</navPoint>'


NCX = point(
    "Part I: Fever", "c%200.xhtml",
    point("1 Malaria", "c%201.xhtml", point("Dose", "c%201.xhtml#d")), point("Dengue", "c%202.xhtml#d"),
) + point("Part II: Bites", "c%203.xhtml", point("Snake bite", "c%203.xhtml"))  # fmt: skip


@pytest.mark.parametrize(("navigation", "ncx"), [(NAVIGATION, ""), ("", NCX), ("<ol><li>&none;</li></ol>", NCX)])
def test_headings_stand_where_the_table_of_contents_has_them(navigation: str, ncx: str) -> None:
    document = book(CHAPTERS, navigation, ncx)
    assert headings(document) == PATHS
    assert document.text.count("Snake bite") == 1
    assert document.text.index("Children get") < document.text.index("Dengue")


def test_book_without_table_of_contents_has_the_headings_of_its_files() -> None:
    assert headings(book(CHAPTERS))[:3] == [(1, "1"), (1, "Malaria"), (2, "Dose")]


def test_flat_table_of_contents_makes_no_chapter_of_a_section() -> None:
    flat = '<ol><li><a href="c%200.xhtml">Fever</a></li><li><a href="c%200.xhtml#d">Dose</a></li></ol>'
    document = book(['<h1>Fever</h1><p>Hot.</p><h2 id="d">Dose</h2><p>Give 600 mg.</p><h3>Age</h3>'], flat)
    assert headings(document) == [(1, "Fever"), (2, "Dose"), (3, "Age")]


@pytest.mark.parametrize(
    "page",
    [
        '<h2>Contents</h2><p><a href="c%201.xhtml">Dose of malaria</a> 12</p><p><a href="c.xhtml#d">Dengue</a> 14</p>'
        '<p><a href="c%203.xhtml">Snake bite</a></p>',
        '<body epub:type="toc"><p>Dose of malaria</p></body>',
        '<body><section role="doc-index"><h1>Index</h1><p>malaria, 12</p></section></body>',
    ],
)  # fmt: skip
def test_lists_of_contents_and_indexes_are_not_read(page: str) -> None:
    assert book([page, "<p>Give 600 mg.</p>"]).text == "Give 600 mg."
    named = '<ol><li><a href="c%201.xhtml">Dose</a></li></ol>'
    assert book([page, "<p>Give 600 mg.</p>"], named).text == "Dose\n\nGive 600 mg."


def test_index_that_is_not_read_has_no_heading_of_the_table_of_contents_either() -> None:
    named = '<ol><li><a href="c%201.xhtml">Index</a></li></ol>'
    assert book(["<p>Give 600 mg.</p>", '<body epub:type="index"><p>dose, 12</p></body>'], named).text == "Give 600 mg."


def test_printed_page_numbers_and_marks_of_notes_are_no_part_of_figures() -> None:
    page = '<p>Give <span epub:type="pagebreak" >12</span>600 mg<a epub:type="noteref" href="#n">1</a> a day.</p>'
    assert book([page]).text == "Give 600 mg¹ a day."


def test_page_with_a_few_links_is_read() -> None:
    page = '<p>At <a href="c">a</a>, <a href="d">b</a> or <a href="e">c</a>. Give 600 mg.</p>'
    assert book([page]).text == "At a, b or c. Give 600 mg."


def locked(algorithms: list[str], prefix: str) -> bytes:
    """A book of which some is encrypted, in elements with or without a prefix."""
    name = f"{prefix}:" if prefix else ""
    methods = "".join(
        f'<{name}EncryptedData><{name}EncryptionMethod Algorithm="{each}"/></{name}EncryptedData>'
        for each in algorithms
    )
    spaces = f'xmlns{name and ":" + prefix}="http://www.w3.org/2001/04/xmlenc#"'
    container = "urn:oasis:names:tc:opendocument:xmlns:container"
    made = io.BytesIO(epub(CHAPTERS))
    with zipfile.ZipFile(made, "a") as archive:
        text = f'<o:encryption xmlns:o="{container}" {spaces}>{methods}</o:encryption>'
        archive.writestr("META-INF/encryption.xml", text)
    return made.getvalue()


OBSCURED = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"]


@pytest.mark.parametrize("prefix", ["", "enc"])
def test_book_with_copy_protection_is_refused_and_one_with_obscured_fonts_is_read(prefix: str) -> None:
    assert "Give 600 mg." in read(locked(OBSCURED, prefix), "a.epub").text
    for each in ("http://www.w3.org/2001/04/xmlenc#aes256-cbc", ""):
        with pytest.raises(ReadError) as caught:
            read(locked([OBSCURED[0], each], prefix), "a.epub")
        assert caught.value.reason is Reason.ENCRYPTED
