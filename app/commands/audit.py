"""`shakti audit on|off|status|list|verify|export|anchor`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.commands.given import given_path
from app.commands.output import Output
from app.commands.unlock import unlocked_workspace
from app.commands.whole_number import whole_number
from app.core.paths import DataFolder
from app.core.profiles.audit import Anchor, Problem

if TYPE_CHECKING:
    from app.storage.retention.audit import AuditLog


translate = QCoreApplication.translate
FAILED = 1


def add_audit(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands' grammar."""
    audit = commands.add_parser(
        "audit", parents=[common], help=translate("CommandLine", "keep and check a log of who did what when")
    )
    acts = audit.add_subparsers(metavar="ACT", required=True)
    texts = {
        "on": translate("CommandLine", "record from now on what kind of thing is done, never what is said"),
        "off": translate("CommandLine", "record nothing more; what was recorded stays"),
        "status": translate("CommandLine", "whether acts are recorded, and how many are"),
        "list": translate("CommandLine", "the entries of the log"),
        "verify": translate("CommandLine", "check that no entry was changed, removed or moved"),
        "export": translate("CommandLine", "write the log as a CSV file for a spreadsheet"),
        "anchor": translate("CommandLine", "a code to write on paper, which shows later if the log was cut"),
    }
    runs = {"on": _on, "off": _off, "status": _status, "list": _list, "verify": _verify, "export": _export}
    parsers = {}
    for name, text in texts.items():
        parsers[name] = acts.add_parser(name, parents=[common], help=text)
        parsers[name].set_defaults(command=runs.get(name, _anchor))
    parsers["list"].add_argument(
        "--last", type=whole_number(1), metavar="N", help=translate("CommandLine", "only the last N entries")
    )
    parsers["verify"].add_argument(
        "--anchor", metavar="CODE", help=translate("CommandLine", "a code from paper, to compare with")
    )
    parsers["export"].add_argument(
        "path", metavar="FILE", help=translate("CommandLine", "the file to write; one of that name is replaced")
    )


@contextmanager
def _audit_of(options: argparse.Namespace, folder: DataFolder, output: Output) -> Iterator[AuditLog]:
    with unlocked_workspace(options, folder, output) as workspace:
        yield workspace.audit


def _on(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    with _audit_of(options, folder, output) as audit:
        audit.turn_on()
        return _show_status(audit, output)


def _off(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    with _audit_of(options, folder, output) as audit:
        audit.turn_off()
        return _show_status(audit, output)


def _status(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    with _audit_of(options, folder, output) as audit:
        return _show_status(audit, output)


def _show_status(audit: AuditLog, output: Output) -> int:
    enabled, last = audit.enabled, audit.entries(last=1)
    count, head = (last[0].sequence, last[0].digest.hex()) if last else (0, "")
    on, off = translate("CommandLine", "The audit log is on."), translate("CommandLine", "The audit log is off.")
    entries = translate("CommandLine", "Entries: %1").replace("%1", str(count))
    output.result({"enabled": enabled, "count": count, "head": head}, f"{on if enabled else off} {entries}")
    return 0


def _list(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    with _audit_of(options, folder, output) as audit:
        entries = audit.entries(options.last)
    rows = [
        {
            "sequence": entry.sequence,
            "time": entry.time,
            "profile": entry.profile,
            "act": entry.act,
            "subject": entry.subject,
            "sha256": entry.digest.hex(),
        }
        for entry in entries
    ]
    lines = [f"{entry.sequence}  {entry.time}  {entry.profile}  {entry.act}  {entry.subject}" for entry in entries]
    output.result({"entries": rows, "count": len(rows)}, "\n".join(lines))
    return 0


def _verify(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    anchor = None if options.anchor is None else Anchor.parse(options.anchor)
    with _audit_of(options, folder, output) as audit:
        checked = audit.verify(anchor)
    problems = [{"sequence": problem.sequence, "kind": problem.kind} for problem in checked.problems]
    fields = {"ok": checked.ok, "problems": problems, "count": checked.count, "head": checked.head}
    good = translate("CommandLine", "The audit log is complete. Entries: %1").replace("%1", str(checked.count))
    output.result(fields, good if checked.ok else "\n".join(map(_problem_text, checked.problems)))
    return 0 if checked.ok else FAILED


def _problem_text(problem: Problem) -> str:
    texts = {
        "edited": translate("CommandLine", "Entry %1 was changed."),
        "missing": translate("CommandLine", "Entries are missing from number %1 on."),
        "out_of_place": translate("CommandLine", "Entry %1 does not follow the one before it."),
        "cut": translate("CommandLine", "The end of the log is missing, from number %1 on."),
        "added": translate("CommandLine", "Entry %1 was added from outside."),
        "not_anchored": translate("CommandLine", "Entry %1 is not the one that the code on paper stands for."),
    }
    return texts[problem.kind].replace("%1", str(problem.sequence))


def _export(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    path = given_path(options.path).absolute()
    with _audit_of(options, folder, output) as audit:
        count = audit.export_csv(path)
    text = translate("CommandLine", "Written: %1").replace("%1", str(path))
    output.result({"path": str(path), "count": count}, text)
    return 0


def _anchor(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    with _audit_of(options, folder, output) as audit:
        anchor, last = audit.anchor(), audit.entries(last=1)
    head = last[0].digest.hex() if last else ""
    output.result({"anchor": str(anchor), "count": anchor.count, "head": head}, str(anchor))
    return 0
