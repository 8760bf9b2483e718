"""The process that reads files: it takes orders on its input, answers in frames, and can do nothing else.

A frame is its length in 4 bytes, then JSON. Of the reader it is not trusted to be right, only kept from doing harm: no
network, no programs (but Tesseract), no file written, bounded memory and processor time.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import struct
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from app.core.documents.documents import Reason
from app.knowledge.read.language import language_of, script_share
from app.knowledge.read.limits import Limits, ReadError

LENGTH = struct.Struct(">I")
_REFUSED = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.kill", "shutil.",
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.ch", "os.utime",
)  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC  # which may empty a file though nothing can be put into it
_NEW_USER, _NEW_NET = 0x10000000, 0x40000000  # sched.h
_RECOGNIZE_SECONDS = 120
_DANDA = re.compile("(?<=[\u0900-\u097f]) ?[|I](?=\\s|$)")  # what looks like a full stop of Hindi, and is none
_ONE_SCRIPT = 0.8  # of the Indic letters: the rest are words taken for those of another language
TESSERACT_NAMES = {"hi": "hin", "kn": "kan", "te": "tel", "en": "eng"}


def serve() -> None:
    """Read one file after another until the input ends."""
    orders = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no frame
    if not (line := orders.readline()):
        return
    first: dict[str, Any] = json.loads(line)
    limits, tesseract = Limits(**first["limits"]), first["tesseract"]
    lock_in(limits, tesseract)
    recognize = None if tesseract is None else _recognizer(tesseract, first["languages"])
    for line in orders:
        _allow_time(limits)
        answer = _answer(json.loads(line), limits, recognize, lambda done, of: _send(answers, {"progress": [done, of]}))
        _send(answers, answer)


def _send(answers: BinaryIO, frame: dict[str, Any]) -> None:
    data = json.dumps(frame, ensure_ascii=False).encode("utf-8", "replace")
    answers.write(LENGTH.pack(len(data)) + data)
    answers.flush()


def _answer(
    order: dict[str, Any],
    limits: Limits,
    recognize: Callable[[int, int, bytes], str] | None,
    progress: Callable[[int, int], None],
) -> dict[str, Any]:
    """The document or the drawn page that an order asks for, or why there is none."""
    from app.knowledge.read.formats import read

    try:
        data, modified = _content(Path(order["path"]), limits)
        if "draw" in order:
            from app.core.documents.sources import PageWords
            from app.knowledge.read.pdf.page_picture import draw_page

            picture = draw_page(data, PageWords(**order["draw"]))
            return {"sha256": hashlib.sha256(data).hexdigest(), "picture": picture}
        document = read(data, order["path"], limits, progress, recognize)
    except ReadError as error:
        return {"failed": error.reason}
    except MemoryError:
        return {"failed": Reason.TOO_LARGE}
    except RecursionError:
        return {"failed": Reason.DAMAGED}
    except Exception as error:
        # A reader that stumbles over a file says that of the file; which reader and where goes with it.
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = "" if trace is None else f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        return {"failed": Reason.DAMAGED, "bug": f"{type(error).__name__} {place}"}
    sha256 = hashlib.sha256(data).hexdigest()
    return {"document": asdict(document), "sha256": sha256, "size": len(data), "modified": modified}


def _content(path: Path, limits: Limits) -> tuple[bytes, int]:
    """What a file holds, all read at once, and when it was changed. Raises ReadError."""
    try:
        # Without waiting for the other end of what is no file but a pipe.
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise ReadError(Reason.VANISHED) from None
    except OSError:
        raise ReadError(Reason.NOT_READABLE) from None
    status = os.fstat(number)
    if not stat.S_ISREG(status.st_mode):
        os.close(number)
        raise ReadError(Reason.UNSUPPORTED)
    with os.fdopen(number, "rb") as opened:
        if status.st_size > limits.file:
            raise ReadError(Reason.TOO_LARGE)
        try:
            data = opened.read(status.st_size)  # and no more: so much memory is taken before the first byte is read
        except OSError:
            raise ReadError(Reason.NOT_READABLE) from None
        if len(data) < status.st_size:  # it was cut while it was read
            raise ReadError(Reason.VANISHED)
    return data, status.st_mtime_ns


def _recognizer(tesseract: str, languages: str) -> Callable[[int, int, bytes], str]:
    """Of several languages at once Tesseract takes a word now and then for one of another: so what a page is in is
    found out with all of them, and then it is read with that language and English alone, unless it is in two scripts.
    """
    known = languages.split("+")

    def recognize(width: int, height: int, grey: bytes) -> str:
        picture = b"P5 %d %d 255\n" % (width, height) + grey
        text = _recognized(tesseract, languages, picture)
        language = language_of(text)
        if len(known) <= 2 or TESSERACT_NAMES.get(language) not in known or script_share(text, language) < _ONE_SCRIPT:
            return text
        alone = _recognized(tesseract, _with_english(language, known), picture)
        return alone if language_of(alone) == language else text

    return recognize


def _with_english(language: str, known: list[str]) -> str:
    names = dict.fromkeys([TESSERACT_NAMES[language], TESSERACT_NAMES["en"]])
    return "+".join(name for name in names if name in known)


def _recognized(tesseract: str, languages: str, picture: bytes) -> str:
    command = [tesseract, "stdin", "stdout", "-l", languages]
    environment = {**system_libraries(dict(os.environ)), "OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(
            command, input=picture, capture_output=True, timeout=_RECOGNIZE_SECONDS, check=False, env=environment
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return _DANDA.sub("।", done.stdout.decode("utf-8", "replace"))


def system_libraries(environment: dict[str, str]) -> dict[str, str]:
    """The environment for a program of the system: the frozen program's loader puts our own libraries first."""
    before = os.environ.get("LD_LIBRARY_PATH_ORIG")
    if getattr(sys, "frozen", False):
        environment.pop("LD_LIBRARY_PATH", None)
        if before:
            environment["LD_LIBRARY_PATH"] = before
    return environment


def lock_in(limits: Limits, tesseract: str | None) -> None:
    """What a file may make this process do, whatever it holds."""
    _leave_the_network()
    with suppress(ImportError):
        import resource

        for kind, most in (
            (resource.RLIMIT_AS, limits.memory),
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, 0),
        ):
            with suppress(ValueError, OSError):  # some systems know no limit of address space
                resource.setrlimit(kind, (most, most))

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and not isinstance(arguments[0], int) and arguments[2] & _WRITING:
            raise PermissionError("readers write no files")
        if event.startswith(_REFUSED) and not (
            tesseract is not None
            and (
                (event == "subprocess.Popen" and next(iter(arguments[1])) == tesseract)
                or event in ("os.posix_spawn", "os.fork", "os.kill")  # to begin it, and to end it in time
            )
        ):
            raise PermissionError(f"readers do no {event}")

    sys.addaudithook(watch)


def _leave_the_network() -> None:
    """Into a network of its own, where there is none. Not every system lets a process do so; the hook stays."""
    if sys.platform != "linux":
        return
    import ctypes

    library = ctypes.CDLL(None)
    if library.unshare(_NEW_NET) != 0:
        library.unshare(_NEW_USER | _NEW_NET)


def _allow_time(limits: Limits) -> None:
    with suppress(ImportError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        soon = int(used.ru_utime + used.ru_stime) + 1 + limits.processor
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CPU, (soon, hard))
