"""Which passages say the same in two languages: where documents come in several, one is read in one's own."""

from __future__ import annotations

from collections.abc import Sequence

from app.knowledge.script import script_of
from app.knowledge.search import Hit

# Of passages of XQuAD-IN dev with their translations, and with the nearest that are none, the cosines of 19 of 20 lie
# on either side.
SAME = 0.84
_NEAR = 10.0  # points that a translation may be behind


def own_translation(hits: Sequence[Hit]) -> Hit | None:
    """The passage in the question's script that says what the best one says in another; None where there is none.

    It is the nearest to the best one, and of the best one's script none is nearer to it.
    """
    if not hits or hits[0].measures.same_script:
        return None
    best = hits[0]
    own = [hit for hit in hits if hit.measures.same_script and hit.score >= best.score - _NEAR]
    if not own:
        return None
    found = max(own, key=lambda hit: _nearness(hit, best))
    near = _nearness(found, best)
    script = script_of(best.passage.text)
    others = (hit for hit in hits[1:] if not hit.measures.same_script and script_of(hit.passage.text) is script)
    if near < SAME or any(_nearness(found, hit) > near for hit in others):
        return None
    return found


def _nearness(one: Hit, other: Hit) -> float:
    return float(one.vector @ other.vector)
