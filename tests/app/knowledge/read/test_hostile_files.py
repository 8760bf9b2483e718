"""A bad file is reported, costs a bounded amount of time and memory, and the next file is read as if nothing was."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from made_documents import docx, odt, paragraph, pdf, xlsx, zipped
from PySide6.QtGui import QGuiApplication

from app.core.documents.documents import Note, Reason
from app.knowledge.read import child, formats
from app.knowledge.read.gather import found_files
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.read.reader import CancelledError, Reader

BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><a>&b;</a>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'


@pytest.fixture
def reader() -> Iterator[Reader]:
    with Reader(tesseract="") as reader:
        yield reader


def why(reader: Reader, path: Path, data: bytes | None = None) -> Reason:
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(ReadError) as caught:
        reader.read(path)
    good = path.parent / "good.txt"
    good.write_text("Drink water.")
    assert reader.read(good).document.text == "Drink water."
    return caught.value.reason


@pytest.mark.parametrize("packed", [200_000_000, 2_000_000_000])
def test_zip_bomb_is_too_large(packed: int, reader: Reader, tmp_path: Path) -> None:
    part = b"<w:document>" + b" " * (packed // 10)
    assert why(reader, tmp_path / "a.docx", zipped({"word/document.xml": part})) is Reason.TOO_LARGE


def test_zip_whose_sizes_lie_is_not_believed(reader: Reader, tmp_path: Path) -> None:
    data = bytearray(docx(paragraph("x" * 100_000)))
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = (10).to_bytes(4, "little")
    assert why(reader, tmp_path / "a.docx", bytes(data)) is Reason.DAMAGED


@pytest.mark.parametrize("part", [BOMB, OUTSIDE, "<a>" * 5000, "<a", "", "<a>&b;</a>"])
def test_xml_bombs_and_what_is_no_xml_are_damaged(part: str, reader: Reader, tmp_path: Path) -> None:
    assert why(reader, tmp_path / "a.docx", zipped({"word/document.xml": part})) is Reason.DAMAGED
    assert why(reader, tmp_path / "a.odt", zipped({"content.xml": part})) is Reason.DAMAGED


def test_sheet_of_endless_columns_is_too_large(reader: Reader, tmp_path: Path) -> None:
    wide = '<c r="XFD1"><v>1</v></c>'
    assert why(reader, tmp_path / "a.xlsx", xlsx([wide] * 200)) is Reason.TOO_LARGE
    assert why(reader, tmp_path / "a.xlsx", xlsx([wide.replace("XFD", "XFE")])) is Reason.TOO_LARGE  # no sheet has it


def test_table_that_repeats_its_cells_for_ever_is_read(reader: Reader, tmp_path: Path) -> None:
    cell = '<table:table-cell table:number-columns-repeated="999999999"><text:p>x</text:p></table:table-cell>'
    path = tmp_path / "a.odt"
    path.write_bytes(odt(f"<table:table><table:table-row>{cell}</table:table-row></table:table>"))
    assert reader.read(path).document.text.startswith("x")


@pytest.mark.parametrize("cut", [9, 100, 400, 1000])
def test_torn_pdf_is_reported_or_read(cut: int, reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["Drink water."] * 3)[:cut])
    assert why(reader, path) in (Reason.DAMAGED, Reason.EMPTY)


def test_pdf_of_two_thousand_pages_is_read_with_progress(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([f"Page {number} says this." for number in range(1, 2001)]))
    seen: list[tuple[int, int]] = []
    document = reader.read(path, lambda done, of: seen.append((done, of))).document
    assert len(document.pages) == 2000
    last = document.pages[-1]
    assert document.text[last.start : last.end] == "Page 2000 says this."
    assert seen == [(number, 2000) for number in range(1, 2001)]


def test_reading_can_be_cancelled_between_pages(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["x"] * 2000))
    stop = threading.Event()
    with pytest.raises(CancelledError):
        reader.read(path, lambda done, of: stop.set(), stop.is_set)
    path.write_bytes(pdf(["Drink water."]))
    assert reader.read(path).document.text == "Drink water."


def test_scanned_pdf_is_said_to_be_one(tmp_path: Path, reader: Reader) -> None:
    path = scanned(tmp_path / "a.pdf")
    assert why(reader, path) is Reason.SCANNED


def test_scanned_pdf_goes_through_tesseract_where_that_is(tmp_path: Path) -> None:
    program = tmp_path / "tesseract"
    program.write_text(
        '#!/bin/sh\nif [ "$1" = --list-langs ]; then echo hin eng; exit; fi\n'
        "head -c 2; printf ' '; cat > /dev/null; echo \"पढ़ा गया $1 $2 $3 $4\"\n"
    )
    program.chmod(0o700)
    with Reader(tesseract=str(program)) as reader:
        document = reader.read(scanned(tmp_path / "a.pdf")).document
    assert document.text == "P5 पढ़ा गया stdin stdout -l hin+eng"
    assert document.notes == (Note.RECOGNIZED,)


def scanned(path: Path) -> Path:
    """A page that is a picture."""
    import pypdfium2 as pdfium

    with pdfium.PdfDocument(pdf(["Drink water."])) as source, pdfium.PdfDocument.new() as new:
        page = new.new_page(595, 842)
        picture = pdfium.PdfImage.new(new)
        picture.set_bitmap(source[0].render())
        picture.set_matrix(pdfium.PdfMatrix().scale(595, 842))
        page.insert_obj(picture)
        page.gen_content()
        new.save(path)
    return path


def test_pdf_with_wrong_letters_is_said_to_have_them(qapp: QGuiApplication, reader: Reader, tmp_path: Path) -> None:
    """Qt's PDFs say of a glyph which letter it was first used for."""
    from PySide6.QtGui import QFont, QFontDatabase, QPdfWriter, QTextDocument

    from app.core.paths import resource

    QFontDatabase.addApplicationFont(str(resource("assets") / "fonts" / "NotoSansKannada-Regular.ttf"))
    document = QTextDocument()
    document.setDefaultFont(QFont("Noto Sans Kannada", 12))
    document.setPlainText((Path(__file__).parent / "pdf" / "kn.txt").read_text(encoding="utf-8"))
    document.print_(QPdfWriter(str(tmp_path / "a.pdf")))
    assert Note.DOUBTFUL_LETTERS in reader.read(tmp_path / "a.pdf").document.notes


