"""Documents are added without a question: asked at once, also while they are read, and taken out again if unwanted."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from document_desk import DocumentDesk
from document_texts import ACCOUNT, FEVER, QUESTION, TABLETS
from drops import drop
from patience import PATIENCE
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_desk import CATALOGUES
from word_embedder import WordEmbedder

from app.core.errors import AppError, ErrorCode
from app.core.settings import Language
from app.ui.wording.error_text import describe
from app.workers import adding_run

WAITS = "Your question will be answered as soon as the first document has been read"


class Slow(WordEmbedder):
    """Makes no document findable before it is let go on."""

    def __init__(self) -> None:
        super().__init__()
        self.reached, self.release = threading.Event(), threading.Event()

    def passages(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        self.reached.set()
        self.release.wait(PATIENCE)
        return super().passages(texts)


class Halting(Slow):
    """Makes the first passages findable at once, the others when it is let go on."""

    def passages(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        if not self.reached.is_set():
            self.reached.set()
            return WordEmbedder.passages(self, texts)
        return super().passages(texts)


class Failing(WordEmbedder):
    """Fails for a while before anything is stored."""

    fails = False

    def count_tokens(self, text: str) -> int:
        if self.fails:
            raise AppError(ErrorCode.EMBEDDER_UNAVAILABLE, "no kernels")
        return super().count_tokens(text)


class Broken(WordEmbedder):
    """Works on no computer."""

    def passages(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        raise AppError(ErrorCode.EMBEDDER_UNAVAILABLE, "no kernels")


@pytest.fixture
def slow(desk: DocumentDesk) -> Iterator[Slow]:
    desk.embedder = embedder = Slow()
    yield embedder
    embedder.release.set()


def said(desk: DocumentDesk) -> str:
    notice = desk.window.notice
    return notice.accessibleName() if notice.isVisible() else ""


def documents(desk: DocumentDesk) -> dict[str, int]:
    return {each.name: each.documents for each in desk.panes.switch.collections}


def send(desk: DocumentDesk, question: str) -> None:
    desk.window.composer.field.setPlainText(question)
    QTest.keyClick(desk.window.composer.field, Qt.Key.Key_Return)


def test_question_waits_for_the_first_document_and_is_then_answered_from_it(desk: DocumentDesk, slow: Slow) -> None:
    window = desk.open()
    drop(window, desk.put("fever.txt", FEVER))
    send(desk, QUESTION)
    assert said(desk) == WAITS
    assert window.composer.field.toPlainText() == QUESTION
    desk.wait(slow.reached.is_set)
    desk.wait(lambda: desk.panes.switch.button.text() == "My documents")
    assert window.dialogue.path == ()
    slow.release.set()
    desk.wait(lambda: len(window.dialogue.path) == 2 and not window.dialogue.busy)
    assert TABLETS in desk.quoted()[0]
    assert window.composer.field.toPlainText() == ""


def test_question_that_waits_can_be_asked_of_what_is_read_so_far(
    desk: DocumentDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding_run, "PROGRESS_SECONDS", 0.0)
    desk.embedder = halting = Halting()
    window = desk.open()
    rest = "\n\n".join(f"Chapter {number}\n\n{'Beds are wiped every day. ' * 60}" for number in range(20))
    drop(window, desk.put("a manual of all that is done in a ward, " + "each day " * 9 + ".txt", f"{FEVER}\n\n{rest}"))
    send(desk, QUESTION)
    notice = window.notice
    assert (said(desk), notice.action_button.text()) == (WAITS, "Show the files")
    desk.wait(lambda: notice.action_button.text() == "Ask now")
    assert window.dialogue.path == ()
    assert "… · Preparing" not in notice.accessibleDescription(), "the file's ending stays"
    assert "…" in notice.accessibleDescription()
    notice.action_button.click()
    desk.wait(lambda: len(window.dialogue.path) == 2 and not window.dialogue.busy)
    assert TABLETS in desk.quoted()[0]
    assert (said(desk), notice.action_button.text()) == (
        "“My documents”: you can already ask about what has been read",
        "Show the files",
    )
    send(desk, QUESTION)
    desk.wait(lambda: len(window.dialogue.path) == 4 and not window.dialogue.busy)
    halting.release.set()
    desk.wait(lambda: said(desk) == "You can now ask “My documents”")


def test_question_that_is_written_on_waits_for_whoever_writes(desk: DocumentDesk, slow: Slow) -> None:
    window = desk.open()
    drop(window, desk.put("fever.txt", FEVER))
    send(desk, "How many")
    assert said(desk) == WAITS
    window.composer.field.setPlainText(QUESTION)
    assert said(desk) == "Documents are being added"
    slow.release.set()
    desk.wait(lambda: not desk.sheet.running)
    assert window.composer.field.toPlainText() == QUESTION
    assert window.dialogue.path == ()


def test_question_stays_where_nothing_could_be_read(desk: DocumentDesk) -> None:
    window = desk.open()
    drop(window, desk.put("empty.txt", ""))
    send(desk, QUESTION)
    desk.wait(lambda: said(desk) == "empty.txt: not added")
    assert window.notice.accessibleDescription() == "It is empty."
    assert window.composer.field.toPlainText() == QUESTION
    desk.wait(lambda: documents(desk) == {})
    assert desk.panes.switch.collection is None
    assert "no longer there" not in said(desk)
    assert window.dialogue.path == ()


def test_adding_that_fails_as_a_whole_does_not_sound_as_if_it_were_done(desk: DocumentDesk) -> None:
    desk.embedder = Broken()
    window = desk.open()
    drop(window, desk.put("fever.txt", FEVER))
    told = describe(AppError(ErrorCode.EMBEDDER_UNAVAILABLE))
    desk.wait(lambda: said(desk) == told.title)
    assert window.notice.accessibleDescription() == told.advice


def test_adding_that_fails_as_a_whole_leaves_no_empty_collection(desk: DocumentDesk) -> None:
    desk.embedder = failing = Failing()
    desk.open()
    desk.add("Bank", desk.put("account.txt", ACCOUNT)).reject()
    desk.wait(lambda: desk.panes.switch.button.text() == "Bank")
    failing.fails = True
    sheet = desk.begin_adding("Clinic", [desk.put("fever.txt", FEVER)])
    desk.wait(lambda: sheet.error is not None and documents(desk) == {"Bank": 1})
    assert desk.panes.switch.button.text() == "Bank"
    assert said(desk) == describe(AppError(ErrorCode.EMBEDDER_UNAVAILABLE)).title
    failing.fails = False
    sheet.add_button.click()
    desk.wait(lambda: documents(desk) == {"Bank": 1, "Clinic": 1})
    desk.wait(lambda: desk.panes.switch.button.text() == "Clinic")


def test_what_is_read_answers_while_the_rest_is_read(desk: DocumentDesk) -> None:
    desk.embedder = slow = Slow()
    slow.release.set()
    window = desk.open()
    desk.add("Clinic", desk.put("fever.txt", FEVER)).reject()
    desk.wait(lambda: desk.panes.switch.button.text() == "Clinic")
    slow.release.clear()
    drop(window, desk.put("account.txt", ACCOUNT))
    send(desk, QUESTION)
    desk.wait(lambda: len(window.dialogue.path) == 2 and not window.dialogue.busy)
    assert desk.sheet.running
    assert TABLETS in desk.quoted()[0]
    slow.release.set()
    desk.wait(lambda: not desk.sheet.running)


def test_undo_takes_out_what_was_added_and_the_collection_made_for_it(desk: DocumentDesk) -> None:
    window = desk.open()
    desk.add("Bank", desk.put("account.txt", ACCOUNT)).reject()
    desk.choose("No documents")
    folder = desk.files.with_name("Fever rules")
    folder.mkdir()
    (folder / "fever.txt").write_text(FEVER, encoding="utf-8")
    drop(window, folder)
    desk.wait(lambda: said(desk) == "You can now ask “Fever rules”")
    desk.wait(lambda: documents(desk) == {"Bank": 1, "Fever rules": 1})
    window.notice.action_button.click()
    assert said(desk) == "Removed: 1 document. The files stay where they are."
    desk.wait(lambda: documents(desk) == {"Bank": 1})
    assert desk.panes.switch.button.text() == "No documents"
    assert said(desk).startswith("Removed: "), "nothing was asked that is gone now"
    assert window.composer.field.hasFocus()
    assert (folder / "fever.txt").exists()


def test_undo_leaves_what_was_there_before(desk: DocumentDesk) -> None:
    window = desk.open()
    account = desk.put("account.txt", ACCOUNT)
    desk.add("Bank", account).reject()
    desk.wait(lambda: desk.panes.switch.button.text() == "Bank")
    drop(window, account, desk.put("fever.txt", FEVER))
    desk.wait(lambda: documents(desk) == {"Bank": 2})
    desk.wait(lambda: said(desk) == "You can now ask “Bank”")
    window.notice.action_button.click()
    desk.wait(lambda: documents(desk) == {"Bank": 1})
    assert desk.panes.switch.button.text() == "Bank"


def test_adding_is_stopped_from_the_line_that_tells_of_it(desk: DocumentDesk, slow: Slow) -> None:
    window = desk.open()
    drop(window, *(desk.put(f"{number}.txt", f"{FEVER} {number}") for number in range(3)))
    desk.wait(slow.reached.is_set)
    window.notice.other_button.click()
    slow.release.set()
    desk.wait(lambda: said(desk) == "Adding documents is finished")
    assert window.notice.accessibleDescription().startswith("Stopped.")


def test_disk_that_is_full_is_what_the_line_says_and_the_sheet_says_where(desk: DocumentDesk) -> None:
    class Full(WordEmbedder):
        def passages(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
            raise AppError(ErrorCode.DISK_FULL, "/data/conversations.sqlite: SQLITE_FULL")

    desk.embedder = Full()
    window = desk.open()
    drop(window, desk.put("fever.txt", FEVER))
    desk.wait(lambda: said(desk) == "The disk is full")
    assert window.notice.accessibleDescription().startswith("Delete files you no longer need")
    assert "SQLITE" not in window.notice.accessibleDescription()
    sheet = desk.panes.adding.sheet
    assert sheet is not None
    assert "SQLITE_FULL" in sheet.outcome.whole_text


@pytest.mark.parametrize(
    ("language", "name"),
    [(Language.HINDI, "मेरे दस्तावेज़"), (Language.KANNADA, "ನನ್ನ ದಾಖಲೆಗಳು"), (Language.TELUGU, "నా పత్రాలు")],
)
def test_collection_without_a_telling_name_is_called_in_the_language_of_the_window(
    desk: DocumentDesk, language: Language, name: str
) -> None:
    assert (CATALOGUES / f"app_{language}.qm").exists()
    window = desk.open()
    desk.switch.set_language(language)
    drop(window, desk.put("fever.txt", FEVER))
    desk.wait(lambda: desk.panes.switch.button.text() == name)
    desk.wait(lambda: documents(desk) == {name: 1})


def test_folder_gives_the_collection_its_name(desk: DocumentDesk) -> None:
    window = desk.open()
    rules = desk.files.with_name("Leave rules")
    rules.mkdir()
    (rules / "leave.txt").write_text("Ten days a year.", encoding="utf-8")
    drop(window, rules)
    desk.wait(lambda: documents(desk) == {"Leave rules": 1})
    desk.wait(lambda: not desk.sheet.running)
    window.new_conversation()
    desk.choose("No documents")
    drop(window, Path(rules / "leave.txt"))
    desk.wait(lambda: desk.panes.switch.button.text() == "Leave rules")
    assert list(documents(desk)) == ["Leave rules"]


def test_collection_that_is_gone_again_has_its_name_when_the_sheet_goes_on(desk: DocumentDesk) -> None:
    window = desk.open()
    empty = desk.files.with_name("Leave rules")
    empty.mkdir()
    drop(window, empty)
    desk.wait(lambda: said(desk) == "Nothing was added")
    desk.panes.adding.show()
    (empty / "leave.txt").write_text("Ten days a year.", encoding="utf-8")
    drop(desk.sheet, empty / "leave.txt")
    desk.wait(lambda: documents(desk) == {"Leave rules": 1})


def test_question_waits_for_the_list_of_collections_too(desk: DocumentDesk) -> None:
    """Else it would be asked of what is chosen until then."""
    window = desk.open()
    held, listing = threading.Event(), threading.Event()

    def hold() -> None:
        held.set()
        listing.wait(PATIENCE)

    desk.documents.do(hold)
    desk.wait(held.is_set)  # else the window's first listing may come after the collection is made
    drop(window, desk.put("fever.txt", FEVER))
    send(desk, QUESTION)
    desk.wait(lambda: not desk.sheet.running)
    assert window.dialogue.path == ()
    listing.set()
    desk.wait(lambda: len(window.dialogue.path) == 2 and not window.dialogue.busy)
    assert TABLETS in desk.quoted()[0]


def test_question_that_waits_is_not_asked_of_another_collection(desk: DocumentDesk, slow: Slow) -> None:
    slow.release.set()
    window = desk.open()
    desk.add("Bank", desk.put("account.txt", ACCOUNT)).reject()
    desk.choose("No documents")
    slow.release.clear()
    drop(window, desk.put("fever.txt", FEVER))
    send(desk, QUESTION)
    desk.wait(lambda: desk.panes.switch.button.text() == "My documents")
    assert said(desk) == WAITS
    desk.choose("Bank")
    slow.release.set()
    desk.wait(lambda: not desk.sheet.running)
    assert window.composer.field.toPlainText() == QUESTION
    assert window.dialogue.path == ()
