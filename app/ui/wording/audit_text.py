"""What a check of the audit log has found, in the user's words. QtCore only: the terminal uses it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.profiles.audit import Verification

translate = QCoreApplication.translate


def check_text(found: Verification, count: Callable[[int], str] = str, most: int | None = None) -> str:
    """That the log is complete, or a line for each problem, of the first `most`; `count` writes figures."""
    if found.ok:
        return translate("AuditLog", "The audit log is complete. Entries: %1").replace("%1", count(found.count))
    texts = {
        "edited": translate("AuditLog", "Entry %1 was changed."),
        "missing": translate("AuditLog", "Entries are missing from number %1 on."),
        "out_of_place": translate("AuditLog", "Entry %1 does not follow the one before it."),
        "cut": translate("AuditLog", "The end of the log is missing, from number %1 on."),
        "added": translate("AuditLog", "Entry %1 was added from outside."),
        "not_anchored": translate("AuditLog", "Entry %1 is not the one that the code on paper stands for."),
    }
    return "\n".join(texts[each.kind].replace("%1", count(each.sequence)) for each in found.problems[:most])
