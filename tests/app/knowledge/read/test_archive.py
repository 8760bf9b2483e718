"""What a zip of parts, and XML in it, may cost: their limits, each by itself."""

from dataclasses import replace

import pytest
from made_documents import zipped

from app.core.documents.documents import Reason
from app.knowledge.read.archive import Archive, parse_xml
from app.knowledge.read.limits import Limits, ReadError


def test_parts_are_counted() -> None:
    data = zipped({str(number): b"" for number in range(4)})
    assert Archive(data, replace(Limits(), parts=4)).has("3")
    with pytest.raises(ReadError) as caught:
        Archive(data, replace(Limits(), parts=3))
    assert caught.value.reason is Reason.TOO_LARGE


def test_parts_share_one_limit() -> None:
    archive = Archive(zipped({"a": b"a" * 600, "b": b"b" * 600}), replace(Limits(), unpacked=1000))
    assert archive.part("a") == b"a" * 600
    with pytest.raises(ReadError) as caught:
        archive.part("b")
    assert caught.value.reason is Reason.TOO_LARGE


def test_part_that_is_not_there_is_damage() -> None:
    with pytest.raises(ReadError) as caught:
        Archive(zipped({"a": b"a"}), Limits()).part("b")
    assert caught.value.reason is Reason.DAMAGED


def test_xml_has_an_end_to_its_depth() -> None:
    assert parse_xml(b"<a>" * 50 + b"</a>" * 50).tag == "a"
    with pytest.raises(ReadError) as caught:
        parse_xml(b"<a>" * 100_000 + b"</a>" * 100_000)
    assert caught.value.reason is Reason.DAMAGED
