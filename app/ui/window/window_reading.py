"""Connects reading aids with the window: palette, context meter, history, ratings, voices, other models."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from app.core.conversations.conversation import Role
from app.core.conversations.rating import Rating
from app.ui.composer.assistant_switch import AssistantSwitch
from app.ui.composer.collection_switch import CollectionSwitch
from app.ui.composer.composer import ATTACH_KEYS
from app.ui.composer.context_meter import ContextMeter, ContextWatch
from app.ui.composer.question_history import QuestionHistory
from app.ui.parts.notice import NoticeText
from app.ui.window.command_palette import Command, CommandPalette, conversations_group, label
from app.ui.window.window_frame import WindowFrame
from app.workers.answering import Answering
from app.workers.library import Library
from app.workers.speaking import Speaking
from app.workers.task import Task

if TYPE_CHECKING:
    from app.ui.transcript.message_view import MessageView

PALETTE_KEYS = "Ctrl+K"
NEWEST_KEYS = "Ctrl+J"
COPY_KEYS = "Ctrl+Shift+C"
AGAIN_KEYS = "Ctrl+R"
EDIT_KEYS = "Ctrl+E"
SAID_SECONDS = 3.0


class Installed(Protocol):
    """What is needed of an installed model."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


class WindowReading(QObject):
    """Lives as long as its window."""

    def __init__(self, window: WindowFrame, library: Library, answering: Answering, meter: ContextMeter) -> None:
        super().__init__(window)
        self._window, self._library, self._answering = window, library, answering
        self._models: Callable[[], Sequence[Installed]] | None = None
        self._again: str | None = None  # the answer that is to be given anew once another model is there
        self.palette: CommandPalette | None = None
        self.speaking = Speaking(parent=self)
        self.history = QuestionHistory(window.composer, self._asked, self)
        self.watch = ContextWatch(answering, window.dialogue, window.composer, window.transcript, meter, parent=self)
        transcript = window.transcript
        transcript.aids.speaks = self.speaking.can_read
        self.further_commands: list[Callable[[], Iterable[Command]]] = []  # what is on pages, for the palette
        self._rated: dict[str, Rating | None] = {}  # since the window opened: what is read may be older
        transcript.aids.rated.connect(self._rate)
        transcript.aids.model_chosen.connect(self.answer_with)
        transcript.aids.speech_requested.connect(self._read_aloud)
        library.ratings_read.connect(self._take_ratings)
        window.dialogue.shown.connect(self._read_ratings)
        window.dialogue.shown.connect(self.speaking.stop)
        answering.model_ready.connect(self._note_model)
        answering.model_failed.connect(self._note_no_model)
        self.speaking.changed.connect(self._note_speech)
        window.standing.then(self.speaking.find_voices)
        window.standing.then(transcript.draw_icons)
        for keys, act in (
            (PALETTE_KEYS, self.show_palette),
            ("F1", self.show_palette),  # where whoever looks for help finds all acts with their keys
            (NEWEST_KEYS, transcript.jump_to_newest),
            (COPY_KEYS, self.copy_last),
            (AGAIN_KEYS, self.answer_again),
            (EDIT_KEYS, self.edit_last),
        ):
            QShortcut(QKeySequence(keys), window).activated.connect(act)

    def offer_models(self, installed: Callable[[], Sequence[Installed]]) -> None:
        """Where to look for models that can answer instead; called on a thread of its own."""
        self._models = installed
        self._window.standing.then(self._list_models)

    def show_palette(self) -> CommandPalette:
        """Ask what is to be done."""
        palette = CommandPalette(list(self.commands()), self._window)
        palette.finished.connect(self._drop_palette)
        self.palette = palette
        palette.open()
        palette.field.setFocus()
        return palette

    def commands(self) -> Iterator[Command]:
        """All that can be done at this moment, the most wanted first, and all conversations."""
        window = self._window
        yield Command(self.tr("New conversation"), window.new_conversation, "Ctrl+N")
        yield Command(self.tr("Write a question"), window.composer.setFocus)
        if window.composer.attach_button.isEnabled():
            yield Command(self.tr("Attach a file"), window.composer.attach_button.click, ATTACH_KEYS)
        if window.dialogue.conversation_id is not None:
            yield Command(self.tr("Search in this conversation"), window.finding.find, "Ctrl+F")
        yield Command(self.tr("Search in all conversations"), window.search, "Ctrl+Shift+F")
        if window.dialogue.busy:
            yield Command(self.tr("Stop the answer"), window.dialogue.stop, "Esc")
        yield from self._answer_commands()
        yield Command(self.tr("Show or hide the sidebar"), window.toggle_sidebar, "Ctrl+B")
        yield from self._conversation_commands()
        yield Command(self.tr("New folder"), partial(self._in_sidebar, window.sidebar.ask_folder))
        yield from _commands(window.settings_menu.actions())
        for further in self.further_commands:
            yield from further()
        for documents in window.findChildren(CollectionSwitch):
            yield from (replace(each, shortcut="") for each in _commands(documents.menu.actions(), documents.what))
        yield from _commands(each for each in window.actions() if not _is_in_menu(each))
        for switch in window.findChildren(AssistantSwitch):
            yield from _commands(switch.choices.actions(), switch.toolTip())
        for conversation in window.conversations:
            yield Command(conversation.title, partial(self._open, conversation.id), group=conversations_group())

    def copy_last(self) -> None:
        """Copy the newest answer as text."""
        if view := self._last_answer():
            view.copy_as_text()

    def answer_again(self) -> None:
        """Have the newest question answered anew."""
        if (view := self._last_answer(ended=False)) is not None:
            self._window.dialogue.regenerate(view.message.id)

    def edit_last(self) -> None:
        """Edit the newest question."""
        questions = [each for each in self._window.dialogue.path if each.role is Role.USER]
        if questions:
            self._window.composer.edit(questions[-1].id, questions[-1].text, questions[-1].attachments)

    def answer_with(self, answer_id: str, model_id: str) -> None:
        """Load another model, which stays, and have it answer the same question."""
        if not self._window.dialogue.busy:
            self._again = answer_id
            self._answering.load_model(model_id)

    def _answer_commands(self) -> Iterator[Command]:
        window = self._window
        if not window.dialogue.path:
            return
        yield Command(self.tr("Go to the newest message"), window.transcript.jump_to_newest, NEWEST_KEYS)
        if window.dialogue.busy:
            return
        yield Command(self.tr("Edit the last question"), self.edit_last, EDIT_KEYS)
        yield Command(self.tr("Answer again"), self.answer_again, AGAIN_KEYS)
        view = self._last_answer()
        if view is None:
            return
        if view.message.can_continue:
            yield Command(self.tr("Continue the answer"), partial(window.dialogue.go_on, view.message.id))
        for model_id, name in window.transcript.aids.models:
            again = partial(self.answer_with, view.message.id, model_id)
            yield Command(name, again, group=self.tr("Answer again with"))
        yield Command(self.tr("Copy the last answer as text"), view.copy_as_text, COPY_KEYS)
        yield Command(self.tr("Copy the last answer as Markdown"), view.copy_as_markdown)
        yield Command(self.tr("Copy the conversation as text"), partial(self._copy_all, as_text=True))
        yield Command(self.tr("Copy the conversation as Markdown"), partial(self._copy_all, as_text=False))
        if self.speaking.key is not None:
            yield Command(self.tr("Stop reading aloud"), self.speaking.stop)
        elif self.speaking.can_read(view.plain_text):
            yield Command(self.tr("Read the last answer aloud"), view.read_aloud)
        if view.message.stats is not None:
            yield Command(self.tr("Speed and time of the last answer"), partial(view.show_details, True))
        yield Command(self.tr("The last answer is good"), partial(view.rate, True))
        yield Command(self.tr("The last answer is bad"), partial(view.rate, False))

    def _conversation_commands(self) -> Iterator[Command]:
        window = self._window
        shown = next((each for each in window.conversations if each.id == window.dialogue.conversation_id), None)
        if shown is None:
            return
        conversations = window.sidebar.conversations
        pinned = shown.pinned is not None
        pin = partial(self._library.pin, [shown.id], not pinned)
        yield Command(self.tr("Unpin this conversation") if pinned else self.tr("Pin this conversation"), pin)
        yield Command(
            self.tr("Rename this conversation"),
            partial(self._in_sidebar, partial(conversations.rename, shown.id)),
            "F2",
        )
        yield Command(
            self.tr("Tags of this conversation"), partial(self._in_sidebar, partial(window.sidebar.ask_tags, shown))
        )
        yield Command(self.tr("Export this conversation"), partial(conversations.export_requested.emit, [shown.id]))
        yield Command(self.tr("Delete this conversation"), partial(conversations.delete_requested.emit, [shown.id]))

    def _last_answer(self, *, ended: bool = True) -> MessageView | None:
        path = self._window.dialogue.path
        view = self._window.transcript.view_of(path[-1].id) if path else None
        if view is None or self._window.dialogue.busy or view.message.role is not Role.ASSISTANT:
            return None
        return view if view.message.text.strip() or not ended else None

    def _asked(self) -> list[str]:
        return [message.text for message in self._window.dialogue.path if message.role is Role.USER]

    def _copy_all(self, *, as_text: bool) -> None:
        """On a thread of its own: a long conversation takes its time."""
        names = {Role.USER: self.tr("Question"), Role.ASSISTANT: self.tr("Answer")}
        messages = [(names.get(each.role, ""), each) for each in self._window.transcript.messages]

        def job(task: Task) -> str:
            from app.ui.transcript.said_texts import copied_text, said_text

            parts = []
            for name, message in messages:
                text = copied_text(message) if as_text else said_text(message).strip()
                parts.append(f"{name}:\n{text}" if as_text else f"**{name}:**\n\n{text}")
            return "\n\n".join(parts) + "\n"

        Task(job, "copy", self).start(self._take_copy)

    def _take_copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.notice.say(lambda: NoticeText(self.tr("The whole conversation is copied")), seconds=SAID_SECONDS)

    def _in_sidebar(self, act: Callable[[], object]) -> None:
        if not self._window.sidebar.isVisible():
            self._window.toggle_sidebar()
        self._window.sidebar.conversations.setFocus(Qt.FocusReason.ShortcutFocusReason)
        act()

    def _open(self, conversation_id: str) -> None:
        self._window.dialogue.open(conversation_id)
        self._window.composer.setFocus()

    def _drop_palette(self) -> None:
        self.palette = None

    def _read_ratings(self, conversation_id: str | None) -> None:
        if conversation_id is not None:
            self._library.read_ratings(conversation_id)

    def _take_ratings(self, conversation_id: str, ratings: dict[str, Rating]) -> None:
        if conversation_id == self._window.dialogue.conversation_id:
            known = {**ratings, **self._rated}
            self._window.transcript.show_ratings({key: rating for key, rating in known.items() if rating is not None})

    def _rate(self, answer_id: str, rating: Rating | None) -> None:
        self._rated[answer_id] = rating
        self._library.rate(answer_id, rating)

    def _read_aloud(self, message_id: str, text: str) -> None:
        if self.speaking.key == message_id:
            self.speaking.stop()
        else:
            self.speaking.read(message_id, text)

    def _note_speech(self) -> None:
        self._window.transcript.aids.spoken = self.speaking.key

    def _note_model(self, *_: object) -> None:
        self._list_models()
        if self._again is not None:
            answer, self._again = self._again, None
            self._window.dialogue.regenerate(answer)

    def _note_no_model(self, *_: object) -> None:
        self._again = None

    def _list_models(self) -> None:
        if self._models is not None:
            installed = self._models
            Task(lambda task: [(each.id, each.name) for each in installed()], "models", self).start(self._take_models)

    def _take_models(self, models: list[tuple[str, str]]) -> None:
        model = self._answering.model
        self._window.transcript.aids.models = [each for each in models if model is None or each[1] != model.name]


def _commands(actions: Iterable[QAction], group: str = "") -> Iterator[Command]:
    """What a menu or the window offers, and what is in its own menus, with those menus' names before them."""
    for action in actions:
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _commands(inner.actions(), label(action.text()))
        elif action.isEnabled() and action.isVisible() and not action.isSeparator() and action.text():
            yield Command(label(action.text()), action.trigger, _keys(action), group, action.toolTip())


def _is_in_menu(action: QAction) -> bool:
    return any(isinstance(each, QMenu) for each in action.associatedObjects())


def _keys(action: QAction) -> str:
    """The keys that a menu shows after a tab."""
    return action.text().partition("\t")[2] or action.shortcut().toString()
