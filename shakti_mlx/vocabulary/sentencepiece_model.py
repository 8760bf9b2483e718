"""SentencePiece's `.model` files, BPE and unigram, read from their bytes.

The sentencepiece package is the reference in the tests, not the reader: it is C++ that trusts what it reads. The form
is protobuf's (https://protobuf.dev/programming-guides/encoding), the fields those of sentencepiece_model.proto.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from shakti_mlx.vocabulary import MOST_TOKENS, SPACE, TokenType, bad_tokenizer, token_ids, written_as_control
from shakti_mlx.vocabulary.added_tokens import AddedTokenEncoder, AddedTokens
from shakti_mlx.vocabulary.charsmap import CharsMap
from shakti_mlx.vocabulary.encoder import Encoder
from shakti_mlx.vocabulary.normalizers import check_growth
from shakti_mlx.vocabulary.pieces import Fallback, PieceEncoder, byte_token_ids
from shakti_mlx.vocabulary.unigram import UnigramEncoder

UNIGRAM, BPE = 1, 2
SMALLEST_NORMAL = 2.0**-126  # C++'s FLT_MIN, where SentencePiece begins its search for the highest score
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


@dataclass(frozen=True)
class SentencePieceModel:
    """What encoding and decoding need of a model file."""

    tokens: list[str]
    scores: list[float]
    types: list[int]
    kind: int = UNIGRAM
    byte_fallback: bool = False
    suffix: bool = False  # whether the space that is added goes to the end
    add_prefix: bool = True
    collapse: bool = True  # whether runs of spaces become one
    escape: bool = True
    charsmap: bytes = b""
    unknown_id: int | None = None
    ids: dict[str, int] = field(default_factory=dict)

    @property
    def byte_ids(self) -> dict[int, int]:
        """The ids of the pieces that stand for bytes, by byte."""
        return byte_token_ids({token: i for token, i in self.ids.items() if self.types[i] == TokenType.BYTE})


def read_model(data: bytes) -> SentencePieceModel:
    """The model whose file has the bytes `data`. Raises ModelError(BAD_TOKENIZER)."""
    tokens: list[str] = []
    scores: list[float] = []
    types: list[int] = []
    options: dict[str, int | bytes] = {}
    for number, value in _fields(data):
        if number == 1 and isinstance(value, bytes):
            if len(tokens) >= MOST_TOKENS:
                raise bad_tokenizer(f"more than {MOST_TOKENS} pieces")
            token, score, kind = _piece(value, len(tokens))
            tokens.append(token)
            scores.append(score)
            types.append(kind)
        elif number in _OPTIONS and isinstance(value, bytes):
            names = _OPTIONS[number]
            options.update({names[key]: found for key, found in _fields(value) if key in names})
    ids = token_ids(tokens)
    unknown = [token_id for token_id, kind in enumerate(types) if kind == TokenType.UNKNOWN]
    if len(unknown) != 1:
        raise bad_tokenizer(f"{len(unknown)} unknown pieces")
    charsmap = options.get("charsmap", b"")
    model = SentencePieceModel(
        tokens,
        scores,
        types,
        kind=int(options.get("kind", UNIGRAM)),
        byte_fallback=bool(options.get("byte_fallback", 0)),
        suffix=bool(options.get("suffix", 0)),
        add_prefix=bool(options.get("add_prefix", 1)),
        collapse=bool(options.get("collapse", 1)),
        escape=bool(options.get("escape", 1)),
        charsmap=charsmap if isinstance(charsmap, bytes) else b"",
        unknown_id=unknown[0],
        ids=ids,
    )
    if model.kind not in (UNIGRAM, BPE):
        raise bad_tokenizer(f"SentencePiece model type {model.kind}, neither unigram nor BPE")
    if model.byte_fallback and len(model.byte_ids) < 256:
        raise bad_tokenizer("byte fallback without all 256 byte pieces")
    return model


def model_encoder(
    model: SentencePieceModel, hidden: frozenset[int], *, add_prefix: bool = True, every_part: bool = True
) -> Encoder:
    """The encoder of `model`, which never gives an id in `hidden`.

    `add_prefix`: whether a space goes in front of a text, where the model has it so. `every_part`: it goes in front of
    each part of a text between control tokens, not only of the first.
    """
    vocab: dict[str, int] = {}
    scores: dict[str, float] = {}
    unused: set[str] = set()
    user_defined: dict[str, int] = {}
    lowest, highest = math.inf, SMALLEST_NORMAL
    for token, token_id in model.ids.items():
        kind, score = model.types[token_id], model.scores[token_id]
        if kind == TokenType.NORMAL:
            lowest, highest = min(lowest, score), max(highest, score)
        if token_id in hidden or kind not in (TokenType.NORMAL, TokenType.USER_DEFINED, TokenType.UNUSED):
            continue
        if kind == TokenType.USER_DEFINED:
            user_defined[token] = token_id
        if kind == TokenType.UNUSED:
            unused.add(token)
            if model.kind == UNIGRAM:
                continue
        vocab[token], scores[token] = token_id, score
    fallback = Fallback(model.byte_ids if model.byte_fallback else {}, model.unknown_id)
    kept = AddedTokens(user_defined)
    inner: Encoder
    if model.kind == BPE:
        inner = AddedTokenEncoder(kept, PieceEncoder(vocab, scores, frozenset(unused), fallback))
    else:
        # As SentencePiece has it: enough for such a piece to be taken wherever it stands.
        bonus = {piece: len(piece.encode("utf-8", "replace")) * highest - 0.1 for piece in user_defined}
        least = lowest if lowest < math.inf else 0.0
        inner = UnigramEncoder(vocab, scores, fallback, lowest=least, single=True, user_defined=bonus)
    return _Normalizing(replace(model, add_prefix=add_prefix and model.add_prefix), inner, kept, every_part)


class _Normalizing:
    """Brings text into the form that pieces are made of (sentencepiece's Normalizer::Normalize)."""

    def __init__(self, model: SentencePieceModel, inner: Encoder, kept: AddedTokens, every_part: bool) -> None:
        self._model, self._inner, self._kept, self._every_part = model, inner, kept, every_part
        self._charsmap = CharsMap(model.charsmap) if model.charsmap else None

    def encode(self, text: str, first: bool = True) -> list[int]:
        return self._inner.encode(self.normalized(text, self._every_part or first))

    def forget(self) -> None:
        self._inner.forget()

    def normalized(self, text: str, add_space: bool) -> str:
        model = self._model
        space = SPACE if model.escape else " "
        if not text:
            return ""
        if self._charsmap is not None:
            mapped = self._charsmap.replace(text, self._kept)
            check_growth(text, mapped)
            text = mapped
        if model.collapse:
            text = re.sub(" {2,}", " ", text).lstrip(" ")
        if model.escape:
            text = text.replace(" ", SPACE)
        if model.collapse:
            text = text.rstrip(space)
            if not text:
                return ""
        if add_space and model.add_prefix:
            text = text + space if model.suffix else space + text
        return text


# Numbers of fields: of the trainer's and the normalizer's specification within the model, and of options within them.
_OPTIONS = {
    2: {3: "kind", 24: "suffix", 35: "byte_fallback"},
    3: {2: "charsmap", 3: "add_prefix", 4: "collapse", 5: "escape"},
}


def _piece(data: bytes, number: int) -> tuple[str, float, int]:
    token, score, kind = "", 0.0, int(TokenType.NORMAL)
    try:
        for field_number, value in _fields(data):
            if field_number == 1 and isinstance(value, bytes):
                token = value.decode()
            elif field_number == 2 and isinstance(value, bytes) and len(value) == 4:
                score = struct.unpack("<f", value)[0]
            elif field_number == 3 and isinstance(value, int):
                kind = int(TokenType(value))
    except ValueError as error:  # no UTF-8, or no type
        raise bad_tokenizer(f"piece {number}: {error}") from error
    if not math.isfinite(score):
        raise bad_tokenizer(f"piece {number} has the score {score}")
    if kind == TokenType.USER_DEFINED and written_as_control(token):
        kind = TokenType.CONTROL
    return token, score, kind


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """The fields of a protobuf message in order: their numbers with integers, or with bytes for all else."""
    at, size = 0, len(data)
    while at < size:
        key, at = _varint(data, at)
        form = key & 7
        if form == _VARINT:
            value, at = _varint(data, at)
            yield key >> 3, value
            continue
        if form == _BYTES:
            length, at = _varint(data, at)
        elif form in (_FIXED32, _FIXED64):
            length = 4 if form == _FIXED32 else 8
        else:
            raise bad_tokenizer(f"a field of form {form} at {at}, which protobuf has not")
        if length > size - at:
            raise bad_tokenizer(f"a field of {length} bytes at {at}, of {size}")
        yield key >> 3, data[at : at + length]
        at += length


def _varint(data: bytes, at: int) -> tuple[int, int]:
    number = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            break
        byte = data[at]
        at += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number, at
    raise bad_tokenizer(f"an integer at {at} is cut off or too long")
