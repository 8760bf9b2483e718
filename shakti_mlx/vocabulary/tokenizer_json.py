"""Hugging Face's tokenizer.json: byte-level BPE, BPE with byte fallback, and unigram.

The `tokenizers` package is the reference in the tests, not the reader: it keeps every other thread waiting while it
builds a model, and it panics on some files. Its source says what the parts of the file mean; what is not known here is
refused by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from shakti_mlx.bpe import CACHED_WORDS, SHORT_WORD, byte_symbols, merge
from shakti_mlx.vocabulary import MOST_MERGES, SPACE, bad_tokenizer
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
        words = _PairEncoder(document, vocab, hidden_tokens, cut.byte_level).encode
    encoder: Encoder = _Words(cut, words)
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


class _Words:
    """Cuts text into words and remembers the ids of the short ones."""

    def __init__(self, cut: WordCutter, encode: Callable[[str], list[int]]) -> None:
        self._cut, self._encode = cut, encode
        self._cache: dict[str, list[int]] = {}

    def encode(self, text: str, first: bool = True) -> list[int]:
        ids: list[int] = []
        for word in self._cut(text, first):
            known = self._cache.get(word)
            if known is None:
                known = self._encode(word)
                if len(word) <= SHORT_WORD:
                    if len(self._cache) >= CACHED_WORDS:
                        self._cache.clear()
                    self._cache[word] = known
            ids.extend(known)
        return ids

    def forget(self) -> None:
        self._cache.clear()


class _Normalized:
    def __init__(self, normalize: Normalizer, encoder: Encoder, allowance: Allowance) -> None:
        self._normalize, self._encoder, self._allowance = normalize, encoder, allowance

    def encode(self, text: str, first: bool = True) -> list[int]:
        self._allowance.begin(text)
        text = self._normalize(text)
        return self._encoder.encode(text, first) if text else []

    def forget(self) -> None:
        self._encoder.forget()


class _PairEncoder:
    """BPE as the file's `model` describes it."""

    def __init__(
        self, document: TokenizerDocument, vocab: Mapping[str, int], hidden: Mapping[str, int], byte_level: bool
    ) -> None:
        model = document.model
        for name in ("continuing_subword_prefix", "end_of_word_suffix"):
            if take(model, name, str):
                raise bad_tokenizer(f"BPE with {name}")
        self._ids = dict(vocab)
        self._known = frozenset(vocab)
        self._symbols = dict(byte_symbols()) if byte_level else None
        self._whole_words = bool(take(model, "ignore_merges", bool))
        self._fuse = bool(take(model, "fuse_unk", bool))
        self._byte_fallback = bool(take(model, "byte_fallback", bool))
        self._unknown: str | None = None
        if document.unknown_id is not None:
            self._unknown = document.tokens[document.unknown_id]
            self._ids[self._unknown] = document.unknown_id
        self._separator = _SEPARATOR if any(" " in token for token in vocab) else " "
        self._ranks = _merge_ranks(take(model, "merges", list) or [], vocab, hidden, self._separator)

    def encode(self, word: str) -> list[int]:
        """Token ids of a word, or of a text that is not cut into words."""
        if self._symbols is not None:
            word = word.encode("utf-8", "replace").decode("latin-1").translate(self._symbols)
        if self._whole_words and word in self._known:
            return [self._ids[word]]
        parts = list(word)
        if not self._known.issuperset(parts):
            parts = self._with_fallback(parts)
        return [self._ids[part] for part in merge(parts, self._ranks, self._separator)]

    def _with_fallback(self, characters: list[str]) -> list[str]:
        parts: list[str] = []
        unknown = False
        for character in characters:
            before, unknown = unknown, False
            names = [f"<0x{byte:02X}>" for byte in character.encode("utf-8", "replace")] if self._byte_fallback else []
            if character in self._known:
                parts.append(character)
            elif names and self._known.issuperset(names):
                parts.extend(names)
            elif self._unknown is not None:
                unknown = True
                if not (before and self._fuse):
                    parts.append(self._unknown)
        return parts


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


def _merge_ranks(
    merges: list[object], vocab: Mapping[str, int], hidden: Mapping[str, int], separator: str
) -> dict[str, int]:
    """Order of the merges by left + separator + right, without those that have to do with a hidden token."""
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
            ranks[f"{left}{separator}{right}"] = rank
        elif not all(token in vocab or token in hidden for token in (left, right, merged)):
            raise bad_tokenizer(f"merge {rank} names a token that is not in the vocabulary")
    return ranks
