"""The prefix store: what was kept comes back bit for bit or not at all."""

import hashlib
import io
import os
import stat
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from tiny_models import write_tiny_gguf
from toy_model import TOY, ToyModel, ToyTokenizer

from shakti_mlx.cached_sequence import CachedSequence
from shakti_mlx.generate import Generator
from shakti_mlx.language_model import LanguageModel
from shakti_mlx.model import BackendName, CacheOptions
from shakti_mlx.prefix_store import SUFFIX, UNFINISHED, Owner, PrefixStore
from shakti_mlx.sampling import SamplingParams

OWNER = Owner("a" * 64, "1.0", "torch", "float32")
PLAIN = CacheOptions()
TOKENS = list(range(100))
Arrays = dict[str, NDArray[Any]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "prefixes"


def arrays(seed: int = 0, size: int = 100) -> Arrays:
    rng = np.random.default_rng(seed)
    return {
        "layers.0.keys": rng.normal(size=(2, size, 3)).astype(np.float32),
        "layers.0.values": rng.normal(size=(2, size, 3)).astype(np.float16),
        "layers.1.keys": rng.integers(-128, 128, (2, size, 3)).astype(np.int8),
        "layers.1.values": rng.integers(0, 2**16, (1, size, 5)).astype(np.uint16),
        "layers.1.none": np.empty((0, 3), np.float32),
    }


def same(one: Arrays | None, other: Arrays) -> bool:
    return one is not None and {k: (v.dtype, v.shape, v.tobytes()) for k, v in one.items()} == {
        k: (v.dtype, v.shape, v.tobytes()) for k, v in other.items()
    }


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def test_what_was_kept_comes_back_in_another_session(folder: Path) -> None:
    assert PrefixStore(folder, OWNER).load(PLAIN, TOKENS) is None
    assert PrefixStore(folder, OWNER).save(PLAIN, TOKENS, arrays())
    store = PrefixStore(folder, OWNER)
    assert store.has(PLAIN, TOKENS)
    assert same(store.load(PLAIN, TOKENS), arrays())


@pytest.mark.skipif(os.name != "posix", reason="file modes")
def test_only_its_user_may_read_it(folder: Path) -> None:
    PrefixStore(folder, OWNER).save(PLAIN, TOKENS, arrays())
    assert [stat.S_IMODE(path.stat().st_mode) for path in files(folder)] == [0o600]


@pytest.mark.parametrize(
    ("owner", "options", "tokens"),
    [
        (replace(OWNER, weights="b" * 64), PLAIN, TOKENS),
        (replace(OWNER, version="1.1"), PLAIN, TOKENS),
        (replace(OWNER, backend="mlx"), PLAIN, TOKENS),
        (replace(OWNER, dtype="bfloat16"), PLAIN, TOKENS),
        (OWNER, CacheOptions(window=512), TOKENS),
        (OWNER, CacheOptions(keep=4), TOKENS),
        (OWNER, CacheOptions(bits=8), TOKENS),
        (OWNER, PLAIN, TOKENS[:-1]),
        (OWNER, PLAIN, [*TOKENS[:-1], 7]),
    ],
)
def test_another_model_cache_or_prompt_finds_nothing(
    folder: Path, owner: Owner, options: CacheOptions, tokens: list[int]
) -> None:
    PrefixStore(folder, OWNER).save(PLAIN, TOKENS, arrays())
    assert PrefixStore(folder, owner).load(options, tokens) is None


def test_any_changed_or_missing_byte_is_noticed_and_the_file_removed(folder: Path) -> None:
    store = PrefixStore(folder, OWNER)
    store.save(PLAIN, TOKENS, arrays(size=4))
    (path,) = files(folder)
    content, rng = path.read_bytes(), np.random.default_rng(1)
    places = [0, 7, 8, 39, 40, 47, 48, len(content) - 1, *rng.integers(0, len(content), 150).tolist()]
    damaged = [content[:at] + bytes([content[at] ^ 1 << int(rng.integers(8))]) + content[at + 1 :] for at in places]
    damaged += [content[:length] for length in (0, 3, 8, 40, 47, len(content) - 1)] + [content + b"\0"]
    for each in damaged:
        path.write_bytes(each)
        assert store.load(PLAIN, TOKENS) is None
        assert not path.exists()


@pytest.mark.parametrize("inside", ["nothing", "one array", "a text", "no key"])
def test_foreign_file_with_the_right_checksum_is_removed(folder: Path, inside: str) -> None:
    store, stream = PrefixStore(folder, OWNER), io.BytesIO()
    store.save(PLAIN, TOKENS, arrays(size=4))
    (path,) = files(folder)
    if inside == "one array":
        np.save(stream, np.zeros(3))
    elif inside == "no key":
        np.savez(stream, other=np.zeros(3))
    elif inside == "a text":
        stream.write(b"hello")
    path.write_bytes(hashlib.sha256(stream.getvalue()).digest() + stream.getvalue())
    assert store.load(PLAIN, TOKENS) is None
    assert not path.exists()


def test_whole_file_of_another_prefix_is_not_taken(folder: Path) -> None:
    store = PrefixStore(folder, OWNER)
    store.save(PLAIN, TOKENS, arrays())
    (path,) = files(folder)
    content = path.read_bytes()
    store.save(PLAIN, TOKENS[:50], arrays(1))
    (other,) = (each for each in files(folder) if each != path)
    other.write_bytes(content)
    assert store.load(PLAIN, TOKENS[:50]) is None
    assert same(store.load(PLAIN, TOKENS), arrays())


def test_those_not_used_for_longest_make_room(folder: Path) -> None:
    store = PrefixStore(folder, OWNER, most_bytes=3 * 14_000)
    size = 200  # tokens: about 13,000 bytes
    for number in range(3):
        assert store.save(PLAIN, [number], arrays(number, size))
    for age, path in enumerate(sorted(files(folder), key=lambda path: path.stat().st_mtime_ns)):
        os.utime(path, (1000 + age, 1000 + age))
    assert store.load(PLAIN, [0]) is not None  # used now, and so the youngest
    assert store.save(PLAIN, [3], arrays(3, size))
    assert [number for number in range(4) if store.load(PLAIN, [number]) is not None] == [0, 2, 3]
    assert sum(path.stat().st_size for path in files(folder)) <= 3 * 14_000
    assert not store.save(PLAIN, [4], arrays(4, 10_000))
    assert len(files(folder)) == 3


def test_unfinished_file_of_a_killed_program_is_cleared_away(folder: Path) -> None:
    folder.mkdir(parents=True)
    old, new = folder / f"old{UNFINISHED}", folder / f"new{UNFINISHED}"
    old.write_bytes(b"x")
    new.write_bytes(b"x")
    os.utime(old, (1000, 1000))
    PrefixStore(folder, OWNER).save(PLAIN, TOKENS, arrays())
    assert (old.exists(), new.exists()) == (False, True)


def test_folder_that_cannot_be_used_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = PrefixStore(tmp_path / "file" / "prefixes", OWNER)
    assert not store.save(PLAIN, TOKENS, arrays())
    assert store.load(PLAIN, TOKENS) is None


def test_folder_is_not_made_anew_where_its_drive_was_pulled_out(tmp_path: Path) -> None:
    assert not PrefixStore(tmp_path / "home" / "cache" / "prefixes", OWNER).save(PLAIN, TOKENS, arrays())
    assert not (tmp_path / "home").exists()


LONG_SYSTEM = [*range(1, 24)] * 4
GREEDY = SamplingParams(temperature=0, max_tokens=8, repetition_penalty=1)


def toy(folder: Path, window: int | None = None) -> tuple[Generator, ToyModel]:
    model = ToyModel(config=TOY.with_(context_length=400))
    tokenizer: Any = ToyTokenizer()
    return Generator(model, tokenizer, CacheOptions(window=window), prefixes=PrefixStore(folder, OWNER)), model


def say(generator: Generator, prompt: list[int], keep: int) -> str:
    return "".join(generator.generate(prompt, GREEDY, threading.Event(), keep=keep))


@pytest.mark.parametrize("window", [None, 16])
def test_system_prompt_is_computed_once_for_all_sessions(folder: Path, window: int | None) -> None:
    keep = len(LONG_SYSTEM)
    first, _ = toy(folder, window)
    say(first, [*LONG_SYSTEM, 3, 4], keep)
    second, model = toy(folder, window)
    text = say(second, [*LONG_SYSTEM, 9, 9], keep)
    assert second.last is not None
    assert second.last.reused_tokens == keep
    assert model.passes[0] == [9, 9]
    assert text == say(toy(folder / "empty", window)[0], [*LONG_SYSTEM, 9, 9], keep)


def test_only_the_first_tokens_are_kept_and_nothing_that_was_said(folder: Path) -> None:
    generator, _ = toy(folder)
    say(generator, [*LONG_SYSTEM, 3, 4, 5], len(LONG_SYSTEM))
    (path,) = files(folder)
    written = path.stat().st_ino
    say(generator, [*LONG_SYSTEM, 6, 7], len(LONG_SYSTEM))
    assert files(folder) == [path]
    assert path.stat().st_ino == written, "kept a second time"
    assert path.suffix == SUFFIX
    found = PrefixStore(folder, OWNER).load(PLAIN, LONG_SYSTEM)
    assert found is not None
    assert {array.shape for array in found.values()} == {(len(LONG_SYSTEM), 2)}


def test_who_stops_an_answer_does_not_wait_for_the_disk(folder: Path) -> None:
    generator, _ = toy(folder)
    stop = threading.Event()
    params = SamplingParams(temperature=0, max_tokens=50, repetition_penalty=1)
    for _ in generator.generate([*LONG_SYSTEM, 3, 4], params, stop, keep=len(LONG_SYSTEM)):
        stop.set()
    assert not folder.exists()


def test_what_is_in_memory_is_not_read_from_the_disk(folder: Path) -> None:
    generator, model = toy(folder)
    say(generator, [*LONG_SYSTEM, 3, 4], len(LONG_SYSTEM))
    model.passes.clear()
    say(generator, [*LONG_SYSTEM, 3, 4, 9, 9], len(LONG_SYSTEM))
    assert generator.last is not None
    assert generator.last.reused_tokens == len(LONG_SYSTEM) + 2
    assert model.passes[0] == [9, 9]


def test_few_tokens_are_not_worth_a_file(folder: Path) -> None:
    generator, _ = toy(folder)
    say(generator, [1, 2, 3, 4], 3)
    assert not folder.exists()


def test_snapshot_that_does_not_fit_is_removed(folder: Path) -> None:
    store = PrefixStore(folder, OWNER)
    store.save(PLAIN, LONG_SYSTEM, arrays())
    sequence = CachedSequence(ToyModel(config=TOY.with_(context_length=400)), prefixes=store)
    assert sequence.begin([*LONG_SYSTEM, 9, 9], len(LONG_SYSTEM)) == 0
    assert files(folder) == []


def test_answer_is_right_where_a_snapshot_did_not_fit(folder: Path) -> None:
    PrefixStore(folder, OWNER).save(PLAIN, LONG_SYSTEM, arrays())
    generator, _ = toy(folder)
    text = say(generator, [*LONG_SYSTEM, 9, 9], len(LONG_SYSTEM))
    assert text == say(toy(folder / "empty")[0], [*LONG_SYSTEM, 9, 9], len(LONG_SYSTEM))
    found = PrefixStore(folder, OWNER).load(PLAIN, LONG_SYSTEM)  # kept anew, as it should be
    assert found is not None
    assert list(found) == ["tokens"]


@pytest.mark.parametrize("backend", list(BackendName))
@pytest.mark.parametrize("cache", [CacheOptions(), CacheOptions(window=150), CacheOptions(bits=8)])
def test_real_model_goes_on_from_disk_as_from_memory(tmp_path: Path, backend: BackendName, cache: CacheOptions) -> None:
    path = write_tiny_gguf(tmp_path / "tiny.gguf")
    chat = [{"role": "system", "content": "hello worth the in " * 12}, {"role": "user", "content": "hello the"}]

    def session(name: str, sha256: str = "c" * 64) -> tuple[str, int]:
        model = LanguageModel.load(
            path, backend=backend, prefix_folder=tmp_path / "cache" / name, weights_sha256=sha256, cache=cache
        )
        params = SamplingParams(temperature=0.5, seed=3, max_tokens=20)
        text = "".join(model.generate(chat, params, threading.Event()))
        assert model.last is not None
        return text, model.last.reused_tokens

    first, again, elsewhere = session("one"), session("one"), session("two")
    assert first[0] == again[0] == elsewhere[0]
    assert first[1] == elsewhere[1] == 0
    assert again[1] >= 64
    assert session("one", "d" * 64)[1] == 0  # other weights
    path.touch()  # a file put in the place of the one with that checksum
    assert session("one")[1] == 0
