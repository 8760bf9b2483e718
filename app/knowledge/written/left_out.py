"""Detects conditions that a claim leaves out: "withdraw 25 %", where that is "only after five years".

What limits a rule is a condition (if, unless, only), a limit (over 40 kg, up to 4 lakh), or those for whom it is made.
A reason, or how something is done, may be left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.core.script import script_of
from app.core.search_text import normalise
from app.knowledge.figures.figure_ranges import PlacedRange, read_ranges
from app.knowledge.figures.figures import Figure, figures, is_among
from app.knowledge.words.negation import denies, spelled_out
from app.knowledge.words.support import has_form, is_telling, supported_share
from app.knowledge.words.terms import listed, words_of

_REASON = re.compile(
    normalise(
        r"\b(?:because|so that|since|in order to)\b[^;\n]*|(?:क्योंकि|ताकि|चूँकि)[^;।\n]*|(?:ಏಕೆಂದರೆ|ಯಾಕೆಂದರೆ)[^;.\n]*"
        r"|(?:ఎందుకంటే|ఎందుకనగా)[^;.\n]*"
    )
)
_RULE = re.compile(
    normalise(
        r"[;।\n]|:\s|,\s(?=(?:and|but|or else|otherwise)\b)"
        r"|\band (?=(?:until|till|from|if|when)\b)|\bbut\b|,\s(?=(?:पर|लेकिन|मगर|परंतु|और)\s)"
        r"|(?:^|\s)(?:ಆದರೆ|కానీ|కాని)(?=\s)"
    )
)
_WORD, _ENDS = r"[^\s,;।]", r"(?![^\s,.।])"
_REST = r"[^,;।\n]*"
_PLACED = "in|on|at|by|to|for|with|after|before|during|between|when|if|and|or|more"


def _behind(words: int) -> str:
    """So many words at most, before what is written behind a condition."""
    return rf"(?:{_WORD}+\s+){{0,{words}}}"


# What a condition begins with ...
_IF = re.compile(
    normalise(
        rf"\b(?:only|if|unless|except|provided|in case|when|whenever|as long as|so long as|until|till)\b{_REST}"
        rf"|\bonce\s(?!(?:an?\s(?:day|week|month|year)|every|daily|per|only|{_PLACED})\b)\w{_REST}"
        rf"|(?:^|,\s)where\b{_REST}"
        rf"|(?<![^\s,])(?:अगर|यदि|जब|बशर्ते|केवल|सिर्फ़?)(?![^\s]){_REST}"
    )
)
# ... or ends with.
_IF_BEHIND = re.compile(
    normalise(
        rf"{_behind(5)}{_WORD}+\s+तो{_ENDS}|{_behind(3)}{_WORD}+ने\s+पर{_ENDS}"
        rf"|{_behind(2)}{_WORD}+\s+(?:ही|को छोड़कर|के सिवाय|के अलावा){_ENDS}"
        rf"|{_behind(2)}{_WORD}*(?<!ಆ)(?<!ಅಂ)(?<!ಎಂ)(?:ದರೆ|ದಾಗ|ದರಷ್ಟೇ){_ENDS}"
        rf"|{_behind(2)}{_WORD}+\s+(?:ಮಾತ್ರ|ಹೊರತು|ಹೊರತುಪಡಿಸಿ|ಬಿಟ್ಟು){_ENDS}"
        rf"|{_behind(2)}(?!అయితే|అంటే){_WORD}*(?:తే|ంటే|తేనే|టేనే|ప్పుడు){_ENDS}"
        rf"|{_behind(2)}{_WORD}+\s+(?:మాత్రమే|మాత్రం|తప్ప|మినహా){_ENDS}"
    )
)
# For whom a rule is made.
_SOMEBODY = (
    r"(?:adults?|child(?:ren)?|infants?|bab(?:y|ies)|newborns?|wom[ae]n|mothers?|patients?|persons?|people|those|anyone"
    r"|customers?|members?|holders?|accounts?|loans?)"
)
_NAMES = (
    r"(?: (?!(?:is|are|was|were|be|may|must|can|should|shall|will|do|does|gets?|takes?|needs?|have|has)\b)\w+){1,5}"
)
_WHO = re.compile(
    normalise(
        rf"\b(?:who|whose) \w+{_NAMES}|\b{_SOMEBODY} (?:with|\w+ing){_NAMES}"
        rf"|(?<![^\s,])(?:जिन्हें|जिनक[ोीे]|जिसे)(?![^\s]){_REST}"
    )
)
_WHO_BEHIND = re.compile(
    normalise(
        rf"{_behind(2)}{_WORD}*(?:वाले|वालों|वाली){_ENDS}|{_behind(1)}{_WORD}*ವವರ{_WORD}*"
        rf"|{_behind(1)}{_WORD}*(?:న్న|ే|ిన|ని)\s?వారి{_WORD}*"
    )
)
_SINCE = re.compile(
    normalise(
        r"\b(?:from|in|during|after|before|until) the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
        r"|tenth|last|\d+(?:st|nd|rd|th)) (?:\w+ )?(?:days?|weeks?|months?|years?|trimester)\b"
        r"|(?:पहल[ेी]|दूसर[ेी]|तीसर[ेी]|चौथ[ेी]|पाँचवें|पांचवें|छठे|सातवें|आठवें|नौवें)\s+(?:महीने|माह|साल|वर्ष|हफ़्ते|दिन)\s+(?:से|तक|के बाद)"
        rf"|{_behind(1)}{_WORD}+\s+की (?:उम्र|आयु) (?:से|तक|में|के बाद)"
        r"|(?:ಮೊದಲ|ಎರಡನೇ|ಮೂರನೇ|ನಾಲ್ಕನೇ|ಐದನೇ|ಆರನೇ|ಏಳನೇ)\s+(?:ತಿಂಗಳ|ವರ್ಷ|ವಾರ)[^\s,]*"
        r"|(?:మొదటి|రెండో|మూడో|నాలుగో|ఐదో|ఆరో|ఏడో)\s+(?:నెల|సంవత్సర|ఏడాది|వార)[^\s,]*"
    )
)
_MAY = re.compile(
    normalise(r"\b(?:may|can|allowed|permitted|possible|eligible|entitled)\b|सक(?:त|ें|े)|अनुमति|ಬಹುದು|వచ్చు|అనుమతి|ಅನುಮತಿ")
)
_AFTER = re.compile(
    normalise(
        rf"\b(?:after|before)\b{_REST}"
        rf"|{_behind(2)}{_WORD}+\s+(?:के बाद|से पहले|ನಂತರ|ಬಳಿಕ|ಮೊದಲು|తర్వాత|తరువాత|ముందు){_ENDS}"
    )
)
_FURTHER = re.compile(  # of a charge: what is more than the free ones
    normalise(
        r"\b(?:after that|thereafter|beyond that|above that|further|additional|extra)\b"
        r"|(?:उसके|इसके|उससे|इससे) (?:बाद|ऊपर|ज़्यादा|अधिक)"
        r"|अतिरिक्त|ಅದರ ನಂತರ|ನಂತರದ|ಹೆಚ್ಚುವರಿ|ಅದಕ್ಕಿಂತ|ఆ తర్వాత|తర్వాతి|అదనపు|ఆపైన|అంతకంటే"
    )
)
_WISH = re.compile(normalise(r"\b(?:wish|want|like|prefer|choose)|चाह|इच्छ|ಬಯಸ|ಇಚ್ಛ|ಇಷ್ಟ|ಬೇಕಾದ|కోరు|కావాల|ఇష్ట|కావలస"))
_PEOPLE = re.compile(
    normalise(
        r"\b(?:adults?|child(?:ren)?|infants?|newborns?|bab(?:y|ies)|pregnan\w+|breast-?feeding|wom[ae]n|girls?|boys?"
        r"|senior citizens?|minors?|pensioners?|farmers?|students?|widows?|elderly)\b"
        r"|(?<![^\s])(?:बच्च|शिशु|नवजात|वयस्क|गर्भवती|महिला|स्त्री|वरिष्ठ|बुज़ुर्ग|नाबालिग|पेंशनभोगी|किसान|छात्र|विद्यार्थी|विधवा)"
        r"|(?<![^\s])(?:ಮಗು|ಮಕ್ಕಳ|ಶಿಶು|ವಯಸ್ಕ|ಗರ್ಭಿಣಿ|ಮಹಿಳೆ|ಹಿರಿಯ|ಅಪ್ರಾಪ್ತ|ಪಿಂಚಣಿ|ರೈತ|ವಿದ್ಯಾರ್ಥಿ|ವಿಧವೆ)"
        r"|(?<![^\s])(?:పిల్ల|బిడ్డ|శిశు|పెద్దల|గర్భిణ|మహిళ|వృద్ధ|మైనర్|పింఛను|రైతు|విద్యార్థి|వితంతు)"
    )
)
_ANYBODY = listed("people person persons patient patients customer customers those anyone someone their there")
_IS_TOLD = re.compile(  # by what may be, must be or must not be
    normalise(
        r"\b(?:may|can|must|should|shall|allowed|permitted|possible|eligible|entitled|give|take|do not|never)\b"
        r"|सक(?:त|ें|े)|चाहिए|(?:ें|एँ|एं)(?=[\s।]|$)|ಬಹುದು|ಬೇಕು|ಿ(?=[\s.]|$)|వచ్చు|ాలి|ండి(?=[\s.]|$)"
    )
)
_SPANS_OF_TIME = frozenset(["second", "minute", "hour", "day", "week"])
_CLOCK = re.compile(normalise(r"\s?[ap]\.?m\b|\s?बजे|:\d"))
_PART = re.compile(
    normalise(
        r",\s|(?:\b(?:and|or)\b|(?<![^\s])(?:और|या|तथा|ಮತ್ತು|ಅಥವಾ|మరియు|లేదా)(?![^\s]))"
        r"(?!\s(?:above|more|over|older|longer|upward|उससे|इससे|ज़्यादा|अधिक|ಅದಕ್ಕಿಂತ|ಹೆಚ್ಚ|ಮೇಲ್|అంతకంటే|ఎక్కువ|ఆపై))"
    )
)
_HAVE, _ASKED = 0.34, 0.5  # of a condition's words, that the claim and the question have
_COVERED = 0.75  # of the words of a part of a rule, that a claim has that retells it
_NEAREST = 2  # words to what a condition ends with


def left_out(claim: str, sentence: str, question: str = "") -> str | None:
    """The words of a condition of the sentence that the claim has nothing of, on the rule that it retells.

    A condition that the question names may be left out of the answer. Across scripts, only that there is one at all.
    """
    own, theirs = spelled_out(claim, sentence), _REASON.sub(" ", normalise(sentence))
    rules = [said for rule in _RULE.split(theirs) if (said := rule.strip(" .,:"))]
    if not rules:
        return None
    if script_of(claim) is not script_of(sentence):
        found = next(_scopes(rules[0]), None) if len(rules) == 1 else None
        return None if found is None or next(_scopes(own), None) or figures(claim) else found[0]
    dropped = [_dropped(own, rule, normalise(question)) for rule in _nearest(own, rules)]
    return next(filter(None, dropped), None)


def parts_told(sentence: str) -> list[str]:
    """What a sentence says beside its reasons, between semicolons, where that is not the whole of it."""
    parts = [said for rule in _REASON.sub("", sentence).split(";") if len((said := rule.strip(" .,:।")).split()) > 3]
    return [part for part in parts if len(part) < 0.8 * len(sentence)]


def _nearest(claim: str, parts: Sequence[str]) -> list[str]:
    """Those that have most of the claim's words and figures."""
    own = _figures(claim)
    shares = [supported_share(claim, part) + sum(is_among(each, _figures(part)) for each in own) for part in parts]
    return [part for part, share in zip(parts, shares, strict=True) if share == max(shares)]


