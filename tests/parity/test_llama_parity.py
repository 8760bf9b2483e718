"""Both backends against transformers' Llama and Mistral, on tiny random checkpoints, in float32."""

from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from tiny_models import TinyCheckpoint
from transformers import LlamaConfig, LlamaForCausalLM, MistralConfig, MistralForCausalLM

from shakti_mlx.config import LinearScaling, Llama3Scaling, ShaktiConfig
from shakti_mlx.model import BackendName

TOKENS: list[int] = np.random.default_rng(0).integers(0, 320, 70).tolist()
UNTIED = ShaktiConfig(
    vocab_size=320, hidden_size=96, intermediate_size=160, num_layers=3, num_heads=6, num_kv_heads=2,
    head_dim=16, context_length=128, rope_theta=50_000.0,
)  # fmt: skip
CONFIGS = {
    "tied": UNTIED.with_(tie_embeddings=True),
    "untied": UNTIED,
    "one KV head for each": UNTIED.with_(num_kv_heads=6),
    "linear scaling": UNTIED.with_(rope_scaling=LinearScaling(factor=4.0)),
    "llama3 scaling": UNTIED.with_(
        rope_scaling=Llama3Scaling(factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0, original_context_length=64)
    ),
    "sliding window": UNTIED.with_(sliding_window=12),
}


def rope_parameters(config: ShaktiConfig) -> dict[str, Any]:
    """The rotary settings in transformers' words."""
    match config.rope_scaling:
        case LinearScaling(factor=factor):
            scaling: dict[str, Any] = {"rope_type": "linear", "factor": factor}
        case Llama3Scaling() as llama3:
            scaling = {
                "rope_type": "llama3",
                "factor": llama3.factor,
                "low_freq_factor": llama3.low_freq_factor,
                "high_freq_factor": llama3.high_freq_factor,
                "original_max_position_embeddings": llama3.original_context_length,
            }
        case _:
            scaling = {"rope_type": "default"}
    return scaling | {"rope_theta": config.rope_theta}


def random_reference(config: ShaktiConfig) -> Any:
    """A model of transformers with that shape: a Mistral where there is a window, else a Llama."""
    kinds = (MistralConfig, MistralForCausalLM) if config.sliding_window else (LlamaConfig, LlamaForCausalLM)
    window = {"sliding_window": config.sliding_window} if config.sliding_window else {}
    torch.manual_seed(7)
    return kinds[1](
        kinds[0](
            vocab_size=config.vocab_size,
            hidden_size=config.hidden_size,
            intermediate_size=config.intermediate_size,
            num_hidden_layers=config.num_layers,
            num_attention_heads=config.num_heads,
            num_key_value_heads=config.num_kv_heads,
            head_dim=config.head_dim,
            max_position_embeddings=config.context_length,
            rms_norm_eps=config.rms_norm_eps,
            rope_parameters=rope_parameters(config),
            tie_word_embeddings=config.tie_embeddings,
            initializer_range=0.2,
            attn_implementation="eager",
            **window,
        )
    ).eval()


@pytest.fixture(params=CONFIGS, scope="module")
def case(request: pytest.FixtureRequest) -> tuple[TinyCheckpoint, NDArray[np.float32]]:
    """A checkpoint, and what transformers says after each of TOKENS: [70, vocab_size]."""
    config = CONFIGS[request.param]
    reference = random_reference(config)
    weights = {
        name: value.numpy()
        for name, value in reference.state_dict().items()
        if not (name == "lm_head.weight" and config.tie_embeddings)
    }
    with torch.inference_mode():
        expected = reference(torch.tensor([TOKENS])).logits[0].numpy()
    return TinyCheckpoint(config, weights), expected


@pytest.mark.parametrize("backend", list(BackendName))
@pytest.mark.parametrize("chunks", [[70], [1] * 70, [33, 1, 36]], ids=["whole", "one by one", "chunks"])
def test_logits_equal_those_of_transformers(
    case: tuple[TinyCheckpoint, NDArray[np.float32]], backend: BackendName, chunks: list[int]
) -> None:
    checkpoint, expected = case
    model = checkpoint.load(backend)
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
    case: tuple[TinyCheckpoint, NDArray[np.float32]], backend: BackendName
) -> None:
    checkpoint, expected = case
    model = checkpoint.load(backend)
    cache = model.new_cache()
    model.forward(TOKENS[:30], cache)
    model.forward(TOKENS[50:60], cache)
    cache.trim(30)
    assert np.abs(model.forward(TOKENS[30:40], cache)[-1] - expected[39]).max() < 1e-4


@pytest.mark.parametrize("backend", list(BackendName))
def test_stop_between_layers_leaves_the_cache_as_it_was(
    case: tuple[TinyCheckpoint, NDArray[np.float32]], backend: BackendName
) -> None:
    checkpoint, expected = case
    model = checkpoint.load(backend)
    cache = model.new_cache()
    model.forward(TOKENS[:10], cache)

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        model.forward(TOKENS[20:40], cache, checkpoint=stop)
    assert cache.length == 10
    assert np.abs(model.forward(TOKENS[10:20], cache)[-1] - expected[19]).max() < 1e-4
