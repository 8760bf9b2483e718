"""Every error has words, in every language it is asked in."""

import re
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel
from tiny_folders import write_tiny_folder
from tiny_models import TINY, tiny_weights, write_tiny_gguf
from toy_model import ToyModel, ToyTokenizer
from window_desk import CATALOGUES

from app.core.errors import AppError, ErrorCode
from app.core.exchange.faults import Fault, ImportFileError, damaged, too_large
from app.core.settings import Language
from app.ui.look.language import LanguageSwitch
from app.ui.parts.error_dialog import error_box
from app.ui.wording.error_text import CODES, FALLBACK, describe, describe_code
from shakti_mlx.checkpoint.disk import check_room
from shakti_mlx.checkpoint.install import install, verify
from shakti_mlx.checkpoint.model_file import ModelFile
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.generate import Generator
from shakti_mlx.sampling import SamplingParams

ALL = sorted({*map(str, ErrorCode), *map(str, ModelErrorCode)})
NEEDS_NO_DETAIL = {
    "empty_question", "empty_name", "folder_not_found", "folder_exists", "clock_suspect",
    "model_not_ready", "cancelled", "audit_empty", "anchor_mistyped", "pack_unsigned",
    "wrong_passphrase", "wrong_recovery_code", "recovery_code_mistyped", "profile_exists", "bad_profile_name",
}  # fmt: skip


def test_the_table_has_every_code_and_no_other() -> None:
    assert sorted(CODES) == ALL


@pytest.mark.parametrize("code", ALL)
def test_a_code_has_a_title_and_says_what_to_do(code: str) -> None:
    text = describe_code(code)
    assert text.title
    assert not text.title.endswith(".")
    assert text.advice.endswith(".")
    assert "%" not in text.title + text.advice
    assert code not in text.title + text.advice


COMMAND = re.compile(r"shakti [a-z]|--[a-z]")
ONLY_TYPED = {"wrong_usage", "engine_unavailable", "key_file_damaged"}  # nothing in the window can meet with these


@pytest.mark.parametrize("code", sorted(set(ALL) - ONLY_TYPED))
def test_the_window_names_no_command(code: str) -> None:
    assert not COMMAND.search(describe_code(code).advice)


def test_whoever_types_commands_is_told_the_command() -> None:
    error = AppError(ErrorCode.BACKUP_NOT_FOUND, "monday")
    assert COMMAND.search(describe(error, typed=True).advice)
    assert describe(error, typed=True).title == describe(error).title


@pytest.mark.parametrize(("language", "stop"), [("en", "."), ("hi", "।"), ("kn", "."), ("te", ".")])
def test_a_line_of_both_has_the_stop_of_its_language(qapp: QApplication, language: str, stop: str) -> None:
    switch = LanguageSwitch(qapp, CATALOGUES)
    try:
        switch.set_language(Language(language))
        text = describe_code("wrong_passphrase")
        assert text.in_a_line == f"{text.title}{stop} {text.advice}"
        assert text.advice.endswith(stop)
    finally:
        switch.set_language(Language.ENGLISH)


def _no_model(folder: Path) -> Iterator[Callable[[], object]]:
    """What people do that is refused with words of its own."""
    text, empty, zipped = folder / "text.gguf", folder / "folder", folder / "two.zip"
    text.write_text("no model")
    empty.mkdir()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("a.gguf", "GGUF")
        archive.writestr("b.gguf", "GGUF")
    weights = tiny_weights(TINY, 0)
    weights["model.norm.weight"][3] = np.nan
    spoilt = write_tiny_gguf(folder / "spoilt.gguf", weights=weights)
    whole = install(write_tiny_gguf(folder / "tiny.gguf"), folder / "models")
    whole.weights.write_bytes(b"GGUF")
    without = write_tiny_folder(folder / "without")
    (without / "model.safetensors").unlink()
    models = folder / "other"
    yield from (partial(install, source, models) for source in (text, empty, zipped, spoilt, without))
    yield partial(verify, whole)
    yield partial(ModelFile, empty)
    yield partial(SamplingParams, temperature=9)
    yield partial(SamplingParams, seed=-1)
    yield partial(SamplingParams, stop=("",))
    yield partial(check_room, folder, 2**60)
    generator = Generator(ToyModel(), ToyTokenizer())  # type: ignore[arg-type]
    yield lambda: list(generator.generate([1] * 5000, SamplingParams(), threading.Event()))


@pytest.mark.parametrize("language", ["hi", "kn", "te"])
def test_detail_of_a_model_is_in_the_language_too(qapp: QApplication, language: str, tmp_path: Path) -> None:
    switch = LanguageSwitch(qapp, CATALOGUES)
    english: list[str] = []
    for act in _no_model(tmp_path):
        with pytest.raises(ModelError) as caught:
            act()
        try:
            switch.set_language(Language(language))
            line = describe(caught.value).advice.splitlines()[-1].partition(": ")[2]
        finally:
            switch.set_language(Language.ENGLISH)
        assert all(figure in line for figure in re.findall("[0-9]+", caught.value.detail))
        if not re.search("[\u0900-\u0d00]", line):
            english.append(line)
    assert not english


