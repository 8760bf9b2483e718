"""A collection by the name that is kept or by one that is shown, in any language, letters and forms."""

import unicodedata
from pathlib import Path
from typing import Any

import pytest
from made_packs import KEY, made_pack
from refusals import refused

from app.core.errors import AppError, ErrorCode
from app.core.packs.pack_contents import Trust
from app.core.packs.signing import fingerprint, public_half
from app.storage.conversations.assistants import Assistants
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.packs import Packs
from app.ui.wording.error_text import describe
from app.workers.packing import install_pack

NAME = {"en": "Café Ward", "hi": "ज़रूरी वार्ड", "kn": "ವಾರ್ಡ್ (ಮಾದರಿ)", "te": "వార్డు"}


def install(database: Database, folder: Path, **changes: Any) -> str:
    folder.mkdir()
    path = made_pack(folder, **{"name": NAME, **changes})
    return install_pack(Packs(database), path, Trust(typed=fingerprint(public_half(KEY)))).pack.collection_id


def error(documents: Documents, name: str) -> AppError:
    with pytest.raises(AppError) as caught:
        documents.find_collection(name)
    return caught.value


@pytest.mark.parametrize("name", ["ward", "WARD", "café ward", "CAFE  Ward ", *NAME.values()], ids=ascii)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_pack_is_found_by_what_is_shown(documents: Documents, tmp_path: Path, name: str, form: Any) -> None:
    ward = install(documents._database, tmp_path / "1")
    assert documents.find_collection(unicodedata.normalize(form, name)).id == ward
    assert documents.find_collection(ward).id == ward
    assert error(documents, "Kitchen").choices == ("ward",)


def test_second_pack_of_a_taken_name_is_found_by_its_number(documents: Documents, tmp_path: Path) -> None:
    documents.create_collection("Ward")
    ward = install(documents._database, tmp_path / "1")
    assert documents.find_collection("వార్డు (2)").id == ward
    assert documents.find_collection("ward").id != ward


def test_collection_that_was_renamed_is_not_found_by_its_packs_name(documents: Documents, tmp_path: Path) -> None:
    documents.rename_collection(install(documents._database, tmp_path / "1"), "Nurses")
    assert error(documents, NAME["te"]).code is ErrorCode.COLLECTION_NOT_FOUND


def test_name_of_two_is_told_with_both(documents: Documents, tmp_path: Path) -> None:
    ward = install(documents._database, tmp_path / "1")
    other = install(documents._database, tmp_path / "2", id="other", name={"en": "Other", "kn": NAME["en"].upper()})
    told = error(documents, "café ward")
    assert (told.code, told.detail) == (ErrorCode.COLLECTION_AMBIGUOUS, "café ward")
    assert told.choices == (f"ward ({ward})", f"other ({other})")
    assert all(choice in describe(told).advice for choice in told.choices)
    assert documents.find_collection(other).id == other
    assistants = Assistants(documents._database, lambda: None, lambda: None)  # type: ignore[arg-type, return-value]
    assert [assistants.collection_id(each) for each in ("Café Ward", "Ward", "Nowhere", "", None)] == [
        None, ward, None, None, None,
    ]  # fmt: skip


def test_own_collection_takes_no_name_that_is_shown(documents: Documents, tmp_path: Path) -> None:
    ward = install(documents._database, tmp_path / "1")
    own = documents.create_collection("Own")
    for take in (lambda: documents.create_collection(NAME["hi"]), lambda: documents.rename_collection(own.id, "వార్డు")):
        with refused(ErrorCode.COLLECTION_EXISTS):
            take()
    documents.rename_collection(ward, NAME["hi"])
    assert documents.find_collection(NAME["hi"]).id == ward
    with refused(ErrorCode.COLLECTION_OF_PACK):
        documents.own_collection(NAME["hi"])


def test_many_names_are_cut_short(documents: Documents) -> None:
    for number in range(25):
        documents.create_collection(f"Ward {number}")
    told = error(documents, "Kitchen")
    assert len(told.choices) == 25
    assert describe(told).advice.splitlines()[-1].endswith("Ward 18, Ward 19, …")
