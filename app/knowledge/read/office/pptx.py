"""PPTX: each slide a page, with its title as a heading, its lists, tables and the speaker's notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.archive import RELATION, Archive, core_title
from app.knowledge.read.builder import Builder, raised
from app.knowledge.read.grid import Cell, Spanning, cells_in_columns, read_table
from app.knowledge.read.limits import MOST_REPEATS, Limits, ReadError, number_of
from app.knowledge.read.list_numbers import MOST, list_number

PRESENTATION = "ppt/presentation.xml"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_TITLES = ("title", "ctrTitle")
_BODIES = ("body", "obj")  # whose paragraphs have bullets, unless they say otherwise
_AROUND = ("dt", "ftr", "hdr", "sldNum", "sldImg")  # the date, and what runs along
_KINDS = {
    "alphaLc": "lowerLetter", "alphaUc": "upperLetter", "romanLc": "lowerRoman", "romanUc": "upperRoman",
    "hindiNum": "hindiNumbers", "arabic": "decimal",
}  # fmt: skip
_BULLETS = ("buNone", "buChar", "buAutoNum", "buBlip")


def read_pptx(archive: Archive, limits: Limits) -> ReadDocument:
    """The slides that are not hidden, in their order. Raises ReadError."""
    targets = archive.targets(PRESENTATION)
    names = [targets.get(each.get(RELATION, ""), "") for each in archive.xml(PRESENTATION).iter(f"{_P}sldId")]
    if len(names) > limits.pages:
        raise ReadError(Reason.TOO_LARGE)
    builder = Builder(limits.text)
    reading = _Slides(builder)
    for name in filter(archive.has, names):
        slide = archive.xml(name)
        # A hidden one is a page too, without text: slides have the numbers that people see.
        notes = [archive.xml(each) for each in archive.targets(name).values() if "/notesSlides/" in each]
        with builder.new_page():
            if slide.get("show", "1") not in ("0", "false"):
                reading.add(slide)
                for each in notes:
                    reading.add_notes(each)
    builder.note_fonts(reading.characters)
    return builder.document(core_title(archive))


class _Slides:
    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self.characters: Counter[str] = Counter()  # by font

    def add(self, slide: Element) -> None:
        shapes = list(_shapes(slide))
        shapes.sort(key=lambda shape: _place(shape) not in _TITLES)  # programs write them in the order they are drawn
        for shape in shapes:
            if (table := shape.find(f".//{_A}tbl")) is not None:
                self._table(table)
            elif _place(shape) in _TITLES:
                self._builder.heading(1, " ".join(self._text(each) for each in shape.iter(f"{_A}p")))
            elif _place(shape) not in _AROUND:
                self._paragraphs(list(shape.iter(f"{_A}p")), has_bullets=_place(shape) in _BODIES)

    def add_notes(self, notes: Element) -> None:
        """What the speaker is to say."""
        for shape in _shapes(notes):
            if _place(shape) not in _AROUND:
                self._paragraphs(list(shape.iter(f"{_A}p")), has_bullets=False)

    def _paragraphs(self, paragraphs: list[Element], *, has_bullets: bool) -> None:
        """With the marks of a list; one paragraph alone is no list."""
        texts = [self._text(each).strip() for each in paragraphs]
        has_bullets &= sum(map(bool, texts)) > 1
        counts: dict[int, int] = {}  # by level
        for paragraph, text in zip(paragraphs, texts, strict=True):
            mark = _mark(paragraph, counts, has_bullets=has_bullets) if text else ""
            self._builder.block(f"{mark}{text}", "\n" if mark else "\n\n")

    def _text(self, paragraph: Element) -> str:
        """Without what is struck through, and without the number of the slide."""
        parts = []
        for each in paragraph:
            looks = each.find(f"{_A}rPr")
            is_number = each.tag == f"{_A}fld" and each.get("type") == "slidenum"
            if is_number or (looks is not None and looks.get("strike", "noStrike") != "noStrike"):
                continue
            said = "\n" if each.tag == f"{_A}br" else each.findtext(f"{_A}t") or ""
            is_raised = looks is not None and number_of(looks.get("baseline"), MOST) > 0
            parts.append(raised(said) if is_raised else said)
            font = None if looks is None else looks.find(f"{_A}latin")
            self.characters["" if font is None else font.get("typeface", "")] += len(said)
        return "".join(parts)

    def _table(self, table: Element) -> None:
        looks = table.find(f"{_A}tblPr")
        is_headed = looks is not None and looks.get("firstRow") in ("1", "true")
        rows = []
        for at, row in enumerate(table.findall(f"{_A}tr")):
            cells = [each for each in row.findall(f"{_A}tc") if not {"hMerge", "vMerge"} & set(each.attrib)]
            rows.append([self._cell(each, is_headed and not at) for each in cells])
        self._builder.lines(read_table(cells_in_columns(rows)).all_lines)

    def _cell(self, cell: Element, is_header: bool) -> Spanning:
        text = " ".join(" ".join(self._text(each) for each in cell.iter(f"{_A}p")).split())
        across, down = (number_of(cell.get(name), MOST_REPEATS, 1) for name in ("gridSpan", "rowSpan"))
        return Spanning(Cell(text, is_header), across, down)


def _shapes(element: Element) -> Iterator[Element]:
    """Those that are seen, also in groups; of what is there in two forms, the first."""
    for each in element:
        if each.tag in (f"{_P}sp", f"{_P}graphicFrame"):
            seen = next((part for part in each.iter(f"{_P}cNvPr")), None)
            if seen is None or seen.get("hidden") not in ("1", "true"):
                yield each
        elif not each.tag.endswith("}Fallback"):
            yield from _shapes(each)


def _place(shape: Element) -> str:
    """What a shape is on its slide; empty for a box that somebody drew."""
    place = next(shape.iter(f"{_P}ph"), None)
    return "" if place is None else place.get("type", "obj")


def _mark(paragraph: Element, counts: dict[int, int], *, has_bullets: bool) -> str:
    """What stands before a paragraph; those with numbers are counted."""
    looks = paragraph.find(f"{_A}pPr")
    level = 0 if looks is None else number_of(looks.get("lvl"), MOST_REPEATS)
    own = None if looks is None else next((each for name in _BULLETS for each in looks.findall(f"{_A}{name}")), None)
    for deeper in [each for each in counts if each > level]:
        del counts[deeper]
    if own is None or own.tag != f"{_A}buAutoNum":
        counts.pop(level, None)
        return "• " if (has_bullets if own is None else own.tag != f"{_A}buNone") else ""
    counts[level] = counts.get(level, number_of(own.get("startAt"), MOST, 1) - 1) + 1
    kind = next((kind for name, kind in _KINDS.items() if own.get("type", "").startswith(name)), "decimal")
    return f"{list_number(counts[level], kind)}. "
