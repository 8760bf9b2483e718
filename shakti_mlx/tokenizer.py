"""Tokenizer: text to token ids and back, from the vocabulary a checkpoint carries; StreamDecoder for answers."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from shakti_mlx.bpe import PRE_TOKENIZERS, BytePairEncoder, PreTokenizer, byte_symbols
from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    import regex

MOST_TOKENS, MOST_MERGES, LONGEST_TOKEN = 2**20, 2**21, 4096  # characters; the largest known have 1/4 of that
LONGEST_CLUSTER = 64  # characters held back at most: no script needs more, and an answer must not stall
END_TOKENS = ("<|im_end|>", "<|eot_id|>", "<|end_of_text|>", "<|endoftext|>")
_KEY = "tokenizer.ggml."


class TokenType(IntEnum):
    """`tokenizer.ggml.token_type` (llama.cpp, include/llama.h)."""

    UNDEFINED = 0
    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


class Tokenizer:
    """A byte-level BPE vocabulary with control tokens. Make one with `from_gguf`.

    `eos_ids` end an answer. `add_bos` says that a prompt begins with `bos_id`. `bos_token` and `eos_token` are
    the texts that chat templates ask for.
    """

    def __init__(
        self,
        tokens: Sequence[str],
        encoder: BytePairEncoder,
        *,
        control: Mapping[str, int],
        user_defined: Mapping[str, int],
        silent: frozenset[int],
        bos_id: int | None,
        eos_id: int | None,
        eos_ids: frozenset[int],
        add_bos: bool,
    ) -> None:
        self._tokens, self._encoder, self._silent = tokens, encoder, silent
        self._bytes = {symbol: byte for byte, symbol in byte_symbols().items()}
        self._user_defined = _Splitter(user_defined)
        self._control = _Splitter(control)
        self.control_tokens: Mapping[str, int] = control
        self.vocab_size = len(tokens)
        self.bos_id, self.eos_ids, self.add_bos = bos_id, eos_ids, add_bos
        self.bos_token = "" if bos_id is None else tokens[bos_id]
        self.eos_token = "" if eos_id is None else tokens[eos_id]

    @classmethod
    def from_gguf(cls, metadata: Mapping[str, object]) -> Tokenizer:
        """The tokenizer that a GGUF file's metadata describes. Raises ModelError(BAD_TOKENIZER)."""
        kind = _get(metadata, "model", str)
        if kind != "gpt2":
            raise _bad(f"{_KEY}model = {kind!r}, not 'gpt2'")
        pre = _pre_tokenizer(_optional(metadata, "pre", str))
        tokens = _get(metadata, "tokens", list)
        ids = _token_ids(tokens)
        types = _token_types(_get(metadata, "token_type", list), len(tokens))

        special = {name: _token_id(metadata, name, len(tokens)) for name in ("bos", "eos", "eot", "eom")}
        for token_id in special.values():
            if token_id is not None:
                types[token_id] = TokenType.CONTROL
        control = {t: i for t, i in ids.items() if types[i] in (TokenType.CONTROL, TokenType.UNKNOWN)}
        ends = {special["eos"], special["eot"], special["eom"], *(control.get(text) for text in END_TOKENS)}
        eos_ids = frozenset(token_id for token_id in ends if token_id is not None)
        if not eos_ids:
            raise _bad("no token ends an answer")
        add_bos = _optional(metadata, "add_bos_token", bool)
        if add_bos and special["bos"] is None:
            raise _bad("add_bos_token without bos_token_id")

        unused = {t: i for t, i in ids.items() if types[i] == TokenType.UNUSED}
        hidden = control | unused
        vocab = {token: token_id for token, token_id in ids.items() if token not in hidden}
        ranks = _merge_ranks(_get(metadata, "merges", list), vocab, hidden)
        return cls(
            tokens,
            BytePairEncoder(vocab, ranks, pre),
            control=control,
            user_defined={t: i for t, i in vocab.items() if types[i] == TokenType.USER_DEFINED},
            silent=frozenset(hidden.values()),
            bos_id=special["bos"],
            eos_id=special["eos"],
            eos_ids=eos_ids,
            add_bos=(pre.add_bos and special["bos"] is not None) if add_bos is None else add_bos,
        )

    def encode(self, text: str, *, special: bool = False) -> list[int]:
        """Token ids of `text`, without a bos. Only with `special` do control tokens written in it become such."""
        ids: list[int] = []
        for piece in self.split_control(text) if special else [text]:
            for part in [piece] if isinstance(piece, int) else self._user_defined.split(piece):
                ids.extend([part] if isinstance(part, int) else self._encoder.encode(part))
        return ids

    def split_control(self, text: str) -> Iterator[str | int]:
        """`text` cut at the control tokens written in it, which come as their ids."""
        return self._control.split(text)

    def decode(self, ids: Iterable[int]) -> str:
        """The text of `ids`: control tokens are left out, and so is a character whose bytes are cut at the end."""
        return codecs.utf_8_decode(b"".join(map(self._token_bytes, ids)), "replace", False)[0]

    def stream_decoder(self) -> StreamDecoder:
        """A decoder for one answer."""
        return StreamDecoder(self._token_bytes)

    def _token_bytes(self, token_id: int) -> bytes:
        # A model's embedding may have more rows than the vocabulary has tokens.
        if token_id in self._silent or token_id >= len(self._tokens):
            return b""
        token = self._tokens[token_id]
        try:
            return bytes(map(self._bytes.__getitem__, token))
        except KeyError:  # a user-defined token, written in plain text
            return token.encode("utf-8", "replace")


