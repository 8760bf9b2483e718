"""Packs for tests: a small folder of documents, built and signed as `shakti pack build` does, without the model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from word_embedder import WordEmbedder

from app.core.packs.manifest import MANIFEST, SIGNATURE, digest
from app.core.packs.pack_archive import archive, entries_of
from app.core.packs.signing import sign
from app.knowledge.index.embed import E5Embedder
from app.knowledge.index.pack_building import BuiltPack, build_pack
from app.knowledge.read.limits import Limits
from app.knowledge.read.reader import ReadFile
from app.knowledge.read.web.markdown import read_markdown

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
TEXTS = {
    "en/fever.md": "# Fever\n\nA fever is 38 degrees or more. Give plenty to drink.\n",
    "hi/fever.md": "# बुखार\n\nबुखार 38 डिग्री या ज़्यादा है। खूब पानी पिलाएँ।\n",
    "en/snake.md": "# Snakebite\n\nTake the person to a hospital. Do not cut the wound.\n",
}


class ModelName(WordEmbedder):
    """Says that it is the program's own model, so that its vectors are taken."""

    name = E5Embedder.name

    def count_tokens(self, text: str) -> int:
        return len(text.split())


class OtherModel(ModelName):
    """A model that the program does not have."""

    name = "another-model"


class InProcess:
    """Reads Markdown without a process of its own."""

    def read(self, path: Path) -> ReadFile:
        data = path.read_bytes()
        return ReadFile(read_markdown(data, Limits()), digest(data), len(data), 0)


def made_folder(folder: Path, texts: dict[str, str] | None = None, **changes: Any) -> Path:
    """A pack's source. `changes` are fields of pack.json; None takes one out."""
    texts = TEXTS if texts is None else texts
    for file, text in texts.items():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(text, encoding="utf-8")
    listed = [{"file": file, "language": file[:2], "name": f"{file[3:-3]} ({file[:2]})"} for file in texts]
    fields = {
        "id": "ward",
        "version": "1.0",
        "name": {"en": "Ward", "hi": "वार्ड"},
        "description": {"en": "For tests."},
        "licence": "Apache-2.0",
        "creator": "Nobody",
        "documents": listed,
        "questions": {"en": [{"text": "When is it a fever?", "document": "en/fever.md"}]},
        "glossary": [{"en": "fever", "hi": "बुखार"}],
        "assistant": {"name": {"en": "Ward desk"}, "instructions": {"en": "Be short."}},
        **changes,
    }
    kept = {name: value for name, value in fields.items() if value is not None}
    (folder / "pack.json").write_text(json.dumps(kept), encoding="utf-8")
    return folder


def built(folder: Path, key: Ed25519PrivateKey = KEY, embedder: ModelName | None = None) -> BuiltPack:
    """The folder's pack."""
    return build_pack(folder, key, InProcess(), embedder or ModelName())


def made_pack(folder: Path, texts: dict[str, str] | None = None, key: Ed25519PrivateKey = KEY, **changes: Any) -> Path:
    """The file of a pack."""
    path = folder / "ward.shaktipack"
    path.write_bytes(built(made_folder(folder, texts, **changes), key).content)
    return path


def entries(path: Path) -> dict[str, bytes]:
    """What is in a pack."""
    return entries_of(path.read_bytes())


def write(path: Path, parts: dict[str, bytes]) -> None:
    """Put these in its place, signed by nobody anew."""
    path.write_bytes(archive(parts))


def resigned(path: Path, key: Ed25519PrivateKey = KEY, parts: dict[str, bytes] | None = None, **fields: Any) -> None:
    """A pack whose manifest says something else (a field with dots is within another), and is signed as well."""
    parts = parts or entries(path)
    manifest = json.loads(parts[MANIFEST])
    for name, value in fields.items():
        place, *inner = name.split("__")
        target = manifest
        while inner:
            target = target[int(place) if isinstance(target, list) else place]
            place, *inner = inner
        target[int(place) if isinstance(target, list) else place] = value
    parts[MANIFEST] = json.dumps(manifest, ensure_ascii=False).encode()
    parts[SIGNATURE] = sign(key, parts[MANIFEST])
    write(path, parts)
