"""`shakti ask --attach` and `/attach` in `shakti chat`: files whose text goes to the model with the question."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.commands.given import given_path
from app.commands.output import Output
from app.commands.privacy import masked_by_choice
from app.core.conversations.assistant import LanguageModel
from app.core.conversations.attachments import MOST, Attachment
from app.core.errors import AppError, ErrorCode
from app.core.settings import Masking

translate = QCoreApplication.translate


def add_attaching(ask: argparse.ArgumentParser) -> None:
    """The option of `ask`."""
    ask.add_argument(
        "--attach",
        metavar="FILE",
        action="append",
        default=[],
        help=translate("CommandLine", "a file whose text the model gets with the question; may be given several times"),
    )


def read_attachments(
    paths: Sequence[str], output: Output, choice: bool | None, setting: Masking
) -> tuple[Attachment, ...]:
    """Read them; personal data in them is masked as in the question. Raises AppError(ATTACHMENT_NOT_READ)."""
    from app.ui.wording.attachment_text import refusal_of
    from app.workers.attaching import read_attachment

    if len(paths) > MOST:
        raise AppError(ErrorCode.ATTACHMENT_NOT_READ, f"{len(paths)} > {MOST}")
    attachments = []
    for path in paths:
        read = read_attachment(given_path(path))
        if read.attachment is None:
            reason = read.reason or "cancelled"
            if read.reason is not None and not output.as_json:
                output.note(f"{path}: {refusal_of(read.reason)}")
            raise AppError(ErrorCode.ATTACHMENT_NOT_READ, f"{path}: {reason}")
        text = masked_by_choice(read.attachment.text, choice, setting, output)
        attachments.append(replace(read.attachment, text=text))
    return tuple(attachments)


def fields_of(attachments: Sequence[Attachment], model: LanguageModel | None) -> list[dict[str, Any]]:
    """As JSON has them. `tokens` is null where no model was there to count."""

    def tokens(text: str) -> int | None:
        """Without those that a template takes for itself."""
        if model is None:
            return None
        whole, empty = (model.count([{"role": "user", "content": each}]) for each in (text, ""))
        return whole - empty

    return [{"name": each.name, "tokens": tokens(each.text), "chars": len(each.text)} for each in attachments]
