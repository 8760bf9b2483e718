"""The assistants of a profile: the user's own, encrypted with all else, beside the program's and the packs'.

They lie in `profile_values`, one row each: nothing is ever looked up by what is in them, so no table is needed.
"""

from __future__ import annotations

import builtins
import json
from collections.abc import Callable, Collection
from dataclasses import asdict, replace
from typing import Any

from app.core.assistants.assistants import (
    GENERAL,
    LONGEST_NAME,
    PACK_PREFIX,
    AssistantPreset,
    built_in,
    checked_instructions,
    find_preset,
    folded,
    language_for,
    of_pack,
)
from app.core.assistants.sampling_fields import sampling_from, values_of
from app.core.errors import AppError, ErrorCode
from app.core.free_name import free_name
from app.core.question import name_from
from app.core.settings import Language, Settings
from app.storage.database import profile_values
from app.storage.database.choice import Choice
from app.storage.database.database import Database
from app.storage.database.ids import new_id
from app.storage.documents.documents import Documents
from app.storage.documents.packs import Packs
from shakti_mlx.sampling import SamplingParams

_PREFIX = "assistant "  # of the keys, with the id behind it


class Assistants:
    """Any thread. Raises ASSISTANT_NOT_FOUND, ASSISTANT_EXISTS, ASSISTANT_FIXED, EMPTY_NAME.

    `language` is the reader's, `settings` those in force.
    """

    def __init__(self, database: Database, language: Callable[[], Language], settings: Callable[[], Settings]) -> None:
        self._database, self._settings = database, settings
        self.language = language
        self.choice = Choice(database, "assistant", none_is_kept=True)  # None is the general one

    def list(self) -> list[AssistantPreset]:
        """The program's, then those of packs, then the user's own by name."""
        language = self.language()
        fixed = built_in(language, self._settings().system_prompt)
        from_packs = [preset for pack in self._packs().list() if (preset := of_pack(pack, language)) is not None]
        return [*fixed, *from_packs, *self._own()]

    def find(self, wanted: str) -> AssistantPreset:
        """The assistant with this id, or else of this name. Raises AppError(ASSISTANT_NOT_FOUND)."""
        return find_preset(self.list(), wanted)

    def create(
        self,
        name: str,
        instructions: str,
        sampling: SamplingParams | None = None,
        collection: str | None = None,
        *,
        rename: bool = False,
    ) -> AssistantPreset:
        """A new one of the user's own; with `rename` a name that is taken gets a number."""
        name = name_from(name, LONGEST_NAME)
        if rename:
            taken = {folded(each.name) for each in self.list()}
            name = free_name(name, lambda each: folded(each) in taken, longest=LONGEST_NAME)
        preset = AssistantPreset(
            new_id(), name, checked_instructions(instructions), sampling=sampling, collection=collection
        )
        return self._keep(preset)

    def save(self, preset: AssistantPreset) -> AssistantPreset:
        """Change one of the user's own."""
        self._check_own(preset.id)
        name, instructions = name_from(preset.name, LONGEST_NAME), checked_instructions(preset.instructions)
        return self._keep(replace(preset, name=name, instructions=instructions))

    def remove(self, preset_id: str) -> None:
        """Remove one of the user's own; its conversations go on with the general one."""
        self._check_own(preset_id)
        with self._database.write() as db:
            profile_values.remove(db, _PREFIX + preset_id)

    def settings_for(self, conversation_id: str | None, settings: Settings, known: Collection[str]) -> Settings:
        """What answers in a conversation go by, for a model that knows these languages: see Assistant.instructed."""
        chosen = self.choice.load(conversation_id)
        preset = None if chosen in (None, GENERAL) else self._find(str(chosen), known)
        return settings if preset is None else preset.settings_with(settings)

    def collection_name(self, preset: AssistantPreset) -> str | None:
        """Of its collection, None where there is none any more."""
        found = (each for each in Documents(self._database).collections() if each.id == preset.collection)
        return next((each.name for each in found), None)

    def collection_id(self, name: str | None) -> str | None:
        """Of the collection that is kept or shown under that name; None where none is, or more than one."""
        try:
            return Documents(self._database).find_collection(name).id if name else None
        except AppError as error:
            if error.code not in (ErrorCode.COLLECTION_NOT_FOUND, ErrorCode.COLLECTION_AMBIGUOUS):
                raise
            return None

    def _find(self, preset_id: str, known: Collection[str]) -> AssistantPreset | None:
        """For each answer, so it reads no more than it needs; None for one that is gone."""
        language = language_for(self.language(), known)
        if preset_id.startswith(PACK_PREFIX):
            try:
                return of_pack(self._packs().find(preset_id.removeprefix(PACK_PREFIX)), language)
            except AppError as error:
                if error.code is not ErrorCode.PACK_NOT_FOUND:
                    raise
                return None
        found = (each for each in [*built_in(language), *self._own()] if each.id == preset_id)
        return next(found, None)

    def _packs(self) -> Packs:
        return Packs(self._database)

    def _own(self) -> builtins.list[AssistantPreset]:
        with self._database.read() as db:
            kept = profile_values.get_all(db, _PREFIX)
        presets = [_preset(preset_id, value) for preset_id, value in kept.items()]
        return sorted(presets, key=lambda each: (folded(each.name), each.id))

    def _check_own(self, preset_id: str) -> None:
        if not self.find(preset_id).is_own:
            raise AppError(ErrorCode.ASSISTANT_FIXED, preset_id)

    def _keep(self, preset: AssistantPreset) -> AssistantPreset:
        for each in self.list():
            if folded(each.name) == folded(preset.name) and each.id != preset.id:
                raise AppError(ErrorCode.ASSISTANT_EXISTS, preset.name)
        fields = asdict(preset)
        fields["sampling"] = None if preset.sampling is None else values_of(preset.sampling)
        del fields["id"], fields["origin"]
        with self._database.write() as db:
            profile_values.put_json(db, _PREFIX + preset.id, fields)
        return preset


def own_assistants(db: Any) -> int:
    """How many of the user's own there are."""
    return len(profile_values.get_all(db, _PREFIX))


def _preset(preset_id: str, value: str) -> AssistantPreset:
    try:
        fields: dict[str, Any] = json.loads(value)
        sampling = fields.pop("sampling")
        return AssistantPreset(preset_id, **fields, sampling=None if sampling is None else sampling_from(sampling))
    except (ValueError, TypeError, KeyError, AttributeError):
        raise AppError(ErrorCode.DATABASE_DAMAGED, f"assistant {preset_id}") from None
