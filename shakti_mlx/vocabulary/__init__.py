"""Vocabulary: the common form of every kind of tokenizer file, and the limits that all readers keep."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    from shakti_mlx.vocabulary.added_tokens import AddedTokens
    from shakti_mlx.vocabulary.encoder import Encoder

MOST_TOKENS, MOST_MERGES, LONGEST_TOKEN = 2**20, 2**21, 4096  # characters; the largest known have 1/4 of that
END_TOKENS = ("<|im_end|>", "<|eot_id|>", "<|end_of_text|>", "<|endoftext|>")
LONGEST_DETAIL = 200
SPACE = "▁"  # U+2581, a space in SentencePiece's pieces


class TokenType(IntEnum):
    """Types of tokens, as in GGUF's `tokenizer.ggml.token_type` and SentencePiece's `ModelProto.SentencePiece.Type`."""

    UNDEFINED = 0
    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


@dataclass(frozen=True)
class Vocabulary:
    """A tokenizer's parts. `token_bytes` gives what a token adds to an answer, b"" for one that shows nothing.

    `control` are the tokens that only a template writes. `strip_space`: an answer's first space is no part of it.
    """

    tokens: Sequence[str]
    encoder: Encoder
    control: AddedTokens
    token_bytes: Callable[[int], bytes]
    bos_id: int | None
    eos_id: int | None
    eos_ids: frozenset[int]
    add_bos: bool
    strip_space: bool = False


def written_as_control(token: str) -> bool:
    """Whether a token is one for templates by its looks, as <|im_start|> is: many a file lists it among ordinary ones.

    llama.cpp's converter goes by the same looks.
    """
    return len(token) > 4 and (token[:2], token[-2:]) in (("<|", "|>"), ("<｜", "｜>"))


def bad_tokenizer(detail: str) -> ModelError:
    """The error for tokenizer data that is wrong or not understood."""
    return ModelError(ModelErrorCode.BAD_TOKENIZER, detail[:LONGEST_DETAIL])


# The loops here and in the readers are loops on purpose: one call in C over a large vocabulary (dict(zip(...)),
# set(map(...))) would keep the window's thread waiting for 50 to 350 ms.


def token_ids(tokens: Sequence[object]) -> dict[str, int]:
    """The id of each token. Raises ModelError where one is no text, too long or there twice."""
    if not 0 < len(tokens) <= MOST_TOKENS:
        raise bad_tokenizer(f"{len(tokens)} tokens")
    ids: dict[str, int] = {}
    for token_id, token in enumerate(tokens):
        if not isinstance(token, str) or not 0 < len(token) <= LONGEST_TOKEN:
            raise bad_tokenizer(f"token {token_id} is no text of 1 to {LONGEST_TOKEN} characters")
        if ids.setdefault(token, token_id) != token_id:
            raise bad_tokenizer(f"tokens {ids[token]} and {token_id} are the same")
    return ids


def merge_ranks(
    merges: Sequence[object], vocab: Mapping[str, int], hidden: Mapping[str, int], separator: str = " "
) -> dict[str, int]:
    """Order of the merges, which come as "left right" or [left, right], by left + separator + right.

    One that has to do with a `hidden` token is left out: text never becomes one. Raises ModelError where one is no
    merge of the vocabulary's tokens, or is there twice.
    """
    if len(merges) > MOST_MERGES:
        raise bad_tokenizer(f"{len(merges)} merges")
    ranks: dict[str, int] = {}
    for rank, pair in enumerate(merges):
        parts = pair.split(" ") if isinstance(pair, str) else pair
        left, right = parts if isinstance(parts, list) and len(parts) == 2 else (None, None)
        if type(left) is not str or type(right) is not str:
            raise bad_tokenizer(f"merge {rank} is no pair of tokens")
        merged = left + right
        if left in vocab and right in vocab and merged in vocab:
            own = isinstance(pair, str) and separator == " "  # the file's string: another for each would take 10 MB
            key = str(pair) if own else f"{left}{separator}{right}"
            if ranks.setdefault(key, rank) != rank:
                raise bad_tokenizer(f"merges {ranks[key]} and {rank} are the same")
        elif not all(token in vocab or token in hidden for token in (left, right, merged)):
            raise bad_tokenizer(f"merge {rank} names a token that is not in the vocabulary")
    return ranks


def end_ids(control: Mapping[str, int], *named: int | None) -> frozenset[int]:
    """The tokens that end an answer: those named, and the usual ones. Raises ModelError where there is none."""
    ends = {*named, *(control.get(text) for text in END_TOKENS)}
    ids = frozenset(token_id for token_id in ends if token_id is not None)
    if not ids:
        raise bad_tokenizer("no token ends an answer")
    return ids
