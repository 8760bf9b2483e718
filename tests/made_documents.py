"""Files for the readers' tests, made by hand: small PDFs, zips of office formats, and hostile ones."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
P = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
O = (  # noqa: E741 (as W, S, R and P)
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)
_SLIDES = (
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"'
)


def slides(*texts: str) -> bytes:
    """A presentation with a slide for each of the texts."""
    spaces = (
        f'{R} xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
        ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    )
    ids = "".join(f'<p:sldId r:id="r{at}"/>' for at in range(len(texts)))
    targets = "".join(f'<Relationship Id="r{at}" Target="slides/s{at}.xml"/>' for at in range(len(texts)))
    shape = "<p:sp><p:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>"
    return zipped(
        {
            "ppt/presentation.xml": f"<p:presentation {spaces}><p:sldIdLst>{ids}</p:sldIdLst></p:presentation>",
            "ppt/_rels/presentation.xml.rels": f"<Relationships {P}>{targets}</Relationships>",
            **{
                f"ppt/slides/s{at}.xml": f"<p:sld {spaces}>{shape.format(text)}</p:sld>"
                for at, text in enumerate(texts)
            },
        }
    )


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of these parts."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return data.getvalue()


def docx(body: str, styles: str = "") -> bytes:
    """A Word file with this body."""
    parts = {"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>"}
    if styles:
        parts["word/styles.xml"] = f"<w:styles {W}>{styles}</w:styles>"
    return zipped(parts)


def run(text: str, font: str = "") -> str:
    """A run of Word's."""
    fonts = f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>' if font else ""
    return f"<w:r>{fonts}<w:t>{text}</w:t></w:r>"


def paragraph(text: str, style: str = "", item: bool = False) -> str:
    """A paragraph of Word's."""
    inside = (f'<w:pStyle w:val="{style}"/>' if style else "") + ("<w:numPr/>" if item else "")
    return f"<w:p><w:pPr>{inside}</w:pPr>{run(text)}</w:p>"


def xlsx(
    rows: Sequence[str], strings: Sequence[str] = (), styles: str = "", name: str = "Sheet1", more: str = ""
) -> bytes:
    """A workbook of one sheet; rows are the XML of their cells, `more` is what follows them."""
    sheet = "".join(f"<row>{row}</row>" for row in rows)
    return zipped(
        {
            "xl/workbook.xml": f'<workbook {S} {R}><sheets><sheet name="{name}" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships {P}><Relationship Id="rId1" Target="worksheets/a.xml"/>'
            "</Relationships>",
            "xl/worksheets/a.xml": f"<worksheet {S}><sheetData>{sheet}</sheetData>{more}</worksheet>",
            "xl/sharedStrings.xml": f"<sst {S}>{''.join(f'<si><t>{each}</t></si>' for each in strings)}</sst>",
            "xl/styles.xml": f"<styleSheet {S}>{styles}</styleSheet>",
        }
    )


def odt(body: str) -> bytes:
    """A text of OpenDocument."""
    return open_document("text", body)


def open_document(kind: str, body: str, styles: str = "") -> bytes:
    """A file of OpenDocument: text, spreadsheet or presentation."""
    inside = f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
    styled = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    return zipped(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f"<office:document-content {O} {_SLIDES}>{styled}{inside}</office:document-content>",
        }
    )


def flat(kind: str, body: str, styles: str = "", before: str = "") -> bytes:
    """The same in one XML, as .fodt is; `before` is what stands before that."""
    inside = f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
    told = f'office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.{kind}"'
    title = '<office:meta><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">Fees</dc:title></office:meta>'
    return f"""<?xml version="1.0" encoding="UTF-8"?>
{before}<office:document {O} {_SLIDES} {told}>{title}{styles}{inside}</office:document>""".encode()


XHTML = "application/xhtml+xml"


def epub(chapters: Sequence[str], *, navigation: str = "", ncx: str = "", sheet: str = "") -> bytes:
    """A book of files `c%200.xhtml` and so on; `navigation` is the list of EPUB 3's table of contents, `ncx` has the
    points of EPUB 2's, `sheet` is a style sheet."""
    items = "".join(f'<item id="c{at}" href="c%20{at}.xhtml" media-type="{XHTML}"/>' for at in range(len(chapters)))
    spine = "".join(f'<itemref idref="c{at}"/>' for at in range(len(chapters)))
    items += f'<item id="nav" href="nav.xhtml" properties="nav" media-type="{XHTML}"/>' if navigation else ""
    items += '<item id="ncx" href="a/toc.ncx" media-type="application/x-dtbncx+xml"/>' if ncx else ""
    items += '<item id="css" href="book.css" media-type="text/css"/>' if sheet else ""
    parts = {
        "OEBPS/book.css": sheet,
        "OEBPS/nav.xhtml": f'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>'
        f'<nav epub:type="toc"><h1>Contents</h1>{navigation}</nav></body></html>',
        "OEBPS/a/toc.ncx": f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{ncx}</navMap></ncx>',
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
        "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>The book</dc:title></metadata><manifest>{items}</manifest><spine>{spine}</spine></package>",
    }
    return zipped({**parts, **{f"OEBPS/c {at}.xhtml": chapter for at, chapter in enumerate(chapters)}})


