"""Tables that have a text in one language beside the same in another: one is read after the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.core.script import clear_script
from app.core.settings import Language

_MOSTLY = 0.7  # of the rows with two texts are in the same two languages
_PROSE = 25  # letters that such texts have on average
_NUMBER = re.compile(r"[(\[]?(?:\d{1,3}(?:\.\d{1,2})*|[a-zA-Z])[.):\]]*")

Texts = Sequence[str]  # of a row's cells


def one_after_the_other(rows: Iterable[Texts]) -> list[str] | None:
    """The lines of a table of two languages, all of one first, with the numbers of their rows; None: it is none."""
    pairs: list[tuple[str, str, str]] = []
    alone: list[str] = []
    kinds: list[tuple[Language | None, Language | None]] = []
    for row in rows:
        texts = [" ".join(each.split()) for each in row if each.strip()]
        number = texts.pop(0) if len(texts) == 3 and _NUMBER.fullmatch(texts[0]) else ""
        if len(texts) == 2:
            pairs.append((number, texts[0], texts[1]))
            kinds.append((clear_script(texts[0]), clear_script(texts[1])))
        elif texts:
            alone += texts
    if not pairs or len(alone) > len(pairs):
        return None
    usual = max(set(kinds), key=kinds.count)
    letters = sum(sum(map(str.isalpha, each[1] + each[2])) for each in pairs)
    if usual[0] is usual[1] or None in usual or kinds.count(usual) < _MOSTLY * len(pairs):
        return None
    if letters < 2 * _PROSE * len(pairs):
        return None
    marks = [f"{number.rstrip('.')}. " if number else "" for number, _, _ in pairs]
    sides = ([each[side] for each in pairs] for side in (1, 2))
    return [*alone, *(f"{mark}{text}" for side in sides for mark, text in zip(marks, side, strict=True))]
