"""Personal data in what people write: found, named and masked. Nothing is masked unless the caller does it."""

from app.core.privacy.findings import Finding, Kind
from app.core.privacy.masker import Masker
from app.core.privacy.masking import mask
from app.core.privacy.recognizer import find

__all__ = ["Finding", "Kind", "Masker", "find", "mask"]
