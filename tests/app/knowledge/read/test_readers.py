"""Each format's reader gives the text that people see in the file, with its headings, lists, tables and pages."""

import codecs
import json
import time
from pathlib import Path

import pytest
from made_documents import docx, epub, odt, paragraph, pdf, run, xlsx, zipped

from app.core.documents.documents import Note, ReadDocument, Reason
from app.knowledge.index.split import split
from app.knowledge.read.formats import read
from app.knowledge.read.legacy_fonts import is_legacy_font, looks_legacy
from app.knowledge.read.limits import ReadError

PDFS = Path(__file__).parent / "pdf"
HINDI = "बुखार में पानी पिएँ। "
KRUTI_DEV = (
    "cq[kkj esa ikuh ih,aA ;g nok jksxh dks fnu esa nks ckj nsuh gSA M‚DVj ls iwNdj gh nok ysaA vkSj vkjke djsaA"
)
NUDI = "eÀégÀ §AzÁUÀ ¤ÃgÀÄ PÀÄr¬Äj. JgÀqÀ£Éà ¥ÀæªÀiÁtªÀ£ÀÄß DgÀÄ UÀAmÉUÀ¼À £ÀAvÀgÀ PÉÆr. ªÉÊzÀågÀ£ÀÄß PÉÃ½j."
FRENCH = (
    "Le médecin a donné à l'élève âgé un remède très léger après l'été passé à la forêt, où il était allé déjà hier. "
    * 3
)


def why(data: bytes, name: str) -> Reason:
    with pytest.raises(ReadError) as caught:
        read(data, name)
    return caught.value.reason


def headings(document: ReadDocument) -> list[tuple[int, str]]:
    return [(each.level, document.text[each.start : each.end]) for each in document.headings]


@pytest.mark.parametrize(
    ("data", "guessed"),
    [
        (HINDI.encode(), False),
        (codecs.BOM_UTF8 + HINDI.encode(), False),
        (HINDI.encode("utf-16"), False),
        (codecs.BOM_UTF16_BE + HINDI.encode("utf-16-be"), False),
        (HINDI.encode("utf-32"), False),
        (HINDI.encode("utf-16-le"), True),
        (HINDI.encode("utf-16-be"), True),
    ],
)
def test_text_is_read_in_every_encoding_of_unicode(data: bytes, guessed: bool) -> None:
    document = read(data, "a.txt")
    assert document.text == HINDI
    assert document.language == "hi"
    assert document.notes == ((Note.ENCODING_GUESSED,) if guessed else ())


def test_text_of_old_windows_is_read_and_said_to_be_guessed() -> None:
    document = read("It costs 5 € – “now”.".encode("cp1252"), "a.txt")
    assert (document.text, document.notes) == ("It costs 5 € – “now”.", (Note.ENCODING_GUESSED,))
    assert read("Item,Charge\nDressing,5 €\n".encode("cp1252"), "a.csv").notes == (Note.ENCODING_GUESSED,)


def test_one_torn_letter_does_not_spoil_a_file() -> None:
    data = HINDI.encode() * 100
    assert read(data[:-3] + b"\xff" + data[-3:], "a.txt").language == "hi"


def test_text_stays_as_it_is_but_for_line_ends_and_control_characters() -> None:
    assert read("ए\r\n\r\nब\rक\u200d\x00\x07क".encode(), "a.txt").text == "ए\n\nब\nक\u200dक"


@pytest.mark.parametrize("data", [bytes(range(256)) * 20, b"\x00\x01\x02\x03" * 100])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    assert why(data, "a.txt") is Reason.NOT_TEXT


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\0\0\0", " \u200b\n".encode()])
def test_empty_file_is_refused(data: bytes) -> None:
    assert why(data, "a.txt") is Reason.EMPTY


@pytest.mark.parametrize("text", [KRUTI_DEV, NUDI])
def test_text_for_an_old_font_is_refused_as_such(text: str) -> None:
    assert why(text.encode(), "a.txt") is Reason.FONT_ENCODING
    assert why(text.encode("cp1252", "replace"), "a.txt") is Reason.FONT_ENCODING
    assert why(f"<p>{text}</p>".encode(), "a.html") is Reason.FONT_ENCODING


