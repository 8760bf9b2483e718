"""A conversation laid out for a reader: which messages in which order, with the headings of its file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo

from app.core.conversations.conversation import Role, State, depth_first, path_to
from app.core.exchange.whole import WholeConversation, WholeMessage


@dataclass(frozen=True)
class Labels:
    """The words of an exported file, in the reader's language."""

    language: str = "en"
    question: str = "Question"
    answer: str = "Answer"
    system: str = "Instructions"
    stopped: str = "stopped"
    interrupted: str = "interrupted"
    failed: str = "failed"
    replies_to: str = "in reply to %1"
    other_branch: str = "not in the version shown"
    created: str = "Created"
    updated: str = "Last changed"
    folder: str = "Folder"
    tags: str = "Tags"
    page: str = "Page %1 of %2"
    untitled: str = "Untitled"
    struck: str = "Struck out, not found in the documents"


@dataclass(frozen=True)
class Layout:
    """How a file for readers is made: with all branches or the path shown alone, in which words and time zone."""

    all_branches: bool = False
    labels: Labels = Labels()
    zone: tzinfo | None = None  # None is this computer's
    moment: Callable[[datetime], str] | None = None  # as the reader's language writes one, of that zone

    def time(self, moment: datetime) -> str:
        """A moment as a reader's clock shows it."""
        there = moment.astimezone(self.zone)
        return there.strftime("%Y-%m-%d %H:%M") if self.moment is None else self.moment(there)


@dataclass(frozen=True)
class Entry:
    """A message with its number, from 1, and its heading, without the number."""

    number: int
    message: WholeMessage
    heading: str
    is_shown: bool


def entries(conversation: WholeConversation, layout: Layout) -> Iterator[Entry]:
    """The messages in reading order. With all branches, the first made comes first, and each is followed to its end."""
    path = path_to(conversation.messages, conversation.leaf_id)
    on_path = {message.id for message in path}
    chosen = depth_first(conversation.messages) if layout.all_branches else path
    numbers: dict[str, int] = {}
    previous: str | None = None
    for number, message in enumerate(chosen, start=1):
        numbers[message.id] = number
        parts = [_who(message.role, layout.labels), layout.time(message.created)]
        if state := _state(message.state, layout.labels):
            parts.append(state)
        if message.parent_id is not None and message.parent_id != previous:
            parts.append(layout.labels.replies_to.replace("%1", str(numbers[message.parent_id])))
        if message.id not in on_path:
            parts.append(layout.labels.other_branch)
        yield Entry(number, message, " · ".join(parts), message.id in on_path)
        previous = message.id


def title_of(conversation: WholeConversation, labels: Labels) -> str:
    """The title on one line."""
    return " ".join(conversation.title.split()) or labels.untitled


def facts(conversation: WholeConversation, layout: Layout) -> list[tuple[str, str]]:
    """What stands under the title: name and value."""
    labels = layout.labels
    found = [(labels.created, layout.time(conversation.created)), (labels.updated, layout.time(conversation.updated))]
    if conversation.folder is not None:
        found.append((labels.folder, conversation.folder))
    if conversation.tags:
        found.append((labels.tags, ", ".join(conversation.tags)))
    return found


def _who(role: Role, labels: Labels) -> str:
    return {Role.USER: labels.question, Role.ASSISTANT: labels.answer, Role.SYSTEM: labels.system}[role]


def _state(state: State, labels: Labels) -> str:
    words = {State.STOPPED: labels.stopped, State.INTERRUPTED: labels.interrupted, State.FAILED: labels.failed}
    return words.get(state, "")
