"""What stands below an answer about how it comes, came about and how fast it was. QtCore only."""

from PySide6.QtCore import QCoreApplication

from app.core.conversations.conversation import AnswerStats, Message, State
from app.ui.look.numbers import count, decimal

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


def stats_text(stats: AnswerStats) -> str:
    """Speed, time to the first word, length and model, in the language of the moment."""
    translate = QCoreApplication.translate
    seconds = stats.first_token_ms / 1000
    if stats.tokens_per_second > 0:
        seconds += stats.tokens / stats.tokens_per_second
    parts = [
        translate("AnswerStats", "%1 tokens per second").replace("%1", decimal(stats.tokens_per_second)),
        translate("AnswerStats", "first word after %1 s").replace("%1", decimal(stats.first_token_ms / 1000)),
        translate("AnswerStats", "%1 s in total").replace("%1", decimal(seconds)),
        translate("AnswerStats", "tokens: %1 written, %2 read")
        .replace("%1", count(stats.tokens))
        .replace("%2", count(stats.prompt_tokens)),
        stats.model,
    ]
    return " · ".join(parts)
