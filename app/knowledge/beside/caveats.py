"""Extends a quotation to the exception in the next sentence and to the heading that forbids.

"Give 200 mg." is no answer where "Not in pregnancy." follows, nor is "Put ice on it" under "What not to do".
"""

from __future__ import annotations

import re

from app.core.search_text import normalise
from app.knowledge.figures.figure_ranges import ranges
from app.knowledge.layout.laid_out import LaidOut
from app.knowledge.words.forbidding import forbids, is_order_not_to
from app.knowledge.words.negation import denies
from app.knowledge.words.sentences import is_figured, is_row, leads_in, starts_list_item
from app.knowledge.words.terms import pattern_of

ROOM = 400  # characters that are quoted along at most
_NEAR = 500  # characters from a heading that forbids to what is quoted; what is farther is quoted beside it
_SHORT = 200  # characters of a sentence that forbids, or takes up the one before
_NAME_WORDS, _NAME_WORDS_INDIC = 5, 3
_TERSE = 120  # likewise of one in which a word may stand anywhere that denies or says "only"
_END = r"(?=[\s,;:.।!?*—–-]|$)"  # not \b, which a vowel sign makes too

_LABELS = """
    note|n\\.?b\\.?|cautions?|precautions?|warning|important|attention|danger|exceptions?|exclusions?|contraindications?
    |remember
    |नोट|टिप्पणी|सावधान|सावधानी|सावधानियाँ|सावधानियां|चेतावनी|ध्यान|अपवाद|ख़तरा|महत्वपूर्ण
    |ಸೂಚನೆ|ಗಮನಿಸಿ|ಗಮನಕ್ಕೆ|ಎಚ್ಚರಿಕೆ|ಎಚ್ಚರ|ಮುನ್ನೆಚ್ಚರಿಕೆ|ಮುನ್ನೆಚ್ಚರಿಕೆಗಳು|ನಿಷೇಧ|ಟಿಪ್ಪಣಿ|ಅಪವಾದ|ವಿನಾಯಿತಿ
    |గమనిక|గమనించండి|హెచ్చరిక|జాగ్రత్త|జాగ్రత్తలు|నిషేధం|మినహాయింపు|మినహాయింపులు|ముఖ్య గమనిక
"""
_OPENERS = """
    but|however|exceptions? (?:are|is)|excepted|excluded|exempt|except|excepting|excluding|unless|provided|otherwise
    |not(?! only)|never|do not|don't|does not|must not
    |may not|cannot|closed|only (?:if|when|for|after|with|in)|stop (?:it|this|them|if|when)|avoid
    |no(?! (?:charge|fee|cost|need|form|further|\\d))(?= \\w)|maximum|at most|(?:not|no|never|nothing) more
    |more than (?:that|this)|make sure|first check|check first
    |लेकिन|मगर|परंतु|परन्तु|किंतु|किन्तु|पर|हालाँकि|हालांकि|सिवाय|बशर्ते|अन्यथा|वरना|नहीं तो|कभी न|मत|न
    |अधिकतम|ज़्यादा से ज़्यादा|पहले (?:देख|जाँच|जांच|पक्का)[^\\s]*
    |ಆದರೆ|ಆದರೂ|ಆದಾಗ್ಯೂ|ಹೊರತು|ಇಲ್ಲದಿದ್ದರೆ|ಎಂದಿಗೂ|ಎಂದೂ|ಗರಿಷ್ಠ|ಮೊದಲು (?:ಪರೀಕ್ಷಿ|ಖಚಿತ|ನೋಡಿ)[^\\s]*
    |గరిష్ఠంగా|గరిష్టంగా|ముందు (?:చూ|పరీక్షి|నిర్ధారి)[^\\s]*|కానీ|కాని|అయితే|ఐతే|అయినా|లేకపోతే|లేదంటే|ఎప్పుడూ|తప్ప|మినహా
"""
# A sentence that begins so and has no "but" makes no sense by itself.
_FRAGMENTS = """
    except|excepting|excluding|unless|not(?! only)|however, not|but not|provided|otherwise
    |सिवाय|बशर्ते|अन्यथा|वरना|नहीं तो|ಹೊರತು|ಇಲ್ಲದಿದ್ದರೆ|లేకపోతే|లేదంటే|తప్ప|మినహా
"""
_TAKES_UP = """
    it|this|these|they|those|such|यह|ये|वह|वे|इसे|इन्हें|इस|इन|इसके|इसका|इसकी|इनके|इनका|इनकी|उसे|उन्हें
    |ಇದು|ಇದನ್ನು|ಇವು|ಇವನ್ನು|ಇದರ[^\\s]*|ಇದಕ್ಕೆ|ಇವರ[^\\s]*|ಅದನ್ನು|ಅವರ[^\\s]*|ಈ
    |ఇది|ఇవి|దీన్ని|దీనిని|దీని[^\\s]*|దీనితో|వీటి[^\\s]*|వారి[^\\s]*|వీరి[^\\s]*|ఈ
"""
_MYTHS = """
    myth|wrong|false|incorrect|mistake|misbelief|मिथक|भ्रम|भ्रांति|गलत|ग़लत|गलतफ़हमी|ಮಿಥ್ಯೆ|ತಪ್ಪು|ತಪ್ಪು ಕಲ್ಪನೆ|ತಪ್ಪು ನಂಬಿಕೆ|అపోహ|తప్పు
"""
_FACTS = """
    fact|right|true|truth|correct|तथ्य|सच|सच्चाई|सही|ಸತ್ಯ|ಸರಿ|ವಾಸ್ತವ|ವಾಸ್ತವಾಂಶ|నిజం|వాస్తవం|ఒప్పు|సరైనది
"""
# In a sentence that begins with whom or what it holds for, these take back or limit the one before.
_SCOPES = """
    in|at|on|for|with|without|after|before|during|from|near|under|above|over|below|if|when|where|those|whoever
    |(?:old|older|elderly|young|younger|small|pregnant|weak)(?= \\w)|people|patients|persons|children|babies
    |infants|women|men|adults|customers|pensioners|students|farmers|staff|minors|residents|non-residents
"""
_LIMITS = "\\b(?:only|no|not|never|none|nothing|it|they|them)\\b"
_ONLY = "केवल|सिर्फ|सिर्फ़|ಮಾತ್ರ(?!ೆ)|మాత్రమే"  # no tablets
# What is to be paid besides, behind a sum or what is free.
_BESIDES = """
    \\b(?:is|are) (?:extra|separate|additional|charged (?:extra|separately))\\b
    |\\bplus (?:gst|tax)|\\bon top\\b|अलग से|अतिरिक्त|ಪ್ರತ್ಯೇಕ|ಹೆಚ್ಚುವರಿ|అదనం|అదనపు|విడిగా
"""
# Likewise, where it says a sum itself.
_FURTHER = """
    (?:each )?further|additional|extra|after that|thereafter|beyond (?:that|this)|above that
    |(?:उसके|इसके|उससे|इससे) (?:बाद|ऊपर|ज्यादा|अधिक)|(?:ಅದರ|ಆ) ನಂತರ|ఆ తర్వాత
"""
_SUM = "\\b(?:rs|inr|rupees?|free|percent)\\b|₹|%|रुपय|रु\\.|मुफ़्त|निःशुल्क|प्रतिशत|ರೂಪಾಯಿ|ರೂ\\.|ಉಚಿತ|ಶೇ|రూపాయ|రూ\\.|ఉచిత|శాతం"
_LEAVES_OUT = "(?:छोड़कर|के सिवाय|के अलावा|ಹೊರತುಪಡಿಸಿ|ಬಿಟ್ಟು|ಹೊರತು|తప్ప|మినహా)[.।!]?$"


