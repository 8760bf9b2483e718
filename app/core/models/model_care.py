"""ModelCare: what the models page and the command line do with models, and what they show of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.models.catalogue import CatalogueEntry, find_entry, read_catalogue
from app.core.models.library import ModelLibrary
from app.core.models.measurements import Measurement, Measurements
from app.core.network.network import Network
from app.core.settings import SettingsFile

if TYPE_CHECKING:
    from shakti_mlx.checkpoint.install import InstalledModel
    from shakti_mlx.checkpoint.source import Cancelled, Progress


class Fit(StrEnum):
    """Whether a model has room in this computer's memory. TIGHT: once other programs are closed."""

    FITS = "fits"
    TIGHT = "tight"
    TOO_LARGE = "too_large"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Memory:
    """This computer's, in bytes."""

    total: int
    available: int

    @classmethod
    def now(cls) -> Memory:
        """What this computer has and has free at this moment."""
        import psutil

        state = psutil.virtual_memory()
        return cls(state.total, state.available)

    def fit(self, needed: int | None, *, loaded: bool = False) -> Fit:
        """Of what needs so much; where it is `loaded` it has its room already."""
        if needed is None:
            return Fit.UNKNOWN
        if loaded or needed <= self.available:
            return Fit.FITS
        return Fit.TIGHT if needed <= self.total else Fit.TOO_LARGE


@dataclass(frozen=True)
class ModelFacts:
    """What is shown of an installed model. `license` is empty where its files do not state one; sizes in bytes."""

    id: str
    name: str
    size: int
    parameters: int
    quantization: str
    context_length: int
    languages: tuple[str, ...]
    license: str
    sha256: str
    chosen: bool  # the one of the settings
    in_use: bool  # the one that is loaded
    memory_needed: int | None
    fit: Fit
    measurement: Measurement | None
    is_starter: bool = False  # the one that the program carries: it is not removed

    def more_fields(self) -> dict[str, Any]:
        """What the command line's JSON has beside the manifest's."""
        measured = self.measurement
        return {
            "license_stated": bool(self.license),
            "memory_needed": self.memory_needed,
            "fit": str(self.fit),
            "measurement": measured.as_fields() if measured is not None else None,
        }


@dataclass(frozen=True)
class ModelShelf:
    """What the page shows at one moment."""

    models: tuple[ModelFacts, ...]
    memory: Memory


@dataclass(frozen=True)
class Loaded:
    """The model that answers now. Its `id` is None where only the name is known."""

    id: str | None
    name: str


class ModelCare:
    """Any thread. It raises what its parts raise."""

    def __init__(
        self,
        library: ModelLibrary,
        settings: SettingsFile,
        measurements: Measurements,
        network: Network,
        catalogue: Path | None = None,
    ) -> None:
        """`catalogue`: by default the one that the program carries."""
        self.library, self.network, self.settings = library, network, settings
        self._catalogue, self._measurements = catalogue, measurements

    def look(self, loaded: Loaded | None = None) -> ModelShelf:
        """All installed models, with what they need; it opens their files. `loaded` is the one at work."""
        memory, models = Memory.now(), self.library.installed()
        chosen = self._chosen(models)
        at_work = _id_of(loaded, models, chosen)
        return ModelShelf(tuple(self._facts(each, chosen, memory, at_work) for each in models), memory)

    def measure(
        self, model_id: str, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Measurement:
        """Measure a model and keep the figures. See measure_model()."""
        from app.core.models.measuring import measure_model

        model, backend = self.library.get(model_id), self.settings.current.backend
        measurement = measure_model(model.weights, backend, progress, cancelled)
        self._measurements.put(model.sha256, backend, measurement)
        return measurement

    def catalogue(self) -> tuple[CatalogueEntry, ...]:
        """The models that people can get. Raises AppError."""
        return read_catalogue(self._catalogue)

    def download(
        self, name: str, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> InstalledModel:
        """Download a model of the catalogue. See ModelLibrary.download()."""
        return self.library.download(find_entry(self.catalogue(), name), self.network, progress, cancelled)

    def convert(
        self, model_id: str, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> InstalledModel:
        """Make a copy in 4 bits, under an id that says so. See ModelLibrary.convert()."""
        source = self.library.get(model_id)
        copy_id = f"{model_id}-4bit"
        model, _ = self.library.convert(source.folder, copy_id, bits=4, progress=progress, cancelled=cancelled)
        return model

    def remove(self, model_id: str) -> None:
        """Delete a model; where it was the chosen one, the first of the others is from now on."""
        self.library.remove(self.library.get(model_id))
        if self.settings.current.model == model_id:
            self.settings.update(model=None)

    def use(self, model_id: str) -> InstalledModel:
        """Choose a model for good. Raises ModelError(NOT_FOUND)."""
        model = self.library.get(model_id)
        self.settings.update(model=model.id)
        return model

    def _chosen(self, models: list[InstalledModel]) -> str | None:
        wanted = self.settings.current.model
        if wanted is not None:
            return wanted
        return models[0].id if models else None

    def _facts(self, model: InstalledModel, chosen: str | None, memory: Memory, loaded: str | None) -> ModelFacts:
        backend = self.settings.current.backend
        needed = self.library.memory_to_load(model, backend)
        return ModelFacts(
            id=model.id,
            name=model.name,
            size=model.size,
            parameters=model.parameters,
            quantization=model.quantization,
            context_length=model.context_length,
            languages=model.languages,
            license=model.license,
            sha256=model.sha256,
            chosen=model.id == chosen,
            in_use=model.id == loaded,
            memory_needed=needed,
            fit=memory.fit(needed, loaded=model.id == loaded),
            measurement=self._measurements.get(model.sha256, backend),
            is_starter=self.library.is_starter(model),
        )


def _id_of(loaded: Loaded | None, models: list[InstalledModel], chosen: str | None) -> str | None:
    """Of several with one name, the chosen one."""
    if loaded is None or loaded.id is not None:
        return loaded.id if loaded is not None else None
    named = [model.id for model in models if model.name == loaded.name]
    return chosen if chosen in named else next(iter(named), None)
