"""Entries of a menu of which one is ticked."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu


def add_choices(
    menu: QMenu,
    choices: Iterable[tuple[str, object]],
    chosen: object,
    choose: Callable[[QAction], object],
    before: QAction | None = None,
) -> QActionGroup:
    """Add an entry for each of the words, with what it stands for as its data; `choose` gets the one that is chosen.

    The actions are not made by the menu, for PySide may take such a one for an earlier window's, which is gone.
    """
    group = QActionGroup(menu)
    for words, data in choices:
        action = QAction(words.replace("&", "&&"), menu, checkable=True)
        action.setData(data)
        action.setChecked(data == chosen)
        group.addAction(action)
    if before is None:
        menu.addActions(group.actions())
    else:
        menu.insertActions(before, group.actions())
    group.triggered.connect(choose)
    return group
