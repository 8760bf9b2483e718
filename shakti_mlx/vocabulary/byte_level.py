"""Decodes the tokens of a byte-level vocabulary."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from shakti_mlx.bpe import byte_symbols


def byte_level_bytes(
    tokens: Sequence[str], silent: frozenset[int], plain: Collection[int] = ()
) -> Callable[[int], bytes]:
    """A function from token id to bytes. `silent` tokens show nothing, `plain` ones are written as themselves."""
    byte_of = {symbol: byte for byte, symbol in byte_symbols().items()}

    def bytes_of(token_id: int) -> bytes:
        # A model's embedding may have more rows than the vocabulary has tokens.
        if token_id in silent or token_id >= len(tokens):
            return b""
        token = tokens[token_id]
        if token_id in plain:
            return token.encode("utf-8", "replace")
        try:
            return bytes(map(byte_of.__getitem__, token))
        except KeyError:  # a user-defined token, written in plain text
            return token.encode("utf-8", "replace")

    return bytes_of
