import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from refusals import refused

from app.core.errors import ErrorCode
from app.core.logs import FILE_SIZE, OLD_FILES, set_up_logging, stop_logging


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "shakti.log"
    stop_logging()


def test_log_has_time_level_thread_and_source(path: Path) -> None:
    set_up_logging(path)
    logging.getLogger("app.core.somewhere").info("three things: %d", 3)
    line = path.read_text(encoding="utf-8").splitlines()[-1]
    assert "INFO" in line
    assert line.endswith("MainThread app.core.somewhere: three things: 3")


def test_other_peoples_chatter_stays_out(path: Path) -> None:
    set_up_logging(path)
    logging.getLogger("filelock").info("chatter")
    logging.getLogger("shakti_mlx.generate").info("ours")
    assert "chatter" not in path.read_text()
    assert "ours" in path.read_text()


def test_traceback_has_places_and_types_but_no_private_text(path: Path) -> None:
    set_up_logging(path)
    try:
        try:
            dict[str, str]()["what somebody typed"]
        except KeyError as error:
            raise ValueError("invalid literal: 'what somebody typed'") from error
    except ValueError:
        logging.getLogger("app").exception("bug")
    text = path.read_text()
    assert "test_logs.py" in text
    assert text.index("builtins.KeyError") < text.index("which caused:") < text.index("builtins.ValueError")
    assert "somebody" not in text


def test_text_of_an_error_about_a_file_is_there(path: Path, tmp_path: Path) -> None:
    set_up_logging(path)
    try:
        (tmp_path / "gone.gguf").read_bytes()
    except FileNotFoundError:
        logging.getLogger("app").exception("cannot read")
    assert "gone.gguf" in path.read_text()


def test_uncaught_error_is_logged_and_passed_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    passed: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: passed.append(kind))
    set_up_logging(path)
    for error in (TypeError("no such slot"), KeyboardInterrupt()):
        sys.excepthook(type(error), error, None)
    assert passed == [TypeError, KeyboardInterrupt]
    assert "CRITICAL" in path.read_text()
    assert "no such slot" in path.read_text()
    assert "KeyboardInterrupt" not in path.read_text()


def test_error_at_a_threads_edge_is_logged(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda arguments: None)
    set_up_logging(path)

    def fail() -> None:
        raise RuntimeError("thread broke")

    thread = threading.Thread(target=fail, name="model")
    thread.start()
    thread.join()
    assert "model app.core.logs: uncaught error" in path.read_text()
    assert "thread broke" in path.read_text()


def test_hooks_are_put_back(path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    set_up_logging(path)
    set_up_logging(path.with_name("other.log"))
    assert sys.excepthook is not before[0]
    stop_logging()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_second_call_moves_the_log(path: Path) -> None:
    other = path.with_name("other.log")
    set_up_logging(path)
    set_up_logging(other)
    logging.getLogger("app").info("once")
    assert path.read_text() == ""
    assert other.read_text().count("once") == 1


def test_log_never_grows_past_its_size(path: Path) -> None:
    set_up_logging(path)
    for _ in range(5 * FILE_SIZE // 50_000):
        logging.getLogger("app").info("x" * 50_000)
    files = list(path.parent.glob("shakti.log*"))
    assert len(files) == 1 + OLD_FILES
    assert all(file.stat().st_size <= FILE_SIZE for file in files)


def test_trace_of_no_error_is_empty(path: Path) -> None:
    set_up_logging(path)
    logging.getLogger("app").warning("all is well", exc_info=True)
    assert "all is well" in path.read_text()


def test_log_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with refused(ErrorCode.HOME_NOT_WRITABLE):
        set_up_logging(tmp_path / "gone" / "shakti.log")


def test_full_disk_has_nothing_written_elsewhere(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up_logging(path)
    (handler,) = [each for each in logging.getLogger().handlers if getattr(each, "baseFilename", "") == str(path)]

    def flush() -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(handler, "flush", flush)
        try:
            raise ValueError("what somebody typed")
        except ValueError:
            logging.getLogger("app").exception("bug")
    assert capsys.readouterr().err == ""


def test_nothing_is_written_elsewhere_where_there_can_be_no_file(tmp_path: Path) -> None:
    """In a process of its own: pytest has handlers for all that is logged."""
    script = """
import logging, sys
from contextlib import suppress
from pathlib import Path
from app.core.errors import AppError
from app.core.logs import set_up_logging, stop_logging
with suppress(AppError):
    set_up_logging(Path(sys.argv[1]))
try:
    raise ValueError("what somebody typed")
except ValueError:
    logging.getLogger("app").exception("bug")
stop_logging()
assert not logging.getLogger().handlers
"""
    place = tmp_path / "gone" / "shakti.log"
    done = subprocess.run([sys.executable, "-c", script, place], capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
