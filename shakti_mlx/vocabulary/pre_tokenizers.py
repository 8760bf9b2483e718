"""The `pre_tokenizer` of a tokenizer.json: how a normalised text is cut into words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from shakti_mlx.bpe import PRE_TOKENIZERS
from shakti_mlx.vocabulary import SPACE, bad_tokenizer
from shakti_mlx.vocabulary.files import take
from shakti_mlx.vocabulary.normalizers import flattened, read_pattern
from shakti_mlx.vocabulary.patterns import Allowance, Pattern

# A word as a step gets it and gives it, with whether it stands at the very start of the text.
Word = tuple[str, bool]
Step = Callable[[str, bool], Iterator[Word]]

_GPT2 = PRE_TOKENIZERS["gpt-2"].patterns[0]
_PUNCTUATION = r"[\p{P}$+<=>\^`|~]"
_PATTERNS = {"WhitespaceSplit": r"\p{White_Space}", "Whitespace": r"\w+|[^\w\s]+", "Punctuation": _PUNCTUATION}


class WordCutter:
    """Cuts text into words. `byte_level`: words are then written in byte symbols. Raises ModelError(BAD_TOKENIZER)."""

    def __init__(self, spec: object, allowance: Allowance) -> None:
        self.byte_level = False
        self._steps: list[Step] = []
        for kind, each in flattened(spec, "pretokenizers"):
            if self.byte_level:
                raise bad_tokenizer(f"the pre-tokenizer {kind!r} comes after the one for bytes")
            self._add(kind, each, allowance)

    def __call__(self, text: str, first: bool) -> list[str]:
        words: list[Word] = [(text, first)]
        for step in self._steps:
            words = [cut for word in words for cut in step(*word) if cut[0]]
        return [word for word, _ in words if word]

    def _add(self, kind: str, spec: Mapping[str, object], allowance: Allowance) -> None:
        if kind == "ByteLevel":
            self.byte_level = True
            if take(spec, "add_prefix_space", bool) is not False:
                self._steps.append(_space_before)
            if take(spec, "use_regex", bool) is not False:
                self._steps.append(_Split(Pattern(_GPT2, False, allowance), "Isolated", False))
        elif kind == "Split":
            behaviour = take(spec, "behavior", str) or ""
            pattern = read_pattern(spec, allowance)
            self._steps.append(_Split(pattern, behaviour, bool(take(spec, "invert", bool))))
        elif kind == "Digits":
            behaviour = "Isolated" if take(spec, "individual_digits", bool) else "Contiguous"
            self._steps.append(_Split(Pattern(r"\p{N}", False, allowance), behaviour, False))
        elif kind == "Metaspace":
            self._steps.append(_metaspace(spec, allowance))
        elif kind in _PATTERNS:
            pattern = Pattern(_PATTERNS[kind], False, allowance)
            behaviour = take(spec, "behavior", str) or "Isolated" if kind == "Punctuation" else "Removed"
            self._steps.append(_Split(pattern, behaviour, kind == "Whitespace"))
        else:
            raise bad_tokenizer(f"the pre-tokenizer {kind!r} is not known")


class _Split:
    """Cuts a word where a pattern matches (`tokenizers`' SplitDelimiterBehavior)."""

    def __init__(self, pattern: Pattern, behaviour: str, invert: bool) -> None:
        if behaviour not in ("Removed", "Isolated", "Contiguous", "MergedWithPrevious", "MergedWithNext"):
            raise bad_tokenizer(f"the behaviour {behaviour[:60]!r} of a pre-tokenizer is not known")
        self._pattern, self._behaviour, self._invert = pattern, behaviour, invert

    def __call__(self, text: str, first: bool) -> Iterator[Word]:
        for start, end in self._joined(list(self._parts(text))):
            yield text[start:end], first and start == 0

    def _parts(self, text: str) -> Iterator[tuple[int, int, bool]]:
        """Start, end and whether it separates words, of all parts of `text`."""
        done = 0
        for start, end in self._pattern.spans(text):
            if done < start:
                yield done, start, self._invert
            if start < end:
                yield start, end, not self._invert
            done = end
        if done < len(text):
            yield done, len(text), self._invert

    def _joined(self, parts: list[tuple[int, int, bool]]) -> list[tuple[int, int]]:
        behaviour = self._behaviour
        if behaviour == "Removed":
            return [(start, end) for start, end, separates in parts if not separates]
        if behaviour == "Isolated":
            return [(start, end) for start, end, _ in parts]
        backwards = behaviour == "MergedWithNext"
        words: list[tuple[int, int]] = []
        before = False
        for start, end, separates in reversed(parts) if backwards else parts:
            joins = separates == before if behaviour == "Contiguous" else separates and not before
            if joins and words:
                last = words.pop()
                words.append((min(start, last[0]), max(end, last[1])))
            else:
                words.append((start, end))
            before = separates
        return words[::-1] if backwards else words


def _space_before(text: str, first: bool) -> Iterator[Word]:
    yield (text if text.startswith(" ") else " " + text), first


def _metaspace(spec: Mapping[str, object], allowance: Allowance) -> Step:
    space = take(spec, "replacement", str) or SPACE
    if len(space) != 1:
        raise bad_tokenizer("a space is replaced by more than one character")
    scheme = prepend_scheme(spec)
    cut = _Split(Pattern(space, True, allowance), "MergedWithNext", False)
    split = take(spec, "split", bool) is not False

    def step(text: str, first: bool) -> Iterator[Word]:
        text = text.replace(" ", space)
        if not text.startswith(space) and (scheme == "always" or (scheme == "first" and first)):
            text = space + text
        return cut(text, first) if split else iter([(text, first)])

    return step


def prepend_scheme(spec: Mapping[str, object]) -> str:
    """Of a Metaspace component: which words get a space in front, "always", "first" or "never"."""
    scheme = take(spec, "prepend_scheme", str)
    if scheme is None:
        return "never" if take(spec, "add_prefix_space", bool) is False else "always"
    if scheme not in ("always", "first", "never"):
        raise bad_tokenizer(f"the scheme {scheme[:60]!r} of a pre-tokenizer is not known")
    return scheme
