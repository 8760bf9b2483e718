"""StreamDecoder: every kind of tokenizer, cut at random tokens and into bytes, shows whole characters only."""

import random
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from script_lines import LANGUAGES, breaks_a_character, lines
from tiny_vocabularies import gguf_metadata, reference, sentencepiece_model, write_folder

from shakti_mlx.bpe import byte_symbols
from shakti_mlx.stream_decoder import LONGEST_CLUSTER
from shakti_mlx.tokenizer import Tokenizer

Made = tuple[Tokenizer, Mapping[int, int]]  # with the ids of the tokens for single bytes


def made(kind: str, folder: Path) -> Made:
    names = {byte: f"<0x{byte:02X}>" for byte in range(256)}
    if kind == "gguf llama":
        metadata = gguf_metadata()
        tokens = metadata["tokenizer.ggml.tokens"]
        return Tokenizer.from_gguf(metadata), {byte: tokens.index(name) for byte, name in names.items()}
    if kind == "sentencepiece":
        (folder / "tokenizer.model").write_bytes(sentencepiece_model("unigram, bytes"))
        tokens = gguf_metadata("unigram, bytes")["tokenizer.ggml.tokens"]
        return Tokenizer.from_folder(folder), {byte: tokens.index(name) for byte, name in names.items()}
    if kind in ("llama-3", "qwen"):
        names = dict(byte_symbols())
    ids = {byte: reference(kind).token_to_id(name) for byte, name in names.items()}
    return Tokenizer.from_folder(write_folder(folder, kind)), {byte: i for byte, i in ids.items() if i is not None}


KINDS = ["gguf llama", "sentencepiece", "llama-3", "qwen", "llama-2", "mistral", "unigram bytes", "t5"]


@pytest.fixture(scope="module", params=KINDS)
def tokenizer(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return made(request.param, tmp_path_factory.mktemp("folder"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_pieces_are_whole_characters_and_join_to_the_whole(language: str, tokenizer: Made) -> None:
    rng = random.Random(language)
    for text in lines(language, 100, seed=3):
        ids = torn(text, *tokenizer, rng)
        check(tokenizer[0], ids)
        # Any tokens in any order, as a model at a high temperature writes them.
        rng.shuffle(ids)
        check(tokenizer[0], ids[: rng.randint(1, len(ids))] if ids else ids)


def torn(text: str, tokenizer: Tokenizer, byte_ids: Mapping[int, int], rng: random.Random) -> list[int]:
    """Token ids of `text`, some of its stretches cut at random and some of these written byte by byte."""
    ids: list[int] = []
    at = 0
    while at < len(text):
        end = at + rng.randint(1, 12)
        part, at = text[at:end], end
        data = part.encode()
        if rng.random() < 0.4 and set(data) <= set(byte_ids):
            ids.extend(byte_ids[byte] for byte in data)
        else:
            ids.extend(tokenizer.encode(part))
    return ids


def check(tokenizer: Tokenizer, ids: list[int]) -> None:
    decoder = tokenizer.stream_decoder()
    pieces = [*map(decoder.push, ids), decoder.flush()]
    whole = tokenizer.decode(ids)
    assert "".join(pieces) == whole
    shown = ""
    for piece in filter(None, pieces):
        if shown and (not shown[-1].isascii() or shown[-1] == "\r"):
            assert not breaks_a_character(shown, piece), (shown[-4:], piece[:4])
        shown += piece


def test_a_replacement_character_shows_only_where_the_whole_has_it(tokenizer: Made) -> None:
    made, byte_ids = tokenizer
    rng = random.Random(0)
    for _ in range(200):
        data = bytearray("ಕ್ಷ क्ष é".encode())
        for _ in range(rng.randint(0, 3)):
            data[rng.randrange(len(data))] = rng.randrange(256)
        ids = [byte_ids[byte] for byte in data[: rng.randint(1, len(data))] if byte in byte_ids]
        decoder = made.stream_decoder()
        pieces = [*map(decoder.push, ids), decoder.flush()]
        assert "".join(pieces) == made.decode(ids)


def test_a_space_in_front_of_an_answer_is_dropped_once(tmp_path: Path) -> None:
    tokenizer, _ = made("llama-2", tmp_path)
    (village,) = tokenizer.encode("village")
    decoder = tokenizer.stream_decoder()
    pieces: list[str] = [decoder.push(token) for token in (tokenizer.control_tokens["<s>"], village, village)]
    assert pieces == ["", "village", " village"]
    assert tokenizer.decode([village, village]) == "village village"


@pytest.mark.parametrize("tail", ["\u0301", "\u0cbf", "\u0ccd\u0c95", "\u200d\u0ccd\u0caf"])
def test_no_character_holds_an_answer_back_for_ever(tail: str, tmp_path: Path) -> None:
    tokenizer, byte_ids = made("llama-3", tmp_path)
    decoder = tokenizer.stream_decoder()
    text = "ಕ" + tail * 200
    shown: list[str] = []
    push: Callable[[int], str] = decoder.push
    for byte in text.encode():
        shown.append(push(byte_ids[byte]))
        assert len("".join(shown)) + LONGEST_CLUSTER + 1 >= len(text.encode()[: len(shown)].decode(errors="ignore"))
    assert "".join([*shown, decoder.flush()]) == text
