"""Which sentences of a passage forbid, themselves or by what they stand under, and whether that is asked for."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from app.core.search_text import normalise
from app.knowledge.beside.caveats import forbidding_heading
from app.knowledge.layout.laid_out import LaidOut
from app.knowledge.question.forbidden_asked import Doing
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


class Stance(Enum):
    """How a sentence stands to a question of what is to be done, or of what is not."""

    FITS = "fits"  # or neither is asked
    FOLLOWS = "follows"  # it forbids as is asked, and goes on from a passage that is nearer to the question
    BESIDE = "beside"  # it forbids, where what to do is asked: to be read beside that, not before it
    ALONE = "alone"  # a single one that forbids, as is asked: it often stands among what is to be done
    OPPOSED = "opposed"  # it does not forbid, as is asked


def stances(doing: Doing, laid: LaidOut, *, goes_on: bool) -> list[Stance]:
    """Of each sentence of a passage; `goes_on`: from another passage found, under the same headings."""
    if doing is Doing.EITHER:
        return [Stance.FITS] * len(laid.spans)
    if doing is Doing.TO_DO:
        return [Stance.BESIDE if each is Forbids.UNDER else Stance.FITS for each in forbidden_in(laid)]
    under = Stance.FOLLOWS if goes_on else Stance.FITS
    by_kind = {Forbids.NO: Stance.OPPOSED, Forbids.ITSELF: Stance.ALONE, Forbids.UNDER: under}
    return [by_kind[each] for each in forbidden_in(laid)]


@lru_cache(maxsize=_REMEMBERED)
def forbidden_in(laid: LaidOut) -> tuple[Forbids, ...]:
    """Of each sentence of a passage."""
    own = [_forbids(each) for each in laid.texts]

    def is_led(place: int) -> bool:
        listing = laid.lists[place]
        if listing is None:
            return False
        return _is_lead(listing.lead) or all(own[listing.first + bool(listing.lead) : listing.last + 1])

    def found(place: int) -> Forbids:
        if is_led(place) or forbidding_heading(laid, laid.spans[place][0]) is not None:
            return Forbids.UNDER
        return Forbids.ITSELF if own[place] else Forbids.NO

    return tuple(map(found, range(len(own))))


def _is_lead(said: str) -> bool:
    return bool(said) and (forbids(said) or _KEPT_OUT.search(normalise(said)) is not None)


def _forbids(said: str) -> bool:
    normal = normalise(said)
    return is_order_not_to(normal) or denies(said) or _KEPT_OUT.search(normal) is not None
