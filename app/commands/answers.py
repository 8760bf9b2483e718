"""`shakti docs search` and `shakti ask --collection`: questions from the command line or a file, asked of documents."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication

from app.commands.answer_text import answer_fields, answer_note, answer_sources, answer_text, hit_fields, hits_text
from app.commands.answering import Answering, add_answer_options, answer_option_given, no_answer
from app.commands.assistants import begin_with
from app.commands.given import whole_number
from app.commands.grammar import FAILED, OK, Commands
from app.commands.output import Output
from app.commands.privacy import masked_by_choice
from app.commands.questions import Asked, add_batch, questions
from app.commands.shelf import index_the_rest, shelf_of
from app.commands.unlock import unlocked_workspace
from app.commands.watching import sync_before_asking
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder
from shakti_mlx.errors import ModelError

if TYPE_CHECKING:
    from app.knowledge.search.search import Searcher
    from app.workspace import Workspace

translate = QCoreApplication.translate

Result = TypeVar("Result")
TOP = 10


def add_search(acts: Commands) -> None:
    """Add the grammar of `docs search` to the acts of `docs`."""
    searching = acts.add("search", search, translate("CommandLine", "find the passages that answer a question"))
    searching.add_argument("text", metavar="QUESTION", nargs="?", help=translate("CommandLine", "the question"))
    searching.add_argument(
        "--collection", metavar="NAME", required=True, help=translate("CommandLine", "the collection's name")
    )
    searching.add_argument(
        "--top",
        metavar="K",
        type=whole_number(1),
        default=TOP,
        help=translate("CommandLine", "at most this many passages; without it, 10"),
    )
    add_batch(searching)


def add_collection_options(asking: argparse.ArgumentParser) -> None:
    """--collection and what goes with it for `shakti ask`."""
    asking.add_argument(
        "--collection",
        metavar="NAME",
        help=translate("CommandLine", "answer in the words of this collection's documents"),
    )
    add_answer_options(asking)
    add_batch(asking)


def collection_only(options: argparse.Namespace) -> str | None:
    """The option of a question without a collection that asks for one."""
    return "--batch" if options.batch is not None else answer_option_given(options)


def search(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """The passages that fit a question, or each of a file of questions."""
    with questions(options, folder, output) as asked, unlocked_workspace(options, folder, output) as workspace:
        collection_id, searcher = _ready(workspace, options.collection, output)

        def found(question: Asked) -> None:
            read = searcher.in_its_script(collection_id, question.text)
            _, hits = _unless_empty(question, lambda: searcher.look(collection_id, read, options.top)) or (None, [])
            read_as = "" if read == question.text else read
            fields = {"hits": [hit_fields(hit) for hit in hits], "read_as": read_as or None}
            _write(output, question, fields, hits_text(hits, read_as))

        return _each(asked, found, output)


def ask_collection(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """An answer, or word that nothing answers; for one question, which is kept, or a file of them, which is not."""
    with questions(options, folder, output) as asked, unlocked_workspace(options, folder, output) as workspace:
        return _answer_all(workspace, options.collection, asked, options, output)


def ask_assistant(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    """As the window has it: from the collection of the assistant that is named; where it has none, by the model."""
    from app.commands.talk import ask_model, ready_to_talk

    with questions(options, folder, output) as asked, ready_to_talk(options, folder, output) as workspace:
        preset = workspace.assistants.find(options.assistant)
        if (name := workspace.assistants.collection_name(preset)) is not None:
            return _answer_all(workspace, name, asked, options, output)
        if (given := collection_only(options)) is not None:
            raise AppError(ErrorCode.COLLECTION_NOT_FOUND, given)
        return ask_model(workspace, next(asked).text, options, output)


def _answer_all(
    workspace: Workspace, name: str, asked: Iterator[Asked], options: argparse.Namespace, output: Output
) -> int:
    collection_id, searcher = _ready(workspace, name, output)
    answering = Answering(workspace, searcher, options)

    def answered(question: Asked) -> None:
        if question.line is None:
            text = masked_by_choice(question.text, options.mask, workspace.settings.current.mask_on_save, output)
            _answer_and_keep(answering, collection_id, text, options, output)
            return
        answer = (
            _unless_empty(question, lambda: answering.answer(collection_id, question.text, question.after))
            or no_answer()
        )
        if answering.stopped:  # what was answered before stands, and this one would be half an answer
            raise KeyboardInterrupt
        _write(output, question, answer_fields(answer), answer_text(answer))

    return _each(asked, answered, output)


def _each(asked: Iterator[Asked], work: Callable[[Asked], None], output: Output) -> int:
    """Work on each question; a line that holds none is told in its place, and the others are still worked on."""
    code = OK
    for question in asked:
        if question.error is None:
            work(question)
        else:
            output.result({"id": question.id, "line": question.line, **output.error_fields(question.error)}, "")
            code = FAILED
    return code


def _answer_and_keep(
    answering: Answering, collection_id: str, question: str, options: argparse.Namespace, output: Output
) -> None:
    """The question and its answer are stored, as every other exchange is."""
    from app.core.conversations.conversation import State
    from app.storage.conversations.answer_sources import write_sources
    from app.ui.wording.answer_text import answer_text as stored_text

    exchange = answering.workspace.assistant.ask(question, options.conversation)
    begin_with(answering.workspace, options.assistant, exchange.question.conversation_id)
    store = answering.workspace.conversations
    try:
        answer = answering.answer(collection_id, question, store.question_before(exchange.question))
    except (AppError, ModelError) as error:
        store.write_answer(exchange.answer.id, "", State.FAILED, error=str(error.code))
        raise
    fields, text, sources = answer_fields(answer), answer_text(answer), answer_sources(answer)
    write_sources(store.database, exchange.answer.id, sources)  # first, as app/workers/quoting.py has it
    store.write_answer(exchange.answer.id, stored_text(sources), State.COMPLETE, answer.stats)
    if (said := answer_note(answer)) and not output.as_json:
        output.note(said)
    output.result({**fields, "conversation": exchange.question.conversation_id}, text)


def _ready(workspace: Workspace, name: str, output: Output) -> tuple[str, Searcher]:
    """The collection's id, and what searches it; passages that are not indexed yet are indexed first."""
    from app.knowledge.search.search import Searcher
    from app.workers.shelf import ShelfIndexer

    collection, shelf = workspace.documents.find_collection(name), shelf_of(workspace)
    sync_before_asking(workspace, collection, ShelfIndexer(shelf), output)
    index_the_rest(shelf, collection.id, output)
    return collection.id, Searcher(shelf.index, shelf.embedder)


def _unless_empty(question: Asked, work: Callable[[], Result]) -> Result | None:
    """One of many: an empty question is answered by nothing, and the others still are."""
    try:
        return work()
    except AppError as error:
        if question.line is None or error.code is not ErrorCode.EMPTY_QUESTION:
            raise
        return None


def _write(output: Output, question: Asked, fields: dict[str, Any], text: str) -> None:
    output.result(fields if question.line is None else {"id": question.id, **fields}, text)
