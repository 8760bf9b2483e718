"""Questions that need the one before them: "and for adults?", "how often?", "what does it cost?", in four languages.

They are told by their form: a thing without a question, a question without a thing, or a word that points back. What
such a question is meant for is said with the words of the one before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import eq

from app.core.script import script_of
from app.core.search_text import normalise, words
from app.core.settings import Language
from app.knowledge.question.attributes import ATTRIBUTES
from app.knowledge.question.question_words import asks
from app.knowledge.question.want import in_padded_words
from app.knowledge.words.function_words import FUNCTION_WORDS
from app.knowledge.words.stems import stem_of
from app.knowledge.words.terms import listed, pattern_of, words_of

_MOST = 8  # words of a question that goes on
_MOST_BARE = 3  # likewise of one without a word that joins it
_STEM = 3  # letters that tell a word whose ending is another
_LONGEST = 500  # characters of the one before it: what is longer tells a story
_JOINS = re.compile(
    pattern_of(
        r"""
        ^\s*(?:(?:(?:and|also|but|ok|okay|so)[,\s]+)?(?:what|how)\s+about|and|और|तो|ಮತ್ತು|ಮತ್ತೆ|ಹಾಗಾದರೆ|ಹಾಗೆ|ಹಾಗೇ|ಇನ್ನು
        |మరి|మరియు|ఇంకా|అలాగే)[,\s]+
        """
    )
)
# Behind what asks, in place of a thing. What is said of a thing that is named already ("the bus, when does it leave")
# has more words than may stand before it.
_ASKING = (
    r"(?:and |but |so )?(?:(?:for|on|at|in|by|from|until|till) )?"
    r"(?:(?:what|which|when|where|why|who|how)(?: \w+){0,2} )?"
)
_VERBS = "is are was were do does did can could may must should will would has have"
_AUXILIARY = f"(?:{'|'.join(_VERBS.split())})"
_BACK = re.compile(
    rf"^{_ASKING}{_AUXILIARY} (?:i |we |you |one )?(?:\w+ )?(?:(?:for|of|to|with|from|in|on|at) )?"
    r"(?:it|its|they|them|their|that|those)\b"
    r"|^(?:its|their) \w+"
)
_POINTS = listed(
    """
    उसे उसका उसकी उसके उसको उसमें उससे उसपर वह वो इसे इसका इसकी इसके इसको इसमें इससे उनका उनकी उनके उन्हें इनका इनकी इनके
    ಅದು ಅದಕ್ಕೆ ಅದರ ಅದನ್ನು ಅದರಲ್ಲಿ ಅದರಿಂದ ಇದು ಇದಕ್ಕೆ ಇದರ ಇದನ್ನು ಇದರಲ್ಲಿ ಅವು ಅವುಗಳ ಅವುಗಳಿಗೆ ಅವರಿಗೆ
    అది దాని దానికి దాన్ని దానిని దానిలో దాంట్లో ఇది దీని దీనికి దీన్ని దీనిని అవి వాటి వాటికి వాటిని వారికి
    """
)
# What says how a thing is asked for, and names none.
_LIGHT = listed(
    """
    many much often long far soon day days hour hours minute minutes week weeks month months year years time times date
    number give given take taken pay paid get need needed come happen apply cost up till until every each per one ones
    कितनी कितना बार दिन दिनों घंटे समय बजे महीने साल पैसे रुपये रुपए लगते लगता लगती लगेगा लगेंगे मिलता मिलती मिलेगा देना
    देनी तक नंबर कब कहां कहाँ कैसे करना करें करूँ ಎಷ್ಟು ಸಲ ದಿನ ದಿನಕ್ಕೆ ಗಂಟೆ ಗಂಟೆಗೆ ಸಮಯ ವರ್ಷ ತಿಂಗಳು ಹಣ ರೂಪಾಯಿ ಬೇಕು ಕೊಡಬೇಕು
    ಸಿಗುತ್ತೆ ಸಿಗುತ್ತದೆ ಆಗುತ್ತೆ ಯಾವಾಗ ಎಲ್ಲಿ ಹೇಗೆ ನಂಬರ್ ನಂಬರಿಗೆ ಮಾಡಬೇಕು ఎన్ని సార్లు రోజు రోజులు రోజులకు రోజుల్లో గంటలకు గంటలు సమయం
    సమయంలో సంవత్సరం నెల డబ్బు రూపాయలు కావాలి ఇవ్వాలి వస్తుంది పడుతుంది చేయాలి ఎప్పుడు ఎక్కడ ఎలా నంబరు నంబరుకు తీసుకోవాలి
    """
)
_AUXILIARIES = listed(f"{_VERBS} it i we you they he she")
_PREPOSITIONS = listed("for with without in on at by from to of after before during against under above than")
_UNTELLING = FUNCTION_WORDS | _LIGHT | _AUXILIARIES | _PREPOSITIONS | _POINTS | listed("साथ")

Nearest = Callable[[str, Sequence[str]], int]  # which of some phrases is nearest in meaning to another one


@dataclass(frozen=True)
class FollowUp:
    """A question that goes on. `own` are the words by which it names a thing, which an answer has to have; `text` is
    the whole question that it is meant for."""

    own: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class _Word:
    start: int
    end: int
    normal: str


def follow_up(question: str, before: str, nearest: Nearest) -> FollowUp | None:
    """None for a question that stands by itself, or is in another script than the one before it."""
    bare = question.strip().rstrip("?!.। ")
    joint = _joint(bare)
    rest = bare[joint:].strip()
    said, earlier = _words(rest), _words(before)
    is_short = 0 < len(said) <= _MOST and len(earlier) > 0 and len(before) <= _LONGEST
    if not is_short or script_of(question) is not script_of(before):
        return None
    own = [each for each in said if _tells(each.normal)]
    if _is_thing(rest, said, is_joined=joint > 0, is_marked=question.rstrip().endswith("?")) and own:
        thing = rest[own[0].start : own[-1].end]
        place = _place(before, earlier, thing, nearest)
        return FollowUp(tuple(each.normal for each in own), place) if place else None
    if not own or _points_back(said):
        topic = _topic(before, earlier)
        return FollowUp((), f"{topic}: {question.strip()}") if topic else None
    return None


def has_words(own: Sequence[str], text: str) -> bool:
    """Whether a text has each of these words in some form; figures are told by charts."""
    there = {stem_of(each) for each in words_of(text)}
    return all(any(_is_form(stem_of(each), other) for other in there) for each in own if not each.isdigit())


def _is_form(stem: str, other: str) -> bool:
    shorter, longer = sorted((stem, other), key=len)
    return stem == other or (len(shorter) >= _STEM and longer.startswith(shorter))


def _joint(bare: str) -> int:
    """Where what follows the words that join begins; 0 where none do."""
    match = _JOINS.match(normalise(bare))
    spans = list(words(bare))
    count = 0 if match is None else len(match[0].split())
    return spans[count][0] if 0 < count < len(spans) else 0


def _is_thing(rest: str, said: Sequence[_Word], *, is_joined: bool, is_marked: bool) -> bool:
    """Whether it only names something: no word asks, and no verb."""
    if asks(rest) or said[0].normal in _AUXILIARIES or any(each.normal in _POINTS for each in said):
        return False
    is_case = script_of(rest) is not Language.ENGLISH or said[0].normal in _PREPOSITIONS
    return is_joined or (is_marked and is_case and len(said) <= _MOST_BARE)


def _points_back(said: Sequence[_Word]) -> bool:
    """At the beginning: further on such a word mostly points to what this very question has named."""
    normal = " ".join(each.normal for each in said)
    if normal.isascii():
        return _BACK.search(normal) is not None
    return any(each.normal in _POINTS for each in said[:2]) and not _tells(said[0].normal)


def _place(before: str, earlier: Sequence[_Word], thing: str, nearest: Nearest) -> str:
    """The question before with this thing in the place of one of as many words: of those that have a word of it in the
    same place (a debit card, for a credit card), if there are such, what is nearest to it in meaning."""
    said = [stem_of(each.normal) for each in _words(thing)]
    for count in range(len(said), 0, -1):
        windows = [earlier[at : at + count] for at in range(len(earlier) - count + 1)]
        places = [each for each in windows if _tells(each[0].normal) and _tells(each[-1].normal)]
        alike = [each for each in places if any(map(eq, (stem_of(word.normal) for word in each), said))]
        if chosen := alike or places:
            texts = [before[each[0].start : each[-1].end] for each in chosen]
            there = chosen[nearest(thing, texts)]
            return f"{before[: there[0].start]}{thing}{before[there[-1].end :]}"
    return ""


def _topic(before: str, earlier: Sequence[_Word]) -> str:
    """What the question before is about: without what asks, and what was asked of it."""
    kept = [each for each in earlier if not _asks_of(each.normal)]
    telling = [at for at, each in enumerate(kept) if _tells(each.normal)]
    return " ".join(before[each.start : each.end] for each in kept[telling[0] : telling[-1] + 1]) if telling else ""


def _asks_of(word: str) -> bool:
    return asks(word) or word in _LIGHT or word in _AUXILIARIES or _is_attribute(word)


def _is_attribute(word: str) -> bool:
    said = in_padded_words(word)
    return any(each.is_asked(said) for each in ATTRIBUTES)


def _tells(word: str) -> bool:
    return word not in _UNTELLING and not asks(word) and not _is_attribute(word)


def _words(text: str) -> list[_Word]:
    return [_Word(start, end, normalise(text[start:end])) for start, end in words(text)]
