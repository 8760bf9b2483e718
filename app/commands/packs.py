"""`shakti pack keygen|build|inspect|install|verify|list|remove`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.commands.given import given_path, non_empty
from app.commands.grammar import Commands
from app.commands.output import Output, spoken_language
from app.commands.shelf import index_the_rest, shelf_of
from app.commands.unlock import unlocked_workspace
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder
from app.ui.wording.placed import placed

if TYPE_CHECKING:
    from app.core.packs.manifest import Manifest
    from app.core.packs.pack_contents import InstalledPack, Pack, Trust
    from app.core.translated import Texts
    from app.workspace import Workspace

translate = QCoreApplication.translate


def add_pack(commands: Commands) -> None:
    """Add the commands' grammar."""
    acts = commands.group("pack", translate("CommandLine", "documents with their index in one signed file"))
    file = translate("CommandLine", "the pack's file")

    making = acts.add("keygen", _keygen, translate("CommandLine", "make a key to sign packs with"))
    making.add_argument(
        "path", metavar="FILE", help=translate("CommandLine", "the new private key; the public one goes beside it")
    )

    building = acts.add(
        "build", _build, translate("CommandLine", "make and sign a pack from a folder with a pack.json")
    )
    building.add_argument("folder", metavar="FOLDER", type=non_empty, help=translate("CommandLine", "the folder"))
    building.add_argument("--key", metavar="FILE", required=True, help=translate("CommandLine", "your private key"))
    building.add_argument("--output", metavar="FILE", required=True, help=file)
    building.add_argument(
        "--replace", action="store_true", help=translate("CommandLine", "replace a file of that name")
    )

    inspecting = acts.add("inspect", _inspect, translate("CommandLine", "what is in a pack, and who signed it"))
    inspecting.add_argument("path", metavar="PACK", help=file)

    verifying = acts.add(
        "verify", _verify, translate("CommandLine", "check that a pack is complete and signed by somebody you know")
    )
    verifying.add_argument("path", metavar="PACK", help=file)
    _add_trust(verifying)

    installing = acts.add("install", _install, translate("CommandLine", "install a pack, or a newer version of it"))
    installing.add_argument("path", metavar="PACK", help=file)
    _add_trust(installing)
    installing.add_argument(
        "--force", action="store_true", help=translate("CommandLine", "also a version that is not newer")
    )

    acts.add("list", _list, translate("CommandLine", "the installed packs"))

    removing = acts.add("remove", _remove, translate("CommandLine", "remove a pack and its collection for good"))
    removing.add_argument("pack", metavar="ID", help=translate("CommandLine", "the pack's ID or name"))


def _add_trust(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--trust",
        metavar="FINGERPRINT",
        help=translate("CommandLine", "accept a pack whose signer has this fingerprint"),
    )
    parser.add_argument(
        "--trust-key", metavar="FILE", help=translate("CommandLine", "accept a pack whose signer has this public key")
    )


