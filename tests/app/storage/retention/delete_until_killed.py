"""A process that deletes the last used conversation and is killed: python delete_until_killed.py FOLDER MOMENT.

MOMENT is "deleted" (nothing is purged yet), "purged" (but the index still has its words and the log its pages), or
"forgetting" (the index is half written anew).
"""

import os
import signal
import sys
from pathlib import Path

from app.core.paths import DataFolder
from app.storage.conversations.conversations import Conversations
from app.storage.database.database import Database
from app.storage.retention import deletion


def main(folder: str, moment: str) -> None:
    database = Database(DataFolder(Path(folder)).plain_database)  # not encrypted: the test reads its bytes
    ids = [Conversations(database).list()[0].id]
    deletion.Deletion(database).delete(ids)
    if moment != "deleted":
        with database.write() as db:
            deletion.purge(db, ids, None)
    if moment == "forgetting":
        with database.write() as db:
            db.execute("INSERT INTO search_index (search_index, rank) VALUES ('merge', -1)")
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
