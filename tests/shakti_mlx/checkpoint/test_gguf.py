"""GGUFFile: real files are read as the gguf package reads them, and hostile ones end in a ModelError."""

import os
import struct
from pathlib import Path

import gguf
import numpy as np
import pytest
from refusals import code_of, refused
from tiny_models import write_tiny_gguf

from shakti_mlx.checkpoint import gguf_header
from shakti_mlx.checkpoint.gguf import GGUFFile
from shakti_mlx.errors import ModelError, ModelErrorCode

U32, U64, STRING, ARRAY = 4, 10, 8, 9


def text(value: str) -> bytes:
    raw = value.encode()
    return struct.pack("<Q", len(raw)) + raw


def key(name: str, kind: int, value: bytes) -> bytes:
    return text(name) + struct.pack("<I", kind) + value


def tensor(name: str, dimensions: tuple[int, ...], kind: int = 0, offset: int = 0) -> bytes:
    sizes = struct.pack(f"<{len(dimensions)}Q", *dimensions)
    return text(name) + struct.pack("<I", len(dimensions)) + sizes + struct.pack("<IQ", kind, offset)


def gguf_bytes(
    keys: tuple[bytes, ...] = (),
    tensors: tuple[bytes, ...] = (),
    *,
    data: int = 4096,
    version: int = 3,
    counts: tuple[int, int] | None = None,
) -> bytes:
    tensor_count, key_count = counts or (len(tensors), len(keys))
    head = b"GGUF" + struct.pack("<IQQ", version, tensor_count, key_count)
    return head + b"".join(keys) + b"".join(tensors) + bytes(data)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some.gguf"


def test_file_is_read_as_the_gguf_package_reads_it(path: Path) -> None:
    write_tiny_gguf(path, quant="Q4_1", metadata={"some.numbers": [1, 2, 3], "some.flag": True, "some.half": 0.5})
    reference = gguf.GGUFReader(path)
    with GGUFFile(path) as file:
        theirs = {name: field.contents() for name, field in reference.fields.items() if not name.startswith("GGUF.")}
        assert dict(file.metadata) == theirs
        assert list(file.tensors) == [each.name for each in reference.tensors]
        for each in reference.tensors:
            info = file.tensors[each.name]
            assert info.shape == tuple(int(size) for size in reversed(each.shape))
            assert (info.type.name, info.nbytes, info.offset) == (each.tensor_type.name, each.n_bytes, each.data_offset)
            np.testing.assert_array_equal(file.read(info), each.data.view(np.uint8).reshape(-1))


def test_starter_is_read_whole(starter_gguf: Path) -> None:
    with GGUFFile(starter_gguf) as file:
        tokens, merges = file.metadata["tokenizer.ggml.tokens"], file.metadata["tokenizer.ggml.merges"]
        assert isinstance(tokens, list)
        assert isinstance(merges, list)
        assert (len(tokens), tokens[:3]) == (49152, ["<|endoftext|>", "<|im_start|>", "<|im_end|>"])
        assert (len(merges), merges[:2]) == (48900, ["Ġ t", "Ġ a"])
        assert len(file.tensors) == 272
        assert max(info.offset + info.nbytes for info in file.tensors.values()) == starter_gguf.stat().st_size


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        (0, b"\xff", 255),
        (1, b"\xff", -1),
        (2, b"\xff\xff", 65535),
        (3, b"\xfe\xff", -2),
        (4, struct.pack("<I", 2**32 - 1), 2**32 - 1),
        (5, struct.pack("<i", -(2**31)), -(2**31)),
        (6, struct.pack("<f", 0.25), 0.25),
        (7, b"\x01", True),
        (8, text("नमस्ते"), "नमस्ते"),
        (10, struct.pack("<Q", 2**64 - 1), 2**64 - 1),
        (11, struct.pack("<q", -(2**63)), -(2**63)),
        (12, struct.pack("<d", 1e300), 1e300),
        (9, struct.pack("<IQ", 7, 2) + b"\x01\x00", [True, False]),
        (9, struct.pack("<IQ", 3, 2) + b"\xff\xff\x02\x00", [-1, 2]),
        (9, struct.pack("<IQ", 8, 2) + text("") + text("ಕ"), ["", "ಕ"]),
        (9, struct.pack("<IQ", 12, 0), []),
    ],
)
@pytest.mark.parametrize("version", [2, 3])
def test_values_of_every_kind(path: Path, kind: int, raw: bytes, value: object, version: int) -> None:
    path.write_bytes(gguf_bytes((key("k", kind, raw),), version=version))
    with GGUFFile(path) as file:
        assert file.metadata == {"k": value}
        assert type(file.metadata["k"]) is type(value)


