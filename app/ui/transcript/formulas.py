"""Formulas of an answer as text: LaTeX in Unicode where nothing of it is lost, else as it was written.

Text can be selected, searched and read aloud, which a picture cannot.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

LONGEST = 600  # characters of a formula
_SPANS = re.compile(
    r"(?P<code>(?P<ticks>`+)(?:.*?[^`])?(?P=ticks)(?!`))"
    r"|\$\$(?P<a>(?:(?!\n\s*\n).)+?)\$\$|\\\[(?P<b>(?:(?!\n\s*\n).)+?)\\\]|\\\((?P<c>(?:(?!\n\s*\n).)+?)\\\)"
    # as Pandoc has it, so that prices are no formulas
    r"|(?<![\\$\w])\$(?P<d>[^\s$](?:[^$\n]*[^\s$\\])?)\$(?![\w$])",
    re.DOTALL,
)
_MATHS = re.compile(r"[\\^_=+<>]")
_TOKEN = re.compile(r"\\(?:[a-zA-Z]+|.)|\s+|.", re.DOTALL)
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$&])")
_SUPER = dict(
    zip("0123456789+-−=()nixyabcdefghjklmoprstuvwz", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱˣʸᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷᶻ", strict=True)
)
_SUB = dict(zip("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True))
_FRACTIONS = {"frac", "dfrac", "tfrac", "cfrac"}
_TEXT = {"text", "mathrm", "textrm", "mathit", "operatorname", "mbox", "textbf", "mathbf"}
_SPACES = {",": " ", ";": " ", ":": " ", " ": " ", "!": "", "quad": "  ", "qquad": "   ", "\\": "\n"}
_DROPPED = {"left", "right", "big", "Big", "bigl", "bigr", "displaystyle", "limits"}
_NAMES = {"sin", "cos", "tan", "log", "ln", "exp", "min", "max", "lim", "gcd", "det", "mod"}
_WIDE = {"=", "<", ">", "≤", "≥", "≠", "≈", "→", "±", "×", "÷", "∈", "⇒"}
_BEGIN, _END = "\x01", "\x02"  # around what needs parentheses beside most other signs
_LONELY = re.compile(f"{_BEGIN}([^{_BEGIN}{_END}]*){_END}")
_FREE = "=<>≤≥≠≈→⇒±×⋅·+−-,:;"  # beside these it needs none


class _UnknownError(Exception):
    """Something that has no faithful form in a line of text."""


def with_formulas(markdown: str) -> str:
    """Markdown with its formulas as text; `markdown` stands outside of fenced code."""
    if "$" not in markdown and "\\(" not in markdown and "\\[" not in markdown:
        return markdown
    return _SPANS.sub(_replace, markdown)


def formula_text(latex: str) -> str | None:
    """A formula as Unicode text; None where that would lose or change something."""
    if len(latex) > LONGEST:
        return None
    try:
        return re.sub(r" +", " ", _Reader(latex).all()).strip()
    except _UnknownError:
        return None


def _replace(found: re.Match[str]) -> str:
    if found["code"] is not None:
        return found[0]
    if found["d"] is not None and len(found["d"]) > 3 and not _MATHS.search(found["d"]):
        return found[0]  # words between two dollars
    latex = next(part for part in (found["a"], found["b"], found["c"], found["d"]) if part is not None)
    text = formula_text(latex)
    if text is None:
        return _SPECIAL.sub(r"\\\1", found[0])  # its underscores are no emphasis
    return _SPECIAL.sub(r"\\\1", text).replace("\n", "  \n")


class _Reader:
    """Reads a formula from left to right; braces hold groups."""

    def __init__(self, latex: str) -> None:
        self._tokens = _TOKEN.findall(latex)
        self._at = 0

    def all(self) -> str:
        text = self._until("")
        if self._at < len(self._tokens):
            raise _UnknownError
        return text

    def _until(self, end: str) -> str:
        parts: list[str] = []
        while self._at < len(self._tokens) and self._tokens[self._at] != end:
            parts.append(self._piece())
        if end:
            if self._at == len(self._tokens):
                raise _UnknownError
            self._at += 1
        return _resolved("".join(parts))

    def _next(self) -> str:
        if self._at == len(self._tokens):
            raise _UnknownError
        token: str = self._tokens[self._at]
        self._at += 1
        return token

    def _piece(self) -> str:
        token = self._next()
        if token == "{":
            text = self._until("}")
            raised = self._at < len(self._tokens) and self._tokens[self._at] in ("^", "_")
            return f"({text})" if raised and len(text) > 1 else text
        if token in ("^", "_"):
            return _raised(self._group(), "^" if token == "^" else "_")
        if token in ("}", "&", "%", "#", "~"):
            raise _UnknownError
        if token.startswith("\\") and len(token) > 1:
            return self._command(token[1:])
        if token.isspace():
            return " "
        return f" {token} " if token in _WIDE else token

    def _group(self) -> str:
        while self._at < len(self._tokens) and self._tokens[self._at].isspace():
            self._at += 1
        return _resolved(self._argument()).strip()

    def _argument(self) -> str:
        """A group whose braces end here, whatever is raised after it."""
        if self._at < len(self._tokens) and self._tokens[self._at] == "{":
            self._at += 1
            return self._until("}")
        return self._piece()

    def _command(self, name: str) -> str:
        if name in _FRACTIONS:
            above, below = self._group(), self._group()
            return f"{_BEGIN}{_held(above)}/{_held(below)}{_END}"
        if name == "sqrt":
            return self._root()
        if name in _TEXT:
            text = self._group()
            raised = self._at < len(self._tokens) and self._tokens[self._at] in ("^", "_")
            return f"({text})" if raised and not text.isalnum() else text
        return _sign(name)

    def _root(self) -> str:
        degree = ""
        if self._at < len(self._tokens) and self._tokens[self._at] == "[":
            self._at += 1
            degree = _raised(self._until("]"), "^")
        return f"{_BEGIN}{degree}√{_held(self._group())}{_END}"


def _resolved(text: str) -> str:
    """With parentheses around fractions and roots, but where they stand alone between signs."""

    def around(found: re.Match[str]) -> str:
        before, after = text[: found.start()].rstrip(), text[found.end() :].lstrip()
        free = (not before or before[-1] in _FREE + "([") and (not after or after[0] in _FREE + ")].")
        return found[1] if free else f"({found[1]})"

    return _LONELY.sub(around, text)


def _held(text: str) -> str:
    """What stays together above or below a line, and so in parentheses on one line."""
    return text if re.fullmatch(r"[\d.,]+|\w|∞", text) else f"({text})"


def _raised(text: str, way: str) -> str:
    letters = _SUPER if way == "^" else _SUB
    if text in ("∘", "°") and way == "^":
        return "°"
    if text in ("′", "'") and way == "^":
        return "′"
    plain = text.replace(" ", "")
    if plain and all(letter in letters for letter in plain):
        return "".join(letters[letter] for letter in plain)
    return f"{way}{text}" if len(text) == 1 else f"{way}({text})"


@lru_cache(maxsize=1)
def _to_text() -> Callable[[str], str]:
    from pylatexenc.latex2text import get_default_latex_context_db

    known = get_default_latex_context_db()

    def text(name: str) -> str:
        spec = known.get_macro_spec(name)
        shown = getattr(spec, "simplify_repl", None)
        return shown if isinstance(shown, str) and len(shown) == 1 else ""

    return text


def _sign(name: str) -> str:
    """What a command without arguments stands for. What takes one, or none knows, is not shown half."""
    if name in _SPACES:
        return _SPACES[name]
    if name in _NAMES:
        return f" {name} "
    if name in "{}%$#&_":
        return name
    text = "" if name in _DROPPED else _to_text()(name)
    if not (text or name in _DROPPED):
        raise _UnknownError
    return f" {text} " if text in _WIDE else text
