"""A profile's assistants: the program's, packs' and the user's own, which are encrypted and can be changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from made_packs import KEY as PACK_KEY
from made_packs import made_pack
from refusals import code_of

from app.core.assistants.assistants import GENERAL, Origin
from app.core.errors import ErrorCode
from app.core.packs.pack_contents import Trust
from app.core.packs.signing import fingerprint, public_half
from app.core.settings import Language, Settings
from app.storage.conversations.assistants import Assistants
from app.storage.conversations.conversations import Conversations
from app.storage.database.database import Database
from app.storage.documents.collection_choice import CollectionChoice
from app.storage.documents.documents import Documents
from app.storage.documents.packs import Packs
from app.workers.packing import install_pack
from shakti_mlx.sampling import SamplingParams

KEY = bytes(range(32))
SETTINGS = Settings(system_prompt="Mine.", sampling=SamplingParams(temperature=1.0))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "conversations.sqlite", KEY)
    yield database
    database.close()


@pytest.fixture
def assistants(database: Database) -> Assistants:
    return Assistants(database, lambda: Language.HINDI, lambda: SETTINGS)


def test_program_brings_three_in_the_readers_language(assistants: Assistants) -> None:
    assert [(each.id, each.name) for each in assistants.list()] == [
        ("general", "सामान्य"),
        ("clinic", "क्लिनिक"),
        ("bank", "बैंक"),
    ]
    assert assistants.find("general").instructions == "Mine."


@pytest.mark.parametrize("language", list(Language))
def test_careful_instructions_are_there_in_every_language(database: Database, language: Language) -> None:
    presets = Assistants(database, lambda: language, lambda: SETTINGS)
    bank, clinic = presets.find("bank").instructions, presets.find("clinic").instructions
    assert "PIN" in bank
    assert "OTP" in bank
    doctor = {Language.ENGLISH: "doctor", Language.HINDI: "डॉक्टर", Language.KANNADA: "ವೈದ್ಯ", Language.TELUGU: "డాక్టర్"}
    assert doctor[language] in clinic


def test_own_one_is_kept_changed_and_removed(assistants: Assistants, database: Database) -> None:
    made = assistants.create(" Ward\n3 ", "Be short.", SamplingParams(temperature=0.1))
    assert (made.name, made.origin) == ("Ward", Origin.OWN)
    again = Assistants(database, lambda: Language.ENGLISH, lambda: SETTINGS)
    assert again.find(made.id) == made == again.find("WARD")
    changed = again.save(made.__class__(made.id, "Ward 4", "Be long.", sampling=None))
    assert again.find("ward 4") == changed
    again.remove(made.id)
    assert code_of(lambda: again.find(made.id)) is ErrorCode.ASSISTANT_NOT_FOUND


def test_names_are_there_once_and_not_blank(assistants: Assistants) -> None:
    first = assistants.create("Ward", "A")
    assert code_of(lambda: assistants.create("ｗａｒｄ", "B")) is ErrorCode.ASSISTANT_EXISTS
    assert code_of(lambda: assistants.create("बैंक", "B")) is ErrorCode.ASSISTANT_EXISTS
    assert code_of(lambda: assistants.create(" \u200b", "B")) is ErrorCode.EMPTY_NAME
    assert assistants.create("Ward", "B", rename=True).name == "Ward (2)"
    assert assistants.save(first) == first


def test_what_the_program_brings_cannot_be_changed(assistants: Assistants) -> None:
    clinic = assistants.find("clinic")
    assert code_of(lambda: assistants.save(clinic)) is ErrorCode.ASSISTANT_FIXED
    assert code_of(lambda: assistants.remove("clinic")) is ErrorCode.ASSISTANT_FIXED


@pytest.mark.parametrize("value", ["{", "[]", "{}", '{"sampling": null}', '{"name": "x", "sampling": {"top_k": -1}}'])
def test_one_that_is_not_what_was_kept_is_damage(assistants: Assistants, database: Database, value: str) -> None:
    assistants.create("Ward", "Be short.")
    with database.write() as db:
        db.execute("UPDATE profile_values SET value = ?", [value])
    assert code_of(assistants.list) is ErrorCode.DATABASE_DAMAGED


def test_instructions_are_encrypted_on_disk(assistants: Assistants, database: Database) -> None:
    assistants.create("Ward", "unmistakable instructions")
    files = list(database.path.parent.iterdir())
    assert files
    assert not any(b"unmistakable" in each.read_bytes() for each in files)


def test_chosen_one_changes_what_an_answer_goes_by(assistants: Assistants, database: Database) -> None:
    conversations = Conversations(database)
    conversation = conversations.add_exchange(None, "One?", "One?").question.conversation_id
    own = assistants.create("Ward", "Be short.", SamplingParams(temperature=0.1))
    assert assistants.settings_for(conversation, SETTINGS, ("en",)) == SETTINGS
    assistants.choice.save(conversation, own.id)
    found = assistants.settings_for(conversation, SETTINGS, ("en",))
    assert (found.system_prompt, found.sampling.temperature) == ("Be short.", 0.1)
    assistants.choice.save(conversation, "bank")
    found = assistants.settings_for(conversation, SETTINGS, ("en",))
    assert found.system_prompt.startswith("You help the staff at a bank")
    assert found.sampling == SETTINGS.sampling
    assert "बैंक" in assistants.settings_for(conversation, SETTINGS, ("en", "hi")).system_prompt
    assistants.choice.save(conversation, GENERAL)
    assert assistants.settings_for(conversation, SETTINGS, ("en",)) == SETTINGS


def test_one_that_is_gone_leaves_the_settings(assistants: Assistants, database: Database) -> None:
    own = assistants.create("Ward", "Be short.")
    assistants.choice.save(None, own.id)
    assistants.remove(own.id)
    assert assistants.settings_for(None, SETTINGS, ()) == SETTINGS
    assistants.choice.save(None, "pack:gone")
    assert assistants.settings_for(None, SETTINGS, ()) == SETTINGS


def test_choice_does_not_disturb_that_of_the_collection(assistants: Assistants, database: Database) -> None:
    conversation = Conversations(database).add_exchange(None, "One?", "One?").question.conversation_id
    collection = CollectionChoice(database)
    collection.save(conversation, "docs")
    assistants.choice.save(conversation, "bank", for_new=False)
    assert (collection.load(conversation), assistants.choice.load(conversation)) == ("docs", "bank")
    assert assistants.choice.load(None) is None


def test_collection_is_known_by_its_name_until_it_is_gone(assistants: Assistants, database: Database) -> None:
    documents = Documents(database)
    collection = documents.create_collection("Ward rules")
    own = assistants.create("Ward", "A", collection=assistants.collection_id("ward RULES"))
    assert own.collection == collection.id
    assert assistants.collection_name(own) == "Ward rules"
    documents.remove_collection(collection.id)
    assert assistants.collection_name(own) is None


def test_preset_of_an_installed_pack_is_an_assistant_for_its_collection(
    assistants: Assistants, database: Database, tmp_path: Path
) -> None:
    (tmp_path / "pack").mkdir()
    packs = Packs(database)
    done = install_pack(packs, made_pack(tmp_path / "pack"), Trust(typed=fingerprint(public_half(PACK_KEY))))
    preset = assistants.find("pack:ward")
    assert (preset.instructions, preset.origin) == ("Be short.", Origin.PACK)
    assert preset.collection == done.pack.collection_id
    assert code_of(lambda: assistants.remove("pack:ward")) is ErrorCode.ASSISTANT_FIXED
    assistants.choice.save(None, preset.id)
    assert assistants.settings_for(None, SETTINGS, ("en",)).system_prompt == "Be short."
    packs.remove("ward")
    assert assistants.settings_for(None, SETTINGS, ("en",)) == SETTINGS
    assert code_of(lambda: assistants.find("pack:ward")) is ErrorCode.ASSISTANT_NOT_FOUND
