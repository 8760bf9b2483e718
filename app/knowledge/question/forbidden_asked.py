"""Whether a question asks what is forbidden, or what is to be done: the one must not be answered with the other."""

from __future__ import annotations

import re
from enum import Enum

from app.core.search_text import normalise

_END = r"(?=[\s?!.,;।]|$)"
# Up to what forbids nothing stands that begins another clause: "What should I do if he may not drink?"
_ENGLISH = (
    r"(?:\b(?:what|which)|(?:^|[,.:;?!] ?)(?:who|whom)|^\W*(?:when|where))\b"
    r"(?:(?!\b(?:if|when|who|whom|that|which|what|because|unless|while|where|whose|but|and|do to)\b"
    r"|, ?(?:i|we|he|she|it|they|my|our|his|her)\b)[^?;]){0,80}?"
    r"\b(?:(?:must|should|shall|may|can|ought)(?: [^\s?]+){0,4}? (?:not|never)|(?:must|should)n['’]?t|can['’]?t|cannot"
    r"|not to|never to|never be|to avoid|(?:be|should i|should we|must i|must we|do i|do we) avoid(?:ed)?"
    r"|(?:is|are) (?:[a-z]+ )?(?:forbidden|prohibited|banned|contraindicated|not allowed|not permitted))\b"
    r"|\bdon['’]?ts\b"
)
_HINDI = (
    r"(?:क्या|कौन|किस|किन|कब|कहाँ|कहां)(?:(?!अगर|यदि|जब|क्या|\sऔर\s)[^?;।]){0,60}?"
    r"(?:\s(?:नहीं|नही|न|ना|मत)\s(?:[^\s]+\s){0,2}?"
    rf"(?:चाहिए|चाहिये|[^\s]+(?:ें|ो|िए|िये|इए|ाएँ|ाएं|ाए)|[^\s]+न[ाीे]\s(?:है|हैं|होता|होती|होते)){_END}"
    r"|(?:से|का)\s(?:बच|परहेज|परहेज़))"
    # Further from it, क्या asks for yes or no: क्या यहाँ फ़ोटो लेना मना है?
    r"|(?:क्या(?:\s[^\s]+)?|(?:कौन|किस|किन|कब|कहाँ|कहां)[^?;।]{0,60}?)\s"
    rf"(?:(?:मना|वर्जित|निषेध|निषिद्ध)(?=\s)|(?:नहीं|नही|न)\s(?:[^\s]+\s){{0,2}}?सक[^\s]*{_END})"
)
_KANNADA = (
    r"(?:ಏನ|ಯಾವ|ಯಾರ|ಎಲ್ಲಿ)(?:(?!ಏನು|ಯಾವ|ಯಾರ)[^?;]){0,60}?"
    rf"(?:ಬಾರದು|ಬಾರ್ದು|ಬಾರದ|ಕೂಡದು|ಬೇಡ|ಬೇಡಿ|ಬಾರದ್ದು|ನಿಷಿದ್ಧ|ನಿಷೇಧ){_END}"
)
_TELUGU = (
    r"(?:ఏం|ఏమ|ఏవ|ఏయే|(?:^|\s)ఏ\s|ఎవర|ఎప్పుడ|ఎక్కడ|వేటి|దేన)(?:(?!ఏం|ఏమి)[^?;]){0,60}?"
    rf"(?:కూడదు|గూడదు|కూడనిది|కూడనివి|వద్దు|ొద్దు|ఒద్దు|రాదు|నిషిద్ధం|నిషేధం){_END}"
)
_FORBIDDEN = re.compile("|".join((_ENGLISH, *map(normalise, (_HINDI, _KANNADA, _TELUGU)))))
_TO_DO = re.compile(
    r"\bwhat (?:should|do|must|can|shall|has|have|needs?) (?:[^\s?]+ ){0,5}?(?:do|done)\b"
    r"|\bwhat (?:is|are|has) to be done\b"
    r"|\bwhat to do\b|\bnow what\b|\bdo['’]?s\b"
    + normalise(r"|क्या (?:[^\s]+ ){0,1}?कर|ಏನು ಮಾಡ|ಏನ್ ಮಾಡ|ఏం చేయ|ఏమి చేయ|ఏం చెయ్|ఏమి చెయ్")
)
# Somewhere in a question for what is to be done: it asks for both.
_BESIDES = re.compile(
    r"\b(?:not to|don['’]?ts|(?:must|should) not|avoid)\b"
    + normalise(rf"|(?:ಬಾರದು|ಕೂಡದು|ಬೇಡ|ಬೇಡಿ|కూడదు|వద్దు|ొద్దు|రాదు|कर[^\s]*\s(?:नहीं|न)|(?:नहीं|न) (?:करना|करें)){_END}")
)


class Doing(Enum):
    """What a question asks for, as to doing it or not."""

    TO_DO = "to do"
    FORBIDDEN = "forbidden"
    EITHER = "either"  # both, or neither is told


def doing_asked(question: str) -> Doing:
    """What a question asks for: "what must I do", "what must I not do"."""
    normal = normalise(question)
    forbidden = _FORBIDDEN.search(normal)
    if forbidden is None:
        is_to_do = _TO_DO.search(normal) is not None and _BESIDES.search(normal) is None
        return Doing.TO_DO if is_to_do else Doing.EITHER
    rest = f"{normal[: forbidden.start()]} {normal[forbidden.end() :]}"
    return Doing.EITHER if _TO_DO.search(rest) else Doing.FORBIDDEN
