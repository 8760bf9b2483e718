"""Pictures of the real window, offscreen: four languages, light and dark, at 100% and 200%.

    python docs/screenshots.py [FOLDER]

The conversations in the pictures are written below, not by a model: they show the scripts, not its knowledge.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.core.conversation import AnswerStats, State
from app.core.paths import DataFolder
from app.core.settings import Language, Theme
from app.main import Look, prepare_application
from app.storage.folders import Folders
from app.ui.window import MainWindow
from app.workers.answering import Answering
from app.workers.library import Library
from app.workspace import Workspace, open_workspace

WIDTH, HEIGHT = 1180, 760
STATS = AnswerStats("SmolLM2 135M Instruct", "torch", 54, 96, 210.0, 61.0, "end")

CONVERSATIONS: dict[Language, list[tuple[str, str]]] = {
    Language.ENGLISH: [
        ("What should I check when a new parcel of vaccines arrives?", "Check the **cold chain** first."),
        ("How many working days does a cheque take to clear?", "Usually one to two working days."),
        (
            "How do I make oral rehydration solution at home?",
            "You need **clean water**, sugar and salt:\n\n"
            "1. Boil one litre of water and let it cool.\n"
            "2. Stir in **six level teaspoons** of sugar.\n"
            "3. Stir in **half a level teaspoon** of salt.\n\n"
            "| Age | After each loose stool |\n|---|---|\n| under 2 years | 50–100 ml |\n"
            "| 2 to 10 years | 100–200 ml |\n\n"
            "Throw away what is left after 24 hours. If there is blood in the stool, call the doctor.",
        ),
    ],
    Language.HINDI: [
        ("टीकों का नया पार्सल आने पर क्या जाँचना चाहिए?", "सबसे पहले **कोल्ड चेन** जाँचें।"),
        ("चेक पास होने में कितने दिन लगते हैं?", "आम तौर पर एक से दो कार्य दिवस।"),
        (
            "घर पर जीवन रक्षक घोल (ओआरएस) कैसे बनाएँ?",
            "इसके लिए **साफ़ पानी**, चीनी और नमक चाहिए:\n\n"
            "1. एक लीटर पानी उबालकर ठंडा होने दें।\n"
            "2. **छह समतल चम्मच** चीनी घोलें।\n"
            "3. **आधा समतल चम्मच** नमक घोलें।\n\n"
            "| उम्र | हर पतले दस्त के बाद |\n|---|---|\n| 2 वर्ष से कम | 50–100 मि.ली. |\n| 2 से 10 वर्ष | 100–200 मि.ली. |\n\n"
            "बचा हुआ घोल 24 घंटे बाद फेंक दें। मल में ख़ून दिखे तो डॉक्टर को बुलाएँ।",
        ),
    ],
    Language.KANNADA: [
        ("ಲಸಿಕೆಗಳ ಹೊಸ ಪಾರ್ಸೆಲ್ ಬಂದಾಗ ಏನನ್ನು ಪರಿಶೀಲಿಸಬೇಕು?", "ಮೊದಲು **ಶೀತಲ ಸರಪಳಿ** ಪರಿಶೀಲಿಸಿ."),
        ("ಚೆಕ್ ಪಾಸಾಗಲು ಎಷ್ಟು ದಿನ ಬೇಕು?", "ಸಾಮಾನ್ಯವಾಗಿ ಒಂದರಿಂದ ಎರಡು ಕೆಲಸದ ದಿನಗಳು."),
        (
            "ಮನೆಯಲ್ಲಿ ಓಆರ್‌ಎಸ್ ದ್ರಾವಣವನ್ನು ಹೇಗೆ ತಯಾರಿಸುವುದು?",
            "ಇದಕ್ಕೆ **ಶುದ್ಧ ನೀರು**, ಸಕ್ಕರೆ ಮತ್ತು ಉಪ್ಪು ಬೇಕು:\n\n"
            "1. ಒಂದು ಲೀಟರ್ ನೀರನ್ನು ಕುದಿಸಿ ಆರಲು ಬಿಡಿ.\n"
            "2. **ಆರು ಸಮತಟ್ಟಾದ ಚಮಚ** ಸಕ್ಕರೆಯನ್ನು ಕರಗಿಸಿ.\n"
            "3. **ಅರ್ಧ ಸಮತಟ್ಟಾದ ಚಮಚ** ಉಪ್ಪನ್ನು ಕರಗಿಸಿ.\n\n"
            "| ವಯಸ್ಸು | ಪ್ರತಿ ಭೇದಿಯ ನಂತರ |\n|---|---|\n| 2 ವರ್ಷಕ್ಕಿಂತ ಕಡಿಮೆ | 50–100 ಮಿ.ಲೀ. |\n| 2 ರಿಂದ 10 ವರ್ಷ | 100–200 ಮಿ.ಲೀ. |\n\n"
            "ಉಳಿದ ದ್ರಾವಣವನ್ನು 24 ಗಂಟೆಗಳ ನಂತರ ಚೆಲ್ಲಿ. ಮಲದಲ್ಲಿ ರಕ್ತ ಕಂಡರೆ ವೈದ್ಯರನ್ನು ಕರೆಯಿರಿ.",
        ),
    ],
    Language.TELUGU: [
        ("టీకాల కొత్త పార్సెల్ వచ్చినప్పుడు ఏమి తనిఖీ చేయాలి?", "ముందుగా **శీతల గొలుసు** తనిఖీ చేయండి."),
        ("చెక్కు క్లియర్ కావడానికి ఎన్ని రోజులు పడుతుంది?", "సాధారణంగా ఒకటి రెండు పని దినాలు."),
        (
            "ఇంట్లో ఓఆర్‌ఎస్ ద్రావణం ఎలా తయారు చేయాలి?",
            "దీనికి **శుభ్రమైన నీరు**, చక్కెర, ఉప్పు కావాలి:\n\n"
            "1. ఒక లీటరు నీటిని మరిగించి చల్లారనివ్వండి.\n"
            "2. **ఆరు సమతల చెంచాల** చక్కెర కలపండి.\n"
            "3. **అర సమతల చెంచా** ఉప్పు కలపండి.\n\n"
            "| వయస్సు | ప్రతి విరేచనం తర్వాత |\n|---|---|\n| 2 ఏళ్ల లోపు | 50–100 మి.లీ. |\n| 2 నుండి 10 ఏళ్లు | 100–200 మి.లీ. |\n\n"
            "మిగిలిన ద్రావణాన్ని 24 గంటల తర్వాత పారబోయండి. మలంలో రక్తం కనిపిస్తే వైద్యుడిని పిలవండి.",
        ),
    ],
}

# Of each language: a folder, two tags, what is searched for, and the question asked otherwise.
ORDER: dict[Language, tuple[str, tuple[str, str], str, str]] = {
    Language.ENGLISH: ("Bank", ("cheque", "counter"), "wat", "How do I make ORS for a small child?"),
    Language.HINDI: ("बैंक", ("चेक", "काउंटर"), "पानी", "छोटे बच्चे के लिए ओआरएस कैसे बनाएँ?"),
    Language.KANNADA: ("ಬ್ಯಾಂಕ್", ("ಚೆಕ್", "ಕೌಂಟರ್"), "ನೀರ", "ಚಿಕ್ಕ ಮಗುವಿಗೆ ಓಆರ್‌ಎಸ್ ಹೇಗೆ ತಯಾರಿಸುವುದು?"),
    Language.TELUGU: ("బ్యాంకు", ("చెక్కు", "కౌంటర్"), "నీ", "చిన్న పిల్లలకు ఓఆర్‌ఎస్ ఎలా తయారు చేయాలి?"),
}


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/images").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    if "QT_SCALE_FACTOR" not in os.environ:  # Qt reads the scale once, at its start
        for scale in ("1", "2"):
            environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
            environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # nothing is left in a keychain
            subprocess.run([sys.executable, __file__, str(folder)], env=environment, check=True)
        return
    suffix = "" if os.environ["QT_SCALE_FACTOR"] == "1" else "-200"
    look = prepare_application()
    with tempfile.TemporaryDirectory() as temporary:
        for language in Language:
            with open_workspace(DataFolder(Path(temporary) / language)) as workspace:
                draw(workspace, look, language, folder, suffix)


def draw(workspace: Workspace, look: Look, language: Language, folder: Path, suffix: str) -> None:
    """The window with a conversation, empty, with a search and with branches, in both themes."""
    look.language.set_language(language)
    conversation = write_conversations(workspace, language)
    library = Library(workspace.conversations, workspace.assistant)
    answering = Answering(workspace.assistant, workspace.load_model)
    ready: list[object] = []
    answering.model_ready.connect(lambda *what: ready.append(what))
    window = MainWindow(library, answering, workspace.settings, look.appearance, look.language)
    try:
        window.resize(WIDTH, HEIGHT)
        window.show()
        answering.load_model()
        until(look, lambda: bool(ready))
        for theme in (Theme.LIGHT, Theme.DARK):
            look.appearance.set_theme(theme)
            window.new_conversation()
            take(look, window, folder / f"empty-{language}-{theme}{suffix}.png")
            window.dialogue.open(conversation)
            until(look, lambda: len(window.transcript.views) == 2)
            take(look, window, folder / f"window-{language}-{theme}{suffix}.png")
        put_in_order(workspace, language, conversation)
        library.refresh_folders()
        library.refresh()
        window.new_conversation()
        for theme in (Theme.LIGHT, Theme.DARK):
            look.appearance.set_theme(theme)
            window.dialogue.open(conversation)
            until(look, lambda: window.dialogue.path != () and window.dialogue.path[0].text == ORDER[language][3])
            take(look, window, folder / f"branches-{language}-{theme}{suffix}.png")
            window.search()
            window.sidebar.search.setText(ORDER[language][2])
            until(look, window.sidebar.found.results.isVisible)
            window.sidebar.found.results.open_current()
            take(look, window, folder / f"search-{language}-{theme}{suffix}.png")
            window.sidebar.search.clear()
            window.new_conversation()
            workspace.conversations.show_through(asked_otherwise(workspace, conversation))
    finally:
        window.close()
        answering.shut_down()
        library.shut_down()


def write_conversations(workspace: Workspace, language: Language) -> str:
    """Store the sample conversations; gives the id of the last."""
    conversation = ""
    for question, answer in CONVERSATIONS[language]:
        exchange = workspace.assistant.ask(question)
        workspace.conversations.write_answer(exchange.answer.id, answer, State.COMPLETE, STATS)
        conversation = exchange.question.conversation_id
    return conversation


def put_in_order(workspace: Workspace, language: Language, conversation: str) -> None:
    """A folder, a pin and tags; and the last question asked otherwise, with an answer that was cut off."""
    folder, tags, _, question = ORDER[language]
    folders = Folders(workspace.conversations.database)
    listed = workspace.conversations.list()
    folders.move([listed[1].id], folders.create(folder).id)
    folders.tag(listed[1].id, tags)
    folders.pin(listed[2].id)
    first, answer = workspace.conversations.messages(conversation)
    exchange = workspace.assistant.edit(first.id, question)
    said = answer.text.split("\n\n")[0] + "\n\n" + answer.text.split("\n\n")[1].split("\n")[0]
    workspace.conversations.write_answer(exchange.answer.id, said, State.INTERRUPTED)


def asked_otherwise(workspace: Workspace, conversation: str) -> str:
    """The id of the latest answer."""
    return workspace.conversations.messages(conversation)[-1].id


def take(look: Look, window: MainWindow, path: Path) -> None:
    settle = time.monotonic() + 0.4
    until(look, lambda: time.monotonic() > settle)
    if not window.grab().save(str(path)):
        raise SystemExit(f"{path} could not be written")


def until(look: Look, reached: Callable[[], bool]) -> None:
    ends = time.monotonic() + 60
    while not reached():
        if time.monotonic() > ends:
            raise SystemExit("the window did not come to what was to be drawn")
        look.application.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    main()
