"""LanguageModel: checkpoint, tokenizer, chat template, model and generate loop, put together for chats."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from shakti_mlx.backend import load_model
from shakti_mlx.generate import GenerationStats, Generator

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from shakti_mlx.backend import Model
    from shakti_mlx.chat_template import ChatTemplate
    from shakti_mlx.sampling import SamplingParams
    from shakti_mlx.tokenizer import Tokenizer

Messages = Sequence[Mapping[str, str]]  # each with "role" and "content"


class LanguageModel:
    """A model to talk to. It lives on the thread that loaded it."""

    def __init__(
        self,
        name: str,
        languages: tuple[str, ...],
        model: Model,
        tokenizer: Tokenizer,
        template: ChatTemplate,
    ) -> None:
        self.name, self.languages = name, languages
        self.model = model
        self._tokenizer, self._template = tokenizer, template
        self._generator = Generator(model, tokenizer)

    @classmethod
    def load(
        cls, path: Path, *, name: str | None = None, backend: str | None = None, dtype: str | None = None
    ) -> LanguageModel:
        """Load the checkpoint at `path`. Raises ModelError, whatever is wrong with it."""
        from shakti_mlx.chat_template import ChatTemplate, default_template
        from shakti_mlx.checkpoint import open_checkpoint
        from shakti_mlx.tokenizer import Tokenizer

        with open_checkpoint(path) as checkpoint:
            tokenizer = Tokenizer.from_gguf(checkpoint.metadata)
            source = checkpoint.chat_template or default_template(tokenizer)
            template = ChatTemplate.for_tokenizer(source, tokenizer)
            model = load_model(checkpoint, backend=backend, dtype=dtype)
            return cls(name or checkpoint.name, checkpoint.languages, model, tokenizer, template)

    @property
    def backend(self) -> str:
        """Which backend runs the model."""
        return self.model.backend

    @property
    def context_length(self) -> int:
        """Tokens that prompt and answer may have together."""
        return self.model.config.context_length

    @property
    def last(self) -> GenerationStats | None:
        """The figures of the last answer."""
        return self._generator.last

    def encode(self, messages: Messages) -> list[int]:
        """The prompt for the next answer, as token ids. What people typed never becomes a control token."""
        from shakti_mlx.chat_template import encode_chat

        return encode_chat(self._template, self._tokenizer, messages)

    def count(self, messages: Messages) -> int:
        """Tokens of the prompt for the next answer."""
        return len(self.encode(messages))

    def generate(self, messages: Messages, params: SamplingParams, stop: threading.Event) -> Iterator[str]:
        """The next answer, in pieces of whole characters. See Generator.generate."""
        return self._generator.generate(self.encode(messages), params, stop)