def _dropped(claim: str, rule: str, question: str) -> str | None:
    """Of one rule, the first that is missing."""
    have, asked = frozenset(words_of(claim)), frozenset(words_of(question))
    given = [*_figures(claim), *_figures(question)]
    scopes = list(_scopes(rule))
    for scope, words in scopes:
        if _WISH.search(scope) or any(is_among(each, given) for each in _figures(scope)):
            continue
        rest = frozenset(words_of(rule.replace(scope, " ", 1)))
        said = [word for word in words if not has_form(word, rest)]
        if _share(said, have) >= _HAVE or (said and _share(said, asked) >= _ASKED):
            continue
        if not (_IF.search(claim) or _IF_BEHIND.search(claim)):
            return scope
    for scope, _ in scopes:
        rule = rule.replace(scope, " ", 1)
    return next(filter(None, (_of_part(claim, each, question, given) for each in _own_part(claim, rule))), None)


def _own_part(claim: str, rule: str) -> list[str]:
    """The part of a rule that is nearest to the claim, and others that it has as well."""
    parts = [part for part in _PART.split(rule) if part.strip()]
    return list(dict.fromkeys([*_nearest(claim, parts)[:1], *(part for part in parts if _has_all(claim, part))]))


def _has_all(claim: str, part: str) -> bool:
    """But for limits."""
    limits = {value for each in _limits(part) for value in (each.range.low, each.range.high)}
    own = _figures(claim)
    return supported_share(part, claim) >= _COVERED and all(
        each.value in limits or is_among(each, own) for each in _figures(part)
    )


