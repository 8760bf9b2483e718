"""Exporting and importing from the window: formats, masking, cancelling, and what is said at the end."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from patience import PATIENCE
from program_desk import ProgramDesk
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.exchange.exporting import Format
from app.core.exchange.whole import WholeConversation
from app.core.paths import DataFolder
from app.core.settings import Language, Masking, Settings
from app.ui.exchange.export_dialog import ExportDialog
from app.ui.parts.shown_folder import open_file
from app.ui.sidebar.conversation_menu import ConversationMenu

NUMBER = "98450 12345"


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    desk.prepare([("Whom to call?", f"Call Asha on {NUMBER}"), ("ಚೆಕ್ ಎಂದರೇನು?", "ಚೆಕ್ **ಒಂದು** ಆದೇಶ")])
    desk.start()
    shown = desk.wait_for_window()
    desk.wait(lambda: len(shown.window.conversations) == 2)
    yield desk
    desk.close()


def run(desk: ProgramDesk, dialog: ExportDialog, form: Format, place: Path) -> str:
    dialog.format_choice.setCurrentIndex(dialog.format_choice.findData(form))
    dialog.place.field.setText(str(place))
    dialog.start_button.click()
    desk.wait(lambda: bool(dialog.outcome.whole_text) and not dialog.progress.isVisible())
    return dialog.outcome.whole_text


@pytest.mark.parametrize("form", Format)
def test_one_conversation_is_exported_in_every_format(desk: ProgramDesk, tmp_path: Path, form: Format) -> None:
    (chosen,) = [each.id for each in desk.shown.window.conversations if each.title.startswith("Whom")]
    dialog = desk.shown.privacy.export([chosen])
    path = tmp_path / f"out{form.suffix}"
    said = run(desk, dialog, form, path)
    assert "1 file written" in said
    assert str(path) in said
    content = path.read_bytes()
    assert content.startswith(b"%PDF") if form is Format.PDF else NUMBER.encode() in content


def test_all_conversations_go_into_a_folder_masked_if_wanted(desk: ProgramDesk, tmp_path: Path) -> None:
    dialog = desk.shown.privacy.export()
    dialog.mask_choice.setChecked(True)
    said = run(desk, dialog, Format.MARKDOWN, tmp_path / "out")
    assert "2 files written" in said
    assert "Masked: Phone number" in said
    files = list((tmp_path / "out").iterdir())
    assert len(files) == 2
    assert all(NUMBER not in file.read_text() for file in files)


def test_file_that_is_there_is_not_overwritten_and_that_is_said(desk: ProgramDesk, tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("mine")
    said = run(desk, desk.shown.privacy.export(), Format.JSON, path)
    assert "overwritten" in said
    assert path.read_text() == "mine"


def test_chosen_file_stays_where_it_is_when_another_format_is_chosen(desk: ProgramDesk, tmp_path: Path) -> None:
    (chosen,) = [each.id for each in desk.shown.window.conversations if each.title.startswith("Whom")]
    dialog = desk.shown.privacy.export([chosen])
    offered = Path(dialog.place.field.text())

    def choose(form: Format) -> str:
        dialog.format_choice.setCurrentIndex(dialog.format_choice.findData(form))
        return dialog.place.field.text()

    assert choose(Format.HTML) == str(offered.with_suffix(Format.HTML.suffix))
    dialog.place.field.setText(str(tmp_path / "for Asha.html"))
    assert choose(Format.PDF) == str(tmp_path / "for Asha.pdf")
    assert choose(Format.JSON) == str(tmp_path / "for Asha.json")
    dialog.place.field.setText(str(tmp_path / "Dr. Rao"))  # which is no ending
    assert choose(Format.PDF) == str(tmp_path / "Dr. Rao")


def test_setting_chooses_the_masking_at_first(qtbot: QtBot) -> None:
    def read(conversation_id: str) -> WholeConversation:
        raise AssertionError

    for setting in Masking:
        dialog = ExportDialog({"a": "A"}, read, Settings(mask_on_export=setting), Language.ENGLISH)
        qtbot.addWidget(dialog)
        assert dialog.mask_choice.isChecked() == (setting is Masking.ALWAYS)


def test_export_can_be_stopped_and_the_window_goes_on_meanwhile(desk: ProgramDesk, tmp_path: Path) -> None:
    exchange = desk.shown.opened.workspace.exchange
    go_on, threads = threading.Event(), set()

    def slow(conversation_id: str) -> WholeConversation:
        threads.add(threading.current_thread())
        go_on.wait(PATIENCE)
        return exchange.read(conversation_id)

    ids = {each.id: each.title for each in desk.shown.window.conversations}
    dialog = ExportDialog(ids, slow, Settings(), Language.ENGLISH, desk.shown.window)
    dialog.show()
    dialog.place.field.setText(str(tmp_path / "out"))
    dialog.start_button.click()
    desk.wait(lambda: bool(threads))
    assert dialog.progress.isVisible()
    assert not dialog.start_button.isEnabled()
    assert threading.main_thread() not in threads
    dialog.progress.cancel_button.click()
    go_on.set()
    desk.wait(lambda: "Cancelled" in dialog.outcome.whole_text)
    dialog.close()


def test_row_offers_an_export_of_what_is_selected(desk: ProgramDesk, qapp: QApplication) -> None:
    conversations = desk.shown.window.sidebar.conversations
    chosen = desk.shown.window.conversations[0].id
    rows = conversations.rows
    index = next(
        rows.index(row, 0)
        for row in range(rows.rowCount())
        if (each := rows.conversation(rows.index(row, 0))) is not None and each.id == chosen
    )
    menu = conversations.menu_for(index)
    assert isinstance(menu, ConversationMenu)
    next(action for action in menu.actions() if action.text() == "Export…").trigger()
    (dialog,) = desk.shown.window.findChildren(ExportDialog)
    assert dialog.isVisible()
    assert list(dialog._titles) == [chosen]


def test_file_is_named_in_the_documents_folder_and_pdf_comes_first(desk: ProgramDesk) -> None:
    first = desk.shown.window.conversations[0]
    dialog = desk.shown.privacy.export([first.id])
    assert dialog.format_choice.currentData() == Format.PDF
    assert dialog.place.path is not None
    assert dialog.place.path.suffix == ".pdf"
    assert dialog.place.path.parent.is_dir()
    assert not dialog.place.path.exists()
    assert dialog.start_button.isEnabled()
    dialog.format_choice.setCurrentIndex(dialog.format_choice.findData(Format.HTML))
    assert dialog.place.path.suffix == ".html"


def test_export_comes_back_by_import_once(desk: ProgramDesk, tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    run(desk, desk.shown.privacy.export(), Format.JSON, path)
    shown = desk.shown
    shown.library.delete_all()
    desk.wait(lambda: len(shown.window.conversations) == 0)
    shown.window.undo_notice.dismiss()
    dialog = shown.privacy.import_()
    dialog.place.field.setText(str(path))
    dialog.start_button.click()
    desk.wait(lambda: "Imported conversations: 2. Already here: 0." in dialog.outcome.whole_text)
    desk.wait(lambda: len(shown.window.conversations) == 2)
    dialog.start_button.click()
    desk.wait(lambda: "Imported conversations: 0. Already here: 2." in dialog.outcome.whole_text)


def test_bad_file_is_refused_in_words(desk: ProgramDesk, tmp_path: Path) -> None:
    path = tmp_path / "no.json"
    path.write_text('{"something": "else"}')
    dialog = desk.shown.privacy.import_()
    dialog.place.field.setText(str(path))
    dialog.start_button.click()
    desk.wait(lambda: "no conversations that Shakti can read" in dialog.outcome.whole_text)
    desk.switch.set_language(Language.HINDI)
    desk.wait(lambda: "Shakti can read" not in dialog.outcome.whole_text)


@dataclass
class Shower:
    """Stands for the system's programs, of which none is ever started here."""

    can: bool = True
    asked: list[tuple[str, Path]] = field(default_factory=list)

    def open_file(self, path: Path) -> bool:
        self.asked.append(("file", path))
        return self.can

    def open_folder(self, path: Path) -> bool:
        self.asked.append(("folder", path))
        return self.can


