"""Options for how words are sampled: of `shakti ask` and `shakti chat`, and of assistants."""

from __future__ import annotations

import argparse
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core.assistants.sampling_fields import FIELDS, NAMES

translate = QCoreApplication.translate


def add_sampling_options(parser: argparse.ArgumentParser) -> None:
    """One for each field, None where it is not given."""
    texts = {
        "temperature": translate("CommandLine", "0 always takes the likeliest word"),
        "top_p": translate("CommandLine", "choose among tokens that make up this probability; 1 is off"),
        "top_k": translate("CommandLine", "choose among the K likeliest tokens; 0 is off"),
        "min_p": translate("CommandLine", "leave out tokens below this share of the likeliest; 0 is off"),
        "repetition_penalty": translate("CommandLine", "repeat less of what was just said; 1 is off"),
        "max_tokens": translate("CommandLine", "longest answer, in tokens"),
        "seed": translate("CommandLine", "the same seed gives the same answer"),
    }
    for field in FIELDS:
        name = "--" + field.name.replace("_", "-")
        parser.add_argument(name, type=int if field.is_whole else float, metavar="N", help=texts[field.name])


def chosen_sampling(options: argparse.Namespace) -> dict[str, Any]:
    """What is given of these options, by the fields' names."""
    return {name: value for name in NAMES if (value := getattr(options, name)) is not None}
