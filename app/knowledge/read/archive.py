"""Parts of a zip (Office, OpenDocument, EPUB) and their XML, within limits: no bombs, no entities, no other files."""

from __future__ import annotations

import functools
import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from app.core.documents.documents import Reason
from app.knowledge.read.limits import Limits, ReadError

_STEP = 1 << 20
_DEEPEST = 200
DC = "{http://purl.org/dc/elements/1.1/}"
_CORE = "docProps/core.xml"
_OFFICE = "http://schemas.openxmlformats.org"
RELATION = f"{{{_OFFICE}/officeDocument/2006/relationships}}id"  # what calls a part by its name in `targets`
# What office programs call the same where they save "strictly".
_SPACES = {
    f"http://purl.oclc.org/ooxml/{name}": f"{_OFFICE}/{usual}"
    for name, usual in (
        ("spreadsheetml/main", "spreadsheetml/2006/main"),
        ("wordprocessingml/main", "wordprocessingml/2006/main"),
        ("presentationml/main", "presentationml/2006/main"),
        ("drawingml/main", "drawingml/2006/main"),
        ("officeDocument/relationships", "officeDocument/2006/relationships"),
        ("officeDocument/math", "officeDocument/2006/math"),
    )
}


class Archive:
    """Raises ReadError: DAMAGED, ENCRYPTED, TOO_LARGE."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._limits, self._taken = limits, 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise ReadError(Reason.DAMAGED) from None
        infos = self._zip.infolist()
        if len(infos) > limits.parts:
            raise ReadError(Reason.TOO_LARGE)
        self._infos = {info.filename: info for info in infos}

    def has(self, name: str) -> bool:
        """Whether there is a part of that name."""
        return name in self._infos

    def part(self, name: str) -> bytes:
        """A part, unpacked. What the zip says of its size is not believed."""
        info = self._infos.get(name)
        if info is None:
            raise ReadError(Reason.DAMAGED)
        if info.flag_bits & 1:
            raise ReadError(Reason.ENCRYPTED)
        most = min(self._limits.unpacked - self._taken, self._limits.free + info.compress_size * self._limits.ratio)
        pieces, size = [], 0
        try:
            with self._zip.open(info) as opened:
                while piece := opened.read(_STEP):
                    size += len(piece)
                    if size > most:
                        raise ReadError(Reason.TOO_LARGE)
                    pieces.append(piece)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError):
            raise ReadError(Reason.DAMAGED) from None
        self._taken += size
        return b"".join(pieces)

    def xml(self, name: str) -> Element:
        """A part as a tree."""
        return parse_xml(self.part(name))

    def targets(self, name: str) -> dict[str, str]:
        """The names of the parts that a part of an office file refers to, by what it calls them."""
        folder, own = posixpath.split(name)
        listed = f"{folder}/_rels/{own}.rels"
        relations = self.xml(listed) if self.has(listed) else ()
        return {
            each.get("Id", ""): posixpath.normpath(posixpath.join(f"/{folder}", each.get("Target", ""))).lstrip("/")
            for each in relations
        }


class FlatFile(Archive):
    """A file of OpenDocument that is one XML: what it says, its styles and its title all stand in that."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def has(self, name: str) -> bool:
        """Whether it stands for a part of that name."""
        return name in ("content.xml", "styles.xml", "meta.xml")

    def part(self, name: str) -> bytes:
        """All of it."""
        return self._data


def core_title(archive: Archive) -> str:
    """What a DOCX, XLSX or PPTX says it is called; empty where it does not, or is torn there."""
    try:
        core = archive.xml(_CORE) if archive.has(_CORE) else None
    except ReadError:
        return ""
    return "" if core is None else core.findtext(f"{DC}title") or ""


def parse_xml(data: bytes, taken: str = "", take: Callable[[Element], None] = lambda element: None) -> Element:
    """A tree, whose names are {namespace}name. Entities are refused, and nothing is fetched. Raises ReadError.

    Each element called `taken` is given to `take` where it ends, and is then let go of: it is no part of the tree.
    """
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    builder = TreeBuilder()
    opened: list[Element] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(opened) >= _DEEPEST:
            raise ReadError(Reason.DAMAGED)
        opened.append(builder.start(_name(name), {_name(key): value for key, value in attributes.items()}))

    def end(name: str) -> None:
        builder.end(_name(name))
        element = opened.pop()
        if element.tag == taken:
            take(element)
            if opened:
                del opened[-1][-1]

    def refuse(*_: object) -> None:
        raise ReadError(Reason.DAMAGED)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = lambda *_: 0
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, UnicodeDecodeError, LookupError, ValueError):
        raise ReadError(Reason.DAMAGED) from None
    return builder.close()


@functools.lru_cache(maxsize=4096)  # each is one string, in however many places of a tree
def _name(name: str) -> str:
    if "}" not in name:
        return name
    space, _, own = name.rpartition("}")
    return f"{{{_SPACES.get(space, space)}}}{own}"
