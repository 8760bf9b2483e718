"""The texts of errors with assistants; error_text.py has the others."""

from app.ui.wording.error_entry import DETAILS, QT_TRANSLATE_NOOP, Entry

ENTRIES = {
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
        QT_TRANSLATE_NOOP("ErrorText", "This assistant was made by a newer Shakti"),
        QT_TRANSLATE_NOOP("ErrorText", "Get the newer version of Shakti, or ask for the file in the older form."),
        DETAILS,
    ),
}
