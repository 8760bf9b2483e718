"""Generate mode: a model writes from numbered passages and cites them; unsupported sentences are struck out."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import reduce

from app.core.conversations.assistant import Writer
from app.core.script import script_of
from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.collection_answer import CollectionAnswer, Fallback, Mode
from app.knowledge.beside.caveats import widened
from app.knowledge.beside.citation import Citation, citation_of, number_of
from app.knowledge.index.embed import Embedder
from app.knowledge.layout.laid_out import LaidOut
from app.knowledge.written.claims import Claim, claims_of
from app.knowledge.written.prompt import Prompt, answer_prompt
from app.knowledge.written.trust import language_asked, may_write
from app.knowledge.written.verify import Checked, Evidence, Verdict, share_verified, shown_once, verify
from shakti_mlx.sampling import SamplingParams

SENTENCES = 5  # that are looked at; small models go on and on
ITEMS = 12  # of lists and tables, likewise
_STOPS = re.compile(r"[.!?।\]\n]")
LEAST_VERIFIED = 0.5  # share; below it what is left is no answer any more
# The likeliest words: nothing is gained by chance here. No penalty either, for marks and figures are to be repeated.
SAMPLING = SamplingParams(temperature=0.0, repetition_penalty=1.0, max_tokens=256)


class Generator:
    """Answers from collections with a model's help. Call it on the model's thread."""

    def __init__(
        self,
        answerer: Answerer,
        embedder: Embedder,
        languages: Sequence[str],
        model: Callable[[], Writer],
        sampling: SamplingParams = SAMPLING,
    ) -> None:
        """`languages` are those the model lists; `model` is called where it is to write, and only then."""
        self._answerer, self._embedder = answerer, embedder
        self._languages, self._model, self._sampling = tuple(languages), model, sampling

    def answer(
        self,
        collection_id: str,
        question: str,
        stop: threading.Event,
        document_id: str | None = None,
        after: str = "",
    ) -> CollectionAnswer:
        """Written and verified, else quoted, with the reason; refused where a quotation would be, before any writing.

        Raises AppError as Searcher.search does, ModelError as LanguageModel does.
        """
        looked = self._answerer.look(collection_id, question, document_id, after)
        quoted = looked.answer
        if quoted.mode is Mode.REFUSE:
            return quoted
        question = quoted.read_as or question
        language = language_asked(question)
        readable = [hit for hit in looked.hits if may_write(self._languages, script_of(hit.passage.text))]
        if language is None or not may_write(self._languages, language) or readable[:1] != list(looked.hits[:1]):
            return replace(quoted, fallback=Fallback.LANGUAGE)
        model = self._model()
        answer_room = min(self._sampling.max_tokens, model.context_length // 2)
        prompt = answer_prompt(question, language, readable, model.context_length - answer_room, model.count)
        if prompt is None:
            return replace(quoted, fallback=Fallback.TOO_LONG)
        written = self._write(model, prompt, stop)
        if stop.is_set():
            return replace(quoted, fallback=Fallback.STOPPED)
        return self._verified(written, prompt, question, quoted)

    def _write(self, model: Writer, prompt: Prompt, stop: threading.Event) -> str:
        """What the model says, until it says a sentence again or more than an answer needs."""
        written = ""
        for piece in model.generate(prompt.messages, self._sampling, stop):
            written += piece
            if _STOPS.search(piece):
                claims = claims_of(written)
                if len(_looked_at(claims)) < len(claims):
                    break
        return written

    def _verified(self, written: str, prompt: Prompt, question: str, quoted: CollectionAnswer) -> CollectionAnswer:
        checked = tuple(verify(_looked_at(claims_of(written)), prompt.hits, question, self._embedder))
        share = share_verified(checked)
        read = tuple(hit.passage.id for hit in prompt.hits)
        judged = replace(quoted, sentences=checked, verified=share, read=read)
        if not share or share < LEAST_VERIFIED:
            struck = sum(each.verdict is Verdict.STRUCK for each in checked)
            is_true = bool(checked) and struck <= (1 - LEAST_VERIFIED) * len(checked)
            return replace(judged, fallback=Fallback.CONDITION if is_true else Fallback.UNVERIFIED)
        text, citations = _with_marks(checked)
        return replace(judged, mode=Mode.GENERATE, citations=citations, written=text)


def _looked_at(claims: Sequence[Claim]) -> list[Claim]:
    """Each once, up to where there are more than an answer has."""
    found: dict[str, Claim] = {}
    room = {True: ITEMS, False: SENTENCES}
    for claim in claims:
        if claim.text in found:
            continue
        if not room[bool(claim.item)]:
            break
        room[bool(claim.item)] -= 1
        found[claim.text] = claim
    return list(found.values())


def _with_marks(checked: Sequence[Checked]) -> tuple[str, tuple[Citation, ...]]:
    """The sentences that stand, or the document's in their place, with marks that count the citations from 1.

    Sentences of a document that stand side by side are one citation.
    """
    shown = [each for each in shown_once(checked) if each.shown]
    citations: list[Citation] = []
    for own in (_citation(evidence) for each in shown for evidence in each.evidence):
        citations = _with(citations, own)
    parts = []
    for each in shown:
        numbers = dict.fromkeys(number_of(citations, place.hit.passage.id, place.start) for place in each.evidence)
        parts.append(f"{each.shown} {''.join(f'[{number}]' for number in numbers)}")
    return " ".join(parts), tuple(citations)


def _with(citations: Sequence[Citation], own: Citation) -> list[Citation]:
    """One more of them; those that it meets are one with it, in the place of the first."""
    met = [each for each in citations if each.meets(own)]
    if not met:
        return [*citations, own]
    whole = reduce(Citation.joined, met, own)
    return [whole if each is met[0] else each for each in citations if each is met[0] or each not in met]


def _citation(evidence: Evidence) -> Citation:
    """The sentence with what it may not be parted from: "Not in pregnancy." behind it."""
    hit = evidence.hit
    return citation_of(hit, hit.passage, *widened(LaidOut(hit.passage), evidence.start, evidence.end))