def _words(listed: str, after: str = _END) -> re.Pattern[str]:
    """Finds one of them where a sentence begins."""
    return re.compile(rf"[^\w\u0900-\u0d7f]*(?:{pattern_of(listed)}){after}")


_LABEL = _words(_LABELS, r"(?: (?:that|दें|रखें|रहे)(?=[\s:,.!])|(?=[\s*]*(?:[:.!—–-]|$)))")
_LABELLED = r"[\s*]*[:–—]"
_MYTH, _FACT = _words(_MYTHS, _LABELLED), _words(_FACTS, _LABELLED)
_SCOPE, _LIMIT, _ONLY_WORD = _words(_SCOPES), re.compile(_LIMITS), re.compile(normalise(_ONLY))
_OPENER, _FRAGMENT, _BACK = _words(_OPENERS), _words(_FRAGMENTS), _words(_TAKES_UP)
_TAKEN_UP = re.compile(rf"(?:^|\s)(?:{pattern_of(_TAKES_UP)}){_END}")
_PAID_BESIDES, _A_SUM = re.compile(pattern_of(_BESIDES)), re.compile(normalise(_SUM))
_PAID_FURTHER = _words(_FURTHER)
_LEAVING_OUT = re.compile(normalise(_LEAVES_OUT))
_NAMED = re.compile(r"\s*([^:\n]{2,40}?(?<!\bno)(?<!\bno\.))\s*:(?=\s|$)", re.IGNORECASE)  # not "Account no: 7"
_NO = re.compile(r"\b(?:not|never|no)\b(?! only)")  # also beside a word that takes it back, "not refunded if refused"