def _of_part(claim: str, part: str, question: str, given: Sequence[Figure]) -> str | None:
    """The limit, charge or people that a part of a rule has and the claim does not; None where it has all."""
    for limit, start, end in _limits(part):
        ends = [Figure(value, limit.unit) for value in (limit.low, limit.high) if value is not None]
        if not any(is_among(each, given) for each in ends):
            return part[start:end].strip() or part.strip()
    if figures(claim) and (further := _FURTHER.search(part)) and not (_FURTHER.search(claim) or _AFTER.search(claim)):
        return further[0]
    if not (figures(claim) or _IS_TOLD.search(claim) or denies(claim)):
        return None
    people = _PEOPLE.search(part)
    if people is None or _PEOPLE.search(claim) or _PEOPLE.search(question):
        return None
    return None if any(has_form(word, frozenset([people[0]])) for word in words_of(claim)) else people[0]


def _share(words: Sequence[str], have: frozenset[str]) -> float:
    return sum(has_form(word, have) for word in words) / (len(words) or 1)


def _figures(text: str) -> list[Figure]:
    """With its dates; "an hour" is one."""
    of_articles = (each for each in figures(text, articles=True) if each.unit)
    return [*(each.figure for each in read_ranges(text).figures), *of_articles]


def _scopes(rule: str) -> Iterator[tuple[str, list[str]]]:
    """Each condition of a rule, and the words that tell it from others."""
    patterns = [(_IF, False), (_IF_BEHIND, True), (_WHO, False), (_WHO_BEHIND, True), (_SINCE, False)]
    if _MAY.search(rule):
        patterns.append((_AFTER, True))
    for pattern, stands_behind in patterns:
        for match in pattern.finditer(rule):
            said = [word for word in words_of(match[0]) if is_telling(word) or (len(word) > 2 and word not in _ANYBODY)]
            said = [word for word in said if word not in _ANYBODY and not _PEOPLE.match(word)]
            yield match[0].strip(" ."), said[-_NEAREST - 1 :] if stands_behind else said


def _limits(part: str) -> list[PlacedRange]:
    """Limits of age, weight, sum and so on; no times of the day or week, and not how long something takes."""
    return [each for each in read_ranges(part).ranges if _is_limit(part, each)]


def _is_limit(part: str, placed: PlacedRange) -> bool:
    found = placed.range
    if found.unit == "weekday" or _CLOCK.match(part, placed.end):
        return False
    is_between = None not in (found.low, found.high)
    return not (is_between and (found.unit in _SPANS_OF_TIME or part[: placed.start].endswith("for ")))
