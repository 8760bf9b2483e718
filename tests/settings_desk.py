"""What is done in the settings' window, for its tests."""

from program_desk import ProgramDesk
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from scripted_model import ScriptedModel

from app.core.settings import Settings, load_settings
from app.shown import Shown
from app.ui.composer.assistant_switch import AssistantSwitch
from app.ui.settings.assistants_page import AssistantsPage
from app.ui.settings.sampling_form import SamplingForm


def saved(desk: ProgramDesk) -> Settings:
    return load_settings(desk.folder.settings)


def model_of(desk: ProgramDesk) -> ScriptedModel:
    assert isinstance(desk.model, ScriptedModel)
    return desk.model


def ask(desk: ProgramDesk, text: str) -> list[tuple[str, str]]:
    """Ask in the window; what the model was given."""
    window, model = desk.shown.window, model_of(desk)
    before = len(model.seen)
    window.composer.field.setPlainText(text)
    window.composer.button.click()
    desk.wait(lambda: len(model.seen) > before and not window.dialogue.busy and bool(window.dialogue.path))
    return model.seen[-1]


def choose(box: QComboBox, row: int) -> None:
    box.setCurrentIndex(row)
    box.activated.emit(row)


def form_of(shown: Shown) -> SamplingForm:
    shown.settings.show().go_to(1)
    assert shown.settings.model is not None
    return shown.settings.model.form


def assistants_page(desk: ProgramDesk) -> AssistantsPage:
    shown = desk.shown
    shown.settings.show_assistants()
    page = shown.settings.assistants
    assert page is not None
    desk.wait(lambda: page.list.count() >= 3)
    return page


def pick(switch: AssistantSwitch, name: str) -> None:
    next(each for each in switch.choices.actions() if each.text() == name).trigger()


def said(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel))
