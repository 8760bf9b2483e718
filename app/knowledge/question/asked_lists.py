"""Whether a question asks for a list: for several things, or for the steps of how something is done."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.core.search_text import normalise

# Of what an item of a list offers to who asks for it (answer/quote.py).
STEPS = 0.4  # where steps are: other sentences say how to do something too
NUMBERED = 0.5  # a numbered list, mostly of steps, of what a list of things offers
# Several things: by a plural, or by a question word said twice, as Hindi, Kannada and Telugu do.
_SEVERAL = re.compile(
    r"\bwhich (?:[a-z]+ )?(?!(?:is|was|does|has|this|its|his|class|bus)\b)[a-z]+[^\Ws]s\b"
    r"|\b(?:which|what) (?:people|children)\b"
    r"|\bwhat (?:[a-z]+ )?(?:papers|documents|proofs|certificates|forms|things|items|signs|symptoms|conditions|foods)\b"
    r"|\b(?:what|who) all\b|\bwho (?:can|may|must|need|needs|gets?|pays?|does not|do not|doesn['’]t|don['’]t)\b"
    r"|\bwho (?:is|are) (?:not )?(?:allowed|eligible|entitled|exempt|free)\b"
    r"|\bwhat\b.{1,30}\b(?:bring|carry|submit|attach|hand in|produce|pack|take (?:along|into|with))\b"
    r"|(?<!\S)किन(?!\S)|कौन ?से (?!.{,12}(?:दिन|साल|महीने|समय))"
    + normalise(
        "|कौन[- ]कौन|क्या[- ]क्या|किन[- ]किन"
        "|ಯಾವ ?ಯಾವ|ಯಾವ್ಯಾವ|ಏನೇನ|ಏನೆಲ್ಲ|ಯಾರೆಲ್ಲ|ಯಾರ್ಯಾರ|ಯಾರಿಗೆಲ್ಲ|ಯಾವುದೆಲ್ಲ|ఏయే|ఏ ఏ |ఏమేమి|ఏమేం|ఎవరెవర|ఏవేవి"
    )
)
_STEPS = re.compile(
    r"\bhow (?:do|does|can|could|should|must|to|shall|is|are)\b|\bwhat (?:should|do|must|can|shall) (?:i|we|one) do\b"
    r"|\bwhat to do\b|\bnow what\b|\b(?:steps|procedure|process)\b"
    + normalise("|कैसे|क्या कर|तरीक़ा|तरीका|प्रक्रिया|ಹೇಗೆ|ಏನು ಮಾಡ|ಏನ್ ಮಾಡ|ವಿಧಾನ|ఎలా|ఏం చేయ|ఏమి చేయ|ఏం చెయ్|ఏమి చెయ్|పద్ధతి|విధానం")
)


@dataclass(frozen=True)
class ListAsked:
    """How much each kind of list is asked for, in [0, 1]."""

    things: float
    steps: float

    @classmethod
    def by(cls, question: str) -> ListAsked:
        """By the question's words."""
        normal = normalise(question)
        return cls(1.0 if _SEVERAL.search(normal) else 0.0, STEPS if _STEPS.search(normal) else 0.0)

    def offered(self, item: str) -> float:
        """How far a list with that item is asked for: what is numbered is mostly steps, what is not is things."""
        return max(self.things * NUMBERED, self.steps) if item.lstrip("(")[:1].isdigit() else self.things
