"""What stands below an answer about how it comes or came about, in the user's words. QtCore only."""

from PySide6.QtCore import QCoreApplication

from app.core.conversations.conversation import Message, State

translate = QCoreApplication.translate


def state_text(message: Message, *, streamed: bool, searching: bool, model_is_loading: bool) -> str:
    """Where an answer stands; nothing of one that is complete, or whose words are coming."""
    at_work = message.state is State.STREAMING  # what waits with text in it is to be gone on with
    match message.state:
        case State.WAITING | State.STREAMING:
            if streamed or (at_work and message.text):
                return ""
            return _waiting_text(searching=searching, loading=model_is_loading and not at_work)
        case State.STOPPED:
            return translate("AnswerState", "Stopped")
        case State.INTERRUPTED:
            return translate("AnswerState", "Interrupted: Shakti was closed before the answer was complete.")
    return ""


def _waiting_text(*, searching: bool, loading: bool) -> str:
    if searching:
        return translate("AnswerState", "Searching the documents…")
    if loading:
        return translate("AnswerState", "Waiting for the model to load…")
    return translate("AnswerState", "Thinking…")


def cut_short_text(message: Message) -> str:
    """That the answer may lack its end; nothing where it has one."""
    stats = message.stats
    if stats is None or stats.stopped_by not in ("length", "context"):
        return ""
    return translate("AnswerState", "The answer reached its maximum length and may be incomplete.")