def showing(desk: ProgramDesk, shower: Shower, ids: Sequence[str]) -> ExportDialog:
    """The dialog for these, with programs that only note what they are asked for."""
    read = desk.shown.opened.workspace.exchange.read_to_export
    titles = {each.id: each.title for each in desk.shown.window.conversations if each.id in ids}
    dialog = ExportDialog(
        titles,
        read,
        Settings(),
        Language.ENGLISH,
        desk.shown.window,
        open_written=shower.open_file,
        show_folder=shower.open_folder,
    )
    dialog.open()
    return dialog


def test_file_is_opened_or_shown_by_a_click_alone(desk: ProgramDesk, tmp_path: Path) -> None:
    shower, path = Shower(), tmp_path / "out.html"
    dialog = showing(desk, shower, [desk.shown.window.conversations[0].id])
    assert not dialog.open_button.isVisible()
    run(desk, dialog, Format.HTML, path)
    assert shower.asked == []
    dialog.open_button.click()
    dialog.folder_button.click()
    assert shower.asked == [("file", path), ("folder", tmp_path)]
    assert "No program" not in dialog.outcome.whole_text
    run(desk, dialog, Format.HTML, path)  # which is there: nothing was written this time
    assert not dialog.open_button.isVisible()
    assert not dialog.folder_button.isVisible()
    dialog.reject()


def test_of_several_files_the_folder_is_shown(desk: ProgramDesk, tmp_path: Path) -> None:
    shower = Shower()
    dialog = showing(desk, shower, [each.id for each in desk.shown.window.conversations])
    run(desk, dialog, Format.MARKDOWN, tmp_path / "out")
    assert not dialog.open_button.isVisible()
    dialog.folder_button.click()
    assert shower.asked == [("folder", tmp_path / "out")]
    dialog.reject()


def test_what_no_program_can_open_is_said_with_its_place(desk: ProgramDesk, tmp_path: Path) -> None:
    shower, path = Shower(can=False), tmp_path / "out.html"
    dialog = showing(desk, shower, [desk.shown.window.conversations[0].id])
    run(desk, dialog, Format.HTML, path)
    dialog.open_button.click()
    assert "No program could open this." in dialog.outcome.whole_text
    assert str(path) in dialog.outcome.whole_text
    shower.can = True
    dialog.open_button.click()
    assert "No program" not in dialog.outcome.whole_text
    dialog.reject()


def test_only_a_file_that_is_there_is_opened(tmp_path: Path) -> None:
    assert open_file(tmp_path / "none.pdf") is False
    assert open_file(tmp_path) is False
    assert open_file(Path("https://example.org")) is False
