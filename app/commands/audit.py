"""`shakti audit on|off|status|list|verify|export|anchor`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.commands.given import given_path, whole_number
from app.commands.grammar import FAILED, OK, Commands
from app.commands.output import Output
from app.commands.unlock import unlocked_workspace
from app.core.paths import DataFolder
from app.core.profiles.audit import Anchor
from app.ui.wording.audit_text import check_text

if TYPE_CHECKING:
    from app.storage.retention.audit import AuditLog


translate = QCoreApplication.translate


def add_audit(commands: Commands) -> None:
    """Add the commands' grammar."""
    acts = commands.group("audit", translate("CommandLine", "keep and check a log of who did what when"))
    for name, text in (
        ("on", translate("CommandLine", "record from now on what kind of thing is done, never what is said")),
        ("off", translate("CommandLine", "record nothing more; what was recorded stays")),
        ("status", translate("CommandLine", "whether the audit log is on, and how many entries it has")),
    ):
        acts.add(name, _switch, text).set_defaults(act=name)
    listing = acts.add("list", _list, translate("CommandLine", "the entries of the log"))
    listing.add_argument(
        "--last", type=whole_number(1), metavar="N", help=translate("CommandLine", "only the last N entries")
    )
    verifying = acts.add(
        "verify", _verify, translate("CommandLine", "check that no entry was changed, removed or moved")
    )
    verifying.add_argument(
        "--anchor", metavar="CODE", help=translate("CommandLine", "a code from paper, to compare with")
    )
    exporting = acts.add("export", _export, translate("CommandLine", "write the log as a CSV file for a spreadsheet"))
    exporting.add_argument(
        "path", metavar="FILE", help=translate("CommandLine", "the file to write; one of that name is replaced")
    )
    text = translate("CommandLine", "a code to write on paper, which shows later if the log was cut")
    acts.add("anchor", _anchor, text)


def _switch(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Turn it on or off where that is asked for, and say how it stands."""
    with unlocked_workspace(options, folder, output) as workspace:
        if options.act == "on":
            workspace.audit.turn_on()
        elif options.act == "off":
            workspace.audit.turn_off()
        _show_status(workspace.audit, output)


def _show_status(audit: AuditLog, output: Output) -> None:
    enabled, last = audit.enabled, audit.entries(last=1)
    count, head = (last[0].sequence, last[0].digest.hex()) if last else (0, "")
    on, off = translate("CommandLine", "The audit log is on."), translate("CommandLine", "The audit log is off.")
    entries = translate("CommandLine", "Entries: %1").replace("%1", str(count))
    output.result({"enabled": enabled, "count": count, "head": head}, f"{on if enabled else off} {entries}")


def _list(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    with unlocked_workspace(options, folder, output) as workspace:
        entries = workspace.audit.entries(options.last)
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


def _verify(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    anchor = None if options.anchor is None else Anchor.parse(options.anchor)
    with unlocked_workspace(options, folder, output) as workspace:
        checked = workspace.audit.verify(anchor)
    problems = [{"sequence": problem.sequence, "kind": problem.kind} for problem in checked.problems]
    fields = {"ok": checked.ok, "problems": problems, "count": checked.count, "head": checked.head}
    output.result(fields, check_text(checked))
    return OK if checked.ok else FAILED


def _export(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    path = given_path(options.path).absolute()
    with unlocked_workspace(options, folder, output) as workspace:
        count = workspace.audit.export_csv(path)
    text = translate("CommandLine", "Written: %1").replace("%1", str(path))
    output.result({"path": str(path), "count": count}, text)


def _anchor(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    with unlocked_workspace(options, folder, output) as workspace:
        anchor, last = workspace.audit.anchor(), workspace.audit.entries(last=1)
    head = last[0].digest.hex() if last else ""
    output.result({"anchor": str(anchor), "count": anchor.count, "head": head}, str(anchor))
