"""How an answer was written, in a line: speed, time, length and model."""

from PySide6.QtCore import QCoreApplication

from app.core.conversations.conversation import AnswerStats
from app.ui.look.numbers import count, decimal


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
