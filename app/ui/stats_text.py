"""How an answer was written, in a line: speed, time, length and model."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.conversation import AnswerStats


def stats_text(stats: AnswerStats) -> str:
    """Speed, time to the first word, length and model, in the language of the moment."""
    locale = QLocale()
    translate = QCoreApplication.translate
    seconds = stats.first_token_ms / 1000
    if stats.tokens_per_second > 0:
        seconds += stats.tokens / stats.tokens_per_second
    parts = [
        translate("AnswerStats", "%1 tokens per second").replace(
            "%1", locale.toString(stats.tokens_per_second, "f", 1)
        ),
        translate("AnswerStats", "first word after %1 s").replace(
            "%1", locale.toString(stats.first_token_ms / 1000, "f", 1)
        ),
        translate("AnswerStats", "%1 s in all").replace("%1", locale.toString(seconds, "f", 1)),
        translate("AnswerStats", "tokens: %1 written, %2 read")
        .replace("%1", locale.toString(stats.tokens))
        .replace("%2", locale.toString(stats.prompt_tokens)),
        stats.model,
    ]
    return " · ".join(parts)
