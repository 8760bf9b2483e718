"""LanguageModel: checkpoint, tokenizer, chat template, model and generate loop, put together for chats."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from shakti_mlx.backend import context_in_memory, load_model
from shakti_mlx.generate import GenerationStats, Generator
from shakti_mlx.model import UNBOUNDED, CacheOptions
from shakti_mlx.prefix_store import Owner, PrefixStore

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from shakti_mlx.chat_template import ChatTemplate
    from shakti_mlx.model import Model
    from shakti_mlx.sampling import SamplingParams
    from shakti_mlx.tokenizer import Tokenizer

# Each with "role" and "content". Where the last one is the assistant's, the answer begins with it and is gone on with.
Messages = Sequence[Mapping[str, str]]


class LanguageModel:
    """A model to talk to. It lives on the thread that loaded it."""

    def __init__(
        self,
        name: str,
        languages: tuple[str, ...],
        model: Model,
        tokenizer: Tokenizer,
        template: ChatTemplate,
        *,
        cache: CacheOptions = UNBOUNDED,
        prefixes: PrefixStore | None = None,
        context_length: int | None = None,
    ) -> None:
        """`context_length`: as many tokens of the model's own as there is memory for. The rest: see Generator."""
        self.name, self.languages = name, languages
        self.model, self.backend = model, str(model.backend)
        self.context_length = context_length or model.config.context_length
        self.tokenizer, self._template = tokenizer, template
        self._generator = Generator(model, tokenizer, cache, prefixes=prefixes)
        self._beginning: tuple[str | None, list[int]] | None = None  # a system prompt and the tokens it leads to

    @classmethod
    def load(
        cls,
        path: Path,
        *,
        name: str | None = None,
        backend: str | None = None,
        dtype: str | None = None,
        cache: CacheOptions = UNBOUNDED,
        prefix_folder: Path | None = None,
        weights_sha256: str = "",
    ) -> LanguageModel:
        """Load the checkpoint at `path`. Raises ModelError, whatever is wrong with it.

        With `prefix_folder`, and `weights_sha256` to know the weights by, what the system prompt leads to is kept
        there on disk.
        """
        from shakti_mlx.chat_template import ChatTemplate, default_template
        from shakti_mlx.checkpoint import open_checkpoint

        with open_checkpoint(path) as checkpoint:
            tokenizer = checkpoint.tokenizer()
            source = checkpoint.chat_template or default_template(tokenizer)
            template = ChatTemplate.for_tokenizer(source, tokenizer)
            room = context_in_memory(checkpoint, cache, backend, dtype)  # the weights are not in memory yet
            model = load_model(checkpoint, backend=backend, dtype=dtype)
            prefixes = None
            if prefix_folder is not None and weights_sha256:
                prefixes = PrefixStore(prefix_folder, Owner.of(model, f"{weights_sha256} {_state_of(path)}"))
            return cls(
                name or checkpoint.name,
                checkpoint.languages,
                model,
                tokenizer,
                template,
                cache=cache,
                prefixes=prefixes,
                context_length=room,
            )

    @property
    def last(self) -> GenerationStats | None:
        """The figures of the last answer."""
        return self._generator.last

    def encode(self, messages: Messages) -> list[int]:
        """The prompt for the next answer, as token ids. What people typed never becomes a control token.

        The beginning of an answer follows the opened turn as the tokens that the model would have written it with,
        but for spaces at its end: words bring theirs in front, and after a space of its own no model knows what to say.
        """
        return self._prompt(messages)[0]

    def count(self, messages: Messages) -> int:
        """Tokens of the prompt for the next answer."""
        return len(self.encode(messages))

    def generate(self, messages: Messages, params: SamplingParams, stop: threading.Event) -> Iterator[str]:
        """The next answer, or what follows on its beginning, in pieces of whole characters. See Generator.generate."""
        prompt, begun, spaces = self._prompt(messages)
        keep = self._shared(messages, prompt)
        pieces = self._generator.generate(prompt, params, stop, keep=keep, begun=begun)
        return _without_spaces(pieces, spaces) if spaces else pieces

    def forget(self) -> None:
        """Drop what was said from memory: the cached sequence, and the words that the tokenizer remembers.

        The weights stay. Freed memory is not overwritten.
        """
        self._generator.forget()
        self.tokenizer.forget()
        self._beginning = None

    def _prompt(self, messages: Messages) -> tuple[list[int], int, int]:
        """The prompt, how many tokens at its end begin the answer, and how many spaces there are after those."""
        from shakti_mlx.chat_template import encode_chat

        text = ""
        if messages and messages[-1]["role"] == "assistant":
            *messages, last = messages
            text = last["content"]
        prompt = encode_chat(self._template, self.tokenizer, messages)
        said = text.rstrip(" ")
        begun = self.tokenizer.encode(said)
        return [*prompt, *begun], len(begun), len(text) - len(said)

    def _shared(self, messages: Messages, prompt: list[int]) -> int:
        """Tokens of `prompt` that come before anything but the system message: the same in every turn.

        Found by comparing prompts, as only the template knows where the system message ends.
        """
        system = [message for message in messages[:1] if message["role"] == "system"]
        text = system[0]["content"] if system else None
        if self._beginning is None or self._beginning[0] != text:
            one, other = (self.encode([*system, {"role": "user", "content": said}]) for said in ("0", "x"))
            self._beginning = text, one[: _common(one, other)]
        return _common(self._beginning[1], prompt)


def _without_spaces(pieces: Iterator[str], count: int) -> Iterator[str]:
    """The pieces without the spaces that they begin with, `count` of them at the most."""
    for piece in pieces:
        rest = piece.lstrip(" ")
        dropped = min(len(piece) - len(rest), count)
        count = count - dropped if not rest else 0
        if dropped < len(piece):
            yield piece[dropped:]


def _state_of(path: Path) -> list[tuple[str, int, int]]:
    """Sizes and times of the model's files: they change when a file is replaced and its checksum is not known yet."""
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    return [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files]


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens both begin with."""
    shorter = min(len(one), len(other))
    return next((i for i in range(shorter) if one[i] != other[i]), shorter)
