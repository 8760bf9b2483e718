"""Numbers of a spreadsheet as their cells show them: by the codes of their formats, such as `[$₹-4009] #,##,##0.00`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from fractions import Fraction
from functools import lru_cache

from app.knowledge.figures.dates import ENGLISH_DAYS, ENGLISH_MONTHS

# The formats that every spreadsheet has by number. Those of money have the currency of the computer: none is shown.
BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00",
    5: "#,##0;-#,##0", 6: "#,##0;-#,##0", 7: "#,##0.00;-#,##0.00", 8: "#,##0.00;-#,##0.00",
    9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "dd-mm-yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM",
    20: "h:mm", 21: "h:mm:ss", 22: "dd-mm-yyyy h:mm",
    37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;(#,##0.00)",
    41: '#,##0;-#,##0;"-"', 42: '#,##0;-#,##0;"-"', 43: '#,##0.00;-#,##0.00;"-"', 44: '#,##0.00;-#,##0.00;"-"',
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 48: "##0.0E+0",
}  # fmt: skip

_TOKEN = re.compile(
    r"""(?P<bracket>\[[^\]]*\])|"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_(?P<room>.)|\*(?P<fill>.)"""
    r"""|(?P<half>AM/PM|A/P)|(?P<moment>y+|m+|d+|h+|s+(?:\.0+)?)|(?P<power>E[+-])|(?P<sign>.)""",
    re.IGNORECASE | re.DOTALL,
)
_MONEY = re.compile(r"\[\$([^\]-]*)(?:-([\w-]+))?\]")
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]")
# Thousands are parted as in India where the code does so, or names its money or one of its languages.
_INDIAN = re.compile(
    r"₹|\bRs\b|\bINR\b|-(?:\w*4009|\w*439|\w*44[AB]|(?:en|hi|kn|te)-IN)\]|[#0],[#0]{2},", re.IGNORECASE
)
_MOST_DIGITS = 60  # of a cell
_SAID = ("general", "literal")


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str


def shown_number(value: str, code: str, *, from_1904: bool = False) -> str:
    """A number as its cell shows it; the empty code and `General` show it as it is. What is no number stays."""
    try:
        number = Decimal(value)
        if not number.is_finite():
            return value
    except InvalidOperation:
        return value
    if abs(number.adjusted()) > _MOST_DIGITS:
        return value
    try:
        return _shown(number, code, from_1904)
    except (ValueError, OverflowError, InvalidOperation):
        return _general(number)


def _shown(number: Decimal, code: str, from_1904: bool) -> str:
    """By the section of the code that is for this number: as it is, as a moment, or in digits."""
    section, is_own = _section(code, number)
    if not section.strip() and is_own:
        return ""  # a format may hide what is in the cell
    tokens = _tokens(section)
    kinds = {token.kind for token in tokens}
    if "general" in kinds or not kinds & {"digit", "moment", "half", "elapsed"}:
        plain = _general(abs(number) if is_own and "general" in kinds else number)
        if "text" in kinds or not section.strip():
            return plain
        parts = [plain if token.kind == "general" else token.text for token in tokens if token.kind in _SAID]
        return " ".join("".join(parts).split()) or plain
    if kinds & {"moment", "half", "elapsed"}:
        return " ".join(_moment(number, tokens, from_1904).split())
    negative = number < 0 and not is_own
    return " ".join(_figure(abs(number), tokens, section, negative=negative).split())


def _general(number: Decimal) -> str:
    return f"{float(number):.15g}" if abs(number) < 10**15 else f"{number:f}"


def _section(code: str, number: Decimal) -> tuple[str, bool]:
    """The part of a code that is for this number, and whether that gives the sign itself."""
    parts = _sections(code)
    conditions = [_CONDITION.search(_without_quoted(part)) for part in parts[:2]]
    if any(conditions):
        for part, condition in zip(parts, conditions, strict=False):
            if condition is not None and _meets(number, condition[1], Decimal(condition[2])):
                return part, False
            if condition is None:
                return part, False
        return (parts[2] if len(parts) > 2 else parts[-1]), False
    if number < 0 and len(parts) > 1:
        return parts[1], True
    if number == 0 and len(parts) > 2:
        return parts[2], True
    return parts[0], False if number < 0 else len(parts) > 1