def test_notice_of_some_lines_for_an_old_font_is_refused_too() -> None:
    lines = "cPps dks cq[kkj gks rks mls nok nsaA ejht dks vLirky ys tk,aA ikuh mckydj fi,aA MkWDVj ls iwNsaA"
    assert why(lines.encode(), "a.txt") is Reason.FONT_ENCODING


def test_few_words_decide_nothing() -> None:
    words = KRUTI_DEV.split()[3:11]
    assert looks_legacy(" ".join(words))
    assert not looks_legacy(" ".join(words[:7]))


@pytest.mark.parametrize(
    "text", [FRENCH, HINDI * 5, "The dose is 5 mg. Ask the doctor, ls or dk. " * 5, "int main() { return 0; } " * 9]
)
def test_other_text_is_not_taken_for_it(text: str) -> None:
    assert not looks_legacy(text)


def test_old_fonts_are_known_by_name() -> None:
    assert all(
        map(
            is_legacy_font,
            ["Kruti Dev 010", "KrutiDev010", "DevLys 010", "Nudi 01 e", "BRH Kannada", "Shree-Dev-0714", "Anu Script"],
        )
    )
    assert not any(
        map(is_legacy_font, ["Nirmala UI", "Mangal", "Noto Sans Kannada", "Tunga", "Gautami", "Nudi Unicode", "Arial"])
    )


def test_markdown_headings_are_known_and_code_is_not() -> None:
    document = read(b"\n# One\n\ntext\n\nTwo\n---\n\n```\n# no\n```\n### Three ###\n- a\n---\n", "a.md")
    assert headings(document) == [(1, "One"), (2, "Two"), (3, "Three")]
    assert document.text == "One\n\ntext\n\nTwo\n\n# no\n\nThree\n\n• a"
    assert document.title == "One"


def test_table_of_markdown_is_read_as_those_of_other_formats() -> None:
    table = (
        "Fees:\n\n| Test | Fee |\n|:--|--:|\n| **ECG** | Rs 300 |\n| Sugar \\| fasting | `Rs 40` |\nPaid at desk 2.\n"
    )
    text = read(table.encode(), "a.md").text
    assert text == "Fees:\n\nTest: ECG; Fee: Rs 300\nTest: Sugar | fasting; Fee: Rs 40\n\nPaid at desk 2."
    assert read(b"a | b\n\nno table\n--- | ---\n", "a.md").text == "a | b\n\nno table\n--- | ---"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Take **one** tablet, *not* __two__ or _more_.", "Take one tablet, not two or more."),
        ("**ಓಆರ್‌ಎಸ್**ಗೆ ***ಒಂದು*** ಲೀಟರ್", "ಓಆರ್‌ಎಸ್ಗೆ ಒಂದು ಲೀಟರ್"),
        ("5*3*2 mg, 2**3**4, 4 * 5 * 6, form_of_leave", "5*3*2 mg, 2**3**4, 4 * 5 * 6, form_of_leave"),
        ("Name: ____ Date: ____", "Name: ____ Date: ____"),
        ("See [the list](https://a.example/b) ![chart](c.png)", "See the list chart"),
        ("\\*not\\* and `*raw*`, BP &lt; 90, Q&notes", "*not* and *raw*, BP < 90, Q&notes"),
        ("- store cold\n- -20 °C\n> keep dry\n> 101 °F: call", "• store cold\n• -20 °C\nkeep dry\n> 101 °F: call"),
        ("- 20 °C at night\n10<sup>3</sup><br>cells", "- 20 °C at night\n10³\ncells"),
    ],
)
def test_marks_of_markdown_go_and_figures_stay(written: str, said: str) -> None:
    assert read(written.encode(), "a.md").text == said


@pytest.mark.parametrize(
    "piece", ["*a ", "**a ", "_a ", "[", "](", "`a ", "|", "<b", "&a", "~~", "\\*", "- ", "> ", "***a"]
)
def test_hostile_markdown_takes_no_time(piece: str) -> None:
    started = time.process_time()
    read((piece * 60_000 + "\n|-|\n").encode(), "a.md")
    assert time.process_time() - started < 5


