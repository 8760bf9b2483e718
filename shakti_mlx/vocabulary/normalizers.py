"""The `normalizer` of a tokenizer.json: what is done to a text before it is cut into words."""

from __future__ import annotations

import base64
import binascii
import unicodedata
from collections.abc import Callable, Mapping
from functools import partial

from shakti_mlx.vocabulary import bad_tokenizer
from shakti_mlx.vocabulary.charsmap import CharsMap
from shakti_mlx.vocabulary.files import take
from shakti_mlx.vocabulary.patterns import Allowance, Pattern

MOST_STEPS = 32
LONGEST_CONTENT = 64  # characters put in place of others
LARGEST_GROWTH = 20  # of a text by normalization; the longest of Unicode is 18
# White_Space of Unicode, which is what Rust's strip() takes; Python's takes U+001C to U+001F too.
_SPACES = "\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))

Step = Callable[[str], str]


class Normalizer:
    """Applies the steps one after the other. Raises ModelError(BAD_TOKENIZER)."""

    def __init__(self, spec: object, allowance: Allowance) -> None:
        self._steps = list(_steps(spec, allowance))

    def __call__(self, text: str) -> str:
        before = text
        for step in self._steps:
            text = step(text)
            check_growth(before, text)
        return text


def check_growth(before: str, after: str) -> None:
    """Raises ModelError(BAD_TOKENIZER) where normalization has made far more of a text than Unicode's ever does."""
    if len(after) > LARGEST_GROWTH * (len(before) + LONGEST_CONTENT):
        raise bad_tokenizer("the tokenizer makes texts too long")


def _steps(spec: object, allowance: Allowance) -> list[Step]:
    steps: list[Step] = []
    for kind, each in flattened(spec, "normalizers"):
        if kind in _SIMPLE:
            steps.append(_SIMPLE[kind])
        elif kind == "Prepend":
            steps.append(partial(_prepend, _content(each, "prepend")))
        elif kind == "Replace":
            steps.append(_replace(each, allowance))
        elif kind == "Strip":
            steps.append(partial(_strip, bool(take(each, "strip_left", bool)), bool(take(each, "strip_right", bool))))
        elif kind == "Precompiled":
            charsmap = take(each, "precompiled_charsmap", str)
            if charsmap:
                steps.append(CharsMap(_decoded(charsmap)).replace_graphemes)
        else:
            raise bad_tokenizer(f"the normalizer {kind!r} is not known")
    return steps


def flattened(spec: object, members: str, depth: int = 0) -> list[tuple[str, Mapping[str, object]]]:
    """The parts of a component of tokenizer.json with their types, those of its sequences in order."""
    if spec is None:
        return []
    if not isinstance(spec, dict) or depth > 8:
        raise bad_tokenizer(f"one of the {members} is not understood")
    kind = take(spec, "type", str)
    if kind != "Sequence":
        return [(str(kind)[:60], spec)]
    parts = [part for each in take(spec, members, list) or [] for part in flattened(each, members, depth + 1)]
    if len(parts) > MOST_STEPS:
        raise bad_tokenizer(f"{len(parts)} {members}")
    return parts


def read_pattern(spec: Mapping[str, object], allowance: Allowance) -> Pattern:
    """The `pattern` of a component: {"String": text} or {"Regex": source}."""
    pattern = take(spec, "pattern", dict) or {}
    plain, source = take(pattern, "String", str), take(pattern, "Regex", str)
    if plain is None and source is None:
        raise bad_tokenizer("a pattern is neither text nor regular expression")
    return Pattern(source or "" if plain is None else plain, plain is not None, allowance)


def _content(spec: Mapping[str, object], name: str) -> str:
    content = take(spec, name, str) or ""
    if len(content) > LONGEST_CONTENT:
        raise bad_tokenizer(f"{name} has {len(content)} characters")
    return content


def _prepend(prefix: str, text: str) -> str:
    return prefix + text if text else ""


def _strip(left: bool, right: bool, text: str) -> str:
    text = text.lstrip(_SPACES) if left else text
    return text.rstrip(_SPACES) if right else text


def _replace(spec: Mapping[str, object], allowance: Allowance) -> Step:
    content = _content(spec, "content")
    plain = take(take(spec, "pattern", dict) or {}, "String", str)
    if plain:
        return lambda text: text.replace(plain, content)
    pattern = read_pattern(spec, allowance)

    def replaced(text: str) -> str:
        parts: list[str] = []
        end = 0
        for start, stop in pattern.spans(text):
            parts += [text[end:start], content]
            end = stop
        return "".join([*parts, text[end:]])

    return replaced


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise bad_tokenizer("a character map is not base64") from error


def _lower(text: str) -> str:
    # One by one, as in Rust: a final sigma is no matter of its neighbours.
    return "".join(map(str.lower, text))


def _without_marks(text: str) -> str:
    return "".join(character for character in text if unicodedata.category(character)[0] != "M")


_SIMPLE: Mapping[str, Step] = {
    "NFC": lambda text: unicodedata.normalize("NFC", text),
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "NFKC": lambda text: unicodedata.normalize("NFKC", text),
    "NFKD": lambda text: unicodedata.normalize("NFKD", text),
    "Lowercase": _lower,
    "StripAccents": _without_marks,
}
