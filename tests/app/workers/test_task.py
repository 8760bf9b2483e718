"""A task: its job on a thread of its own, what it tells on the window's, and nothing once its owner is gone."""

import threading
from functools import partial

import pytest
from patience import PATIENCE
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.core.errors import AppError, ErrorCode
from app.workers.task import Task


def test_job_runs_elsewhere_and_its_end_is_told_here(qtbot: QtBot) -> None:
    told: list[tuple[object, threading.Thread]] = []
    task = Task(lambda task: threading.current_thread())
    task.done.connect(lambda result: told.append((result, threading.current_thread())))
    with qtbot.waitSignal(task.done):
        task.start()
    ((worker, teller),) = told
    assert worker is not threading.main_thread()
    assert teller is threading.main_thread()


def test_error_is_told(qtbot: QtBot) -> None:
    def job(task: Task) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    task = Task(job)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert failed.args[0].code is ErrorCode.DISK_FULL


def test_bug_is_told_without_its_text(qtbot: QtBot) -> None:
    def job(task: Task) -> None:
        raise ValueError("what somebody typed")

    task = Task(job)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert (failed.args[0].code, failed.args[0].detail) == (ErrorCode.UNEXPECTED, "ValueError")


def test_progress_comes_and_the_job_hears_of_a_cancel(qtbot: QtBot) -> None:
    begun = threading.Event()

    def job(task: Task) -> str:
        task.progress(1, 2)
        begun.set()
        while not task.cancelled():
            pass
        return "stopped"

    task = Task(job)
    with qtbot.waitSignals([task.progressed, task.done]):
        task.start()
        begun.wait(PATIENCE)
        task.cancel()


def test_all_are_asked_to_give_up(qtbot: QtBot) -> None:
    def job(task: Task) -> None:
        while not task.cancelled():
            pass

    tasks = [Task(job).start(), Task(job).start()]
    with qtbot.waitSignals([task.done for task in tasks]):
        assert {*Task.cancel_all()} >= {*tasks}
        for task in tasks:
            task.wait()


def test_nothing_is_told_once_the_owner_is_gone(qtbot: QtBot) -> None:
    told: list[object] = []
    owner, go_on = QObject(), threading.Event()
    task = Task(lambda task: go_on.wait(PATIENCE), owner=owner)
    task.done.connect(told.append)
    task.start()
    delete(owner)
    go_on.set()
    task.wait()
    other = Task(lambda task: None)
    with qtbot.waitSignal(other.done):
        other.start()
    assert told == []


def test_task_dies_on_the_thread_that_it_was_made_on(qtbot: QtBot) -> None:
    """Its last reference must not be the thread's: a QObject that dies there takes the program with it."""
    died: list[threading.Thread] = []

    def make() -> Task:
        task = Task(lambda task: None)
        task.destroyed.connect(lambda: died.append(threading.current_thread()), Qt.ConnectionType.DirectConnection)
        return task

    def has_died(number: int) -> bool:
        return len(died) == number

    for number in range(1, 201):
        make().start()
        qtbot.waitUntil(partial(has_died, number))
    assert set(died) == {threading.main_thread()}


@pytest.mark.parametrize("ended", [True, False])
def test_nothing_is_told_of_a_task_that_is_abandoned(ended: bool, qtbot: QtBot) -> None:
    said: list[object] = []
    go = threading.Event()

    def job(task: Task) -> int:
        go.wait(PATIENCE)
        task.progress(1, 1)
        return 7

    task = Task(job).start(said.append, said.append)
    task.progressed.connect(lambda done, whole: said.append(done))
    go.set()
    if ended:
        task.wait()
    task.abandon()
    assert task not in Task.at_work()
    qtbot.wait(50)
    assert said == []