def test_what_is_not_there_or_no_file_is_reported(reader: Reader, tmp_path: Path) -> None:
    assert why(reader, tmp_path / "none.txt") is Reason.VANISHED
    os.mkfifo(tmp_path / "pipe.txt")
    assert why(reader, tmp_path / "pipe.txt") is Reason.UNSUPPORTED
    (tmp_path / "folder.txt").mkdir()
    assert why(reader, tmp_path / "folder.txt") is Reason.UNSUPPORTED
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert why(reader, tmp_path / "loop.txt") is Reason.NOT_READABLE


def test_file_larger_than_the_limit_is_too_large(tmp_path: Path) -> None:
    with Reader(Limits(file=1000), tesseract="") as reader:
        assert why(reader, tmp_path / "a.txt", b"x" * 1001) is Reason.TOO_LARGE


def test_reader_that_is_silent_for_too_long_is_ended(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b'"' + b"a,b\n" * 5_000_000)
    with Reader(Limits(silent=0.0), tesseract="") as reader, pytest.raises(ReadError) as caught:
        reader.read(path)
    assert caught.value.reason is Reason.TIMED_OUT


def test_reader_that_works_for_too_long_dies_and_is_replaced(tmp_path: Path) -> None:
    limits = Limits(processor=0, cells=1_000_000_000, text=1_000_000_000)  # which leaves it a second
    with Reader(limits, tesseract="") as reader:
        assert why(reader, tmp_path / "a.csv", b"a,b\n" * 10_000_000) is Reason.TIMED_OUT


def test_memory_is_bounded_and_whole_again_for_the_next_file(tmp_path: Path) -> None:
    with Reader(Limits(memory=300_000_000, text=1_000_000_000), tesseract="") as reader:
        assert why(reader, tmp_path / "a.txt", b"abc " * 50_000_000) is Reason.TOO_LARGE


LOCKED_IN = """
import os, shutil, socket, subprocess, sys
from app.knowledge.read.child import lock_in
from app.knowledge.read.limits import Limits
acts, path, tesseract = eval(sys.argv[1])
lock_in(Limits(), tesseract)
for act in acts:
    try:
        exec(act)
        print(act, "is done")
    except BaseException as error:
        print(type(error).__name__)
"""
STARTING = [
    "socket.socket()", "subprocess.run(['true'])", "os.system('true')", "os.execv('/bin/true', ['true'])", "os.fork()",
    "os.posix_spawn('/bin/true', ['true'], {})", "os.kill(os.getppid(), 0)",
]  # fmt: skip
CHANGING = [
    "open(path, 'w')", "open(path, 'a')", "open(path, 'r+')", "open(path + '2', 'x')", "os.open(path, os.O_RDWR)",
    "os.open(path, os.O_WRONLY)", "os.open(path, os.O_TRUNC)", "os.open(path + '2', os.O_CREAT)",
    "os.truncate(path, 0)", "os.rename(path, path + '2')", "os.remove(path)", "os.link(path, path + '2')",
    "os.symlink(path, path + '2')", "os.chmod(path, 0o666)", "os.utime(path, (0, 0))", "os.mkdir(path + '2')",
    "os.rmdir(path + '2')", "shutil.rmtree(path + '2')",
]  # fmt: skip


