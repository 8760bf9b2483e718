"""Colours in code: which stretch of it is a keyword, a string, a comment, told by Pygments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from app.ui.look.tokens import Palette, blend

if TYPE_CHECKING:
    from pygments.lexer import Lexer
    from pygments.token import _TokenType

LONGEST, MOST_LINES = 4000, 120  # characters, lines: colouring longer code would hold the window while it streams


@dataclass(frozen=True)
class CodeColors:
    """By what a word of code is. All are legible on the ground of code."""

    keyword: QColor
    name: QColor
    string: QColor
    number: QColor
    comment: QColor


def code_colors(palette: Palette) -> CodeColors:
    """The colours of code in a palette."""
    return CodeColors(
        keyword=QColor(palette.accent),
        name=QColor(blend(palette.focus, palette.text, 0.35)),
        string=QColor(palette.success),
        number=QColor(palette.warning),
        comment=QColor(palette.text_muted),
    )


def code_spans(code: str, language: str, colors: CodeColors) -> Iterator[tuple[int, int, QColor]]:
    """The stretches that are not in the text's own colour: start and length in UTF-16 units, and the colour.

    `language` is what stands after the fence; none or an unknown one gives nothing.
    """
    is_long = len(code) > LONGEST or code.count("\n") > MOST_LINES
    lexer = _lexer(language.strip().lower()) if language.strip() and not is_long else None
    if lexer is None:
        return
    begin = position = 0
    current: QColor | None = None
    known: dict[_TokenType, QColor | None] = {}
    for _, kind, value in lexer.get_tokens_unprocessed(code):
        if kind not in known:
            known[kind] = _color(kind, colors)
        color = known[kind]
        if color is not current:
            if current is not None:
                yield begin, position - begin, current
            begin, current = position, color
        position += len(value) if value.isascii() else len(value.encode("utf-16-le")) // 2
    if current is not None:
        yield begin, position - begin, current


def warm_up() -> None:
    """Load what the first code would have to wait for. Any thread."""
    _lexer("python")


@lru_cache(maxsize=32)
def _lexer(language: str) -> Lexer | None:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language)
    except ClassNotFound:
        return None


def _color(kind: _TokenType, colors: CodeColors) -> QColor | None:
    from pygments.token import Comment, Keyword, Literal, Name, Number, Operator, String

    for kinds, color in (
        ((Comment,), colors.comment),
        ((String,), colors.string),
        ((Number, Keyword.Constant), colors.number),
        ((Keyword, Operator.Word, Name.Tag), colors.keyword),
        ((Name.Function, Name.Class, Name.Builtin, Name.Decorator, Name.Attribute), colors.name),
        ((Literal,), colors.string),
    ):
        if any(kind in each for each in kinds):
            return color
    return None
