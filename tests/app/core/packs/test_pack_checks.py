"""What is no pack, was altered, or is signed by nobody or somebody unknown is refused, and nothing else happens."""

import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from made_packs import KEY, OTHER_KEY, entries, made_pack, resigned, write
from refusals import code_of, refused

from app.core.errors import AppError, ErrorCode
from app.core.packs.manifest import LARGEST_MANIFEST, MANIFEST, PASSAGES, SIGNATURE, VECTORS, digest
from app.core.packs.pack_archive import archive, entries_of
from app.core.packs.pack_contents import Trust, read_pack
from app.core.packs.signing import fingerprint, load_key, load_public_key, make_key, public_half, sign
from app.core.packs.versions import version_key
from app.core.settings import Language
from app.workers.packing import check_pack

REFUSED = {ErrorCode.PACK_DAMAGED, ErrorCode.PACK_ALTERED, ErrorCode.PACK_UNSIGNED}


UNREADABLE = [
    b"", b"[]", b"null", b"{", b"\xff\xfe{}", b'{"format": 1}', b'{"format": 1, "format": 1}', b'{"format": NaN}',
    b"[" * 100_000, b" " * (LARGEST_MANIFEST + 1),
]  # fmt: skip


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return made_pack(tmp_path)


def test_pack_says_what_is_in_it(pack: Path) -> None:
    read = check_pack(pack)
    manifest = read.manifest
    assert (manifest.id, manifest.version, manifest.name_in(Language.HINDI)) == ("ward", "1.0", "वार्ड")
    assert manifest.name_in(Language.KANNADA) == "Ward"
    assert [each.name for each in manifest.documents] == ["fever (en)", "fever (hi)", "snake (en)"]
    assert read.texts[1] == (pack.parent / "hi/fever.md").read_text(encoding="utf-8").strip("# \n")
    assert manifest.documents[1].source_sha256 == digest((pack.parent / "hi/fever.md").read_bytes())
    assert manifest.questions[Language.ENGLISH][0].text == "When is it a fever?"
    assert manifest.assistant is not None
    assert manifest.assistant.instructions == {Language.ENGLISH: "Be short."}
    assert read.signer == public_half(KEY)


def test_same_folder_and_key_give_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert made_pack(tmp_path / "a").read_bytes() == made_pack(tmp_path / "b").read_bytes()


def test_what_would_be_refused_is_not_built(tmp_path: Path) -> None:
    """A heading of a whole page is none; whoever builds hears of it, not whoever installs."""
    with pytest.raises(AppError) as caught:
        made_pack(tmp_path, {"en/fever.md": f"# {'fever ' * 700}\n\nDrink.\n"})
    assert (caught.value.code, caught.value.detail) == (ErrorCode.PACK_SOURCE_DAMAGED, "index: heading")


def test_any_altered_byte_is_refused(pack: Path) -> None:
    """Every byte of the container's own structure and of the manifest, and a sample of the rest."""
    whole = pack.read_bytes()
    chance = random.Random(7)
    places = {*range(2500), *range(len(whole) - 1200, len(whole)), *chance.sample(range(len(whole)), 300)}
    for place in sorted(places):
        altered = bytearray(whole)
        altered[place] ^= 1 << chance.randrange(8)
        pack.write_bytes(altered)
        assert code_of(check_pack, pack) in REFUSED, place


