"""Packing a published BERT: the file is read again, its numbers are the published ones but for their rounding."""

import json
from pathlib import Path

import numpy as np
import pytest
from gguf import GGMLQuantizationType
from gguf.quants import dequantize, quantize
from made_bert import HIDDEN, INNER, LAYERS, LONGEST, VOCABULARY, write_made_bert

from shakti_mlx import kernels
from shakti_mlx.embedding.encoder import TextEncoder
from shakti_mlx.embedding.packed_file import open_packed
from shakti_mlx.embedding.packing import pack, q4_0
from shakti_mlx.errors import ModelError

Q4_0 = GGMLQuantizationType.Q4_0


def test_blocks_are_those_of_gguf() -> None:
    values = np.random.default_rng(1).normal(0, 1, (500, 32)).astype(np.float32)
    values[0] = 0
    values[1] = -values[1]
    assert np.array_equal(q4_0(values), quantize(values, Q4_0))


def test_packed_file_holds_the_model(tmp_path: Path) -> None:
    tensors = write_made_bert(tmp_path / "bert")
    pack(tmp_path / "bert", tmp_path / "packed.bin")
    with open_packed(tmp_path / "packed.bin") as file:
        assert file.is_wordpiece
        assert (file.shape.hidden, file.shape.layers, file.shape.longest) == (HIDDEN, LAYERS, LONGEST)
        assert file.shape.vocabulary == len(VOCABULARY)
        assert np.array_equal(file.dense("emb.pos", LONGEST, HIDDEN), tensors["embeddings.position_embeddings.weight"])
        bias = tensors["encoder.layer.1.intermediate.dense.bias"]
        assert np.array_equal(file.dense("l1.fi.b", INNER), bias)
        weight = tensors["encoder.layer.1.output.dense.weight"]
        assert np.array_equal(file.blocks("l1.fo.w", HIDDEN, INNER), quantize(weight, Q4_0).reshape(-1, 18))


def test_same_bytes_every_time(tmp_path: Path) -> None:
    write_made_bert(tmp_path / "bert")
    for name in ("a", "b"):
        pack(tmp_path / "bert", tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


@pytest.mark.skipif(kernels.load() is None, reason="the kernels were not built: no C compiler")
def test_encoder_computes_what_bert_computes(tmp_path: Path) -> None:
    import torch
    from transformers import BertConfig, BertModel

    tensors = write_made_bert(tmp_path / "bert")
    pack(tmp_path / "bert", tmp_path / "packed.bin")
    encoder = TextEncoder.load(tmp_path / "packed.bin")
    config = BertConfig(vocab_size=len(VOCABULARY), **json.loads((tmp_path / "bert" / "config.json").read_text()))
    model = BertModel(config).eval()
    rounded = {
        name: dequantize(quantize(each, Q4_0), Q4_0)
        if each.ndim == 2 and "position" not in name and "type" not in name
        else each
        for name, each in tensors.items()
    }
    missing, extra = model.load_state_dict({k: torch.from_numpy(v) for k, v in rounded.items()}, strict=False)
    assert not extra
    assert missing == ["pooler.dense.bias"]
    texts = ["fevers?", "ab abbc a-b", "cafe " * 20]
    for (whole, tokens, words), text in zip(encoder.encode(texts), texts, strict=True):
        ids = [2, *encoder.tokenizer.encode(text)[0].tolist(), 3]
        with torch.no_grad():
            states = model(torch.tensor([ids])).last_hidden_state[0].numpy()
        mean = states.mean(axis=0)
        assert whole @ mean / np.linalg.norm(mean) > 0.999
        assert np.array_equal(whole, encoder.vectors([text])[0])
        assert len(words) == len(tokens)
        expected = states[1:-1] / np.linalg.norm(states[1:-1], axis=1, keepdims=True)
        assert (tokens * expected).sum(axis=1).min() > 0.99


def test_what_is_no_such_model_is_refused(tmp_path: Path) -> None:
    write_made_bert(tmp_path / "bert", (*VOCABULARY[:3], "no end"))
    with pytest.raises(ValueError, match="SEP"):
        pack(tmp_path / "bert", tmp_path / "packed.bin")
    (tmp_path / "bert" / "model.safetensors").write_bytes(b"no such file")
    with pytest.raises(ModelError):
        pack(tmp_path / "bert", tmp_path / "packed.bin")
    assert not (tmp_path / "packed.bin").exists()
