"""A file that is not read says what to do with it, and one with a wrong name is read as what it is."""

import pytest
from made_documents import docx, flat, paragraph, zipped

from app.core.documents.documents import Reason
from app.knowledge.read.formats import read
from app.knowledge.read.limits import Limits, ReadError

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
MAIL = b"From: a@b.in\nSubject: Fees\nMIME-Version: 1.0\n"
SHEET, SLIDES = (f"application/vnd.oasis.opendocument.{kind}" for kind in ("spreadsheet", "presentation"))
XML = '<?xml version="1.0"?>\n<?mso-application progid="{}"?>\n<x/>'
BITMAP = b"BM" + (60).to_bytes(4, "little") + bytes(54)


def wide(name: str) -> bytes:
    return name.encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (zipped({"fees.pdf": "x"}), "a.zip", Reason.PACKED),
        (b"Rar!\x1a\x07" + bytes(20), "a.rar", Reason.PACKED),
        (b"7z\xbc\xaf\x27\x1c", "a.7z", Reason.PACKED),
        (b"\x1f\x8b\x08" + bytes(20), "a.tar.gz", Reason.PACKED),
        (b"\x89PNG\r\n", "a.png", Reason.PICTURE),
        (b"\xff\xd8\xff\xe0" + bytes(20), "a.jpg", Reason.PICTURE),
        (b"RIFF\0\0\0\0WEBPVP8 ", "a.webp", Reason.PICTURE),
        (b"\0\0\0\x18ftypheic" + bytes(20), "a.heic", Reason.PICTURE),
        (b"II*\0" + bytes(20), "a.tif", Reason.PICTURE),
        (BITMAP, "a.bmp", Reason.PICTURE),
        (OLE + wide("WordDocument"), "a", Reason.OLD_DOCUMENT),
        (OLE + wide("Workbook"), "a", Reason.OLD_SHEET),
        (OLE + wide("PowerPoint Document"), "a", Reason.SLIDES),
        (OLE, "a.xls", Reason.OLD_SHEET),
        (OLE, "a.msi", Reason.UNSUPPORTED),
        (b"{\\rtf1\\ansicpg57002 x}", "a.rtf", Reason.NOT_TEXT),
        (b"{\\rtf1\\par}", "a.doc", Reason.EMPTY),
        (XML.format("Word.Document").encode(), "a.doc", Reason.OLD_DOCUMENT),
        (XML.format("Excel.Sheet").encode(), "a.xls", Reason.OLD_SHEET),
        (zipped({"mimetype": SHEET, "content.xml": "<x/>"}), "a.ods", Reason.UNSUPPORTED),
        (zipped({"mimetype": SLIDES, "content.xml": "<x/>"}), "a.odp", Reason.UNSUPPORTED),
        (zipped({"xl/workbook.bin": "x"}), "a.xlsb", Reason.OLD_SHEET),
        (zipped({"ppt/presentation.xml": "<x/>"}), "a.pptx", Reason.EMPTY),
        (zipped({"Index/Document.iwa": "x"}), "a.pages", Reason.UNSUPPORTED),
        (b"\x7fELF" + bytes(20), "a", Reason.UNSUPPORTED),
        (b"\xff\xd8\xff\xe0" + bytes(20), "a.pdf", Reason.PICTURE),
        (OLE + wide("WordDocument"), "a.pdf", Reason.OLD_DOCUMENT),
        (b"Torn at its beginning", "a.pdf", Reason.DAMAGED),
        (MAIL + b"Content-Type: text/plain; charset=utf-8\n\nThe fee is 50.\n", "a.eml", Reason.UNSUPPORTED),
        (MAIL + b"Content-Type: text/plain; charset=\xe9\n\nThe fee is 50.\n", "a.eml", Reason.UNSUPPORTED),
        (MAIL + b"Content-Type: multipart/related; boundary=b\n\n--b\n", "a.mht", Reason.DAMAGED),
    ],
)
def test_what_is_not_read_is_told_by_its_content(data: bytes, name: str, reason: Reason) -> None:
    with pytest.raises(ReadError) as failed:
        read(data, name)
    assert failed.value.reason is reason


