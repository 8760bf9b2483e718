"""Whether a question asks if something may or has to be done ("can I", सकते हैं, ಬಹುದಾ, వచ్చా), and whether a sentence
says so or the opposite."""

from __future__ import annotations

import re

from app.core.search_text import normalise
from app.knowledge.words.forbidding import is_order_not_to
from app.knowledge.words.negation import denies

_END = r"(?=[\s?!.,;।]|$)"
_WHO = (
    r"(?:i|we|you|he|she|they|one|it|people|somebody|someone|anyone|anybody"
    r"|(?:a|an|the|my|our|his|her|their|this|that) \w+)"
)
_ENGLISH = re.compile(
    r"(?:^|[,.:;?!] ?)(?:and |but |so |then |please )?"
    rf"(?:(?:can|may|should|shall|must|could) {_WHO}\b|do (?:i|we) (?!know\b)"
    r"|is it (?:ok|okay|all right|alright|right|safe|good|fine|allowed|permitted|possible|necessary|compulsory|needed)"
    r" (?:to|if)\b"
    r"|(?:is|are) [^?]{1,40}? (?:allowed|permitted|compulsory|necessary)\b)"
)
_INDIC = re.compile(
    normalise(
        r"(?:सकत[ेाी]|सकूँ|सकें|चाहिए|चाहिये|(?<![^\s])(?:दूँ|दूं|दें|लूँ|लें|करूँ|करें)|(?:ना|नी|ने) (?:है|होगा|होगी|पड़ेगा|पड़ेगी))"
        rf"(?: (?:है|हैं|हूँ|हूं))?(?: (?:क्या|ना|न))?{_END}"
        rf"|(?:ಬಹುದಾ|ಬಹುದೇ|ಬಹುದೆ|ಬಹುದೋ|ಬೋದಾ|ಬಹುದಲ್ವಾ|ಬೇಕಾ|ಬೇಕೇ|ಬೇಕೆ|ಬಾರದಾ|ಬಾರದೇ){_END}"
        rf"|(?:చ్చా|వచ్చునా|ాలా|కూడదా|వద్దా|ొద్దా){_END}"
    )
)
# What asks for something else than yes or no.
_ELSE = re.compile(
    r"\b(?:what|when|where|who|whom|whose|which|why|how)\b"
    + normalise(
        r"|कैसे|कब|कितन|कहाँ|कहां|किधर|कौन|किस|किन|क्यों|क्या[- ]क्या|क्या (?:कर|हो|ला|दे|ले|खा)"
        r"|ಹೇಗೆ|ಯಾವ|ಎಷ್ಟು|ಎಲ್ಲಿ|ಯಾರ|ಏಕೆ|ಯಾಕೆ|ಏನ|ఎలా|ఎప్పుడ|ఎంత|ఎన్ని|ఎక్కడ|ఎవర|ఎందుక|ఏం|ఏమ|ఏది|ఏవ|(?:^|\s)ఏ\s"
    )
)
_GIVEN = re.compile(
    r"\b(?:may|can|could|allowed|permitted|possible|welcome)\b"
    + normalise(r"|(?<![^\s])सक(?:त|े|ें)|अनुमति|इजाज़त|ಬಹುದು|ಅನುಮತಿ|వచ్చు|అనుమతి")
)


def asks_permission(question: str) -> bool:
    """Whether it asks for a yes or no to doing something, and for nothing else."""
    normal = normalise(question)
    asks = _ENGLISH if normal.isascii() else _INDIC
    return _ELSE.search(normal) is None and asks.search(normal) is not None


def tells_permission(sentence: str) -> bool:
    """Whether it says that something may be done, may not be or need not be."""
    normal = normalise(sentence)
    return _GIVEN.search(normal) is not None or is_order_not_to(normal) or denies(sentence)
