"""The texts of errors with collections, documents, packs and assistants; error_text.py has the others."""

from app.ui.wording.error_entry import DETAILS, FILE, QT_TRANSLATE_NOOP, Entry

ENTRIES = {
    "collection_not_found": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is no collection of this name"),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the list of collections and check how its name is written."),
        DETAILS,
    ),
    "collection_ambiguous": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "More than one collection is shown under this name"),
        QT_TRANSLATE_NOOP("ErrorText", "Give the ID in brackets instead of the name, or rename one of them."),
        DETAILS,
    ),
    "attachment_not_read": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This file cannot be attached"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Nothing was asked. Attach another file, ten at most, or add this one to a collection and ask there.",
        ),
        DETAILS,
    ),
    "collection_exists": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is a collection of this name already"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name, or add the documents to the collection that is there."),
        DETAILS,
    ),
    "collection_of_pack": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Nothing can be added to this collection"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It came as a pack, and its answers are the pack's alone. Add the documents to a collection of your own"
            " under another name, such as “My documents”.",
        ),
        DETAILS,
    ),
    "folder_not_watched": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This folder is not being watched"),
        QT_TRANSLATE_NOOP("ErrorText", "List the collection's watched folders, and give the path as it stands there."),
        DETAILS,
    ),
    "not_a_folder": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is no folder here to watch"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the path, and that the drive is connected. Only folders can be watched."),
        DETAILS,
    ),
    "document_not_found": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The document is not in the collection"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "It may have been removed. Look at the list of documents and check how its name is written."
        ),
        DETAILS,
    ),
    "embedder_unavailable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Documents cannot be searched on this computer"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The part of Shakti that compares meanings is missing or does not run here. Install Shakti again; if that"
            " does not help, this kind of computer is not supported yet. Your documents are unchanged.",
        ),
        QT_TRANSLATE_NOOP("ErrorText", "Reason: %1"),
    ),
    "batch_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This line of the file is not a question"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            'Each line has to be one JSON object in UTF-8 with an id and a question: {"id": 1, "question": "..."}.'
            " Correct it and ask it again; the other lines are answered.",
        ),
        QT_TRANSLATE_NOOP("ErrorText", "Where: %1"),
    ),
    "pack_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This file is not a pack that can be used"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It is incomplete or was not made by Shakti. Copy it again from where it came from, "
            "or ask whoever gave it to you for a new one. Nothing has been installed.",
        ),
        DETAILS,
    ),
    "pack_unsigned": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This pack is not signed"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Nobody vouches for what is in it, so it is not installed. Ask whoever made it for a signed one.",
        ),
    ),
    "pack_altered": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This pack was changed after it was signed"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Do not use it. Copy it again from where it came from; if the message comes back, "
            "tell whoever made it. Nothing has been installed.",
        ),
        DETAILS,
    ),
    "pack_untrusted": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The signer of this pack is not known here"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Compare the fingerprint with the one that the maker of the pack tells you, by "
            "telephone or on paper. If it is the same, install the pack again and type it.",
        ),
        QT_TRANSLATE_NOOP("ErrorText", "Fingerprint: %1"),
        typed=QT_TRANSLATE_NOOP(
            "ErrorText",
            "Compare the fingerprint with the one that the maker of the pack tells you, by "
            "telephone or on paper. If it is the same, install the pack with --trust and the "
            "fingerprint.",
        ),
    ),
    "pack_signer_changed": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This pack is not signed by the signer of the installed one"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The installed pack is unchanged. Ask its maker whether the key is a new one; if it "
            "is, install the pack again and type the fingerprint.",
        ),
        QT_TRANSLATE_NOOP("ErrorText", "Fingerprint: %1"),
        typed=QT_TRANSLATE_NOOP(
            "ErrorText",
            "The installed pack is unchanged. Ask its maker whether the key is a new one; if it "
            "is, install the pack with --trust and the fingerprint.",
        ),
    ),
    "pack_newer": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This pack was made for a newer version of Shakti"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Install the newest version of Shakti, then install the pack again.",
        ),
        DETAILS,
    ),
    "pack_not_newer": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The installed version of this pack is as new or newer"),
        QT_TRANSLATE_NOOP("ErrorText", "Nothing has been changed. Go on with the installed version."),
        QT_TRANSLATE_NOOP("ErrorText", "Versions: %1"),
        typed=QT_TRANSLATE_NOOP(
            "ErrorText",
            "Nothing has been changed. To go back to this version anyway, install it with --force.",
        ),
    ),
    "pack_not_found": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "No pack of this name is installed"),
        QT_TRANSLATE_NOOP("ErrorText", "It may have been removed. Look at your collections."),
        DETAILS,
        typed=QT_TRANSLATE_NOOP(
            "ErrorText",
            "See the installed packs with shakti pack list.",
        ),
    ),
    "pack_source_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This folder cannot be made into a pack"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Correct what is named below in the folder or in its pack.json, then try again.",
        ),
        DETAILS,
    ),
    "key_file_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This file contains no key to sign packs with"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Choose the file that shakti pack keygen has written: the private key (.key) to build"
            " a pack, the public one (.pub) to trust its signer.",
        ),
        FILE,
    ),
    "assistant_not_found": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is no assistant of this name"),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the list of assistants and check how its name is written."),
        DETAILS,
    ),
    "assistant_exists": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is an assistant of this name already"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name, or change the assistant that is there."),
        DETAILS,
    ),
    "assistant_fixed": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This assistant cannot be changed or removed"),
        QT_TRANSLATE_NOOP("ErrorText", "It came with Shakti or with a pack. Make a copy and change the copy."),
        DETAILS,
    ),
    "assistant_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This file contains no assistant that can be used"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It is not an assistant file, or something in it is wrong. Nothing was taken from it. Ask whoever gave "
            "it to you for a new one.",
        ),
        DETAILS,
    ),
    "assistant_newer": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This assistant was made by a newer version of Shakti"),
        QT_TRANSLATE_NOOP("ErrorText", "Get the newer version of Shakti, or ask for the file in the older form."),
        DETAILS,
    ),
}
