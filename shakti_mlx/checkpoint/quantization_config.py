"""QuantizationConfig: `quantization` in config.json, as mlx-lm writes it: bits and groups, and each layer's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from shakti_mlx.checkpoint.affine import BITS, GROUP_SIZES
from shakti_mlx.errors import ModelError, ModelErrorCode

MODE = "affine"


@dataclass(frozen=True)
class Form:
    """How a matrix is packed: weight = scale * q + bias in groups of `group_size` columns."""

    bits: int
    group_size: int

    def __str__(self) -> str:
        return f"MLX-{self.bits}bit-{self.group_size}"


@dataclass(frozen=True)
class QuantizationConfig:
    """The form of every packed layer; `layers` are those whose form is another, None for a layer left dense."""

    form: Form
    layers: Mapping[str, Form | None] = field(default_factory=dict)

    def of(self, layer: str) -> Form | None:
        """The form of a layer such as model.layers.0.mlp.up_proj, if it is packed at all."""
        return self.layers.get(layer, self.form)

    def as_fields(self) -> dict[str, Any]:
        """For config.json."""
        fields: dict[str, Any] = {"group_size": self.form.group_size, "bits": self.form.bits, "mode": MODE}
        for layer, form in self.layers.items():
            fields[layer] = form and {"group_size": form.group_size, "bits": form.bits, "mode": MODE}
            if form is None:
                fields[layer] = False
        return fields


def parse_quantization(fields: Mapping[str, Any]) -> QuantizationConfig | None:
    """What config.json says of packed weights; None where they are dense.

    Raises ModelError(UNSUPPORTED_FORMAT): another packing than MLX's affine one (GPTQ, AWQ, bitsandbytes, fp8).
    """
    own, other = fields.get("quantization"), fields.get("quantization_config")
    given = own if own is not None else other
    if given is None:
        return None
    if not isinstance(given, dict) or (other is not None and other != given) or "quant_method" in given:
        method = other.get("quant_method") if isinstance(other, dict) else other
        raise _unsupported(f"quantization_config = {str(method)[:80]!r}")
    layers: dict[str, Form | None] = {}
    for key, value in given.items():
        if isinstance(value, dict):
            layers[key] = _form(value, key)
        elif value is False:
            layers[key] = None
        elif value is not True and key not in ("group_size", "bits", "mode"):
            raise _unsupported(f"quantization.{key[:80]} = {str(value)[:80]!r}")
    top = {key: given[key] for key in ("group_size", "bits", "mode") if key in given}
    return QuantizationConfig(_form(top, "quantization"), layers)


def _form(fields: Mapping[str, Any], name: str) -> Form:
    bits, group_size, mode = fields.get("bits"), fields.get("group_size"), fields.get("mode", MODE)
    known = {"bits", "group_size", "mode"}
    whole = type(bits) is int and type(group_size) is int and fields.keys() <= known
    if not whole or bits not in BITS or group_size not in GROUP_SIZES or mode != MODE:
        raise _unsupported(f"{name[:80]}: {str(dict(fields))[:120]}")
    assert isinstance(bits, int)
    assert isinstance(group_size, int)
    return Form(bits, group_size)


def _unsupported(detail: str) -> ModelError:
    return ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, detail)
