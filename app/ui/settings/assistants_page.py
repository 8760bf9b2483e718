"""The settings' page with the assistants: looked at, made, copied, changed, removed, exchanged as files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from app.core.assistants.assistants import GENERAL, LONGEST_NAME, AssistantPreset, Origin
from app.core.assistants.sampling_fields import DEFAULTS
from app.core.documents.documents import Collection
from app.core.question import is_blank
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import M
from app.ui.parts import boxes
from app.ui.parts.choice_field import ChoiceField
from app.ui.parts.expert_fold import ExpertFold
from app.ui.parts.file_dialog import in_our_words
from app.ui.parts.icon_button import IconSet
from app.ui.parts.in_sight import bring_into_sight_soon
from app.ui.parts.line_field import LineField
from app.ui.parts.section import Confirm, Section
from app.ui.parts.wrapped_label import field_label
from app.ui.parts.wrapping_choice import WrappingCheckBox
from app.ui.settings.model_page import PAUSE
from app.ui.settings.sampling_form import SamplingForm
from app.workers.assistant_library import AssistantLibrary

_ID = Qt.ItemDataRole.UserRole
ROWS = 6  # in sight


class AssistantsPage(LanguageFollower, QWidget):
    """What is typed is kept by itself; `save_now` before it goes."""

    def __init__(self, assistants: AssistantLibrary, icons: IconSet) -> None:
        super().__init__()
        self._assistants = assistants
        self._presets: Sequence[AssistantPreset] = ()
        self._collections: Sequence[Collection] = ()
        self._wanted: str | None = None
        self._shown: AssistantPreset | None = None  # as it is in the fields
        self.list = QListWidget()
        self.list.setObjectName("report")
        self.new_button, self.copy_button, self.remove_button = QPushButton(), QPushButton(), QPushButton()
        self.import_button, self.export_button = QPushButton(), QPushButton()
        self.confirm = Confirm()
        self.name, self.instructions = LineField(), QPlainTextEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.collection = ChoiceField()
        self.own_figures = WrappingCheckBox()
        self.form = SamplingForm(DEFAULTS)
        self.experts = ExpertFold(icons)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        self._say()
        self._show(None)
        assistants.refresh()

    @property
    def chosen(self) -> AssistantPreset | None:
        """The one whose fields are shown, as it is kept."""
        item = self.list.currentItem()
        wanted = None if item is None else item.data(_ID)
        return next((each for each in self._presets if each.id == wanted), None)

    def choose(self, preset_id: str) -> None:
        """Show this one's fields, now or when it is listed."""
        self._wanted = preset_id
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == preset_id:
                self._wanted = None
                self.list.setCurrentRow(row)

    def save_now(self) -> None:
        """Keep what was typed. A name that is blank leaves the old one."""
        self._timer.stop()
        shown = self._shown
        if shown is None or not shown.is_own:
            return
        typed = replace(
            shown,
            name=shown.name if is_blank(self.name.text()) else self.name.text(),
            instructions=self.instructions.toPlainText(),
            collection=self.collection.currentData(),
            sampling=self.form.params if self.own_figures.isChecked() else None,
        )
        if typed != shown:
            self._shown = typed
            self._assistants.save(typed)

    def export_to(self, path: Path) -> None:
        """Write the one that is shown to a file."""
        self.save_now()
        if self._shown is not None:
            self._assistants.export(self._shown, path)

    def retranslate(self) -> None:
        self.save_now()
        super().retranslate()
        self._assistants.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page is a longer or shorter one where an assistant came or went."""
        super().resizeEvent(event)
        self._show_focus()

    def _show_focus(self) -> None:
        for each in (self.name, self.list):
            if each.hasFocus():
                bring_into_sight_soon(each)

    def _lay_out(self) -> None:
        listing, editing = Section(), Section()
        self._headings = listing.heading, editing.heading
        self._about = listing.add_text()
        self._fixed = editing.add_text()
        listing.column.addWidget(self.list)
        listing.add_buttons(
            self.new_button, self.copy_button, self.import_button, self.export_button, self.remove_button
        )
        listing.column.addWidget(self.confirm)
        self.remove_button.setProperty("kind", "danger")
        self.instructions.setTabChangesFocus(True)
        self.instructions.setMinimumHeight(150)
        self.collection.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._fields: list[tuple[QLabel, QWidget]] = []
        self._add_field(editing, self.name, lambda: self.tr("Name"))
        self._add_field(editing, self.instructions, lambda: self.tr("Instructions"))
        self._add_field(editing, self.collection, lambda: self.tr("Answers from"))
        self.experts.column.addWidget(self.own_figures)
        self.experts.column.addWidget(self.form)
        editing.column.addWidget(self.experts)
        self._editing = editing
        boxes.column(listing, editing, None, on=self, spacing=M)

    def _add_field(self, section: Section, field: QWidget, name: Callable[[], str]) -> None:
        label = field_label(field, self._texts, name)
        self._fields.append((label, field))
        section.column.addWidget(label)
        section.column.addWidget(field)

    def _connect(self) -> None:
        self._assistants.listed.connect(self._take)
        self._assistants.made.connect(self._note_made)
        self.list.currentItemChanged.connect(self._go_to)
        self.new_button.clicked.connect(self._new)
        self.copy_button.clicked.connect(self._copy)
        self.remove_button.clicked.connect(self._ask_remove)
        self.import_button.clicked.connect(self._ask_import)
        self.export_button.clicked.connect(self._ask_export)
        self.name.textEdited.connect(self._note_typing)
        self.instructions.textChanged.connect(self._timer.start)
        self.form.changed.connect(self._note_typing)
        self.collection.activated.connect(self.save_now)
        self.own_figures.toggled.connect(self.form.setVisible)
        self.own_figures.clicked.connect(self.save_now)
        self._timer.timeout.connect(self.save_now)

    def _say(self) -> None:
        say = self._texts.say
        say(self._headings[0].setText, lambda: self.tr("Assistants"))
        say(
            self._about.setText,
            lambda: self.tr(
                "An assistant has its own instructions. Below the question box you choose which one answers."
            ),
        )
        say(self.list.setAccessibleName, lambda: self.tr("Assistants"))
        say(self.new_button.setText, lambda: self.tr("New"))
        say(self.copy_button.setText, lambda: self.tr("Copy"))
        say(self.import_button.setText, lambda: self.tr("Import…"))
        say(self.export_button.setText, lambda: self.tr("Export…"))
        say(self.remove_button.setText, lambda: self.tr("Remove"))
        say(self.own_figures.setText, lambda: self.tr("Use its own settings for choosing words"))
        say(
            self.instructions.setPlaceholderText,
            lambda: self.tr("What to tell it before each conversation, in plain words."),
        )

    def _take(self, presets: Sequence[AssistantPreset], collections: Sequence[Collection]) -> None:
        """What is being typed stays; the others are as they are kept."""
        before = self.chosen
        wanted = self._wanted or (None if before is None else before.id) or (presets[0].id if presets else None)
        typing = self._timer.isActive()
        self._presets, self._collections = presets, collections
        self.list.blockSignals(True)
        self.list.clear()
        for preset in presets:
            item = QListWidgetItem(self._listed_name(preset))
            item.setData(_ID, preset.id)
            self.list.addItem(item)
            if preset.id == wanted:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        row = self.list.sizeHintForRow(0)
        self.list.setFixedHeight(min(max(len(presets), 3), ROWS) * row + 2 * self.list.frameWidth() + 8)
        chosen = self.chosen
        if chosen is not None and chosen.id == wanted:
            self._wanted = None
        same = self._shown is not None and chosen is not None and self._shown.id == chosen.id
        if not (typing and same):
            self._show(chosen)
        self._show_focus()

    def _listed_name(self, preset: AssistantPreset) -> str:
        if preset.origin is Origin.BUILT_IN:
            return self.tr("%1 (comes with Shakti)").replace("%1", preset.name)
        return self.tr("%1 (from a pack)").replace("%1", preset.name) if preset.origin is Origin.PACK else preset.name

    def _note_typing(self, *_: object) -> None:
        self._timer.start()

    def _go_to(self, *_: object) -> None:
        self.save_now()
        self.confirm.hide()
        self._show(self.chosen)

    def _show(self, preset: AssistantPreset | None) -> None:
        own = preset is not None and preset.is_own
        self._shown = preset
        name, instructions = ("", "") if preset is None else (preset.name, preset.instructions)
        if self.name.text().split() != name.split():  # whoever has just typed a blank goes on typing
            self.name.setText(name)
        self.instructions.blockSignals(True)
        if self.instructions.toPlainText().strip() != instructions or not own:
            self.instructions.setPlainText(instructions)
        self.instructions.blockSignals(False)
        self._show_collections(None if preset is None else preset.collection)
        sampling = None if preset is None else preset.sampling
        self.own_figures.setChecked(sampling is not None)
        self.form.setVisible(sampling is not None)
        self.form.show_params(sampling or DEFAULTS)
        told = own or bool(instructions.strip())
        bound = own or (preset is not None and preset.collection is not None)
        # what cannot be changed has its name above, and no empty fields
        for (label, field), shown in zip(self._fields, (own, told, bound), strict=True):
            label.setVisible(shown)
            field.setVisible(shown)
        self.experts.setVisible(own or sampling is not None)
        self.name.setReadOnly(not own)
        self.instructions.setReadOnly(not own)
        for widget in (self.collection, self.own_figures, self.form, self.remove_button):
            widget.setEnabled(own)
        for button in (self.copy_button, self.export_button):
            button.setEnabled(preset is not None and bool(instructions.strip()))
        self._editing.setVisible(preset is not None)
        self._headings[1].setText(name)
        self._fixed.setVisible(preset is not None and not own)
        if preset is not None and not own:
            self._fixed.setText(self._fixed_text(preset))

    def _fixed_text(self, preset: AssistantPreset) -> str:
        if preset.id == GENERAL:
            return self.tr("Follows the instructions on the page “Model and answers”.")
        return self.tr("This assistant cannot be changed. Make a copy and change the copy.")

    def _show_collections(self, chosen: str | None) -> None:
        self.collection.clear()
        self.collection.addItem(self.tr("As chosen in the conversation"), None)
        for each in self._collections:
            self.collection.addItem(each.name, each.id)
        self.collection.setCurrentIndex(max(self.collection.findData(chosen), 0))

    def _note_made(self, preset: AssistantPreset) -> None:
        self.choose(preset.id)
        self.name.setFocus()
        self.name.selectAll()
        self._show_focus()

    def _new(self) -> None:
        self.save_now()
        name, told = self.tr("New assistant"), self.tr("Answer briefly, in plain words.")
        self._assistants.create(AssistantPreset("", name, told))

    def _copy(self) -> None:
        self.save_now()
        if self._shown is not None:
            self._assistants.create(self._shown)

    def _ask_remove(self) -> None:
        preset = self._shown
        if preset is not None and preset.is_own:
            question = self.tr("Remove “%1”? Its conversations stay and continue with the general assistant.")
            question = question.replace("%1", preset.name)
            self.confirm.ask(question, self.tr("Remove"), partial(self._remove, preset.id), no=self.tr("Keep"))

    def _remove(self, preset_id: str) -> None:
        self._timer.stop()
        self._shown = None
        if (before := self.list.item(self.list.currentRow() - 1)) is not None:  # one's own are listed last
            self._wanted = before.data(_ID)
        self.list.setFocus()  # it went with the question
        self._assistants.remove(preset_id)

    def _ask_import(self) -> None:
        self.save_now()
        dialog = self._file_dialog(self.tr("Import an assistant"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._assistants.import_(Path(path)))
        dialog.open()

    def _ask_export(self) -> None:
        dialog = self._file_dialog(self.tr("Export the assistant"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever written over
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path)))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = in_our_words(QFileDialog(self, title))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Assistants (*.json)"))
        return dialog
