"""A validated tokenizer.json: its tokens, added tokens, and the parts that define how text is split.

It may come from anywhere, so nothing in it is taken for true: what is not known, or does not fit, is refused by name.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from shakti_mlx.vocabulary import LONGEST_TOKEN, MOST_TOKENS, bad_tokenizer, written_as_control
from shakti_mlx.vocabulary.added_tokens import ANYWHERE, Fit
from shakti_mlx.vocabulary.files import take
from shakti_mlx.vocabulary.normalizers import flattened


@dataclass(frozen=True)
class AddedToken:
    """A token that is found in the text as it is written."""

    token_id: int
    text: str
    special: bool
    normalized: bool = False
    fit: Fit = ANYWHERE


@dataclass(frozen=True)
class TokenizerDocument:
    """The checked parts of a tokenizer.json. `tokens` has "" for ids that no token has."""

    tokens: list[str]
    ids: dict[str, int]
    added: list[AddedToken]
    unknown_id: int | None
    first_id: int | None  # of the token that the post-processor puts in front of a text
    parts: Mapping[str, object]
    model: Mapping[str, object]
    scores: Mapping[str, float] | None


def read_document(parts: Mapping[str, object], more: list[AddedToken], size: int = MOST_TOKENS) -> TokenizerDocument:
    """Check what a tokenizer.json holds; `more` are added tokens that other files name.

    Added tokens with ids from `size` on are left out. Raises ModelError(BAD_TOKENIZER).
    """
    model = take(parts, "model", dict)
    if model is None:
        raise bad_tokenizer("tokenizer.json has no model")
    kind = take(model, "type", str) or ("BPE" if "merges" in model else "Unigram")
    scores: dict[str, float] | None = None
    if kind == "BPE":
        ids = _vocabulary(take(model, "vocab", dict) or {})
        name = take(model, "unk_token", str)
        unknown_id = None if name is None else ids.get(name)
    elif kind == "Unigram":
        ids, scores = _scored_vocabulary(take(model, "vocab", list) or [])
        unknown_id = take(model, "unk_id", int)
        if unknown_id is not None and not 0 <= unknown_id < len(ids):
            raise bad_tokenizer(f"unk_id = {unknown_id}, of {len(ids)} tokens")
    else:
        raise bad_tokenizer(f"a model of type {kind[:60]!r}, neither BPE nor Unigram")
    added = [each for each in _added_tokens(take(parts, "added_tokens", list) or [], more) if each.token_id < size]
    tokens = [""] * (1 + max((*ids.values(), *(each.token_id for each in added)), default=-1))
    for token, token_id in ids.items():
        if tokens[token_id]:
            raise bad_tokenizer(f"two tokens have the id {token_id}")
        tokens[token_id] = token
    for each in added:
        tokens[each.token_id] = each.text
    return TokenizerDocument(tokens, ids, added, unknown_id, _first_id(parts), parts, model, scores)


def _vocabulary(vocab: Mapping[object, object]) -> dict[str, int]:
    if not 0 < len(vocab) <= MOST_TOKENS:
        raise bad_tokenizer(f"{len(vocab)} tokens")
    ids: dict[str, int] = {}
    for token, token_id in vocab.items():
        if type(token_id) is not int or not 0 <= token_id < MOST_TOKENS:
            raise bad_tokenizer(f"the token {str(token)[:40]!r} has the id {str(token_id)[:40]}")
        ids[_token(token)] = token_id
    return ids


def _scored_vocabulary(vocab: list[object]) -> tuple[dict[str, int], dict[str, float]]:
    if not 0 < len(vocab) <= MOST_TOKENS:
        raise bad_tokenizer(f"{len(vocab)} tokens")
    ids: dict[str, int] = {}
    scores: dict[str, float] = {}
    for token_id, pair in enumerate(vocab):
        if not isinstance(pair, list) or len(pair) != 2 or type(pair[1]) not in (int, float):
            raise bad_tokenizer(f"token {token_id} is no text with a score")
        token = _token(pair[0])
        if token in ids:
            raise bad_tokenizer(f"tokens {ids[token]} and {token_id} are the same")
        try:
            ids[token], scores[token] = token_id, float(pair[1])
        except OverflowError:
            scores[token] = math.inf
        if not math.isfinite(scores[token]):
            raise bad_tokenizer(f"token {token_id} has no finite score")
    return ids, scores


def _token(token: object) -> str:
    if not isinstance(token, str) or not 0 < len(token) <= LONGEST_TOKEN:
        raise bad_tokenizer(f"a token is no text of 1 to {LONGEST_TOKEN} characters")
    if not token.isascii():
        try:
            token.encode()
        except UnicodeEncodeError as error:
            raise bad_tokenizer("a token has half a surrogate pair") from error
    return token


def _added_tokens(specs: list[object], more: list[AddedToken]) -> list[AddedToken]:
    added: dict[str, AddedToken] = {}
    for spec in specs:
        if not isinstance(spec, dict):
            raise bad_tokenizer("an added token is no JSON object")
        each = read_added_token(take(spec, "id", int), spec)
        added[each.text] = each
    ids = {each.token_id for each in added.values()}
    for each in more:
        if each.text not in added and each.token_id not in ids:
            added[each.text] = each
    if len({each.token_id for each in added.values()}) < len(added):
        raise bad_tokenizer("two added tokens have the same id")
    return list(added.values())


def read_added_token(token_id: int | None, spec: Mapping[str, object]) -> AddedToken:
    """An added token as tokenizer.json and tokenizer_config.json describe it."""
    text = _token(spec.get("content"))
    if token_id is None or not 0 <= token_id < MOST_TOKENS:
        raise bad_tokenizer(f"the added token {text[:40]!r} has the id {str(token_id)[:40]}")
    flags = {name: bool(take(spec, name, bool)) for name in ("lstrip", "rstrip", "single_word")}
    special = bool(take(spec, "special", bool))
    normalized = take(spec, "normalized", bool)
    normalized = (not special) if normalized is None else normalized
    return AddedToken(token_id, text, special or written_as_control(text), normalized, Fit(**flags))


def _first_id(parts: Mapping[str, object]) -> int | None:
    """The id of the token that a TemplateProcessing puts in front of a single text."""
    for kind, spec in flattened(parts.get("post_processor"), "processors"):
        single = take(spec, "single", list) if kind == "TemplateProcessing" else None
        begin = single[0] if single else None
        special = take(begin, "SpecialToken", dict) if isinstance(begin, dict) else None
        if special is None:
            continue
        named = (take(spec, "special_tokens", dict) or {}).get(take(special, "id", str))
        ids = take(named, "ids", list) if isinstance(named, dict) else None
        if ids and type(ids[0]) is int:
            return ids[0]
    return None
