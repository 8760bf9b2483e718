"""Tokenizer: text to token ids and back, from whichever vocabulary a checkpoint carries."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from shakti_mlx.stream_decoder import StreamDecoder

if TYPE_CHECKING:
    from pathlib import Path

    from shakti_mlx.vocabulary import Vocabulary


class Tokenizer:
    """A vocabulary with control tokens. Make one with `from_gguf` or `from_folder`.

    `eos_ids` end an answer. `add_bos` says that a prompt begins with `bos_id`. `bos_token` and `eos_token` are
    the texts that chat templates ask for. `control_tokens` gives their ids; no text that is encoded becomes one.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        tokens, bos_id, eos_id = vocabulary.tokens, vocabulary.bos_id, vocabulary.eos_id
        self._encoder, self._control = vocabulary.encoder, vocabulary.control
        self._token_bytes, self._strip_space = vocabulary.token_bytes, vocabulary.strip_space
        self.control_tokens: Mapping[str, int] = vocabulary.control.ids
        self.vocab_size = len(tokens)
        self.bos_id, self.eos_ids, self.add_bos = bos_id, vocabulary.eos_ids, vocabulary.add_bos
        self.bos_token = "" if bos_id is None else tokens[bos_id]
        self.eos_token = "" if eos_id is None else tokens[eos_id]

    @classmethod
    def from_gguf(cls, metadata: Mapping[str, object]) -> Tokenizer:
        """The tokenizer that a GGUF file's metadata describes. Raises ModelError(BAD_TOKENIZER)."""
        from shakti_mlx.vocabulary.gguf_metadata import read_gguf_vocabulary

        return cls(read_gguf_vocabulary(metadata))

    @classmethod
    def from_folder(cls, folder: Path, embeddings: int | None = None) -> Tokenizer:
        """The tokenizer of a model folder: tokenizer.json, else tokenizer.model, else tokenizer.gguf, with what the
        configuration files beside it say of special tokens. Added tokens for which the model has no embedding, of
        which it has `embeddings`, are left out. Raises ModelError(BAD_TOKENIZER)."""
        from shakti_mlx.vocabulary.folder import read_folder_vocabulary

        return cls(read_folder_vocabulary(folder, embeddings))

    def encode(self, text: str, *, special: bool = False) -> list[int]:
        """Token ids of `text`, without a bos. Only with `special` do control tokens written in it become such."""
        return self.encode_parts(self.split_control(text) if special else [text])

    def forget(self) -> None:
        """Drop the words that were remembered to be encoded faster."""
        self._encoder.forget()

    def encode_parts(self, parts: Iterable[str | int]) -> list[int]:
        """Token ids of a text that comes as split_control() gives it: what is text stays text."""
        ids: list[int] = []
        for part in parts:
            if isinstance(part, int):
                ids.append(part)
            else:
                ids.extend(self._encoder.encode(part, not ids))
        return ids

    def split_control(self, text: str) -> Iterator[str | int]:
        """`text` cut at the control tokens written in it, which come as their ids."""
        return self._control.split(text)

    def decode(self, ids: Iterable[int]) -> str:
        """The text of `ids`: control tokens are left out, and so is a character whose bytes are cut at the end."""
        data = b"".join(map(self._token_bytes, ids))
        if self._strip_space:
            data = data.removeprefix(b" ")
        return codecs.utf_8_decode(data, "replace", False)[0]

    def stream_decoder(self, *, begun: bool = False) -> StreamDecoder:
        """A decoder for one answer, or for what follows on the beginning of one: there a first space counts."""
        return StreamDecoder(self._token_bytes, self._strip_space and not begun)
