"""The table of contents of an EPUB: which headings begin where, and what stands under which."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from app.knowledge.read.archive import Archive
from app.knowledge.read.builder import Builder, one_line
from app.knowledge.read.limits import ReadError

OPF = "{http://www.idpf.org/2007/opf}"
_HTML = "{http://www.w3.org/1999/xhtml}"
_TYPE = "{http://www.idpf.org/2007/ops}type"
_NCX = "{http://www.daisy.org/z3986/2005/ncx/}"
_MOST = 5000  # entries
_FEWEST_LINKS = 3  # of a page that is a list of contents
_LINKED = 0.8  # of its letters that are links to other places of the book
_UNCOUNTED = {"title", "style", "h1", "h2", "h3"}
_TAG = re.compile(r"<(?P<end>/?)(?P<name>\w*)[^<>]*>?|[^<]+")  # or text
_WITHIN = re.compile(r"\shref\s*=\s*[\"']?[^\"':>]+[\"'\s>]")  # of a link that leads to another place of the book
_LONGEST = 200  # characters of a title


@dataclass(frozen=True)
class Entry:
    """Level 1 is the highest."""

    level: int
    title: str


Places = Mapping[str, Sequence[Entry]]  # by the id of where they begin, empty for the beginning of the file


def contents_of(archive: Archive, package: Element, root: str) -> dict[str, dict[str, list[Entry]]]:
    """By name of the part and place in it; empty where the book has no table of contents that can be read. `root` is
    the package's name."""
    for name, read in _tables(package, root):
        found: dict[str, dict[str, list[Entry]]] = {}
        try:
            entries = list(read(archive.xml(name)))[:_MOST]
        except ReadError:
            continue
        waiting: list[Entry] = []  # a part that begins with its first chapter
        for entry, target in entries:
            if entry.title:
                waiting.append(entry)
            if target:
                part, _, place = target.partition("#")
                found.setdefault(part_name(name, part), {}).setdefault(unquote(place), []).extend(waiting)
                waiting = []
        if found:
            return found
    return {}


def part_name(name: str, reference: str) -> str:
    """The name of the part that another one refers to so."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(reference)))


_Read = Callable[[Element], Iterator[tuple[Entry, str]]]


def _tables(package: Element, root: str) -> Iterator[tuple[str, _Read]]:
    """The one of EPUB 3, and that of EPUB 2."""
    for item in package.iter(f"{OPF}item"):
        if is_navigation(item):
            yield part_name(root, item.get("href", "")), _of_navigation
    for item in package.iter(f"{OPF}item"):
        if item.get("media-type") == "application/x-dtbncx+xml":
            yield part_name(root, item.get("href", "")), _of_ncx


def is_navigation(item: Element) -> bool:
    """Whether one of a package's items is the document of its tables of contents."""
    return "nav" in item.get("properties", "").split()


def _of_navigation(tree: Element) -> Iterator[tuple[Entry, str]]:
    tables = [each for each in tree.iter(f"{_HTML}nav") if "toc" in each.get(_TYPE, "").split()]
    for items in tables[:1]:
        yield from _of_list(items, 0)


def _of_list(element: Element, level: int) -> Iterator[tuple[Entry, str]]:
    for child in element:
        if child.tag in (f"{_HTML}a", f"{_HTML}span") and level:
            yield Entry(level, _title(child)), child.get("href", "")
        elif child.tag == f"{_HTML}ol":
            yield from _of_list(child, level + 1)
        elif child.tag == f"{_HTML}li":
            yield from _of_list(child, level)


def _of_ncx(tree: Element) -> Iterator[tuple[Entry, str]]:
    for points in tree.iter(f"{_NCX}navMap"):
        yield from _of_points(points, 1)


def _of_points(element: Element, level: int) -> Iterator[tuple[Entry, str]]:
    for point in element.findall(f"{_NCX}navPoint"):
        label, content = point.find(f"{_NCX}navLabel"), point.find(f"{_NCX}content")
        title = "" if label is None else _title(label)
        yield Entry(level, title), "" if content is None else content.get("src", "")
        yield from _of_points(point, level + 1)


def _title(element: Element) -> str:
    return one_line("".join(element.itertext()))[:_LONGEST]


class Named:
    """Puts a file's headings into a document, on the levels that the table of contents has them on, and what it names
    though it has no heading."""

    def __init__(self, builder: Builder, places: Places) -> None:
        self._builder, self._places = builder, places
        self._waiting = list(places.get("", ()))
        self._deeper = 0  # how much lower than by their tags headings are
        self._least = 1
        self._said = ""  # the letters of what was just put in

    def names(self, place: str | None) -> bool:
        """Whether something begins at what has this id."""
        return bool(place) and place in self._places

    def come_to(self, place: str) -> None:
        """To what has that id."""
        self._waiting += [each for each in self._places[place] if each not in self._waiting]

    def heading(self, level: int, text: str) -> None:
        """By its tag it is of that level."""
        if self._waiting:
            own = next((at for at, each in enumerate(self._waiting) if _is_same(each.title, text)), None)
            own = len(self._waiting) - 1 if own is None else own
            for entry in self._waiting[:own]:
                self._builder.heading(entry.level, entry.title)
            above = max(self._waiting[own].level, level)
            self._deeper, self._least, self._waiting = above - level, 1, self._waiting[own + 1 :]
            self._builder.heading(above, text)
        else:
            self._builder.heading(max(level + self._deeper, self._least), text)
        self._said = ""

    def is_heading(self, text: str) -> bool:
        """What comes before a block: whether that is said by the headings, and is to be left out."""
        if self._waiting:
            self.end()
        if self._said and text.strip():
            letters = _letters(text)
            if self._said.startswith(letters) or self._said.endswith(letters):
                return True
            self._said = ""
        return False

    def end(self) -> None:
        """Put in what is named and has no heading."""
        for entry in self._waiting:
            self._builder.heading(entry.level, entry.title)
            self._deeper = self._least = entry.level
            self._least += 1
            self._said = _letters(entry.title)
        self._waiting = []


def _is_same(title: str, text: str) -> bool:
    """Whether a heading is the one that a title means, or a part of it."""
    one, other = _letters(title), _letters(text)
    return bool(one and other) and (one in other or other in one)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def is_list_of_contents(text: str) -> bool:
    """Whether a file of the book, which is HTML, is little but links to its other places."""
    count = letters = linked = 0
    is_link = is_heading = False
    for tag in _TAG.finditer(text):
        if tag["name"] is not None:
            name, is_end = tag["name"].lower(), tag["end"] == "/"
            if name == "a":
                is_link = not is_end and _WITHIN.search(tag[0]) is not None
                count += is_link
            elif name in _UNCOUNTED:
                is_heading = not is_end
        elif not is_heading:
            own = sum(map(str.isalpha, tag[0]))
            letters += own
            linked += own * is_link
    return count >= _FEWEST_LINKS and linked > _LINKED * letters
