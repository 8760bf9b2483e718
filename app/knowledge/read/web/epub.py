"""EPUB: the chapters of the book in the order of its spine, under what its table of contents calls them."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.archive import Archive
from app.knowledge.read.builder import Builder
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.read.web.epub_contents import OPF, contents_of, is_list_of_contents, is_navigation, part_name
from app.knowledge.read.web.web import add_html, decode_html

_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PAGES = ("application/xhtml+xml", "text/html")
_MOST_SHEETS = 20
_LONGEST_SHEET = 300_000
_ENCRYPTION = "META-INF/encryption.xml"
_METHOD = "{http://www.w3.org/2001/04/xmlenc#}EncryptionMethod"
_FONTS_ALONE = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


def read_epub(archive: Archive, limits: Limits) -> ReadDocument:
    """A book without copy protection."""
    if archive.has(_ENCRYPTION):
        methods = archive.xml(_ENCRYPTION).iter(_METHOD)
        if not all(each.get("Algorithm", "").startswith(_FONTS_ALONE) for each in methods):
            raise ReadError(Reason.ENCRYPTED)
    root = next(
        (each.get("full-path", "") for each in archive.xml("META-INF/container.xml").iter(f"{_CONTAINER}rootfile")), ""
    )
    package = archive.xml(root)
    items = {each.get("id"): each for each in package.iter(f"{OPF}item")}
    builder = Builder(limits.text)
    contents, sheets = contents_of(archive, package, root), _sheets(archive, package, root)
    for reference in package.iter(f"{OPF}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or item.get("media-type") not in _PAGES or is_navigation(item):
            continue
        name = part_name(root, item.get("href", ""))
        text = decode_html(archive.part(name))[0] if archive.has(name) else ""
        if not is_list_of_contents(text):
            add_html(builder, text, contents.get(name, {}), sheets)
    return builder.document(next((each.text or "" for each in package.iter(f"{_DC}title")), ""))


def _sheets(archive: Archive, package: Element, root: str) -> Sequence[str]:
    """The style sheets of the book, as far as they are not too long."""
    found: list[str] = []
    for item in package.iter(f"{OPF}item"):
        name = part_name(root, item.get("href", ""))
        if item.get("media-type") == "text/css" and archive.has(name) and len(found) < _MOST_SHEETS:
            found.append(archive.part(name)[:_LONGEST_SHEET].decode("utf-8", "replace"))
    return found
