"""Reading ahead on a thread: the same items, the same errors, and no thread left behind."""

import threading
from collections.abc import Iterator

import pytest

from shakti_mlx.checkpoint.read_ahead import DEPTH, read_ahead


def test_items_come_in_order() -> None:
    assert list(read_ahead(range(100))) == list(range(100))
    assert list(read_ahead([])) == []


def test_an_error_comes_after_the_items_before_it() -> None:
    def items() -> Iterator[int]:
        yield 1
        yield 2
        raise ValueError("the third")

    seen = []
    with pytest.raises(ValueError, match="the third"):
        for item in read_ahead(items()):
            seen.append(item)  # noqa: PERF402 - what came before the error counts
    assert seen == [1, 2]


def test_no_more_than_a_few_items_are_made_in_advance() -> None:
    made: list[int] = []
    ahead = read_ahead(made.append(number) or number for number in range(1000))  # type: ignore[func-returns-value]
    assert next(ahead) == 0
    ahead.close()
    assert len(made) <= 1 + DEPTH + 2


def test_no_thread_is_left_when_the_reader_goes_away() -> None:
    before = threading.active_count()
    for item in read_ahead(range(1000)):
        if item == 3:
            break
    assert threading.active_count() == before
