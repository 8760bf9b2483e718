"""Plan: how much `shakti bench` measures."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from shakti_mlx.errors import ModelError, ModelErrorCode

MARGIN = 16  # tokens left free in the context
LEAST_CONTEXT = 128


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How much is measured, in tokens; the defaults are the paper's and the issue's."""

    rounds: int = 3
    prompt_tokens: int = 512
    decode_tokens: int = 512
    history_tokens: int = 2000
    new_tokens: int = 30
    quoted_tokens: int = 1000
    answer_tokens: int = 256

    def __post_init__(self) -> None:
        low = [f"{name} = {value}" for name, value in asdict(self).items() if value < (1 if name == "rounds" else 2)]
        if low:
            raise ValueError(", ".join(low))

    @property
    def context(self) -> int:
        """Tokens of the longest sequence."""
        longest = max(
            self.prompt_tokens + self.decode_tokens,
            self.history_tokens + self.new_tokens,
            self.quoted_tokens + self.answer_tokens,
        )
        return longest + MARGIN

    def fitting(self, context: int) -> Plan:
        """The same, shortened to what a model of this context can hold. Raises ModelError(PROMPT_TOO_LONG)."""
        if context < LEAST_CONTEXT:
            raise ModelError(ModelErrorCode.PROMPT_TOO_LONG, f"a context of {context}, and {LEAST_CONTEXT} needed")
        room = context - MARGIN

        def cut(first: int, second: int) -> tuple[int, int]:
            if first + second <= room:
                return first, second
            second = min(second, room // 2)
            return min(first, room - second), second

        prompt, decode = cut(self.prompt_tokens, self.decode_tokens)
        history, new = cut(self.history_tokens, self.new_tokens)
        quoted, answer = cut(self.quoted_tokens, self.answer_tokens)
        return replace(
            self,
            prompt_tokens=prompt,
            decode_tokens=decode,
            history_tokens=history,
            new_tokens=new,
            quoted_tokens=quoted,
            answer_tokens=min(answer, quoted // 2),
        )
