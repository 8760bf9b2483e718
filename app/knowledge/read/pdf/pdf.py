"""PDF: the text of its pages, headings from its outline; scanned pages through Tesseract where it is installed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from typing import Any, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from app.core.documents.documents import Note, ReadDocument, Reason
from app.knowledge.read.builder import Builder, clean
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.read.pdf.columns import is_sheet, may_have_columns, one_after_the_other, row_by_row
from app.knowledge.read.pdf.contents import with_listed, without_contents
from app.knowledge.read.pdf.form import with_forms
from app.knowledge.read.pdf.layout import Layout
from app.knowledge.read.pdf.lines import Line, lines_of
from app.knowledge.read.pdf.marks import without_marks
from app.knowledge.read.pdf.objects import name_from, unmapped
from app.knowledge.read.pdf.order import LEFT_OUT, drawn_order
from app.knowledge.read.pdf.paragraphs import rows_of, with_lines_joined, with_paragraphs_parted
from app.knowledge.read.pdf.raised import NOTHING
from app.knowledge.read.pdf.ruled import ruled_lines, ruled_rows
from app.knowledge.read.pdf.running import without_running
from app.knowledge.read.pdf.spelling import SAMPLE, is_doubtful, unreadable
from app.knowledge.read.pdf.tables import Rows, over_pages, with_rows_written
from app.knowledge.read.pdf.text import Drawn, drawn_objects, drawn_text, page_text, whole_lines, with_hyphens
from app.knowledge.read.pdf.unseen import Unseen
from app.knowledge.read.pdf.upright import upright_page
from app.knowledge.read.pdf.wraps import whole_rows

Progress = Callable[[int, int], None]
Recognize = Callable[[int, int, bytes], str]  # width, height, grey bytes -> text

_UNMAPPED = 0.05  # of the characters: more are no signs of lists
_SCANNED = 10  # letters: a page with fewer and a picture on it is one
_LOOKED_AT = 30  # pages on which fonts are looked at
_RESOLUTION = 300 / 72  # that Tesseract is made for
_MOST_PIXELS = 40_000_000
_HEADINGS = 2000
_MOST_ATTACHED = 1000  # files that are looked at
_ATTACHED = (
    ".pdf",
    ".doc",
    ".docx",
    ".odt",
    ".xls",
    ".xlsx",
    ".ods",
    ".pptx",
    ".csv",
    ".txt",
    ".html",
    ".htm",
    ".epub",
)
# What browsers and others call a document without a title.
_NO_TITLE = re.compile(r".*\.\w{2,5}\s*|about:blank|\(?(?:untitled|anonymous|unspecified)\)?", re.IGNORECASE)


def read_pdf(data: bytes, limits: Limits, progress: Progress, recognize: Recognize | None) -> ReadDocument:
    """Raises ReadError: ENCRYPTED, DAMAGED, TOO_LARGE, SCANNED, FONT_ENCODING, EMPTY."""
    try:
        pdf = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise ReadError(Reason.ENCRYPTED if "password" in str(error).lower() else Reason.DAMAGED) from None
    with pdf:
        with_forms(pdf)
        count = len(pdf)
        if count > limits.pages:
            raise ReadError(Reason.TOO_LARGE)
        reading = _Reading(pdf, limits, recognize)
        for number in range(count):
            reading.add(number)
            progress(number + 1, count)
        return reading.document()


class _Reading:
    def __init__(self, pdf: Any, limits: Limits, recognize: Recognize | None) -> None:
        self._pdf, self._recognize, self._limits = pdf, recognize, limits
        self._texts: list[str] = []
        self._marks: set[str] = set()  # across pages: said on the first one that has them
        self._length = 0
        self._layout = Layout()
        self._unseen = Unseen()
        self._rows: dict[int, Rows] = {}
        self._builder = Builder(limits.text)
        self._outline = _outline(pdf)
        self._is_sheet = is_sheet(pdf)
        self._scanned = self._recognized = self._damaged = 0
        self._unreadable = 0
        self._unmapped: Counter[bool] = Counter()  # characters that were looked at
        self._fonts: Counter[str] = Counter()  # characters

    def add(self, number: int) -> None:
        """Read a page. One that is damaged does not spoil the others."""
        try:
            page, text_page, *_ = upright_page(self._pdf, number, self._unseen)
        except pdfium.PdfiumError:
            self._damaged += 1
            self._texts.append("")
            return
        drawn, order, objects, lines, marks = _looked_at(page, text_page)
        may_have = not self._is_sheet and may_have_columns(lines, list(objects.values()))
        if (self._is_sheet and row_by_row(page)) or (may_have and one_after_the_other(page, text_page)):
            text_page.close()
            text_page = page.get_textpage()
            drawn, order, objects, lines, marks = _looked_at(page, text_page)
        text = page_text(text_page, drawn, objects, order)
        if self._length < SAMPLE:
            self._unreadable += unreadable(text)
            self._unmapped.update(unmapped(text_page))
        text = clean(text).rstrip()
        if len(list(islice(filter(str.isalnum, text), _SCANNED))) < _SCANNED and _has_picture(page):
            text = self._scan(page, text)
        else:
            rows = rows_of(lines)
            self._layout.add(number, lines, rows)
            if any(line.gaps for line in lines):
                text, rows = ruled_rows(text, lines, rows, ruled_lines(page), page.get_height())
            text, self._rows[number] = whole_rows(text, lines, rows)
            text = with_paragraphs_parted(text, lines, self._rows[number])
            if number < _LOOKED_AT:
                self._look_at_fonts(page, len(text))
        text_page.close()
        page.close()
        text = "\n\n".join([*(each for each in dict.fromkeys(marks) if each not in self._marks), text])
        self._marks.update(marks)
        self._texts.append(re.sub(r"[ \t]+\n", "\n", text).strip())
        self._length += len(text)
        if self._length > self._limits.text:
            raise ReadError(Reason.TOO_LARGE)

    def _put_together(self) -> None:
        """The pages without the lines that run along on all of them."""
        running = self._layout.running()
        whole = with_hyphens(self._texts)
        kept, contents = without_contents(
            [without_running(text, running.get(number, set())) for number, text in enumerate(whole)]
        )
        pages = with_rows_written(*over_pages(kept, self._rows))
        texts = [text for text, _ in pages]
        looks = self._layout.headings(running)
        of_outline, of_looks = (
            [_headings(text, entries.get(number, [])) for number, text in enumerate(texts)]
            for entries in (self._outline, looks)
        )
        # An outline may name no more than a cover, or its titles stand on no page as they are written.
        listed = with_listed(texts, of_looks, contents)
        titles = of_outline if 2 * sum(map(len, of_outline)) >= sum(map(len, listed)) else listed
        labels = self._labels()
        for (text, rows), headings, label in zip(pages, titles, labels, strict=True):
            self._builder.page(with_lines_joined(text, headings, rows), headings, label)

    def _labels(self) -> list[str]:
        """What stands as its number on each page, or what the file calls it."""
        printed, label = self._layout.numbers(), self._pdf.get_page_label
        return [printed.get(number) or name_from(partial(label, number)) for number in range(len(self._texts))]

    def document(self) -> ReadDocument:
        """All pages. Raises ReadError."""
        self._put_together()
        if not self._builder.length:
            if self._damaged:
                raise ReadError(Reason.DAMAGED)
            raise ReadError(Reason.SCANNED if self._scanned else Reason.EMPTY)
        if self._scanned:
            self._builder.notes.append(Note.SOME_PAGES_SCANNED)
        if self._recognized:
            self._builder.notes.append(Note.RECOGNIZED)
        self._builder.note_hidden(self._unseen.letters)
        if _has_attached(self._pdf):
            self._builder.notes.append(Note.ATTACHED_FILES)
        self._builder.note_fonts(self._fonts)
        title = name_from(lambda: self._pdf.get_metadata_value("Title"))
        read = self._builder.document("" if _NO_TITLE.fullmatch(title) else title)
        many_unmapped = self._unmapped[True] > _UNMAPPED * self._unmapped.total()
        if many_unmapped or is_doubtful(read.text, self._unreadable):
            self._builder.notes.append(Note.DOUBTFUL_LETTERS)
            read = self._builder.document(read.title)
        return read

    def _scan(self, page: Any, text: str) -> str:
        """What Tesseract reads on a page that is a picture; its own letters where there is no Tesseract."""
        if self._recognize is None:
            self._scanned += 1
            return text
        width, height = page.get_size()
        scale = min(_RESOLUTION, (_MOST_PIXELS / max(width * height, 1.0)) ** 0.5)
        bitmap = page.render(scale=scale, grayscale=True)
        rows = memoryview(bitmap.buffer).cast("B")
        grey = b"".join(
            bytes(rows[at * bitmap.stride : at * bitmap.stride + bitmap.width]) for at in range(bitmap.height)
        )
        found = self._recognize(bitmap.width, bitmap.height, grey)
        bitmap.close()
        if found.strip():
            self._recognized += 1
        return clean(found)

    def _look_at_fonts(self, page: Any, length: int) -> None:
        """How much of a page is in which fonts."""
        fonts: Counter[str] = Counter()
        for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=3):
            font = raw.FPDFTextObj_GetFont(each.raw)
            size = raw.FPDFFont_GetBaseFontName(font, None, 0)
            buffer = bytearray(size)
            raw.FPDFFont_GetBaseFontName(font, (raw.ctypes.c_char * size).from_buffer(buffer), size) if size else None
            name = bytes(buffer).rstrip(b"\0").decode("latin-1").split("+")[-1]
            fonts[name] += 1
        for name, count in (fonts or Counter([""])).items():
            self._fonts[name] += length * count // max(fonts.total(), 1)


class _Looked(NamedTuple):
    """What PDFium reads on a page, the order of its characters, what draws it, its lines, and the marks across it."""

    drawn: str
    order: Sequence[int]
    objects: dict[int, Drawn]
    lines: list[Line]
    marks: list[str]


def _looked_at(page: Any, text_page: Any) -> _Looked:
    drawn, marks = without_marks(text_page, drawn_text(text_page))
    objects = drawn_objects(page, drawn)
    drawn = whole_lines(text_page, drawn, objects)
    order = drawn_order(text_page, drawn, objects)
    drawn = "".join(NOTHING if at == LEFT_OUT else drawn[at] for at in order)
    return _Looked(drawn, order, objects, lines_of(page, text_page, drawn, objects), marks)


def _has_picture(page: Any) -> bool:
    return next(iter(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)), None) is not None


def _has_attached(pdf: Any) -> bool:
    """Whether there are documents in it as files, as all is in a portfolio."""
    names = (name_from(pdf.get_attachment(at).get_name) for at in range(min(pdf.count_attachments(), _MOST_ATTACHED)))
    return any(name.lower().endswith(_ATTACHED) for name in names)


def _outline(pdf: Any) -> dict[int, list[tuple[int, str]]]:
    """By page: level and title of the entries that lead there."""
    found: dict[int, list[tuple[int, str]]] = {}
    for count, entry in enumerate(pdf.get_toc(max_depth=6)):
        if count >= _HEADINGS:
            break
        target = entry.get_dest()
        page = None if target is None else target.get_index()
        title = " ".join(clean(name_from(entry.get_title)).split())
        if page is not None and title:
            found.setdefault(page, []).append((entry.level + 1, title))
    return found


def _headings(text: str, entries: list[tuple[int, str]]) -> list[tuple[int, int, int]]:
    """Where the titles stand on their page, as whole lines and in their order."""
    found = []
    at = 0
    for level, title in entries:
        words = r"\s*".join(re.escape(word) for word in title.split())
        match = re.compile(rf"^[ \t]*(?:[\d.]+[ \t]+)?{words}[ \t]*$", re.MULTILINE | re.IGNORECASE).search(text, at)
        if match is not None:
            found.append((match.start(), match.end(), level))
            at = match.end()
    return found
