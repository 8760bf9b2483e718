"""`shakti docs search` and `shakti ask --collection`: questions from the command line or a file, asked of documents."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication

from app.commands.answer_text import answer_fields, answer_note, answer_sources, answer_text, hit_fields, hits_text
from app.commands.assistants import begin_with
from app.commands.generate import Answering, add_answer_options, answer_option_given
from app.commands.output import Output
from app.commands.privacy import masked_by_choice
from app.commands.shelf import index_the_rest, shelf_of
from app.commands.unlock import unlocked_workspace
from app.commands.watching import sync_before_asking
from app.commands.whole_number import whole_number
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder
from shakti_mlx.errors import ModelError

if TYPE_CHECKING:
    from app.knowledge.search import Searcher
    from app.workspace import Workspace

translate = QCoreApplication.translate

Result = TypeVar("Result")
OK = 0
TOP = 10


def add_search(acts: Any, common: argparse.ArgumentParser) -> None:
    """Add the grammar of `docs search` to the acts of `docs`."""
    searching = acts.add_parser(
        "search", parents=[common], help=translate("CommandLine", "find the passages that answer a question")
    )
    searching.add_argument("text", metavar="QUESTION", nargs="?", help=translate("CommandLine", "the question"))
    searching.add_argument(
        "--collection", metavar="NAME", required=True, help=translate("CommandLine", "the collection's name")
    )
    searching.add_argument(
        "--top",
        metavar="K",
        type=whole_number(1),
        default=TOP,
        help=translate("CommandLine", "so many passages at most"),
    )
    _add_batch(searching)
    searching.set_defaults(command=search)


def add_collection_options(asking: argparse.ArgumentParser) -> None:
    """--collection and what goes with it for `shakti ask`."""
    asking.add_argument(
        "--collection",
        metavar="NAME",
        help=translate("CommandLine", "answer in the words of this collection's documents"),
    )
    add_answer_options(asking)
    _add_batch(asking)


def collection_only(options: argparse.Namespace) -> str | None:
    """The option of a question without a collection that asks for one."""
    return "--batch" if options.batch is not None else answer_option_given(options)


def search(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """The passages that fit a question, or each of a file of questions."""
    asked = _questions(options, output)
    with unlocked_workspace(options, folder, output) as workspace:
        collection_id, searcher = _ready(workspace, options.collection, output)
        for number, question in asked:
            hits = _each(lambda: searcher.search(collection_id, question, options.top), number)  # noqa: B023
            _write(output, number, {"hits": [hit_fields(hit) for hit in hits or []]}, hits_text(hits or []))
    return OK


def ask_collection(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """An answer, or word that nothing answers; for one question, which is kept, or a file of them, which is not."""
    asked = _questions(options, output)
    with unlocked_workspace(options, folder, output) as workspace:
        return _answer_all(workspace, options.collection, asked, options, output)


def ask_assistant(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """As the window has it: from the collection of the assistant that is named; where it has none, by the model."""
    from app.commands.talk import ask_model, ready_to_talk

    asked = _questions(options, output)
    with ready_to_talk(options, folder, output) as workspace:
        preset = workspace.assistants.find(options.assistant)
        if (name := workspace.assistants.collection_name(preset)) is not None:
            return _answer_all(workspace, name, asked, options, output)
        if (given := collection_only(options)) is not None:
            raise AppError(ErrorCode.COLLECTION_NOT_FOUND, given)
        ((_, text),) = asked
        return ask_model(workspace, text, options, output)


def _answer_all(
    workspace: Workspace, name: str, asked: list[tuple[Any, str]], options: argparse.Namespace, output: Output
) -> int:
    collection_id, searcher = _ready(workspace, name, output)
    answering = Answering(workspace, searcher, options)
    for number, question in asked:
        if number is None:
            text = masked_by_choice(question, options.mask, workspace.settings.current.mask_on_save, output)
            _answer_and_keep(answering, (collection_id, text), options, output)
        else:
            answer = _each(lambda: answering.answer(collection_id, question), number)  # noqa: B023
            _write(output, number, answer_fields(answer), answer_text(answer))
    return OK


def _answer_and_keep(answering: Answering, asked: tuple[str, str], options: argparse.Namespace, output: Output) -> None:
    """Collection and question. The question and its answer are stored, as every other exchange is."""
    from app.core.conversations.conversation import State
    from app.storage.conversations.answer_sources import write_sources
    from app.ui.wording.answer_text import answer_text as stored_text

    collection_id, question = asked
    exchange = answering.workspace.assistant.ask(question, options.conversation)
    begin_with(answering.workspace, options.assistant, exchange.question.conversation_id)
    store = answering.workspace.conversations
    try:
        answer = answering.answer(collection_id, question)
    except (AppError, ModelError) as error:
        store.write_answer(exchange.answer.id, "", State.FAILED, error=str(error.code))
        raise
    fields, text, sources = answer_fields(answer), answer_text(answer), answer_sources(answer)
    write_sources(store.database, exchange.answer.id, sources)  # first, as app/workers/quoting.py has it
    store.write_answer(exchange.answer.id, stored_text(sources), State.COMPLETE, answer.stats)
    if (said := answer_note(answer)) and not output.as_json:
        output.note(said)
    _write(output, None, {**fields, "conversation": exchange.question.conversation_id}, text)


def _ready(workspace: Workspace, name: str, output: Output) -> tuple[str, Searcher]:
    """The collection's id, and what searches it; passages that are not indexed yet are indexed first."""
    from app.knowledge.search import Searcher
    from app.workers.shelf import ShelfIndexer

    collection, shelf = workspace.documents.find_collection(name), shelf_of(workspace)
    sync_before_asking(workspace, collection, ShelfIndexer(shelf), output)
    index_the_rest(shelf, collection.id, output)
    return collection.id, Searcher(shelf.index, shelf.embedder)