def test_detail_that_only_helpers_read_stays() -> None:
    assert describe_code("model_damaged", "the tensor 'x' has shape 3").advice.endswith("the tensor 'x' has shape 3")


@pytest.mark.parametrize("code", sorted(set(ALL) - NEEDS_NO_DETAIL))
def test_the_detail_is_in_the_advice(code: str) -> None:
    plain, detailed = describe_code(code), describe_code(code, "/data/ward 3/%1 file.gguf")
    assert detailed.title == plain.title
    assert detailed.advice.startswith(plain.advice)
    assert detailed.advice.endswith("/data/ward 3/%1 file.gguf")


@pytest.mark.parametrize("code", sorted(NEEDS_NO_DETAIL))
def test_a_detail_that_says_nothing_to_a_person_is_left_out(code: str) -> None:
    assert "0192f" not in describe_code(code, "0192f").advice


def test_titles_tell_errors_apart() -> None:
    assert len({describe_code(code).title for code in ALL}) == len(ALL)


@pytest.mark.parametrize("error", [AppError(ErrorCode.HOME_IN_USE, "/d"), ModelError(ModelErrorCode.DAMAGED, "/d")])
def test_errors_of_app_and_model_are_described_alike(error: AppError | ModelError) -> None:
    assert describe(error) == describe_code(str(error.code), "/d")


def test_an_unknown_code_of_an_older_database_is_still_said_in_words() -> None:
    assert describe_code("no_longer_in_use", "x") == describe_code(FALLBACK, "x")


def test_texts_are_found_by_lupdate_and_translated(qapp: QApplication, tmp_path: Path) -> None:
    """The way from the source through the catalogue to the screen, with each text marked in place of a translation."""
    tools = Path(sys.executable).parent
    sources = sorted((Path(__file__).parents[4] / "app" / "ui" / "wording").glob("error_*.py"))
    catalogue, compiled = tmp_path / "app_hi.ts", tmp_path / "app_hi.qm"
    run(tools / "pyside6-lupdate", "-silent", "-extensions", "py", *sources, "-locations", "none", "-ts", catalogue)
    marked = catalogue.read_text(encoding="utf-8")
    for text in sorted(marked.split("<source>")[1:]):
        words = text.split("</source>")[0]
        untranslated = f'<source>{words}</source>\n        <translation type="unfinished"></translation>'
        assert untranslated in marked
        marked = marked.replace(untranslated, f"<source>{words}</source><translation>« {words} »</translation>")
    catalogue.write_text(marked, encoding="utf-8")
    run(tools / "pyside6-lrelease", "-silent", catalogue, "-qm", compiled)
    translator = QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    try:
        texts = [describe_code(code, "/d") for code in ALL]
    finally:
        QCoreApplication.removeTranslator(translator)
    for shown in texts:
        assert shown.title.startswith("« ")
        assert all(line.startswith("« ") for line in shown.advice.split("\n"))


def run(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True)


def test_words_need_no_window() -> None:
    """The terminal speaks them without Qt's GUI libraries."""
    program = (
        "import sys, app.ui.wording.error_text; "
        "sys.exit(any(name in sys.modules for name in ('PySide6.QtGui', 'PySide6.QtWidgets', 'shakti_mlx.errors')))"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[4])


def test_a_file_name_in_the_dialog_is_no_markup(qapp: QApplication) -> None:
    box = error_box(AppError(ErrorCode.HOME_NOT_WRITABLE, "/data/<b>ward</b>"))
    labels = [label for label in box.findChildren(QLabel) if "ward" in label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


@pytest.mark.parametrize("language", ["hi", "kn", "te"])
def test_what_is_wrong_with_a_file_to_import_is_told_in_the_readers_language(language: str, qapp: QApplication) -> None:
    switch = LanguageSwitch(qapp, CATALOGUES)
    try:
        switch.set_language(Language(language))
        for fault in Fault:
            said = describe(ImportFileError(ErrorCode.IMPORT_DAMAGED, fault, 7, 5, place="a[3].b")).advice.split("\n")[
                -1
            ]
            assert "a[3].b: " in said
            words = re.findall("[a-z]{2,}", said)
            assert set(words) <= {"zip", "conversations", "json"}
            assert ("7" in said) == ("%1" in fault)
    finally:
        switch.set_language(Language.ENGLISH)


def test_in_json_it_stays_in_english() -> None:
    error = too_large(Fault.MORE, 7, place="conversations[3].tags")
    assert error.detail == "conversations[3].tags: more than 7"
    assert damaged(None, "conversations[3].leaf").detail == "conversations[3].leaf"
