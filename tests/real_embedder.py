"""The real embedding model, for tests that need it: they are skipped where it cannot run or was not fetched."""

import pytest

from app.core.paths import embedding_model
from shakti_mlx import kernels


def need_embedder() -> None:
    """Skip what calls this, a test or a module, where there are no kernels or no file of weights."""
    if kernels.load() is None:
        pytest.skip("the kernels were not built: no C compiler", allow_module_level=True)
    if not embedding_model().is_file():
        pytest.skip("the embedding model was not fetched: run make ready", allow_module_level=True)
