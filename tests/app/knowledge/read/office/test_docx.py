"""Word files: what is seen on the page is read, such as numbers of lists and text in boxes, and nothing else."""

import zipfile
from io import BytesIO

import pytest
from made_documents import P, R, W, docx, paragraph, run, zipped

from app.knowledge.read.formats import read


def text(body: str, styles: str = "", numbering: str = "") -> str:
    data = docx(body, styles)
    if numbering:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
        parts["word/numbering.xml"] = f"<w:numbering {W}>{numbering}</w:numbering>"
        data = zipped(parts)
    return read(data, "a.docx").text


def level(number: int, kind: str, shown: str, start: int = 1) -> str:
    inside = f'<w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{shown}"/>'
    return f'<w:lvl w:ilvl="{number}">{inside}</w:lvl>'


def form(number: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


def of_list(number: int, form: int, more: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{form}"/>{more}</w:num>'


def item(words: str, number: int, deep: int = 0) -> str:
    where = f'<w:numPr><w:ilvl w:val="{deep}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{where}</w:pPr>{run(words)}</w:p>"


def test_items_have_the_numbers_that_word_shows() -> None:
    numbering = (
        form(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"), level(2, "upperRoman", "%1.%3"))
        + form(1, level(0, "bullet", "\uf0b7"))
        + of_list(1, 0)
        + of_list(2, 1)
        + of_list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    )
    body = (
        item("Close", 1)
        + item("ice", 1, 1)
        + item("pack", 1, 1)
        + item("deep", 1, 2)
        + item("Note", 1)
        + item("ice", 1, 1)
        + item("thing", 2)
        + item("anew", 3)
        + item("goes on", 1)
        + item("none", 0)
        + item("unknown", 9)
    )
    assert text(body, numbering=numbering).split("\n") == [
        "1. Close", "a) ice", "b) pack", "1.I deep", "2. Note", "a) ice", "• thing", "1. anew", "3. goes on",
        "", "none", "• unknown",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "shown"),
    [("upperLetter", "AB"), ("lowerRoman", "xxviii"), ("hindiNumbers", "२८"), ("decimal", "28"), ("none", "")],
)
def test_numbers_are_written_as_the_list_has_them(kind: str, shown: str) -> None:
    numbering = form(0, level(0, kind, "(%1)", 28)) + of_list(1, 0)
    assert text(item("x", 1), numbering=numbering) == f"({shown.replace('AB', 'BB')}) x"


def test_style_can_make_an_item() -> None:
    styles = (
        '<w:style w:styleId="L"><w:name w:val="Numbered"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
        '</w:style><w:style w:styleId="M"><w:name w:val="Own"/><w:basedOn w:val="L"/></w:style>'
    )
    numbering = form(0, level(0, "decimal", "Step %1:")) + of_list(1, 0)
    body = paragraph("Close", "L") + paragraph("Note", "M")
    assert text(body, styles, numbering) == "Step 1: Close\nStep 2: Note"


def test_text_in_boxes_is_read_once_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('Never freeze it.')}</w:txbxContent>"
    drawn = (
        f'<c:AlternateContent xmlns:c="x"><c:Choice>{box}</c:Choice><c:Fallback>{box}</c:Fallback></c:AlternateContent>'
    )
    body = f"<w:p>{run('Before. ')}<w:r>{drawn}</w:r>{run('After.')}</w:p>"
    assert text(body) == "Before. After.\n\nNever freeze it."
    assert text(f"<w:tbl><w:tr><w:tc>{body}</w:tc></w:tr></w:tbl>") == "Before. After. Never freeze it."


def test_hidden_text_and_deleted_rows_are_not_read_and_signs_are() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
    sign = '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'
    formula = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>'
    assert text(f"<w:p>{run('Fever ')}{sign}{hidden}{run(' 38 ')}{formula}</w:p>") == "Fever ≥ 38 x"
    row = f"<w:tr>{{}}<w:tc>{paragraph('old')}</w:tc></w:tr>"
    body = f"<w:tbl>{row.format('<w:trPr><w:del/></w:trPr>')}<w:tr><w:tc>{paragraph('new')}</w:tc></w:tr></w:tbl>"
    assert text(body) == "new"


@pytest.mark.parametrize("kind", ["toc 1", "TOC Heading", "index 2", "Contents 1", "table of figures"])
def test_contents_and_indexes_that_word_makes_are_not_read(kind: str) -> None:
    named = '<w:style w:styleId="{}"><w:name w:val="{}"/></w:style>'
    styles = named.format("T1", kind) + named.format("F", "tocsin")
    assert text(paragraph("Fees 3", "T1") + paragraph("The fee is 50.", "F"), styles) == "The fee is 50."


def test_file_is_called_as_its_title_and_not_as_one_of_several_sections() -> None:
    named = '<w:style w:styleId="{}"><w:name w:val="{}"/></w:style>'
    styles = named.format("T", "Title") + named.format("A", "heading 1") + named.format("B", "heading 2")

    def title(*paragraphs: str) -> str:
        return read(docx("".join(paragraphs), styles), "a.docx").title

    sections = paragraph("Cold", "A") + paragraph("Ice", "B") + paragraph("Warm", "A")
    assert title(paragraph("Handbook", "T"), sections) == "Handbook"
    assert title(sections) == ""
    assert title(paragraph("Cold", "A"), paragraph("Ice", "B"), paragraph("Snow", "B")) == "Cold"


def test_headings_have_the_numbers_of_their_sections() -> None:
    def style(name: str, number: int) -> str:
        where = f'<w:numPr><w:ilvl w:val="{number - 1}"/><w:numId w:val="1"/></w:numPr>'
        return f'<w:style w:styleId="{name}"><w:name w:val="heading {number}"/><w:pPr>{where}</w:pPr></w:style>'

    numbering = form(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "bullet", "")) + of_list(
        1, 0
    )
    styles = style("A", 1) + style("B", 2) + style("C", 3)
    body = (
        paragraph("Cold", "A")
        + paragraph("Power", "B")
        + paragraph("Warm", "A")
        + paragraph("Ice", "B")
        + paragraph("x", "C")
    )
    assert text(body, styles, numbering).split("\n\n") == ["1 Cold", "1.1 Power", "2 Warm", "2.1 Ice", "x"]


