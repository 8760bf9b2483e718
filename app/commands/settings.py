"""`shakti settings show|set|reset` and `shakti diagnose`: the settings window for scripts."""

from __future__ import annotations

import argparse
import json
from contextlib import ExitStack
from dataclasses import asdict, fields
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.commands.grammar import Commands
from app.commands.output import Output, settings_of
from app.commands.unlock import unlocked_workspace
from app.core.assistants.sampling_fields import NAMES, sampling_from
from app.core.errors import AppError
from app.core.instance import instance_lock
from app.core.paths import DataFolder
from app.core.settings import Settings, changed_settings, peek_settings
from app.ui.wording.placed import placed
from shakti_mlx.errors import ModelError

translate = QCoreApplication.translate

_COMPOUND = ("sampling", "typing")  # not set as a whole
_KEPT = ("window", "welcomed")  # what the program notes for itself


def add_settings(commands: Commands) -> None:
    """Add both commands to the grammar."""
    acts = commands.group("settings", translate("CommandLine", "show, change or reset settings"))
    acts.add("show", show, translate("CommandLine", "all settings in force"))
    setting = acts.add("set", set_, translate("CommandLine", "change one setting"))
    name_help = translate("CommandLine", "the setting's name, as `settings show` shows it")
    setting.add_argument("name", metavar="NAME", choices=settable_names(), help=name_help)
    setting.add_argument(
        "value",
        metavar="VALUE",
        help=translate("CommandLine", "its value; null means as on this computer, or new each time"),
    )
    resetting = acts.add(
        "reset", reset, translate("CommandLine", "go back to the usual value of one setting, or of all")
    )
    resetting.add_argument("name", metavar="NAME", nargs="?", choices=settable_names(), help=name_help)
    commands.add(
        "diagnose",
        diagnose_,
        translate("CommandLine", "version, computer, counts and last errors, for whoever helps; never contents"),
    )


def settable_names() -> list[str]:
    """What can be set: those of the settings, and those of sampling."""
    return [each.name for each in fields(Settings) if each.name not in (*_COMPOUND, *_KEPT)] + list(NAMES)


def show(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """All settings; the file is only read."""
    _write(peek_settings(folder.settings), output)


def set_(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Change one. A window that is open would write over it, so the folder has to be free.

    Raises ModelError(NOT_FOUND): a model has to be there to be chosen.
    """
    from app.commands.models import models_with_starter

    models = models_with_starter(folder) if options.name == "model" else None
    with instance_lock(folder):
        file = settings_of(folder, output)
        changes = _changes(file.current, options.name, options.value)
        if changes is None:
            options.wrong_usage(
                placed(translate("CommandLine", "%1 is not a valid value for %2"), options.value, options.name)
            )
            return
        if models is not None and (chosen := changes["model"]) is not None:
            models.get(chosen)
        _write(file.update(**changes), output)


def reset(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Go back to the usual value, of one or of all."""
    usual = Settings()
    with instance_lock(folder):
        file = settings_of(folder, output)
        if options.name is None:
            changes: dict[str, Any] = {
                each.name: getattr(usual, each.name) for each in fields(Settings) if each.name not in _KEPT
            }
        elif options.name in NAMES:
            figures = {options.name: getattr(usual.sampling, options.name)}
            changes = {"sampling": sampling_from(figures, file.current.sampling)}
        else:
            changes = {options.name: getattr(usual, options.name)}
        _write(file.update(**changes), output)


def diagnose_(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Where the profile cannot be opened, the rest is still told."""
    from app.workers.diagnosis import diagnose
    from app.workspace import models_of

    models, settings = models_of(folder), peek_settings(folder.settings)
    with ExitStack() as stack:
        database, error = None, None
        try:
            database = stack.enter_context(unlocked_workspace(options, folder, output)).session.database
        except AppError as why:
            error = why
        found = diagnose(folder, settings, models, database, error)
    output.result(asdict(found), found.as_text())


def _changes(settings: Settings, name: str, value: str) -> dict[str, Any] | None:
    """What the text means for this setting, tried as a text and as JSON; None where it means nothing."""
    meanings: list[Any] = [value]
    try:
        parsed = json.loads(value)
    except (ValueError, RecursionError):
        pass
    else:
        meanings = [parsed, value] if parsed is None else [value, parsed]
    for meaning in meanings:
        try:
            if name in NAMES:
                return {"sampling": sampling_from({name: meaning}, settings.sampling)}
            return {name: getattr(changed_settings(settings, {name: meaning}), name)}
        except (ValueError, TypeError, ModelError):
            continue
    return None


def _write(settings: Settings, output: Output) -> None:
    shown = {name: value for name, value in asdict(settings).items() if name not in _KEPT}
    sampling = shown.pop("sampling")
    shown |= {name: sampling[name] for name in NAMES}
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in shown.items() if name != "typing"]
    output.result({"settings": shown}, "\n".join(lines))
