"""Attachments as a person meets them: dropped, pasted, sent, kept with the question, and never too long unsaid."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attachment_desk import AttachmentDesk
from made_documents import pdf
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scans import scan
from scripted_model import ScriptedModel
from window_desk import HeldModel

from app.core.conversations.attachments import Kind
from app.core.documents.documents import Reason
from app.core.errors import AppError, ErrorCode
from app.ui.composer.attachment_dialog import SHOWN
from app.ui.look import fonts
from app.ui.parts.icon_button import small_icon
from app.ui.transcript.question_view import AttachmentChips
from app.ui.window import window_attachments
from app.ui.wording.attachment_text import refusal_of


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[AttachmentDesk]:
    desk = AttachmentDesk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()


def test_attached_file_is_rather_added_to_the_documents(desk: AttachmentDesk) -> None:
    window = desk.open()
    path = desk.put("pump.txt", "The pump gives nine litres a minute.")
    desk.paste("A long text. " * 1000)
    assert not desk.tray.keep_button.isVisible()  # what was pasted is no file
    desk.drop_on_composer(path)
    desk.wait_until_read()
    assert desk.tray.keep_button.isVisible()
    window.composer.field.setPlainText("How much does it give?")
    desk.tray.keep_button.click()
    assert desk.sheet.report.lines == [path.name]
    assert [each.name for each in desk.tray.items] == ["Pasted text"]
    assert not desk.tray.keep_button.isVisible()
    assert window.composer.field.toPlainText() == "How much does it give?"


def test_icons_of_attachments_grow_with_the_text(desk: AttachmentDesk) -> None:
    desk.open()
    fonts.set_text_size(200)
    try:
        desk.drop_on_composer(desk.put("pump.txt", "The pump gives nine litres a minute."))
        desk.wait_until_read()
        assert desk.tray.keep_button.iconSize() == small_icon()
    finally:
        fonts.set_text_size(100)


def test_dropped_file_goes_with_the_question_and_stays_with_it(desk: AttachmentDesk) -> None:
    model = desk.model = HeldModel()
    window = desk.open()
    path = desk.put("stock.csv", "item,left\nBandage,12\n")
    desk.drop_on_composer(path)
    desk.wait_until_read()
    (chip,) = desk.tray.chips
    assert chip.name_button.text() == "stock.csv"
    desk.wait(lambda: "tokens" in chip.details.toolTip())
    desk.ask("How many bandages?")
    view = desk.wait_for_answer()
    (prompt,) = model.seen
    said = prompt[-1][1]
    assert said.index("Bandage") < said.index("How many bandages?")
    assert "stock.csv" in said
    assert desk.tray.items == ()
    (asked, _) = desk.storage.conversations.messages(view.message.conversation_id)
    assert asked.text == "How many bandages?"
    assert [each.name for each in asked.attachments] == ["stock.csv"]
    (chips,) = window.transcript.findChildren(AttachmentChips)
    chips.chips[0].click()
    dialog = desk.attaching.dialog
    assert dialog is not None
    assert "Bandage" in dialog.text.toPlainText()
    dialog.accept()


def test_attachment_is_there_after_a_restart_and_goes_to_the_model_again(desk: AttachmentDesk) -> None:
    desk.open()
    desk.drop_on_composer(desk.put("note.txt", "The code word is heron."))
    desk.wait_until_read()
    desk.ask("Which code word?")
    conversation = desk.wait_for_answer().message.conversation_id
    desk.close()
    model = desk.model = HeldModel()
    window = desk.open()
    window.dialogue.open(conversation)
    desk.wait(lambda: len(window.dialogue.path) == 2)
    window.dialogue.regenerate(window.dialogue.path[-1].id)
    desk.wait(lambda: bool(model.seen) and not window.dialogue.busy)
    assert "heron" in model.seen[0][-1][1]


@pytest.mark.parametrize("text", ["word " * 500, "line\n" * 31])
def test_long_paste_becomes_an_attachment_that_can_go_into_the_field(desk: AttachmentDesk, text: str) -> None:
    window = desk.open()
    window.composer.field.setPlainText("What is this? ")
    window.composer.field.moveCursor(window.composer.field.textCursor().MoveOperation.End)
    desk.paste(text)
    assert window.composer.field.toPlainText() == "What is this? "
    (item,) = desk.tray.items
    assert item.attachment is not None
    assert item.attachment.kind is Kind.PASTE
    assert item.attachment.text == text
    (chip,) = desk.tray.chips
    assert chip.name_button.text() == "Pasted text"
    chip.into_field.click()
    assert window.composer.field.toPlainText() == "What is this? " + text
    assert desk.tray.items == ()


def test_short_paste_goes_into_the_field(desk: AttachmentDesk) -> None:
    window = desk.open()
    desk.paste("two\nlines")
    assert window.composer.field.toPlainText() == "two\nlines"
    assert desk.tray.items == ()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "It is empty"),
        ("old.docx", b"PK\x03\x04 no zip", "damaged"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "It is a picture"),
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
    ],
)
def test_what_cannot_be_read_is_said_and_nothing_typed_is_lost(
    desk: AttachmentDesk, name: str, content: bytes, words: str
) -> None:
    window = desk.open()
    window.composer.field.setPlainText("half a question")
    desk.drop_on_composer(desk.put(name, content))
    desk.wait_until_read()
    assert words in desk.tray.remarks
    assert name in desk.tray.remarks
    assert window.composer.field.toPlainText() == "half a question"
    assert desk.tray.attachments == ()
    desk.tray.chips[0].remove_button.click()
    assert not desk.tray.isVisible()


def test_scanned_pdf_is_refused_where_nothing_reads_pictures(
    desk: AttachmentDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.knowledge.read.reader.shutil.which", lambda name: None)
    desk.open()
    desk.drop_on_composer(scan(desk.files / "scan.pdf", [("en", "Give water.")]))
    desk.wait_until_read()
    assert "scanned pictures" in desk.tray.remarks


def test_pdf_is_read(desk: AttachmentDesk) -> None:
    desk.open()
    desk.drop_on_composer(desk.put("note.pdf", pdf(["The code word is heron."])))
    desk.wait_until_read()
    assert "heron" in desk.tray.attachments[0].text


@pytest.mark.parametrize("pasted", [True, False])
def test_more_than_ten_are_not_attached_and_that_is_said(desk: AttachmentDesk, pasted: bool) -> None:
    window = desk.open()
    if pasted:
        for number in range(11):
            desk.paste(f"{number} word " * 400)
    else:
        desk.drop_on_composer(*(desk.put(f"{number}.txt", "a") for number in range(11)))
        desk.wait_until_read()
    assert len(desk.tray.attachments) == 10
    assert not window.composer.attach_button.isEnabled()
    assert window.notice.accessibleName() == "At most 10 files can be attached to one question."


def test_text_that_is_too_large_is_not_attached_and_that_is_said(
    desk: AttachmentDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_attachments, "MOST_CHARACTERS", 2999)
    desk.open()
    desk.paste("word " * 600)
    assert desk.tray.attachments == ()
    assert refusal_of(Reason.TOO_LARGE) in desk.tray.remarks


def test_attachment_is_opened_from_its_chip_and_copied_whole(desk: AttachmentDesk) -> None:
    text = "word " * (SHOWN // 5 + 1)
    desk.open()
    desk.paste(text)
    desk.tray.chips[0].name_button.click()
    dialog = desk.attaching.dialog
    assert dialog is not None
    assert dialog._details.text().endswith("Only the beginning is shown here.")
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == text
    dialog.close_button.click()


def test_file_that_is_pasted_is_attached(desk: AttachmentDesk) -> None:
    window = desk.open()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(desk.put("a.txt", "a")))])
    window.composer.field.insertFromMimeData(data)
    desk.wait_until_read()
    assert [each.name for each in desk.tray.attachments] == ["a.txt"]
    assert window.composer.field.toPlainText() == ""


def test_what_was_refused_stays_in_sight_when_the_question_is_sent(desk: AttachmentDesk) -> None:
    desk.open()
    desk.drop_on_composer(desk.put("empty.txt", b""), desk.put("good.txt", "good"))
    desk.wait_until_read()
    desk.wait(lambda: len(desk.tray.attachments) == 1 and not desk.tray.reading)
    desk.ask("What?")
    desk.wait_for_answer()
    assert [each.name for each in desk.tray.items] == ["empty.txt"]


def test_question_waits_while_a_file_is_read(desk: AttachmentDesk) -> None:
    window = desk.open()
    window.composer.field.setPlainText("What?")
    desk.drop_on_composer(desk.put("a.txt", "a"))
    assert desk.tray.reading
    assert not window.composer.button.isEnabled()
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    assert window.composer.field.toPlainText() == "What?"
    desk.wait_until_read()
    assert window.composer.button.isEnabled()


def test_removing_a_file_that_is_read_ends_its_reading(desk: AttachmentDesk) -> None:
    desk.open()
    desk.drop_on_composer(desk.put("a.txt", "a"), desk.put("b.txt", "b"))
    desk.tray.chips[0].remove_button.click()
    desk.wait_until_read()
    desk.wait(lambda: [each.name for each in desk.tray.items if each.attachment] == ["b.txt"])


def test_what_is_attached_is_joined_by_more_and_not_said_to_be_quoted(desk: AttachmentDesk) -> None:
    desk.open_with("Ward", "pump.txt", "The pump gives nine litres a minute.")
    window = desk.window
    assert window.foot.caution.accessibleName().startswith("Answers are quoted")
    desk.attaching.attach([desk.put("bed.txt", "The bed is wiped every day.")])
    desk.drop_on_composer(desk.put("cot.txt", "The cot is wiped every week."))
    desk.wait_until_read()
    assert [each.name for each in desk.tray.items] == ["bed.txt", "cot.txt"]
    assert window.foot.caution.accessibleName().startswith("Answers can be wrong")
    assert window.composer.field.placeholderText() == "Ask a question"
    for chip in list(desk.tray.chips):
        chip.remove_button.click()
    assert window.foot.caution.accessibleName().startswith("Answers are quoted")
    assert window.composer.field.placeholderText() == "Ask these documents"


def test_too_long_is_said_before_it_is_sent_and_the_beginning_can_be_sent(desk: AttachmentDesk) -> None:
    model = desk.model = HeldModel()
    model.context_length = 200
    window = desk.open()
    told: list[str] = []
    window.announcing.announced.connect(told.append)
    desk.wait(window.model_status.isVisible)
    desk.paste("word " * 600)
    desk.wait(desk.attaching.notice.isVisible)
    assert told == [desk.attaching.notice.text]
    desk.ask("What is it?")
    assert window.composer.field.toPlainText() == "What is it?"
    assert model.seen == []
    assert "too long for the model" in desk.attaching.notice.text
    assert "collection" not in desk.attaching.notice.text, "there is no file"
    assert told == 2 * [desk.attaching.notice.text]
    desk.attaching.notice.beginning_button.click()
    desk.wait(lambda: not desk.attaching.notice.isVisible())
    (chip,) = desk.tray.chips
    assert "only the beginning" in chip.details.text()
    window.composer.button.click()
    view = desk.wait_for_answer()
    assert sum(len(text.split()) for _, text in model.seen[0]) <= 100
    (asked, _) = desk.storage.conversations.messages(view.message.conversation_id)
    assert asked.attachments[0].whole == 3000


def test_question_sent_at_once_is_counted_before_it_goes(desk: AttachmentDesk) -> None:
    model = desk.model = HeldModel()
    model.context_length = 200
    window = desk.open()
    desk.wait(lambda: desk.attaching.model_is_ready)
    desk.paste("word " * 600)
    desk.ask("What is it?")
    desk.wait(desk.attaching.notice.isVisible)
    assert window.composer.field.toPlainText() == "What is it?"
    desk.attaching.notice.beginning_button.click()
    desk.wait(lambda: not desk.attaching.notice.isVisible() and desk.attaching.is_counted())
    assert window.composer.field.toPlainText() == "What is it?", "what fits now is sent by nobody else"
    assert model.seen == []
    desk.tray.chips[0].remove_button.click()
    window.composer.button.click()
    desk.wait_for_answer()


def test_question_that_nobody_counts_goes_after_a_while(desk: AttachmentDesk) -> None:
    model = desk.model = HeldModel()
    window = desk.open()
    desk.wait(lambda: desk.attaching.model_is_ready)
    desk.answering.measured.disconnect(desk.attaching._take_use)
    desk.attaching._patience.setInterval(1)
    desk.paste("word " * 600)
    desk.ask("What is it?")
    desk.wait_for_answer()
    assert len(model.seen) == 1
    assert (window.composer.field.toPlainText(), desk.tray.items) == ("", ())


def test_too_long_file_can_be_added_to_a_collection_instead(desk: AttachmentDesk) -> None:
    model = desk.model = HeldModel()
    model.context_length = 200
    desk.open()
    desk.wait(lambda: desk.attaching.model_is_ready)
    path = desk.put("long.txt", "word " * 600)
    desk.drop_on_composer(path)
    desk.wait(desk.attaching.notice.isVisible)
    assert "add it to a collection" in desk.attaching.notice.text
    desk.attaching.notice.collection_button.click()
    assert desk.panes.sheet is not None
    assert desk.tray.items == ()
    desk.sheet.reject()


def test_attachments_are_drafts_of_their_conversation(desk: AttachmentDesk) -> None:
    window = desk.open()
    one = desk.storage.add("One?", "Answer")
    desk.paste("word " * 500)
    window.composer.field.setPlainText("new")
    window.dialogue.open(one)
    desk.wait(lambda: len(window.dialogue.path) == 2)
    assert desk.tray.items == ()
    desk.close()
    window = desk.open()
    desk.wait(lambda: window.composer.field.toPlainText() == "new")
    assert [each.text for each in desk.tray.attachments] == ["word " * 500]


def test_edited_question_keeps_its_attachments_and_the_draft_its_own(desk: AttachmentDesk) -> None:
    model = desk.model = HeldModel()
    window = desk.open()
    desk.paste("heron " * 450)
    desk.ask("Which bird?")
    desk.wait_for_answer()
    desk.paste("crane " * 450)
    question = window.dialogue.path[0]
    window.transcript.aids.edit_requested.emit(question.id)
    assert [each.text[:5] for each in desk.tray.attachments] == ["heron"]
    window.composer.field.setPlainText("Which bird is it?")
    window.composer.button.click()
    desk.wait(lambda: len(model.seen) == 2 and not window.dialogue.busy)
    assert "heron" in model.seen[1][-1][1]
    assert "Which bird is it?" in model.seen[1][-1][1]
    assert [each.text[:5] for each in desk.tray.attachments] == ["crane"]


def test_question_that_cannot_be_stored_comes_back_with_its_attachments(
    desk: AttachmentDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk.open()

    def fail(*_: object, **__: object) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    desk.paste("word " * 450)
    desk.wait(desk.attaching.is_counted)
    with monkeypatch.context() as patch:
        patch.setattr(desk.storage.conversations, "add_exchange", fail)
        desk.ask("What?")
        desk.wait(window.held_notice.isVisible)
    assert window.composer.field.toPlainText() == "What?"
    assert [each.text for each in desk.tray.attachments] == ["word " * 450]
    desk.ask("What?")
    desk.wait_for_answer()


def test_attachments_with_a_collection_chosen_are_answered_by_the_model(desk: AttachmentDesk) -> None:
    model = desk.model = HeldModel()
    desk.open()
    desk.add("Fever", desk.put("fever.txt", "Give water to a patient with fever.")).reject()
    desk.wait(lambda: desk.panes.switch.collection is not None)
    desk.paste("heron " * 450)
    desk.ask("Which bird?")
    view = desk.wait_for_answer()
    assert view.message.sources is None
    assert "heron" in model.seen[0][-1][1]


def test_meter_counts_what_is_attached(desk: AttachmentDesk) -> None:
    desk.model = ScriptedModel(context_length=1000)
    window = desk.open()
    desk.paste("word " * 500)
    desk.wait(lambda: window.context_meter.isVisible() and desk.attaching.is_counted())
    taken = int(window.context_meter.toolTip().splitlines()[-1].split(" of ")[0].replace(",", ""))
    assert 500 < taken < 560


def test_why_a_file_was_not_attached_is_in_sight_in_a_low_window(desk: AttachmentDesk) -> None:
    window = desk.open()
    fonts.set_text_size(200)
    try:
        window.resize(900, 560)
        good = [desk.put(f"a list of bandages {number}.csv", "item,left\nBandage,12\n") for number in range(4)]
        desk.drop_on_composer(*good, desk.put("film.mp4", "\0" * 100))
        desk.wait_until_read()
        remarks = desk.tray._remarks
        assert remarks.text().startswith("film.mp4: ")
        desk.wait(lambda: remarks.visibleRegion().boundingRect() == remarks.rect())
    finally:
        fonts.set_text_size(100)
