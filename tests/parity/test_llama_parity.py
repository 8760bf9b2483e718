"""Both backends against transformers' Llama, on a tiny random checkpoint, in float32."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from transformers import LlamaConfig, LlamaForCausalLM

from shakti_mlx.backend import BackendName, Dtype, Model
from shakti_mlx.checkpoint.tensors import Dense, Tensor
from shakti_mlx.config import ShaktiConfig

TOKENS: list[int] = np.random.default_rng(0).integers(0, 320, 70).tolist()


@dataclass
class RandomCheckpoint:
    """The weights of a transformers model, in the form a checkpoint gives them."""

    config: ShaktiConfig
    reference: LlamaForCausalLM
    weights_nbytes: int = 0

    def tensors(self) -> Iterator[tuple[str, Tensor]]:
        for name, value in self.reference.state_dict().items():
            if not (name == "lm_head.weight" and self.config.tie_embeddings):
                yield name, Dense(value.numpy())


@pytest.fixture(params=["tied", "untied"], scope="module")
def checkpoint(request: pytest.FixtureRequest) -> RandomCheckpoint:
    config = ShaktiConfig(
        vocab_size=320, hidden_size=96, intermediate_size=160, num_layers=3, num_heads=6, num_kv_heads=2,
        head_dim=16, context_length=128, rope_theta=50_000.0, tie_embeddings=request.param == "tied",
    )  # fmt: skip
    torch.manual_seed(7)
    reference = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=320,
            hidden_size=96,
            intermediate_size=160,
            num_hidden_layers=3,
            num_attention_heads=6,
            num_key_value_heads=2,
            head_dim=16,
            max_position_embeddings=128,
            rms_norm_eps=1e-5,
            rope_parameters={"rope_type": "default", "rope_theta": 50_000.0},
            tie_word_embeddings=config.tie_embeddings,
            initializer_range=0.2,
            attn_implementation="eager",
        )
    )  # fmt: skip
    return RandomCheckpoint(config, reference.eval())


def load(checkpoint: RandomCheckpoint, backend: BackendName) -> Model:
    if backend is BackendName.TORCH:
        from shakti_mlx.torch_backend.model import TorchModel

        return TorchModel(checkpoint, Dtype.FLOAT32)
    from shakti_mlx.mlx_backend.model import MLXModel

    return MLXModel(checkpoint, Dtype.FLOAT32)


@pytest.mark.parametrize("backend", list(BackendName))
@pytest.mark.parametrize("chunks", [[70], [1] * 70, [33, 1, 36]], ids=["whole", "one by one", "chunks"])
def test_logits_equal_those_of_transformers(
    checkpoint: RandomCheckpoint, backend: BackendName, chunks: list[int]
) -> None:
    with torch.inference_mode():
        expected = checkpoint.reference(torch.tensor([TOKENS])).logits[0].numpy()
    model = load(checkpoint, backend)
    cache = model.new_cache()
    parts: list[NDArray[np.float32]] = []
    start = 0
    for size in chunks:
        parts.append(model.forward(TOKENS[start : start + size], cache, logits=size))
        start += size
    actual = np.concatenate(parts)
    assert cache.length == len(TOKENS)
    assert np.abs(actual - expected).max() < 1e-4
    assert (actual.argmax(1) == expected.argmax(1)).all()


@pytest.mark.parametrize("backend", list(BackendName))
def test_trimmed_cache_continues_as_if_the_rest_had_never_been(
    checkpoint: RandomCheckpoint, backend: BackendName
) -> None:
    model = load(checkpoint, backend)
    fresh, used = model.new_cache(), model.new_cache()
    expected = model.forward(TOKENS[:40], fresh)
    model.forward(TOKENS[:30], used)
    model.forward(TOKENS[50:60], used)
    used.trim(30)
    assert np.abs(model.forward(TOKENS[30:40], used) - expected).max() < 1e-4


@pytest.mark.parametrize("backend", list(BackendName))
def test_stop_between_layers_leaves_the_cache_as_it_was(checkpoint: RandomCheckpoint, backend: BackendName) -> None:
    model = load(checkpoint, backend)
    cache, fresh = model.new_cache(), model.new_cache()
    model.forward(TOKENS[:10], cache)

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        model.forward(TOKENS[20:40], cache, checkpoint=stop)
    assert cache.length == 10
    expected = model.forward(TOKENS[:20], fresh)
    assert np.abs(model.forward(TOKENS[10:20], cache) - expected).max() < 1e-4
