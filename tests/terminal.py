"""The command line for tests: in this process, or in one of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from app.cli import run


class Shell:
    """Commands in this process, on a data folder of their own; begun with `command` where all are of one kind.

    `code` is what the last one ended with, `said` what it wrote to standard error.
    """

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str], *command: str) -> None:
        self.home, self._capsys, self._command = home, capsys, command
        self.code, self.said = 0, ""
        capsys.readouterr()

    def __call__(self, *arguments: object) -> Any:
        """The JSON that it writes last."""
        return self.lines(*arguments)[-1]

    def lines(self, *arguments: object) -> list[Any]:
        """All lines of JSON that it writes."""
        return [json.loads(line) for line in self.text(*arguments, "--json").splitlines()]

    def text(self, *arguments: object) -> str:
        """What it writes to standard output."""
        try:
            self.code = run([*self._command, *map(str, arguments), "--home", str(self.home)])
        except SystemExit as ended:
            self.code = int(str(ended.code))
        out, self.said = self._capsys.readouterr()
        return out


def shakti(*arguments: object, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own; the data folder comes by SHAKTI_HOME."""
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        timeout=120,
        check=False,
    )


def shakti_here(*arguments: object, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """The same in this process, in a tenth of the time: where a new process would show nothing more.

    It needs the fixture qapp, and no command that ends the application object, as an export to PDF does.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication), "a command would make an object that no window can be shown with"
    before = application.findChildren(QTranslator)
    line = [str(each) for each in arguments]
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with (
        patch.dict(os.environ, environment),
        patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            code = run(line)
        except SystemExit as ended:
            code = int(str(ended.code))
    for translator in application.findChildren(QTranslator):
        if translator not in before:  # the language of this data folder is not the next one's
            application.removeTranslator(translator)
            translator.deleteLater()
    for each in (out, err):
        each.seek(0)
    return subprocess.CompletedProcess(line, code, out.read(), err.read())


def json_of(result: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """The one object that it wrote."""
    assert result.stdout, result.stderr
    fields: dict[str, Any] = json.loads(result.stdout)
    return fields
