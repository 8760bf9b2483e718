"""Latin letters in a field become words of an Indian language as one types, and never where an input method composes.

The letters of a word are shown as an input method would show them, underlined, and are not in the text. A space, a
sign, Enter or whatever takes the eye elsewhere puts the word in.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.core.settings import Language
from app.core.typing.suggestions import Suggestions
from app.ui.composer.typing_popup import CandidatePopup
from app.ui.composer.typing_switch import TypingSwitch

_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_SILENT = {  # keys that do nothing alone
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
_GOES_ON = "@_/\\"  # behind a word these make it part of an address
_SIGNS = {Language.HINDI: {"|": "।"}}  # no Latin key has the danda


class LatinTyping(QObject):
    """For one field. `commit` puts what is being typed into the text."""

    composing_changed = Signal()

    def __init__(self, field: QPlainTextEdit | QLineEdit, switch: TypingSwitch) -> None:
        super().__init__(field)
        self._field = field
        self._switch = switch
        self._latin = ""
        self._found = Suggestions("", (), latin_first=True)
        self._row = 0
        self._input_method = False  # one is composing
        self._ours = False  # the event under way is of our making
        self._popup: CandidatePopup | None = None
        self._outside = _Outside(self)
        field.installEventFilter(self)
        switch.changed.connect(self.commit)

    @property
    def latin(self) -> str:
        """The letters that are not in the text yet."""
        return self._latin

    @property
    def choices(self) -> tuple[str, ...]:
        """What they may become, in the order of the list; the letters themselves are last."""
        return (*self._found.words, self._latin) if self._latin else ()

    @property
    def popup(self) -> CandidatePopup | None:
        """The list, once there was one."""
        return self._popup

    def commit(self) -> None:
        """Put the marked word into the text."""
        if self._latin:
            self._put(self.choices[self._row])

    def discard(self) -> None:
        """Let the letters be: another text takes the place of this one."""
        if self._latin:
            self._show("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See keys, and what ends a word, before the field does."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._claim(event)
        if kind == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent) and not self._ours:
            if event.preeditString() or event.commitString():
                self.commit()
            self._input_method = bool(event.preeditString())
        elif kind == QEvent.Type.FocusOut:
            self.commit()
            self._input_method = False
        elif kind == QEvent.Type.Hide:
            self.commit()
        return False

    def _claim(self, event: QKeyEvent) -> bool:
        """A shortcut may be about to take this key."""
        if not self._latin:
            return False
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.modifiers() & _MODIFIERS and event.key() not in _SILENT:
            self.commit()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        """Whether the key is used up."""
        language = self._switch.current
        if language is None or self._input_method or event.key() in _SILENT:
            return False
        if event.modifiers() & _MODIFIERS:
            self.commit()
            return False
        text = event.text()
        if len(text) == 1 and text.isascii() and text.isalpha():
            from app.core.typing.typist import in_latin_piece

            turned = bool(self._latin) or not (self._field.isReadOnly() or in_latin_piece(self._before()))
            if turned:
                self._show(self._latin + text)
            return turned
        sign = _SIGNS.get(language, {}).get(text)
        if self._latin:
            return self._press_composing(event, sign or text)
        if sign:
            self._insert(sign)
        return sign is not None

    def _press_composing(self, event: QKeyEvent, text: str) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._mark((self._row + (1 if key == Qt.Key.Key_Down else -1)) % len(self.choices))
        elif key == Qt.Key.Key_Backspace:
            self._show(self._latin[:-1])
        elif key == Qt.Key.Key_Escape:
            self._put(self._latin)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            return not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        elif text.isascii() and text.isdigit():
            self._press_digit(text)
        elif text and text in _GOES_ON:
            self._put(self._latin, text)
        elif text.isprintable() and text:
            self._put(self.choices[self._row], text)
        else:
            self.commit()
            return False
        return True

    def _press_digit(self, digit: str) -> None:
        from app.core.typing.typist import stays_latin

        place = int(digit) - 1
        if stays_latin(self._latin):  # B12, HbA1c
            self._show(self._latin + digit)
        elif 0 <= place < len(self.choices):
            self._put(self.choices[place])
        else:
            self._put(self.choices[self._row], digit)

    def _show(self, latin: str) -> None:
        """Have these letters as the word that is being typed."""
        typist = self._switch.typist
        self._latin = latin
        self._tell_field(latin)
        if not latin or typist is None:
            self._end()
            return
        self._found = typist.suggest(latin)
        self._outside.watch(True)
        self._mark(len(self._found.words) if self._found.latin_first else 0, aloud=False)
        self.composing_changed.emit()

    def _mark(self, row: int, *, aloud: bool = True) -> None:
        self._row = row
        if self._popup is None or self._popup.parentWidget() is not self._field.window():
            self._popup = CandidatePopup(self._field.window())
            self._popup.chosen.connect(self._choose)
        if len(self.choices) > 1:
            self._popup.show_words(self.choices, row, self._word_at())
        else:
            self._popup.hide()
        if aloud:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, self.choices[row]))

    def _choose(self, row: int) -> None:
        if row < len(self.choices):
            self._put(self.choices[row])

    def _put(self, word: str, behind: str = "") -> None:
        """Put a word into the text, and what was typed behind it. Undoing that once gives the letters."""
        latin, self._latin = self._latin, ""
        self._tell_field("")
        self._insert(latin + behind)
        if word != latin:
            self._replace(len(latin + behind), word + behind)
        self._end()

    def _end(self) -> None:
        self._outside.watch(False)
        if self._popup is not None:
            self._popup.hide()
        self.composing_changed.emit()

    def _tell_field(self, latin: str) -> None:
        """Show the letters as an input method does."""
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        kind = QInputMethodEvent.AttributeType
        attributes = [
            QInputMethodEvent.Attribute(kind.TextFormat, 0, len(latin), line),
            QInputMethodEvent.Attribute(kind.Cursor, len(latin), 1),
        ]
        self._ours = True
        try:
            QCoreApplication.sendEvent(self._field, QInputMethodEvent(latin, attributes))
        finally:
            self._ours = False

    def _insert(self, text: str) -> None:
        if isinstance(self._field, QLineEdit):
            self._field.insert(text)
        else:
            self._field.textCursor().insertText(text)
            self._field.ensureCursorVisible()

    def _replace(self, length: int, text: str) -> None:
        """Have this text in place of so many code units before the cursor, as one step to undo."""
        if isinstance(self._field, QLineEdit):
            self._field.setSelection(self._field.cursorPosition() - length, length)
            self._field.insert(text)
            return
        cursor = self._field.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, length)
        cursor.insertText(text)
        self._field.ensureCursorVisible()

    def _before(self) -> str:
        """What stands before the cursor, in its line."""
        if isinstance(self._field, QLineEdit):
            place = self._field.selectionStart() if self._field.hasSelectedText() else self._field.cursorPosition()
            return self._field.text()[:place]
        cursor = self._field.textCursor()
        start = QTextCursor(cursor)
        start.setPosition(cursor.selectionStart())
        return start.block().text()[: start.positionInBlock()]

    def _word_at(self) -> QRect:
        """Where the letters are, in the window."""
        query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImCursorRectangle)
        QCoreApplication.sendEvent(self._field, query)
        cursor = query.value(Qt.InputMethodQuery.ImCursorRectangle)
        at = cursor.toAlignedRect() if isinstance(cursor, QRectF) else QRect(cursor)
        at.translate(-self._field.fontMetrics().horizontalAdvance(self._latin), 0)
        return at.translated(self._field.mapTo(self._field.window(), QPoint(0, 0)))


class _Outside(QObject):
    """While a word is typed: a press of the mouse anywhere but in the list puts it in, and so does closing."""

    def __init__(self, typing: LatinTyping) -> None:
        super().__init__(typing)
        self._commit: Callable[[], None] = typing.commit
        self._typing = typing
        self._watching = False

    def watch(self, on: bool) -> None:
        """Begin or end."""
        application = QCoreApplication.instance()
        if application is None or on is self._watching:
            return
        self._watching = on
        if on:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is kept from anyone."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Close) and isinstance(watched, QWidget):
            popup = self._typing.popup
            if popup is None or not (watched is popup or popup.isAncestorOf(watched)):
                self._commit()
        return False
