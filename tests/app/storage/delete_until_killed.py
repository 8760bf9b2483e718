"""A process that deletes the last used conversation and is killed: python delete_until_killed.py FOLDER MOMENT.

MOMENT is "deleted" (nothing is purged yet), "purged" (but the index still has its words and the log its pages), or
"forgetting" (the index is half written anew).
"""

import os
import signal
import sys
from pathlib import Path

from app.core.paths import DataFolder
from app.storage import deletion
from app.workspace import open_workspace


def main(folder: str, moment: str) -> None:
    with open_workspace(DataFolder(Path(folder))) as workspace:
        database = workspace.conversations.database
        ids = [workspace.conversations.list()[0].id]
        deletion.Deletion(database).delete(ids)
        if moment != "deleted":
            with database.write() as db:
                deletion.purge(db, ids)
        if moment == "forgetting":
            with database.write() as db:
                db.execute("INSERT INTO search_index (search_index, rank) VALUES ('merge', -1)")
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
