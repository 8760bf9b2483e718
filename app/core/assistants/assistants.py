"""Assistants: named instructions and sampling settings, chosen for a conversation; includes the built-in ones."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.core.assistants.builtin_assistants import BUILT_IN
from app.core.errors import AppError, ErrorCode
from app.core.question import clean_text
from app.core.settings import Language, Settings
from app.core.translated import in_language
from shakti_mlx.sampling import SamplingParams

if TYPE_CHECKING:
    from app.core.packs.pack_contents import InstalledPack

GENERAL = "general"  # what answers where nothing was chosen: the settings as they are
PACK_PREFIX = "pack:"  # before a pack's id
LONGEST_NAME = 60  # characters
LONGEST_INSTRUCTIONS = 8_000


class Origin(StrEnum):
    """Where an assistant comes from. Names are part of the command line's JSON."""

    BUILT_IN = "built_in"
    PACK = "pack"
    OWN = "own"


@dataclass(frozen=True)
class AssistantPreset:
    """An assistant as it is in one language. `sampling` None goes by the settings; `collection` is a collection's id.

    Instructions are plain text: they are one message to the model, and nothing in them is ever carried out.
    """

    id: str
    name: str
    instructions: str = ""
    origin: Origin = Origin.OWN
    sampling: SamplingParams | None = None
    collection: str | None = None

    @property
    def is_own(self) -> bool:
        """Whether it can be changed and removed."""
        return self.origin is Origin.OWN

    def settings_with(self, settings: Settings) -> Settings:
        """The settings that answers use. The general assistant leaves them as they are."""
        if self.id == GENERAL:
            return settings
        return settings.with_(system_prompt=self.instructions, sampling=self.sampling or settings.sampling)


def built_in(language: Language, general_instructions: str = "") -> list[AssistantPreset]:
    """Those that the program brings; `general_instructions` are the settings'."""
    presets = []
    for preset_id, texts in BUILT_IN.items():
        instructions = in_language(texts.instructions, language) if texts.instructions else general_instructions
        presets.append(AssistantPreset(preset_id, in_language(texts.name, language), instructions, Origin.BUILT_IN))
    return presets


def of_pack(pack: InstalledPack, language: Language) -> AssistantPreset | None:
    """The assistant that a pack brings for its own documents, if it does."""
    preset = pack.manifest.assistant
    if preset is None:
        return None
    name, instructions = in_language(preset.name, language), in_language(preset.instructions, language)
    return AssistantPreset(
        PACK_PREFIX + pack.manifest.id, name, instructions, Origin.PACK, collection=pack.collection_id
    )


def language_for(reader: Language, known: Collection[str]) -> Language:
    """The language of a model's instructions: the reader's if the model lists it, else English."""
    return reader if str(reader) in known else Language.ENGLISH


def checked_instructions(text: str) -> str:
    """The instructions as they are kept; what is too long is cut."""
    return clean_text(text).strip()[:LONGEST_INSTRUCTIONS]


def folded(name: str) -> str:
    """The form in which names are compared."""
    return unicodedata.normalize("NFKC", name).casefold().strip()


def find_preset(presets: Collection[AssistantPreset], wanted: str) -> AssistantPreset:
    """The one with this id, else with this name. Raises AppError(ASSISTANT_NOT_FOUND)."""
    by_id: Mapping[str, AssistantPreset] = {each.id: each for each in presets}
    if wanted in by_id:
        return by_id[wanted]
    for each in presets:
        if folded(each.name) == folded(wanted):
            return each
    raise AppError(ErrorCode.ASSISTANT_NOT_FOUND, wanted)
