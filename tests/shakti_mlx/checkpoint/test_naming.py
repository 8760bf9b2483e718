"""Names for people and ids for folders."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shakti_mlx.checkpoint.naming import MODEL_ID, display_name, model_id, one_line, safe_file_name


@pytest.mark.parametrize(
    ("file_name", "metadata", "name", "slug"),
    [
        ("SmolLM2-135M-It.Q4_1.gguf", {"general.name": "Ep2"}, "SmolLM2 135M It", "smollm2-135m-it-q4_1"),
        ("Shakti-2.5B-Q4_K_M.gguf", {}, "Shakti 2.5B", "shakti-2-5b-q4_k_m"),
        ("tiny_f16.GGUF", {}, "tiny", "tiny_f16"),
        ("model.gguf", {"general.name": "Shakti  2.5B\n"}, "Shakti 2.5B", "shakti-2-5b-q4_0"),
        ("ggml-model-Q4_0.gguf", {"general.basename": "shakti"}, "shakti", "shakti-q4_0"),
        ("model.gguf", {"general.name": 5}, "Model", "model-q4_0"),
        ("शक्ति.gguf", {}, "शक्ति", "model-q4_0"),
        ("con.gguf", {}, "con", "model-con"),
        (".gguf", {}, "Model", "model-q4_0"),
    ],
)  # fmt: skip
def test_name_and_id(file_name: str, metadata: dict[str, object], name: str, slug: str) -> None:
    assert display_name(file_name, metadata) == name
    assert model_id(file_name, name, "Q4_0") == slug


@given(file_name=st.text(max_size=200), name=st.text(max_size=200))
def test_any_name_gives_an_id_and_a_file_name_that_every_system_takes(file_name: str, name: str) -> None:
    slug = model_id(file_name, name, "Q4_0")
    assert MODEL_ID.fullmatch(slug)
    safe = safe_file_name(file_name, slug)
    assert safe.isascii()
    assert not set(safe) & set('/\\:*?"<>|\0 ')
    assert safe.endswith(".gguf")
    assert display_name(file_name, {"general.name": name})


def test_good_file_name_is_kept() -> None:
    assert safe_file_name("SmolLM2-135M-Instruct.Q4_1.gguf", "x") == "SmolLM2-135M-Instruct.Q4_1.gguf"
    assert safe_file_name("../evil.gguf", "x") == "x.gguf"
    assert safe_file_name("nul.Q4_0.gguf", "x") == "x.gguf"


def test_label_is_one_printable_line() -> None:
    assert one_line("a\n\tb\x1b[0m\u202e c") == "a b[0m c"
    assert one_line("ಕ್\u200dಷ") == "ಕ್\u200dಷ"  # joiners belong to words
    assert one_line(["a"]) == ""
    assert len(one_line("x" * 10**6)) == 80
