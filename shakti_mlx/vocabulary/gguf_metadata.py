"""The vocabularies in GGUF metadata: byte-level BPE (kind gpt2) and SentencePiece's BPE (kind llama).

The keys: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md; what they mean: llama.cpp's src/llama-vocab.cpp.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from shakti_mlx.bpe import PRE_TOKENIZERS, PreTokenizer, byte_pair_encoder
from shakti_mlx.vocabulary import (
    SPACE,
    TokenType,
    Vocabulary,
    bad_tokenizer,
    end_ids,
    merge_ranks,
    token_ids,
    written_as_control,
)
from shakti_mlx.vocabulary.added_tokens import AddedTokenEncoder, AddedTokens
from shakti_mlx.vocabulary.byte_level import byte_level_bytes
from shakti_mlx.vocabulary.pieces import piece_bytes
from shakti_mlx.vocabulary.sentencepiece_model import BPE, SentencePieceModel, model_encoder

_KEY = "tokenizer.ggml."


def read_gguf_vocabulary(metadata: Mapping[str, object]) -> Vocabulary:
    """The vocabulary that `metadata` describes. Raises ModelError(BAD_TOKENIZER)."""
    kind = _get(metadata, "model", str)
    if kind == "gpt2":
        return _byte_level(_Table(metadata, {}), metadata)
    if kind == "llama":
        return _sentencepiece(_Table(metadata, {"unknown": 0, "bos": 1, "eos": 2}), metadata)
    raise bad_tokenizer(f"{_KEY}model = {kind!r}, not 'gpt2' or 'llama'")


class _Table:
    """What both kinds have: tokens with types, and the special ones among them."""

    def __init__(self, metadata: Mapping[str, object], usual: Mapping[str, int]) -> None:
        self.tokens: list[str] = _get(metadata, "tokens", list)
        self.ids = token_ids(self.tokens)
        self.types = _token_types(_get(metadata, "token_type", list), self.tokens)
        names = ("bos", "eos", "eot", "eom", "unknown")
        self.special = {name: _token_id(metadata, name, len(self.tokens), usual.get(name)) for name in names}
        for name, token_id in self.special.items():
            if token_id is not None:
                self.types[token_id] = TokenType.UNKNOWN if name == "unknown" else TokenType.CONTROL
        self.control = {t: i for t, i in self.ids.items() if self.types[i] in (TokenType.CONTROL, TokenType.UNKNOWN)}
        self.user_defined = {t: i for t, i in self.ids.items() if self.types[i] == TokenType.USER_DEFINED}
        special = self.special
        self.eos_ids = end_ids(self.control, special["eos"], special["eot"], special["eom"])
        self.add_bos = _optional(metadata, "add_bos_token", bool)
        if self.add_bos and special["bos"] is None:
            raise bad_tokenizer("add_bos_token without bos_token_id")


def _byte_level(table: _Table, metadata: Mapping[str, object]) -> Vocabulary:
    pre = _pre_tokenizer(_optional(metadata, "pre", str))
    unused = {t: i for t, i in table.ids.items() if table.types[i] == TokenType.UNUSED}
    hidden = table.control | unused
    vocab = {token: token_id for token, token_id in table.ids.items() if token not in hidden}
    ranks = merge_ranks(_get(metadata, "merges", list), vocab, hidden)
    bos_id = table.special["bos"]
    return Vocabulary(
        tokens=table.tokens,
        encoder=AddedTokenEncoder(AddedTokens(table.user_defined), byte_pair_encoder(vocab, ranks, pre)),
        control=AddedTokens(table.control),
        token_bytes=byte_level_bytes(table.tokens, frozenset(hidden.values())),
        bos_id=bos_id,
        eos_id=table.special["eos"],
        eos_ids=table.eos_ids,
        add_bos=(pre.add_bos and bos_id is not None) if table.add_bos is None else table.add_bos,
    )


def _sentencepiece(table: _Table, metadata: Mapping[str, object]) -> Vocabulary:
    add_prefix = _optional(metadata, "add_space_prefix", bool)
    add_prefix = True if add_prefix is None else add_prefix
    silent = frozenset(table.control.values())
    # User-defined tokens are found before anything else, and as in llama.cpp a space goes in front of all that follows.
    plain = (TokenType.UNDEFINED, TokenType.USER_DEFINED)
    model = SentencePieceModel(
        table.tokens,
        _scores(_get(metadata, "scores", list), len(table.tokens)),
        [TokenType.NORMAL if kind in plain else kind for kind in table.types],
        kind=BPE,
        byte_fallback=True,
        collapse=False,
        unknown_id=table.special["unknown"],
        ids=table.ids,
    )
    user_defined = {token.replace(SPACE, " "): token_id for token, token_id in table.user_defined.items()}
    return Vocabulary(
        tokens=table.tokens,
        encoder=AddedTokenEncoder(AddedTokens(user_defined), model_encoder(model, silent, add_prefix=add_prefix)),
        control=AddedTokens(table.control),
        token_bytes=piece_bytes(table.tokens, silent, model.byte_ids.values()),
        bos_id=table.special["bos"],
        eos_id=table.special["eos"],
        eos_ids=table.eos_ids,
        add_bos=table.special["bos"] is not None if table.add_bos is None else table.add_bos,
        strip_space=add_prefix,
    )


def _optional(metadata: Mapping[str, object], name: str, kind: type) -> Any:
    value = metadata.get(_KEY + name)
    if value is not None and type(value) is not kind:
        raise bad_tokenizer(f"{_KEY}{name} is a {type(value).__name__}, not a {kind.__name__}")
    return value


def _get(metadata: Mapping[str, object], name: str, kind: type) -> Any:
    value = _optional(metadata, name, kind)
    if value is None:
        raise bad_tokenizer(f"{_KEY}{name} is missing")
    return value


def _token_id(metadata: Mapping[str, object], name: str, size: int, usual: int | None) -> int | None:
    token_id: int | None = _optional(metadata, f"{name}_token_id", int)
    if token_id is None:
        return usual if usual is not None and usual < size else None
    if not 0 <= token_id < size:
        raise bad_tokenizer(f"{_KEY}{name}_token_id = {token_id}, of {size} tokens")
    return token_id


def _pre_tokenizer(name: str | None) -> PreTokenizer:
    # Files from before the key existed are read as llama.cpp reads them.
    pre = PRE_TOKENIZERS.get("default" if name is None else name)
    if pre is None:
        raise bad_tokenizer(f"{_KEY}pre = {name!r} is unknown")
    return pre


def _token_types(types: list[object], tokens: list[str]) -> list[int]:
    if len(types) != len(tokens):
        raise bad_tokenizer(f"{len(types)} token types for {len(tokens)} tokens")
    known = {int(kind) for kind in TokenType}
    checked: list[int] = []
    for token_id, kind in enumerate(types):
        if type(kind) is not int or kind not in known:
            raise bad_tokenizer(f"token {token_id} has the type {kind!r}")
        user_defined = kind == TokenType.USER_DEFINED
        checked.append(TokenType.CONTROL if user_defined and written_as_control(tokens[token_id]) else kind)
    return checked


def _scores(scores: list[object], size: int) -> list[float]:
    if len(scores) != size:
        raise bad_tokenizer(f"{len(scores)} scores for {size} tokens")
    checked: list[float] = []
    for token_id, score in enumerate(scores):
        if type(score) is not float or not math.isfinite(score):
            raise bad_tokenizer(f"token {token_id} has the score {score!r}")
        checked.append(score)
    return checked
