"""The form a tensor gets, and what that loses, against sums written out."""

from dataclasses import replace

import numpy as np
import pytest

from shakti_mlx.checkpoint import requantize
from shakti_mlx.checkpoint.quantization_config import Form
from shakti_mlx.checkpoint.requantize import DEFAULT_FORM, Loss, kind_of, rounded, target_form
from shakti_mlx.checkpoint.tensors import Affine, Dense, Part

WEIGHTS = np.random.default_rng(3).normal(0, 1, (12, 128)).astype(np.float32)


@pytest.mark.parametrize(
    ("shape", "source", "wished", "form"),
    [
        ((128,), Form(4, 32), Form(8, 64), None),
        ((16, 128), None, None, DEFAULT_FORM),
        ((16, 128), Form(5, 32), None, Form(5, 32)),
        ((16, 128), Form(5, 32), Form(8, 128), Form(8, 128)),
        ((16, 96), None, Form(4, 64), Form(4, 32)),
        ((16, 192), None, Form(4, 128), Form(4, 64)),
        ((16, 72), None, Form(4, 64), None),
    ],
)
def test_form_is_as_wished_as_packed_or_the_largest_that_fits(
    shape: tuple[int, ...], source: Form | None, wished: Form | None, form: Form | None
) -> None:
    assert target_form(shape, source, wished) == form


def test_what_has_the_form_already_is_carried_over_and_loses_nothing() -> None:
    packed = rounded(Part(Dense(WEIGHTS)), DEFAULT_FORM, "w")
    part, loss = Part(packed), Loss()
    assert rounded(part, DEFAULT_FORM, "w") is packed
    assert not loss.measure("k", part, packed)
    assert loss.as_fields()["relative_rms"] == 0
    assert rounded(part, Form(8, 64), "w").bits == 8


def relative(before: np.ndarray[tuple[int, ...], np.dtype[np.float32]], after: Affine) -> float:
    kept = after.dequantize().astype(np.float64)
    return float(np.sqrt(((before - kept) ** 2).sum() / (kept**2).sum()))


@pytest.mark.parametrize("rows", [2**22, 5 * 128, 1])
def test_loss_is_the_relative_error_however_many_rows_are_looked_at(rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requantize, "ROWS", rows)
    part, loss = Part(Dense(WEIGHTS)), Loss()
    result = rounded(part, Form(4, 64), "w")
    assert loss.measure("k", part, result)
    assert loss.as_fields()["relative_rms"] == pytest.approx(relative(WEIGHTS, result), rel=1e-5)


def test_loss_counts_from_what_the_file_means_where_reading_had_to_round() -> None:
    read = rounded(Part(Dense(WEIGHTS)), Form(8, 64), "w")
    part, loss = Part(read, rounded_from=lambda: WEIGHTS), Loss()
    assert loss.measure("k", part, read)
    assert loss.as_fields()["relative_rms"] == pytest.approx(relative(WEIGHTS, read), rel=1e-5)


def test_losses_add_up_by_kind() -> None:
    one = Loss(error={"a": 1.0}, energy={"a": 4.0}, carried=1, rounded=2)
    one.add(replace(one, error={"a": 3.0, "b": 0.0}, energy={"a": 12.0, "b": 5.0}))
    fields = one.as_fields()
    assert fields["relative_rms_by_kind"] == {"a": 0.5, "b": 0.0}
    assert fields["relative_rms"] == pytest.approx((4 / 21) ** 0.5)
    assert (fields["tensors_carried"], fields["tensors_rounded"]) == (2, 4)
    assert Loss(error={"zeros": 0.0}, energy={"zeros": 0.0}).as_fields()["relative_rms"] == 0.0


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("model.layers.7.self_attn.q_proj.weight", "self_attn.q_proj"),
        ("model.embed_tokens.weight", "embed_tokens"),
        ("lm_head.weight", "lm_head"),
    ],
)
def test_kind_is_the_same_in_every_layer(name: str, kind: str) -> None:
    assert kind_of(name) == kind
