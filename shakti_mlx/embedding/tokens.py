"""A text's tokens, as both tokenizers give them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class Tokens(NamedTuple):
    """Without the ends. `starts` says at which character of the text each one begins, or the word that it is of.

    `words` are the words that they are of, in small letters without accents; none where the tokenizer knows no words.
    """

    ids: NDArray[np.int32]  # [tokens]
    starts: NDArray[np.int32]  # [tokens]
    words: list[str]
