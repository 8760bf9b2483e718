"""Hugging Face's tokenizer.json: byte-level BPE, BPE with byte fallback, and unigram.

The `tokenizers` package is the reference in the tests, not the reader: it keeps every other thread waiting while it
builds a model, and it panics on some files. Its source says what the parts of the file mean; what is not known here is
refused by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from shakti_mlx.bpe import PairEncoder, WordEncoder
from shakti_mlx.vocabulary import SPACE, bad_tokenizer, merge_ranks
from shakti_mlx.vocabulary.added_tokens import AddedTokenEncoder, AddedTokens
from shakti_mlx.vocabulary.byte_level import byte_level_bytes
from shakti_mlx.vocabulary.encoder import Encoder
from shakti_mlx.vocabulary.files import take
from shakti_mlx.vocabulary.normalizers import Normalizer, flattened
from shakti_mlx.vocabulary.patterns import Allowance
from shakti_mlx.vocabulary.pieces import Fallback, byte_token_ids, piece_bytes
from shakti_mlx.vocabulary.pre_tokenizers import WordCutter, prepend_scheme
from shakti_mlx.vocabulary.tokenizer_document import AddedToken, TokenizerDocument
from shakti_mlx.vocabulary.unigram import UnigramEncoder

# Between the two tokens of a merge: a space, but where tokens have spaces this, which no text that is UTF-8 has.
_SEPARATOR = "\udfff"


def document_encoder(document: TokenizerDocument, hidden: frozenset[int]) -> Encoder:
    """The encoder that the file describes, which never gives an id in `hidden`."""
    parts = document.parts
    allowance = Allowance()
    normalize = Normalizer(parts.get("normalizer"), allowance)
    cut = WordCutter(parts.get("pre_tokenizer"), allowance)
    vocab: dict[str, int] = {}
    hidden_tokens: dict[str, int] = {}
    for token, token_id in document.ids.items():
        (hidden_tokens if token_id in hidden else vocab)[token] = token_id
    words: Callable[[str], list[int]]
    if document.scores is not None:
        words = _unigram(document, vocab).encode
    else:
        words = _pairs(document, vocab, hidden_tokens, cut.byte_level).encode
    encoder: Encoder = WordEncoder(cut, words)
    for normalized in (True, False):
        found = [each for each in document.added if each.normalized is normalized and each.token_id not in hidden]
        if normalized:
            allowance.begin("")
            names = {normalize(each.text): each for each in found}
            encoder = _Normalized(normalize, _with_added(names, encoder), allowance)
        else:
            encoder = _with_added({each.text: each for each in found}, encoder)
    return encoder


def document_bytes(document: TokenizerDocument, silent: frozenset[int]) -> tuple[Callable[[int], bytes], bool]:
    """What each token adds to an answer, and whether an answer's first space is left out: the file's `decoder`."""
    allowance = Allowance()
    byte_level = WordCutter(document.parts.get("pre_tokenizer"), allowance).byte_level
    normalize = Normalizer(document.parts.get("normalizer"), allowance)
    tokens = list(document.tokens)
    for each in document.added:
        if each.normalized:  # with the space that a normalizer may put in front, for that is part of what was found
            allowance.begin(each.text)
            tokens[each.token_id] = normalize(each.text)
    kinds, space, strip = _decoder(document)
    if byte_level or "ByteLevel" in kinds:
        plain = frozenset(each.token_id for each in document.added)
        return byte_level_bytes(tokens, silent, plain), False
    byte_ids = byte_token_ids(document.ids).values() if "ByteFallback" in kinds else ()
    return piece_bytes(tokens, silent, byte_ids, space or SPACE), strip


def _decoder(document: TokenizerDocument) -> tuple[set[str], str, bool]:
    """The kinds of the decoder's steps, what stands for a space, and whether the first space is left out."""
    decoder = flattened(document.parts.get("decoder"), "decoders")
    space, strip = "" if decoder else SPACE, False
    for kind, spec in decoder:
        if kind == "Metaspace":
            space, strip = take(spec, "replacement", str) or SPACE, prepend_scheme(spec) != "never"
        elif kind == "Replace" and take(spec, "content", str) == " ":
            space = take(take(spec, "pattern", dict) or {}, "String", str) or ""
        elif kind == "Strip" and take(spec, "content", str) == " " and not take(spec, "stop", int):
            strip = bool(take(spec, "start", int))
        elif kind not in ("ByteLevel", "ByteFallback", "Fuse"):
            raise bad_tokenizer(f"the decoder {kind!r} is not known")
    return {kind for kind, _ in decoder}, space, strip


class _Normalized:
    def __init__(self, normalize: Normalizer, encoder: Encoder, allowance: Allowance) -> None:
        self._normalize, self._encoder, self._allowance = normalize, encoder, allowance

    def encode(self, text: str, first: bool = True) -> list[int]:
        self._allowance.begin(text)
        text = self._normalize(text)
        return self._encoder.encode(text, first) if text else []

    def forget(self) -> None:
        self._encoder.forget()


def _pairs(
    document: TokenizerDocument, vocab: Mapping[str, int], hidden: Mapping[str, int], byte_level: bool
) -> PairEncoder:
    """BPE as the file's `model` describes it."""
    model, unknown = document.model, document.unknown_id
    for name in ("continuing_subword_prefix", "end_of_word_suffix"):
        if take(model, name, str):
            raise bad_tokenizer(f"BPE with {name}")
    separator = _SEPARATOR if any(" " in token for token in vocab) else " "
    return PairEncoder(
        vocab,
        merge_ranks(take(model, "merges", list) or [], vocab, hidden, separator),
        byte_level=byte_level,
        separator=separator,
        whole_words=bool(take(model, "ignore_merges", bool)),
        byte_fallback=bool(take(model, "byte_fallback", bool)),
        unknown=None if unknown is None else (document.tokens[unknown], unknown),
        fuse=bool(take(model, "fuse_unk", bool)),
    )


def _unigram(document: TokenizerDocument, vocab: Mapping[str, int]) -> UnigramEncoder:
    scores = document.scores or {}
    byte_ids = byte_token_ids(vocab) if take(document.model, "byte_fallback", bool) else {}
    fallback = Fallback(byte_ids, document.unknown_id)
    return UnigramEncoder(vocab, scores, fallback, lowest=min(scores.values(), default=0.0), single=False)


def _with_added(tokens: Mapping[str, AddedToken], encoder: Encoder) -> Encoder:
    if not tokens:
        return encoder
    ids = {text: each.token_id for text, each in tokens.items() if text}
    return AddedTokenEncoder(AddedTokens(ids, {text: each.fit for text, each in tokens.items()}), encoder)
