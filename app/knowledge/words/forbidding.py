"""Recognises headings and list lead-ins that forbid what stands below them, and sentences that forbid."""

from __future__ import annotations

import re

from app.core.search_text import normalise
from app.knowledge.words.negation import denies
from app.knowledge.words.terms import pattern_of

# Not "stop" and "close" alone, which payments and accounts have as well.
_HEADINGS = r"""
    contraindicat|forbidden|\bbanned|\bdiscontinued|prohibited|refus|reject|exclusions|exceptions|don'ts|dangers|\bmyths
    |\bmistakes|\bwrong|\bwithhold|^stop (?!payment|date)
    |मिथक|भ्रांति|गलतफ़हमी|गलतियाँ|गलतियां|ತಪ್ಪು ಕಲ್ಪನೆ|ತಪ್ಪು ನಂಬಿಕೆ|ಮಿಥ್ಯೆ|అపోహ
    |वर्जित|निषेध|मनाही|अपवाद|परहेज|(?:बंद करें|रोकें|रोक दें)\s?[:।]?$
    |ನಿಷೇಧ|ನಿಷಿದ್ಧ|ಅಪವಾದ|ಬಾರದ|ನಿಲ್ಲಿಸಿ\s?[:.]?$|నిషేధ|నిషిద్ధ|మినహాయింపు|కూడని|కూడదు|ఆపండి\s?[:.]?$
"""
_HEADING = re.compile(pattern_of(_HEADINGS))
_SENTENCES = r"""
    \b(?:must|may|should|shall|can) ?not\b|\b(?:mustn't|shouldn't|can't|don't|do not|never)\b
    |\b(?:is|are|does|do|may|can) not[.!]?$
    |\bnot (?:allowed|permitted|accepted|valid|enough|paid|covered|included|refunded)\b
    |\b(?:forbidden|prohibited|contraindicated|dangerous|harmful|toxic|fatal|hinders?|postponed|withheld|rejected|refused)\b
    |\b(?:skip|omit|postpone|withhold) (?:it|the|this)\b
    |\b(?:be|is|are) avoided\b|\bleave (?:it|this|them) out\b|\bnothing is\b
    |(?:^|\s)(?:न|ना|मत)\s+[^\s]+(?:ें|ो|ना|िए|िये|एँ|एं|इए)(?=[\s,;.।!]|$)|नहीं[.।!]?$|मना है|वर्जित|निषेध|खतरनाक|हानिकारक
    |टाल दें|टालें|परहेज|(?:से|को) बचें|रोक दें[.।!]?$|अस्वीकार
    |(?:ಬೇಡಿ|ಬಾರದು|ಕೂಡದು|ಬೇಡ|[ಕ-ಹ]ದಿರಿ)[.।!]?$|ನಿಷಿದ್ಧ|ನಿಷೇಧ|ಅಪಾಯಕಾರಿ
    |(?:ಮುಂದೂಡಿ|ತಪ್ಪಿಸಿ|ನಿಲ್ಲಿಸಿ)[.।!]?$|ತಿರಸ್ಕರಿಸ
    |(?:కూడదు|వద్దు|రాదు|కండి|బడదు|చెల్లదు|వర్తించదు)[.।!]?$|నిషేధ|ప్రమాదకర|హానికర
    |(?:వాయిదా వేయండి|వాయిదా వేయాలి|ఆపండి|ఆపాలి|మానేయండి|రావు|వర్తించవు|చెల్లవు)[.।!]?$|తిరస్కరి
"""
_SENTENCE = re.compile(pattern_of(_SENTENCES))
_ASIDE = re.compile(r"[(\[][^)\]]*[)\]]")  # "(sample, not medical advice)"


def forbids(heading: str, *, asks: bool = True) -> bool:
    """Whether what stands under a heading, or in a list that it leads in to, is not to be done or not had.

    With `asks`, one that is a question forbids nothing: what it asks may be answered with yes.
    """
    said = _ASIDE.sub(" ", heading).strip()
    if asks and said.endswith("?"):
        return False
    return denies(said) or _HEADING.search(normalise(said)) is not None


def is_order_not_to(said: str) -> bool:
    """Whether a normalised sentence forbids, or says that something is not had or is dangerous."""
    return _SENTENCE.search(said) is not None