def test_truncated_or_lengthened_file_is_refused(pack: Path) -> None:
    whole = pack.read_bytes()
    for length in (0, 1, 3, 30, 100, 1000, len(whole) // 2, len(whole) - 22, len(whole) - 1):
        pack.write_bytes(whole[:length])
        assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED, length
    for more in (b"\x00", b"PK\x03\x04", whole):
        pack.write_bytes(whole + more)
        assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED
    pack.write_bytes(b"#!/bin/sh\n" + whole)  # what zip tools would still open
    assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED


def test_unsigned_pack_is_refused(pack: Path) -> None:
    parts = entries(pack)
    del parts[SIGNATURE]
    write(pack, parts)
    assert code_of(check_pack, pack) is ErrorCode.PACK_UNSIGNED


def test_signature_of_something_else_is_refused(pack: Path) -> None:
    parts = entries(pack)
    other = json.loads(parts[MANIFEST])
    other["version"] = "2.0"
    changed = json.dumps(other).encode()
    for signature in (
        sign(KEY, changed),
        KEY.sign(parts[MANIFEST]).rjust(96, b"\x00"),
        public_half(KEY) + KEY.sign(parts[MANIFEST]),  # without the context of packs
        public_half(OTHER_KEY) + parts[SIGNATURE][32:],
        parts[SIGNATURE][:95],
        b"",
    ):
        write(pack, {**parts, SIGNATURE: signature})
        assert code_of(check_pack, pack) is ErrorCode.PACK_ALTERED
    write(pack, {**parts, MANIFEST: changed})
    assert code_of(check_pack, pack) is ErrorCode.PACK_ALTERED


@pytest.mark.parametrize(
    "key", ["00" * 32, "00" * 31 + "80", "01" + "00" * 31, "ec" + "ff" * 30 + "7f", "ee" + "ff" * 31]
)
def test_key_that_signs_anything_is_refused(pack: Path, key: str) -> None:
    """A point of small order: with an empty signature it verifies every content, or every second or fourth."""
    parts = entries(pack)
    for point in ("00" * 32, key, "01" + "00" * 31):
        for number in range(8):
            content = parts[MANIFEST] + b" " * number
            signature = bytes.fromhex(key + point + "00" * 32)
            write(pack, {**parts, MANIFEST: content, SIGNATURE: signature})
            assert code_of(check_pack, pack) is ErrorCode.PACK_ALTERED


@pytest.mark.parametrize("name", ["documents/0001.txt", PASSAGES, VECTORS])
def test_content_that_the_manifest_does_not_vouch_for_is_refused(pack: Path, name: str) -> None:
    parts = entries(pack)
    write(pack, {**parts, name: parts[name][:-1] + b"?"})
    assert code_of(check_pack, pack) is ErrorCode.PACK_ALTERED


@pytest.mark.parametrize(
    "name",
    ["../evil.txt", "/etc/passwd", "documents/../../x", "C:\\x", "documents/0004.txt", "Manifest.json", "a" * 65, ""],
)
def test_entry_that_the_manifest_does_not_name_is_refused(pack: Path, name: str) -> None:
    write(pack, {**entries(pack), name: b"x"})
    assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED
    assert not (pack.parent.parent / "evil.txt").exists()


def test_entries_out_of_order_are_refused(pack: Path) -> None:
    parts = entries(pack)
    write(pack, dict(reversed(parts.items())))
    assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED


def zipped(parts: dict[str, bytes], change: Callable[[zipfile.ZipInfo], None], compression: int = 0) -> bytes:
    """The same entries as other programs would write them."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression) as file:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system, entry.external_attr, entry.compress_type = 3, 0o100644 << 16, compression
            change(entry)
            file.writestr(entry, content)
    return made.getvalue()


def test_what_other_zip_programs_write_is_refused(pack: Path) -> None:
    parts = entries(pack)
    pack.write_bytes(zipped(parts, lambda entry: None))
    check_pack(pack)  # the same bytes as ours

    def link(entry: zipfile.ZipInfo) -> None:
        entry.external_attr = 0o120777 << 16

    def comment(entry: zipfile.ZipInfo) -> None:
        entry.comment = b"hidden"

    def extra(entry: zipfile.ZipInfo) -> None:
        entry.extra = b"\x99\x99\x04\x00abcd"

    def date(entry: zipfile.ZipInfo) -> None:
        entry.date_time = (2026, 1, 1, 0, 0, 0)

    for change in (link, comment, extra, date):
        pack.write_bytes(zipped(parts, change))
        assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED, change
    pack.write_bytes(zipped(parts, lambda entry: None, zipfile.ZIP_DEFLATED))
    assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED


def test_bomb_is_refused_before_it_unpacks(pack: Path) -> None:
    pack.write_bytes(zipped({MANIFEST: bytes(300_000_000)}, lambda entry: None, zipfile.ZIP_DEFLATED))
    assert pack.stat().st_size < 1_000_000
    assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED


def test_double_entries_are_refused(pack: Path) -> None:
    parts = list(entries(pack).items())
    made = io.BytesIO()
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(made, "w") as file:
        for name, content in [*parts, parts[2]]:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            file.writestr(entry, content)
    pack.write_bytes(made.getvalue())
    assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED


def test_very_many_entries_are_refused() -> None:
    data = archive({f"{number}": b"" for number in range(3000)})
    with refused(ErrorCode.PACK_DAMAGED):
        entries_of(data)


def test_random_bytes_are_refused(tmp_path: Path) -> None:
    chance = random.Random(3)
    for number in range(200):
        path = tmp_path / "x.shaktipack"
        path.write_bytes((b"PK\x03\x04" if number % 2 else b"") + chance.randbytes(chance.randrange(400)))
        assert code_of(check_pack, path) is ErrorCode.PACK_DAMAGED


@pytest.mark.parametrize(
    "fields",
    [
        {"documents__0__file": "../fever.md"},
        {"documents__0__file": "/fever.md"},
        {"documents__0__file": "en/../../fever.md"},
        {"documents__0__file": "en\\fever.md"},
        {"documents__0__file": "en/.hidden"},
        {"documents__0__file": "en/con.md"},
        {"documents__0__file": "en/fever.md "},
        {"documents__0__file": "a/b/c/d/e/f/g.md"},
        {"documents__0__file": "EN/Snake.md"},  # as another on a disk that takes no notice of capitals
        {"documents__0__name": "SNAKE (en)"},
        {"documents__0__name": "fever\u202etxt"},
        {"documents__0__name": "fever\x07"},
        {"documents__0__name": ""},
        {"documents__0__name": "x" * 101},
        {"documents__0__sha256": "0"},
        {"documents__0__size": 0},
        {"documents__0__size": True},
        {"documents__0__size": 10**12},
        {"documents__0__language": "xx"},
        {"documents": []},
        {"documents": {"file": "x"}},
        {"documents__0": None},
        {"id": "Ward"},
        {"id": "../x"},
        {"id": ""},
        {"version": "1.0-beta"},
        {"version": "01"},
        {"version": "1.2.3.4.5"},
        {"version": 1},
        {"version": "९"},
        {"name": {}},
        {"name": {"fr": "x"}},
        {"name": "Ward"},
        {"name": {"en": 5}},
        {"questions": []},
        {"questions": {"en": [{"text": "?", "document": "not there"}]}},
        {"questions": {"en": ["?"]}},
        {"questions": {"en": [{"text": "?"}] * 201}},
        {"glossary": [{}]},
        {"glossary": None},
        {"assistant": []},
        {"index": None},
        {"index__dimension": 0},
        {"index__dimension": 385},
        {"index__embedder": ["x"]},
        {"format": 0},
        {"format": True},
        {"format": "1"},
        {"creator": None},
    ],
    ids=str,
)
def test_signed_manifest_that_says_nonsense_is_refused(pack: Path, fields: dict[str, Any]) -> None:
    resigned(pack, **fields)
    assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED


def test_question_may_be_of_no_document(pack: Path) -> None:
    resigned(pack, questions={"en": [{"text": "Which wards are there?"}]})
    assert check_pack(pack).manifest.questions[Language.ENGLISH][0].document == ""


def test_format_of_a_newer_program_is_told(pack: Path) -> None:
    resigned(pack, format=2)
    assert code_of(check_pack, pack) is ErrorCode.PACK_NEWER


@pytest.mark.parametrize(
    "manifest",
    UNREADABLE,
    ids=lambda value: repr(value[:20]),
)
def test_signed_manifest_that_cannot_be_read_is_refused(pack: Path, manifest: bytes) -> None:
    write(pack, {**entries(pack), MANIFEST: manifest, SIGNATURE: sign(KEY, manifest)})
    assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED


def with_content(pack: Path, name: str, content: bytes, field: str) -> None:
    """A signed pack with other content, which the manifest vouches for."""
    parts = {**entries(pack), name: content}
    vouched: dict[str, Any] = {field: digest(content)}
    resigned(pack, parts=parts, **vouched)


@pytest.mark.parametrize("text", [b"\xff\xfe", b"a\x00b", b"", b"other text"], ids=repr)
def test_signed_document_that_is_no_text_or_not_what_was_cut_is_refused(pack: Path, text: bytes) -> None:
    parts = {**entries(pack), "documents/0001.txt": text}
    resigned(pack, parts=parts, documents__0__sha256=digest(text), documents__0__size=max(1, len(text)))
    assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED


def test_signed_document_that_is_not_as_readers_leave_it_is_refused(pack: Path) -> None:
    parts = entries(pack)
    text = parts["documents/0001.txt"].replace(b" ", b"\r", 1)
    parts["documents/0001.txt"] = text
    resigned(pack, parts=parts, documents__0__sha256=digest(text), documents__0__size=len(text))
    assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED


def test_signed_passage_without_end_is_refused(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.knowledge.index.pack_index.LONGEST_PASSAGE", 10)
    assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED


def test_signed_index_that_does_not_fit_is_refused(pack: Path) -> None:
    whole = entries(pack)[PASSAGES]
    index = json.loads(whole)
    first = index["documents"][0][0]
    wrong: list[dict[str, Any]] = [
        {"start": -1},
        {"start": 2, "sentences": [[a - 2, b - 2] for a, b in first["sentences"]]},  # leaves text out
        {"end": first["end"] - 1, "sentences": [[a, min(b, first["end"] - 1)] for a, b in first["sentences"]]},
        {"end": 10_000},
        {"end": first["start"]},
        {"end": "9"},
        {"page": 0},
        {"page": "1"},
        {"turns": [3]},  # of no page
        {"page": 1, "turns": [0]},
        {"page": 1, "turns": [10_000]},
        {"page": 1, "turns": [4, 3]},
        {"page": 1, "turns": ["3"]},
        {"page": 1, "turns": 3},
        {"page": 1, "labels": ["i", "ii"]},
        {"page": 1, "labels": [3]},
        {"page": 1, "labels": ["i\n"]},
        {"page": 1, "labels": "i"},
        {"heading": "Fever"},
        {"heading": ["x" * 4001]},
        {"heading": [3]},
        {"sentences": [[0, 5], [3, 8]]},
        {"sentences": [[0, 10_000]]},
        {"sentences": [[0]]},
        {"sentences": [[0, 1]] * 49},
        {"sentences": []},  # then there are vectors too many
    ]
    contents = [json.dumps({"documents": [[{**first, **each}], *index["documents"][1:]]}).encode() for each in wrong]
    contents += [b"", b"{}", b'{"documents": []}', json.dumps({"documents": [[], [], []]}).encode(), b"[" * 100_000]
    for content in contents:
        with_content(pack, PASSAGES, content, "index__passages_sha256")
        assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED, content[:200]
    with_content(pack, PASSAGES, whole, "index__passages_sha256")
    check_pack(pack)


def test_signed_vectors_that_are_no_directions_are_refused(pack: Path) -> None:
    vectors = entries(pack)[VECTORS]
    nan, inf = b"\x00\x7e", b"\x00\x7c"
    for content in (
        b"",
        vectors[:-2],
        vectors + b"\x00\x00",
        bytes(len(vectors)),
        nan + vectors[2:],
        inf + vectors[2:],
    ):
        with_content(pack, VECTORS, content, "index__vectors_sha256")
        assert code_of(check_pack, pack) is ErrorCode.PACK_DAMAGED


def test_pack_of_an_unknown_signer_asks_for_the_fingerprint(pack: Path, tmp_path: Path) -> None:
    signer = read_pack(pack).signer
    keys = tmp_path / "keys"
    with pytest.raises(AppError) as caught:
        Trust(keys).check(signer)
    assert (caught.value.code, caught.value.detail) == (ErrorCode.PACK_UNTRUSTED, fingerprint(signer))
    shown = fingerprint(signer)
    for typed in (shown, shown.upper(), shown.replace("-", " "), shown.replace("-", "")):
        Trust(keys, typed).check(signer)
    for typed in ("", shown[:-1], shown[:19], fingerprint(public_half(OTHER_KEY))):
        with refused(ErrorCode.PACK_UNTRUSTED):
            Trust(keys, typed).check(signer)


def test_keys_in_the_folder_are_believed(tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    keys.mkdir()
    public = make_key(tmp_path / "a.key")
    with refused(ErrorCode.PACK_UNTRUSTED):
        Trust(keys).check(public)
    (tmp_path / "a.pub").rename(keys / "a.pub")
    Trust(keys).check(public)
    (keys / "b.pub").write_text("no key")
    with refused(ErrorCode.KEY_FILE_DAMAGED):
        Trust(keys).check(public_half(OTHER_KEY))


def test_key_is_its_owners_alone(tmp_path: Path) -> None:
    public = make_key(tmp_path / "a.key")
    other_file = tmp_path / "other"
    other_file.touch()
    assert (tmp_path / "a.key").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "a.pub").stat().st_mode == other_file.stat().st_mode, "it is to be handed out"
    assert public_half(load_key(tmp_path / "a.key")) == public == load_public_key(tmp_path / "a.pub")
    of_another_kind = X25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "other.key").write_bytes(of_another_kind)
    for wrong in ("a.pub", "none", "other.key"):
        with pytest.raises(AppError) as caught:
            load_key(tmp_path / wrong)
        assert caught.value.code in (ErrorCode.KEY_FILE_DAMAGED, ErrorCode.FILE_NOT_READABLE)


@pytest.mark.parametrize("left", [("a.key",), ("a.pub",), ("a.key", "a.pub")])
def test_no_half_of_a_key_is_ever_overwritten(tmp_path: Path, left: tuple[str, ...]) -> None:
    make_key(tmp_path / "a.key")
    for name in {"a.key", "a.pub"}.difference(left):
        (tmp_path / name).unlink()
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    with refused(ErrorCode.EXPORT_EXISTS):
        make_key(tmp_path / "a.key")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_versions_are_numbers_not_letters() -> None:
    assert version_key("1.10") > version_key("1.9.9")
    assert version_key("1.0.0") == version_key("1")
    assert version_key("0.9") < version_key("1")
