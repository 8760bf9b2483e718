"""Where was searched is said by the names that people know: a pack's is in their language."""

from pathlib import Path

import pytest

from app.core.documents.sources import Scope, Searched
from app.core.packs.pack_contents import Trust
from app.core.packs.samples import sample_pack
from app.core.settings import Language
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.packs import Packs
from app.workers.packing import install_pack
from app.workers.searched import searched_in


@pytest.mark.parametrize(
    ("language", "name"), [(Language.ENGLISH, "Clinic (sample)"), (Language.KANNADA, "ಕ್ಲಿನಿಕ್ (ಮಾದರಿ)")]
)
def test_a_pack_is_called_by_its_name_in_the_reader_s_language(tmp_path: Path, language: Language, name: str) -> None:
    database = Database(tmp_path / "a.sqlite")
    documents, packs = Documents(database), Packs(database)
    install_pack(packs, sample_pack("clinic-sample"), Trust())
    (collection,) = documents.collections()
    scope = Scope(collection.id)
    assert searched_in(documents, packs, scope, language) == Searched(name, collection.documents)
    document = documents.list(collection.id)[0]
    one = searched_in(documents, packs, Scope(collection.id, document.id), language)
    assert one == Searched(name, 1, document.title)
    documents.remove_collection(collection.id)
    assert searched_in(documents, packs, scope, language) is None
    database.close()