def is_labelled(text: str) -> bool:
    """Whether it begins as a note or a warning does."""
    return _LABEL.match(normalise(text.lstrip())) is not None


def has_forbidding_name(line: str) -> bool:
    """Whether a line of a block in which each has a name forbids by it: "Not for: patients with asthma"."""
    named = _NAMED.match(line)
    if named is None or len(named[1].split()) > (_NAME_WORDS if named[1].isascii() else _NAME_WORDS_INDIC):
        return False
    return forbids(named[1])


def widened(laid: LaidOut, start: int, end: int) -> tuple[int, int]:
    """Where the quotation text[start:end] begins and ends with what it may not be parted from in the same passage."""
    own = [place for place, span in enumerate(laid.spans) if span[0] < end and span[1] > start]
    if not own:
        return start, end
    first, last = own[0], _last(laid, own[-1])
    if first and _needs_before(laid, first):
        first -= 1
    start, end = min(start, laid.spans[first][0]), max(end, laid.spans[last][1])
    above = forbidding_heading(laid, start)
    if above is None or start - above[0] > _NEAR or _has_rows(laid.text[above[1] : start]):  # none is asked for
        return start, end
    return above[0], end


def _has_rows(text: str) -> bool:
    return bool(ranges(text)) or any(is_figured(line) for line in text.splitlines() if line.strip())


def forbidding_heading(laid: LaidOut, start: int) -> tuple[int, int] | None:
    """The nearest heading above text[start], or what leads in to its list, where that forbids."""
    text = laid.text
    place = next((place for place, span in enumerate(laid.spans) if span[0] <= start < span[1]), None)
    listing = None if place is None else laid.lists[place]
    if place is not None and listing is not None and listing.lead and listing.first < place and forbids(listing.lead):
        return laid.spans[listing.first]
    if place is not None and (above := _above_list(laid, place)) is not None:
        return above if forbids(text[slice(*above)]) else None
    lines = [line for line in laid.headings if line[1] <= start or line[0] == start]
    if place is not None and (above := _above_lines(laid, place)) is not None:
        lines.append(above)
    if lines and text[slice(*lines[-1])].isupper():
        below = text[lines[-1][1] : start].splitlines()
        if any(line.isupper() for line in below):  # as headings are here: it begins something else
            return None
    return lines[-1] if lines and forbids(text[slice(*lines[-1])]) else None


def _above_list(laid: LaidOut, place: int) -> tuple[int, int] | None:
    """The line right above the list that the sentence there belongs to, where it stands alone and has no stop. A
    heading may have figures, "banned since 2018"."""
    first = place
    while first >= 0 and _begins_item(laid, first):
        first -= 1
    if first in (-1, place):
        return None
    start, end = laid.spans[first]
    said = laid.texts[first]
    is_alone = laid.text[:start].rstrip(" \t\r")[-1:] in ("", "\n") and "\n" not in said
    return (start, end) if is_alone and _may_head(said) else None


def _above_lines(laid: LaidOut, place: int) -> tuple[int, int] | None:
    """The first line of the block of lines that the sentence there is one of, where that forbids: "DO NOT GIVE TO"
    above "Children under 12"."""
    first = place
    while first > 0 and laid.text[laid.spans[first - 1][1] : laid.spans[first][0]].strip(" \t\r") == "\n":
        first -= 1
    said = laid.texts[first]
    says_itself = is_figured(said) or re.search(r"[:;] ", said)  # a row, or a line with a name: "Charge: none"
    return laid.spans[first] if first < place and _may_head(said) and not says_itself and forbids(said) else None


def _may_head(line: str) -> bool:
    """Whether a line is short and has no stop."""
    return len(line) <= _TERSE and line[-1] not in ".!?।॥"


