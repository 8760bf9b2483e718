"""Files and folders chosen in the system's dialog; where that is Qt's own, in the language of the interface throughout.

Qt writes sizes and dates there as the system does and kinds of files as a database of its has them: in English.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import (
    QFileDialog,
    QFileSystemModel,
    QHeaderView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from app.ui.look import fonts
from app.ui.look.numbers import native, size
from app.ui.look.window_place import resize_to_fit

SIZE, KIND, DATE = 1, 2, 3  # columns of QFileSystemModel
WANTED = (720, 460)  # pixels, at the usual size of text: names beside sizes, kinds and dates
SEEN = 50  # rows that are looked at for a column's width
_CHOSEN = "chosenFolder"  # a property of the application: the dialogs know nothing of each other


class _Figures(QStyledItemDelegate):
    """Says what the columns beside the name say."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        if isinstance(model, QFileSystemModel) and isinstance(index, QModelIndex):
            option.text = _said(model, index)


def _said(model: QFileSystemModel, index: QModelIndex) -> str:
    file = model.fileInfo(index)
    if index.column() == DATE:
        return native(QLocale().toString(file.lastModified(), QLocale.FormatType.ShortFormat))
    if index.column() == SIZE:
        return "" if file.isDir() else size(file.size())
    return model.type(index) if file.isDir() else file.suffix().upper()


def in_our_words(dialog: QFileDialog) -> QFileDialog:
    """The dialog. One of the system's speaks as the system does."""
    if (table := dialog.findChild(QTreeView, "treeView")) is not None:
        figures, head = _Figures(dialog), table.header()
        head.setResizeContentsPrecision(SEEN)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (SIZE, KIND, DATE):  # Qt gives them the room that English words need
            table.setItemDelegateForColumn(column, figures)
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    if (places := dialog.findChild(QListView, "sidebar")) is not None:
        places.setMinimumWidth(places.sizeHintForColumn(0) + 2 * places.frameWidth())
    return dialog


def choose_file(parent: QWidget, title: str, filters: str = "") -> str:
    """A file that is there; empty where the dialog was left."""
    return _first(_chosen(_dialog(parent, title, QFileDialog.FileMode.ExistingFile, filters)))


def choose_files(parent: QWidget, title: str) -> list[str]:
    """Files that are there."""
    return _chosen(_dialog(parent, title, QFileDialog.FileMode.ExistingFiles))


def choose_new_file(parent: QWidget, title: str, suggested: str, filters: str) -> str:
    """A file to be written; the dialog asks before one is replaced."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.AnyFile, filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    path = Path(suggested)
    if path.is_absolute():
        dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    return _first(_chosen(dialog))


def choose_folder(parent: QWidget, title: str) -> str:
    """A folder."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _first(_chosen(dialog))


def _dialog(parent: QWidget, title: str, mode: QFileDialog.FileMode, filters: str = "") -> QFileDialog:
    dialog = QFileDialog(parent, title, first_folder(), filters)
    dialog.setFileMode(mode)
    resize_to_fit(dialog, *map(fonts.grown, WANTED))
    return dialog


def _chosen(dialog: QFileDialog) -> list[str]:
    """The next dialog begins where this one ended."""
    in_our_words(dialog)
    paths = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    note_choice(_first(paths))
    return paths


def _first(paths: list[str]) -> str:
    return paths[0] if paths else ""


def first_folder() -> str:
    """Where the next dialog begins: the home folder, until something was chosen."""
    application = QCoreApplication.instance()
    kept = application.property(_CHOSEN) if application is not None else None
    return str(kept) if kept and Path(str(kept)).is_dir() else str(Path.home())


def note_choice(chosen: str) -> None:
    """A file or folder was chosen; nothing, where the dialog was left."""
    application = QCoreApplication.instance()
    if chosen and application is not None:
        application.setProperty(_CHOSEN, str(Path(chosen).parent))
