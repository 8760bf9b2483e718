"""Encodes text as token ids, for every kind of vocabulary."""

from typing import Protocol


class Encoder(Protocol):
    """Text to token ids, none of them a control token's."""

    def encode(self, text: str, first: bool = True) -> list[int]:
        """Token ids of `text`; `first` says that nothing stands before it, so that it may get a space in front."""

    def forget(self) -> None:
        """Drop what is remembered of texts, so that none of their words stay in memory."""
