"""The real embedding model: like texts are near each other across languages, whatever the text holds."""

import threading
from pathlib import Path

import numpy as np
import pytest
from real_embedder import need_embedder

from app.core.errors import AppError, ErrorCode
from app.knowledge.index.embed import DIMENSION, E5Embedder


@pytest.fixture(scope="module")
def embedder() -> E5Embedder:
    need_embedder()
    return E5Embedder()


def test_question_is_nearest_to_the_passage_that_answers_it(embedder: E5Embedder) -> None:
    passages = embedder.passages(["Give one tablet every six hours.", "The bank opens at nine."])
    questions = embedder.questions(["बैंक कितने बजे खुलता है?", "ಎಷ್ಟು ಮಾತ್ರೆ ಕೊಡಬೇಕು?"])
    assert (questions @ passages.T).argmax(axis=1).tolist() == [1, 0]


def test_vectors_have_length_one_and_do_not_depend_on_the_batch(embedder: E5Embedder) -> None:
    texts = ["x", "fever " * 10_000, "", "a\x00b", "\ud800", "ಜ್ವರ"]
    together = embedder.passages(texts)
    assert together.shape == (len(texts), DIMENSION)
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    for text, vector in zip(texts, together, strict=True):
        assert np.array_equal(vector, embedder.passages([text])[0])
    assert embedder.questions([]).shape == (0, DIMENSION)


def test_each_token_of_a_text_has_a_vector_of_its_own(embedder: E5Embedder) -> None:
    texts = ["The bank opens at nine.", "", "ಜ್ವರ", "fever " * 600]
    for is_query in (True, False):
        found = embedder.tokens(texts, is_query=is_query)
        beside = embedder.count_tokens("x") - 2  # the prefix, and a token for "x"
        counts = [embedder.count_tokens(text) - 2 - (beside - 1) for text in texts]
        assert [len(each) for each in found] == counts
        assert all(each.shape[1] == DIMENSION for each in found)
        assert all(np.allclose(np.linalg.norm(each, axis=1), 1, atol=1e-5) for each in found)
    assert embedder.tokens([], is_query=True) == []


@pytest.mark.parametrize("text", ["बैंक कब खुलता है?", "fever " * 600, ""])
def test_question_gives_its_vector_and_its_tokens_at_once(text: str, embedder: E5Embedder) -> None:
    vector, tokens = embedder.question(text)
    assert np.array_equal(vector, embedder.questions([text])[0])
    assert np.array_equal(tokens, embedder.tokens([text], is_query=True)[0])


def test_words_meet_their_translation_token_by_token(embedder: E5Embedder) -> None:
    question, right, wrong = (
        embedder.tokens([text], is_query=number == 0)[0]
        for number, text in enumerate(["बुखार", "A fever is treated with paracetamol.", "The bank opens at nine."])
    )
    assert (question @ right.T).max(axis=1).mean() > (question @ wrong.T).max(axis=1).mean()


def test_threads_may_embed_at_once(embedder: E5Embedder) -> None:
    alone = embedder.questions(["fever"])
    found: list[bool] = []

    def embed() -> None:
        found.append(bool(np.array_equal(embedder.questions(["fever"]), alone)))

    threads = [threading.Thread(target=embed) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 4


@pytest.mark.parametrize("content", [None, b"", b"E5S1", b"something else"])
def test_computer_without_a_sound_file_is_told_so(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "weights.bin"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(AppError) as caught:
        E5Embedder(lambda: file).questions(["fever"])
    assert caught.value.code is ErrorCode.EMBEDDER_UNAVAILABLE
    assert str(tmp_path) not in caught.value.detail
