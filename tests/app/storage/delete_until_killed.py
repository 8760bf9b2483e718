"""A process that deletes what a data folder holds and is killed: python delete_until_killed.py FOLDER MOMENT.

MOMENT is "deleted" (nothing is purged yet) or "purged" (but the log still holds the pages from before).
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
        ids = [each.id for each in deletion.Deletion(database).delete_all()]
        if moment == "purged":
            with database.write() as db:
                deletion.purge(db, ids)
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
