"""The texts of errors with getting models: network, catalogue, copying, measuring; error_text.py has the others."""

from app.ui.wording.error_entry import DETAILS, QT_TRANSLATE_NOOP, Entry

SERVER = QT_TRANSLATE_NOOP("ErrorText", "Server: %1")

ENTRIES = {
    "network_off": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The network is off"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Shakti does not use the internet unless you turn it on, on the page “Models”. Without it, bring "
            "models on a USB stick and import them.",
        ),
        DETAILS,
    ),
    "network_failed": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The connection failed or was interrupted"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Check this computer's internet connection, then start the download again: it continues where it "
            "stopped. Nothing has been installed yet.",
        ),
        SERVER,
    ),
    "download_refused": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The server did not give the file"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It is no longer there, or is not the expected one. Nothing has been installed. Get the model on "
            "another computer and import it.",
        ),
        SERVER,
    ),
    "download_not_offered": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Shakti does not download this model"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Shakti has no checksum to check the file with. Get it from its maker and import it.",
        ),
        QT_TRANSLATE_NOOP("ErrorText", "Where it is: %1"),
    ),
    "catalogue_entry_not_found": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "There is no model of this name in the catalogue"),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the catalogue and check how the name is written."),
        DETAILS,
    ),
    "catalogue_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The list of available models is damaged"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Install Shakti again. Your models and conversations are unchanged and can be used."
        ),
        DETAILS,
    ),
    "source_gone": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model was not copied completely"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The drive was removed or can no longer be read. Plug it in again and import the same file once more: "
            "copying continues where it stopped. Nothing has been installed yet.",
        ),
        QT_TRANSLATE_NOOP("ErrorText", "Copied: %1"),
    ),
    "measuring_failed": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The speed could not be measured"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Close other programs and measure again. If that does not help, the model does not run here. Nothing"
            " has been changed.",
        ),
        DETAILS,
    ),
}
