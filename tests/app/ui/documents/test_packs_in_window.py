"""Packs and watched folders in the window: told for what they are, and never taken from strangers unasked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cut_texts import faults
from document_desk import DocumentDesk
from made_packs import KEY, OTHER_KEY, TEXTS, built, entries, made_folder, resigned, write
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from word_embedder import WordEmbedder

from app.core.packs.manifest import SIGNATURE
from app.core.packs.samples import SAMPLES, SWITCH
from app.core.packs.signing import fingerprint, public_half, same_fingerprint
from app.core.settings import Language
from app.storage.conversations.conversations import Conversations
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.packs import Packs
from app.storage.retention.audit import AuditLog
from app.ui.documents.collections_dialog import CollectionsDialog
from app.ui.documents.install_pack_dialog import InstallPackDialog
from app.ui.look import fonts
from app.ui.wording.answer_text import answer_text
from app.ui.wording.error_text import describe
from app.workers.document_library import DocumentLibrary
from app.workers.packing import install_samples

SIGNER = fingerprint(public_half(KEY))


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[DocumentDesk]:
    desk = DocumentDesk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()


def pack_file(folder: Path, version: str = "1.0", key: object = KEY) -> Path:
    path = folder / f"ward-{version}.shaktipack"
    path.write_bytes(built(made_folder(folder / version, TEXTS, version=version), key).content)  # type: ignore[arg-type]
    return path


def looked_at(desk: DocumentDesk, path: Path) -> InstallPackDialog:
    dialog = desk.panes.show_install(path)
    desk.wait(lambda: not dialog.busy)
    return dialog


def install(desk: DocumentDesk, path: Path, typed: str = SIGNER) -> InstallPackDialog:
    dialog = looked_at(desk, path)
    if not dialog.typed.isHidden():
        dialog.typed.setText(typed)
    dialog.install_button.click()
    desk.wait(lambda: not dialog.busy)
    return dialog


def test_pack_installed_is_in_the_audit_log_under_the_profile(database: Database, tmp_path: Path, qtbot: QtBot) -> None:
    audit = AuditLog(database, "ward")
    audit.turn_on()
    library = DocumentLibrary(Documents(database), Conversations(database, audit=audit), WordEmbedder(), answer_text)
    task = library.install_pack(pack_file(tmp_path), SIGNER, library)
    with qtbot.waitSignal(task.done):
        task.start()
    library.shut_down()
    assert [(each.act, each.profile) for each in audit.entries()][1:] == [("pack_installed", "ward")]


def opened(desk: DocumentDesk) -> CollectionsDialog:
    dialog = desk.panes.show_dialog()
    desk.wait(lambda: dialog.collection is not None)
    return dialog


def test_samples_have_their_names_in_the_readers_language(desk: DocumentDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SWITCH, raising=False)
    window = desk.open()
    install_samples(Packs(desk.storage.database))
    desk.documents.refresh()
    desk.wait(lambda: len(desk.panes.switch.collections) == 2)
    dialog = opened(desk)
    names = [dialog.choice.itemText(number) for number in range(2)]
    assert "clinic-sample" not in names
    assert "24 documents" in " ".join(action.text() for action in desk.panes.switch.menu.actions())
    desk.wait(lambda: f"Sample pack, version {SAMPLES['clinic-sample']}" in dialog.pack_text)
    assert "Signed with the key" in dialog.pack_text
    dialog.ask_button.click()
    assert desk.panes.switch.button.text() == names[0]
    desk.switch.set_language(Language.KANNADA)
    window.language_changed.emit(Language.KANNADA)
    assert desk.panes.switch.button.text() not in names
    assert any("\u0c80" < letter < "\u0cff" for letter in desk.panes.switch.button.text())


def test_pack_of_a_stranger_is_taken_only_with_the_makers_fingerprint(desk: DocumentDesk, tmp_path: Path) -> None:
    desk.open()
    dialog = looked_at(desk, pack_file(tmp_path))
    assert "Ward" in dialog.facts
    assert "Version 1.0, 3 documents" in dialog.facts
    assert SIGNER in dialog.facts
    assert "not known here" in dialog.facts
    assert not dialog.install_button.isEnabled()
    dialog.typed.setText(SIGNER[:7].upper())
    assert dialog.differs.isHidden()
    dialog.typed.setText(SIGNER[:-1] + ("0" if SIGNER[-1] != "0" else "1"))
    assert not dialog.install_button.isEnabled()
    assert not dialog.differs.isHidden()
    assert dialog.typed.accessibleDescription() == "This differs from the fingerprint above."
    dialog.typed.setText(SIGNER.upper())
    dialog.install_button.click()
    desk.wait(lambda: dialog.outcome.whole_text == "Installed: version 1.0.")
    desk.wait(lambda: [each.name for each in desk.panes.switch.collections] == ["ward"])
    assert any(action.text().startswith("Ward\t") for action in desk.panes.switch.menu.actions())


def test_pack_that_was_installed_can_be_asked_at_once(desk: DocumentDesk, tmp_path: Path) -> None:
    desk.open()
    dialog = install(desk, pack_file(tmp_path))
    desk.wait(dialog.install_button.hasFocus)
    assert dialog.install_button.text() == "Ask this collection"
    QTest.mouseDClick(dialog.install_button, Qt.MouseButton.LeftButton)  # the second press of one on Install
    QTest.mouseRelease(dialog.install_button, Qt.MouseButton.LeftButton)
    assert desk.panes.installing is dialog
    dialog.install_button.click()
    desk.wait(lambda: desk.panes.switch.button.text() == "Ward")
    assert desk.panes.installing is None


def test_pack_is_asked_though_its_collection_is_not_listed_yet(desk: DocumentDesk, tmp_path: Path) -> None:
    desk.open()
    dialog = install(desk, pack_file(tmp_path))
    desk.wait(lambda: bool(desk.panes.switch.collections))
    desk.panes.switch.show_collections([])  # as it is until they are read
    dialog.install_button.click()
    assert desk.panes.switch.collection is None
    desk.documents.refresh()
    desk.wait(lambda: desk.panes.switch.button.text() == "Ward")


def test_collections_show_the_pack_that_was_installed_and_get_the_keys_back(desk: DocumentDesk, tmp_path: Path) -> None:
    desk.open()
    desk.add("Clinic", desk.put("own.txt", "Our ward closes at nine.")).close_button.click()
    collections = opened(desk)
    dialog = install(desk, pack_file(tmp_path))
    desk.wait(lambda: collections.choice.currentText() == "Ward")
    desk.wait(lambda: len(collections.names) == 3)
    dialog.close_button.click()
    desk.wait(collections.isActiveWindow)


def test_palette_installs_a_pack(desk: DocumentDesk) -> None:
    window = desk.open()
    found = [each.title for each in window.reading.commands()]
    assert found.count("Install a pack") == 1
    assert found.count("Larger text") == 1


def test_no_text_of_a_pack_looks_like_the_lines_that_tell_its_signer(desk: DocumentDesk, tmp_path: Path) -> None:
    desk.open()
    path = pack_file(tmp_path)
    told = f"\nComplete, and signed with a key that is known here:\n{fingerprint(public_half(OTHER_KEY))}"
    texts = {"en": f"Ward{told}"[:100]}
    resigned(path, name=texts, creator=f"Nobody{told}"[:100], licence=f"None{told}"[:100], description=texts)
    lines = looked_at(desk, path).facts.splitlines()
    (signed,) = [number for number, line in enumerate(lines) if line.startswith("Complete, and signed")]
    assert "not known here" in lines[signed]
    assert lines[signed + 1 :] == [SIGNER]


def test_fingerprint_is_whole_at_twice_the_size_of_text(desk: DocumentDesk, tmp_path: Path) -> None:
    window = desk.open()
    try:
        window.look.set_text_size(200)
        dialog = looked_at(desk, pack_file(tmp_path))
        dialog.resize(dialog.minimumSizeHint())
        for _ in range(3):
            QApplication.processEvents()
        assert not list(faults(dialog))
    finally:
        fonts.set_text_size(100)


def test_copied_fingerprint_is_the_same() -> None:
    assert same_fingerprint(SIGNER.replace("-", "-\u200b"), public_half(KEY))


def test_key_in_the_trusted_folder_needs_no_word(desk: DocumentDesk, tmp_path: Path) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    desk.open()
    keys = tmp_path / "keys"
    keys.mkdir()
    pem = KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (keys / "ministry.pub").write_bytes(pem)
    desk.documents._trusted_keys = keys
    dialog = looked_at(desk, pack_file(tmp_path))
    assert "signed with a key that is known here" in dialog.facts
    assert dialog.typed.isHidden()
    assert dialog.install_button.isEnabled()


def test_upgrade_says_from_which_version_to_which_and_older_ones_are_not_taken(
    desk: DocumentDesk, tmp_path: Path
) -> None:
    desk.open()
    install(desk, pack_file(tmp_path, "1.0")).close_button.click()
    newer = looked_at(desk, pack_file(tmp_path, "1.1"))
    assert (
        newer.outcome.whole_text
        == "Version 1.0 is installed and becomes version 1.1. Conversations and their quotations stay."
    )
    assert "signed with a key that is known here" in newer.facts
    assert newer.typed.isHidden()
    newer.install_button.click()
    desk.wait(lambda: newer.outcome.whole_text == "Upgraded from version 1.0 to 1.1.")
    older = looked_at(desk, pack_file(tmp_path, "1.0.1"))
    assert older.outcome.whole_text == "Version 1.1 is installed, and this is version 1.0.1: there is nothing to do."
    assert not older.install_button.isEnabled()


def test_upgrade_by_another_key_is_a_matter_of_attention(desk: DocumentDesk, tmp_path: Path) -> None:
    desk.open()
    install(desk, pack_file(tmp_path, "1.0")).close_button.click()
    dialog = looked_at(desk, pack_file(tmp_path, "2.0", OTHER_KEY))
    assert dialog.outcome.whole_text.startswith("Warning: the installed version was signed with another key.")
    assert not dialog.install_button.isEnabled()


@pytest.mark.parametrize("code", ["pack_altered", "pack_unsigned", "pack_damaged"])
def test_pack_that_is_not_whole_is_refused_in_clear_words(desk: DocumentDesk, tmp_path: Path, code: str) -> None:
    from app.core.errors import AppError, ErrorCode

    desk.open()
    path = pack_file(tmp_path)
    parts = entries(path)
    if code == "pack_altered":
        parts["documents/0001.txt"] = parts["documents/0001.txt"].replace(b"38", b"48")
    elif code == "pack_unsigned":
        del parts[SIGNATURE]
    write(path, parts)
    if code == "pack_damaged":
        path.write_bytes(b"no zip at all")
    dialog = looked_at(desk, path)
    assert dialog.outcome.whole_text.startswith(describe(AppError(ErrorCode(code))).title)
    assert not dialog.install_button.isEnabled()
    assert not desk.panes.switch.collections


def test_dropped_pack_is_looked_at(desk: DocumentDesk, tmp_path: Path) -> None:
    window = desk.open()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pack_file(tmp_path)))])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(20, 10), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(20, 10), *how))
    assert desk.panes.sheet is None
    dialog = desk.panes.installing
    assert dialog is not None
    desk.wait(lambda: not dialog.busy)
    assert "Ward" in dialog.facts


def test_own_documents_go_to_a_collection_of_ones_own_beside_a_pack(desk: DocumentDesk, tmp_path: Path) -> None:
    desk.open()
    install(desk, pack_file(tmp_path)).close_button.click()
    desk.wait(lambda: bool(desk.panes.switch.collections))
    desk.choose("Ward")
    desk.panes.add([desk.put("own.txt", "Our ward closes at nine.")])
    desk.wait(lambda: desk.panes.switch.button.text() == "My documents")  # they are meant to be asked, not the pack
    desk.wait(
        lambda: {each.name: each.documents for each in desk.panes.switch.collections} == {"ward": 3, "My documents": 1}
    )
    desk.wait(lambda: not desk.sheet.running)
    desk.choose("Ward")
    assert desk.panes.adding.target_of([desk.files]) == "My documents"
    named = desk.files.with_name("Ward")  # as the pack
    named.mkdir()
    assert desk.panes.adding.target_of([named]) == "Ward 2"


@pytest.mark.parametrize("name", ["Ward", "ward"])
def test_name_of_a_pack_is_refused_for_own_documents(desk: DocumentDesk, tmp_path: Path, name: str) -> None:
    desk.open()
    install(desk, pack_file(tmp_path)).close_button.click()
    desk.wait(lambda: bool(desk.panes.switch.collections))
    sheet = desk.begin_adding(name, [desk.put("own.txt", "Our ward closes at nine.")])
    desk.wait(lambda: not sheet.running)
    assert sheet.outcome.whole_text.startswith("Nothing can be added to this collection")
    desk.documents.refresh()
    assert [each.documents for each in desk.panes.switch.collections] == [3]


def test_collections_dialog_adds_nothing_to_a_pack(desk: DocumentDesk, tmp_path: Path) -> None:
    desk.open()
    install(desk, pack_file(tmp_path)).close_button.click()
    desk.wait(lambda: bool(desk.panes.switch.collections))
    dialog = opened(desk)
    desk.wait(lambda: "Pack, version" in dialog.pack_text)
    assert not dialog.add_button.isVisible()
    assert not dialog.watched.isVisible()
    dialog.close_button.click()
    desk.add("Clinic", desk.put("own.txt", "Our ward closes at nine.")).close_button.click()
    desk.choose("Clinic")
    dialog = opened(desk)
    desk.wait(dialog.add_button.isVisible)
    assert dialog.watched.isVisible()


def test_documents_are_searched_by_name_and_removed_by_name(desk: DocumentDesk) -> None:
    desk.put("fever.txt", "Fever is high."), desk.put("snake.txt", "A snake bites.")
    desk.open()
    desk.add("Clinic", desk.files).close_button.click()
    dialog = opened(desk)
    desk.wait(lambda: dialog.names == ["fever.txt", "snake.txt"])
    dialog.search.setText("zzz")
    assert (dialog.names, dialog.said_of_documents) == ([], "Nothing by that name was found.")
    dialog.search.setText("SNA")
    assert (dialog.names, dialog.said_of_documents) == (["snake.txt"], "")
    dialog.list.selectAll()
    dialog.remove_button.click()
    assert dialog.confirm.question.text() == "Remove “snake.txt” from the collection? The file stays where it is."
    dialog.confirm.yes_button.click()
    dialog.search.clear()
    desk.wait(lambda: dialog.names == ["fever.txt"])


def test_latin_letters_find_documents_with_names_in_another_script(desk: DocumentDesk) -> None:
    desk.put("ಲಸಿಕೆ.txt", "Children get vaccines."), desk.put("snake.txt", "A snake bites.")
    desk.open()
    desk.add("Clinic", desk.files).close_button.click()
    dialog = opened(desk)
    desk.wait(lambda: len(dialog.names) == 2)
    dialog.search.setText("lasike")
    assert dialog.names == ["ಲಸಿಕೆ.txt"]


def test_watched_folder_is_added_looked_at_and_given_up(desk: DocumentDesk) -> None:
    desk.watches = True
    desk.put("fever.txt", "Fever is high.")
    desk.open()
    desk.add("Clinic", desk.files / "fever.txt").close_button.click()
    dialog = opened(desk)
    others = (dialog.watched.look_button, dialog.watched.unwatch_button)
    assert not any(each.isVisible() for each in others), "nothing is watched"
    watched = desk.files.parent / "ward"
    watched.mkdir()
    (watched / "snake.txt").write_text("A snake bites. Call the doctor.")
    (watched / "bad.docx").write_bytes(b"PK")
    dialog.watched.watch(watched)
    desk.wait(lambda: dialog.watched.paths == [watched])
    desk.wait(lambda: "Added: 1." in dialog.watched.said.text())
    assert dialog.watched.said.text().startswith("Last checked: ")
    desk.wait(lambda: dialog.names == ["fever.txt", "snake.txt"])
    refused = "bad.docx: not added\nThe file is damaged. Get a fresh copy of it."
    assert dialog.watched.list.lines == [str(watched), refused]
    dialog.watched.look_button.click()
    assert dialog.watched.said.text() == "Checking…"
    assert not dialog.watched.look_button.isEnabled()
    desk.wait(lambda: dialog.watched.said.text().endswith("Not added: 1."))  # it was tried once more
    assert dialog.watched.look_button.isEnabled()
    (watched / "bad.docx").unlink()
    desk.wait(lambda: dialog.watched.list.lines == [str(watched)])
    (watched / "bad.docx").write_bytes(b"PK")
    desk.wait(lambda: dialog.watched.list.lines == [str(watched), refused])
    dialog.watched.list.selectAll()
    assert all(each.isVisible() for each in others)
    dialog.watched.unwatch_button.setFocus()
    dialog.watched.unwatch_button.click()
    desk.wait(lambda: not dialog.watched.paths)
    assert not any(each.isVisible() for each in others)
    assert dialog.focusWidget() is dialog.watched.watch_button
    assert dialog.watched.list.lines == []
    assert dialog.names == ["fever.txt", "snake.txt"]  # its documents stay
