"""Texts are cut into words where `tokenizers` cuts them, by every component and in each of its ways."""

import json
from typing import Any

import pytest
from tokenizers import Regex, pre_tokenizers

from shakti_mlx.vocabulary.patterns import Allowance
from shakti_mlx.vocabulary.pre_tokenizers import WordCutter

BEHAVIOURS = ("removed", "isolated", "contiguous", "merged_with_previous", "merged_with_next")
TEXTS = ("a, b,, c", ",,a", "a,,", ",", "abc", "It's 12 to 345: go!?", "पानी १२, पीएँ।", " a  b ", "▁a b▁")
COMPONENTS = [
    *(pre_tokenizers.Split(",", each, invert) for each in BEHAVIOURS for invert in (False, True)),
    *(pre_tokenizers.Split(Regex(r"\p{L}+"), each, invert) for each in BEHAVIOURS for invert in (False, True)),
    *(pre_tokenizers.Punctuation(each) for each in BEHAVIOURS),
    *(pre_tokenizers.Digits(each) for each in (False, True)),
    *(
        pre_tokenizers.Metaspace("▁", prepend_scheme=scheme, split=split)
        for scheme in ("always", "first", "never")
        for split in (False, True)
    ),
    pre_tokenizers.Whitespace(),
    pre_tokenizers.WhitespaceSplit(),
    pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace("▁", prepend_scheme="first")]),
]


def spec_of(component: Any) -> Any:
    return json.loads(component.__getstate__())


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda each: str(spec_of(each))[:120])
def test_words_are_those_of_the_reference(component: Any) -> None:
    allowance = Allowance()
    cut = WordCutter(spec_of(component), allowance)
    for text in TEXTS:
        allowance.begin(text)
        assert cut(text, True) == [word for word, _ in component.pre_tokenize_str(text)], text
