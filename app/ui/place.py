"""Where in a conversation a reader is to be."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Where a reader is to be: at a message, and in it at the first of some phrases, which are set off.

    `top` is how far it is to be from the top of the window, in pixels; None leaves that to the transcript.
    `step` gives the focus to the message's arrow of that direction.
    """

    message_id: str
    phrases: tuple[str, ...] = ()
    top: int | None = None
    step: int = 0
