"""Completes quotations with what they may not be parted from: exceptions, footnotes, warnings, other versions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from app.core.documents.documents import Passage
from app.core.script import script_of
from app.knowledge.beside.caveats import forbidding, widened
from app.knowledge.beside.citation import Citation, citation_of
from app.knowledge.beside.footnotes import notes_of, rows_of
from app.knowledge.beside.unit_captions import unit_caption
from app.knowledge.beside.versions import age, dated_head, is_other_version, replacing_line, void_line
from app.knowledge.beside.warning_sections import warning_sections
from app.knowledge.figures.figures import figures
from app.knowledge.index.sections import headings_of
from app.knowledge.layout.laid_out import LaidOut
from app.knowledge.search.search import Hit, Sentence
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
    laid = _LaidOut()
    whole = _parted(map(laid.widened, cited))
    beginnings: dict[str, str] = {}

    def beginning_of(document_id: str) -> str:
        if document_id not in beginnings:
            beginnings[document_id] = "\n".join(each.text for each in passages_of(document_id, range(1)))
        return beginnings[document_id]

    first = whole[0]

    def replaces_first(document_id: str) -> bool:
        replaced = beginning_of(first.passage.document_id)
        return replacing_line(beginning_of(document_id), first.document, replaced) is not None

    alike = [first, *_versions(question, whole, hits, replaces_first, laid)]
    if len(alike) > 1:
        ages = [age(beginning_of(each.passage.document_id), each.document) for each in alike]
        if all(ages):
            alike = [each for _, each in sorted(zip(ages, alike, strict=True), key=_newest_first)]
        if not any(replaces_first(each.passage.document_id) for each in alike):
            alike.sort(key=lambda each: -len(_named(question, each)))
        whole = [*alike, *(each for each in whole[1:] if each not in alike)]
    found: list[Citation] = []
    for each in whole:
        document = each.passage.document_id
        notes = _notes(each, passages_of, laid)
        if len(alike) > 1 and each in alike:
            notes += _in_beginning(each, passages_of, dated_head(beginning_of(document)))
        notes += _in_beginning(each, passages_of, void_line(beginning_of(document)))
        notes += _replacing(each, hits, beginning_of, passages_of)
        found += [each, *notes]
    return tuple(_parted(found)[:MOST])


def _newest_first(dated: tuple[tuple[int, int, int] | None, Citation]) -> list[int]:
    return [-part for part in dated[0] or ()]


class _LaidOut:
    """The passages that were laid out for a question, each once."""

    def __init__(self) -> None:
        self._known: dict[int, LaidOut] = {}

    def of(self, passage: Passage) -> LaidOut:
        return self._known.setdefault(passage.id, LaidOut(passage))

    def widened(self, citation: Citation) -> Citation:
        """With what it may not be parted from in its passage."""
        span = widened(self.of(citation.passage), citation.start, citation.end)
        return citation_of(citation, citation.passage, *span)


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


def _versions(
    question: str,
    cited: Sequence[Citation],
    hits: Sequence[Hit],
    replaces_first: Callable[[str], bool],
    laid: _LaidOut,
) -> list[Citation]:
    """What other documents say in the place of the first quotation, of each of them one sentence or row.

    None that has less of what is asked for than the first, unless its document replaces the first's: the same row of a
    chart may be of another medicine. That is told by words; across scripts only what replaces the first's is one.
    """
    first = cited[0]
    if script_of(question) is not script_of(first.quote):
        return _across_scripts(first, hits, replaces_first, laid)
    named = _named(question, first)
    spans = [(hit, each.start, each.end) for hit in hits for each in hit.sentences]
    quoted = [each for each in cited if each.passage.document_id != first.passage.document_id]
    found: dict[str, Citation] = {}
    for other in (*quoted, *(citation_of(hit, hit.passage, *span) for hit, *span in spans)):
        document = other.passage.document_id
        if document == first.passage.document_id or document in found:
            continue
        if not is_other_version(first.quote, other.quote):
            continue
        if named <= _named(question, other) or replaces_first(document):
            found[document] = other if other in quoted else laid.widened(other)
    if any(map(replaces_first, found)):
        return list(found.values())  # in the asker's own letters
    return [*found.values(), *_across_scripts(first, hits, replaces_first, laid)]


def _across_scripts(
    first: Citation, hits: Sequence[Hit], replaces_first: Callable[[str], bool], laid: _LaidOut
) -> list[Citation]:
    """What documents in another script that replace the first quotation's say in its place: the sentence nearest to the
    question, with a figure where the first has one."""
    script = script_of(first.quote)
    best: dict[str, tuple[Hit, Sentence]] = {}
    for hit in hits:
        document = hit.passage.document_id
        if document == first.passage.document_id or hit.score < hits[0].score - _NEAR:
            continue
        for each in hit.sentences:
            said = hit.passage.text[each.start : each.end]
            is_alike = script_of(said) is not script and (not figures(first.quote) or figures(said))
            if is_alike and (document not in best or each.nearness > best[document][1].nearness):
                best[document] = hit, each
    return [
        laid.widened(citation_of(hit, hit.passage, each.start, each.end))
        for document, (hit, each) in best.items()
        if replaces_first(document)
    ]


def _named(question: str, citation: Citation) -> set[str]:
    """The telling words of a question that a quotation has, or what it stands under."""
    headings = headings_of(citation.passage, citation.start)
    have = frozenset(words_of("\n".join([citation.quote, *headings, citation.title, citation.document])))
    return {word for word in words_of(question) if is_telling(word) and has_form(word, have)}


def _notes(citation: Citation, passages_of: PassagesOf, laid: _LaidOut) -> list[Citation]:
    passage = citation.passage
    first = max(passage.number - _BEFORE, 0)
    around = passages_of(passage.document_id, range(first, passage.number + 1 + _FOLLOWING))
    following = [each for each in around if each.number > passage.number]
    unit = unit_caption(
        passage, citation.start, citation.end, [each for each in around if each.number < passage.number]
    )
    notes = [unit] if unit is not None else []
    notes += notes_of(passage, citation.start, citation.end, following)
    notes += warning_sections(passage, citation.start, citation.end, around)
    heading = forbidding(laid.of(passage), citation.start)
    above = [(passage, *heading)] if heading is not None else []
    rows = rows_of(passage, citation.start, citation.end)[:_ROWS]
    return [citation_of(citation, *each) for each in (*above, *rows, *notes)]


def _in_beginning(citation: Citation, passages_of: PassagesOf, span: tuple[int, int] | None) -> list[Citation]:
    if span is None:
        return []
    (passage,) = passages_of(citation.passage.document_id, range(1))
    return [citation_of(citation, passage, *span)]


def _replacing(
    citation: Citation, hits: Sequence[Hit], beginning_of: Callable[[str], str], passages_of: PassagesOf
) -> list[Citation]:
    """Where another document found says that it takes the place of that one, in the same letters if one does."""
    own = citation.passage.document_id
    replaced = beginning_of(own)
    others = {each.passage.document_id: each for each in reversed(hits)}.values()
    script = script_of(citation.quote)
    for hit in sorted(others, key=lambda each: script_of(each.passage.text) is not script):
        if hit.passage.document_id != own:
            span = replacing_line(beginning_of(hit.passage.document_id), citation.document, replaced)
            if span is not None:
                (passage,) = passages_of(hit.passage.document_id, range(1))
                return [citation_of(hit, passage, *span)]
    return []
