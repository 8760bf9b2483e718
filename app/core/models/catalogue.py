"""The catalogue of known Llama-family models and where to get them, read from a file that ships with the program."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.core.errors import AppError, ErrorCode
from app.core.paths import resource
from app.core.strict_json import strict_json
from shakti_mlx.backend import LEAST_CONTEXT, MEMORY_BESIDE_WEIGHTS

FORMAT = 1
LARGEST_FILE = 2**20  # bytes
CACHE_BYTES = 2  # of a number among the keys and values: see shakti_mlx.backend.memory_needed()


@dataclass(frozen=True)
class CatalogueEntry:
    """One model. `sizes` gives the bytes of its file, about, by quantisation; `kv_width` the numbers of keys and
    values that one token takes in all layers. `url`, `sha256` and `size` are there only where they are known for sure.
    """

    name: str
    purpose: str  # a key of the texts that the window has: see app/ui/wording/model_text.py
    languages: tuple[str, ...]
    license: str  # SPDX identifier or the maker's name for it; empty where it is not stated
    parameters: int
    context_length: int
    sizes: Mapping[str, int]
    kv_width: int
    repository: str
    file: str  # empty where the whole folder is wanted
    gated: bool  # whether its maker wants to be asked first
    quantization: str = ""  # of the file behind `url`
    url: str | None = None
    sha256: str | None = None
    size: int | None = None  # bytes of what is downloaded

    @property
    def downloadable(self) -> bool:
        """Whether it can be downloaded and checked; otherwise somebody brings it by hand."""
        return self.url is not None and self.sha256 is not None and self.size is not None

    def memory_needed(self, quantization: str) -> int:
        """Bytes that must be free to load it, by the program's own rule: see shakti_mlx.backend.memory_needed()."""
        cache = self.kv_width * min(self.context_length, LEAST_CONTEXT) * CACHE_BYTES
        return self.sizes[quantization] + cache + MEMORY_BESIDE_WEIGHTS

    @property
    def smallest(self) -> str:
        """The quantisation whose file is smallest."""
        return min(self.sizes, key=lambda name: self.sizes[name])

    def as_fields(self) -> dict[str, Any]:
        """As the command line's JSON has it."""
        return {
            "name": self.name,
            "purpose": self.purpose,
            "languages": list(self.languages),
            "license": self.license,
            "parameters": self.parameters,
            "context_length": self.context_length,
            "sizes": dict(self.sizes),
            "memory_needed": {name: self.memory_needed(name) for name in self.sizes},
            "repository": self.repository,
            "file": self.file,
            "gated": self.gated,
            "downloadable": self.downloadable,
            "url": self.url,
            "sha256": self.sha256,
            "size": self.size,
        }


def read_catalogue(path: Path | None = None) -> tuple[CatalogueEntry, ...]:
    """The catalogue that the program carries, or another one. Raises AppError(CATALOGUE_DAMAGED)."""
    path = path or resource("assets") / "catalogue.json"
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
        if len(content) > LARGEST_FILE:
            raise ValueError("too large")
        data = strict_json(content)
        _require_keys(data, {"format", "models"}, "catalogue")
        if data["format"] != FORMAT or not isinstance(data["models"], list):
            raise ValueError("no catalogue of a known format")
        entries = tuple(_entry(row) for row in data["models"])
        if len({entry.name.casefold() for entry in entries}) != len(entries):
            raise ValueError("a name comes twice")
    except (OSError, ValueError, RecursionError) as error:
        raise AppError(ErrorCode.CATALOGUE_DAMAGED, f"{path.name}: {error}") from error
    return entries


def find_entry(entries: tuple[CatalogueEntry, ...], name: str) -> CatalogueEntry:
    """The entry of that name, in capitals or not. Raises AppError(CATALOGUE_ENTRY_NOT_FOUND)."""
    for entry in entries:
        if entry.name.casefold() == name.strip().casefold():
            return entry
    raise AppError(ErrorCode.CATALOGUE_ENTRY_NOT_FOUND, name)


PURPOSES = ("chat", "small_chat", "domain", "indic_base", "starter")
_REQUIRED = {
    "name", "purpose", "languages", "license", "parameters", "context_length", "sizes", "kv_width", "repository",
    "file", "gated",
}  # fmt: skip
_DOWNLOAD = {"url", "sha256", "size", "quantization"}


def _entry(row: object) -> CatalogueEntry:
    known = set(row) & _DOWNLOAD if isinstance(row, dict) else set()
    if known not in (set(), _DOWNLOAD):
        raise ValueError(f"a download is url, sha256, size and quantization, not {sorted(known)} alone")
    _require_keys(row, _REQUIRED | known, "model")
    assert isinstance(row, dict)
    for key in ("name", "license", "repository", "file"):
        optional = key in ("license", "file")
        if not isinstance(row[key], str) or not row[key].isprintable() or not (row[key].strip() or optional):
            raise ValueError(f"{key} = {row[key]!r}")
    for key in ("parameters", "context_length", "kv_width"):
        _require_count(row[key], key)
    if row["purpose"] not in PURPOSES or type(row["gated"]) is not bool:
        raise ValueError(f"purpose or gated of {row['name']!r}")
    languages = row["languages"]
    if not isinstance(languages, list) or not languages or not all(_is_code(code) for code in languages):
        raise ValueError(f"languages = {languages!r}")
    sizes = row["sizes"]
    if not isinstance(sizes, dict) or not sizes:
        raise ValueError(f"sizes = {sizes!r}")
    for name, size in sizes.items():
        _require_count(size, name)
    if known:
        _require_download(row)
    return CatalogueEntry(**{**row, "languages": tuple(languages)})


def _require_download(row: dict[str, Any]) -> None:
    url = row["url"]
    if not isinstance(url, str) or urlsplit(url).scheme != "https" or not urlsplit(url).hostname:
        raise ValueError(f"url = {url!r}")
    if not isinstance(row["sha256"], str) or not re.fullmatch(r"[0-9a-f]{64}", row["sha256"]):
        raise ValueError(f"sha256 = {row['sha256']!r}")
    _require_count(row["size"], "size")
    if row["quantization"] not in row["sizes"]:
        raise ValueError(f"quantization = {row['quantization']!r}")


def _require_keys(row: object, keys: set[str], what: str) -> None:
    if not isinstance(row, dict) or set(row) != keys:
        found = sorted(set(row) ^ keys) if isinstance(row, dict) else type(row).__name__
        raise ValueError(f"{what}: {found}")


def _require_count(value: object, name: str) -> None:
    if type(value) is not int or not 0 < value < 2**50:
        raise ValueError(f"{name} = {value!r}")


def _is_code(code: object) -> bool:
    return isinstance(code, str) and re.fullmatch(r"[a-z]{2,3}", code) is not None
