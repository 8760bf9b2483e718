"""What is shown with quotations so that they are not misread: exceptions, footnotes, other versions of the document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from app.core.documents.documents import Passage
from app.knowledge.caveats import forbidding, widened
from app.knowledge.citation import Citation
from app.knowledge.footnotes import notes_of, rows_of
from app.knowledge.search import Hit
from app.knowledge.versions import age, dated_head, is_other_version, replacing_line, void_line
from app.knowledge.warning_sections import warning_sections

MOST = 8  # citations, with those that answer
_ROWS = 3  # that a note found by itself may belong to
_BEFORE = 3  # passages in which a section may warn of a later one
_FOLLOWING = 4  # passages in which a table may go on

# The document's passages of these numbers, from 0, in order.
PassagesOf = Callable[[str, range], Sequence[Passage]]


def with_what_belongs(cited: Sequence[Citation], hits: Sequence[Hit], passages_of: PassagesOf) -> tuple[Citation, ...]:
    """These quotations, the first of which answers best, longer by what they may not be parted from, each followed by
    its notes. Where another document of `hits` says the same of another time it is quoted too, the newer one first."""
    whole = _parted(map(_widened, cited))
    beginnings: dict[str, str] = {}

    def beginning_of(document_id: str) -> str:
        if document_id not in beginnings:
            beginnings[document_id] = "\n".join(each.text for each in passages_of(document_id, range(1)))
        return beginnings[document_id]

    alike = [whole[0], *_versions(whole, hits)]
    if len(alike) > 1:
        ages = [age(beginning_of(each.passage.document_id), each.document) for each in alike]
        aged = [(dated, each) for dated, each in zip(ages, alike, strict=True) if dated is not None]
        if len(aged) == len(alike):
            alike = [each for _, each in sorted(aged, key=lambda pair: pair[0], reverse=True)]
        whole = [*alike, *(each for each in whole[1:] if each not in alike)]
    found: list[Citation] = []
    for each in whole:
        document = each.passage.document_id
        notes = [*_notes(each, passages_of)]
        if len(alike) > 1 and each in alike:
            notes += _in_beginning(each, passages_of, dated_head(beginning_of(document)))
        notes += _in_beginning(each, passages_of, void_line(beginning_of(document)))
        notes += _replacing(each, hits, beginning_of, passages_of)
        found += [each, *notes]
    return tuple(_parted(found)[:MOST])


def _widened(citation: Citation) -> Citation:
    return _cited(citation, citation.passage, *widened(citation.passage, citation.start, citation.end))


def _cited(citation: Citation | Hit, passage: Passage, start: int, end: int) -> Citation:
    return Citation(passage, citation.document, citation.title, passage.text[start:end], start, end)


def _parted(citations: Iterable[Citation]) -> list[Citation]:
    """Each once: one that overlaps with one before it makes that one longer."""
    found: list[Citation] = []
    for each in citations:
        place = next((place for place, other in enumerate(found) if _overlap(each, other)), None)
        if place is None:
            found.append(each)
            continue
        other = found[place]
        found[place] = _cited(other, other.passage, min(each.start, other.start), max(each.end, other.end))
    return found


def _overlap(one: Citation, other: Citation) -> bool:
    return one.passage.id == other.passage.id and one.start < other.end and other.start < one.end


def _versions(cited: Sequence[Citation], hits: Sequence[Hit]) -> list[Citation]:
    """What other documents say in the place of the first quotation, of each of them one sentence or row."""
    found: dict[str, Citation] = {}
    first = cited[0]
    for citation in cited[1:]:
        if citation.passage.document_id != first.passage.document_id and is_other_version(first.quote, citation.quote):
            found.setdefault(citation.passage.document_id, citation)
    for hit in hits:
        if hit.passage.document_id in (first.passage.document_id, *found):
            continue
        for span in ((each.start, each.end) for each in hit.sentences):
            if is_other_version(first.quote, hit.passage.text[slice(*span)]):
                found[hit.passage.document_id] = _widened(_cited(hit, hit.passage, *span))
                break
    return list(found.values())


def _notes(citation: Citation, passages_of: PassagesOf) -> list[Citation]:
    passage = citation.passage
    first = max(passage.number - _BEFORE, 0)
    around = passages_of(passage.document_id, range(first, passage.number + 1 + _FOLLOWING))
    following = [each for each in around if each.number > passage.number]
    notes = notes_of(passage, citation.start, citation.end, following)
    notes += warning_sections(passage, citation.start, citation.end, around)
    heading = forbidding(passage, citation.start)
    above = [(passage, *heading)] if heading is not None else []
    rows = rows_of(passage, citation.start, citation.end)[:_ROWS]
    return [_cited(citation, *each) for each in (*above, *rows, *notes)]


def _in_beginning(citation: Citation, passages_of: PassagesOf, span: tuple[int, int] | None) -> list[Citation]:
    if span is None:
        return []
    (passage,) = passages_of(citation.passage.document_id, range(1))
    return [_cited(citation, passage, *span)]


def _replacing(
    citation: Citation, hits: Sequence[Hit], beginning_of: Callable[[str], str], passages_of: PassagesOf
) -> list[Citation]:
    """Where another document found says that it takes the place of that one."""
    own = citation.passage.document_id
    replaced = beginning_of(own)
    for hit in {each.passage.document_id: each for each in reversed(hits)}.values():
        if hit.passage.document_id != own:
            span = replacing_line(beginning_of(hit.passage.document_id), citation.document, replaced)
            if span is not None:
                (passage,) = passages_of(hit.passage.document_id, range(1))
                return [_cited(hit, passage, *span)]
    return []
