"""`shakti ask --collection --mode generate` and `--translate`: a model is loaded where it may write, and only then."""

from __future__ import annotations

import argparse
import threading
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.commands.given import given_sampling, model_options
from app.core.documents.sources import Scope
from app.core.documents.written import Translation
from app.core.settings import Language

if TYPE_CHECKING:
    from app.core.conversations.conversation import AnswerStats
    from app.core.documents.sources import Searched
    from app.knowledge.answer.collection_answer import CollectionAnswer
    from app.knowledge.search.search import Searcher
    from app.workspace import Workspace
    from shakti_mlx.checkpoint.install import InstalledModel
    from shakti_mlx.language_model import LanguageModel

translate = QCoreApplication.translate

QUOTE, GENERATE = "quote", "generate"


class Refused(StrEnum):
    """Why the first quotation is not translated. Names are part of the command line's JSON."""

    SAME_LANGUAGE = "same_language"
    LANGUAGE = "language"  # the model does not list both
    UNSURE = "unsure"  # it had other figures, letters or sense, or no end


@dataclass(frozen=True)
class Translated:
    """What the model made of the quotations in another language, withheld or not; or why nothing of the first one."""

    translations: tuple[Translation, ...] = ()
    model: str | None = None
    refused: Refused | None = None


@dataclass(frozen=True)
class Answered:
    """An answer with what goes with it. `stats` are of what the model wrote, where that is the answer."""

    answer: CollectionAnswer
    translated: Translated | None = None
    stats: AnswerStats | None = None
    searched: Searched | None = None  # where nothing answers


def no_answer() -> Answered:
    """To an empty question, of which nobody is asked."""
    from app.knowledge.answer.collection_answer import CollectionAnswer, Mode

    return Answered(CollectionAnswer(Mode.REFUSE, 0.0, (), ()))


def add_answer_options(asking: argparse.ArgumentParser) -> None:
    """How a question to a collection is answered."""
    asking.add_argument(
        "--mode",
        choices=[QUOTE, GENERATE],
        help=translate(
            "CommandLine",
            "with --collection: quote the documents (default), or let the model write and check each sentence by them",
        ),
    )
    asking.add_argument(
        "--translate",
        action="store_true",
        help=translate("CommandLine", "with --collection: translate a quotation that is in another language"),
    )


def answer_option_given(options: argparse.Namespace) -> str | None:
    """The one of these options that was given."""
    if options.mode is not None:
        return "--mode"
    return "--translate" if options.translate else None


class Answering:
    """Answers the questions of one command, in its mode. Raises ModelError for a model or a number that is none."""

    def __init__(self, workspace: Workspace, searcher: Searcher, options: argparse.Namespace) -> None:
        from app.knowledge.answer.answers import Answerer
        from app.knowledge.answer.generate import SAMPLING

        self.workspace = workspace
        self._options, self._answerer, self._searcher = options, Answerer(searcher), searcher
        self._chosen: InstalledModel | None = None
        self._loaded: LanguageModel | None = None
        self.stopped = False  # by Ctrl+C, while it answered last
        # What is wrong with these is told before a question is stored.
        self._sampling = replace(SAMPLING, **given_sampling(options))
        if options.model is not None:
            self._model()

    def answer(self, collection_id: str, question: str, after: str = "") -> Answered:
        """`after` is the question before it.

        Raises AppError as Answerer.answer does, ModelError where a model is asked for and cannot be had.
        """
        from app.commands.talk import stopped_by_ctrl_c
        from app.workers.searched import searched_in

        with stopped_by_ctrl_c(stop := threading.Event()):
            if self._options.mode != GENERATE:
                answered = Answered(self._answerer.answer(collection_id, question, after=after))
            else:
                answered = self._generated(collection_id, question, after, stop)
            answered = replace(answered, translated=self._translated(answered.answer, question, stop))
        if not answered.answer.citations:
            documents, packs = self.workspace.documents, self.workspace.packs
            language = self.workspace.settings.current.language or Language.ENGLISH
            answered = replace(answered, searched=searched_in(documents, packs, Scope(collection_id), language))
        self.stopped = stop.is_set()
        return answered

    def _generated(self, collection_id: str, question: str, after: str, stop: threading.Event) -> Answered:
        from app.core.conversations.assistant import stats_of
        from app.knowledge.answer.collection_answer import Mode
        from app.knowledge.answer.generate import Generator

        languages, embedder = self._model().languages, self._searcher.embedder
        generator = Generator(self._answerer, embedder, languages, self._load, self._sampling)
        answer = generator.answer(collection_id, question, stop, after=after)
        if answer.mode is not Mode.GENERATE or self._loaded is None:
            return Answered(answer)
        return Answered(answer, stats=stats_of(self._loaded))

    def _translated(self, answer: CollectionAnswer, question: str, stop: threading.Event) -> Translated | None:
        """None where no translation was asked for, or there is nothing to translate."""
        from app.knowledge.answer.collection_answer import sources_in
        from app.knowledge.answer.translate import to_translate, translate_quote
        from app.knowledge.written.trust import language_asked

        if not self._options.translate or not answer.citations:
            return None
        sources = sources_in(answer)
        if not (others := sources.in_other_languages()):
            return None if answer.written else Translated(refused=Refused.SAME_LANGUAGE)
        into = language_asked(answer.read_as or question)
        numbers = () if into is None else to_translate(self._model().languages, sources)
        found: list[Translation] = []
        for number in numbers:
            quote, embedder = sources.citations[number - 1].quote, self._searcher.embedder
            made = translate_quote(self._load(), quote, Language(sources.asked), stop, embedder)
            if made is None:  # stopped
                break
            found.append(replace(made, citation=number))
        if 1 not in others:
            refused: Refused | None = Refused.SAME_LANGUAGE
        elif 1 not in numbers:
            refused = Refused.LANGUAGE
        else:
            refused = None if found and found[0].text else Refused.UNSURE
        return Translated(tuple(found), self._model().name if numbers else None, refused)

    def _model(self) -> InstalledModel:
        if self._chosen is None:
            self._chosen = self.workspace.choose_model(self._options.model)
        return self._chosen

    def _load(self) -> LanguageModel:
        if self._loaded is None:
            self._loaded = self.workspace.load_model(self._options.model, model_options(self._options))
        return self._loaded