def _add_batch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--batch",
        metavar="FILE",
        help=translate("CommandLine", 'a file of questions, a JSON object a line: {"id", "question"}'),
    )


def _questions(options: argparse.Namespace, output: Output) -> list[tuple[Any, str]]:
    """The id and the text of each question; the one on the command line has no id."""
    if options.batch is None:
        if options.text is None:
            raise AppError(ErrorCode.EMPTY_QUESTION)
        return [(None, sys.stdin.read() if options.text == "-" else options.text)]
    if options.text is not None:
        raise AppError(ErrorCode.BATCH_DAMAGED, translate("CommandLine", "either a question or --batch"))
    output.as_json = True
    path = Path(options.batch)
    try:
        text = path.read_text(encoding="utf-8-sig") if options.batch != "-" else sys.stdin.read()
    except (OSError, UnicodeDecodeError) as error:
        raise AppError(ErrorCode.FILE_NOT_READABLE, str(path)) from error
    lines = enumerate(text.split("\n"), start=1)  # a question may hold other ends of lines
    return [_question(line, number) for number, line in lines if line.strip()]


def _question(line: str, number: int) -> tuple[Any, str]:
    try:
        fields = json.loads(line)
        given, text = fields["id"], fields["question"]
    except (ValueError, KeyError, TypeError, RecursionError):
        given = text = None
    if given is None or not isinstance(text, str):
        raise AppError(ErrorCode.BATCH_DAMAGED, translate("CommandLine", "line %1").replace("%1", str(number)))
    return given, text


def _each(work: Callable[[], Result], number: Any) -> Result | None:
    """One of many: an empty question is answered by nothing, and the others still are."""
    try:
        return work()
    except AppError as error:
        if number is None or error.code is not ErrorCode.EMPTY_QUESTION:
            raise
        return None


def _write(output: Output, number: Any, fields: dict[str, Any], text: str) -> None:
    output.result(fields if number is None else {"id": number, **fields}, text)