def _last(laid: LaidOut, place: int) -> int:
    """The sentence up to which exceptions to the one there go on."""
    last, room, count = place, laid.spans[place][1] + ROOM, len(laid.spans)
    while last + 1 < count and not laid.begins_heading(last + 1):
        end = last + 1
        if not _is_exception(laid, end):
            end += 1
            if end == count or laid.begins_heading(end) or not _takes_back(laid, end):
                break
        if is_labelled(laid.texts[end]):
            end = _end_of_paragraph(laid, end, room)
        if leads_in(laid.texts[end]):
            while end + 1 < count and _begins_item(laid, end + 1):
                end += 1
        if laid.spans[end][1] > room:
            break
        last = end
    return last


def _end_of_paragraph(laid: LaidOut, place: int, room: int) -> int:
    """The last sentence of the paragraph that goes on there, and that ends before `room`."""
    end = place
    while end + 1 < len(laid.spans) and laid.spans[end + 1][1] <= room:
        if "\n\n" in laid.text[laid.spans[end][1] : laid.spans[end + 1][0]] or _begins_item(laid, end + 1):
            break
        end += 1
    return end


def _is_exception(laid: LaidOut, place: int) -> bool:
    """Whether the sentence there takes something back of the one before it."""
    before, said = laid.texts[place - 1], laid.texts[place]
    if said.endswith("?") or is_row(said):
        return False
    if _is_label(_FACT, said) and _is_label(_MYTH, before):
        return True
    if _begins_item(laid, place):
        return False
    lines = laid.text[laid.spans[place - 1][1] : laid.spans[place][0]].count("\n")
    if lines > 1 or is_labelled(said):
        return is_labelled(said)
    normal = normalise(said)
    if _OPENER.match(normal) or _LEAVING_OUT.search(normal):
        return True
    return len(said) <= _SHORT and (_takes_up_no(said, normal) or (not lines and _limits(before, said, normal)))


def _takes_back(laid: LaidOut, place: int) -> bool:
    """Whether the sentence there forbids what the one two before it on the line says: "it must not be given"."""
    said = laid.texts[place]
    line = laid.text[max(laid.text.rfind("\n", 0, laid.spans[place][0]), 0) : laid.spans[place - 1][0]]
    if not line.strip() or is_row(said) or len(said) > _SHORT or said.endswith("?"):
        return False
    normal = normalise(said)
    return _TAKEN_UP.search(normal) is not None and is_order_not_to(normal)


def _limits(before: str, said: str, normal: str) -> bool:
    """Whether a sentence forbids, or says of whom or what the one before it does not hold; rows of prose, each of which
    holds for a range, limit one another."""
    if is_order_not_to(normal):
        return True
    if len(said) <= _TERSE and _A_SUM.search(normalise(before)) and _is_paid_besides(normal):
        return True
    if ranges(before) and ranges(said):
        return False
    if not normal.isascii() and len(said) <= _TERSE and (denies(said) or _ONLY_WORD.search(normal)):
        return True
    return len(said) <= _TERSE and _SCOPE.match(normal) is not None and _LIMIT.search(normal) is not None


def _is_paid_besides(said: str) -> bool:
    is_further = _PAID_FURTHER.match(said) is not None and _A_SUM.search(said) is not None
    return is_further or _PAID_BESIDES.search(said) is not None


def _is_label(labels: re.Pattern[str], said: str) -> bool:
    return labels.match(normalise(said)) is not None


def _needs_before(laid: LaidOut, place: int) -> bool:
    """Whether the sentence there says nothing without the one before it on its line."""
    said = laid.texts[place]
    if _is_label(_FACT, said) and _is_label(_MYTH, laid.texts[place - 1]):
        return True
    before, own = laid.spans[place - 1], laid.spans[place]
    if laid.begins_heading(place - 1) or "\n" in laid.text[before[1] : own[0]] or own[1] - before[0] > ROOM:
        return False
    normal = normalise(said)
    if _FRAGMENT.match(normal) or _LEAVING_OUT.search(normal):
        return True
    return _takes_up_no(said, normal)


def _takes_up_no(said: str, normal: str) -> bool:
    """Whether a sentence takes up the one before it, "it", and says no."""
    return _BACK.match(normal) is not None and (
        denies(said) or _NO.search(normal) is not None or is_order_not_to(normal)
    )


def _begins_item(laid: LaidOut, place: int) -> bool:
    start = laid.spans[place][0]
    line = laid.text.rfind("\n", 0, start) + 1
    return not laid.text[line:start].strip() and starts_list_item(laid.text, line)