def _meets(number: Decimal, sign: str, limit: Decimal) -> bool:
    return {
        "<": number < limit,
        "<=": number <= limit,
        ">": number > limit,
        ">=": number >= limit,
        "=": number == limit,
        "<>": number != limit,
    }[sign]


@lru_cache(maxsize=500)
def _sections(code: str) -> tuple[str, ...]:
    parts = [""]
    for token in _TOKEN.finditer(code):  # any sign is one
        if token[0] == ";":
            parts.append("")
        else:
            parts[-1] += token[0]
    return tuple(parts)


def _without_quoted(section: str) -> str:
    return re.sub(r'"[^"]*"|\\.', "", section)


@lru_cache(maxsize=500)
def _tokens(section: str) -> tuple[_Token, ...]:
    return tuple(_read(section))


def _read(section: str) -> Iterator[_Token]:
    """What the signs of a code's section stand for, in order."""
    at = 0
    while at < len(section):
        if section[at : at + 7].lower() == "general":
            yield _Token("general", "")
            at += 7
            continue
        match = _TOKEN.match(section, at)
        assert match is not None  # any sign is a token
        at = match.end()
        kind, text = match.lastgroup or "sign", match[0]
        if kind == "bracket":
            money = _MONEY.fullmatch(text)
            if money is not None:
                yield _Token("literal", money[1])
            elif text.lower().strip("[]").strip("hms") == "" and len(text) > 2:
                yield _Token("elapsed", text.lower().strip("[]"))
        elif kind in ("quoted", "escaped"):
            yield _Token("literal", match[kind])
        elif kind == "room":
            yield _Token("literal", " ")
        elif kind in ("half", "moment", "power"):
            yield _Token(kind, text)
        elif kind == "sign" and text != '"':
            named = {"0": "digit", "#": "digit", "?": "digit", ".": "point", ",": "comma", "%": "percent", "@": "text"}
            yield _Token(named.get(text, "literal"), text)


def _figure(number: Decimal, tokens: tuple[_Token, ...], section: str, *, negative: bool) -> str:
    """A number in digits, with what stands before and behind it; `number` is not below zero."""
    kinds = [token.kind for token in tokens]
    first, last = kinds.index("digit"), len(kinds) - 1 - kinds[::-1].index("digit")
    before = "".join(token.text for token in tokens[:first] if token.kind in ("literal", "percent"))
    after = "".join(token.text for token in tokens[last + 1 :] if token.kind in ("literal", "percent", "point"))
    inside = tokens[first : last + 1]
    if any(token.kind == "literal" and token.text == "/" for token in inside):
        written = _fraction(number, inside)
    elif "power" in kinds:
        places = sum(token.kind == "digit" for token in _after_point(inside, "power"))
        written = f"{number:.{places}E}"
    else:
        commas = next((at for at, kind in enumerate(kinds[last + 1 :]) if kind != "comma"), len(kinds) - last - 1)
        scale = 100 ** kinds.count("percent")
        written = _digits(number * scale / Decimal(1000) ** commas, inside, indian=_INDIAN.search(section) is not None)
    is_nothing = negative and not any(digit in written for digit in "123456789")
    return f"{'-' if negative and not is_nothing else ''}{before}{written}{after}"


def _after_point(tokens: tuple[_Token, ...], end: str = "") -> list[_Token]:
    kinds = [token.kind for token in tokens]
    if "point" not in kinds:
        return []
    stop = kinds.index(end) if end in kinds else len(kinds)
    return list(tokens[kinds.index("point") + 1 : stop])


def _digits(number: Decimal, tokens: tuple[_Token, ...], *, indian: bool) -> str:
    """As many digits as the code has places for, rounded half up."""
    decimals = _after_point(tokens)
    whole = list(tokens[: len(tokens) - len(decimals) - (1 if decimals or tokens[-1].kind == "point" else 0)])
    places = sum(token.kind == "digit" for token in decimals)
    rounded = number.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    digits, _, part = f"{rounded:f}".partition(".")
    digits = digits.lstrip("0")
    holders = [token for token in whole if token.kind == "digit"]
    least = next((len(holders) - at for at, token in enumerate(holders) if token.text == "0"), 0)
    digits = digits.rjust(least, "0")
    if any(token.kind == "comma" for token in whole):
        written = _grouped(digits, indian=indian)
    else:
        written = _filled(digits, whole)
    while part and decimals and part.endswith("0") and len(part) == len(decimals) and decimals[-1].text in "#?":
        part, decimals = part[:-1], decimals[:-1]
    if not part:
        return written
    ends = iter(part)
    return f"{written}." + "".join(next(ends, "") if token.kind == "digit" else token.text for token in decimals)


