"""The steps of the first run in the real program."""

from __future__ import annotations

from program_desk import ProgramDesk

from app.ui.first_run.first_run import FirstRun


def first_run(desk: ProgramDesk) -> FirstRun:
    """Started, and ready with what there is to choose."""
    desk.start()
    welcome = desk.wait_for_window().welcome
    assert welcome.first_run is not None
    desk.wait(lambda: len(welcome.begin_step.collections) == 2)
    return welcome.first_run
