"""Qt's own file dialog, as it comes where the system has none, is in the language of the interface throughout."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_desk import CATALOGUES

from app.core.settings import Language
from app.ui.look.language import LanguageSwitch
from app.ui.parts.file_dialog import choose_file, choose_files, choose_folder, choose_new_file, in_our_words

INDIAN = [Language.HINDI, Language.KANNADA, Language.TELUGU]
FILES = {"note.txt": b"A note.", "table.csv": b"a,b\n", "model.gguf": b"x" * 3000, "README": b"Read me."}
KINDS = {"TXT", "CSV", "GGUF"}
UNITS = {"B", "kB", "am", "pm", "AM", "PM"}  # as dates have the hours everywhere in the program


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    (folder / "ward").mkdir(parents=True)
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[LanguageSwitch]:
    languages = LanguageSwitch(qapp, CATALOGUES)
    yield languages
    languages.set_language(Language.ENGLISH)


class Walked:
    """A dialog that is open, and all that can be read in it."""

    def __init__(self, dialog: QFileDialog, folder: Path) -> None:
        self._dialog = dialog
        dialog.setDirectory(str(folder))
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        dialog.show()
        table = dialog.findChild(QTreeView, "treeView")
        assert table is not None
        self.table = table
        self._own = {each for path in (folder, Path.home()) for each in [str(path), *path.parts]}
        self._own |= {str(each) for each in (folder, *folder.parents)} | set(FILES) | {"ward"}

    def texts(self) -> list[str]:
        """Without paths and names of files."""
        found = [*self._widgets(), *self._heads(), *self._items(), *self._menus(), *self.cells()]
        return [each for each in found if each and each not in self._own]

    def cells(self) -> list[str]:
        """What stands beside the names."""
        model, root = self.table.model(), self.table.rootIndex()
        cells = []
        for row in range(model.rowCount(root)):
            for column in range(1, model.columnCount(root)):
                index = model.index(row, column, root)
                delegate = self.table.itemDelegateForIndex(index)
                assert isinstance(delegate, QStyledItemDelegate)
                option = QStyleOptionViewItem()
                delegate.initStyleOption(option, index)
                cells.append(option.text)
        return cells

    def _widgets(self) -> Iterator[str]:
        yield self._dialog.windowTitle()
        for widget in self._dialog.findChildren(QWidget):
            yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
            if isinstance(widget, QLabel | QAbstractButton):
                yield widget.text()
            if isinstance(widget, QLineEdit):
                yield widget.placeholderText()

    def _heads(self) -> Iterator[str]:
        model = self.table.model()
        for column in range(model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal))

    def _items(self) -> Iterator[str]:
        for combo in self._dialog.findChildren(QComboBox):
            yield from (combo.itemText(place) for place in range(combo.count()))
        sidebar = self._dialog.findChild(QListView, "sidebar")
        assert sidebar is not None
        model = sidebar.model()
        yield from (str(model.index(row, 0).data()) for row in range(model.rowCount()))

    def _menus(self) -> list[str]:
        read = [action.text() for action in self.table.header().actions()]

        def read_menu() -> None:
            menu = QApplication.activePopupWidget()
            if isinstance(menu, QMenu):
                read.extend(action.text().split("\t")[0] for action in menu.actions())
                menu.close()

        timer = QTimer(interval=5)  # one of the menus is waited for, the others are not
        timer.timeout.connect(read_menu)
        timer.start()
        views = {each.objectName(): each for each in self._dialog.findChildren(QListView)}
        for view in (self.table, views["listView"], views["sidebar"]):
            view.customContextMenuRequested.emit(QPoint(5, 5))
            read_menu()
        assert len(read) >= 10
        return read


MODES: dict[str, Callable[[QFileDialog], object]] = {
    "open": lambda dialog: dialog.setFileMode(QFileDialog.FileMode.ExistingFiles),
    "save": lambda dialog: dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave),
    "folder": lambda dialog: dialog.setFileMode(QFileDialog.FileMode.Directory),
}


@pytest.mark.parametrize("mode", list(MODES))
@pytest.mark.parametrize("language", INDIAN)
def test_nothing_in_the_dialog_is_in_english(
    switch: LanguageSwitch, qtbot: QtBot, folder: Path, language: Language, mode: str
) -> None:
    switch.set_language(language)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    MODES[mode](dialog)
    walked = Walked(in_our_words(dialog), folder)
    qtbot.waitUntil(lambda: walked.table.model().rowCount(walked.table.rootIndex()) == len(FILES) + 1)
    texts = walked.texts()
    assert len(texts) > 40
    latin = {word for text in texts for word in re.findall("[A-Za-z]+", text)}
    assert latin <= KINDS | UNITS


def test_figures_are_as_everywhere_in_the_program(switch: LanguageSwitch, qtbot: QtBot, folder: Path) -> None:
    switch.set_language(Language.KANNADA)
    switch.use_native_digits(True)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    walked = Walked(in_our_words(dialog), folder)
    qtbot.waitUntil(lambda: walked.table.model().rowCount(walked.table.rootIndex()) == len(FILES) + 1)
    cells = walked.cells()
    switch.use_native_digits(False)
    assert {"೩ kB", "GGUF", "ಫೋಲ್ಡರ್"} <= set(cells)
    assert not any(re.search("[0-9]", each) for each in cells)


def answer(qtbot: QtBot, act: Callable[[QFileDialog], object]) -> None:
    """Do this in the dialog that opens next."""

    def find() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, find)

    QTimer.singleShot(0, find)


def test_what_is_chosen_is_given_and_the_next_dialog_begins_there(
    switch: LanguageSwitch, qtbot: QtBot, folder: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    begun: list[str] = []

    def take(name: str) -> Callable[[QFileDialog], None]:
        def act(dialog: QFileDialog) -> None:
            begun.append(dialog.directory().absolutePath())
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            assert field is not None
            field.setText(name)
            dialog.accept()

        return act

    answer(qtbot, take(str(folder / "note.txt")))
    assert choose_file(parent, "A file") == str(folder / "note.txt")
    answer(qtbot, take(f'"{folder / "note.txt"}" "{folder / "README"}"'))
    assert choose_files(parent, "Files") == [str(folder / "note.txt"), str(folder / "README")]
    answer(qtbot, take("new.csv"))
    assert choose_new_file(parent, "Save", "out.csv", "*.csv") == str(folder / "new.csv")
    answer(qtbot, take(str(folder / "ward")))
    assert choose_folder(parent, "A folder") == str(folder / "ward")
    answer(qtbot, QDialog.reject)
    assert choose_file(parent, "A file") == ""
    assert begun[1:] == [str(folder)] * 3
