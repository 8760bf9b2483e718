"""SentencePiece's .model files and GGUF's llama kind: the ids and the text of the sentencepiece package."""

from pathlib import Path
from typing import Any

import pytest
from refusals import refused
from script_lines import LANGUAGES, generated, lines
from tiny_vocabularies import BOS, EOS, ODD, SENTENCEPIECE, gguf_metadata, processor, sentencepiece_model, write_folder

from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.tokenizer import Tokenizer
from shakti_mlx.vocabulary import TokenType
from shakti_mlx.vocabulary.charsmap import LONGEST_MATCH, CharsMap
from shakti_mlx.vocabulary.sentencepiece_model import model_encoder, read_model


def from_model(folder: Path, kind: str) -> Tokenizer:
    (folder / "tokenizer.model").write_bytes(sentencepiece_model(kind))
    return Tokenizer.from_folder(folder)


@pytest.mark.parametrize("kind", SENTENCEPIECE)
def test_a_thousand_lines_have_the_ids_of_the_reference(kind: str, tmp_path: Path) -> None:
    tokenizer, expected = from_model(tmp_path, kind), processor(kind)
    texts = [text for language in LANGUAGES for text in lines(language, 200)]
    assert [tokenizer.encode(text) for text in texts] == expected.encode(texts)


@pytest.mark.parametrize("kind", ["bpe", "bpe, nmt_nfkc", "unigram", "unigram, bytes"])
def test_decoding_gives_the_text_of_the_reference(kind: str, tmp_path: Path) -> None:
    tokenizer, expected = from_model(tmp_path, kind), processor(kind)
    checked = 0
    for text in generated("mixed", 300):
        ids = expected.encode(text)
        # The reference writes " ⁇ " for what is unknown, and may strip more than one space in front.
        if ids and expected.unk_id() not in ids and not expected.id_to_piece(ids[0]).startswith("▁▁"):
            assert tokenizer.decode(ids) == expected.decode(ids)
            checked += 1
    assert checked > 30


@pytest.mark.parametrize("language", LANGUAGES)
def test_gguf_has_the_ids_of_the_model_it_was_made_of(language: str) -> None:
    # Without tokens of the user's own, which llama.cpp gives a space to come (tested below).
    texts = [text for text in lines(language, 1000) if not any(token in text for token in ODD)]
    tokenizer = Tokenizer.from_gguf(gguf_metadata())
    assert [tokenizer.encode(text) for text in texts] == processor("bpe").encode(texts)


def test_gguf_begins_anew_after_tokens_as_the_converted_tokenizer_json_does(tmp_path: Path) -> None:
    tokenizer, expected = Tokenizer.from_gguf(gguf_metadata()), Tokenizer.from_folder(write_folder(tmp_path, "llama-2"))
    for text in ("<s>hi there</s> you<b>x</s>", "<s> <s>village", "a<b>b <b> c"):
        assert tokenizer.encode(text, special=True) == expected.encode(text, special=True)


def test_gguf_facts() -> None:
    tokenizer = Tokenizer.from_gguf(gguf_metadata(bos_token_id=None, eos_token_id=None))
    assert (tokenizer.bos_id, set(tokenizer.eos_ids), tokenizer.add_bos) == (1, {2}, True)
    assert (tokenizer.bos_token, tokenizer.eos_token) == (BOS, EOS)
    assert not Tokenizer.from_gguf(gguf_metadata(add_bos_token=False)).add_bos
    bare = Tokenizer.from_gguf(gguf_metadata(add_space_prefix=False))
    assert bare.decode(bare.encode(" village")) == " village"
    assert bare.encode(" village") == tokenizer.encode("village")


@pytest.mark.parametrize("typed", ["</s>", "<s><unk></s>", "<0x41>", "▁</s>", "<0x0A>x"])
def test_typed_control_and_byte_tokens_stay_text(typed: str, tmp_path: Path) -> None:
    for tokenizer in (Tokenizer.from_gguf(gguf_metadata()), from_model(tmp_path, "bpe")):
        ids = tokenizer.encode(typed)
        assert not set(ids) & set(tokenizer.control_tokens.values())
        assert tokenizer.decode(ids) == typed.replace("▁", " ")