HOSTILE = {
    "count of keys": gguf_bytes(counts=(0, 2**60)),
    "count of tensors": gguf_bytes(counts=(2**63, 0)),
    "many keys, no more bytes": gguf_bytes(counts=(0, 60_000), data=0),
    "length of a key": gguf_bytes(counts=(0, 1), data=0) + struct.pack("<Q", 2**63) + b"k",
    "empty key": gguf_bytes((key("", U32, bytes(4)),)),
    "key twice": gguf_bytes((key("k", U32, bytes(4)), key("k", U32, bytes(4)))),
    "length of a text": gguf_bytes((key("k", STRING, struct.pack("<Q", 2**63)),)),
    "length of a text, one too many": gguf_bytes((key("k", STRING, struct.pack("<Q", 10) + bytes(9)),), data=0),
    "text that is not UTF-8": gguf_bytes((key("k", STRING, struct.pack("<Q", 2) + b"\xff\xfe"),)),
    "count of an array": gguf_bytes((key("k", ARRAY, struct.pack("<IQ", 0, 2**61)),)),
    "count of an array of texts": gguf_bytes((key("k", ARRAY, struct.pack("<IQ", STRING, 2**22)),)),
    "array longer than the file": gguf_bytes((key("k", ARRAY, struct.pack("<IQ", 10, 2**20)),)),
    "text in an array": gguf_bytes((key("k", ARRAY, struct.pack("<IQQ", STRING, 1, 2**62)),)),
    "text in an array not UTF-8": gguf_bytes((key("k", ARRAY, struct.pack("<IQQ", STRING, 1, 1) + b"\xff"),)),
    "array of an unknown kind": gguf_bytes((key("k", ARRAY, struct.pack("<IQ", 77, 1)),)),
    "value of an unknown kind": gguf_bytes((key("k", 13, bytes(8)),)),
    "truth value of 2": gguf_bytes((key("k", 7, b"\x02"),)),
    "alignment 0": gguf_bytes((key("general.alignment", U32, struct.pack("<I", 0)),)),
    "alignment 24": gguf_bytes((key("general.alignment", U32, struct.pack("<I", 24)),)),
    "alignment 2^31": gguf_bytes((key("general.alignment", U32, struct.pack("<I", 2**31)),)),
    "alignment in words": gguf_bytes((key("general.alignment", STRING, text("32")),)),
    "alignment true": gguf_bytes((key("general.alignment", 7, b"\x01"),)),
    "no dimensions": gguf_bytes(tensors=(tensor("t", ()),)),
    "nine dimensions": gguf_bytes(tensors=(tensor("t", (1,) * 9),)),
    "dimension 0": gguf_bytes(tensors=(tensor("t", (0, 4)),)),
    "product of dimensions beyond 64 bits": gguf_bytes(tensors=(tensor("t", (2**33, 2**33)),)),
    "product of dimensions that wraps to 4": gguf_bytes(tensors=(tensor("t", (2**63 + 2, 2)),)),
    "row that is no multiple of the block": gguf_bytes(tensors=(tensor("t", (33, 2), kind=2),)),
    "tensor twice": gguf_bytes(tensors=(tensor("t", (4,)), tensor("t", (4,), offset=32))),
    "tensors that overlap": gguf_bytes(tensors=(tensor("t", (16,)), tensor("u", (16,), offset=32))),
    "offset beyond the file": gguf_bytes(tensors=(tensor("t", (4,), offset=8192),)),
    "offset near 2^64": gguf_bytes(tensors=(tensor("t", (4,), offset=2**64 - 32),)),
    "offset off the alignment": gguf_bytes(tensors=(tensor("t", (4,), offset=8),)),
    "tensor larger than the file": gguf_bytes(tensors=(tensor("t", (2048,)),)),
    "header of zeros": b"GGUF" + bytes(4) + b"\x03" * 60,
}  # fmt: skip


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_header_is_damage(path: Path, raw: bytes) -> None:
    path.write_bytes(raw)
    unknown_version = raw[4:8] not in (b"\x02\0\0\0", b"\x03\0\0\0")
    assert code_of(GGUFFile, path) is (ModelErrorCode.UNSUPPORTED_FORMAT if unknown_version else ModelErrorCode.DAMAGED)


