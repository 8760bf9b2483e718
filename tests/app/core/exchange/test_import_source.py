"""Files to import: what they are is found out, hostile ones are refused within bounded time and memory."""

import io
import json
import os
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from refusals import refused
from whole_conversations import NOON, chatgpt, node, talk

from app.core.errors import AppError, ErrorCode
from app.core.exchange.json_format import document
from app.core.exchange.limits import Limits
from app.core.exchange.source import CHUNK, Found, conversations_in

OURS = "".join(document([talk("a", "b", tags=("x", "y"))], exported=NOON))
THEIRS = json.dumps([chatgpt(node("q", None, "user", "q"))])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "file"


def read(path: Path, content: str | bytes, limits: Limits | None = None) -> list[Found]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(conversations_in(path, limits or Limits()))


def code(path: Path, content: str | bytes, limits: Limits | None = None) -> ErrorCode:
    with pytest.raises(AppError) as refused:
        read(path, content, limits)
    return refused.value.code


def zipped(*members: tuple[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return buffer.getvalue()


def test_both_formats_are_told_apart_by_content(file: Path) -> None:
    assert [found.ids_are_ours for found in read(file, OURS)] == [True]
    assert [found.ids_are_ours for found in read(file, THEIRS)] == [False]
    assert [found.ids_are_ours for found in read(file, b"\xef\xbb\xbf" + THEIRS.encode())] == [False]


def test_members_may_come_in_any_order(file: Path) -> None:
    swapped = dict(reversed(json.loads(OURS).items()))
    assert next(iter(swapped)) == "conversations"
    assert len(read(file, json.dumps(swapped))) == 1


def test_zip_is_read_without_unpacking(file: Path, tmp_path: Path) -> None:
    for name in ("conversations.json", "export/conversations.json"):
        assert len(read(file, zipped((name, THEIRS), ("chat.html", "<script>"), ("../../evil", "x")))) == 1
    shards = zipped(("conversations-001.json", THEIRS), ("conversations-000.json", THEIRS))
    assert len(read(file, shards)) == 2
    assert list(tmp_path.rglob("*")) == [file]


@pytest.mark.parametrize("content", ["[]", "{}", '[{"a": 1}]', '{"format": "other", "version": 1}', "[1]", '{"a": []}'])
def test_other_json_is_unknown(file: Path, content: str) -> None:
    assert code(file, content) is ErrorCode.IMPORT_UNKNOWN_FORMAT


@pytest.mark.parametrize("element", ["0", "{}", '{"id": "a"}', "[[]]"])
def test_a_long_list_that_is_none_of_conversations_is_refused_at_its_beginning(file: Path, element: str) -> None:
    file.write_text(f'{{"conversations": [{",".join([element] * 4_000_000)}]}}')
    reached = 0

    def progress(done: int, total: int) -> None:
        nonlocal reached
        assert total > 8 * CHUNK
        reached = max(reached, done)

    with refused(ErrorCode.IMPORT_UNKNOWN_FORMAT):
        list(conversations_in(file, Limits(), progress))
    assert reached <= 2 * CHUNK


def test_what_stands_beside_the_conversations_is_limited_as_a_whole(file: Path) -> None:
    content = json.loads(OURS) | {f"x{number}": "y" * 400 for number in range(10)}
    assert len(read(file, json.dumps(content), Limits(header=6000))) == 1
    assert code(file, json.dumps(content), Limits(header=3000)) is ErrorCode.IMPORT_TOO_LARGE


def test_conversations_before_the_version_are_counted(file: Path) -> None:
    swapped = dict(reversed(json.loads(OURS).items()))
    swapped["conversations"] *= 2
    assert next(iter(swapped)) == "conversations"
    del swapped["format"]
    assert code(file, json.dumps(swapped), Limits(conversations=2)) is ErrorCode.IMPORT_UNKNOWN_FORMAT
    assert code(file, json.dumps(swapped), Limits(conversations=1)) is ErrorCode.IMPORT_TOO_LARGE


def test_zip_without_conversations_is_unknown(file: Path) -> None:
    assert code(file, zipped(("../conversations.json", THEIRS))) is ErrorCode.IMPORT_UNKNOWN_FORMAT


def test_newer_version_is_refused(file: Path) -> None:
    assert code(file, OURS.replace('"version": 1', '"version": 2')) is ErrorCode.IMPORT_NEWER


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\x00", b"hello", b'"text"', b"[", b"[{", b"{: 1}", b"{1: 1}",
        OURS[:-5].encode(), OURS.encode() + b"x", THEIRS.encode()[:-1],
        THEIRS.replace("1.0", "NaN").encode(), THEIRS.replace("1.0", "1e999").encode(),
        THEIRS.replace("1.0", "-Infinity").encode(), THEIRS.replace("1.0", "9" * 5000).encode(),
        THEIRS.replace('"weight": 1.0', '"weight": 1.0, "weight": 1.0').encode(),
        b"[{\"mapping\": {}}, \xff]", THEIRS.encode("utf-16"),
        THEIRS.replace("}", "]").encode(), b"PK\x03\x04", zipped(("conversations.json", THEIRS))[:-30],
        zipped(("conversations.json", THEIRS))[:-8], zipped(("conversations.json", THEIRS))[:-18],
        OURS.replace('"text": "a"', '"text": ["a"]').encode(), OURS.replace("12:00", "99:00").encode(),
        OURS.replace('"text": "a"', '"text": "a", "rating": {"good": true, "reason": "", "rated": "2026-03-14T12:00Z"}')
        .encode(), OURS.replace('"text": "b"', '"text": "b", "rating": [5]').encode(),
        OURS.replace('"text": "b"', '"text": "b", "rating": {"good": 1, "reason": "", "rated": "2026-03-14T12:00Z"}')
        .encode(),
    ],
)  # fmt: skip
def test_damaged_files_are_refused(file: Path, content: bytes) -> None:
    assert code(file, content) is ErrorCode.IMPORT_DAMAGED


def test_zip_with_flipped_bytes_is_damaged(file: Path) -> None:
    good = bytearray(zipped(("conversations.json", THEIRS)))
    good[60] ^= 0xFF
    assert code(file, bytes(good)) is ErrorCode.IMPORT_DAMAGED


def test_zip_bomb_is_refused(file: Path) -> None:
    bomb = zipped(("conversations.json", THEIRS[:-1] + " " * 50_000_000 + "]"))
    assert len(bomb) < 100_000
    assert code(file, bomb) is ErrorCode.IMPORT_TOO_LARGE


def test_deep_nesting_is_refused(file: Path) -> None:
    assert code(file, "[" * 200_000) is ErrorCode.IMPORT_TOO_LARGE
    assert code(file, '{"a":' * 200_000) is ErrorCode.IMPORT_TOO_LARGE
    assert code(file, '[{"mapping":' + "[" * 100 + "]" * 100 + "}]") is ErrorCode.IMPORT_TOO_LARGE


@pytest.mark.parametrize(
    "limits",
    [
        Limits(conversation=100), Limits(values=20), Limits(message=0), Limits(conversations=0), Limits(name=3),
        Limits(tags=1),
    ],
)  # fmt: skip
def test_more_than_a_limit_is_refused(file: Path, limits: Limits) -> None:
    assert code(file, OURS, limits) is ErrorCode.IMPORT_TOO_LARGE


def test_what_cannot_be_stored_is_replaced_and_counted(file: Path) -> None:
    (found,) = read(file, THEIRS.replace('["q"]', '["a\\ud800b\\u0000\\ud83d\\ude00"]'))
    assert found.conversation.messages[0].text == "a\ufffdb\ufffd😀"
    assert found.replaced == 1


def test_unknown_members_are_kept(file: Path) -> None:
    value = json.loads(OURS)
    value["conversations"][0]["messages"][0] |= {"mood": [5], "extra": {"b": 1}}
    (found,) = read(file, json.dumps(value))
    assert found.conversation.messages[0].extra == {"mood": [5], "b": 1}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path, tmp_path / "missing"):
        with refused(ErrorCode.IMPORT_NOT_READABLE):
            list(conversations_in(path, Limits()))


def test_large_file_is_read_in_bounded_memory(file: Path) -> None:
    text = "ರಕ್ತದೊತ್ತಡ " * 2000
    one = json.dumps(chatgpt(node("q", None, "user", text)))
    with file.open("w") as out:
        out.write("[" + ",".join([one] * 300) + "]")
    size = file.stat().st_size
    assert size > 30_000_000
    tracemalloc.start()
    try:
        count = sum(1 for _ in conversations_in(file, Limits()))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 300
    assert peak < 8 * CHUNK < size / 10


def test_long_string_is_refused_before_it_is_all_read(file: Path) -> None:
    with file.open("w") as out:
        out.write('[{"mapping": {}, "x": "')
        out.writelines("\\\\" * 500_000 for _ in range(30))
    tracemalloc.start()
    try:
        with refused(ErrorCode.IMPORT_TOO_LARGE):
            list(conversations_in(file, Limits(conversation=1_000_000)))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 5_000_000


@pytest.mark.parametrize("end", ["x", '"', "\\\\", '\\"', "\\u0915"])
def test_a_string_over_many_pieces_of_a_file_is_read_whole(file: Path, end: str) -> None:
    value = json.loads(OURS)
    value["conversations"][0]["messages"][0]["text"] = end * (2 * CHUNK)
    for ascii_only in (True, False):
        (found,) = read(file, json.dumps(value, ensure_ascii=ascii_only))
        assert found.conversation.messages[0].text == end * (2 * CHUNK)


def pieces_of(text: str, size: int) -> Iterator[str]:
    for start in range(0, len(text), size):
        yield text[start : start + size]


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_where_the_pieces_of_a_file_end_does_not_matter(size: int) -> None:
    from app.core.exchange.json_stream import JsonStream

    elements: list[Any] = [[], {}, 3, "]", {"b": "{"}]
    value: dict[str, Any] = {"a": ['x"\\', "\\\\", 1.5, None, "క్ష"], "conversations": elements, "c": {}}
    text = json.dumps(value, indent=1)
    pieces = [piece.encode() for piece in pieces_of(text, size)]
    stream = JsonStream(lambda: pieces.pop(0) if pieces else b"", Limits())
    assert list(stream.pieces("conversations")) == [
        ("a", value["a"]), *(("conversations", element) for element in value["conversations"]), ("c", {}),
    ]  # fmt: skip