def _grouped(digits: str, *, indian: bool) -> str:
    head, tail = digits[:-3], digits[-3:]
    size = 2 if indian else 3
    groups: list[str] = []
    while head:
        groups.insert(0, head[-size:])
        head = head[:-size]
    return ",".join([*groups, tail])


def _filled(digits: str, whole: list[_Token]) -> str:
    """Digits in their places from the right, with what stands between them."""
    left = list(digits)
    written: list[str] = []
    holders = sum(token.kind == "digit" for token in whole)
    for token in reversed(whole):
        if token.kind != "digit":
            if token.kind == "literal" and (left or holders):
                written.insert(0, token.text)
            continue
        holders -= 1
        if left and holders == 0:
            written.insert(0, "".join(left))
            left = []
        elif left:
            written.insert(0, left.pop())
        elif token.text == "0":
            written.insert(0, "0")
    return "".join(written)


def _fraction(number: Decimal, tokens: tuple[_Token, ...]) -> str:
    at = next(at for at, token in enumerate(tokens) if token.text == "/")
    below = "".join(token.text for token in tokens[at + 1 :] if token.kind == "digit")
    whole, rest = divmod(Fraction(number), 1)
    most = int(below) if below.strip("0").isdigit() else 10 ** max(len(below), 1) - 1
    near = rest.limit_denominator(max(most, 1))
    if near == 1:
        whole, near = whole + 1, Fraction(0)
    parts = [str(whole)] if whole or not near else []
    return " ".join([*parts, f"{near.numerator}/{near.denominator}"] if near else parts)


def _moment(number: Decimal, tokens: tuple[_Token, ...], from_1904: bool) -> str:
    """Days since the beginning of the count, as date and time of day. Raises ValueError where they are below zero."""
    if number < 0:
        raise ValueError
    seconds = round(float(number) * 86400)
    moment = (datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)) + timedelta(seconds=seconds)
    is_half = any(token.kind == "half" for token in tokens)
    parts = []
    for at, token in enumerate(tokens):
        if token.kind == "moment":
            parts.append(_part(moment, token.text.lower(), is_half, is_minute=_is_minute(tokens, at)))
        elif token.kind == "elapsed":
            unit = {"h": 3600, "m": 60, "s": 1}[token.text[0]]
            parts.append(str(seconds // unit).zfill(len(token.text)))
        elif token.kind == "half":
            parts.append(("AM", "PM")[moment.hour >= 12][: 2 if len(token.text) > 3 else 1])
        elif token.kind not in ("text", "general"):
            parts.append(token.text)
    return "".join(parts)


def _is_minute(tokens: tuple[_Token, ...], at: int) -> bool:
    """Whether m stands for minutes: behind hours, or before seconds."""
    known = ("moment", "elapsed")
    times = [(place, token.text[0].lower()) for place, token in enumerate(tokens) if token.kind in known]
    number = next(number for number, (place, _) in enumerate(times) if place == at)
    before = times[number - 1][1] if number else ""
    after = times[number + 1][1] if number + 1 < len(times) else ""
    return len(tokens[at].text) <= 2 and (before == "h" or after == "s")


def _part(moment: datetime, code: str, is_half: bool, *, is_minute: bool) -> str:
    """One part of a date or a time, as its code has it written."""
    if code.startswith("y"):
        return f"{moment.year % 100:02}" if len(code) <= 2 else f"{moment.year:04}"
    if code.startswith("m") and not is_minute:
        name = ENGLISH_MONTHS[moment.month - 1].capitalize()
        named = {3: name[:3], 4: name, 5: name[:1]}
        return named.get(len(code)) or str(moment.month).zfill(min(len(code), 2))
    if code.startswith("d"):
        name = ENGLISH_DAYS[moment.weekday()].capitalize()
        return {3: name[:3], 4: name}.get(len(code)) or str(moment.day).zfill(min(len(code), 2))
    hour = (moment.hour % 12 or 12) if is_half else moment.hour
    value = moment.minute if code.startswith("m") else hour if code.startswith("h") else moment.second
    return str(value).zfill(min(len(code.split(".", maxsplit=1)[0]), 2))
