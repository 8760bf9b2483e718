"""The keychain of a real Secret Service: gnome-keyring on a bus of its own, with a home of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
SCRIPT = """
import sys
from pathlib import Path
from app.core.paths import DataFolder
from app.core.profiles.profiles import Protection
from app.profile_session import open_profile, vault_of
from app.storage.conversations.conversations import Conversations
from app.storage.keys.keychain import Keychain, system_backend

backend = system_backend()
assert backend is not None and type(backend).__module__ == "keyring.backends.SecretService", backend
folder = DataFolder(Path(sys.argv[1]))
folder.root.mkdir()
with open_profile(folder) as session:
    assert session.vault.protection is Protection.KEYCHAIN
    Conversations(session.database).add_exchange(None, "kept", "kept")
assert not folder.profile("default").key_file.exists()
with open_profile(folder) as session:
    assert [each.title for each in Conversations(session.database).list()] == ["kept"]
    code = session.vault.give_recovery_code()
    session.vault.protect(Protection.KEYFILE)
    session.vault.protect(Protection.KEYCHAIN)
vault = vault_of(folder)
entry = vault._held.slot.entry
Keychain().remove(entry)
assert Keychain().get(entry) is None
with open_profile(folder, None, lambda locked: locked.try_recovery_code(code)) as session:
    assert len(Conversations(session.database).list()) == 1
import secretstorage
from contextlib import closing
from app.core.errors import AppError
from app.storage.keys.keychain import would_ask
with closing(secretstorage.dbus_init()) as bus:
    secretstorage.get_default_collection(bus).lock()
import os
assert not would_ask(backend), "nothing can be shown"
os.environ["DISPLAY"] = ":no"
assert would_ask(backend)
another = DataFolder(Path(sys.argv[1]) / "another")
another.root.mkdir()
with open_profile(another) as session:
    assert session.vault.protection is Protection.KEYFILE
print("done")
"""


@pytest.mark.secretservice
def test_key_lives_in_a_real_secret_service(tmp_path: Path) -> None:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    runtime, home = tmp_path / "runtime", tmp_path / "home"
    for folder in (runtime, home):
        folder.mkdir(mode=0o700)
    start = "printf test | gnome-keyring-daemon --daemonize --unlock --components=secrets >/dev/null"
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY")
    }
    command = f'{start}; exec "$1" -c "$2" "$3"'
    result = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", command, "sh", sys.executable, SCRIPT, tmp_path / "data"],
        env={**environment, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)},
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (result.returncode, result.stdout) == (0, "done\n"), result.stderr
