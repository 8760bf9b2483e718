"""What PySide keeps for the items of Qt's layouts.

It makes such an object for each item of a layout that is filled already when another one takes it. Once Qt has taken
the item out, the object stays at its address: PySide takes it for whatever comes there next, or ends the program when
that goes.
"""

from PySide6.QtWidgets import QWidgetItem
from shiboken6 import Shiboken


def widget_items() -> list[QWidgetItem]:
    """All that there are now."""
    return [each for each in Shiboken.getAllValidWrappers() if isinstance(each, QWidgetItem)]
