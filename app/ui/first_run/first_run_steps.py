"""The three steps of the first run: language, what the program is and where the data lie, and what to begin with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.core.packs.pack_contents import InstalledPack
from app.core.profiles.safekeeping import SafeState
from app.core.settings import Language, Theme
from app.core.translated import in_language
from app.ui.first_run.first_run_choice import FirstRunChoice
from app.ui.first_run.first_run_step import FirstRunStep
from app.ui.look.language import NAMES
from app.ui.look.theme_names import theme_name
from app.ui.look.tokens import S
from app.ui.parts import boxes
from app.ui.parts.icon_button import IconSet
from app.ui.parts.shown_folder import breakable
from app.ui.parts.tab_stops import tab_through
from app.ui.privacy.protection_section import ProtectionSection
from app.ui.wording.error_text import CodedError, describe
from app.workers.safekeeping import Safekeeping


class LanguageStep(FirstRunStep):
    """Each language by its own name in its own script; and light or dark."""

    language_chosen = Signal(object)  # Language
    theme_chosen = Signal(object)  # Theme

    def __init__(self, icons: IconSet, language: Language, theme: Theme) -> None:
        super().__init__(icons)
        self.languages = {each: FirstRunChoice(icons, large=True) for each in Language}
        self.themes = {each: FirstRunChoice(icons) for each in Theme}
        self._lay_out(self.languages, language, self.language_chosen)
        for each, button in self.languages.items():
            button.describe(NAMES[each])
        appearance = self.add_heading()
        self._lay_out(self.themes, theme, self.theme_chosen)
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("Choose your language"))
        say(appearance.setText, lambda: self.tr("Appearance"))
        for choice, button in self.themes.items():
            say(button.describe, partial(theme_name, choice))
            say(button.belong_to, lambda: self.tr("Appearance"))
        for button in self.languages.values():
            say(button.belong_to, lambda: self.tr("Choose your language"))

    def first_field(self) -> QWidget | None:
        """The language that is spoken."""
        return next(button for button in self.languages.values() if button.isChecked())

    def _lay_out(self, choices: Mapping[Any, FirstRunChoice], checked: object, chosen: SignalInstance) -> None:
        """In two columns, of whose widget one is checked at a time."""
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(S)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        for number, (each, button) in enumerate(choices.items()):
            grid.addWidget(button, *divmod(number, 2))
            button.setChecked(each is checked)
            button.toggled.connect(partial(_tell, chosen, each))  # and not "clicked": the arrow keys choose, too
        self.column.addWidget(box)


def _tell(chosen: SignalInstance, choice: object, on: bool) -> None:
    if on:
        chosen.emit(choice)


class PromiseStep(FirstRunStep):
    """What the program is and is not; where the data lie, what protects them, and what would protect them better."""

    def __init__(self, icons: IconSet, safekeeping: Safekeeping, folder: str) -> None:
        super().__init__(icons)
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("What Shakti does, and what it does not"))
        say(
            self.add_point("lock").setText,
            lambda: self.tr(
                "It answers from this computer alone, without the internet. Nothing that you type leaves it."
            ),
        )
        say(
            self.add_point("file-text").setText,
            lambda: self.tr(
                "Asked about your documents, it answers in their own words and shows you where they stand. If the"
                " answer is not in them, it says so."
            ),
        )
        say(
            self.add_point("alert").setText,
            lambda: self.tr("It can be wrong. Read the source before you act on an answer."),
        )
        say(
            self.add_point("users").setText,
            lambda: self.tr("It is not a doctor, a lawyer or a bank adviser, and does not replace one."),
        )
        say(
            self.add_point("folder").setText,
            lambda: self.tr("Everything is in one folder on this computer:\n%1").replace("%1", breakable(folder)),
        )
        self.protection = ProtectionSection(safekeeping)
        self.protection.rekey_button.hide()  # there is nothing yet that anybody could have seen
        self.column.addWidget(self.protection)
        self._later = self.add_text("small")
        say(
            self._later.setText,
            lambda: self.tr(
                "Write the recovery code on paper: it opens your conversations when all else is lost. You can "
                "change all of this later, under Privacy."
            ),
        )
        safekeeping.state_read.connect(self._show_state)

    def _show_state(self, state: SafeState) -> None:
        self.protection.show_state(state)
        self.protection.keychain_button.hide()  # where there is one, it is in use already


class BeginStep(FirstRunStep):
    """The model that is there, and the documents to ask first."""

    leads = True
    add_requested = Signal()  # of one's own documents
    add_folder_requested = Signal()

    def __init__(self, icons: IconSet, language: Callable[[], Language]) -> None:
        super().__init__(icons)
        self._language = language
        self._packs: Sequence[InstalledPack] = ()
        self._model: Callable[[], str] = self._loading_text
        self._english_only = False
        self.add_button, self.folder_button = QPushButton(), QPushButton()
        self.add_button.setProperty("kind", "primary")
        self.add_button.clicked.connect(self.add_requested)
        self.folder_button.clicked.connect(self.add_folder_requested)
        self.column.addWidget(boxes.flowing(self.add_button, self.folder_button))
        about_adding = self.add_text("small")
        samples = self.add_heading()
        self._choices = boxes.column(spacing=S)
        self.column.addLayout(self._choices)
        self.none = FirstRunChoice(icons)
        self._choices.addWidget(self.none)
        self.none.setChecked(True)
        self.model_text = self.add_point("cpu")
        self.models_button = QPushButton()
        self.column.addWidget(boxes.flowing(self.models_button))
        self.collections: dict[str, FirstRunChoice] = {}  # by collection id
        self._show_packs()
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("Choose what to start with"))
        say(self.add_button.setText, lambda: self.tr("Add your documents…"))
        say(self.folder_button.setText, lambda: self.tr("Add a folder…"))
        say(about_adding.setText, lambda: self.tr("You can ask them at once. They stay on this computer."))
        say(samples.setText, lambda: self.tr("Or begin without your own documents"))
        say(self.model_text.setText, self._model_text)
        say(self.models_button.setText, lambda: self.tr("Add a larger model…"))

    @property
    def collection(self) -> str | None:
        """The id of the collection that is chosen."""
        return next((each for each, button in self.collections.items() if button.isChecked()), None)

    def first_field(self) -> QWidget | None:
        """One's own documents are what all this is for."""
        return self.add_button

    def retranslate(self) -> None:
        super().retranslate()
        self._describe()

    def show_packs(self, packs: Sequence[InstalledPack]) -> None:
        """Offer these; the first one is chosen, so that there is something to ask."""
        if [each.collection_id for each in packs] == [each.collection_id for each in self._packs]:
            return
        self._packs = packs
        self._show_packs()

    def show_model_loading(self) -> None:
        """It is on its way."""
        self._show_model(self._loading_text)

    def show_model_ready(self, name: str, languages: Sequence[str]) -> None:
        """It is there."""
        self._english_only = tuple(languages) == (Language.ENGLISH,)
        self._show_model(lambda: self.tr("The model is ready: %1").replace("%1", name))

    def show_model_failed(self, error: CodedError) -> None:
        """It cannot be used; documents can be asked all the same."""
        self._show_model(lambda: describe(error).in_a_line)

    def _show_model(self, text: Callable[[], str]) -> None:
        self._model = text
        self.model_text.setText(self._model_text())

    def _loading_text(self) -> str:
        return self.tr("The model is loading. You can continue in the meantime.")

    def _model_text(self) -> str:
        if self._english_only:
            about = self.tr(
                "It is small and knows only English: good for trying things out, but not for facts. Answers from "
                "documents do not need it; they are quoted in all four languages."
            )
        else:
            about = self.tr("Answers from documents do not need it; they are quoted in all four languages.")
        return f"{self._model()}\n{about}"

    def _show_packs(self) -> None:
        chosen = self.collection
        had_packs = bool(self.collections)
        for button in self.collections.values():
            button.setParent(None)
            button.deleteLater()
        self.collections = {}
        for number, pack in enumerate(self._packs):
            button = self.collections[pack.collection_id] = FirstRunChoice(self.icons)
            self._choices.insertWidget(number, button)
        tab_through([self.add_button, self.folder_button, *self.collections.values(), self.none, self.models_button])
        self._describe()
        first = next(iter(self.collections), None)
        wanted = chosen if chosen in self.collections or had_packs else first
        self.collections.get(wanted or "", self.none).setChecked(True)

    def _describe(self) -> None:
        for pack in self._packs:
            manifest, language = pack.manifest, self._language()
            about = in_language(manifest.description, language)
            self.collections[pack.collection_id].describe(manifest.name_in(language), about)
        self.none.describe(
            self.tr("No documents"), self.tr("Talk freely with the model. You can add documents at any time.")
        )
