"""Models with random weights are whole models: both engines and our tokenizer take them."""

from pathlib import Path

import numpy as np
import pytest
from refusals import refused

from shakti_mlx.backend import load_model
from shakti_mlx.bench.random_model import IN_GGUF, random_gguf, vocabulary
from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.config import preset
from shakti_mlx.errors import ModelErrorCode


@pytest.mark.parametrize("name", [name for name in IN_GGUF if name.startswith("tiny")])
def test_written_file_is_a_model_that_computes(tmp_path: Path, name: str) -> None:
    with open_checkpoint(random_gguf(name, tmp_path)) as checkpoint:
        in_file = float(np.float32(preset(name).rms_norm_eps))  # GGUF keeps such numbers in 32 bits
        assert checkpoint.config == preset(name).with_(rms_norm_eps=in_file)
        assert checkpoint.quantization == "Q4_0"
        model = load_model(checkpoint, backend="torch")
        logits = model.forward([1, 2, 3], model.new_cache())
    assert np.isfinite(logits).all()
    assert 0.1 < logits.std() < 10


def test_file_is_written_once(tmp_path: Path) -> None:
    written = random_gguf("tiny", tmp_path / "new folder").stat()
    assert random_gguf("tiny", tmp_path / "new folder").stat() == written
    assert len(list((tmp_path / "new folder").iterdir())) == 1


def test_file_holds_a_tokenizer_for_every_script(tmp_path: Path) -> None:
    with open_checkpoint(random_gguf("tiny", tmp_path)) as checkpoint:
        tokenizer = checkpoint.tokenizer()
    text = "Where is the clinic? क्लिनिक कहाँ है? ಎಲ್ಲಿದೆ? ఎక్కడ ఉంది? 🙂\n"
    assert tokenizer.decode(tokenizer.encode(text)) == text
    assert tokenizer.add_bos
    assert tokenizer.eos_ids


@pytest.mark.parametrize("size", [512, 49_152, 128_256])
def test_vocabulary_is_of_the_size_asked_for_and_has_no_token_twice(size: int) -> None:
    tokens, merges, types = vocabulary(size)
    assert len(set(tokens)) == len(tokens) == len(types) == size
    known = set(tokens)
    assert all("".join(pair) in known and set(pair) <= known for pair in map(str.split, merges))


def test_too_small_a_vocabulary_is_refused() -> None:
    with refused(ModelErrorCode.BAD_CONFIG):
        vocabulary(260)


@pytest.mark.parametrize(
    ("name", "code"), [("enormous", ModelErrorCode.BAD_CONFIG), ("tiny-sliding", ModelErrorCode.UNSUPPORTED_FORMAT)]
)
def test_what_cannot_be_written_is_refused(tmp_path: Path, name: str, code: ModelErrorCode) -> None:
    with refused(code):
        random_gguf(name, tmp_path)
    assert not list(tmp_path.iterdir())


def test_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with refused(ModelErrorCode.FOLDER_NOT_WRITABLE):
        random_gguf("tiny", tmp_path / "file" / "folder")
