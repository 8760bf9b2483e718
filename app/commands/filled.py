"""Paths and names on the command line that are not to be empty."""

import argparse

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def filled(text: str) -> str:
    """For argparse's `type`: an empty path would be the folder that one stands in, as of a variable that is not set."""
    if not text.strip():
        raise argparse.ArgumentTypeError(translate("CommandLine", "nothing is given"))
    return text
