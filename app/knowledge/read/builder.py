"""Builds a document's text block by block, recording where its headings, pages and records stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import accumulate

from app.core.documents.documents import (
    LONGEST_LABEL,
    LOWEST_HEADING,
    HeadingSpan,
    Note,
    PageSpan,
    ReadDocument,
    Reason,
)
from app.core.question import is_blank
from app.knowledge.read.language import language_of
from app.knowledge.read.legacy_fonts import legacy_share
from app.knowledge.read.limits import ReadError
from app.knowledge.words.sentences import is_row, leads_in, starts_list_item

# Control characters, of which text has none but tab and line end; halves of characters; the marks of byte order; tags,
# with which ASCII is written so that no font shows it.
_REMOVED = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff\U000e0000-\U000e007f]"
)
_LINE_ENDS = re.compile("\r\n?|[\x85\u2028\u2029]")
_ENDS = ".!?…:;।॥|\"'”’)]"
_STOPS = ".!?।॥"
_FULL_LINE = 35  # characters
_LONGEST_TITLE = 120
_LONGEST_ITEM = 80
_FIGURES = 2  # lines with figures: these are of what stands above each
_NO_TITLE = ".!?…:;।॥|,"  # that ends so
_MOST_LEGACY, _SOME_LEGACY = 0.5, 0.01  # of the characters are in fonts that draw Indic letters at Latin ones' places
_SEVERAL = re.compile(r"^[^\n•‣▪●○◦]*([•‣▪●○◦])[ \t]+[^ \t\n][^\n]*?[ \t]\1[ \t][^\n]*", re.MULTILINE)
_SAID = 10  # letters that were left out: fewer are of no sentence
_FEWEST_ITEMS = 2  # of a list that begins behind what leads in to it
_FIRST_INDIC = "\u0900"
RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
_RAISED_NUMBER = re.compile(r"[-+−–]?\d+[-+−–]?|[-+−]")  # of powers, footnotes and charges
_RAISED_NUMBERS = re.compile(r"\d+(?:[,–-]\s*\d+)+")  # of several footnotes


def clean(text: str) -> str:
    """Text with line feeds for all line ends, and without what no reader sees. Letters stay as they are."""
    return _REMOVED.sub("", _LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """Runs of blanks become one blank, as HTML has it."""
    return " ".join(clean(text).split())


def raised(text: str) -> str:
    """Raised digits as signs of their own: 10⁵ is not 105, and 80 mg¹ has a footnote."""
    if _RAISED_NUMBERS.fullmatch(text.strip()):
        return re.sub(r"\d+", lambda number: number[0].translate(RAISED), text)
    return text.translate(RAISED) if _RAISED_NUMBER.fullmatch(text.strip()) else text


def _goes_on(page: str, following: str) -> bool:
    """Whether a sentence goes on from one page to the next."""
    last, first = page[page.rfind("\n") + 1 :].rstrip(), following.lstrip()[:1]
    is_open = len(last) >= _FULL_LINE and last[-1] not in _ENDS and not is_row(last)
    return is_open and (first.islower() or first >= _FIRST_INDIC)


def _may_be_item(line: str) -> bool:
    """Whether a paragraph is as short as an item of a list, and no sentence, row or item that is marked."""
    is_short = len(line) <= _LONGEST_ITEM and "\n" not in line and line[-1] not in _NO_TITLE
    return is_short and not is_row(line) and not starts_list_item(line, 0)


def _is_alike(line: str, others: Sequence[str]) -> bool:
    """Whether a line begins or ends with the word that one of these does, or with a small letter as all of them."""
    first, *_, last = line.casefold().split() * 2
    words = [each.casefold().split() for each in others]
    is_small = len(others) > 1 and all(each[0].islower() for each in (line, *others))
    return is_small or any(each[0] == first or each[-1] == last for each in words)


def with_items(text: str) -> str:
    """A text, as long as before, in which each item of a list that was written in one line is a line: • one • two."""
    return _SEVERAL.sub(_in_lines, text)


def _in_lines(written: re.Match[str]) -> str:
    line, sign = written[0], written[1]
    before, *items = re.split(rf"(?:^|(?<=[ \t])){sign}(?=[ \t])", line)
    if is_row(line) or (before.strip() and (len(items) < _FEWEST_ITEMS or not leads_in(before))):
        return line
    parts = [before, *(f"{sign}{item}" for item in items)]
    return "".join(f"{part[:-1]}\n" for part in parts[:-1] if part) + parts[-1]


class Builder:
    """Blocks are parted by a blank line, lines of a list by a line end. Raises ReadError(TOO_LARGE)."""

    def __init__(self, most: int, *, is_guessed: bool = False) -> None:
        """`most` characters; `is_guessed`: the encoding of the file is."""
        self._most = most
        self._parts: list[str] = []
        self._length = 0
        self._headings: list[HeadingSpan] = []
        self._pages: list[PageSpan] = []
        self._records: list[int] = []
        self._record_next = False
        self._numbered, self._waiting = 0, list[str]()
        self.title = ""
        self.notes = [Note.ENCODING_GUESSED] if is_guessed else []

    @property
    def length(self) -> int:
        """Of the text so far."""
        return self._length

    def block(self, text: str, gap: str = "\n\n") -> None:
        """A paragraph; `gap` parts it from what is before."""
        self._append(clean(text).strip("\n"), gap)

    def lines(self, texts: Iterable[str]) -> None:
        """A paragraph of lines, such as the rows of a table."""
        for number, text in enumerate(texts):
            self.block(text, "\n" if number else "\n\n")

    def heading(self, level: int, text: str) -> None:
        """Level 1 is the highest."""
        text = one_line(text)
        if text:
            self._end_section()
            start = self._append(text, "\n\n")
            self._headings.append(HeadingSpan(start, self._length, min(max(level, 1), LOWEST_HEADING)))

    def note(self, text: str) -> str:
        """The mark of a footnote, for the place that it belongs to; the note follows where its section ends."""
        text = one_line(text)
        if not text:
            return ""
        self._numbered += 1
        self._waiting.append(f"[{self._numbered}] {text}")
        return f"[{self._numbered}]"

    def _end_section(self) -> None:
        waiting, self._waiting = self._waiting, []
        self.lines(waiting)

    def record(self) -> None:
        """What comes next begins a passage of its own."""
        self._record_next = True

    def page(self, text: str, headings: Sequence[tuple[int, int, int]] = (), label: str = "") -> None:
        """A page's whole text, empty ones too; headings in it are (start, end, level), `label` the printed number."""
        start = self._length
        if text.strip():
            text = clean(text).rstrip()
            start = self._append(text, " " if self._parts and _goes_on(self._parts[-1], text) else "\n\n")
        number = len(self._pages) + 1
        label = one_line(label)[:LONGEST_LABEL]
        self._pages.append(PageSpan(start, self._length, number, "" if label == str(number) else label))
        self._headings += [HeadingSpan(start + first, start + last, level) for first, last, level in headings]

    @contextmanager
    def new_page(self) -> Iterator[None]:
        """What is added meanwhile stands on a page of its own, nothing too. `list_short_lines` does not go with it."""
        before, parts = self._length, len(self._parts)
        yield
        self._end_section()
        start = before + len(self._parts[parts]) if parts and len(self._parts) > parts else before  # behind the gap
        self._pages.append(PageSpan(start, self._length, len(self._pages) + 1))

    def name_by_first_line(self) -> None:
        """Make a short first line above a paragraph the heading of all, where no other heading is as high."""
        first, following = (self._parts[at] if at < len(self._parts) else "" for at in (0, 2))
        is_short = len(first) <= _LONGEST_TITLE and "\n" not in first and len(first.split()) > 1 and not is_row(first)
        is_above = self._parts[1:2] == ["\n\n"] and len(following) > len(first) and following.rstrip()[-1:] in _STOPS
        may_name = is_short and is_above and first[-1] not in _NO_TITLE and not starts_list_item(first, 0)
        if may_name and all(heading.level > 1 and heading.start for heading in self._headings):
            self._headings.insert(0, HeadingSpan(0, len(first), 1))

    def list_short_lines(self) -> None:
        """Put short lines right below one another that were written as paragraphs of their own, under a heading, a
        question or what leads in to them, as people write lists. Before `document`."""
        blocks, gaps = self._parts[::2], self._parts[1::2]
        ends = list(accumulate(len(part) for part in self._parts))[::2]
        headings = {heading.end for heading in self._headings}
        at = 0
        while at < len(blocks):
            last = at + 1
            leads = ends[at] in headings or blocks[at].endswith(("?", ":"))
            while leads and last < len(blocks) and gaps[last - 1] == "\n\n" and ends[last] not in headings:
                if not _may_be_item(blocks[last]):
                    break
                last += 1
            following = blocks[last] if last < len(blocks) and ends[last] not in headings else "?"
            # The last line may be the heading of what follows, if it is not like the others; below a colon, to lose a
            # list's last item is worse.
            is_item = blocks[at].endswith(":") or following.endswith(("?", ":"))
            is_item |= _is_alike(blocks[last - 1], blocks[at + 1 : last - 1])
            items = range(at + 1, last if is_item else last - 1)
            if len(items) > 1 and sum(any(map(str.isdigit, blocks[item])) for item in items) < _FIGURES:
                for item in items if blocks[at].endswith(":") else items[1:]:
                    gaps[item - 1] = "\n"
            at = max(last - 1, at + 1)
        self._put_gaps(gaps)

    def _put_gaps(self, gaps: Sequence[str]) -> None:
        """In the place of those between the blocks; headings and records stand where they stood."""
        before = list(accumulate((len(part) for part in self._parts), initial=0))
        self._parts[1::2] = gaps
        after = list(accumulate((len(part) for part in self._parts), initial=0))
        moved = dict(zip(before, after, strict=True))
        self._length = after[-1]
        self._records = [moved[start] for start in self._records]
        self._headings = [replace(each, start=moved[each.start], end=moved[each.end]) for each in self._headings]

    def note_fonts(self, characters: Mapping[str, float]) -> None:
        """How many of the text's are in which font. Raises ReadError where they mean nothing without it."""
        share = legacy_share(characters)
        if share > _MOST_LEGACY:
            raise ReadError(Reason.FONT_ENCODING)
        if share > _SOME_LEGACY:
            self.notes.append(Note.SOME_FONT_ENCODING)

    def note_hidden(self, letters: int) -> None:
        """How many nobody sees, and were left out."""
        if letters >= _SAID:
            self.notes.append(Note.HIDDEN_TEXT)

    def document(self, title: str = "") -> ReadDocument:
        """All of it. Raises ReadError(EMPTY)."""
        self._end_section()
        text = with_items("".join(self._parts))
        if is_blank(text):
            raise ReadError(Reason.EMPTY)
        first = self._first_heading(text)
        return ReadDocument(
            text,
            one_line(title or self.title or first)[:200],
            tuple(self._pages),
            tuple(self._headings),
            tuple(self._records),
            language_of(text),
            tuple(dict.fromkeys(self.notes)),
        )

    def _first_heading(self, text: str) -> str:
        """It names the document where all others are below it: one of several sections or questions does not."""
        if self._records or not self._headings:
            return ""
        first, *others = self._headings
        return "" if any(each.level <= first.level for each in others) else text[first.start : first.end]

    def _append(self, text: str, gap: str) -> int:
        """Gives where the text begins."""
        if not text.strip():
            return self._length
        if self._length:
            self._parts.append(gap)
            self._length += len(gap)
        if self._length + len(text) > self._most:
            raise ReadError(Reason.TOO_LARGE)
        start = self._length
        if self._record_next:
            self._records.append(start)
            self._record_next = False
        self._parts.append(text)
        self._length += len(text)
        return start
