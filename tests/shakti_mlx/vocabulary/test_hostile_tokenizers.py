"""Mutated tokenizer files, settings, GGUF vocabularies and templates: refused with a code, or they work; nothing else.

SHAKTI_FUZZ_CASES sets how many cases of each kind are tried (seeded, so the first ones are always the same).
"""

import json
import os
import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tiny_vocabularies import gguf_metadata, reference, sentencepiece_model, write_folder

from shakti_mlx.chat_template import CHATML, LLAMA3, PLAIN, ChatTemplate, default_template, encode_chat
from shakti_mlx.chat_template import template_from_folder as find_template
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.tokenizer import Tokenizer

CASES = int(os.environ.get("SHAKTI_FUZZ_CASES", "60"))
SAMPLE = "Hi </s> <s>, it's 1984!\n ಕ್ಷಮಿಸಿ क्षत्रिय తెలుగు 👨‍👩‍👧 \u200b ﷺ <unk>"
CHAT = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": SAMPLE}]
VALUES: list[Any] = [
    None, True, False, 0, -1, 1, 2**31, 10**30, 1.5, -1e308, "", "a", "▁", "</s>", "\ud800", "x" * 5000, [], {}, [[]],
    ["a"], [1, 2], {"a": 1}, {"type": "Sequence"}, {"type": "NFKC"}, {"Regex": "(a*)*b"}, {"String": " "}, "Sequence",
    "Split", "Metaspace", "ByteLevel", "Replace", "Unigram", "BPE", "Isolated", "first", "((((", "\\p{L}+",
    "(?i:a|b)+$",
]  # fmt: skip


def works(tokenizer: Tokenizer) -> None:
    """It encodes without control tokens, decodes, streams what it decodes, and makes a prompt."""
    ids = tokenizer.encode(SAMPLE)
    assert all(0 <= token_id < max(tokenizer.vocab_size, 1) for token_id in ids)
    assert not (set(ids) & tokenizer.eos_ids)
    decoder = tokenizer.stream_decoder()
    assert "".join([*map(decoder.push, ids), decoder.flush()]) == tokenizer.decode(ids)
    source = default_template(tokenizer)
    encode_chat(ChatTemplate.for_tokenizer(source, tokenizer), tokenizer, CHAT)


def accepted(make: Callable[[], Tokenizer]) -> bool:
    """Whether what `make` gives works; False where it is refused as it should be."""
    try:
        works(make())
    except ModelError as error:
        assert error.code is ModelErrorCode.BAD_TOKENIZER
        assert len(error.detail) <= 200
        return False
    return True


def cut_and_flipped(data: bytes, rng: random.Random) -> bytes:
    """`data` with some bytes changed, or a stretch of it gone, doubled or moved."""
    changed = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        if not changed:
            break
        start = rng.randrange(len(changed))
        end = min(len(changed), start + rng.choice([1, 1, 2, 8, 300]))
        match rng.randrange(5):
            case 0:
                changed[start] = rng.randrange(256)
            case 1:
                del changed[start:end]
            case 2:
                changed[start:start] = changed[start:end] * rng.choice([1, 2, 50])
            case 3:
                changed[start:start] = rng.randbytes(rng.randint(1, 8))
            case _:
                del changed[start:]
    return bytes(changed)


def rewritten(value: Any, rng: random.Random) -> Any:
    """The JSON `value` with some parts replaced by others, left out or doubled."""
    value = json.loads(json.dumps(value))
    for _ in range(rng.randint(1, 3)):
        parent, key = rng.choice(list(places(value, rng)))
        action = rng.randrange(6)
        if action == 0:
            del parent[key]
        elif action == 1:
            parent[key] = [parent[key]] * rng.choice([0, 1, 2, 40])
        elif action == 2:
            parent[key] = {"type": "Sequence", "normalizers": [parent[key]], "pretokenizers": [parent[key]]}
        elif action == 3 and isinstance(parent, dict):
            parent[str(rng.choice(VALUES))[:100]] = parent[key]
        else:
            parent[key] = deepcopy(rng.choice(VALUES))
        if not value:
            break
    return value


