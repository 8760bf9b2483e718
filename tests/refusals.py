"""What is refused, and by which code: refused() around what is done, code_of() for one call."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from app.core.errors import AppError, ErrorCode
from shakti_mlx.errors import ModelError, ModelErrorCode

_REFUSALS: tuple[type[AppError | ModelError], ...] = (AppError, ModelError)


@contextmanager
def refused(code: ErrorCode | ModelErrorCode, *named: str) -> Iterator[pytest.ExceptionInfo[AppError | ModelError]]:
    """An error with this code must be raised inside, and its detail hold all of `named`."""
    with pytest.raises(_REFUSALS) as raised:
        yield raised
    assert raised.value.code is code, f"{raised.value.code} in the place of {code}: {raised.value.detail}"
    for each in named:
        assert each in raised.value.detail, raised.value.detail


def code_of(act: Callable[..., object], *arguments: object, **options: object) -> ErrorCode | ModelErrorCode:
    """The code of the error that a call ends with."""
    with pytest.raises(_REFUSALS) as raised:
        act(*arguments, **options)
    return raised.value.code
