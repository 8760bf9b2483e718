"""llama.cpp through llama-cpp-python's bindings to its C interface: no Python of its own between the steps."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
from llama_cpp.llama_speculative import LlamaPromptLookupDecoding
from numpy.typing import NDArray

from shakti_mlx.bench.engine import BATCH, Engine, EngineSpec
from shakti_mlx.errors import ModelError, ModelErrorCode

ROUNDING = 256  # llama.cpp rounds a context up to a multiple of this
KV_BYTES = 2  # float16, its default


def _say_nothing(_level: int, _text: bytes, _user_data: ctypes.c_void_p) -> None:
    """Silence llama.cpp, which logs every step to standard error."""


QUIET = llama_cpp.llama_log_callback(_say_nothing)  # for the life of the process: the library holds a bare pointer


class LlamaCppEngine(Engine):
    """See Engine. Weights are mapped from the file, as is its default."""

    def __init__(self, spec: EngineSpec) -> None:
        llama_cpp.llama_log_set(QUIET, ctypes.c_void_p())
        llama_cpp.llama_backend_init()
        path = gguf_of(Path(spec.model))
        self._threads = spec.threads
        model = llama_cpp.llama_model_load_from_file(str(path).encode(), llama_cpp.llama_model_default_params())
        if model is None:
            raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, f"llama.cpp does not load {path.name}")
        options = llama_cpp.llama_context_default_params()
        options.n_ctx = -(-spec.context // ROUNDING) * ROUNDING
        options.n_batch = options.n_ubatch = BATCH
        options.n_threads = options.n_threads_batch = spec.threads
        self._context = llama_cpp.llama_init_from_model(model, options)
        if self._context is None:
            raise ModelError(ModelErrorCode.TOO_LITTLE_MEMORY, f"llama.cpp makes no context of {options.n_ctx} tokens")
        self._memory = llama_cpp.llama_get_memory(self._context)
        self._vocab_size = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(model))
        layers = llama_cpp.llama_model_n_layer(model)
        kv_width = llama_cpp.llama_model_n_embd(model) // llama_cpp.llama_model_n_head(model)
        kv_width *= llama_cpp.llama_model_n_head_kv(model)
        self._kv_bytes_per_token = 2 * KV_BYTES * layers * kv_width
        self._batch = llama_cpp.llama_batch_init(BATCH, 0, 1)
        self._length = 0

    def describe(self) -> dict[str, Any]:
        """See Engine."""
        return {
            "version": metadata.version("llama-cpp-python"),
            "compiled_for": llama_cpp.llama_print_system_info().decode().strip(),
            "threads": self._threads,
            "context": llama_cpp.llama_n_ctx(self._context),
        }

    @property
    def kv_bytes(self) -> int:
        """The whole context's: it is set aside at the beginning."""
        return int(self._kv_bytes_per_token * llama_cpp.llama_n_ctx(self._context))

    def reset(self) -> None:
        """See Engine."""
        llama_cpp.llama_memory_clear(self._memory, False)
        self._length = 0

    def forward(self, tokens: Sequence[int], logits: int = 1) -> NDArray[np.float32]:
        """See Engine. The array is good until the next call."""
        batch, count = self._batch, len(tokens)
        batch.n_tokens = count
        for index, token in enumerate(tokens):
            batch.token[index] = token
            batch.pos[index] = self._length + index
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = 0
            batch.logits[index] = index >= count - logits
        if llama_cpp.llama_decode(self._context, batch):
            raise RuntimeError(f"llama_decode failed on {count} tokens after {self._length}")
        self._length += count
        values = llama_cpp.llama_get_logits(self._context)
        return np.ctypeslib.as_array(values, shape=(logits, self._vocab_size))

    def trim(self, length: int) -> None:
        """Forget all after the first `length` tokens."""
        if not llama_cpp.llama_memory_seq_rm(self._memory, 0, length, -1):
            raise RuntimeError(f"llama.cpp cannot go back to {length} tokens")
        self._length = length

    def quoting(self, prompt: Sequence[int], answer: Sequence[int]) -> dict[str, float]:
        """See Engine; `lookup_decode` beside it is llama-cpp-python's own prompt lookup, with its default sizes."""
        return {**super().quoting(prompt, answer), **self._lookup(prompt, answer)}

    def _lookup(self, prompt: Sequence[int], answer: Sequence[int]) -> dict[str, float]:
        """The loop of llama_cpp.Llama.generate() with a draft model, without what it does beside: the same guesses,
        each pass over the last token and them, what was guessed wrong taken back.
        """
        guess = LlamaPromptLookupDecoding()
        self.reset()
        self.fill(prompt)
        started, said, accepted, drafted = time.perf_counter(), 1, 0, 0
        while said < len(answer):
            known = np.array([*prompt, *answer[:said]], np.intc)
            draft = guess(known).tolist()[: len(answer) - said - 1]
            self.forward([answer[said - 1], *draft], 1 + len(draft)).argmax(axis=-1)
            right = next((n for n, token in enumerate(draft) if token != answer[said + n]), len(draft))
            if right < len(draft):
                self.trim(len(prompt) + said + right)
            said += 1 + right
            drafted, accepted = drafted + len(draft), accepted + right
        seconds = time.perf_counter() - started
        return {
            "lookup_decode": (len(answer) - 1) / seconds,
            "lookup_drafted_tokens": drafted,
            "lookup_accepted_tokens": accepted,
        }


def gguf_of(model: Path) -> Path:
    """The GGUF file of a model. Raises ModelError(UNSUPPORTED_FORMAT) for one that has none."""
    if model.is_file():
        return model
    files = sorted(model.glob("*.gguf"))
    if len(files) != 1:
        raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, f"llama.cpp needs a GGUF file, and {model.name} is none")
    return files[0]


load = LlamaCppEngine
