"""Where somebody was when a profile was locked, and the way back there. Ids and pixels: nothing of what was said."""

from dataclasses import dataclass

from app.ui.transcript.place import Place
from app.ui.window.window import MainWindow


@dataclass(frozen=True)
class LeftAt:
    """The conversation that was open, and where in it somebody read; without a place it was its end."""

    conversation_id: str
    place: Place | None


def left_at(window: MainWindow) -> LeftAt | None:
    """Where somebody is now; None in a conversation that has not begun."""
    conversation_id = window.dialogue.conversation_id
    return None if conversation_id is None else LeftAt(conversation_id, window.transcript.reading_place())


def go_back(window: MainWindow, left: LeftAt) -> None:
    """Open it again there, if it is still listed. What was typed in it comes with it."""
    if left.conversation_id not in {each.id for each in window.conversations}:
        return
    if left.place is None:
        window.dialogue.open(left.conversation_id)
    else:
        window.dialogue.open_at(left.conversation_id, left.place)
