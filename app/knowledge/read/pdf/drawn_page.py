"""A page as the process that reads files has drawn it, for who asked for it there: see page_picture.py."""

from __future__ import annotations

import base64
import zlib
from typing import Any

from app.core.documents.documents import Reason
from app.core.documents.sources import PagePicture
from app.knowledge.read.limits import ReadError

MOST_PIXELS = 12_000_000
LOOKED_AHEAD = 2  # a passage begins on its page, and the words may stand on one of the next


def picture_of(fields: dict[str, Any]) -> PagePicture:
    """What the child has drawn. Raises ReadError where its answer is no picture."""
    try:
        width, height, stride = (int(fields[name]) for name in ("width", "height", "stride"))
        if not (0 < width <= stride // 3 and height > 0 and stride * height <= 8 * MOST_PIXELS):
            raise ValueError
        pixels = zlib.decompressobj().decompress(base64.b64decode(fields["pixels"]), stride * height)
        boxes, paler = (
            tuple((float(left), float(top), float(right), float(end)) for left, top, right, end in fields[name])
            for name in ("boxes", "paler")
        )
        if len(pixels) != stride * height:
            raise ValueError
        return PagePicture(int(fields["page"]), width, height, stride, pixels, boxes, paler)
    except (KeyError, TypeError, ValueError, zlib.error):
        raise ReadError(Reason.DAMAGED) from None