def _keygen(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    from app.core.packs.signing import fingerprint, make_key, public_file

    path = given_path(options.path)
    signer = fingerprint(make_key(path))
    text = translate("CommandLine", "Private key: %1 (keep it to yourself)\nPublic key: %2\nFingerprint: %3")
    fields = {"private_key": str(path), "public_key": str(public_file(path)), "fingerprint": signer}
    output.result(fields, placed(text, *fields.values()))


def _build(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    from app.core.new_file import write_new
    from app.core.packs.signing import fingerprint, is_open_to_others, load_key, public_half
    from app.knowledge.index.embed import E5Embedder
    from app.knowledge.index.pack_building import build_pack
    from app.knowledge.read.reader import Reader

    key_file, path = given_path(options.key), given_path(options.output)
    key = load_key(key_file)
    if is_open_to_others(key_file):
        text = translate(
            "CommandLine",
            "Other users of this computer can read your private key: %1\nMake it yours alone (chmod 600).",
        )
        output.note(placed(text, str(key_file)))
    if path.exists() and not options.replace:
        raise AppError(ErrorCode.EXPORT_EXISTS, str(path))
    with Reader() as reader:
        built = build_pack(given_path(options.folder), key, reader, E5Embedder())
    write_new(path, [built.content], replace=options.replace, is_given_out=True)
    signer = fingerprint(public_half(key))
    fields = {"path": str(path), "bytes": len(built.content), **_fields(built.manifest), "fingerprint": signer}
    output.result(fields, f"{path}\n{_text(built.manifest, signer, folder)}")


def _inspect(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    from app.workers.packing import check_pack

    pack = check_pack(given_path(options.path))
    trusted = _is_trusted(pack, _trust(options, folder))
    fields = {**_fields(pack.manifest), **_contents(pack), "fingerprint": pack.fingerprint, "trusted": trusted}
    output.result(fields, _text(pack.manifest, pack.fingerprint, folder))


def _verify(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    from app.workers.packing import check_pack

    pack = check_pack(given_path(options.path))
    _trust(options, folder).check(pack.signer)
    text = translate("CommandLine", "The pack is complete, and its signer is known.")
    fields = {"ok": True, **_fields(pack.manifest), "fingerprint": pack.fingerprint}
    output.result(fields, f"{text}\n{_text(pack.manifest, pack.fingerprint, folder)}")


def _install(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    from app.core.packs.pack_contents import Change
    from app.core.packs.versions import version_key
    from app.workers.packing import install_pack

    with unlocked_workspace(options, folder, output) as workspace:
        trust = _trust(options, folder)
        done = install_pack(workspace.packs, given_path(options.path), trust, force=options.force)
        indexed = index_the_rest(shelf_of(workspace), done.pack.collection_id, output)
    said = {
        Change.INSTALLED: translate("CommandLine", "Installed as the collection %1."),
        Change.UPGRADED: translate("CommandLine", "Upgraded, in the collection %1."),
        Change.UNCHANGED: translate("CommandLine", "This version is installed already, as the collection %1."),
    }
    fields = {
        "status": str(done.change),
        **_fields(done.pack.manifest),
        "collection": done.pack.collection,
        "previous_version": done.previous,
        "indexed": indexed,
        "fingerprint": done.pack.fingerprint,
    }
    is_older = done.previous is not None and version_key(done.pack.manifest.version) < version_key(done.previous)
    text = said[Change.INSTALLED if is_older else done.change].replace("%1", done.pack.collection)
    output.result(fields, f"{text}\n{_text(done.pack.manifest, done.pack.fingerprint, folder)}")


def _list(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    with unlocked_workspace(options, folder, output) as workspace:
        found = workspace.packs.list()
    rows = [
        {
            **_fields(each.manifest),
            "collection": each.collection,
            "installed": each.installed.isoformat(),
            "fingerprint": each.fingerprint,
        }
        for each in found
    ]
    language = spoken_language(folder)
    lines = [f"{each.manifest.id}  {each.manifest.version}  {each.manifest.name_in(language)}" for each in found]
    output.result({"packs": rows, "count": len(rows)}, "\n".join(lines))


def _remove(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    with unlocked_workspace(options, folder, output) as workspace:
        gone = workspace.packs.remove(_named(workspace, options.pack).manifest.id)
    text = translate("CommandLine", "Removed: %1").replace("%1", gone.manifest.name_in(spoken_language(folder)))
    output.result({"pack": gone.manifest.id, "collection": gone.collection, "status": "removed"}, text)


def _named(workspace: Workspace, name: str) -> InstalledPack:
    """By its ID, or by what it is shown as. Raises AppError: PACK_NOT_FOUND, COLLECTION_AMBIGUOUS."""
    try:
        return workspace.packs.find(name)
    except AppError as unknown:
        try:
            found = workspace.packs.of_collection(workspace.documents.find_collection(name).id)
        except AppError as error:
            if error.code is ErrorCode.COLLECTION_AMBIGUOUS:
                raise
            found = None
        if found is None:
            there = tuple(each.manifest.id for each in workspace.packs.list())
            raise AppError(unknown.code, unknown.detail, choices=there) from None
        return found


def _trust(options: argparse.Namespace, folder: DataFolder) -> Trust:
    from app.core.packs.pack_contents import Trust
    from app.core.packs.signing import fingerprint, load_public_key

    typed = getattr(options, "trust", None)
    if getattr(options, "trust_key", None) is not None:
        typed = fingerprint(load_public_key(given_path(options.trust_key)))
    return Trust(folder.trusted_keys, typed)


def _is_trusted(pack: Pack, trust: Trust) -> bool:
    try:
        trust.check(pack.signer)
    except AppError as error:
        if error.code is not ErrorCode.PACK_UNTRUSTED:
            raise
        return False
    return True


def _fields(manifest: Manifest) -> dict[str, Any]:
    return {
        "pack": manifest.id,
        "version": manifest.version,
        "name": _by_language(manifest.name),
        "documents": len(manifest.documents),
        "licence": manifest.licence,
        "creator": manifest.creator,
    }


def _contents(pack: Pack) -> dict[str, Any]:
    manifest = pack.manifest
    preset = manifest.assistant
    return {
        "format": manifest.format,
        "description": _by_language(manifest.description),
        "files": [
            {"file": each.file, "name": each.name, "title": each.title, "language": each.language, "size": each.size}
            for each in manifest.documents
        ],
        "questions": {str(language): [each.text for each in asked] for language, asked in manifest.questions.items()},
        "glossary": [_by_language(each) for each in manifest.glossary],
        "assistant": None
        if preset is None
        else {"name": _by_language(preset.name), "instructions": _by_language(preset.instructions)},
        "embedder": manifest.index.embedder,
    }


def _text(manifest: Manifest, signer: str, folder: DataFolder) -> str:
    from app.core.question import each_on_one_line
    from app.core.translated import in_language

    language = spoken_language(folder)
    lines = [
        f"{manifest.name_in(language)}, {manifest.version}",
        in_language(manifest.description, language),
        translate("CommandLine", "By: %1").replace("%1", manifest.creator),
        translate("CommandLine", "Licence: %1").replace("%1", manifest.licence),
        translate("CommandLine", "Documents: %1").replace("%1", str(len(manifest.documents))),
        translate("CommandLine", "Signed with the key: %1").replace("%1", signer),
    ]
    asked = manifest.questions.get(language, ())
    return each_on_one_line([*lines, *(f"? {each.text}" for each in asked)])


def _by_language(texts: Texts) -> dict[str, str]:
    return {str(language): text for language, text in texts.items()}