CELL = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
ROWS = "".join(
    f"<table:table-row>{''.join(map(CELL.format, row))}</table:table-row>" for row in (("Item", "Fee"), "A5")
)
FLAT = (
    ("text", "<text:h>Ward</text:h><text:p>A bed is 500.</text:p>", "Ward\n\nA bed is 500."),
    ("spreadsheet", f"<table:table>{ROWS}</table:table>", "Item: A; Fee: 5"),
    ("presentation", "<draw:page><draw:frame><text:p>A bed is 500.</text:p></draw:frame></draw:page>", "A bed is 500."),
)


@pytest.mark.parametrize(("kind", "body", "text"), FLAT)
def test_opendocument_in_one_xml_is_read_as_its_kind(kind: str, body: str, text: str) -> None:
    document = read(flat(kind, body), "a.xml")
    assert (document.text, document.title, len(document.pages)) == (text, "Fees", int(kind == "presentation"))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (flat("text", "<text:p>&b;</text:p>", before='<!DOCTYPE a [<!ENTITY b "500">]>'), Reason.DAMAGED),
        (flat("text", "<text:p>A bed is")[:-60], Reason.DAMAGED),
        (flat("text", "<text:p> </text:p>"), Reason.EMPTY),
        (flat("graphics", "<text:p>A bed</text:p>"), Reason.UNSUPPORTED),
        (b"Torn at its beginning", Reason.DAMAGED),
    ],
)
def test_opendocument_in_one_xml_that_is_not_read(data: bytes, reason: Reason) -> None:
    with pytest.raises(ReadError, match=reason):
        read(data, "a.fodt")


def test_hidden_words_at_the_top_of_a_flat_files_pages_are_not_read() -> None:
    style = 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    header = "<style:header><text:p>Draft<text:hidden-text> 4711</text:hidden-text></text:p></style:header>"
    page = f'<style:master-page style:name="Standard">{header}</style:master-page>'
    styles = f"<office:master-styles {style}>{page}</office:master-styles>"
    assert read(flat("text", "<text:p>A bed is 500.</text:p>", styles), "a.fodt").text == "Draft\n\nA bed is 500."


def test_word_file_that_is_called_a_pdf_is_read() -> None:
    assert read(docx(paragraph("The desk opens at nine.")), "a.pdf").text == "The desk opens at nine."


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<table><tr><th>Item<th>Fee<tr><td>Bed<td>500</table>", "a.xls"),
        (b"\xef\xbb\xbf<html><body><table><tr><th>Item<th>Fee<tr><td>Bed<td>500</table>", "a.xls"),
        (b"Item\tFee\nBed\t500\n", "a.xls"),
        ("Item\tFee\nBed\t500\n".encode("utf-16"), "a.xls"),
        (
            b"\r\n<!-- x --><div><table><tr><th>Item</th><th>Fee</th></tr><tr><td>Bed</td><td>500</td></tr></table>",
            "a.doc",
        ),
    ],
)
def test_tables_that_programs_call_sheets_are_read_as_what_they_are(data: bytes, name: str) -> None:
    assert read(data, name).text == "Item: Bed; Fee: 500"


def test_wrong_names_do_not_matter_to_files_that_say_what_they_are() -> None:
    data = docx(paragraph("The fee is 50."))
    for name in ("a.pdf.txt", "a.doc", "a.xlsx", "a"):
        assert read(data, name).text == "The fee is 50."
    assert read(b"BMI is weight by height.", "a.txt").text == "BMI is weight by height."


@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a.md", "a.json"])
def test_text_of_more_bytes_than_its_letters_may_take_is_refused_before_it_is_read(name: str) -> None:
    with pytest.raises(ReadError) as failed:
        read(b"\xff" * 41, name, Limits(text=10))
    assert failed.value.reason is Reason.TOO_LARGE
    page = b"<html><img src='data:" + b"x" * 100 + b"'>Fee 5</html>"
    assert read(page, "a.html", Limits(text=10)).text == "Fee 5"
