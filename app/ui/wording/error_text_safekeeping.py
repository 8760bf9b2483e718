"""The texts of errors with what is kept safe: the database, keys, profiles, backups and the audit log."""

from app.ui.wording.error_entry import DETAILS, FILE, QT_TRANSLATE_NOOP, Entry

_BACKUP = QT_TRANSLATE_NOOP("ErrorText", "Backup: %1")
_WAIT = QT_TRANSLATE_NOOP("ErrorText", "Wait for: %1")
_PROFILE = QT_TRANSLATE_NOOP("ErrorText", "Profile: %1")

ENTRIES = {
    "database_newer": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Your conversations were saved by a newer version of Shakti"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Install the newest version of Shakti to open them. Nothing has been changed or lost.",
        ),
        FILE,
    ),
    "database_busy": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Another program is using the file with your conversations"),
        QT_TRANSLATE_NOOP("ErrorText", "Perhaps a backup or a virus scanner. Wait a minute, then try again."),
        FILE,
    ),
    "database_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file with your conversations cannot be read"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file has been left as it is. Put back a copy from your backup, or move the file elsewhere to begin"
            " with an empty list. Keep it: parts of it can often be rescued.",
        ),
        FILE,
    ),
    "database_restorable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Your conversations are damaged, but there is a backup"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Put the last backup back. The damaged file is kept as it is, in case parts of it can be rescued.",
        ),
        _BACKUP,
        typed=QT_TRANSLATE_NOOP(
            "ErrorText",
            "Put the last backup back: run shakti db restore. The damaged file is kept as it is, in case"
            " parts of it can be rescued.",
        ),
    ),
    "wrong_key": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The key does not open these conversations"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file belongs to another profile or was brought here from another computer. It has been left as it is.",
        ),
        FILE,
    ),
    "wrong_passphrase": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The passphrase is wrong"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Try again; look at the keyboard's language and capital letters. After several wrong tries there"
            " is a pause. If you have forgotten it, use the recovery code, if you made one.",
        ),
    ),
    "wrong_recovery_code": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This recovery code does not open the profile"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It may belong to another profile, or a newer code has been made since. Look for the latest one.",
        ),
    ),
    "recovery_code_mistyped": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The recovery code has a typing mistake"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Compare each group with your paper and type it again. It has nine groups of four characters."
        ),
    ),
    "weak_passphrase": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The passphrase cannot be used"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Choose one of at least 8 characters, such as four words that do not belong together, and type"
            " it the same way both times.",
        ),
        DETAILS,
    ),
    "try_later": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Too many wrong tries"),
        QT_TRANSLATE_NOOP("ErrorText", "Wait a moment, then try again. Nothing has been lost."),
        _WAIT,
    ),
    "profile_locked": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This profile is locked"),
        QT_TRANSLATE_NOOP("ErrorText", "Give its passphrase or its recovery code."),
        _PROFILE,
    ),
    "keychain_unavailable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This computer's keychain is not responding"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Unlock the keychain, or log in again, then start Shakti once more. If that does not help, use"
            " the recovery code.",
        ),
        DETAILS,
    ),
    "key_lost": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The key to your conversations is missing"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Enter the recovery code that you wrote down when it was shown. Without it and without the key"
            " nobody can read them. Nothing has been changed.",
        ),
        DETAILS,
    ),
    "keys_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The file that protects your key cannot be read"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It has been left as it is. Put back key.json from a copy of your data folder. Without it nobody"
            " can read your conversations.",
        ),
        FILE,
    ),
    "profile_not_found": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This profile does not exist"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another profile, or make a new one."),
        _PROFILE,
        typed=QT_TRANSLATE_NOOP("ErrorText", "Look at the names with shakti profile list, or make a new profile."),
    ),
    "profile_exists": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is already a profile of this name"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name. Capital and small letters count as the same."),
    ),
    "bad_profile_name": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This name cannot be used for a profile"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose a name of 1 to 60 letters, without line breaks or hidden characters."),
    ),
    "backup_not_found": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This backup does not exist"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another one, or make a backup now."),
        DETAILS,
        typed=QT_TRANSLATE_NOOP("ErrorText", "Look at the names with shakti db list, or make a backup now."),
    ),
    "backup_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The backup is damaged"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "It was not used, and your conversations are unchanged. Choose an older backup."
        ),
        FILE,
    ),
    "backup_not_writable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The backup cannot be written there"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Check that the drive is connected and not write-protected, or choose another folder. "
            "The backup on this computer is kept.",
        ),
        FILE,
    ),
    "backup_no_room": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is no room for the backup there"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Delete files that you no longer need from that drive, or choose another one. "
            "The backup on this computer is kept.",
        ),
        FILE,
    ),
    "backup_too_large": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "That drive cannot hold a file as large as the backup"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "USB sticks are often set up for smaller files. Choose another drive. The backup on this computer is kept.",
        ),
        FILE,
    ),
    "audit_empty": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is no audit log yet"),
        QT_TRANSLATE_NOOP("ErrorText", "Turn it on first. From then on, what is done is recorded."),
        typed=QT_TRANSLATE_NOOP(
            "ErrorText", "Turn it on first: shakti audit on. From then on, what is done is recorded."
        ),
    ),
    "anchor_mistyped": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The code from paper was not copied correctly"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Compare it with the paper letter by letter, then try again. The log was not checked yet."
        ),
    ),
}
