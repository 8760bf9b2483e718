"""`shakti setup` and `shakti suggest`: the first run from the command line, and what can be asked to begin with."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.commands.grammar import Commands
from app.commands.output import Output, speak, spoken_language
from app.commands.unlock import new_passphrase, unlocked_workspace
from app.core.errors import AppError
from app.core.paths import DataFolder
from app.core.profiles.profiles import Protection
from app.core.settings import Language, Settings, Theme
from app.ui.wording.placed import placed

if TYPE_CHECKING:
    from app.core.documents.documents import Collection
    from app.core.packs.pack_contents import InstalledPack
    from app.workspace import Workspace

translate = QCoreApplication.translate


def add_setup(commands: Commands) -> None:
    """Add the grammar of `setup` and `suggest`."""
    languages = [str(language) for language in Language]
    setup = commands.add(
        "setup",
        _setup,
        translate("CommandLine", "choose language, appearance and first documents; without options it asks"),
    )
    setup.add_argument(
        "--language", choices=languages, help=translate("CommandLine", "the language of window and terminal")
    )
    setup.add_argument(
        "--theme", choices=[str(theme) for theme in Theme], help=translate("CommandLine", "how the window looks")
    )
    setup.add_argument(
        "--collection",
        metavar="NAME",
        help=translate("CommandLine", "whose documents answer the first questions; an empty name for none"),
    )
    setup.add_argument(
        "--skip", action="store_true", help=translate("CommandLine", "choose nothing, and do not ask again")
    )

    suggesting = commands.add(
        "suggest", _suggest, translate("CommandLine", "questions that a pack's documents can answer")
    )
    suggesting.add_argument(
        "--collection", metavar="NAME", required=True, help=translate("CommandLine", "the collection's name")
    )
    suggesting.add_argument(
        "--language",
        choices=languages,
        help=translate("CommandLine", "the language of the questions; without it, that of the settings"),
    )


def _setup(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    given = [options.language, options.theme, options.collection]
    if options.skip and any(each is not None for each in given):
        options.wrong_usage(translate("CommandLine", "--skip cannot be combined with another choice"))
    asking = not options.skip and not any(each is not None for each in given)
    if asking and (output.as_json or not sys.stdin.isatty()):
        options.wrong_usage(translate("CommandLine", "nothing is chosen: name an option, or use a terminal"))
    if asking:
        options.language = _ask_language(folder)
        speak(Language(options.language))
    with unlocked_workspace(options, folder, output) as workspace:
        if asking:
            _say_promise()
            _ask_protection(options, workspace, output)
            options.theme = _ask_theme()
            options.collection = _ask_collection(workspace, Language(options.language))
        _keep(options, workspace)
        fields = _fields(workspace)
    if options.language is not None and not asking:
        speak(Language(options.language))
    output.result(fields, _text(fields))


def _keep(options: argparse.Namespace, workspace: Workspace) -> None:
    """First what may not be there: a wrong name changes nothing."""
    from app.core.profiles.audit import Act
    from app.storage.documents.collection_choice import CollectionChoice

    if options.collection is not None:
        chosen = workspace.documents.find_collection(options.collection).id if options.collection else None
        CollectionChoice(workspace.session.database).save(None, chosen)
    changes: dict[str, Any] = {"welcomed": True}
    if options.language is not None:
        changes["language"] = Language(options.language)
    if options.theme is not None:
        changes["theme"] = Theme(options.theme)
    before = workspace.settings.current
    after = workspace.settings.update(**changes)
    changed = [name for name in changes if getattr(before, name) != getattr(after, name)]
    workspace.audit.record_all(Act.SETTINGS_CHANGED, changed)


def _fields(workspace: Workspace) -> dict[str, Any]:
    from app.storage.documents.collection_choice import CollectionChoice

    settings: Settings = workspace.settings.current
    chosen = CollectionChoice(workspace.session.database).load(None)
    vault = workspace.session.vault
    return {
        "welcomed": settings.welcomed,
        "language": None if settings.language is None else str(settings.language),
        "theme": str(settings.theme),
        "collection": next((each.name for each in workspace.documents.collections() if each.id == chosen), None),
        "data_folder": str(workspace.folder.root),
        "protection": str(vault.protection),
        "recovery_code": vault.has_recovery_code,
    }


def _text(fields: dict[str, Any]) -> str:
    none = translate("CommandLine", "no documents")
    text = translate("CommandLine", "Ready. Answers come from: %1\nEverything is kept in %2")
    return placed(text, fields["collection"] or none, fields["data_folder"])


def _ask_language(folder: DataFolder) -> str:
    from app.ui.look.language import NAMES

    spoken = spoken_language(folder)
    numbered = "\n".join(f"  {number}  {NAMES[each]}" for number, each in enumerate(Language, 1))
    languages = list(Language)
    chosen = _choose(f"{numbered}\n1-{len(languages)} [{languages.index(spoken) + 1}]: ", len(languages))
    return str(spoken if chosen is None else languages[chosen])


def _say_promise() -> None:
    print(
        translate(
            "CommandLine",
            "Shakti answers from this computer alone; nothing that you type leaves it. From documents it answers in"
            " their own words. It can be wrong: read the source. It is not a doctor, a lawyer or a bank adviser.",
        )
    )


def _ask_protection(options: argparse.Namespace, workspace: Workspace, output: Output) -> None:
    """Whoever wants one sets a passphrase now."""
    vault = workspace.session.vault
    print(translate("CommandLine", "Everything is kept in %1, encrypted.").replace("%1", str(workspace.folder.root)))
    if vault.protection is Protection.PASSPHRASE:
        return
    if vault.protection is Protection.KEYFILE:
        print(translate("CommandLine", "The key is in a file beside it: whoever can read your files can read it."))
    else:
        print(translate("CommandLine", "This computer's keychain holds the key."))
    answer = input(translate("CommandLine", "Set a passphrase now? y for yes, Enter for no: "))
    if answer.strip().casefold() != "y":
        return
    options.new_passphrase_file = None
    try:
        vault.protect(Protection.PASSPHRASE, new_passphrase(options, output))
    except AppError as error:  # one that is too weak keeps nobody from going on: it can be set later
        output.error(error)


def _ask_theme() -> str:
    from app.ui.look.theme_names import theme_name

    names = [theme_name(each) for each in Theme]
    print(translate("CommandLine", "Appearance of the window:"))
    numbered = "\n".join(f"  {number}  {name}" for number, name in enumerate(names, 1))
    chosen = _choose(f"{numbered}\n1-{len(names)} [1]: ", len(names))
    return str(list(Theme)[chosen or 0])


def _ask_collection(workspace: Workspace, language: Language) -> str | None:
    """The name of the collection, empty for none; None where there is none to choose."""
    collections = workspace.documents.collections()
    if not collections:
        return None
    print(translate("CommandLine", "Which documents should answer first?"))
    named = [*(_named(workspace, each, language) for each in collections), translate("CommandLine", "no documents")]
    numbered = "\n".join(f"  {number}  {name}" for number, name in enumerate(named, 1))
    chosen = _choose(f"{numbered}\n1-{len(named)} [1]: ", len(named)) or 0
    return collections[chosen].name if chosen < len(collections) else ""


def _named(workspace: Workspace, collection: Collection, language: Language) -> str:
    pack = workspace.packs.of_collection(collection.id)
    return collection.name if pack is None else f"{collection.name} - {pack.manifest.name_in(language)}"


def _choose(prompt: str, count: int) -> int | None:
    """A number from 0; None for Enter. Asked again until it is one of them."""
    while True:
        answer = input(prompt).strip()
        if not answer:
            return None
        if answer.isdecimal() and 1 <= int(answer) <= count:
            return int(answer) - 1


def _suggest(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    from app.core.packs.suggested_questions import OFFERED, suggested

    language = spoken_language(folder) if options.language is None else Language(options.language)
    with unlocked_workspace(options, folder, output) as workspace:
        collection = workspace.documents.find_collection(options.collection)
        pack: InstalledPack | None = workspace.packs.of_collection(collection.id)
    questions = () if pack is None else suggested(pack.manifest, language)
    fields = {
        "collection": collection.name,
        "pack": None if pack is None else pack.manifest.id,
        "language": str(language),
        "offered": min(OFFERED, len(questions)),
        "questions": [{"text": each.text, "document": each.document} for each in questions],
    }
    none = translate("CommandLine", "There are no suggested questions for this collection.")
    output.result(fields, "\n".join(each.text for each in questions) or none)
