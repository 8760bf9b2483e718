"""Exporting conversations: what, how and where to, with the work on a thread of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.core.exchange.exporting import ExportOptions, ExportReport, Format, export
from app.core.exchange.file_names import file_name
from app.core.exchange.whole import WholeConversation
from app.core.privacy import Kind, Masker
from app.core.settings import Language, Masking, Settings
from app.ui.exchange.exchange_dialog import ExchangeDialog
from app.ui.look.fonts import grown
from app.ui.look.numbers import native
from app.ui.look.tokens import DIALOG_MARGINS, L
from app.ui.parts import boxes
from app.ui.parts.file_dialog import choose_folder, choose_new_file
from app.ui.parts.in_sight import bring_into_sight_soon
from app.ui.parts.shown_folder import open_file, open_folder
from app.ui.parts.value_choice import ValueChoice
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.parts.wrapping_choice import WrappingButton, WrappingCheckBox
from app.ui.wording.export_labels import export_layout
from app.ui.wording.privacy_text import kind_names
from app.workers.task import Task

Read = Callable[[str], WholeConversation]
ORDER = (Format.PDF, Format.HTML, Format.MARKDOWN, Format.JSON)  # what most people want comes first


class ExportDialog(ExchangeDialog):
    """Writes these conversations, their titles by id, which `read` gives whole on the export's thread."""

    def __init__(
        self,
        conversations: Mapping[str, str],
        read: Read,
        settings: Settings,
        language: Language,
        parent: QWidget | None = None,
        *,
        open_written: Callable[[Path], bool] = open_file,
        show_folder: Callable[[Path], bool] = open_folder,
    ) -> None:
        super().__init__(parent)
        self._open_written, self._show_folder = open_written, show_folder
        self._not_opened = False  # nothing could show what was written
        self._titles, self._read = dict(conversations), read  # by their ids
        self._settings, self._language = settings, language
        self._report: ExportReport | None = None
        self._masked: Sequence[Kind] | None = None
        self._format_label, self.format_choice = QLabel(), ValueChoice(ORDER, self._format_name, ORDER[0])
        self._branches, self.mask_choice = WrappingCheckBox(), WrappingCheckBox()
        self.mask_choice.setChecked(settings.mask_on_export is Masking.ALWAYS)
        self._offered = ""  # what stands there until something is chosen
        self._warning = wrapped_label("caution")
        self.open_button, self.folder_button = WrappingButton(), WrappingButton()
        self._lay_out()
        self.format_choice.currentIndexChanged.connect(self._note_format)
        self.open_button.clicked.connect(self._open)
        self.folder_button.clicked.connect(self._open_folder)
        self._say()
        self._make_room()
        self._note_format()
        self.format_choice.setFocus()

    @property
    def _chosen(self) -> Format:
        return Format(self.format_choice.value)

    @property
    def _into_folder(self) -> bool:
        return len(self._titles) != 1 and self._chosen is not Format.JSON

    def _lay_out(self) -> None:
        self.outcome.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._ways_on = boxes.flowing(self.open_button, self.folder_button)
        for button in (self.open_button, self.folder_button):
            button.setAutoDefault(False)
        self._ways_on.hide()
        self._format_label.setBuddy(self.format_choice)
        parts = (
            self._what,
            self._format_label,
            self.format_choice,
            self._branches,
            self.mask_choice,
            self._place_label,
            self.place,
            self._warning,
            self.progress,
            self.outcome,
            self._ways_on,
        )
        self._stack(parts, self.start_button, self._close, width=520)

    def _make_room(self) -> None:
        """For the whole names of the formats, where the screen has it."""
        self.format_choice.ensurePolished()
        left, _, right, _ = DIALOG_MARGINS
        whole = self.format_choice.sizeHint().width() + grown(L)  # its arrow takes more than Qt counts
        wanted = min(whole + left + right, self.screen().availableGeometry().width())
        self.resize(max(self.width(), wanted), self.height())

    def _say(self) -> None:
        say = self._texts.say
        say(self.setWindowTitle, lambda: self.tr("Export"))
        say(self._what.setText, self._what_text)
        say(self._format_label.setText, lambda: self.tr("Format"))
        say(self._name_place, lambda: self.tr("Folder") if self._into_folder else self.tr("File"))
        say(self._branches.setText, lambda: self.tr("Include earlier versions"))
        say(self.mask_choice.setText, lambda: self.tr("Mask personal data in the file (here it stays as it is)"))
        say(
            self._warning.setText,
            lambda: self.tr("Exported files are not encrypted: anyone who has the file can read it."),
        )
        say(self.start_button.setText, lambda: self.tr("Export"))
        say(self._close.setText, lambda: self.tr("Close"))
        say(self.open_button.setText, lambda: self.tr("Open the file"))
        say(self.folder_button.setText, lambda: self.tr("Show in the folder"))

    def _format_name(self, form: Format) -> str:
        return {
            Format.MARKDOWN: self.tr("Markdown: text for other programs"),
            Format.JSON: self.tr("JSON: everything, can be imported again"),
            Format.HTML: self.tr("Web page: to read and print"),
            Format.PDF: self.tr("PDF: to read, print and pass on"),
        }[form]

    def _what_text(self) -> str:
        if self._one_title:
            return self.tr("Conversation: %1").replace("%1", self._one_title)
        return native(self.tr("%n conversation(s)", "", len(self._titles)))

    @property
    def _one_title(self) -> str:
        """That of the conversation, where it is one."""
        return next(iter(self._titles.values())) if len(self._titles) == 1 else ""

    def _name_place(self, name: str) -> None:
        self._place_label.setText(name)
        self.place.field.setAccessibleName(name)  # its label is no neighbour of it

    def _note_format(self) -> None:
        self._branches.setEnabled(self._chosen is not Format.JSON)  # it has them always
        if self._chosen is Format.JSON:
            self._branches.setChecked(True)
        self._name_place(self.tr("Folder") if self._into_folder else self.tr("File"))
        own = self._own_place()
        self._offered = "" if own else self._suggested()
        self.place.field.setText(own or self._offered)
        self._update()

    def _own_place(self) -> str:
        """The file that was chosen here, as one of this format; nothing where none was."""
        place = self.place.path
        if place is None or len(self._titles) != 1 or self.place.field.text() == self._offered:
            return ""
        known = place.suffix in {each.suffix for each in Format}
        return str(place.with_suffix(self._chosen.suffix) if known else place)

    def _browse(self, parent: QWidget) -> str:
        if self._into_folder:
            return choose_folder(parent, self.tr("Folder for the files"))
        suggested = self.place.field.text().strip() or self._suggested()
        return choose_new_file(parent, self.tr("Export"), suggested, f"*{self._chosen.suffix}")

    def _suggested(self) -> str:
        """A file in the documents folder; a folder for many files is to be chosen by hand."""
        if self._into_folder:
            return ""
        title = self._one_title if len(self._titles) == 1 else "Shakti"
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(documents) if documents and Path(documents).is_dir() else Path.home()
        taken = {each.name.casefold() for each in folder.iterdir()} if os.access(folder, os.R_OK) else set()
        return str(folder / file_name(title, self._chosen.suffix, taken))

    def _update(self) -> None:
        super()._update()
        self.start_button.setEnabled(self.start_button.isEnabled() and bool(self._titles))

    def _begin(self) -> None:
        place = self.place.path
        if place is None or self._task is not None:
            return
        from app.ui.exchange.pdf_export import pdf_document  # its part of Qt is slow to load

        masker = Masker() if self.mask_choice.isChecked() else None
        options = ExportOptions(
            self._chosen,
            layout=export_layout(self._language, all_branches=self._branches.isChecked()),
            mask=masker,
            settings={"system_prompt": self._settings.system_prompt, "sampling": asdict(self._settings.sampling)},
            pdf=pdf_document if self._chosen is Format.PDF else None,
        )
        ids, read, into_folder = list(self._titles), self._read, self._into_folder

        def job(task: Task) -> ExportReport:
            return export(
                ids, read, place, options, into_folder=into_folder, progress=task.progress, cancelled=task.cancelled
            )

        def done(report: ExportReport) -> None:
            self._report, self._masked = report, None if masker is None else masker.kinds

        self._report, self._not_opened = None, False
        self._ways_on.hide()
        self._run(job, "export", done)

    def _open(self) -> None:
        self._note_opened(self._open_written(self._written[0]))

    def _open_folder(self) -> None:
        self._note_opened(self._show_folder(self._written[0].parent))

    def _note_opened(self, opened: bool) -> None:
        self._not_opened = not opened
        self._show_outcome()

    @property
    def _written(self) -> Sequence[Path]:
        return () if self._report is None else self._report.files

    def _look(self) -> str:
        return "caution" if self._not_opened else "done"

    def _show_outcome(self) -> None:
        super()._show_outcome()
        self.open_button.setVisible(len(self._written) == 1)
        self._ways_on.setVisible(bool(self._written))
        bring_into_sight_soon(self._ways_on)

    def _said(self) -> str:
        if self._report is None:
            return ""
        files = self._report.files
        where = str(files[0]) if len(files) == 1 else str(files[0].parent) if files else ""
        lines = [native(self.tr("%n file(s) written:", "", len(files))) + f" {where}"]
        if self._masked is not None:
            found = kind_names(self._masked)
            lines.append(
                self.tr("Masked: %1").replace("%1", found) if found else self.tr("No personal data was found.")
            )
        if self._not_opened:
            lines.append(self.tr("No program could open this. Open it yourself from the folder named above."))
        return "\n".join(lines)
