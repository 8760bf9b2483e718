"""What stands around a page's text and is none of it: menus above it, lists of other pages, and what asks to share it.

It is told by links: only what says nothing but where they lead is left out. Links to files, telephones and addresses
are part of the text, as all is that a page says of what it is about.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from app.knowledge.read.builder import Builder
from app.knowledge.read.web.epub_contents import Named
from app.knowledge.words.sentences import leads_in

_FEWEST = 2  # links of a menu
_LONG = 40  # characters: the text of a page has begun
_FIGURE = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_TO_OTHERS = re.compile(
    r"(?!tel:|mailto:|whatsapp:|.*\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|zip)(?:[?#]|$)).", re.I
)
_OTHERS = (  # what names lists of other pages, or leads to one
    r"(?:also )?read(?: also| more| this| next)*(?: story)?", r"related(?: (?:posts?|articles?|news|stories|topics))?",
    r"(?:recent|latest|popular|trending|more) (?:posts?|articles?|news|stories)", r"trending(?: now)?",
    r"you (?:may|might) also like", r"recommended(?: for you)?", r"share(?: this| on| via| now)*(?: (?:post|page))?",
    r"follow us(?: on)?",
    "(?:यह|ये|इसे|इन्हें) भी (?:पढ़ें|पढ़े|पढें|देखें)", "और (?:पढ़ें|पढ़े|पढें)", "(?:संबंधित|सम्बंधित|ताज़ा|ताजा) (?:खबरें|ख़बरें|लेख)",
    "(?:शेयर|साझा) करें", "(?:ಇದನ್ನೂ|ಇದನ್ನು|ಇವನ್ನೂ|ಇವುಗಳನ್ನೂ)(?: ಮಿಸ್ ಮಾಡದೇ)? ಓದಿ", "ಸಂಬಂಧಿತ (?:ಸುದ್ದಿ|ಸುದ್ದಿಗಳು|ಲೇಖನಗಳು)",
    "(?:ಹಂಚಿಕೊಳ್ಳಿ|ಶೇರ್ ಮಾಡಿ)", "(?:ఇది|ఇవి|ఇదీ|ఇవీ)(?: కూడా)? చదవండి", "సంబంధిత (?:వార్తలు|కథనాలు)", "(?:షేర్ చేయండి|పంచుకోండి)",
)  # fmt: skip
_ON = (
    "(?:please )?click here",
    "यहाँ? क्लिक करें|यहां क्लिक करें",
    "ಇಲ್ಲಿ ಕ್ಲಿಕ್ ಮಾಡಿ",
    "ఇక్కడ క్లిక్ చేయండి",
    "skip to (?:main )?content",
)
_LEADS_ON = re.compile(unicodedata.normalize("NFC", "|".join(_ON)), re.IGNORECASE)
_NAMES_OTHERS = re.compile(unicodedata.normalize("NFC", "|".join(_OTHERS)), re.IGNORECASE)


class Linked(NamedTuple):
    """Of a block: what of it is in no link, and how many links it has."""

    plain: str
    links: int

    @property
    def alone(self) -> bool:
        """Whether it says nothing else."""
        return self.links > 0 and not _LETTER.search(self.plain)


class _Block(NamedTuple):
    text: str
    gap: str
    alone: bool
    level: int = 0  # of a heading


def leads_elsewhere(link: str) -> bool:
    """Whether a link leads to another page or place."""
    return _TO_OTHERS.match(link.strip()) is not None


class AroundText:
    """Puts a page's text into a document, without what is around it; of a page that has nothing else, all."""

    def __init__(self, builder: Builder, named: Named) -> None:
        self._builder, self._named = builder, named
        self._all: list[_Block] = []  # of the page, while nothing of it is text
        self._above: list[_Block] = []  # short lines that a menu may follow, such as a site's name
        self._items: list[_Block] = []  # of a list that may go on
        self._name: _Block | None = None  # of a list of other pages, that has to follow
        self._is_begun = self._has_text = False

    def heading(self, level: int, text: str, linked: Linked) -> None:
        """Level 1 is the highest."""
        self.end_list()
        heading = self._met(_Block(text, "", linked.alone, level))
        if _names_others(text):
            self._name = heading
            return
        self._put(heading)
        self._is_begun |= not linked.alone

    def block(self, text: str, gap: str, linked: Linked, *, is_item: bool = False) -> None:
        """A paragraph, or an item of a list."""
        block = self._met(_Block(text, gap, linked.alone))
        if linked.links and (_names_others(linked.plain) or (linked.alone and leads_on(text))):
            return
        if is_item:
            self._items.append(block)
            return
        self.end_list()
        if not linked.links and _names_others(text):
            self._name = block
        elif linked.alone and self._name is not None:
            self._name = self._name._replace(alone=True)  # one of the other pages
        elif linked.links >= _FEWEST and linked.alone and not self._is_begun:
            self.menu()
        elif not self._has_text and len(text) < _LONG and not _FIGURE.search(text):
            self._above.append(block)
        else:
            self._put(block)

    def menu(self) -> None:
        """A menu is come to, above the text or in it; short lines above the text are of it."""
        if not self._has_text:
            self._above = []

    def table(self, lines: Sequence[str], cells: Sequence[Linked]) -> None:
        """The rows of a table of these cells."""
        self.end_list()
        blocks = [self._met(_Block(line, "\n", alone=False)) for line in lines]
        if len(cells) >= _FEWEST and all(cell.alone for cell in cells) and not self._is_begun:
            self.menu()
            return
        for block in blocks:
            self._put(block)

    def settle(self) -> None:
        """A place is come to that something names."""
        self.end_list()
        self._put_above()

    def end_list(self) -> None:
        """A list ends."""
        items, self._items = self._items, []
        if not items:
            return
        is_of_links = all(item.alone for item in items)
        if is_of_links and self._name is not None:
            self._name = None
        elif is_of_links and len(items) >= _FEWEST and not self._is_begun and not self._is_led():
            self.menu()
        else:
            for item in items:
                self._put(item)

    def end(self) -> None:
        """The page ends."""
        self.end_list()
        if self._has_text:
            self._put_name()
            return
        self._name, self._above = None, []
        for block in self._all:
            self._put(block)
        self._all = []

    def _met(self, block: _Block) -> _Block:
        if not self._has_text:
            self._all.append(block)
        return block

    def _put(self, block: _Block) -> None:
        self._put_above()
        self._put_name()
        if block.level:
            self._named.heading(block.level, block.text)
        else:
            self._builder.block(block.text, block.gap)
            self._is_begun |= not block.alone and len(block.text) >= _LONG
        self._has_text = True

    def _is_led(self) -> bool:
        """Whether what stands right above leads in to a list."""
        return bool(self._above) and leads_in(self._above[-1].text)

    def _put_above(self) -> None:
        above, self._above = self._above, []
        for block in above:
            self._builder.block(block.text, block.gap)
        self._has_text |= bool(above)

    def _put_name(self) -> None:
        """Where something else follows than what it names."""
        name, self._name = self._name, None
        if name is not None and not name.alone:
            self._put(name)


def _names_others(text: str) -> bool:
    return _NAMES_OTHERS.fullmatch(_words(text)) is not None


def leads_on(text: str) -> bool:
    """Whether a link says no more than that it is one."""
    return _LEADS_ON.fullmatch(_words(text)) is not None or _names_others(text)


def _words(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split()).strip(" :|•👉»>-–…")
