"""A file to import: JSON or a zip with JSON in it, told apart by its content and read as a stream of conversations."""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from app.core.errors import AppError, ErrorCode
from app.core.exchange import chatgpt, json_format
from app.core.exchange.faults import Fault, ImportFileError, damaged, too_large, unknown_format
from app.core.exchange.json_stream import JsonStream
from app.core.exchange.limits import Limits
from app.core.exchange.whole import Json, WholeConversation

Progress = Callable[[int, int], None]  # bytes done, bytes in all
Cancelled = Callable[[], bool]

CHUNK = 1 << 18
_ZIP = b"PK\x03\x04"
_MEMBER = re.compile(r"(?:[^/.][^/]*/)?conversations(?:-\d+)?\.json")  # of ChatGPT's export; a large one has several
_FREE = 10_000_000  # bytes that may be unpacked at any ratio


@dataclass(frozen=True)
class Found:
    """A conversation in the file. Its ids are the file's own where `ids_are_ours`."""

    conversation: WholeConversation
    ids_are_ours: bool
    attachments: int = 0  # noted as text
    left_out: int = 0  # messages that were never shown, such as those between a model and its tools
    replaced: int = 0  # pieces with characters that cannot be stored


def conversations_in(
    path: Path, limits: Limits, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Iterator[Found]:
    """The conversations, one at a time. Nothing is unpacked to disk.

    Raises AppError: IMPORT_NOT_READABLE, IMPORT_UNKNOWN_FORMAT, IMPORT_DAMAGED, IMPORT_TOO_LARGE, IMPORT_NEWER,
    CANCELLED.
    """
    report = progress or (lambda done, total: None)
    is_cancelled = cancelled or (lambda: False)
    try:
        with _regular(path) as (file, size):

            def watch() -> None:
                if is_cancelled():
                    raise AppError(ErrorCode.CANCELLED)
                report(min(file.tell(), size), size)

            is_zip = file.read(len(_ZIP)) == _ZIP
            file.seek(0)
            parts = _zip_members(file, size, limits) if is_zip else [_Part(file, None)]
            count = 0
            for part in parts:
                for found in _in_part(part, limits, watch):
                    count = _counted(count, limits)
                    yield found
            report(size, size)
    except OSError as error:
        raise AppError(ErrorCode.IMPORT_NOT_READABLE, f"{path}: {error.strerror or type(error).__name__}") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, struct.error):
        raise damaged(Fault.ZIP_DAMAGED) from None


@contextmanager
def _regular(path: Path) -> Iterator[tuple[IO[bytes], int]]:
    if not stat.S_ISREG(path.stat().st_mode):  # looked at first: to open a pipe waits for its other end
        raise ImportFileError(ErrorCode.IMPORT_NOT_READABLE, Fault.NOT_A_FILE, place=str(path))
    with path.open("rb") as file:
        yield file, path.stat().st_size


class _Part:
    """A JSON text in the file: the file itself, or a member of a zip."""

    def __init__(self, file: IO[bytes], archive: zipfile.ZipFile | None, info: zipfile.ZipInfo | None = None) -> None:
        self._file, self._archive, self._info = file, archive, info

    @contextmanager
    def stream(self, limits: Limits, watch: Callable[[], None]) -> Iterator[JsonStream]:
        """Read it from its beginning."""
        if self._archive is None or self._info is None:
            self._file.seek(0)
            yield JsonStream(_pull(self._file, watch), limits)
            return
        packed = self._info.compress_size
        largest = min(limits.unpacked, max(packed * limits.unpacked_ratio, _FREE))
        with self._archive.open(self._info) as member:
            yield JsonStream(_pull(member, watch, largest), limits)


def _pull(file: IO[bytes], watch: Callable[[], None], largest: int | None = None) -> Callable[[], bytes]:
    total = 0

    def pull() -> bytes:
        nonlocal total
        watch()
        data = file.read(CHUNK)
        total += len(data)
        if largest is not None and total > largest:
            raise too_large(Fault.MORE_BYTES, largest)
        return data

    return pull


