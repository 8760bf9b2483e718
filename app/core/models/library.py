"""ModelLibrary: the models of a data folder, and the starter model that an empty one gets."""

from __future__ import annotations

import logging
import math
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.durable import make_private_folder
from app.core.errors import AppError, ErrorCode
from app.core.network.part_file import STEP
from app.core.paths import STARTER_SHA256
from app.core.settings import Settings
from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.checkpoint.source import Cancelled, Progress
from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    from app.core.models.catalogue import CatalogueEntry
    from app.core.network.network import Network
    from shakti_mlx.checkpoint.convert import Conversion
    from shakti_mlx.checkpoint.install import InstalledModel

log = logging.getLogger(__name__)

CONVERTED = ".converted-"  # a folder on its way among the installed models, before its id


class ModelLibrary:
    """Installed models, in `folder`; `starter` is the file that the program carries. Any thread may use it.

    Its methods raise ModelError for what is wrong with a model, the folder or the disk.
    """

    def __init__(
        self, folder: Path, starter: Path, starter_sha256: str = STARTER_SHA256, copy_step: int = STEP
    ) -> None:
        """`copy_step` is the granularity at which an interrupted copy resumes: see PartFile."""
        self._folder, self._starter, self._starter_sha256 = folder, starter, starter_sha256
        self._copy_step = copy_step
        self._memory: dict[tuple[str, str | None], int] = {}  # by checksum and backend

    def installed(self) -> list[InstalledModel]:
        """All installed models, in the order in which they came: where none is chosen, the first goes on answering."""
        from shakti_mlx.checkpoint.install import list_installed

        return sorted(list_installed(self._folder), key=_installed_at)

    def get(self, model_id: str) -> InstalledModel:
        """The installed model of that id. Raises ModelError(NOT_FOUND)."""
        installed = self.installed()
        for model in installed:
            if model.id == model_id:
                return model
        raise ModelError(ModelErrorCode.NOT_FOUND, model_id, choices=tuple(each.id for each in installed))

    def chosen(self, settings: Settings) -> InstalledModel:
        """The model that the settings name, else the first. Raises ModelError(NOT_FOUND): never another one."""
        if settings.model is not None:
            return self.get(settings.model)
        if models := self.installed():
            return models[0]
        raise ModelError(ModelErrorCode.NOT_FOUND, str(self._folder))

    def is_starter(self, model: InstalledModel) -> bool:
        """Whether it is the one that the program carries, and would bring again."""
        return model.sha256 == self._starter_sha256 and self._starter.is_file()

    def ensure_starter(self) -> InstalledModel | None:
        """Install the starter model where there is no model at all; None where there is one.

        So who removes the starter and keeps another model does not get it back. Raises ModelError(NOT_FOUND)
        when there is neither a model nor the starter's file.
        """
        if self.installed():
            return None
        if not self._starter.is_file():
            raise ModelError(ModelErrorCode.NOT_FOUND, str(self._starter))
        return self.import_(self._starter, sha256=self._starter_sha256)

    def import_(
        self,
        path: Path,
        *,
        sha256: str | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> InstalledModel:
        """Install a copy of the model's file or folder, checked against `sha256` where one is given; all or nothing.

        A copy that broke off, or was cancelled, goes on from there when the same file or folder is imported again; of
        a zip it begins anew. Raises AppError: SOURCE_GONE where the drive went away, HOME_MISSING where the data folder
        did; else ModelError: see install().
        """
        from app.core.models.model_copying import ModelCopying
        from shakti_mlx.checkpoint.install import install
        from shakti_mlx.checkpoint.manifest import MANIFEST, read_manifest
        from shakti_mlx.checkpoint.source import open_source

        if (path / MANIFEST).is_file():
            path = read_manifest(path).weights
        copying = ModelCopying(self._folder, self._copy_step)
        if path.is_dir():
            return copying.bring_folder(path, sha256, progress, cancelled)
        with open_source(path) as opened:
            in_archive = opened.in_archive
        if in_archive:
            make_private_folder(self._folder)
            return install(path, self._folder, sha256=sha256, progress=progress, cancelled=cancelled)
        with open_checkpoint(path):  # refuse at once what is no good
            pass
        return copying.bring_file(path, sha256, progress, cancelled)

    def download(
        self,
        entry: CatalogueEntry,
        network: Network,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> InstalledModel:
        """Download a model of the catalogue and install it; what broke off goes on when it is asked for again.

        Raises AppError: DOWNLOAD_NOT_OFFERED, HOME_MISSING, and what Network.fetch() raises; ModelError:
        CHECKSUM_MISMATCH, and what install() raises.
        """
        from app.core.models.model_copying import ModelCopying
        from shakti_mlx.checkpoint.install import install

        if entry.url is None or entry.sha256 is None or entry.size is None:
            raise AppError(ErrorCode.DOWNLOAD_NOT_OFFERED, f"{entry.name}: {entry.repository}")
        copying = ModelCopying(self._folder, self._copy_step)
        copying.make_ready()
        name = entry.url.rpartition("/")[2]
        with copying.part(name, {"url": entry.url, "sha256": entry.sha256, "size": entry.size}) as part:
            network.fetch(entry.url, part, entry.size, progress, cancelled)
            part.sync()
            part.require(entry.sha256)
        model = install(part.path, self._folder, cancelled=cancelled)
        part.discard()
        return model

    def memory_to_load(self, model: InstalledModel, backend: str | None) -> int | None:
        """Bytes that must be free for it; None where its files cannot be read. It opens them, the first time."""
        from shakti_mlx.backend import memory_to_load

        key = model.sha256, backend
        if key not in self._memory:
            try:
                with open_checkpoint(model.weights) as checkpoint:
                    self._memory[key] = memory_to_load(checkpoint, backend)
            except ModelError as error:
                log.info("what %s needs is not known: %s", model.id, error)
                return None
        return self._memory[key]

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
        Raises AppError(HOME_MISSING).
        """
        from shakti_mlx.checkpoint.convert import convert
        from shakti_mlx.checkpoint.install import adopt

        make_private_folder(self._folder)
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

    def verify_changed(self, model: InstalledModel) -> None:
        """The same, and only where a file was written since. Raises ModelError if they differ."""
        from shakti_mlx.checkpoint.install import verify_changed

        verify_changed(model)

    def remove(self, model: InstalledModel) -> None:
        """Delete the model's files."""
        from shakti_mlx.checkpoint.install import remove

        remove(model)


def _installed_at(model: InstalledModel) -> tuple[float, str]:
    from shakti_mlx.checkpoint.manifest import MANIFEST

    try:
        return (model.folder / MANIFEST).stat().st_mtime_ns, model.id
    except OSError:  # it is just being removed
        return math.inf, model.id
