"""Does something to a profile, killed at every change to the disk in turn: python cut_off.py SCENARIO FOLDER MOST.

Each try runs in a fork on a copy of the folder; another fork then opens the profile as the next start would and
looks that nothing is lost. Prints how many points there were; fails at the first that loses something.
"""

import json
import os
import random
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from deleting import purge
from disk_shim import Mode, arm, steps
from made_packs import KEY, made_pack
from vaults import PASSPHRASE, Owner

from app.core.conversations.conversation import State
from app.core.documents.passage_entry import Terms
from app.core.instance import instance_lock
from app.core.packs.pack_contents import Trust
from app.core.packs.signing import fingerprint, public_half
from app.core.paths import DataFolder
from app.core.profiles.profiles import Profiles, Protection
from app.profile_session import backups_of, create_profile, open_database, open_profile, rekey, remove_profile, vault_of
from app.storage.backups.restoring import restore
from app.storage.conversations.conversations import Conversations
from app.storage.database.database import Database
from app.storage.database.driver import connect, read_sqlite_utils
from app.storage.documents.documents import Documents
from app.storage.documents.packs import Packs
from app.storage.documents.passage_index import PassageIndex
from app.storage.keys.vault import Vault
from app.storage.retention.deletion import Deletion
from app.storage.retention.retention import Retention
from app.workers.packing import install_pack
from app.workspace import open_workspace

ANOTHER = "Asha"
TITLES = [f"kept {number}" for number in range(40)]
OLD = [f"gone {number}" for number in range(20)]


def fill(database: Database, titles: list[str]) -> None:
    store = Conversations(database)
    for title in titles:
        answer = store.add_exchange(None, f"{title} question " * 30, title).answer
        store.write_answer(answer.id, "answer " * 200, State.COMPLETE)


def owner_of(root: Path) -> Owner:
    return Owner(DataFolder(root), backend=None)


def opened(root: Path) -> Vault:
    vault = owner_of(root).vault()
    if vault.is_new:
        vault.create(Protection.KEYFILE)
    assert vault.unlock()
    return vault


def titles_in(root: Path) -> list[str]:
    vault = opened(root)
    database = open_database(DataFolder(root), vault)
    database.empty_log()
    with database.read() as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA cipher_integrity_check").fetchall() == []
    store = Conversations(database)
    titles = sorted(each.title for each in store.list())
    assert all(len(store.messages(each.id)) == 2 for each in store.list())
    for backup in backups_of(vault).list():
        backups_of(vault).verify(backup)
    database.close()
    return titles


def with_profile(root: Path) -> None:
    vault = opened(root)
    database = open_database(DataFolder(root), vault)
    fill(database, TITLES)
    backups_of(vault).take(database)
    database.close()


def with_listed_profile(root: Path) -> None:
    root.mkdir()
    Profiles(DataFolder(root)).create("default", profile_id="default")
    with_profile(root)


def with_plain_database(root: Path) -> None:
    root.mkdir()
    database = Database(DataFolder(root).plain_database)
    fill(database, TITLES)
    database.close()


def with_more_since_the_backup(root: Path) -> None:
    with_profile(root)
    vault = opened(root)
    database = open_database(DataFolder(root), vault)
    fill(database, ["since"])
    os._exit(0)  # a log is left


def with_oldest_schema(root: Path) -> None:
    vault = opened(root)
    database = connect(vault.folder.database, vault.keys()[0])
    database.executescript((Path(__file__).parent / "schema" / "schema_1.sql").read_text(encoding="utf-8"))
    database.close()


def with_room_to_spare(root: Path) -> None:
    with_profile(root)
    database = open_database(DataFolder(root), opened(root))
    fill(database, ["gone"])
    (gone,) = (each for each in Conversations(database).list() if each.title == "gone")
    purge(Conversations(database), gone.id)
    database.close()


def upgrade(root: Path) -> None:
    open_database(DataFolder(root), opened(root)).close()


def vacuum(root: Path) -> None:
    database = open_database(DataFolder(root), opened(root))
    database.vacuum()
    database.close()


def take_over(root: Path) -> None:
    open_database(DataFolder(root), opened(root)).close()


def change_key(root: Path) -> None:
    rekey(DataFolder(root), opened(root))


def change_protection(root: Path) -> None:
    opened(root).protect(Protection.KEYFILE)


def take_passphrase(root: Path) -> None:
    opened(root).protect(Protection.PASSPHRASE, PASSPHRASE)


def start(root: Path) -> None:
    """As a command does that opens the profile, or makes it."""
    with open_workspace(DataFolder(root)) as workspace:
        workspace.assistant.ask("first")