def _zip_members(file: IO[bytes], size: int, limits: Limits) -> list[_Part]:
    if _directory_size(file, size) > limits.zip_directory:
        raise too_large(Fault.ZIP_DIRECTORY)
    archive = zipfile.ZipFile(file)
    infos = [info for info in archive.infolist() if _MEMBER.fullmatch(info.filename)]
    if not infos:
        raise unknown_format(Fault.ZIP_WITHOUT)
    if len({info.filename for info in infos}) < len(infos):
        raise damaged(Fault.ZIP_NAME)
    return [_Part(file, archive, info) for info in sorted(infos, key=lambda info: info.filename)]


def _directory_size(file: IO[bytes], size: int) -> int:
    """Bytes of a zip's directory, which zipfile reads whole: from the records at the file's end."""
    file.seek(max(size - 65_557 - 20, 0))
    tail = file.read()
    end = tail.rfind(b"PK\x05\x06")
    if end < 0:
        raise zipfile.BadZipFile
    (small,) = struct.unpack_from("<L", tail, end + 12)
    if small != 0xFFFFFFFF:
        return int(small)
    if end < 20 or tail[end - 20 : end - 16] != b"PK\x06\x07":
        raise zipfile.BadZipFile
    (place,) = struct.unpack_from("<Q", tail, end - 12)
    if place + 56 > size:
        raise zipfile.BadZipFile
    file.seek(place)
    record = file.read(56)
    return int(struct.unpack_from("<Q", record, 40)[0])


def _in_part(part: _Part, limits: Limits, watch: Callable[[], None]) -> Iterator[Found]:
    version = _version(part, limits, watch)
    with part.stream(limits, watch) as stream:
        number = replaced = 0
        for name, value in stream.pieces(json_format.STREAMED):
            if name not in (None, json_format.STREAMED):
                continue
            watch()
            place = f"conversations[{number}]"
            found = _found(value, version, limits, place, stream.replaced - replaced)
            replaced = stream.replaced
            number += 1
            yield found


def _counted(count: int, limits: Limits) -> int:
    """One more. Raises AppError(IMPORT_TOO_LARGE)."""
    if count >= limits.conversations:
        raise too_large(Fault.MORE_CONVERSATIONS, limits.conversations)
    return count + 1


def _found(value: Json, version: int | None, limits: Limits, place: str, replaced: int) -> Found:
    if version is None:
        conversation, attachments, left_out = chatgpt.conversation_from(value, limits, place)
        return Found(conversation, False, attachments, left_out, replaced)
    return Found(json_format.conversation_from(value, version, limits, place), True, replaced=replaced)


def _version(part: _Part, limits: Limits, watch: Callable[[], None]) -> int | None:
    """The version of our format, None for ChatGPT's. Names may stand in any order, so it may take a pass of its own.

    It ends at the first conversation that is none. Raises AppError: IMPORT_UNKNOWN_FORMAT, IMPORT_NEWER.
    """
    header: dict[str, Json] = {}
    before = 0  # conversations that stand before the version
    with part.stream(limits, watch) as stream:
        for name, value in stream.pieces(json_format.STREAMED):
            if name is None:
                if chatgpt.looks_like_chatgpt(value):
                    return None
                break
            if name != json_format.STREAMED:
                header[name] = value
            elif json_format.looks_like_ours(value):
                before = _counted(before, limits)
            else:
                raise unknown_format(Fault.NO_CONVERSATION, f"conversations[{before}]")
            if "format" in header and "version" in header:
                break
        else:
            if not header:  # an empty array, or an object that names nothing
                raise unknown_format(Fault.NO_CONVERSATIONS)
    try:
        version = json_format.read_version(header)
    except ValueError:
        raise AppError(ErrorCode.IMPORT_UNKNOWN_FORMAT) from None
    if version > json_format.VERSION:
        raise ImportFileError(ErrorCode.IMPORT_NEWER, Fault.VERSION, version, json_format.VERSION)
    return version
