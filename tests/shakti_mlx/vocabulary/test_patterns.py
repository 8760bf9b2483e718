"""Patterns of a tokenizer's file: what they may cost is no matter of the machine's speed, and none goes on for ever."""

import time
from collections.abc import Iterator

import pytest
import regex
from refusals import refused

from shakti_mlx.bpe import PRE_TOKENIZERS
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.vocabulary import patterns
from shakti_mlx.vocabulary.patterns import Allowance, Pattern

TEXT = "The pump's 9 litres, isn't it?  పిల్లలకు తరచుగా నీళ్లు ఇవ్వండి.\n\n 12,345 ರೋಗಿ " * 400
O200K = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
GOOD = [*PRE_TOKENIZERS["llama3"].patterns, *PRE_TOKENIZERS["qwen2"].patterns, *PRE_TOKENIZERS["gpt-2"].patterns, O200K]


@pytest.fixture
def measured_anew() -> Iterator[None]:
    patterns._cost_of_a_character.cache_clear()
    yield
    patterns._cost_of_a_character.cache_clear()


def spans(source: str, text: str) -> list[tuple[int, int]]:
    allowance = Allowance()
    allowance.begin(text)
    return list(Pattern(source, False, allowance).spans(text))


@pytest.mark.usefixtures("measured_anew")
def test_cost_is_measured_on_a_machine_that_was_held_up_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = iter([0.0, 2 * patterns.MEASURED])
    monkeypatch.setattr(patterns, "thread_time", lambda: next(seconds))
    assert patterns._cost_of_a_character() > 0


@pytest.mark.usefixtures("measured_anew")
@pytest.mark.parametrize("source", GOOD)
def test_good_pattern_passes_on_a_machine_that_is_a_thousand_times_slower(
    source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patterns, "thread_time", lambda: 1000 * time.thread_time())
    allowance = Allowance()
    allowance.begin(3 * TEXT)
    pattern = Pattern(source, False, allowance)
    for _ in range(3):  # what was spent is looked at when the next part begins
        assert list(pattern.spans(TEXT)) == [match.span() for match in regex.finditer(source, TEXT)]


@pytest.mark.parametrize("source", [*GOOD, "a*", r"|\p{L}", r"(?<=p)u|\bit|(?<!i)t"])
def test_cuts_are_the_same_when_it_is_looked_at_the_cost_now_and_then(
    source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patterns, "SLICE", 1e-4)
    looked: list[float] = []
    left = Allowance.left

    def look(self: Allowance) -> float:
        looked.append(left(self))
        return looked[-1]

    monkeypatch.setattr(Allowance, "left", look)
    assert spans(source, TEXT) == [match.span() for match in regex.finditer(source, TEXT)]
    assert len(looked) > 1


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("(a|aa)+$", "a" * 200 + "b"),  # twice as long with every letter
        (r"\s*[\r\n]+", " " * 100_000),  # as long as the text's square
        ("a*a*a*a*[xy]", "a" * 3000),
    ],
)
def test_pattern_that_takes_for_ever_is_stopped(source: str, text: str) -> None:
    with refused(ModelErrorCode.BAD_TOKENIZER, "too long"):
        spans(source, text)


def test_many_words_do_not_each_get_an_allowance(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "FEWEST_CHARACTERS", 1000)
    allowance = Allowance()
    allowance.begin("a" * 100)
    pattern = Pattern("(a|aa)+$", False, allowance)
    with pytest.raises(ModelError, match="too long"):
        for _ in range(10_000):
            list(pattern.spans("a" * 22 + "b"))