class StreamDecoder:
    """Turns the tokens of one answer into text that can be shown at once and will not change.

    It holds back an unfinished UTF-8 sequence, and the last user-perceived character while that may still
    grow: a conjunct, a vowel sign to come, an emoji sequence. After an ASCII character nothing is held back.
    The pieces joined are what Tokenizer.decode gives for all tokens.
    """

    def __init__(self, token_bytes: Callable[[int], bytes]) -> None:
        self._token_bytes = token_bytes
        self._utf8 = codecs.getincrementaldecoder("utf-8")("replace")
        self._clusters = _cluster_pattern()
        self._held = ""

    def push(self, token_id: int) -> str:
        """The text that is complete with this token, often none."""
        text = self._held + self._utf8.decode(self._token_bytes(token_id))
        complete = self._complete(text)
        self._held = text[complete:]
        return text[:complete]

    def flush(self) -> str:
        """What was held back. Bytes of a cut character are dropped."""
        rest, self._held = self._held, ""
        self._utf8.reset()
        return rest

    def _complete(self, text: str) -> int:
        if not text or (text[-1].isascii() and text[-1] != "\r"):
            return len(text)
        *_, last = self._clusters.finditer(text)
        return last.start() if len(text) - last.start() <= LONGEST_CLUSTER else len(text)


class _Splitter:
    """Finds given tokens in text: the leftmost first, of several there the longest."""

    def __init__(self, tokens: Mapping[str, int]) -> None:
        self._tokens = tokens
        self._lengths = sorted({len(token) for token in tokens}, reverse=True)
        initials = sorted({token[0] for token in tokens})
        self._initial = re.compile(f"[{''.join(map(re.escape, initials))}]" if initials else "(?!)")

    def split(self, text: str) -> Iterator[str | int]:
        """`text` in order: ids of the tokens in it, and what lies between them."""
        done = at = 0
        while found := self._initial.search(text, at):
            start = found.start()
            ends = (start + length for length in self._lengths)
            at = next((end for end in ends if text[start:end] in self._tokens), 0)
            if not at:
                at = start + 1
                continue
            if done < start:
                yield text[done:start]
            yield self._tokens[text[start:at]]
            done = at
        if done < len(text):
            yield text[done:]