def test_passages_of_markdown_stand_in_its_text() -> None:
    document = read(("# Fees\n\n" + "| Test | Fee |\n|-|-|\n" + "| **ECG** | Rs 300 |\n" * 90).encode(), "a.md")
    cuts = split(document)
    assert len(cuts) > 1
    assert all(document.text[cut.start : cut.end] == cut.text for cut in cuts)
    assert {cut.heading for cut in cuts} == {("Fees",)}


def test_html_gives_what_people_see() -> None:
    page = (
        "<html><head><title>Fever &amp; cough</title><style>p{}</style><body><nav>Menu</nav><h1>Fever</h1>"
        "<p>Drink\n  <b>water</b>.<br>Rest.<script>alert(1)</script><ul><li>one<li>two</ul>"
        "<ol><li>first</li></ol><table><tr><th>Drug<th>Dose</tr><tr><td>Paracetamol<td>500 mg</tr></table>"
    )
    document = read(page.encode(), "a.html")
    assert document.text == ("Fever\n\nDrink water.\nRest.\n• one\n• two\n1. first\nDrug: Paracetamol; Dose: 500 mg")
    assert headings(document) == [(1, "Fever")]
    assert document.title == "Fever & cough"


def test_raised_digits_of_a_page_are_no_digits_of_the_number() -> None:
    page = b"<p>10<sup>5</sup> cells, 80 mg<sup><b>1</b></sup>, the 2<sup>nd</sup> of 30<p>Open <sup>now<p>7"
    assert read(page, "a.html").text == "10\u2075 cells, 80 mg\u00b9, the 2nd of 30\n\nOpen now\n\n7"


def test_html_is_read_in_the_encoding_it_declares() -> None:
    assert read('<meta charset="utf-16"><p>ए'.encode(), "a.html").text == "ए"  # which it is not
    assert read("<meta charset=windows-1252><p>é".encode("cp1252"), "a.html").text == "é"


def test_html_in_an_old_font_is_refused() -> None:
    assert why(b'<font face="Kruti Dev 010">Hkkjr ,d ns\'k</font>', "a.html") is Reason.FONT_ENCODING


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_rows_of_a_table_name_their_columns(mark: str) -> None:
    text = f"Drug{mark}Dose\nParacetamol{mark}500 mg\nORS{mark}1 l\n"
    assert read(text.encode(), "a.csv").text == "Drug: Paracetamol; Dose: 500 mg\nDrug: ORS; Dose: 1 l"


def test_questions_with_answers_are_records() -> None:
    as_csv = 'प्रश्न,उत्तर\nक्या?,"हाँ, यह।"\nकब?,आज।\n'.encode()
    pairs = [{"question": "क्या?", "answer": "हाँ, यह।"}, {"question": "कब?", "answer": "आज।"}]
    as_json = json.dumps({"data": pairs}).encode()
    as_lines = "\n".join(map(json.dumps, pairs)).encode()
    for data, name in ((as_csv, "a.csv"), (as_json, "a.json"), (as_lines, "a.jsonl")):
        document = read(data, name)
        assert document.text == "क्या?\nहाँ, यह।\n\nकब?\nआज।"
        assert document.records == (0, document.text.index("कब"))
        assert headings(document) == [(1, "क्या?"), (1, "कब?")]


def test_json_without_questions_is_not_supported_and_torn_json_is_damaged() -> None:
    assert why(b'{"a": 1}', "a.json") is Reason.UNSUPPORTED
    assert why(b'{"a": ', "a.json") is Reason.DAMAGED
    assert why(b"[" * 100_000, "a.json") is Reason.DAMAGED


def test_spreadsheet_shows_dates_numbers_and_words() -> None:
    styles = (
        '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>'
    )
    rows = [
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Opened</t></is></c>'
        '<c r="D1" t="str"><v>Rate</v></c>',
        '<c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>45292</v></c><c r="D2" s="2"><v>0.0725</v></c>',
    ]
    document = read(xlsx(rows, ["Name", "सीता"], styles, "Accounts"), "a.xlsx")
    assert document.text == "Accounts\n\nName: सीता; Opened: 01/01/2024; Rate: 7.25%"


