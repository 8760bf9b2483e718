"""Names the documents that were searched, for the message that nothing in them answers."""

from __future__ import annotations

from app.core.documents.sources import Scope, Searched
from app.core.packs.shown_names import shown_name
from app.core.settings import Language
from app.storage.documents.documents import Documents
from app.storage.documents.packs import Packs


def searched_in(documents: Documents, packs: Packs, scope: Scope, language: Language) -> Searched | None:
    """By names in this language. None where the collection is gone. Raises AppError where the one document asked is."""
    collection = next((each for each in documents.collections() if each.id == scope.collection_id), None)
    if collection is None:
        return None
    pack = packs.of_collection(collection.id)
    name = collection.name if pack is None else shown_name(collection.name, pack.manifest, language)
    if scope.document_id is None:
        return Searched(name, collection.documents)
    document = documents.document(scope.document_id)
    return Searched(name, 1, document.title or document.name)