@lru_cache(maxsize=1)
def _cluster_pattern() -> regex.Pattern[str]:
    """A user-perceived character: an extended grapheme cluster, with the conjuncts of all Indic scripts.

    Unicode's rule GB9c (UAX 29) joins conjuncts in six scripts; Kannada is not one of them, but its
    conjuncts are drawn as one too. Combining class 9 is the viramas'.
    """
    import regex

    return regex.compile(r"\X(?:(?<=\p{ccc=9}\u200D?)(?=\p{L})\X)*")


def _bad(detail: str) -> ModelError:
    return ModelError(ModelErrorCode.BAD_TOKENIZER, detail)


def _optional(metadata: Mapping[str, object], name: str, kind: type) -> Any:
    value = metadata.get(_KEY + name)
    if value is not None and type(value) is not kind:
        raise _bad(f"{_KEY}{name} is a {type(value).__name__}, not a {kind.__name__}")
    return value


def _get(metadata: Mapping[str, object], name: str, kind: type) -> Any:
    value = _optional(metadata, name, kind)
    if value is None:
        raise _bad(f"{_KEY}{name} is missing")
    return value


def _token_id(metadata: Mapping[str, object], name: str, size: int) -> int | None:
    token_id: int | None = _optional(metadata, f"{name}_token_id", int)
    if token_id is not None and not 0 <= token_id < size:
        raise _bad(f"{_KEY}{name}_token_id = {token_id}, of {size} tokens")
    return token_id


def _pre_tokenizer(name: str | None) -> PreTokenizer:
    # Files from before the key existed are read as llama.cpp reads them.
    pre = PRE_TOKENIZERS.get("default" if name is None else name)
    if pre is None:
        raise _bad(f"{_KEY}pre = {name!r} is unknown")
    return pre


# The loops below are loops on purpose: one call in C over a large vocabulary (dict(zip(...)), set(map(...)))
# would keep the window's thread waiting for 50 to 350 ms.


def _token_ids(tokens: list[object]) -> dict[str, int]:
    if not 0 < len(tokens) <= MOST_TOKENS:
        raise _bad(f"{len(tokens)} tokens")
    ids: dict[str, int] = {}
    for token_id, token in enumerate(tokens):
        if not isinstance(token, str) or not 0 < len(token) <= LONGEST_TOKEN:
            raise _bad(f"token {token_id} is no text of 1 to {LONGEST_TOKEN} characters")
        if ids.setdefault(token, token_id) != token_id:
            raise _bad(f"tokens {ids[token]} and {token_id} are the same")
    return ids


def _token_types(types: list[object], size: int) -> list[int]:
    if len(types) != size:
        raise _bad(f"{len(types)} token types for {size} tokens")
    known = {int(kind) for kind in TokenType}
    checked: list[int] = []
    for token_id, kind in enumerate(types):
        if type(kind) is not int or kind not in known:
            raise _bad(f"token {token_id} has the type {kind!r}")
        checked.append(kind)
    return checked


def _merge_ranks(merges: list[object], vocab: Mapping[str, int], hidden: Mapping[str, int]) -> dict[str, int]:
    """Order of the merges by "left right". One that has to do with a control token is left out: text never
    becomes one.
    """
    if len(merges) > MOST_MERGES:
        raise _bad(f"{len(merges)} merges")
    ranks: dict[str, int] = {}
    for rank, merge in enumerate(merges):
        left, _, right = merge.partition(" ") if isinstance(merge, str) else ("", "", "")
        merged = left + right
        if left in vocab and right in vocab and merged in vocab:
            if ranks.setdefault(f"{left} {right}", rank) != rank:
                raise _bad(f"merges {ranks[f'{left} {right}']} and {rank} are the same")
        elif not all(token in vocab or token in hidden for token in (left, right, merged)):
            raise _bad(f"merge {rank} names a token that is not in the vocabulary")
    return ranks