def test_word_file_gives_headings_lists_tables_and_no_deleted_text() -> None:
    styles = (
        '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="Own"><w:name w:val="Mine"/><w:basedOn w:val="H1"/></w:style>'
    )
    row = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
    body = (
        paragraph("Fever", "H1")
        + f"<w:p>{run('Drink ')}<w:del>{run('no ')}</w:del><w:ins>{run('water')}</w:ins></w:p>"
        + paragraph("one", item=True)
        + paragraph("two", item=True)
        + paragraph("Dose", "Own")
        + f"<w:tbl>{row.format(paragraph('Drug'), paragraph('Dose'))}"
        + f"{row.format(paragraph('ORS'), paragraph('1 l'))}</w:tbl>"
    )
    document = read(docx(body, styles), "a.docx")
    assert document.text == "Fever\n\nDrink water\n• one\n• two\n\nDose\n\nDrug: ORS; Dose: 1 l"
    assert headings(document) == [(1, "Fever"), (1, "Dose")]


def test_word_file_in_an_old_font_is_refused_and_one_with_some_of_it_says_so() -> None:
    old = f"<w:p>{run('Hkkjr ljdkj', 'Kruti Dev 010')}</w:p>"
    assert why(docx(old), "a.docx") is Reason.FONT_ENCODING
    assert read(docx(old + paragraph("Government of India, ministry of health")), "a.docx").notes == (
        Note.SOME_FONT_ENCODING,
    )


def test_opendocument_gives_headings_lists_and_tables() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    body = (
        '<text:h text:outline-level="2">Fever</text:h><text:p>Drink<text:s text:c="2"/>water<text:line-break/>now'
        "<text:note><text:note-body><text:p>foot</text:p></text:note-body></text:note>.</text:p>"
        "<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>"
        f"<table:table><table:table-row>{cell.format('Drug')}{cell.format('Dose')}</table:table-row>"
        f"<table:table-row>{cell.format('ORS')}{cell.format('1 l')}</table:table-row></table:table>"
    )
    document = read(odt(body), "a.odt")
    assert document.text == "Fever\n\nDrink  water\nnow[1].\n• one\n\nDrug: ORS; Dose: 1 l\n\n[1] foot"
    assert headings(document) == [(2, "Fever")]


def test_book_is_read_in_the_order_of_its_spine() -> None:
    document = read(epub(["<!DOCTYPE html><h1>One</h1><p>a</p>", "<h1>Two</h1><p>b</p>"]), "a.epub")
    assert (document.text, document.title) == ("One\n\na\n\nTwo\n\nb", "The book")


@pytest.mark.parametrize("maker", ["chromium", "libreoffice"])
@pytest.mark.parametrize("language", ["hi", "kn", "te"])
def test_words_of_a_pdf_are_whole_in_every_script(language: str, maker: str) -> None:
    """What Chromium 150 and LibreOffice 7.4 made of a page; the latter leaves out the heading."""
    heading, wanted = (PDFS / f"{language}.txt").read_text(encoding="utf-8").replace("\u200c", "").splitlines()
    document = read((PDFS / f"{language}-{maker}.pdf").read_bytes(), "a.pdf")
    found = document.text.split()
    assert found == ([*heading.split()] if maker == "chromium" else []) + wanted.split()
    assert (document.language, document.notes, document.title) == (language, (), heading)


CLUSTERS = {
    "hi": "पैसे के नियम\nवर्ष के आरंभ में केंद्र से पंजीकृत सूची लें। बिस्कुट से पहले पानी दें।",
    "te": "రక్తం ఎక్కించే నియమం\nచికిత్స చేసే డాక్టర్ సంతకం ఉన్న పత్రం ఇవ్వవచ్చు. పండ్ల రసం తాగండి. తర్వాత డాక్టర్కు చెప్పండి.",
}