def test_elements_of_all_arrays_are_counted_together(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are no longer than the file, but each takes ten times the room in memory."""
    monkeypatch.setattr(gguf_header, "MAX_ELEMENTS", 9)
    five = struct.pack("<IQ", 0, 5) + bytes(5)
    path.write_bytes(gguf_bytes((key("a", ARRAY, five), key("b", ARRAY, five))))
    assert code_of(GGUFFile, path) is ModelErrorCode.DAMAGED
    monkeypatch.setattr(gguf_header, "MAX_ELEMENTS", 10)
    with GGUFFile(path) as file:
        assert len(file.metadata) == 2


@pytest.mark.parametrize(
    ("raw", "named"),
    [
        (gguf_bytes(version=1), "version 1"),
        (gguf_bytes(version=4), "version 4"),
        (b"GGUF" + struct.pack(">IQQ", 3, 0, 0), "big-endian"),
        (gguf_bytes(tensors=(tensor("some_name", (4,), kind=99),)), "some_name.*type 99"),
        (gguf_bytes((key("k", ARRAY, struct.pack("<IQIQ", ARRAY, 1, U32, 0)),)), "array of arrays"),
    ],
)
def test_unknown_format_is_named(path: Path, raw: bytes, named: str) -> None:
    path.write_bytes(raw)
    with pytest.raises(ModelError, match=named) as caught:
        GGUFFile(path)
    assert caught.value.code is ModelErrorCode.UNSUPPORTED_FORMAT


@pytest.mark.parametrize("raw", [b"", b"G", b"GGU", b"GGML" + bytes(100), b"%PDF-1.7 and so on", bytes(1000)])
def test_what_does_not_start_like_a_model_is_none(path: Path, raw: bytes) -> None:
    path.write_bytes(raw)
    assert code_of(GGUFFile, path) is ModelErrorCode.NOT_A_MODEL


def test_folder_and_missing_file(tmp_path: Path) -> None:
    assert code_of(GGUFFile, tmp_path) is ModelErrorCode.NOT_A_MODEL
    assert code_of(GGUFFile, tmp_path / "no.gguf") is ModelErrorCode.NOT_FOUND
    assert code_of(GGUFFile, Path("/dev/null")) is ModelErrorCode.NOT_A_MODEL


def test_file_cut_anywhere_in_its_header_is_damage(path: Path) -> None:
    whole = write_tiny_gguf(path, num_layers=1).read_bytes()
    with GGUFFile(path) as file:
        start = min(info.offset for info in file.tensors.values())
        boundaries = sorted(info.offset + shift for info in file.tensors.values() for shift in (-1, 0, 1))
    for length in [*range(4, 200), *range(200, start, 97), *boundaries, len(whole) - 64]:
        path.write_bytes(whole[:length])
        assert code_of(GGUFFile, path) is ModelErrorCode.DAMAGED, f"cut at {length}"


def test_close_lets_go_of_the_file_and_may_be_repeated(path: Path) -> None:
    write_tiny_gguf(path)
    file = GGUFFile(path)
    info = file.tensors["output_norm.weight"]
    data = file.read(info)
    file.close()
    file.close()
    assert data.sum() > 0  # what was read stays good
    with pytest.raises(ValueError, match="closed"):
        file.read(info)


def test_some_of_a_tensor_can_be_read(path: Path) -> None:
    write_tiny_gguf(path)
    with GGUFFile(path) as file:
        info = file.tensors["token_embd.weight"]
        np.testing.assert_array_equal(file.read(info, 36, 72), file.read(info)[36:108])


@pytest.mark.parametrize("change", ["shorter", "longer", "other"])
def test_file_that_changes_while_it_is_open_is_damage(path: Path, change: str) -> None:
    write_tiny_gguf(path)
    with GGUFFile(path) as file:
        info = file.tensors["output_norm.weight"]
        with path.open("r+b") as other:
            if change == "shorter":
                other.truncate(info.offset + 8)
            else:
                other.seek(0 if change == "other" else path.stat().st_size)
                other.write(b"other")
                os.utime(other.fileno(), ns=(1, 1))
        with refused(ModelErrorCode.DAMAGED, "changed while it was read"):
            file.read(info)


def test_file_that_is_replaced_by_another_is_read_as_it_was(path: Path) -> None:
    write_tiny_gguf(path)
    with GGUFFile(path) as file:
        before = file.read(file.tensors["output_norm.weight"])
        write_tiny_gguf(path.with_name("new.gguf"), seed=4).replace(path)
        np.testing.assert_array_equal(file.read(file.tensors["output_norm.weight"]), before)


def test_header_is_read_in_pieces(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tiny_gguf(path)
    with GGUFFile(path) as file:
        whole = (dict(file.metadata), dict(file.tensors))
    for size in (1, 3, 8, 1000):
        monkeypatch.setattr(gguf_header, "READ_AHEAD", size)
        with GGUFFile(path) as file:
            assert (dict(file.metadata), dict(file.tensors)) == whole
