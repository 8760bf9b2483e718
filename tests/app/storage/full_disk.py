"""Works with a profile on a disk that has no room: python full_disk.py FOLDER MODE RESERVE.

RESERVE is "kept" or "gone". Prints what could be done, a word a line, and what was refused with its code.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from disk_shim import Mode, arm

from app.core.errors import AppError
from app.core.paths import DataFolder
from app.storage.conversations.search import Search
from app.storage.retention.deletion import Deletion
from app.workspace import Workspace, open_workspace


def tell(what: str, act: Callable[[], object]) -> None:
    try:
        came = act()
    except AppError as error:
        came = error.code
    sys.stdout.write(f"{what} {came}\n")


def work(workspace: Workspace) -> None:
    store, database = workspace.conversations, workspace.session.database
    deletion = Deletion(database)
    tell("only_read", lambda: database.only_read and database.only_read.code)
    tell("list", lambda: len(store.list()))
    tell("search", lambda: len({hit.conversation.id for hit in Search(database).find("kept", 500)}))
    tell("export", lambda: sum(len(workspace.exchange.read(each).messages) for each in workspace.exchange.ids()))
    tell("ask", lambda: workspace.assistant.ask("more"))
    tell("delete", lambda: len(deletion.delete([each.id for each in store.list()[1:]])))
    tell("purge", deletion.purge_deleted)
    tell("list", lambda: len(store.list()))


def main(folder: str, mode: str, reserve: str) -> None:
    home = DataFolder(Path(folder))
    kept = home.profile("default").root / "reserve"
    if reserve == "gone":
        kept.unlink()
    arm(Mode[mode], 0)
    with open_workspace(home) as workspace:
        work(workspace)
        arm(Mode.NONE)  # somebody has made room
        tell("ask", lambda: bool(workspace.assistant.ask("more")))
        tell("only_read", lambda: workspace.session.database.only_read)


if __name__ == "__main__":
    main(*sys.argv[1:])