def with_notes(body: str, notes: str, kind: str = "footnote") -> str:
    with zipfile.ZipFile(BytesIO(docx(body))) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    parts[f"word/{kind}s.xml"] = f"<w:{kind}s {W}>{notes}</w:{kind}s>"
    return read(zipped(parts), "a.docx").text


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_notes_have_marks_and_stand_where_their_section_ends(kind: str) -> None:
    def referring(words: str, number: int) -> str:
        return f'<w:p>{run(words)}<w:r><w:{kind}Reference w:id="{number}"/></w:r></w:p>'

    def note(number: int, words: str, more: str = "") -> str:
        return f'<w:{kind} w:id="{number}"{more}>{paragraph(words)}</w:{kind}>'

    notes = note(0, "a line", ' w:type="separator"') + note(1, "Not at night.") + note(2, "Twice in fever.")
    outline = '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
    cells = "".join(f"<w:tc>{each}</w:tc>" for each in (paragraph("Beta"), referring("7 mg", 2)))
    names = "".join(f"<w:tc>{paragraph(each)}</w:tc>" for each in ("Drug", "Dose"))
    table = f"<w:tbl><w:tr>{names}</w:tr><w:tr>{cells}</w:tr></w:tbl>"
    body = f"{referring('Alpha 5 mg.', 1)}{table}{outline}{run('Storing')}</w:p>{paragraph('In the dark.')}"
    assert with_notes(body, notes, kind) == (
        "Alpha 5 mg.[1]\n\nDrug: Beta; Dose: 7 mg[2]\n\n[1] Not at night.\n[2] Twice in fever."
        "\n\nStoring\n\nIn the dark."
    )


def test_raised_digits_are_no_digits_of_the_number() -> None:
    raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{}</w:t></w:r>'
    body = f"<w:p>{run('10')}{raised.format('5')}{run(' cells on the 2')}{raised.format('nd')}{run(' day')}</w:p>"
    assert text(body) == "10⁵ cells on the 2nd day"
    for lifted, read_as in ((8, "10⁵"), (2, "105")):  # half points
        higher = f'<w:r><w:rPr><w:position w:val="{lifted}"/><w:sz w:val="14"/></w:rPr><w:t>5</w:t></w:r>'
        assert text(f"<w:p>{run('10')}{higher}</w:p>") == read_as


@pytest.mark.parametrize(
    ("above", "read_as"),
    [("-3", "10⁻³"), ("1,2", "10¹,²"), ("2+", "10²⁺"), ("1-3", "10¹-³"), ("th", "10th"), ("*", "10*")],
)
def test_raised_signs_are_read_with_their_digits(above: str, read_as: str) -> None:
    raised = f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{above}</w:t></w:r>'
    assert text(f"<w:p>{run('10')}{raised}</w:p>") == read_as


MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def formula(inside: str) -> str:
    return f"<m:oMath {MATH}>{inside}</m:oMath>"


def of(name: str, **parts: str) -> str:
    inside = "".join(f"<m:{part}><m:r><m:t>{said}</m:t></m:r></m:{part}>" for part, said in parts.items())
    return f"<m:{name}><m:{name}Pr/>{inside}</m:{name}>"


@pytest.mark.parametrize(
    ("inside", "read_as"),
    [
        (of("f", num="1", den="2"), "Give 7 1/2 ml"),
        (of("f", num="weight x 10", den="2.5"), "Give 7 (weight x 10)/2.5 ml"),
        (of("sSup", e=" x 10", sup="-5"), "Give 7 x 10⁻⁵ ml"),
        (of("sSup", e=" x", sup="n"), "Give 7 x^n ml"),
        (of("sSub", e=" H", sub="2"), "Give 7 H2 ml"),
        (of("rad", deg="", e="W x H"), "Give 7√(W x H) ml"),
        (of("d", e="5"), "Give 7(5) ml"),
    ],
)
def test_formulas_are_read_as_they_are_said_in_a_line(inside: str, read_as: str) -> None:
    assert text(f"<w:p>{run('Give 7')}{formula(inside)}{run(' ml')}</w:p>") == read_as