def locked_in(acts: list[str], path: Path | None = None, tesseract: str | None = None) -> list[str]:
    """What comes of each act in a process that is locked in as a reader: the name of an error, or that it is done."""
    command = [sys.executable, "-c", LOCKED_IN, repr((acts, path and str(path), tesseract))]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def test_process_that_reads_can_do_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Drink water.")
    acts = STARTING + CHANGING
    assert locked_in(acts, path) == ["PermissionError"] * len(acts)
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_text() == "Drink water."


def test_process_that_reads_runs_tesseract_alone_and_ends_it_in_time() -> None:
    tesseract = str(shutil.which("sleep"))
    start = f"subprocess.run([{tesseract!r}, '0'], check=True)"
    acts = [start, f"subprocess.run([{tesseract!r}, '60'], timeout=0.1)", "subprocess.run(['/bin/true'])"]
    assert locked_in(acts, None, tesseract) == [f"{start} is done", "TimeoutExpired", "PermissionError"]


@pytest.mark.parametrize(
    ("stumble", "reason", "said"),
    [
        (MemoryError(), Reason.TOO_LARGE, None),
        (RecursionError(), Reason.DAMAGED, None),
        (KeyError("what the file says"), Reason.DAMAGED, "KeyError test_hostile_files.py:"),
    ],
)
def test_reader_that_stumbles_says_so_of_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, stumble: Exception, reason: Reason, said: str | None
) -> None:
    """And of a bug where it was, never what the file says."""

    def read(*arguments: object) -> None:
        raise stumble

    path = tmp_path / "a.txt"
    path.write_text("Drink water.")
    monkeypatch.setattr(formats, "read", read)
    answer = child._answer({"path": str(path)}, Limits(), None, lambda done, of: None)
    assert answer.pop("failed") is reason
    bug = answer.pop("bug", None)
    assert bug == said if said is None else str(bug).startswith(str(said))
    assert "what the file says" not in str(bug)
    assert not answer


def test_text_is_read_without_what_reads_pdfs(tmp_path: Path) -> None:
    """Which takes memory and a tenth of a second, and is native code."""
    path = tmp_path / "a.txt"
    path.write_text("Drink water.")
    code = (
        "import sys\nfrom app.knowledge.read.child import _answer\nfrom app.knowledge.read.limits import Limits\n"
        f"answer = _answer({{'path': {str(path)!r}, 'languages': ''}}, Limits(), None, lambda done, of: None)\n"
        "assert answer['document']['text'] == 'Drink water.'\nassert 'pypdfium2' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_passphrase_does_not_reach_the_process_that_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.knowledge.read import reader

    monkeypatch.setenv("SHAKTI_PASSPHRASE", "secret")
    assert "secret" not in "".join(reader.reader_environment().values())


def test_programs_of_the_system_do_not_get_the_frozen_programs_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.knowledge.read import reader

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/program/_internal")
    assert "LD_LIBRARY_PATH" not in reader.reader_environment()
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/lib")
    assert reader.reader_environment()["LD_LIBRARY_PATH"] == "/opt/lib"


def test_folder_is_searched_in_order_and_no_link_leads_out(tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    (folder / "b").mkdir(parents=True)
    outside = tmp_path / "outside.txt"
    for path in (
        folder / "c.txt",
        folder / "a.md",
        folder / "b" / "x.pdf",
        folder / "picture.png",
        folder / ".hidden.txt",
        outside,
    ):
        path.write_text("x")
    (folder / "old.doc").write_text("x")
    (folder / "~$a.docx").write_text("x")
    (folder / "b" / "loop").symlink_to(folder)
    (folder / "out.txt").symlink_to(outside)
    (folder / "in.txt").symlink_to(folder / "c.txt")
    (folder / "circle.txt").symlink_to(folder / "circle.txt")
    (folder / "Thumbs.db").write_text("x")
    left_out: list[Path] = []
    names = [each.name for each in found_files([folder, folder / "c.txt", outside], left_out=left_out.append)]
    assert names == ["a.md", "c.txt", "in.txt", "old.doc", "b/x.pdf", "outside.txt"]
    assert left_out == [folder / "picture.png"]
