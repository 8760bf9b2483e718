"""Which sentences of a passage forbid: themselves, or by what they stand under."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from app.core.documents.documents import Passage
from app.core.search_text import normalise
from app.knowledge.beside.caveats import forbidding
from app.knowledge.beside.laid_out import LaidOut
from app.knowledge.words.forbidding import forbids, is_order_not_to
from app.knowledge.words.negation import denies

_REMEMBERED = 64  # passages
# Said of what is not to be taken along.
_KEPT_OUT = re.compile(
    r"\b(?:leave|left|stay|stays|keep|kept|remain)\b[^.;]{0,30}\b(?:outside|out|away|behind)\b"
    + normalise("|बाहर (?:ही )?(?:रख|छोड़|रह)|ಹೊರಗೆ(?:ಯೇ|ೇ)? ?(?:ಇಡ|ಬಿಡ|ಇರ)|ಹೊರಗಿಡ|బయట(?:ే)? ?(?:పెట్ట|ఉంచ|వదల|ఉండ)")
)


class Forbids(Enum):
    """How a sentence says that something is not to be done."""

    NO = "no"
    ITSELF = "itself"
    UNDER = "under"  # a heading or lead-in that forbids, or among items that do


@lru_cache(maxsize=_REMEMBERED)
def forbidden_in(passage: Passage, starts: tuple[int, ...]) -> tuple[Forbids, ...]:
    """Of each sentence of a passage, by where it starts."""
    laid = LaidOut(passage)
    ends = dict(laid.spans)
    lists = {start: listing for (start, _), listing in zip(laid.spans, laid.lists, strict=True)}
    own = [_forbids(passage.text[start : ends.get(start, start)]) for start in starts]
    by_list: dict[int, list[bool]] = {}
    for start, is_own in zip(starts, own, strict=True):
        if (listing := lists.get(start)) is not None:
            by_list.setdefault(listing.first, []).append(is_own)

    def is_lead(said: str) -> bool:
        return bool(said) and (forbids(said) or _KEPT_OUT.search(normalise(said)) is not None)

    def found(start: int, is_own: bool) -> Forbids:
        listing = lists.get(start)
        is_led = listing is not None and (is_lead(listing.lead) or all(by_list[listing.first][1:]))
        if is_led or forbidding(laid, start) is not None:
            return Forbids.UNDER
        return Forbids.ITSELF if is_own else Forbids.NO

    return tuple(found(start, is_own) for start, is_own in zip(starts, own, strict=True))


def _forbids(said: str) -> bool:
    normal = normalise(said)
    return is_order_not_to(normal) or denies(said) or _KEPT_OUT.search(normal) is not None
