"""The parts of a question that plainly asks two things: by its question marks, or by a question word on either side
of a comma or an "and", in four languages."""

from __future__ import annotations

import re

from app.knowledge.question.question_words import asks, goes_on
from app.knowledge.words.terms import words_of

MOST = 3  # parts that are looked for
_LONGEST = 500  # characters: what is longer tells a story, and each of its commas would be looked at
_LEAST = 3  # words: fewer say too little without the rest, as "and where"
AND = "(?:and|और|तथा|ಮತ್ತು|మరియు)"
_JOINT = re.compile(rf"[,;]\s*{AND}?\s+|\s{AND}\s", re.IGNORECASE)
_MARK = re.compile(r"\?+\s*")
_AND = re.compile(rf"^{AND}\s+", re.IGNORECASE)


def parts_of(question: str) -> tuple[str, ...]:
    """In order, as they were asked; the question alone where it asks one thing."""
    if len(question) > _LONGEST:
        return (question,)
    sentences = [each.strip() for each in _MARK.split(question) if each.strip()]
    parts = [_AND.sub("", part).strip() for sentence in sentences for part in _joined(sentence)]
    if not 1 < len(parts) <= MOST or any(not _stands_alone(part) for part in parts):
        return (question,)
    return tuple(parts)


def _joined(sentence: str) -> list[str]:
    """Cut where what lies on either side asks something."""
    for joint in _JOINT.finditer(sentence):
        before, after = sentence[: joint.start()], sentence[joint.end() :]
        if _stands_alone(before) and _stands_alone(after) and not goes_on(before, after):
            return [before, *_joined(after)]
    return [sentence]


def _stands_alone(part: str) -> bool:
    return len(words_of(part)) >= _LEAST and asks(part)
