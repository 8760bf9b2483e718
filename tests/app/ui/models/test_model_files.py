"""Model files brought on the models page: chosen or dropped, checked, refused, gone on with."""

import hashlib
import os
import shutil
import threading
from pathlib import Path
from typing import Any

import pytest
from models_desk import THIRD, ModelsDesk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tiny_models import write_tiny_gguf

from app.core.models import model_copying


def test_file_is_imported_with_its_checksum(models: ModelsDesk, files: dict[str, Path]) -> None:
    adding, digest = models.page.adding, hashlib.sha256(files["third"].read_bytes()).hexdigest()
    adding.checksum.setText(digest.upper())
    adding.take(files["third"])
    models.wait(lambda: THIRD in models.page.cards)
    assert "Third Model is installed" in adding.report.text
    assert digest in adding.report.text.replace("\n", "")
    assert adding.checksum.text() == ""


def test_wrong_checksum_is_said_and_nothing_is_installed(models: ModelsDesk, files: dict[str, Path]) -> None:
    models.page.adding.checksum.setText("0" * 64)
    models.page.adding.take(files["third"])
    models.wait_idle()
    assert "not the expected one" in models.page.adding.report.text
    assert len(models.care.library.installed()) == 2
    assert not models.page.adding.continue_button.isVisible()


def test_checksum_that_is_none_is_said_at_once(models: ModelsDesk, files: dict[str, Path]) -> None:
    models.page.adding.checksum.setText("abc")
    models.page.adding.take(files["third"])
    assert not models.page.busy
    assert "64 characters" in models.page.adding.report.text


def test_same_model_twice_is_said(models: ModelsDesk, files: dict[str, Path]) -> None:
    models.page.adding.take(files["first"])
    models.wait_idle()
    assert "was installed already" in models.page.adding.report.text
    assert len(models.page.cards) == 2


def test_foreign_file_is_refused(models: ModelsDesk, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(1000))
    models.drop(photo)
    models.wait_idle()
    assert "This is not a model" in models.page.adding.report.text


def test_stick_pulled_out_can_be_gone_on_with(models: ModelsDesk, files: dict[str, Path], tmp_path: Path) -> None:
    stick = Path(shutil.copy2(files["third"], tmp_path / files["third"].name))
    whole = stick.stat().st_size
    copy = models.care.library.import_

    def pulling(done: int, _: int) -> None:
        if done > whole // 2:
            os.truncate(stick, whole // 3)

    with pytest.raises(Exception, match="source_gone"):
        copy(stick, progress=pulling)
    shutil.copy2(files["third"], stick)
    os.truncate(stick, whole // 3)  # plugged in again, and still broken
    os.utime(stick, ns=(files["third"].stat().st_atime_ns, files["third"].stat().st_mtime_ns))
    models.drop(stick)
    models.wait_idle()
    assert len(models.care.library.installed()) == 2
    shutil.copy2(files["third"], stick)
    models.drop(stick)
    models.wait(lambda: THIRD in models.page.cards)
    assert "is installed" in models.page.adding.report.text


def test_cancelled_import_offers_to_go_on(
    models: ModelsDesk, files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    is_cancelled, copy = threading.Event(), model_copying._copy

    def copy_later(*given: Any) -> None:
        is_cancelled.wait()
        copy(*given)

    monkeypatch.setattr(model_copying, "_copy", copy_later)
    adding = models.page.adding
    adding.take(files["third"])
    adding.report.progress.cancel_button.click()
    is_cancelled.set()
    models.wait_idle()
    assert "Stopped" in adding.report.text
    assert THIRD not in models.page.cards
    assert adding.continue_button.isVisible()
    adding.continue_button.click()
    models.wait(lambda: THIRD in models.page.cards)
    assert not adding.continue_button.isVisible()


def test_several_files_are_dropped_at_once(models: ModelsDesk, files: dict[str, Path], tmp_path: Path) -> None:
    fourth = write_tiny_gguf(tmp_path / "fourth.gguf", seed=4)
    models.drop(files["third"], fourth)
    models.wait(lambda: {THIRD, "fourth"} <= set(models.page.cards))


def test_new_models_can_answer_again_too(models: ModelsDesk, files: dict[str, Path]) -> None:
    models.page.import_(files["third"])
    models.wait(lambda: ("third-model-f16", "Third Model") in models.desk.window.transcript.aids.models)


@pytest.mark.parametrize("fails", [False, True])
def test_page_stays_where_it_is_while_a_model_is_brought(
    models: ModelsDesk, files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    page, adding = models.page, models.page.adding
    page.resize(720, 420)
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"no model")
    chosen = broken if fails else files["third"]
    monkeypatch.setattr("app.ui.models.model_import_section.choose_file", lambda *_: str(chosen))
    with models.desk.qtbot.waitActive(page):
        page.activateWindow()
    adding.file_button.setFocus()
    page.area.ensureWidgetVisible(adding.file_button)
    QApplication.processEvents()
    view = page.area.viewport()
    before = adding.file_button.mapTo(view, QPoint(0, 0)).y()
    QTest.keyClick(adding.file_button, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is adding.report.progress.cancel_button
    models.wait_idle()
    assert bool(adding.report.text)
    if not fails:
        models.wait(lambda: THIRD in page.cards)
    assert QApplication.focusWidget() is adding.file_button
    models.wait(lambda: abs(adding.file_button.mapTo(view, QPoint(0, 0)).y() - before) < view.height())
    models.wait(lambda: view.rect().contains(adding.file_button.mapTo(view, adding.file_button.rect().center())))
    assert not page.network.switch.isChecked()


def test_stopping_a_copy_leaves_the_focus_where_it_was(models: ModelsDesk, files: dict[str, Path]) -> None:
    adding = models.page.adding
    with models.desk.qtbot.waitActive(models.page):
        models.page.activateWindow()
    adding.folder_button.setFocus()
    adding.take(files["third"])
    QTest.keyClick(adding.report.progress.cancel_button, Qt.Key.Key_Space)
    models.wait_idle()
    assert QApplication.focusWidget() is adding.folder_button
