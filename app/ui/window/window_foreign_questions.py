"""A question without documents, in a language that the model does not list: asked about before it is answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.core.conversations.conversation import Message
from app.core.settings import Language
from app.ui.composer.foreign_question_notice import ForeignQuestionNotice, Knows
from app.ui.window.window import MainWindow
from app.ui.window.window_documents import WindowDocuments
from app.workers.answering import Answering
from app.workers.document_library import DocumentLibrary
from app.workers.quoting import is_foreign


class WindowForeignQuestions(QObject):
    """Lives as long as its window. Whoever says "anyway" is not asked again in that conversation."""

    def __init__(
        self, window: MainWindow, documents: DocumentLibrary, panes: WindowDocuments, answering: Answering
    ) -> None:
        super().__init__(window)
        self._window, self._documents, self._panes, self._answering = window, documents, panes, answering
        self._question, self._attached = "", False
        self._again: Callable[[], None] | None = None  # asks what waits for an answer to the notice
        self._choosing = False  # the collection for it, in the switch's menu
        self._key: str | None = None  # the conversation shown
        self._anyway = False  # in it
        self.notice = ForeignQuestionNotice()
        window.show_above_composer(self.notice)
        window.dialogue.may_generate = self._may_generate
        window.transcript.aids.doubts = self._doubts
        window.composer.asking.append(self._let_be)
        self._connect()

    @property
    def _languages(self) -> tuple[str, ...] | None:
        """Of the model, as far as is known; None: there is no model."""
        model = self._answering.model
        if self._answering.loading is not None:
            return ()
        return None if model is None else model.languages

    def _connect(self) -> None:
        window, answering = self._window, self._answering
        answering.model_ready.connect(self._note_ready)
        answering.model_failed.connect(self._note_failed)
        window.dialogue.shown.connect(self._go_to)
        window.dialogue.begun.connect(self._begin)
        window.dialogue.sent.connect(self._dismiss)
        window.composer.field.textChanged.connect(self._dismiss)
        self._documents.anyway_read.connect(self._take_anyway)
        self._panes.switch.choice_shown.connect(self._note_choice)
        self._panes.switch.chosen.connect(self._note_chosen)
        self.notice.documents_requested.connect(self._ask_documents)
        self.notice.add_requested.connect(self._panes.browse_files)
        self.notice.anyway_button.clicked.connect(self._ask_anyway)

    def _may_generate(self, question: str, attached: bool, again: Callable[[], None]) -> bool:
        """As MayGenerate has it. Without a model that is what the answer says."""
        documents_answer = self._panes.switch.scope is not None and not attached
        if documents_answer or self._anyway or self._languages is None or not is_foreign(self._languages, question):
            self._dismiss()
            return True
        self._question, self._attached, self._again = question, attached, again
        self._ask()
        self.notice.primary_button.setFocus()
        self._window.announcing.say(self.notice.text)
        return False

    def _doubts(self, answer: Message) -> bool:
        """Whether the model that is loaded wrote this from what it knows, in a language that it does not list."""
        model, languages = self._answering.model, self._languages
        if answer.sources is not None or answer.stats is None or model is None or not languages:
            return False
        question = next((each for each in self._window.dialogue.path if each.id == answer.parent_id), None)
        return question is not None and answer.stats.model == model.name and is_foreign(languages, question.text)

    def _ask(self) -> None:
        knows = Knows.OTHERS if self._languages else Knows.NOT_SAID
        if self._languages == (Language.ENGLISH,):
            knows = Knows.ONLY_ENGLISH
        titles = self._panes.switch.titles
        offered = [] if self._attached else self._panes.collections_to_ask  # what is attached is in none of them
        self.notice.ask(knows, [titles[each.id] for each in offered])

    def _ask_documents(self) -> None:
        """Where none was used yet and there are several, somebody has to say which."""
        offered, self._choosing = self._panes.collections_to_ask, True
        if len(offered) == 1:
            self._panes.choose_collection(offered[0].id)
            self._ask_again()
        else:
            self._panes.switch.button.open_menu()

    def _note_chosen(self, collection_id: str | None) -> None:
        if self._choosing and collection_id is not None:
            self._ask_again()

    def _ask_again(self) -> None:
        again = self._again
        self._end()
        if again is not None:
            again()

    def _ask_anyway(self) -> None:
        self._anyway = True
        if (conversation := self._window.dialogue.conversation_id) is not None:
            self._documents.save_anyway(conversation)
        self._ask_again()

    def _let_be(self) -> bool:
        if self.notice.isHidden():
            return False
        self._end()
        return True

    def _end(self) -> None:
        self._dismiss()
        self._window.composer.setFocus()

    def _dismiss(self, *_: object) -> None:
        self._again, self._choosing = None, False
        self.notice.hide()

    def _note_choice(self) -> None:
        """Documents that are chosen by hand, or have just been added, answer; the question is sent by whoever asks."""
        if self._choosing:
            return
        if self._panes.switch.scope is not None and not self._attached:
            self._dismiss()
        elif self._again is not None:
            self._ask()

    def _go_to(self, conversation_id: str | None) -> None:
        self._dismiss()
        if conversation_id != self._key or conversation_id is None:
            self._key, self._anyway = conversation_id, False
            if conversation_id is not None:
                self._documents.read_anyway(conversation_id)

    def _begin(self, conversation_id: str) -> None:
        """What was said in a new conversation holds now that it is one."""
        self._key = conversation_id
        if self._anyway:
            self._documents.save_anyway(conversation_id)

    def _take_anyway(self, conversation_id: str) -> None:
        if conversation_id == self._key:
            self._anyway = True

    def _note_failed(self, error: object) -> None:
        if self._languages is None:
            self._dismiss()
        elif self._again is not None:  # the model before it still answers
            self._ask()

    def _note_ready(self, name: str, backend: str, languages: tuple[str, ...]) -> None:
        """What waits is asked about anew, or goes to a model that knows its language."""
        self._window.transcript.aids.changed.emit()
        if self._again is None:
            return
        if is_foreign(languages, self._question):
            self._ask()
        else:
            self._ask_again()
