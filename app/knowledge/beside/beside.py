"""Completes quotations with what they may not be parted from: exceptions, footnotes, warnings, other versions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from app.core.documents.documents import Passage
from app.core.script import script_of
from app.knowledge.beside.caveats import forbidding_heading, widened
from app.knowledge.beside.citation import Citation, citation_of
from app.knowledge.beside.footnotes import notes_of, rows_of
from app.knowledge.beside.unit_captions import unit_caption
from app.knowledge.beside.versions import age, dated_head, is_other_version, replacing_line, void_line
from app.knowledge.beside.warning_sections import warning_sections
from app.knowledge.figures.figures import figures
from app.knowledge.index.sections import headings_of
from app.knowledge.layout.laid_out import LaidOut
from app.knowledge.search.hits import Hit, Sentence
from app.knowledge.words.support import has_form, is_telling
from app.knowledge.words.terms import words_of

MOST = 8  # citations, with those that answer
_ROWS = 3  # that a note found by itself may belong to
_BEFORE = 3  # passages in which a section may warn of a later one
_NEAR = 10.0  # points that what replaces a quotation in another script may be behind
_FOLLOWING = 4  # passages in which a table may go on

# The document's passages of these numbers, from 0, in order.
PassagesOf = Callable[[str, range], Sequence[Passage]]


def with_what_belongs(
    question: str, cited: Sequence[Citation], hits: Sequence[Hit], passages_of: PassagesOf
) -> tuple[Citation, ...]:
    """These quotations, the first of which answers best, longer by what they may not be parted from, each followed by
    its notes. Where another document of `hits` says the same of another time it is quoted too: first what has the most
    of what is asked, then the newer one."""
    return tuple(_Completing(question, hits, passages_of).completed(cited)[:MOST])


class _Completing:
    """Of one question: each passage is laid out once, and the beginning of each document read once."""

    def __init__(self, question: str, hits: Sequence[Hit], passages_of: PassagesOf) -> None:
        def read_beginning(document_id: str) -> str:
            return "\n".join(each.text for each in passages_of(document_id, range(1)))

        self._question, self._hits, self._passages_of = question, hits, passages_of
        self._laid_out, self._beginning_of = cache(LaidOut), cache(read_beginning)

    def completed(self, cited: Sequence[Citation]) -> list[Citation]:
        """The quotations with what belongs to them."""
        whole = _parted(map(self._widened, cited))
        first = whole[0]
        alike = [first, *self._versions(whole)]
        if len(alike) > 1:
            ages = [age(self._beginning_of(_document(each)), each.document) for each in alike]
            if all(ages):
                alike = [each for _, each in sorted(zip(ages, alike, strict=True), key=_newest_first)]
            if not any(self._replaces(_document(each), first) for each in alike):
                alike.sort(key=lambda each: -len(self._named(each)))
            whole = [*alike, *(each for each in whole[1:] if each not in alike)]
        found: list[Citation] = []
        for each in whole:
            found += [each, *self._notes(each)]
            if len(alike) > 1 and each in alike:
                found += self._in_beginning(each, dated_head)
            found += self._in_beginning(each, void_line)
            found += self._replacing(each)
        return _parted(found)

    def _widened(self, citation: Citation) -> Citation:
        """With what it may not be parted from in its passage."""
        span = widened(self._laid_out(citation.passage), citation.start, citation.end)
        return citation_of(citation, citation.passage, *span)

    def _replacing_line(self, document_id: str, citation: Citation) -> tuple[int, int] | None:
        """Where that document begins by saying that it takes the place of the quotation's."""
        replaced = self._beginning_of(_document(citation))
        return replacing_line(self._beginning_of(document_id), citation.document, replaced)

    def _replaces(self, document_id: str, citation: Citation) -> bool:
        return self._replacing_line(document_id, citation) is not None

    def _versions(self, cited: Sequence[Citation]) -> list[Citation]:
        """What other documents say in the place of the first quotation, of each of them one sentence or row.

        None that has less of what is asked for than the first, unless its document replaces the first's: the same row
        of a chart may be of another medicine. That is told by words; across scripts only what replaces the first's is
        one.
        """
        first = cited[0]
        if script_of(self._question) is not script_of(first.quote):
            return self._across_scripts(first)
        named = self._named(first)
        quoted = [each for each in cited if _document(each) != _document(first)]
        sentences = (
            citation_of(hit, hit.passage, each.start, each.end) for hit in self._hits for each in hit.sentences
        )
        found: dict[str, Citation] = {}
        for other in (*quoted, *sentences):
            document = _document(other)
            if document == _document(first) or document in found or not is_other_version(first.quote, other.quote):
                continue
            if named <= self._named(other) or self._replaces(document, first):
                found[document] = other if other in quoted else self._widened(other)
        if any(self._replaces(document, first) for document in found):
            return list(found.values())  # in the asker's own letters
        return [*found.values(), *self._across_scripts(first)]

    def _across_scripts(self, first: Citation) -> list[Citation]:
        """What documents in another script that replace the first quotation's say in its place: the sentence nearest to
        the question, with a figure where the first has one."""
        script = script_of(first.quote)
        best: dict[str, tuple[Hit, Sentence]] = {}
        for hit in self._hits:
            document = hit.passage.document_id
            if document == _document(first) or hit.score < self._hits[0].score - _NEAR:
                continue
            for each in hit.sentences:
                said = hit.passage.text[each.start : each.end]
                is_alike = script_of(said) is not script and (not figures(first.quote) or figures(said))
                if is_alike and (document not in best or each.nearness > best[document][1].nearness):
                    best[document] = hit, each
        return [
            self._widened(citation_of(hit, hit.passage, each.start, each.end))
            for document, (hit, each) in best.items()
            if self._replaces(document, first)
        ]

    def _named(self, citation: Citation) -> set[str]:
        """The telling words of the question that a quotation has, or what it stands under."""
        headings = headings_of(citation.passage, citation.start)
        have = frozenset(words_of("\n".join([citation.quote, *headings, citation.title, citation.document])))
        return {word for word in words_of(self._question) if is_telling(word) and has_form(word, have)}

    def _notes(self, citation: Citation) -> Iterator[Citation]:
        """What belongs to a quotation, in the order in which it is read: what stands above it first."""
        passage, start, end = citation.passage, citation.start, citation.end
        first = max(passage.number - _BEFORE, 0)
        around = self._passages_of(passage.document_id, range(first, passage.number + 1 + _FOLLOWING))
        before = [each for each in around if each.number < passage.number]
        following = [each for each in around if each.number > passage.number]
        heading = forbidding_heading(self._laid_out(passage), start)
        unit = unit_caption(passage, start, end, before)
        for each in (
            *([(passage, *heading)] if heading is not None else []),
            *rows_of(passage, start, end)[:_ROWS],
            *([unit] if unit is not None else []),
            *notes_of(passage, start, end, following),
            *warning_sections(passage, start, end, around),
        ):
            yield citation_of(citation, *each)

    def _in_beginning(self, citation: Citation, line_of: Callable[[str], tuple[int, int] | None]) -> list[Citation]:
        """The line of the beginning of its document, where that has one."""
        span = line_of(self._beginning_of(_document(citation)))
        return [] if span is None else [citation_of(citation, self._first_passage(_document(citation)), *span)]

    def _replacing(self, citation: Citation) -> list[Citation]:
        """Where another document found says that it takes the place of that one, in the same letters if one does."""
        others = {each.passage.document_id: each for each in reversed(self._hits)}
        others.pop(_document(citation), None)
        script = script_of(citation.quote)
        for hit in sorted(others.values(), key=lambda each: script_of(each.passage.text) is not script):
            span = self._replacing_line(hit.passage.document_id, citation)
            if span is not None:
                return [citation_of(hit, self._first_passage(hit.passage.document_id), *span)]
        return []

    def _first_passage(self, document_id: str) -> Passage:
        (passage,) = self._passages_of(document_id, range(1))
        return passage


def _document(citation: Citation) -> str:
    return citation.passage.document_id


def _newest_first(dated: tuple[tuple[int, int, int] | None, Citation]) -> list[int]:
    return [-part for part in dated[0] or ()]


def _parted(citations: Iterable[Citation]) -> list[Citation]:
    """Each once: one that overlaps with one before it makes that one longer."""
    found: list[Citation] = []
    for each in citations:
        place = next((place for place, other in enumerate(found) if each.overlaps(other)), None)
        if place is None:
            found.append(each)
        else:
            found[place] = found[place].joined(each)
    return found
