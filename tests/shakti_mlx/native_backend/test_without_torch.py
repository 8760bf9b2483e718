"""What the fast path takes of a fresh process: no torch, and no more memory than its buffers have."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tiny_models import write_tiny_gguf

from shakti_mlx import kernels

if kernels.load() is None:
    pytest.skip("the kernels were not built: no C compiler", allow_module_level=True)

ANSWER = """
import json, sys, threading
from pathlib import Path
from shakti_mlx.language_model import LanguageModel
from shakti_mlx.sampling import SamplingParams

model = LanguageModel.load(Path(sys.argv[1]), backend="torch", dtype=sys.argv[2] or None)
chat = [{"role": "user", "content": "hello the worth"}]
text = "".join(model.generate(chat, SamplingParams(max_tokens=8, seed=1), threading.Event()))
print(json.dumps({
    "text": text, "backend": model.backend, "dtype": model.model.dtype, "torch": "torch" in sys.modules,
    "mapped": "libtorch" in Path("/proc/self/maps").read_text() if sys.platform == "linux" else False,
}))
"""
GROWING = """
import json
from pathlib import Path
import numpy as np
from shakti_mlx.model import CacheOptions
from shakti_mlx.config import SHAKTI_2_5B
from shakti_mlx.kv_cache import SequenceCache
from shakti_mlx.memory import return_freed_memory
from shakti_mlx.native_backend.cache import LayerCache

def resident():
    status = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("RssAnon:")) * 1024

before = resident()
for _ in range(3):  # as loading does: each large block that is freed makes glibc keep larger ones
    np.ones(2**24, np.uint8)
return_freed_memory()
cache = SequenceCache(SHAKTI_2_5B, CacheOptions(), lambda *own: LayerCache(*own, SHAKTI_2_5B.head_dim, None))
for start in range(0, 2048, 64):
    for layer in cache.layers:
        layer.reserve(start, 64)
        for buffer in layer.buffers.values():
            buffer[:, start : start + 64] = 1
size, full = cache.nbytes, resident()
del cache, layer, buffer
print(json.dumps({"cache": size, "full": full - before, "left": resident() - before}))
"""


def output_of(code: str, *arguments: str) -> dict[str, object]:
    result = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    fields: dict[str, object] = json.loads(result.stdout)
    return fields


@pytest.mark.parametrize("quant", ["Q4_0", "Q4_1", "Q8_0"])
def test_packed_model_answers_without_torch(tmp_path: Path, quant: str) -> None:
    fields = output_of(ANSWER, str(write_tiny_gguf(tmp_path / "tiny.gguf", quant=quant)), "")
    assert fields["text"]
    assert (fields["backend"], fields["dtype"]) == ("torch", "bfloat16")
    assert (fields["torch"], fields["mapped"]) == (False, False)


@pytest.mark.parametrize(("quant", "dtype"), [("Q4_0", "float32"), ("F16", "")])
def test_exact_path_and_dense_weights_take_torch(tmp_path: Path, quant: str, dtype: str) -> None:
    fields = output_of(ANSWER, str(write_tiny_gguf(tmp_path / "tiny.gguf", quant=quant)), dtype)
    assert fields["text"]
    assert (fields["backend"], fields["torch"]) == ("torch", True)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc, and glibc's way with memory")
def test_cache_takes_what_its_buffers_have_and_gives_it_back() -> None:
    fields = output_of(GROWING)
    cache, full, left = (fields[name] for name in ("cache", "full", "left"))
    assert isinstance(cache, int)
    assert isinstance(full, int)
    assert isinstance(left, int)
    assert 0.9 * cache < full < cache + 4 * 2**20
    assert left < 4 * 2**20
