"""The texts of errors with a model that is there: its files, its memory and its answers."""

from app.ui.wording.error_entry import DETAILS, FILE, FOLDER, QT_TRANSLATE_NOOP, Entry

ENTRIES = {
    "model_not_ready": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model is not ready yet"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Wait until it has loaded, then send the question again. If it cannot be loaded, choose another model in"
            " the settings. Your question is saved.",
        ),
    ),
    "model_thread_failed": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model has stopped working"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Load the model again. If it stops once more, choose another model in the settings. Your questions and"
            " answers are saved up to this point.",
        ),
        DETAILS,
    ),
    "model_not_found": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model was not found"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It may have been moved or deleted. Choose another model in the settings, or import it again.",
        ),
        DETAILS,
    ),
    "model_not_readable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model file cannot be opened"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Check that the drive is connected and that you may read the file. Copying it to this computer first"
            " often helps. Then try again.",
        ),
        FILE,
    ),
    "not_a_model": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This is not a model"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Choose a model file (its name ends in .gguf) or a model's folder (config.json is in it). Nothing has been"
            " changed.",
        ),
        DETAILS,
    ),
    "model_damaged": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model file is damaged or incomplete"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Copy or download the file again from where it came from, then import it once more. Your conversations are"
            " unchanged.",
        ),
        DETAILS,
    ),
    "model_checksum_mismatch": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model file is not the expected one"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "It has been altered, or the copy went wrong, so it is not used. Get the file again from a source you"
            " trust, then import it once more.",
        ),
        DETAILS,
    ),
    "model_unsupported_architecture": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Shakti cannot run this kind of model"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Choose a model of the Llama family, such as Shakti. The model in use has not been changed."
        ),
        DETAILS,
    ),
    "model_unsupported_format": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "Shakti cannot read this form of the model"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Get the same model as Q4_0, Q4_1, Q8_0, F16 or F32: these letters are usually part of the file's name.",
        ),
        DETAILS,
    ),
    "model_bad_config": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model's description is faulty"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file was probably made or converted wrongly. Get it again from its maker, or choose another model.",
        ),
        DETAILS,
    ),
    "model_bad_tokenizer": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model's vocabulary cannot be used"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file was probably made or converted wrongly. Get it again from its maker, or choose another model.",
        ),
        DETAILS,
    ),
    "model_bad_template": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This model is not ready for conversation"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Its chat template is missing or faulty. Choose a model made for conversation: its name often has Chat or"
            " Instruct in it.",
        ),
        DETAILS,
    ),
    "too_little_memory": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "This computer has too little free memory for the model"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Close other programs and try again, or choose a smaller model. Your conversations are unchanged.",
        ),
        DETAILS,
    ),
    "backend_unavailable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The chosen way of running the model does not work on this computer"),
        QT_TRANSLATE_NOOP("ErrorText", "Tell whoever looks after this computer to set the backend to automatic."),
        DETAILS,
        typed=QT_TRANSLATE_NOOP(
            "ErrorText",
            "Leave the choice to Shakti: set the backend to automatic in the settings, or leave out --backend.",
        ),
    ),
    "engine_unavailable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "What the measurement needs is not installed"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Install the part of this program that measures: pip install 'shakti[bench]'. Or measure without"
            " comparison: leave out --against.",
        ),
        DETAILS,
    ),
    "prompt_too_long": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The question is too long for the model"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Shorten it, or ask in several smaller questions. What you wrote is saved in the conversation."
        ),
        DETAILS,
    ),
    "bad_sampling": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "A setting for answers is out of range"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Correct the value, or go back to the standard settings, then ask again. Your question is saved.",
        ),
        DETAILS,
    ),
    "folder_not_writable": Entry(
        QT_TRANSLATE_NOOP("ErrorText", "The model cannot be saved in this folder"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Shakti does not have permission to write there. Ask whoever looks after this computer for it, or "
            "choose another data folder. What was saved before is unchanged.",
        ),
        FOLDER,
    ),
}
