"""The scenes: each brings a program that was just opened to a state, and gives the widget that is to be drawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.core.errors import AppError, ErrorCode
from app.core.models.catalogue import read_catalogue
from app.ui.transcript.source_chips import SourceChip
from docs.pictures.stage import Stage
from docs.pictures.texts import CONVERSATIONS, ORDER

Scene = Callable[[Stage], QWidget]
FRESH = "first-run"  # the scene that is drawn at a first start
SAMPLE = "clinic-sample"


def first_run(stage: Stage) -> QWidget:
    """The first of the three steps."""
    stage.until(lambda: stage.shown.welcome.first_run is not None)
    return stage.window


def empty(stage: Stage) -> QWidget:
    """Nothing asked yet."""
    stage.window.new_conversation()
    stage.window.composer.setFocus()
    return stage.window


def long_chat(stage: Stage) -> QWidget:
    """An answer with lists and a table."""
    return _conversation(stage, stage.conversations[-1])


def code(stage: Stage) -> QWidget:
    """An answer with code, a formula and a table."""
    return _conversation(stage, stage.conversations[-2])


def streaming(stage: Stage) -> QWidget:
    """An answer that is under way."""
    question, answer = CONVERSATIONS[stage.language][-1]
    stage.speaker.text = answer[: int(len(answer) * 0.6)]
    stage.window.new_conversation()
    stage.window.dialogue.send(question)
    shown = stage.window.transcript
    stage.until(lambda: len(shown.views) == 2 and stage.speaker.has_spoken.is_set())
    return stage.window


def citations(stage: Stage) -> QWidget:
    """A question to the documents, its quotation, and the place beside it."""
    switch = stage.shown.documents_in_window.switch
    stage.until(lambda: any(each.name == SAMPLE for each in switch.collections))
    collection = next(each for each in switch.collections if each.name == SAMPLE)
    stage.until(lambda: switch.scope is None)
    switch.show_choice(collection.id)
    switch.chosen.emit(collection.id)
    stage.window.dialogue.send(_suggested(stage, collection.id))
    transcript = stage.window.transcript
    stage.until(lambda: len(transcript.views) == 2 and transcript.views[-1].findChild(SourceChip) is not None)
    chip = transcript.views[-1].findChild(SourceChip)
    assert chip is not None
    chip.click()
    return stage.window


def search(stage: Stage) -> QWidget:
    """What was said, found as one types."""
    window = stage.window
    _conversation(stage, stage.conversations[-1])
    window.search()
    window.sidebar.search.setText(ORDER[stage.language][2])
    stage.until(window.sidebar.found.results.isVisible)
    window.sidebar.found.results.open_current()
    stage.until(lambda: any(figure.isdecimal() for figure in window.find_bar.text))  # "1 of 2"
    return window


def error(stage: Stage) -> QWidget:
    """What went wrong, and what to do."""
    _conversation(stage, stage.conversations[0])
    stage.settle(stage.window)  # with its draft
    stage.window.dialogue.refused.emit(CONVERSATIONS[stage.language][1][0], AppError(ErrorCode.DISK_FULL), ())
    return stage.window


def palette(stage: Stage) -> QWidget:
    """Every act and conversation."""
    _conversation(stage, stage.conversations[0])
    return stage.window.reading.show_palette()


def privacy(stage: Stage) -> QWidget:
    """What protects this profile."""
    _conversation(stage, stage.conversations[0])
    return stage.shown.privacy.show_page()


def models(stage: Stage) -> QWidget:
    """The installed models, and known ones."""
    _conversation(stage, stage.conversations[0])
    page = stage.shown.models.show_page()
    stage.until(lambda: len(page.catalogue.rows) == len(read_catalogue()))
    return page


def settings(stage: Stage) -> QWidget:
    """How words are chosen."""
    _conversation(stage, stage.conversations[0])
    dialog = stage.shown.settings.show()
    dialog.go_to(1)
    return dialog


def locked(stage: Stage) -> QWidget:
    """The screen that asks to be unlocked."""
    stage.program.lock()
    stage.until(lambda: stage.program.shown is None and stage.program.screen.button.isVisible())
    return stage.program.screen


SCENES: dict[str, Scene] = {
    FRESH: first_run,
    "empty": empty,
    "chat": long_chat,
    "code": code,
    "streaming": streaming,
    "citations": citations,
    "search": search,
    "error": error,
    "palette": palette,
    "privacy": privacy,
    "models": models,
    "settings": settings,
    "locked": locked,
}


def _conversation(stage: Stage, conversation_id: str) -> QWidget:
    stage.window.dialogue.open(conversation_id)
    stage.until(lambda: len(stage.window.dialogue.path) == 2 and len(stage.window.transcript.views) == 2)
    stage.until(lambda: stage.window.transcript.settled)
    return stage.window


def _suggested(stage: Stage, collection_id: str) -> str:
    """The first question that the pack itself suggests."""
    pack = stage.shown.opened.workspace.packs.of_collection(collection_id)
    assert pack is not None
    return pack.manifest.questions[stage.language][0].text
