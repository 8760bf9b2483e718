"""ModelLibrary: the models of a data folder, and the starter model that an empty one gets."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.paths import STARTER_SHA256
from app.core.settings import Settings
from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    from shakti_mlx.checkpoint.convert import Conversion
    from shakti_mlx.checkpoint.install import InstalledModel

CONVERTED = ".converted-"  # a folder on its way among the installed models, before its id
Progress = Callable[[int, int], None]  # bytes done, bytes in all
Cancelled = Callable[[], bool]


class ModelLibrary:
    """Installed models, in `folder`; `starter` is the file that the program carries. Any thread may use it.

    Every method raises ModelError for what is wrong with a model, the folder or the disk.
    """

    def __init__(self, folder: Path, starter: Path, starter_sha256: str = STARTER_SHA256) -> None:
        self._folder, self._starter, self._starter_sha256 = folder, starter, starter_sha256

    def installed(self) -> list[InstalledModel]:
        """All installed models, in a stable order."""
        from shakti_mlx.checkpoint.install import list_installed

        return list_installed(self._folder)

    def get(self, model_id: str) -> InstalledModel:
        """The installed model of that id. Raises ModelError(NOT_FOUND)."""
        for model in self.installed():
            if model.id == model_id:
                return model
        raise ModelError(ModelErrorCode.NOT_FOUND, model_id)

    def chosen(self, settings: Settings) -> InstalledModel:
        """The model that the settings name, else the first. Raises ModelError(NOT_FOUND): never another one."""
        if settings.model is not None:
            return self.get(settings.model)
        if models := self.installed():
            return models[0]
        raise ModelError(ModelErrorCode.NOT_FOUND, str(self._folder))

    def ensure_starter(
        self, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> InstalledModel | None:
        """Install the starter model where there is no model at all; None where there is one.

        So who removes the starter and keeps another model does not get it back. Raises ModelError(NOT_FOUND)
        when there is neither a model nor the starter's file.
        """
        if self.installed():
            return None
        if not self._starter.is_file():
            raise ModelError(ModelErrorCode.NOT_FOUND, str(self._starter))
        return self.import_(self._starter, sha256=self._starter_sha256, progress=progress, cancelled=cancelled)

    def import_(
        self,
        path: Path,
        *,
        sha256: str | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> InstalledModel:
        """Install a copy of the model's file or folder, checked against `sha256` where one is given; all or nothing."""
        from shakti_mlx.checkpoint.install import install

        return install(path, self._folder, sha256=sha256, progress=progress, cancelled=cancelled)

    def convert(
        self,
        source: Path,
        model_id: str,
        *,
        bits: int | None = None,
        group_size: int | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> tuple[InstalledModel, Conversion]:
        """Install a model in the form of both backends; after a kill or a cancel the same call goes on.

        Another model of that id stays, and this one's gets a number. `progress` counts weights.
        """
        from shakti_mlx.checkpoint.convert import convert
        from shakti_mlx.checkpoint.install import adopt

        converted = self._folder / f"{CONVERTED}{model_id}"
        shutil.rmtree(converted, ignore_errors=True)  # of a run that was killed before it was installed
        conversion = convert(
            source, converted, bits=bits, group_size=group_size, progress=progress, cancelled=cancelled
        )
        return adopt(converted, self._folder, model_id), conversion

    def verify(
        self, model: InstalledModel, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> None:
        """Compare the model's files with the checksums of its installation. Raises ModelError if they differ."""
        from shakti_mlx.checkpoint.install import verify

        verify(model, progress, cancelled)

    def remove(self, model: InstalledModel) -> None:
        """Delete the model's files."""
        from shakti_mlx.checkpoint.install import remove

        remove(model)