def with_old_ones(root: Path) -> None:
    """Not encrypted, so that its bytes can be looked at."""
    root.mkdir()
    database = Database(DataFolder(root).plain_database)
    fill(database, [*TITLES, *OLD])
    with database.write() as db:
        db.execute("UPDATE conversations SET updated = '2020-01-01T00:00:00.000000+00:00' WHERE title LIKE 'gone%'")
    Retention(database).keep(30)
    database.close()


def delete_old_ones(root: Path) -> None:
    database = Database(DataFolder(root).plain_database)
    Retention(database).apply()
    Deletion(database).purge_deleted()
    database.close()


def make_another(root: Path) -> None:
    create_profile(DataFolder(root), ANOTHER, Protection.KEYFILE)


def with_another(root: Path) -> None:
    with_listed_profile(root)
    make_another(root)
    with open_profile(DataFolder(root), ANOTHER):
        pass


def remove_another(root: Path) -> None:
    remove_profile(DataFolder(root), ANOTHER)


def go_back(root: Path) -> None:
    vault = opened(root)
    backups = backups_of(vault)
    restore(vault.folder, backups, backups.to_restore(None))


def back_up(root: Path) -> None:
    vault = opened(root)
    database = open_database(DataFolder(root), vault)
    backups_of(vault).take(database)
    database.close()


def nothing_is_lost(root: Path) -> None:
    assert titles_in(root) == sorted(TITLES)


def nothing_is_lost_and_no_plain_text_left(root: Path) -> None:
    nothing_is_lost(root)
    for file in (each for each in root.rglob("*") if each.is_file()):
        assert b"kept" not in file.read_bytes(), file


def nothing_is_lost_and_one_key_is_kept(root: Path) -> None:
    with instance_lock(DataFolder(root)):
        nothing_is_lost(root)
        place = DataFolder(root).profile("default")
        assert place.keys.read_bytes() == place.keys_copy.read_bytes()
        assert list(json.loads(place.key_file.read_bytes())) == [opened(root)._held.slot.entry]
        assert not list(place.root.rglob("key*.new"))


def nothing_is_lost_and_one_protection_is_in_force(root: Path) -> None:
    with instance_lock(DataFolder(root)):
        vault = owner_of(root).vault()
        if vault.protection is Protection.PASSPHRASE:
            vault.try_passphrase(PASSPHRASE)
        else:
            assert vault.unlock()
        database = open_database(DataFolder(root), vault)
        assert len(Conversations(database).list()) == len(TITLES)
        database.close()
        place = vault.folder
        assert place.keys.read_bytes() == place.keys_copy.read_bytes()
        assert place.key_file.exists() == (vault.protection is Protection.KEYFILE)


def it_starts(root: Path) -> None:
    with open_workspace(DataFolder(root)) as workspace:
        workspace.assistant.ask("second")
        titles = sorted(each.title for each in workspace.conversations.list())
        assert titles in (["second"], ["first", "second"])
        assert [each.name for each in Profiles(DataFolder(root)).list()] == ["default"]


def old_ones_are_there_whole_or_gone_from_every_byte(root: Path) -> None:
    database = Database(DataFolder(root).plain_database)
    store = Conversations(database)
    Deletion(database).purge_deleted()  # as each start does
    assert all(len(store.messages(each.id)) == 2 for each in store.list())
    titles = sorted(each.title for each in store.list())
    database.close()
    if titles != sorted([*TITLES, *OLD]):
        assert titles == sorted(TITLES)
        for file in (each for each in root.rglob("*") if each.is_file()):
            assert b"gone" not in file.read_bytes(), file


def another_is_there_whole_or_not_at_all(root: Path) -> None:
    folder = DataFolder(root)
    with instance_lock(folder):
        vault_of(folder)
        found = {each.name: each.id for each in Profiles(folder).list()}
        assert set(found) in ({"default"}, {"default", ANOTHER})
        assert {each.name for each in folder.profiles.iterdir()} == set(found.values())
        if ANOTHER in found:
            assert vault_of(folder, ANOTHER).unlock()
        nothing_is_lost(root)


def nothing_is_lost_of_the_oldest_schema(root: Path) -> None:
    assert titles_in(root) == ["ಭಾರತದ ರಾಜಧಾನಿ?"]
    assert 1 in {each.schema for each in backups_of(opened(root)).list()}


