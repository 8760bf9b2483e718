"""UnigramTokenizer: the likeliest pieces, as a plain implementation finds them, whatever the text."""

import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_encoder import ALIKE, PIECES, SCORES, write_made_encoder

from shakti_mlx import kernels
from shakti_mlx.embedding.packed_file import open_packed
from shakti_mlx.embedding.unigram import UNKNOWN_PENALTY, UnigramTokenizer

loaded = kernels.load()
if loaded is None:
    pytest.skip("the kernels were not built: no C compiler", allow_module_level=True)

UNKNOWN = 3


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> UnigramTokenizer:
    path = tmp_path_factory.mktemp("made") / "made.bin"
    write_made_encoder(path)
    assert loaded is not None
    with open_packed(path) as file:
        return UnigramTokenizer(loaded, file.pieces)


def plain(text: str) -> list[int]:
    """Token ids by the definition."""
    most = max(map(len, PIECES))
    text = "".join(ALIKE.get(character, character) for character in text.encode("utf-8", "replace").decode())
    while "  " in text:
        text = text.replace("  ", " ")
    text = (text if text.startswith(" ") else " " + text).replace(" ", "▁")
    score = [np.float32(0)] + [np.float32(-1e30)] * len(text)
    best = [(0, 0)] * (len(text) + 1)
    for start in range(len(text)):
        ends = range(start + 1, min(len(text), start + most) + 1)
        tried = [(PIECES.index(text[start:end]), end) for end in ends if text[start:end] in PIECES]
        choices = [(np.float32(SCORES[piece]), piece, end) for piece, end in tried if piece != UNKNOWN]
        choices.append((np.float32(min(SCORES) - UNKNOWN_PENALTY), UNKNOWN, start + 1))
        for own, piece, end in choices:
            if score[start] + own > score[end]:
                score[end], best[end] = score[start] + own, (start, piece)
    pieces, end = list[int](), len(text)
    while end:
        end, piece = best[end]
        pieces.append(piece)
    return pieces[::-1]


@given(st.text(st.sampled_from([*"abab  ▁\t\u00a0\u200b", *ALIKE, *"ಕक्षé😀\x00\ud800x"]), max_size=40))
def test_pieces_are_the_likeliest(tokenizer: UnigramTokenizer, text: str) -> None:
    ids, starts, _ = tokenizer.encode(text)
    assert ids.tolist() == plain(text)
    assert tokenizer.count(text) == len(ids)
    assert (np.diff(starts) >= 0).all()
    assert not len(text) or 0 <= starts.min() <= starts.max() < len(text)


@given(st.text(max_size=60))
def test_any_text_is_taken(tokenizer: UnigramTokenizer, text: str) -> None:
    assert tokenizer.encode(text)[0].tolist() == plain(text)


def test_tokens_know_where_they_begin(tokenizer: UnigramTokenizer) -> None:
    text = "ab\tಕ abba"
    ids, starts, _ = tokenizer.encode(text)
    assert [PIECES[each] for each in ids] == ["▁ab", "▁ಕ", "▁", "abba"]
    assert starts.tolist() == [0, 2, 4, 5]


def test_text_whose_characters_stand_for_many_is_whole(tokenizer: UnigramTokenizer) -> None:
    text = "ﷺ" * 500
    assert tokenizer.encode(text)[0].tolist() == plain(text)


def test_long_text_is_whole(tokenizer: UnigramTokenizer) -> None:
    words = ["ab", "abba", "ಕ", "é", "क्ष", "x😀"]
    text = " ".join(random.Random(1).choices(words, k=10_000))
    ids, starts, _ = tokenizer.encode(text)
    assert len(ids) > 10_000
    assert starts[-1] > len(text) - 8


def test_several_files_do_not_share_their_pieces(tmp_path: Path) -> None:
    write_made_encoder(tmp_path / "made.bin")
    assert loaded is not None
    with open_packed(tmp_path / "made.bin") as file:
        first, second = (UnigramTokenizer(loaded, file.pieces) for _ in range(2))
    assert first.encode("ab ab")[0].tolist() == second.encode("ab ab")[0].tolist()
