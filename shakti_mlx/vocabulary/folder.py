"""The vocabulary of a model folder: which of its files is read, and what the others say of special tokens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from shakti_mlx.errors import ModelError
from shakti_mlx.vocabulary import MOST_TOKENS, TokenType, Vocabulary, bad_tokenizer, end_ids
from shakti_mlx.vocabulary.added_tokens import AddedTokenEncoder, AddedTokens
from shakti_mlx.vocabulary.files import LARGEST_TOKENIZER, read_bytes, read_json, take
from shakti_mlx.vocabulary.pieces import piece_bytes
from shakti_mlx.vocabulary.sentencepiece_model import model_encoder, read_model
from shakti_mlx.vocabulary.tokenizer_document import AddedToken, read_added_token, read_document
from shakti_mlx.vocabulary.tokenizer_json import document_bytes, document_encoder

TOKENIZER_JSON, SENTENCEPIECE_MODEL, GGUF_METADATA = "tokenizer.json", "tokenizer.model", "tokenizer.gguf"


@dataclass(frozen=True)
class SpecialTokens:
    """What tokenizer_config.json, special_tokens_map.json, added_tokens.json and generation_config.json say."""

    bos: str | None
    eos: str | None
    bos_id: int | None
    eos_ids: tuple[int, ...]
    add_bos: bool | None
    legacy: bool
    add_prefix: bool | None
    added: list[AddedToken]
    special: set[str]


def read_folder_vocabulary(folder: Path, embeddings: int | None = None) -> Vocabulary:
    """The vocabulary in `folder`: see Tokenizer.from_folder(). Raises ModelError(BAD_TOKENIZER)."""
    size = MOST_TOKENS if embeddings is None else embeddings
    vocabulary = _read(folder, size)
    if len(vocabulary.tokens) > size:
        raise bad_tokenizer(f"{len(vocabulary.tokens)} tokens in the vocabulary, and {size} embeddings")
    return vocabulary


def _read(folder: Path, size: int) -> Vocabulary:
    document = read_json(folder / TOKENIZER_JSON, LARGEST_TOKENIZER)
    if document is not None:
        return _from_document(document, _special_tokens(folder), size)
    data = read_bytes(folder / SENTENCEPIECE_MODEL, LARGEST_TOKENIZER)
    if data is not None:
        return _from_model(data, _special_tokens(folder), size)
    if (folder / GGUF_METADATA).exists():
        return _from_gguf(folder / GGUF_METADATA)
    raise bad_tokenizer(f"none of {TOKENIZER_JSON}, {SENTENCEPIECE_MODEL} and {GGUF_METADATA} in {folder.name}")


def _from_document(parts: Mapping[str, object], said: SpecialTokens, size: int) -> Vocabulary:
    document = read_document(parts, said.added, size)
    tokens = document.tokens
    by_text = document.ids | {each.text: each.token_id for each in document.added}
    special = {each.text: each.token_id for each in document.added if each.special}
    special |= {text: by_text[text] for text in said.special if text in by_text}
    bos_id, eos_id, eos_ids = _ends(said, by_text, special, len(tokens))
    if bos_id is None and document.first_id is not None and document.first_id < len(tokens):
        bos_id = document.first_id
    hidden = frozenset(
        each
        for each in (*special.values(), bos_id, eos_id, *eos_ids, document.unknown_id)
        if each is not None and tokens[each]
    )
    fits = {each.text: each.fit for each in document.added}
    token_bytes, strip_space = document_bytes(document, hidden)
    return Vocabulary(
        tokens=tokens,
        encoder=document_encoder(document, hidden),
        control=AddedTokens({tokens[each]: each for each in hidden}, fits),
        token_bytes=token_bytes,
        bos_id=bos_id,
        eos_id=eos_id,
        eos_ids=eos_ids,
        add_bos=_add_bos(said, bos_id, bos_id is not None and bos_id == document.first_id),
        strip_space=strip_space,
    )


def _from_model(data: bytes, said: SpecialTokens, size: int) -> Vocabulary:
    model = read_model(data)
    tokens, ids = list(model.tokens), dict(model.ids)
    more = {each.token_id: each for each in said.added if each.text not in ids and each.token_id < size}
    for token_id in sorted(more):
        if token_id != len(tokens):
            raise bad_tokenizer(f"the added token {more[token_id].text[:40]!r} has the id {token_id}")
        tokens.append(more[token_id].text)
        ids[more[token_id].text] = token_id
    kinds = dict(enumerate(model.types))
    special = {text: i for text, i in ids.items() if kinds.get(i) in (TokenType.CONTROL, TokenType.UNKNOWN)}
    special |= {text: ids[text] for text in said.special if text in ids}
    bos_id, eos_id, eos_ids = _ends(said, ids, special, len(tokens))
    bos_id = special.get("<s>") if bos_id is None else bos_id
    eos_id = special.get("</s>") if eos_id is None else eos_id
    named = (bos_id, eos_id, *eos_ids)
    hidden = frozenset((*special.values(), *(each for each in named if each is not None)))
    user_defined = {each.text: each.token_id for each in more.values() if each.token_id not in hidden}
    add_prefix = model.add_prefix if said.add_prefix is None else said.add_prefix
    fits = {each.text: each.fit for each in said.added}
    encoder = model_encoder(model, hidden, add_prefix=add_prefix, every_part=said.legacy)
    return Vocabulary(
        tokens=tokens,
        encoder=AddedTokenEncoder(AddedTokens(user_defined, fits), encoder) if user_defined else encoder,
        control=AddedTokens({tokens[each]: each for each in hidden}, fits),
        token_bytes=piece_bytes(tokens, hidden, model.byte_ids.values()),
        bos_id=bos_id,
        eos_id=eos_id,
        eos_ids=eos_ids,
        add_bos=_add_bos(said, bos_id, bos_id is not None),
        strip_space=add_prefix and not model.suffix,
    )


def _from_gguf(path: Path) -> Vocabulary:
    from shakti_mlx.checkpoint.gguf import GGUFFile
    from shakti_mlx.vocabulary.gguf_metadata import read_gguf_vocabulary

    try:
        with GGUFFile(path) as file:
            return read_gguf_vocabulary(file.metadata)
    except ModelError as error:
        raise bad_tokenizer(error.detail) from error


def _ends(
    said: SpecialTokens, ids: Mapping[str, int], special: Mapping[str, int], size: int
) -> tuple[int | None, int | None, frozenset[int]]:
    """The ids of bos and eos, and all that end an answer."""
    bos_id = said.bos_id if said.bos is None else ids.get(said.bos)
    eos_id = ids.get(said.eos or "")
    for token_id in (bos_id, *said.eos_ids):
        if token_id is not None and not 0 <= token_id < size:
            raise bad_tokenizer(f"the special token {token_id}, of {size} tokens")
    if eos_id is None:
        eos_id = said.eos_ids[0] if said.eos_ids else special.get("</s>")
    return bos_id, eos_id, end_ids(special, eos_id, *said.eos_ids)


def _add_bos(said: SpecialTokens, bos_id: int | None, usual: bool) -> bool:
    if said.add_bos and bos_id is None:
        raise bad_tokenizer("add_bos_token without a bos_token")
    return usual if said.add_bos is None else said.add_bos


def _special_tokens(folder: Path) -> SpecialTokens:
    settings = read_json(folder / "tokenizer_config.json") or {}
    named = read_json(folder / "special_tokens_map.json") or {}
    generation = read_json(folder / "generation_config.json") or {}
    config = read_json(folder / "config.json") or {}
    added: dict[str, AddedToken] = {}
    for key, spec in (take(settings, "added_tokens_decoder", dict) or {}).items():
        if not isinstance(spec, dict) or not (key.isascii() and key.isdecimal() and len(key) < 10):
            raise bad_tokenizer("added_tokens_decoder is not understood")
        each = read_added_token(int(key), spec)
        added[each.text] = each
    for text, token_id in (read_json(folder / "added_tokens.json") or {}).items():
        if type(token_id) is not int:
            raise bad_tokenizer("added_tokens.json is not understood")
        added.setdefault(text, read_added_token(token_id, {"content": text, "normalized": False}))
    bos, eos = (_name(settings, key) or _name(named, key) for key in ("bos_token", "eos_token"))
    bos_ids = _ids(generation, "bos_token_id") or _ids(config, "bos_token_id")
    return SpecialTokens(
        bos=bos,
        eos=eos,
        bos_id=bos_ids[0] if bos_ids else None,
        eos_ids=_ids(generation, "eos_token_id") or _ids(config, "eos_token_id"),
        add_bos=take(settings, "add_bos_token", bool),
        legacy=take(settings, "legacy", bool) is not False,
        add_prefix=take(settings, "add_prefix_space", bool),
        added=list(added.values()),
        special={*_names(settings), *_names(named), *(each.text for each in added.values() if each.special)},
    )


def _name(settings: Mapping[str, object], key: str) -> str | None:
    value = settings.get(key)
    return take(value, "content", str) if isinstance(value, dict) else take(settings, key, str)


def _names(settings: Mapping[str, object]) -> list[str]:
    """The texts of the other special tokens."""
    listed = settings.get("additional_special_tokens") or settings.get("extra_special_tokens") or []
    values = list(listed.values()) if isinstance(listed, dict) else listed
    if not isinstance(values, list):
        raise bad_tokenizer("additional_special_tokens is not understood")
    texts = [take(value, "content", str) if isinstance(value, dict) else value for value in values]
    return [text for text in texts if isinstance(text, str)]


def _ids(settings: Mapping[str, object], key: str) -> tuple[int, ...]:
    value = settings.get(key)
    values = value if isinstance(value, list) else [] if value is None else [value]
    if len(values) > 1024 or any(type(each) is not int or not 0 <= each < MOST_TOKENS for each in values):
        raise bad_tokenizer(f"{key} is not understood")
    return tuple(values)