def places(value: Any, rng: random.Random) -> Iterator[tuple[Any, Any]]:
    """Places in `value` where something stands: all near the top, a few within its long lists."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    for key in keys if len(keys) < 50 else rng.sample(keys, 8):
        yield value, key
        if isinstance(value[key], (dict, list)):
            yield from places(value[key], rng)


@pytest.fixture(scope="module")
def documents() -> list[dict[str, Any]]:
    kinds = ("llama-3", "smollm", "llama-2", "mistral", "t5", "unigram bytes")
    return [smaller(json.loads(reference(kind).to_str())) for kind in kinds]


def smaller(document: dict[str, Any]) -> dict[str, Any]:
    """The same with a quarter of its merges and of its unigram pieces, so that a case takes a moment."""
    model = document["model"]
    if "merges" in model:
        model["merges"] = model["merges"][:200]
    else:
        model["vocab"] = model["vocab"][:400]
    return document


def test_rewritten_tokenizer_json(documents: list[dict[str, Any]], tmp_path: Path) -> None:
    (tmp_path / "tokenizer_config.json").write_text(json.dumps({"bos_token": "<s>", "eos_token": "</s>"}))
    outcomes = set()
    for case in range(CASES):
        rng = random.Random(case)
        document = rewritten(rng.choice(documents), rng)
        (tmp_path / "tokenizer.json").write_text(json.dumps(document), encoding="utf-8")
        outcomes.add(accepted(lambda: Tokenizer.from_folder(tmp_path)))
    assert outcomes == {True, False}


def test_damaged_tokenizer_json(documents: list[dict[str, Any]], tmp_path: Path) -> None:
    (tmp_path / "tokenizer_config.json").write_text(json.dumps({"eos_token": "</s>"}))
    files = [json.dumps(document, ensure_ascii=False).encode() for document in documents]
    outcomes = set()
    for case in range(CASES):
        rng = random.Random(case)
        (tmp_path / "tokenizer.json").write_bytes(cut_and_flipped(rng.choice(files), rng))
        outcomes.add(accepted(lambda: Tokenizer.from_folder(tmp_path)))
    assert False in outcomes


def test_damaged_sentencepiece_model(tmp_path: Path) -> None:
    files = [sentencepiece_model(kind) for kind in ("bpe", "bpe, nmt_nfkc", "unigram", "unigram, bytes")]
    outcomes = set()
    for case in range(CASES):
        rng = random.Random(case)
        data = rng.choice(files)
        kept = rng.choice([0, 0, 30_000])  # the options and the character map come last
        (tmp_path / "tokenizer.model").write_bytes(data[:kept] + cut_and_flipped(data[kept:], rng))
        outcomes.add(accepted(lambda: Tokenizer.from_folder(tmp_path)))
    assert outcomes == {True, False}


SETTINGS: dict[str, dict[str, Any]] = {
    "tokenizer_config.json": {
        "bos_token": {"content": "<s>", "lstrip": False},
        "eos_token": "</s>",
        "add_bos_token": True,
        "add_prefix_space": None,
        "legacy": False,
        "added_tokens_decoder": {"1": {"content": "</s>", "special": True, "rstrip": True, "normalized": False}},
        "additional_special_tokens": ["<b>"],
        "chat_template": [{"name": "default", "template": CHATML}],
    },
    "special_tokens_map.json": {"eos_token": {"content": "</s>"}, "additional_special_tokens": [{"content": "<b>"}]},
    "generation_config.json": {"eos_token_id": [1, 2], "bos_token_id": 0},
    "added_tokens.json": {"<tool>": 1500},
}


@pytest.mark.parametrize("kind", ["llama-3", "model"])
def test_rewritten_settings(kind: str, tmp_path: Path) -> None:
    if kind == "model":
        (tmp_path / "tokenizer.model").write_bytes(sentencepiece_model("bpe"))
    else:
        write_folder(tmp_path, kind)
    outcomes = set()
    for case in range(CASES):
        rng = random.Random(case)
        changed = rng.choice(list(SETTINGS))
        for name, settings in SETTINGS.items():
            value = rewritten(settings, rng) if name == changed else settings
            (tmp_path / name).write_text(json.dumps(value), encoding="utf-8")
        outcomes.add(accepted(lambda: Tokenizer.from_folder(tmp_path)))
        try:
            find_template(tmp_path)
        except ModelError as error:
            assert error.code is ModelErrorCode.BAD_TEMPLATE
    assert outcomes == {True, False}


def byte_level_metadata() -> dict[str, Any]:
    model = json.loads(reference("smollm").to_str())["model"]
    tokens, merges = list(model["vocab"]), [" ".join(pair) for pair in model["merges"]]
    types = [3, 3] + [1] * (len(tokens) - 2)
    changes = {"scores": None, "unknown_token_id": None, "bos_token_id": 0, "eos_token_id": 1}
    return gguf_metadata(model="gpt2", pre="smollm", tokens=tokens, merges=merges, token_type=types, **changes)


@pytest.mark.parametrize("kind", ["llama", "gpt2"])
def test_rewritten_gguf_vocabulary(kind: str) -> None:
    outcomes = set()
    metadata = byte_level_metadata() if kind == "gpt2" else gguf_metadata()
    metadata["tokenizer.ggml.add_space_prefix"] = True
    for case in range(CASES):
        rng = random.Random(case)
        changed = dict(metadata)
        for _ in range(rng.randint(1, 3)):
            name = rng.choice(list(changed))
            changed[name] = other(changed[name], rng)
        outcomes.add(accepted(partial(Tokenizer.from_gguf, changed)))
    assert outcomes == {True, False}


def other(value: Any, rng: random.Random) -> Any:
    """Something else in place of `value`, more often than not of its type."""
    if isinstance(value, list) and value and rng.random() < 0.8:
        value = list(value)
        for _ in range(rng.choice([1, 3, 100])):
            value[rng.randrange(len(value))] = rng.choice(value) if rng.random() < 0.9 else rng.choice(VALUES)
        return value if rng.random() < 0.8 else value[: rng.randrange(len(value))]
    if isinstance(value, (bool, int)) and rng.random() < 0.7:
        return rng.choice([True, False]) if isinstance(value, bool) else rng.randrange(1600)
    return rng.choice(VALUES)


def test_spliced_templates() -> None:
    sources = [
        CHATML,
        LLAMA3,
        PLAIN,
        "{% set ns = namespace(a=[]) %}{% macro f(x) %}{{ x | tojson }}{% endmacro %}{{ f(ns.a) }}",
    ]
    pieces = [piece for source in sources for piece in split_in_tokens(source)]
    for case in range(CASES):
        rng = random.Random(case)
        parts = split_in_tokens(rng.choice(sources))
        for _ in range(rng.randint(1, 6)):
            at = rng.randrange(len(parts) + 1)
            parts[at : at + rng.randint(0, 2)] = rng.sample(pieces, rng.randint(0, 2))
        try:
            assert isinstance(ChatTemplate("".join(parts), "<s>", "</s>").render(CHAT), str)
        except ModelError as error:
            assert error.code is ModelErrorCode.BAD_TEMPLATE


def split_in_tokens(source: str) -> list[str]:
    marked = source
    for mark in ("{%", "%}", "{{", "}}", " ", "'", "(", ")", "[", "]", "|"):
        marked = marked.replace(mark, f"\0{mark}\0")
    return [part for part in marked.split("\0") if part]