def test_unused_pieces_are_taken_apart_as_by_the_reference() -> None:
    import sentencepiece
    from sentencepiece import sentencepiece_model_pb2

    messages: Any = sentencepiece_model_pb2
    proto = messages.ModelProto()
    proto.ParseFromString(sentencepiece_model("bpe"))
    for piece in list(proto.pieces)[300::3]:
        if piece.type == TokenType.NORMAL and len(piece.piece) > 1:
            piece.type = TokenType.UNUSED
    data = proto.SerializeToString()
    encoder = model_encoder(read_model(data), frozenset())
    expected: Any = sentencepiece.SentencePieceProcessor(model_proto=data)
    texts = [text for language in LANGUAGES for text in lines(language, 100)]
    assert [encoder.encode(text) for text in texts] == expected.encode(texts)


def test_model_that_puts_no_space_in_front_is_taken_at_its_word() -> None:
    import sentencepiece
    from sentencepiece import sentencepiece_model_pb2

    messages: Any = sentencepiece_model_pb2
    proto = messages.ModelProto()
    proto.ParseFromString(sentencepiece_model("bpe"))
    proto.normalizer_spec.add_dummy_prefix = False
    data = proto.SerializeToString()
    expected: Any = sentencepiece.SentencePieceProcessor(model_proto=data)
    encoder = model_encoder(read_model(data), frozenset())
    for text in ("village", " village", "the village"):
        assert encoder.encode(text) == expected.encode(text)


def test_space_in_front_goes_to_every_part_or_to_the_first(tmp_path: Path) -> None:
    legacy = from_model(tmp_path, "bpe")
    village = legacy.encode("village")
    assert legacy.encode("<s>village", special=True) == [1, *village]
    (tmp_path / "tokenizer_config.json").write_text('{"legacy": false}')
    newer = Tokenizer.from_folder(tmp_path)
    assert newer.encode("village") == village
    assert newer.encode("<s> village", special=True) == [1, *village]
    (tmp_path / "tokenizer_config.json").write_text('{"add_prefix_space": false}')
    assert Tokenizer.from_folder(tmp_path).encode(" village") == village


GOOD: dict[str, object] = {
    "tokens": ["<unk>", "<s>", "</s>", "a"],
    "scores": [0.0, 0.0, 0.0, -1.0],
    "token_type": [2, 3, 3, 1],
}


@pytest.mark.parametrize(
    "changes",
    [
        {"scores": None},
        {"scores": [0.0]},
        {"scores": [0.0, 0.0, 0.0, float("nan")]},
        {"scores": [0.0, 0.0, 0.0, float("-inf")]},
        {"scores": [0, 0, 0, 1]},
        {"scores": {}},
        {"add_space_prefix": 1},
        {"unknown_token_id": 4},
        {"tokens": ["a", "b", "a", "c"]},
        {"token_type": None},
    ],
    ids=str,
)
def test_bad_metadata_is_refused(changes: dict[str, object]) -> None:
    assert Tokenizer.from_gguf(gguf_metadata(**GOOD)).encode("a")
    with refused(ModelErrorCode.BAD_TOKENIZER):
        Tokenizer.from_gguf(gguf_metadata(**(GOOD | changes)))


def field(number: int, value: bytes) -> bytes:
    return bytes([number << 3 | 2]) + varint(len(value)) + value


def varint(number: int) -> bytes:
    parts = []
    while number > 0x7F:
        parts.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*parts, number])


