"""Where in a conversation a reader is to be."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Where a reader is to be: at a message.

    `found` is the number of a place in it that was searched for, from 0: the reader is to be there.
    `top` is how far it is to be from the top of the window, in pixels; None leaves that to the transcript.
    `step` gives the focus to the message's arrow of that direction.
    """

    message_id: str
    found: int | None = None
    top: int | None = None
    step: int = 0
