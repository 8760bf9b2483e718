"""refused(): inside, a model or a request to it is refused."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from shakti_mlx.errors import ModelError, ModelErrorCode


@contextmanager
def refused(code: ModelErrorCode, *named: str) -> Iterator[None]:
    """A ModelError with this code must be raised inside, and its detail hold all of `named`."""
    with pytest.raises(ModelError) as caught:
        yield
    assert caught.value.code is code
    for each in named:
        assert each in caught.value.detail