UNKNOWN_PIECE = field(1, field(1, b"<unk>") + b"\x18\x02")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x80" * 20,
        b"\x0b",
        b"\x0a\xff\xff\xff\xff\x0f",
        field(1, field(1, b"a")),  # no unknown piece
        UNKNOWN_PIECE * 2,
        UNKNOWN_PIECE + field(1, field(1, b"")),
        UNKNOWN_PIECE + field(1, field(1, b"\xff")),
        UNKNOWN_PIECE + field(1, field(1, b"a") + b"\x18\x09"),
        UNKNOWN_PIECE + field(1, field(1, b"a") + b"\x15\x00\x00\xc0\x7f"),
        UNKNOWN_PIECE + field(1, field(1, b"a") + field(2, b"abc")),  # a score of three bytes
        UNKNOWN_PIECE + field(2, b"\x18\x03"),  # words
        UNKNOWN_PIECE + field(2, b"\x98\x02\x01"),  # byte fallback without bytes
        UNKNOWN_PIECE + field(3, field(2, b"\xff\xff\xff\xff")),
        UNKNOWN_PIECE,  # nothing ends an answer
    ],
)
def test_bad_models_are_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "tokenizer.model").write_bytes(data)
    with refused(ModelErrorCode.BAD_TOKENIZER):
        Tokenizer.from_folder(tmp_path)


def test_a_character_map_that_leads_back_into_itself_costs_little(monkeypatch: pytest.MonkeyPatch) -> None:
    # A trie in which every byte leads from its only node to that node: each match would go on to the text's end.
    units = [256 << 10, *[0] * 255, *(byte | byte << 10 for byte in range(256))]
    trie = b"".join(unit.to_bytes(4, "little") for unit in units)
    charsmap, steps = CharsMap(len(trie).to_bytes(4, "little") + trie + b"x\0"), 0
    step = charsmap._step

    def counted(node: int, character: str, shortest: bool = False) -> tuple[int, str | None]:
        nonlocal steps
        steps += 1
        return step(node, character, shortest)

    monkeypatch.setattr(charsmap, "_step", counted)
    text = "The pump gives 9 litres. " * 20
    assert charsmap.replace(text) == text
    assert steps < LONGEST_MATCH * len(text)


def test_a_character_map_that_makes_texts_far_longer_is_refused(tmp_path: Path) -> None:
    units = [256 << 10, *[0] * 600]  # the trie of one key, "e", whose replacement is at 0
    units[256 ^ ord("e")] = ord("e") | 1 << 8 | (256 ^ ord("e") ^ 512) << 10
    trie = b"".join(unit.to_bytes(4, "little") for unit in units)
    charsmap = len(trie).to_bytes(4, "little") + trie + b"e" * 250 + b"\0"
    end = field(1, field(1, b"</s>") + b"\x18\x03") + field(1, field(1, b"e"))
    (tmp_path / "tokenizer.model").write_bytes(UNKNOWN_PIECE + end + field(3, field(2, charsmap)))
    tokenizer = Tokenizer.from_folder(tmp_path)
    assert len(tokenizer.encode("pee")) > 500
    with refused(ModelErrorCode.BAD_TOKENIZER, "too long"):
        tokenizer.encode("e" * 1000)


def test_pieces_written_as_control_tokens_are_such(tmp_path: Path) -> None:
    pieces = field(1, field(1, b"</s>") + b"\x18\x03") + field(1, field(1, b"<|user|>") + b"\x18\x04")
    (tmp_path / "tokenizer.model").write_bytes(UNKNOWN_PIECE + pieces)
    assert "<|user|>" in Tokenizer.from_folder(tmp_path).control_tokens


def test_a_character_map_that_points_nowhere_is_refused(tmp_path: Path) -> None:
    # A trie whose units all say: here ends a match, its value is out of bounds.
    units = b"".join((byte | 1 << 8 | 256 << 10).to_bytes(4, "little") for byte in range(1, 257)) * 4
    charsmap = len(units).to_bytes(4, "little") + units + b"abc"
    end = field(1, field(1, b"</s>") + b"\x18\x03") + field(1, field(1, b"a"))
    (tmp_path / "tokenizer.model").write_bytes(UNKNOWN_PIECE + end + field(3, field(2, charsmap)))
    tokenizer = Tokenizer.from_folder(tmp_path)
    for text in map(chr, range(1, 0x180)):
        try:
            tokenizer.encode(text)
        except ModelError as error:
            assert error.code is ModelErrorCode.BAD_TOKENIZER