def test_what_is_struck_through_is_not_read_nor_what_a_style_hides() -> None:
    def so(words: str, looks: str) -> str:
        return f"<w:r><w:rPr>{looks}</w:rPr><w:t>{words}</w:t></w:r>"

    styles = (
        '<w:style w:type="character" w:styleId="Old"><w:name w:val="Old"/><w:rPr><w:strike/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Older"><w:name w:val="Older"/><w:basedOn w:val="Old"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Up"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    )

    def styled(words: str, name: str) -> str:
        return so(words, f'<w:rStyle w:val="{name}"/>')

    old = so("500", "<w:strike/>") + so("450", "<w:dstrike/>") + styled("400", "Older")
    new = so("600", '<w:strike w:val="0"/>') + styled("1", "Up")
    fee = f"<w:p>{run('The fee is ')}{old}{new}{run('.')}</w:p>"
    assert text(fee + paragraph("Note to the editor.", "Gone"), styles) == "The fee is 600¹."


def test_cells_and_rows_that_are_deleted_or_hidden_are_not_read() -> None:
    gone = f"<w:tc><w:tcPr><w:cellDel/></w:tcPr>{paragraph('400')}</w:tc>"
    kept = f"<w:tc>{paragraph('Bed')}</w:tc>{gone}<w:tc>{paragraph('600')}</w:tc>"
    hidden = f"<w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{paragraph('X-ray')}</w:tc><w:tc>{paragraph('9')}</w:tc></w:tr>"
    assert text(f"<w:tbl><w:tr>{kept}</w:tr>{hidden}</w:tbl>") == "Bed; 600"


def test_list_whose_levels_stand_in_a_style_of_lists_has_its_numbers() -> None:
    named = '<w:styleLink w:val="Steps"/>'
    numbering = (
        form(0, '<w:numStyleLink w:val="Steps"/>')
        + form(1, named, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"))
        + form(2, '<w:numStyleLink w:val="Nowhere"/>')
        + of_list(1, 0)
        + of_list(2, 2)
    )
    body = item("Cold", 1) + item("Ice", 1, 1) + item("Warm", 1) + item("x", 2)
    assert text(body, numbering=numbering).split("\n") == ["1. Cold", "1.1 Ice", "2. Warm", "• x"]


def test_list_begins_with_the_number_that_it_is_told_to() -> None:
    def told(start: int, level: int = 0) -> str:
        return f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'

    numbering = form(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")) + of_list(1, 0, told(5) + told(3, 1))
    body = item("Cold", 1) + item("Ice", 1, 1) + item("Snow", 1, 1) + item("Warm", 1) + item("Sun", 1, 1)
    assert text(body, numbering=numbering).split("\n") == ["5. Cold", "5.3 Ice", "5.4 Snow", "6. Warm", "6.3 Sun"]


def test_level_of_a_lists_own_takes_the_place_of_its_forms() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "(%1)")}</w:lvlOverride>'
    numbering = form(0, level(0, "decimal", "%1."), level(1, "decimal", "%2.")) + of_list(1, 0, own)
    assert text(item("Cold", 1) + item("Ice", 1, 1), numbering=numbering).split("\n") == ["(A) Cold", "1. Ice"]


def test_legal_numbers_are_figures_throughout_and_a_level_may_count_on() -> None:
    below = level(1, "decimal", "%1.%2").replace("</w:lvl>", '<w:isLgl/><w:lvlRestart w:val="0"/></w:lvl>')
    numbering = form(0, level(0, "upperRoman", "%1."), below) + of_list(1, 0)
    body = item("Cold", 1) + item("Ice", 1, 1) + item("Warm", 1) + item("Sun", 1, 1)
    assert text(body, numbering=numbering).split("\n") == ["I. Cold", "1.1 Ice", "II. Warm", "2.2 Sun"]


@pytest.mark.parametrize("name", ["page.html", "page.mht"])
def test_pages_that_a_program_put_in_as_they_are_are_read_in_their_place(name: str) -> None:
    page = (
        "<html><body><h2>Fees</h2><table><tr><th>Service</th><th>Fee</th></tr><tr><td>Bed</td><td>50</td></tr></table>"
    )
    if name.endswith(".mht"):
        page = f"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{page}"
    relation = f'<Relationship Id="rId7" Target="{name}"/>'
    body = f'{paragraph("Before.")}<w:altChunk r:id="rId7"/>{paragraph("After.")}'
    parts: dict[str, str | bytes] = {
        "word/document.xml": f"<w:document {W} {R}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f"<Relationships {P}>{relation}</Relationships>",
        f"word/{name}": page,
    }
    found = read(zipped(parts), "a.docx")
    assert [line for line in found.text.split("\n") if line] == ["Before.", "Fees", "Service: Bed; Fee: 50", "After."]
    assert [found.text[each.start : each.end] for each in found.headings] == ["Fees"]


def test_table_within_a_table_is_read_by_its_own_rows() -> None:
    def rows(*lines: tuple[str, ...]) -> str:
        cells = (
            "".join(f"<w:tc>{each if each[0] == '<' else paragraph(each)}</w:tc>" for each in line) for line in lines
        )
        return f"<w:tbl>{''.join(f'<w:tr>{line}</w:tr>' for line in cells)}</w:tbl>"

    fees = rows(("Service", "Fee"), ("Bed", "50"), ("Scan", "70"))
    inner = ["Service: Bed; Fee: 50", "Service: Scan; Fee: 70"]
    assert text(rows((fees,))).split("\n") == inner
    outer = rows(
        ("Item", "Days"), ("Card", "2"), (paragraph("Of wards:"), paragraph("In rupees") + fees), ("Copy", "3")
    )
    assert [line for line in text(outer).split("\n") if line] == [
        "Item: Card; Days: 2", "Of wards:", "In rupees", *inner, "Item: Copy; Days: 3",
    ]  # fmt: skip
    first = rows(("Item", "Days"), (paragraph("Of wards:"), fees), ("Copy", "3"), ("Card", "2"))
    assert [line for line in text(first).split("\n") if line] == [
        "Of wards:", *inner, "Item: Copy; Days: 3", "Item: Card; Days: 2",
    ]  # fmt: skip
    layout = rows(("Rules of the ward", "Given in May"), (paragraph("Fees:"), fees), ("Signed", "Asha Rao"))
    assert [line for line in text(layout).split("\n") if line] == [
        "Rules of the ward; Given in May", "Fees:", *inner, "Signed; Asha Rao",
    ]  # fmt: skip
    assert text(rows(("Ward", rows(("Day", "Night"))))) == "Ward; Day Night"
    assert text(rows(("Ward",), ("Day", "Night"))) == "Ward\nDay; Night"
    assert text(rows(("<w:tcPr><w:cellDel/></w:tcPr>" + paragraph("Once"), fees))).split("\n") == inner


@pytest.mark.parametrize("level", ["²", "9" * 5000, "9", "-1", ""])
def test_outline_level_that_is_none_makes_no_heading(level: str) -> None:
    body = f'<w:p><w:pPr><w:outlineLvl w:val="{level}"/></w:pPr>{run("Fees")}</w:p>{paragraph("A bed is 500.")}'
    read_so = read(docx(body), "a.docx")
    assert (read_so.text, read_so.headings) == ("Fees\n\nA bed is 500.", ())
