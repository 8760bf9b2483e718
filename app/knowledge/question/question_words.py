"""Whether a clause asks something by a question word, in four languages: not "when a child has fever", nor "anyone"."""

from __future__ import annotations

import re
import unicodedata

from app.core.search_text import normalise

_END = r"(?=[\s,;:.।!?)”\"'’-]|$)"  # not \b, which a vowel sign makes too
_BEGIN = r"(?:^|(?<=[\s,;:(“\"'‘-]))"

_VERBS = r"(?:do|does|did|is|are|am|was|were|can|could|will|would|shall|should|may|might|must|has|have|had|s)\b"
_BEFORE = (
    r"(?:(?:and|or|but|so|then|also|please|to|for|at|in|on|from|by|with|of|until|since|under|about|near|upto)\s+)*"
)
_WHO = r"(?:who|whom|whose|which)\b"
# At the beginning of what is asked, or after "tell me" and the like; elsewhere these words only go on with a noun.
_ASKED_WHO = re.compile(
    rf"^\W*{_BEFORE}{_WHO}"
    rf"|[,;:]\s*{_BEFORE}which\s+(?!{_VERBS})"
    rf"|\b(?:tell|know|say|ask|show|explain|find|sure)\b(?:(?!\b{_WHO})[^,;])*\s{_WHO}"
)
_ENGLISH = re.compile(
    r"\b(?:what|why|how)\b"
    rf"|\b(?:when|where)(?:['’]|\s+)(?:to\b|{_VERBS})"
    r"|\b(?:tell|know|say|ask|show|explain|find|sure)\b[^,;]*\s(?:when|where)\b"
    rf"|{_ASKED_WHO.pattern}"
)
_HINDI = re.compile(
    rf"{_BEGIN}(?:क्या|क्यों|कब|कहाँ|कहां|कैस[ाीे]|कितन(?:[ाीे]|ों)|कौन(?:स[ाीे])?"
    r"|किस(?:े|क[ाीेो]|से|ने|में|पर|लिए)?|किन(?:क[ाीेो]|से|में|्हें|्होंने)?)"
    rf"{_END}(?!\s+भी{_END})"
)
_KANNADA = re.compile(
    rf"{_BEGIN}(?!\S*(?:ಾದರ|[ೂೋೇ]{_END}))(?:(?:ಏನ|ಯಾವ|ಎಷ್ಟ|ಹೇಗೆ|ಹೆಂಗೆ|ಹ್ಯಾಗೆ|ಎಲ್ಲಿ|ಯಾರ)\S*|(?:ಯಾಕೆ|ಏಕೆ){_END})"
    rf"|(?:ಯಾವುದು|ಎಷ್ಟು){_END}"
)
_TELUGU = re.compile(
    rf"{_BEGIN}(?!\S*(?:ైన|[ూీో]{_END}))"
    rf"(?:(?:ఏమి|ఏమే|ఏమవ|ఏంటి|ఎప్పుడ|ఎప్పటి|ఎంత|ఎన్ని(?!క)|ఎన్నాళ్|ఎన్నేళ్|ఎక్కడ|ఎవర|ఎలా(?!స్)|ఎట్లా)\S*|(?:ఏం|ఎందుకు|ఏ|ఏది|ఏవి){_END})"
)
_ALL = (_ENGLISH, _HINDI, _KANNADA, _TELUGU)


def asks(clause: str) -> bool:
    """Whether it has a word that asks."""
    text = normalise(clause)
    return any(each.search(text) for each in _ALL)


def with_mark(question: str) -> str:
    """With a question mark where it asks and ends in no mark: without one other passages are nearer, and were not
    what answers were measured with. Half of a double question has none, nor has what is typed in haste."""
    bare = question.rstrip()
    return f"{bare}?" if bare and (bare[-1].isalnum() or _is_mark(bare[-1])) and asks(bare) else question


def _is_mark(character: str) -> bool:
    """A vowel sign and the like, in which words of Indic scripts end."""
    return unicodedata.category(character)[0] == "M"


def goes_on(before: str, after: str) -> bool:
    """Whether a clause says more of a noun in the one before it: "a child who vomits and who does not drink"."""
    text = normalise(before)
    word = re.match(_WHO, normalise(after).lstrip())
    return word is not None and len(re.findall(rf"\b{word[0]}\b", text)) > len(_ASKED_WHO.findall(text))