def old_or_new(root: Path) -> None:
    titles = titles_in(root)
    aside = list(DataFolder(root).profile("default").set_aside.glob("*.sqlite"))
    if titles == sorted(TITLES):
        assert len(aside) == 1  # and what was there before is in it
        vault = opened(root)
        database = Database(aside[0], vault.keys()[0])
        assert len(Conversations(database).list()) == len(TITLES) + 1
        database.close()
    else:
        assert titles == sorted([*TITLES, "since"])


def with_pack(root: Path) -> None:
    """Version 1 installed, and version 2 ready."""
    with_profile(root)
    for version in ("1", "2"):
        (root / version).mkdir()
        made_pack(
            root / version,
            {"en/a.md": f"kept {version} word\n", f"en/only{version}.md": "more\n"},
            questions={},
            version=version,
        )
    install_pack_of(root, "1")


def install_pack_of(root: Path, version: str) -> None:
    database = open_database(DataFolder(root), opened(root))
    install_pack(Packs(database), root / version / "ward.shaktipack", Trust(typed=fingerprint(public_half(KEY))))
    database.close()


def upgrade_pack(root: Path) -> None:
    install_pack_of(root, "2")


def old_or_new_pack(root: Path) -> None:
    assert titles_in(root) == sorted(TITLES)
    database = open_database(DataFolder(root), opened(root))
    (pack,) = Packs(database).list()
    documents = Documents(database)
    listed = documents.list(pack.collection_id)
    texts = {each.name: [one.text for one in documents.passages_of(each.id)] for each in listed}
    version = pack.manifest.version
    assert texts == {"a (en)": [f"kept {version} word"], f"only{version} (en)": ["more"]}
    index = PassageIndex(database)
    assert index.count_missing(pack.collection_id) == 0
    passages = index.vectors(pack.collection_id).ids
    assert len(passages) == 2
    assert len(index.ranked(Terms.WORDS, ["word"], passages, 9)) == 1
    assert len(index.ranked(Terms.WORDS, [version], passages, 9)) == 1
    with database.read() as db:
        for table in ("passage_vectors", "passage_words"):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (2,)
    database.close()


SCENARIOS: dict[str, tuple[Callable[[Path], None], Callable[[Path], None], Callable[[Path], None]]] = {
    "take-over": (with_plain_database, take_over, nothing_is_lost_and_no_plain_text_left),
    "rekey": (with_profile, change_key, nothing_is_lost_and_one_key_is_kept),
    "protect": (with_profile, change_protection, nothing_is_lost_and_one_key_is_kept),
    "restore": (with_more_since_the_backup, go_back, old_or_new),
    "pack": (with_pack, upgrade_pack, old_or_new_pack),
    "passphrase": (with_profile, take_passphrase, nothing_is_lost_and_one_protection_is_in_force),
    "first-start": (Path.mkdir, start, it_starts),
    "retention": (with_old_ones, delete_old_ones, old_ones_are_there_whole_or_gone_from_every_byte),
    "another": (with_listed_profile, make_another, another_is_there_whole_or_not_at_all),
    "remove": (with_another, remove_another, another_is_there_whole_or_not_at_all),
    "backup": (with_profile, back_up, nothing_is_lost),
    "upgrade": (with_oldest_schema, upgrade, nothing_is_lost_of_the_oldest_schema),
    "vacuum": (with_room_to_spare, vacuum, nothing_is_lost),
}


def fork(act: Callable[[], None]) -> int:
    """How the act ended in a process of its own: 0, 1 for an error, or the negative number of a signal."""
    child = os.fork()
    if child == 0:
        code = 0
        try:
            act()
        except BaseException:
            traceback.print_exc()
            code = 1
        os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main(scenario: str, folder: str, most: str) -> None:
    prepare, act, look = SCENARIOS[scenario]
    before, root = Path(folder) / "before", Path(folder) / "now"
    read_sqlite_utils()  # once, before the forks
    assert fork(lambda: prepare(before)) == 0

    def attempt(point: int) -> int:
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(before, root)

        def cut_off() -> None:
            arm(Mode.DIE, point)
            act(root)
            (Path(folder) / "steps").write_text(str(steps()))

        return fork(cut_off)

    assert attempt(0) == 0
    assert fork(lambda: look(root)) == 0
    count = int((Path(folder) / "steps").read_text())
    points = list(range(1, count + 1))
    if len(points) > int(most):
        points = sorted(random.Random(scenario).sample(points, int(most)))
    for point in points:
        ended = attempt(point)
        assert ended in (-signal.SIGKILL, 0), f"point {point}: {ended}"
        assert fork(lambda: look(root)) == 0, f"{scenario}: killed at point {point} of {count}"
    sys.stdout.write(f"{count} {len(points)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