@pytest.mark.parametrize("maker", ["cairo", "chromium", "libreoffice"])
@pytest.mark.parametrize("language", CLUSTERS)
def test_clusters_of_a_pdf_are_read_once_in_their_order_with_their_blanks(language: str, maker: str) -> None:
    """What PDFium turns about, reads twice, tears apart or runs together: of Chromium 156, LibreOffice 7.4, cairo."""
    document = read((PDFS / f"{language}-blanks-{maker}.pdf").read_bytes(), "a.pdf")
    assert document.text.replace("\u200c", "").split() == CLUSTERS[language].split()


def test_indic_words_with_a_hyphen_at_the_end_of_a_line_have_no_blank_behind_it() -> None:
    assert " सभी बच्चों के माता-पिता रविवार को " in read((PDFS / "hi-hyphen-chromium.pdf").read_bytes(), "a.pdf").text


def test_pdf_knows_pages_and_headings_from_its_outline() -> None:
    document = read(pdf(["Fever\nDrink water.", "", "Cough\nRest."], outline={0: "Fever", 2: "Cough"}), "a.pdf")
    assert [(each.number, document.text[each.start : each.end]) for each in document.pages] == [
        (1, "Fever\nDrink water."),
        (2, ""),
        (3, "Cough\nRest."),
    ]
    assert headings(document) == [(1, "Fever"), (1, "Cough")]


def test_pdf_with_names_that_are_no_text_is_read() -> None:
    half = r"\376\377\330\075\000A"  # of a pair of surrogates
    data = pdf(["Fever\nDrink water.", "Cough\nRest."], outline={0: half, 1: "Cough"})
    data = data.replace(b"/Root 1 0 R", b"/Root 1 0 R /Info << /Title (%b) /Creator (%b) >>" % ((half.encode(),) * 2))
    document = read(data, "a.pdf")
    assert document.text == "Fever\nDrink water.\n\nCough\nRest."
    assert document.headings


def test_pdf_in_an_old_font_is_refused() -> None:
    assert why(pdf(["Hkkjr ljdkj"], font="ABCDEF+KrutiDev010"), "a.pdf") is Reason.FONT_ENCODING


def test_file_is_what_its_first_bytes_say() -> None:
    assert read(pdf(["Fever"]), "a.txt").text == "Fever"
    assert why(b"\x89PNG\r\n", "a.txt") is Reason.PICTURE
    assert why(b"no pdf", "a.pdf") is Reason.DAMAGED
    assert why(b"no zip", "a.docx") is Reason.DAMAGED
    assert why(zipped({"a": "b"}), "a.docx") is Reason.UNSUPPORTED
    old, locked = bytes.fromhex("d0cf11e0a1b11ae1"), "EncryptedPackage".encode("utf-16-le")
    assert why(old + bytes(600), "a.doc") is Reason.OLD_DOCUMENT
    assert why(old + bytes(600) + locked, "a.docx") is Reason.ENCRYPTED
    assert why((PDFS / "locked.pdf").read_bytes(), "a.pdf") is Reason.ENCRYPTED


def test_torn_letters_do_not_make_indic_text_another_encoding() -> None:
    document = read("बुखार में पानी दें। ".encode() + b"\xff\x80 rest", "a.txt")
    assert document.text.startswith("बुखार में पानी दें।")
    assert document.notes == (Note.ENCODING_GUESSED,)


def test_bytes_that_spell_nothing_in_latin_letters_are_no_text() -> None:
    assert why(bytes(range(0xA1, 0xFF)) * 40, "a.txt") is Reason.NOT_TEXT


def test_what_stands_above_a_text_of_markdown_is_no_part_of_it() -> None:
    document = read(b"---\ntitle: 'Night duty'\ntags:\n- a\n---\n# Rounds\n\ntext", "a.md")
    assert (document.title, document.text) == ("Night duty", "Rounds\n\ntext")
    for whole in (b"---\nNo field here.\n---\n\ntext", b"---\ntitle: x\n\ntext"):
        assert "text" in read(whole, "a.md").text
        assert read(whole, "a.md").text != "text"
