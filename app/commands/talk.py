"""`shakti ask` and `shakti chat`: the same assistant as the window's, in the terminal."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.commands.assistants import begin_with
from app.commands.attachments import fields_of, read_attachments
from app.commands.given import given_sampling, given_text, model_options
from app.commands.grammar import INTERRUPTED
from app.commands.output import Output, speak_as_asked
from app.commands.privacy import masked_by_choice
from app.commands.unlock import unlocked_workspace
from app.core.conversations.assistant import Delta, Failed, Finished, LanguageModel
from app.core.conversations.attachments import Attachment
from app.core.conversations.conversation import Message, State
from app.core.errors import AppError
from app.core.paths import DataFolder
from app.core.settings import Settings
from app.workspace import Workspace

translate = QCoreApplication.translate
# What became of an answer is told here; without a handler Python writes the log's line there as well.
logging.getLogger("app.core.conversations.assistant").addHandler(logging.NullHandler())


def ask(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """One question, one answer."""
    text = given_text(options.text)
    speak_as_asked(text, folder)
    with ready_to_talk(options, folder, output) as workspace:
        return ask_model(workspace, text, options, output)


def ask_model(workspace: Workspace, text: str, options: argparse.Namespace, output: Output) -> int:
    """One question, answered by the model."""
    masking = workspace.settings.current.mask_on_save
    text = masked_by_choice(text, options.mask, masking, output)
    attachments = read_attachments(options.attach, output, options.mask, masking)
    exchange = workspace.assistant.ask(text, options.conversation, attachments)
    begin_with(workspace, options.assistant, exchange.question.conversation_id)
    model = workspace.load_model(options.model, model_options(options))
    if doubtful := _is_foreign(model, text):
        _warn(output)
    message = _answer(workspace, exchange.answer.id, output)
    _write(message, output, fields_of(attachments, model) if output.as_json else [], doubtful)
    return INTERRUPTED if message.state is State.STOPPED else 0


def chat(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Questions line by line, each answered, until the input ends."""
    with ready_to_talk(options, folder, output) as workspace:
        model = workspace.load_model(options.model, model_options(options))
        output.note(
            translate("CommandLine", "%1 answers from this computer alone. It can be wrong: check what matters.")
            .replace("%1", model.name)
        )  # fmt: skip
        output.note(translate("CommandLine", "/new begins a new conversation, /exit ends. Ctrl+C stops an answer."))
        output.note(translate("CommandLine", "/attach FILE attaches a file to the next question."))
        conversation: str | None = None
        attached: list[Attachment] = []
        masking = workspace.settings.current.mask_on_save
        warned = False
        for line in _lines():
            if line == "/exit":
                break
            if line == "/new":
                conversation, attached = None, []
            elif line.startswith("/attach "):
                try:
                    attached += read_attachments([line.removeprefix("/attach ").strip()], output, options.mask, masking)
                except AppError as error:
                    output.error(error)
            elif line:
                text = masked_by_choice(line, options.mask, masking, output)
                exchange = workspace.assistant.ask(text, conversation, attached)
                begin_with(workspace, options.assistant, exchange.question.conversation_id)
                conversation = exchange.question.conversation_id
                fields = fields_of(attached, model) if output.as_json else []
                attached = []
                doubtful = _is_foreign(model, text)
                if doubtful and not warned:
                    _warn(output)
                    warned = True
                _write(_answer(workspace, exchange.answer.id, output), output, fields, doubtful)


@contextmanager
def ready_to_talk(options: argparse.Namespace, folder: DataFolder, output: Output) -> Iterator[Workspace]:
    """The workspace, with this command's sampling and system prompt in place of the settings' and the assistant's."""
    with unlocked_workspace(options, folder, output) as workspace:
        if options.assistant is not None:
            workspace.assistants.find(options.assistant)  # before anything is stored
        given = given_sampling(options)
        replace(workspace.settings.current.sampling, **given)  # what is wrong is told before a question is stored

        def instructed(conversation_id: str | None, settings: Settings, known: Collection[str]) -> Settings:
            settings = workspace.assistants.settings_for(conversation_id, settings, known)
            settings = settings.with_(sampling=replace(settings.sampling, **given))
            return settings if options.system is None else settings.with_(system_prompt=options.system)

        workspace.assistant.instructed = instructed
        yield workspace


def _answer(workspace: Workspace, answer_id: str, output: Output) -> Message:
    """Generate one answer, writing its pieces; raises what the assistant reports as failed."""
    stop = threading.Event()
    with stopped_by_ctrl_c(stop):
        for event in workspace.assistant.answer(answer_id, stop):
            match event:
                case Delta(text=text):
                    output.piece(text)
                case Finished(message=message):
                    output.piece("\n")
                    return message
                case Failed(error=error):
                    output.piece("\n")
                    raise error
    raise AssertionError("the assistant ended without a last event")


@contextmanager
def stopped_by_ctrl_c(stop: threading.Event) -> Iterator[None]:
    """While an answer runs, Ctrl+C stops the answer and keeps its text, instead of ending the program."""
    before = signal.signal(signal.SIGINT, lambda *_: stop.set())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _is_foreign(model: LanguageModel, text: str) -> bool:
    from app.knowledge.written.trust import is_foreign

    return is_foreign(model.languages, text)


def _warn(output: Output) -> None:
    output.note(
        translate(
            "CommandLine",
            "This model does not list the language of the question, so its answer is probably wrong. "
            "Documents are quoted with --collection NAME.",
        )
    )


def _write(message: Message, output: Output, attachments: list[dict[str, Any]], doubtful: bool) -> None:
    stats = message.stats
    if not output.as_json or stats is None:
        return
    fields: dict[str, Any] = {
        "answer": message.text,
        "mode": "generate",
        "language_listed": not doubtful,
        "model": stats.model,
        "backend": stats.backend,
        "prompt_tokens": stats.prompt_tokens,
        "tokens": stats.tokens,
        "first_token_ms": round(stats.first_token_ms, 1),
        "tokens_per_second": round(stats.tokens_per_second, 2),
        "drafted_tokens": stats.drafted_tokens,
        "accepted_tokens": stats.accepted_tokens,
        "stopped_by": stats.stopped_by,
        "conversation": message.conversation_id,
        "attachments": attachments,
    }
    output.result(fields, "")


def _lines() -> Iterator[str]:
    """Lines from the terminal with a prompt, or from a pipe without one."""
    prompt = "> " if sys.stdin.isatty() else ""
    while True:
        try:
            yield input(prompt).strip()
        except EOFError:
            return
