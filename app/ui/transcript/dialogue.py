"""Which conversation is shown, and which answers are under way: between the workers and the transcript."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.conversations.attachments import Attachment
from app.core.conversations.branches import Branches
from app.core.conversations.conversation import Conversation, Exchange, Message, State, path_to
from app.core.documents.sources import Scope
from app.ui.transcript.place import Place
from app.ui.transcript.transcript import Transcript
from app.ui.wording.error_text import CodedError
from app.workers.answering import Answering
from app.workers.library import Library
from app.workers.quoting import Quoting

# A question, whether something is attached to it, and what asks it again: whether it may go to the model now.
MayGenerate = Callable[[str, bool, Callable[[], None]], bool]


@dataclass(frozen=True)
class _Sent:
    """A question that is being stored: the id of the one it replaces, and the documents that are to answer."""

    edited: str | None = None
    scope: Scope | None = None
    attachments: tuple[Attachment, ...] = ()


class Dialogue(QObject):
    """The shown conversation, or a new one that has no question yet. Holds no widget's state but the transcript's."""

    shown = Signal(object)  # conversation id, None for a new one
    emptied = Signal(bool)  # whether the conversation shown has no message
    busy_changed = Signal(bool)  # whether an answer in it is under way
    begun = Signal(str)  # id of the conversation shown, which was new until its first question was stored
    refused = Signal(str, object, object)  # text that could not be stored, error, attachments
    edit_refused = Signal(str, str, object, object)  # question id, what it was to be, error, attachments
    sent = Signal()  # a new question is on its way
    ended = Signal(object, object)  # an answer in the conversation shown, its error or None

    def __init__(
        self, library: Library, answering: Answering, transcript: Transcript, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._answering = answering
        self._transcript = transcript
        self._wanted: str | None = None  # the conversation shown, or on its way
        self._asked_new = False  # the first question of a new conversation is being stored
        self._place: Place | None = None  # where to be in it when it is there
        self._path: list[Message] = []
        self._branches = Branches()  # of the conversation shown
        self._sent: deque[_Sent] = deque()  # what is being stored
        self._quoting: Quoting | None = None
        self._scope: Callable[[], Scope | None] = lambda: None
        self._scopes: dict[str, Scope | None] = {}  # of questions asked here: what is to answer them
        self.may_generate: MayGenerate = lambda question, attached, again: True
        self._live: dict[str, Message] = {}  # answers under way, in any conversation, with their text so far
        transcript.aids.regenerate_requested.connect(self.regenerate)
        transcript.aids.continue_requested.connect(self.go_on)
        transcript.aids.branch_requested.connect(self.show_sibling)
        library.conversation_opened.connect(self._show)
        library.question_saved.connect(self._take_exchange)
        library.question_edited.connect(self._take_edit)
        library.question_refused.connect(self._refuse)
        library.answer_added.connect(self._take_answer)
        library.answer_reopened.connect(self._take_reopened)
        answering.text_ready.connect(self._take_text)
        answering.finished.connect(self._finish)
        answering.failed.connect(self._finish)
        answering.broken.connect(self._break)

    @property
    def conversation_id(self) -> str | None:
        """The conversation shown, None for a new one."""
        return self._wanted

    @property
    def begins(self) -> bool:
        """Whether the first question of the conversation shown is still being stored."""
        return self._asked_new and self._wanted is None

    @property
    def path(self) -> Sequence[Message]:
        """The messages shown, oldest first, as they were last stored."""
        return tuple(self._path)

    @property
    def busy(self) -> bool:
        """Whether an answer in the conversation shown is under way."""
        return self._live_here() is not None

    def quote_with(self, quoting: Quoting, scope: Callable[[], Scope | None]) -> None:
        """From now on documents answer, where `scope` names some; it is asked for as a question is sent."""
        self._quoting, self._scope = quoting, scope
        quoting.finished.connect(self._finish)
        quoting.translated.connect(self._show_again)
        quoting.failed.connect(self._finish)
        quoting.broken.connect(self._break)

    def start_new(self) -> None:
        """Show a new conversation."""
        self._wanted = None
        self._asked_new = False
        self._place = None
        self._branches.show([])
        self._set_path([])
        self.shown.emit(None)

    def open(self, conversation_id: str) -> None:
        """Show a stored conversation as soon as it is read."""
        if conversation_id != self._wanted:
            self._wanted = conversation_id
            self._asked_new = False
            self._place = None
            self._library.open(conversation_id)

    def open_at(self, conversation_id: str, place: Place) -> None:
        """Show a stored conversation at a place, which may be on another path than the one shown last."""
        if conversation_id == self._wanted and any(each.id == place.message_id for each in self._path):
            self._transcript.go_to(place)
            return
        self._wanted = conversation_id
        self._asked_new = False
        self._place = place
        self._library.show_through(place.message_id)

    def send(self, text: str, attachments: Sequence[Attachment] = ()) -> None:
        """Store a question in the conversation shown, and have it answered: by the model, where something is attached.

        Documents are quoted as they are, and what is attached is none of them.
        """
        self._asked_new = self._wanted is None
        self._sent.append(_Sent(None, None if attachments else self._scope(), tuple(attachments)))
        self._library.ask(text, self._wanted, attachments)
        self.sent.emit()

    def send_sample(self, text: str) -> None:
        """As `send`, where it may go to the model."""
        if self.may_generate(text, False, partial(self.send_sample, text)):
            self.send(text)

    def edit(self, question_id: str, text: str, attachments: Sequence[Attachment] = ()) -> None:
        """Store a question in the place of another one, and have it answered."""
        self._sent.append(_Sent(question_id, None if attachments else self._scope(), tuple(attachments)))
        self._library.edit(question_id, text, attachments)

    def go_on(self, answer_id: str) -> None:
        """Have the model go on with an answer that was cut off."""
        if not self.busy:
            self._library.continue_answer(answer_id)

    def show_sibling(self, message_id: str, step: int) -> None:
        """Show the path through the message beside one; it takes its place in the window."""
        sibling = self._branches.beside(message_id, step)
        if sibling is not None:
            focus = step if self._transcript.has_focus(message_id) else 0
            self._place = Place(sibling, top=self._transcript.top_of(message_id), step=focus)
            self._library.show_through(sibling)

    def regenerate(self, answer_id: str) -> None:
        """Have the question of this answer answered anew."""
        if not self.busy:
            answer = next((each for each in self._path if each.id == answer_id), None)
            question = next((each for each in self._path if answer is not None and each.id == answer.parent_id), None)
            if answer is not None and answer.parent_id is not None:
                scope, before = self._scope(), self._scopes.get(answer.parent_id)
                same = scope is not None and before is not None and scope.collection_id == before.collection_id
                attached = question is not None and bool(question.attachments)
                again = partial(self.regenerate, answer_id)
                if question is not None and not self.may_generate(question.text, attached, again):
                    return
                kept = replace(before, write=scope.write) if same and before and scope else scope
                self._scopes[answer.parent_id] = None if attached else kept
            self._library.regenerate(answer_id)

    def stop(self) -> None:
        """Stop the answer that is under way in the conversation shown."""
        if answer := self._live_here():
            self._stop(answer.id)
            if answer.state is State.WAITING:  # it may have to wait for a model that is loading: the reader need not
                self._finish(replace(answer, state=State.STOPPED))

    def stop_in(self, conversation_id: str) -> None:
        """Stop the answers that are under way in a conversation."""
        for answer in self._live.values():
            if answer.conversation_id == conversation_id:
                self._stop(answer.id)

    def _stop(self, answer_id: str) -> None:
        self._answering.stop(answer_id)
        if self._quoting is not None:
            self._quoting.stop(answer_id)

    def _live_here(self) -> Message | None:
        here = (answer for answer in self._live.values() if answer.conversation_id == self._wanted)
        return next(here, None)

    def _set_path(self, path: list[Message]) -> None:
        self._path = path
        place, self._place = self._place, None
        self._transcript.show_messages(path, self._branches, place)
        self._tell()

    def _tell(self) -> None:
        self.emptied.emit(not self._path)
        self.busy_changed.emit(self.busy)

    def _show(self, conversation: Conversation, messages: list[Message]) -> None:
        if conversation.id != self._wanted:
            return  # the reader has gone on to another one
        self._branches.show(messages)
        path = path_to(messages, conversation.leaf_id)
        # what was read may be older than what has streamed in meanwhile
        self._set_path([self._live.get(message.id, message) for message in path])
        self.shown.emit(conversation.id)

    def _take_exchange(self, exchange: Exchange) -> None:
        self._begin(exchange.answer, self._note_scope(exchange))
        if self.begins:
            self._wanted = exchange.answer.conversation_id
            self._asked_new = False
            self.begun.emit(self._wanted)
            self.shown.emit(self._wanted)
        if exchange.answer.conversation_id == self._wanted:
            self._add(exchange)

    def _take_edit(self, exchange: Exchange) -> None:
        self._begin(exchange.answer, self._note_scope(exchange))
        if exchange.answer.conversation_id != self._wanted:
            return
        parents = [each.parent_id for each in self._path]
        if exchange.question.parent_id in parents:
            at = parents.index(exchange.question.parent_id)
            self._transcript.cut(self._path[at].id)
            del self._path[at:]
        self._add(exchange)

    def _add(self, exchange: Exchange) -> None:
        """Show a new exchange at the end of the path; if that is not where it belongs, read what is."""
        question, answer = exchange.question, exchange.answer
        self._branches.add(question)
        self._branches.add(answer)
        if question.parent_id != (self._path[-1].id if self._path else None):
            self._library.show_through(answer.id)
            return
        self._path += [question, answer]
        self._transcript.add(question)
        self._transcript.add(answer)
        self._show_searching(answer)
        self._tell()

    def _begin(self, answer: Message, scope: Scope | None = None) -> None:
        self._live[answer.id] = answer
        if scope is not None and self._quoting is not None:
            self._quoting.answer(answer.id, scope)
        else:
            self._answering.answer(answer.id)

    def _note_scope(self, exchange: Exchange) -> Scope | None:
        scope = self._scopes[exchange.question.id] = self._stored().scope
        return scope

    def _show_searching(self, answer: Message) -> None:
        if self._scopes.get(answer.parent_id or "") is not None:
            self._transcript.show_searching(answer.id)

    def _stored(self) -> _Sent:
        return self._sent.popleft() if self._sent else _Sent()

    def _refuse(self, text: str, error: CodedError) -> None:
        self._asked_new = False
        sent = self._stored()
        if sent.edited is None:
            self.refused.emit(text, error, sent.attachments)
        else:
            self.edit_refused.emit(sent.edited, text, error, sent.attachments)

    def _take_reopened(self, answer: Message) -> None:
        self._begin(answer)
        if answer.conversation_id == self._wanted:
            self._path = [answer if known.id == answer.id else known for known in self._path]
            self._transcript.reopen(answer)
            self._tell()

    def _take_answer(self, answer: Message) -> None:
        self._begin(answer, self._scopes.get(answer.parent_id or ""))
        if answer.conversation_id != self._wanted or not self._path:
            return
        self._branches.add(answer)
        old = self._path[-1]
        if old.parent_id == answer.parent_id:
            self._path[-1] = answer
            self._transcript.replace(old.id, answer)
            self._show_searching(answer)
            self._tell()

    def _take_text(self, message_id: str, piece: str) -> None:
        answer = self._live.get(message_id)
        if answer is None:
            return
        self._live[message_id] = replace(answer, text=answer.text + piece, state=State.STREAMING)
        if answer.conversation_id == self._wanted:
            self._transcript.append(message_id, piece)

    def _finish(self, message: Message, error: CodedError | None = None) -> None:
        self._live.pop(message.id, None)
        if message.conversation_id != self._wanted:
            return
        self._path = [message if known.id == message.id else known for known in self._path]
        self._transcript.finish(message, error)
        self.busy_changed.emit(self.busy)
        self.ended.emit(message, error)

    def _show_again(self, message: Message) -> None:
        """An answer that had ended before has gained something."""
        if message.conversation_id == self._wanted:
            self._path = [message if known.id == message.id else known for known in self._path]
            self._transcript.finish(message)

    def _break(self, answer_id: str, error: CodedError) -> None:
        """An answer that ended without being stored: what has been shown of it stays."""
        if answer := self._live.get(answer_id):
            self._finish(replace(answer, state=State.FAILED, error=str(error.code)), error)
