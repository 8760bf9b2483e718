"""Derives a model's display name and folder id from its file's name and metadata."""

import re
import unicodedata
from collections.abc import Mapping

MAX_NAME = 80  # characters
MAX_ID = 64
MODEL_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,79}", re.ASCII)

_GENERIC = re.compile(r"(ggml[-_.]?)?(model|weights?|unsloth|download|file)?", re.ASCII | re.IGNORECASE)
_QUANTIZATION = re.compile(r"[-_. ]+(I?Q\d\w*|BF16|F16|F32|FP16|FP32)$", re.ASCII | re.IGNORECASE)
_WINDOWS_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.ASCII)


def one_line(value: object) -> str:
    """Text out of a file made fit for a label: one line, printable, not long; an empty string if it is no text."""
    if not isinstance(value, str):
        return ""
    joined = " ".join(value[: 8 * MAX_NAME].split())
    # Marks that turn the writing direction could make a label read as another.
    shown = "".join(each for each in joined if each.isprintable() or each in "\u200c\u200d")
    return shown[:MAX_NAME].strip()


def language_codes(listed: object) -> tuple[str, ...]:
    """The codes of a list out of a file, as far as they are texts; at most 64."""
    codes = map(one_line, listed[:64]) if isinstance(listed, list) else ()
    return tuple(code for code in codes if code)


def display_name(file_name: str, metadata: Mapping[str, object]) -> str:
    """A name for people. Files are named with more care than `general.name`, which is often a training run's."""
    stem = _QUANTIZATION.sub("", _stem(file_name))
    if not _GENERIC.fullmatch(stem):
        return one_line(re.sub(r"[-_ ]+", " ", stem)) or "Model"
    return one_line(metadata.get("general.name")) or one_line(metadata.get("general.basename")) or "Model"


def model_id(file_name: str, name: str, quantization: str) -> str:
    """A name for a folder, the same on every system: from the file's name, else from the model's."""
    stem = _stem(file_name)
    slug = _slug(stem)
    if not slug or _GENERIC.fullmatch(_QUANTIZATION.sub("", stem)):
        slug = _slug(f"{name}-{quantization}") if _slug(name) else _slug(f"model-{quantization}")
    return f"model-{slug}" if _WINDOWS_DEVICE.fullmatch(slug) else slug


def safe_file_name(file_name: str, fallback: str) -> str:
    """`file_name` if every system takes it as the name of a GGUF file, else one made from `fallback`, an id."""
    if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.+-]{0,99}\.gguf", file_name, re.ASCII):
        device = _WINDOWS_DEVICE.fullmatch(file_name.split(".", maxsplit=1)[0].lower())
        if not device:
            return file_name
    return f"{fallback}.gguf"


def _stem(file_name: str) -> str:
    return file_name[:-5] if file_name.lower().endswith(".gguf") else file_name


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).lower()
    return re.sub(r"[^a-z0-9_]+", "-", plain).strip("-_")[:MAX_ID].strip("-_")