def pdf(
    pages: Sequence[str],
    *,
    font: str = "Helvetica",
    content: bytes | None = None,
    outline: Mapping[int, str] | None = None,
    streams: Sequence[str] = (),
    rotate: int = 0,
    fields: Sequence[tuple[int, int, str]] = (),
    labels: str = "",
    forms: Mapping[str, tuple[str, str]] | None = None,
    states: str = "",
    page: str = "",
) -> bytes:
    """Lines of Latin letters on pages. `content` is each page's stream, compressed, in place of that; `streams` have a
    page's own each, in which /F2 is bold. `rotate` is how the pages are turned. `fields` of the first page's form are
    (across, up from the foot, what is filled in); `labels` is the array of /PageLabels. `forms` are what streams may
    draw, by name: entries of its dictionary, and its stream; `states` are the entries of /ExtGState, the layer /Off is
    switched off; `page` are more entries of each page."""
    objects: list[bytes] = []

    def add(body: bytes) -> int:
        objects.append(body)
        return len(objects)

    catalog, tree = add(b""), add(b"")
    font_id = add(f"<< /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>".encode())
    bold = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"
    bold_id = add(bold) if streams else font_id
    kids: list[int] = []
    form = [
        add(
            f"<< /Type /Annot /Subtype /Widget /FT /Tx /F 4 /T (field {at}) /V ({value}) /DA (/Helv 10 Tf 0 g)"
            f" /Rect [{left} {up} {left + 200} {up + 16}] >>".encode("latin-1")
        )
        for at, (left, up, value) in enumerate(fields)
    ]
    widgets = " ".join(f"{each} 0 R" for each in form)
    layer = add(b"<< /Type /OCG /Name (layer) >>")
    resources = (
        f"/Font << /F1 {font_id} 0 R /F2 {bold_id} 0 R >> /ExtGState << {states} >> /Properties << /Off {layer} 0 R >>"
    )
    drawn = " ".join(
        f"/{name} {add(_form(entries, stream, resources))} 0 R" for name, (entries, stream) in (forms or {}).items()
    )
    for each in [*pages, *streams]:
        if each in streams:
            stream_id = add(f"<< /Length {len(each)} >>\nstream\n{each}\nendstream".encode("latin-1"))
        elif content is None:
            lines = " T* ".join(f"({line}) Tj" for line in each.split("\n"))
            stream = f"BT /F1 12 Tf 14 TL 50 750 Td {lines} ET".encode("latin-1")
            stream_id = add(b"<< /Length %d >>\nstream\n" % len(stream) + stream + b"\nendstream")
        else:
            head = b"<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(content)
            stream_id = add(head + content + b"\nendstream")
        kids.append(
            add(
                f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 595 842] /Contents {stream_id} 0 R /Rotate {rotate}"
                f" /Resources << {resources} /XObject << {drawn} >> >> {page}"
                f" {'' if kids else f'/Annots [{widgets}]'} >>".encode()
            )
        )
    outlines = ""
    if outline:
        root = len(objects) + 1
        ids = [root + 1 + at for at in range(len(outline))]
        add(f"<< /First {ids[0]} 0 R /Last {ids[-1]} 0 R /Count {len(ids)} >>".encode())
        for at, (page_number, title) in enumerate(outline.items()):
            following = f"/Next {ids[at + 1]} 0 R" if at + 1 < len(ids) else ""
            add(f"<< /Title ({title}) /Parent {root} 0 R /Dest [{kids[page_number]} 0 R /Fit] {following} >>".encode())
        outlines = f"/Outlines {root} 0 R"
    acro = f"/AcroForm << /Fields [{widgets}] /DR << /Font << /Helv {font_id} 0 R >> >> >>" if form else ""
    named = f"/PageLabels << /Nums [{labels}] >>" if labels else ""
    layers = f"/OCProperties << /OCGs [{layer} 0 R] /D << /OFF [{layer} 0 R] >> >>"
    objects[catalog - 1] = f"<< /Type /Catalog /Pages {tree} 0 R {outlines} {acro} {named} {layers} >>".encode()
    objects[tree - 1] = (
        f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>".encode()
    )
    data = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(data))
        data += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    data += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(data)


def _form(entries: str, stream: str, resources: str) -> bytes:
    head = f"<< /Type /XObject /Subtype /Form {entries} /Resources << {resources} >> /Length {len(stream)} >>"
    return f"{head}\nstream\n{stream}\nendstream".encode("latin-1")


def zeros_packed(size: int) -> bytes:
    """A stream of blanks, a thousandth of its size."""
    packer = zlib.compressobj(9)
    step = b" " * 1_000_000
    return b"".join(packer.compress(step) for _ in range(size // len(step))) + packer.flush()
