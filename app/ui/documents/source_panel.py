"""The panel beside the conversation: where a quotation stands, its words set off, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from app.core.documents.sources import ChosenSource, PagePicture
from app.ui.documents.page_view import PageView
from app.ui.documents.passage_view import PassageView
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import XS, L, M, S, is_high_contrast
from app.ui.parts import boxes
from app.ui.parts.icon_button import DONE_MS, IconButton, IconSet
from app.ui.parts.shown_folder import open_file
from app.ui.parts.tab_stops import enable
from app.ui.parts.tight_area import TightArea
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.parts.wrapping_choice import WrappingButton
from app.ui.wording.answer_text import page_text, quotation_text
from app.ui.wording.document_text import describe_not_opened
from app.workers.document_library import DocumentLibrary, SourcePlace
from app.workers.task import Task

WIDTH = 400  # pixels, at first
NARROWEST = 300
PICTURE_WIDTH = 1400  # pixels: sharp in a wide panel at 200%


class SourcePanel(LanguageFollower, QFrame):
    """Shows one source at a time; nothing of it stays when it is left."""

    shown_changed = Signal()
    focus_left = Signal()  # it has gone, and the focus was in it
    ask_requested = Signal(object)  # Document

    def __init__(self, documents: DocumentLibrary, icons: IconSet) -> None:
        super().__init__()
        self._documents, self._icons = documents, icons
        self._chosen: ChosenSource | None = None
        self._place: SourcePlace | None = None
        self._drawing: Task | None = None
        self._page_failed = False
        self._words_on: int | None = None  # the page where the words were sought and found
        self._not_opened = False  # the document's own program could not show it
        self.takes_focus: Callable[[], bool] = lambda: True  # asked when a source is there
        self.open_document: Callable[[Path], bool] = open_file
        self.setObjectName("sourcepanel")
        self._title, self._where, self._remark = map(wrapped_label, ("heading", "small", "caution"))
        self.close_button = IconButton(icons, "x")
        self.open_button, self.page_button, self.text_button = WrappingButton(), QPushButton(), QPushButton()
        self.smaller_button, self.larger_button = IconButton(icons, "minus"), IconButton(icons, "plus")
        self.back_button, self.on_button = IconButton(icons, "chevron-left"), IconButton(icons, "chevron-right")
        self.passage, self.page = PassageView(), PageView()
        self._stack = QStackedWidget()
        self.ask_button, self.copy_button = WrappingButton(), WrappingButton()
        self._views = QWidget()
        self._lay_out()
        self.close_button.clicked.connect(self.leave)
        self.page_button.clicked.connect(self._show_view)
        self.text_button.clicked.connect(self._show_view)
        self.smaller_button.clicked.connect(lambda: self.page.step_zoom(-1))
        self.larger_button.clicked.connect(lambda: self.page.step_zoom(1))
        self.back_button.clicked.connect(lambda: self._turn(-1))
        self.on_button.clicked.connect(lambda: self._turn(1))
        self.ask_button.clicked.connect(self._ask)
        self.copy_button.clicked.connect(self._copy)
        self.open_button.clicked.connect(self._open)
        documents.place_read.connect(self._take)
        icons.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    @property
    def place(self) -> SourcePlace | None:
        """What is shown."""
        return self._place

    @property
    def where(self) -> str:
        """The page, the heading and the document."""
        return self._where.text()

    @property
    def remark(self) -> str:
        """What is said about it."""
        return self._remark.text() if not self._remark.isHidden() else ""

    @property
    def has_focus(self) -> bool:
        """Whether the focus is in it, in sight."""
        focused = QApplication.focusWidget()
        return self.isVisible() and focused is not None and self.isAncestorOf(focused)

    def sizeHint(self) -> QSize:
        """A column to read in."""
        return QSize(WIDTH, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """What its words need."""
        return super().minimumSizeHint().expandedTo(QSize(grown(NARROWEST), 0))

    def show_source(self, chosen: ChosenSource) -> None:
        """Show where it stands, as soon as that is read."""
        self._drop()
        self._chosen = chosen
        self._documents.read_place(chosen)

    def leave(self) -> None:
        """Go, and forget what was shown."""
        had_focus = self.has_focus
        self._drop()
        self.hide()
        self.shown_changed.emit()
        if had_focus:
            self.focus_left.emit()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Source"))
        self.close_button.describe(self.tr("Close the source"), self.tr("Esc"))
        self.smaller_button.describe(self.tr("Show the page smaller"))
        self.larger_button.describe(self.tr("Show the page larger"))
        self.back_button.describe(self.tr("Previous page"))
        self.on_button.describe(self.tr("Next page"))
        self.page_button.setText(self.tr("Page"))
        self.text_button.setText(self.tr("Text"))
        self.ask_button.setText(self.tr("Ask this document"))
        self.copy_button.setText(self.tr("Copy with source"))
        self.open_button.setText(self.tr("Open the file"))
        self._say()

    def _lay_out(self) -> None:
        for label in (self._title, self._where, self._remark):
            label.setMinimumWidth(1)
        top = Qt.AlignmentFlag.AlignTop
        head = boxes.row(self._title, (self.close_button, top), fills=self._title)
        self.open_button.setProperty("kind", "link")  # it leads out of here
        opening = (self.open_button, top | Qt.AlignmentFlag.AlignRight)
        turning = ((self.back_button, top), (self.on_button, top))
        pages = boxes.row(self._where, opening, *turning, spacing=XS, fills=self._where)
        group = QButtonGroup(self)
        for button in (self.page_button, self.text_button):
            button.setProperty("kind", "quiet")
            button.setCheckable(True)
            group.addButton(button)
        zooming = (self.smaller_button, self.larger_button)
        boxes.row(self.page_button, self.text_button, None, *zooming, on=self._views, spacing=XS)
        self._stack.addWidget(self.passage)
        self._stack.addWidget(self.page)
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        acts = boxes.flowing(self.ask_button, self.copy_button)
        parts = (head, pages, self._views, self._remark, self._stack, acts)
        column = boxes.column(*parts, spacing=S, margins=(L, M, M, M), fills=self._stack)
        boxes.column(TightArea(column), on=self)

    def _take(self, place: SourcePlace) -> None:
        if place.chosen is not self._chosen:
            return  # another one has been chosen meanwhile
        self._place = place
        self.passage.show_place(place, self._icons.palette)
        paged = place.document is not None and place.document.is_drawn and place.note.page is not None
        self._views.setVisible(paged)
        (self.page_button if paged else self.text_button).setChecked(True)
        self.ask_button.setVisible(place.document is not None)
        self.copy_button.setVisible(bool(place.note.quote))
        self.open_button.setVisible(place.document is not None and place.document.has_file)
        self._say()
        if self.isHidden():
            self.show()
            self.shown_changed.emit()
        self._show_view()
        if paged:
            self._drawing = self._documents.draw_page(place, PICTURE_WIDTH, self).start(self._take_picture)
        QTimer.singleShot(0, self, self._go_to_words)  # once it has its size
        if self.takes_focus():
            self.close_button.setFocus()

    def _take_picture(self, picture: PagePicture | None) -> None:
        if self.sender() is not self._drawing:
            return
        self._drawing = None
        self.page.show_picture(picture)
        self._page_failed = picture is None
        if picture is None:
            self.text_button.setChecked(True)
        elif self._words_on is None:
            self._words_on = picture.page
        self._say()
        self._show_view()
        self._go_to_words()

    def _show_view(self) -> None:
        by_page = self.page_button.isChecked() and self.page.picture is not None
        self._stack.setCurrentWidget(self.page if by_page else self.passage)
        self.page_button.setEnabled(not self._page_failed)
        for button in (self.smaller_button, self.larger_button, self.back_button, self.on_button):
            button.setVisible(by_page)
        if by_page:
            self.page.show_words()

    def _turn(self, pages: int) -> None:
        """Show another page of the document; its words are set off on their own page alone."""
        if self._place is None or self.page.picture is None:
            return
        if self._drawing is not None:
            self._drawing.cancel()
        page = self.page.picture.page + pages
        other = None if page == self._words_on else page
        self._drawing = self._documents.draw_page(self._place, PICTURE_WIDTH, self, other).start(self._take_picture)

    def _go_to_words(self) -> None:
        self.passage.show_mark()
        self.page.show_words()

    def _say(self) -> None:
        place = self._place
        if place is None:
            return
        note = place.note
        self._title.setText(place.document.title or place.document.name if place.document else note.name)
        page = note.page if self.page.picture is None else self.page.picture.page
        label = note.page_label
        if page is not None and page != note.page:
            label = place.document.label_of(page) if place.document is not None else ""
        parts = [] if page is None else [page_text(page, label)]
        title = self._title.text()
        path = [each for each in (note.heading or "").split(" > ") if each not in ("", title)]  # which often begins it
        parts += [each for each in (" > ".join(path), note.document) if each not in ("", title)]
        last = place.document.pages if place.document is not None else None
        enable(
            (self.on_button, page is not None and page < (last or 0)),
            (self.back_button, page is not None and page > 1),
        )
        self._where.setText(" · ".join(parts))
        self._where.setVisible(bool(parts))
        remark = ""
        if place.document is None:
            remark = self.tr("The document has been changed or removed since. This is what the answer was taken from.")
            if not note.text:
                remark = self.tr("The document has been changed or removed since.")
        elif self._not_opened:
            remark = describe_not_opened(there=place.document.source.path.is_file())
        elif self._page_failed:
            remark = self.tr("The page cannot be shown: its file has been changed, moved or removed.")
        elif self.page.picture is not None and self._words_on == page and not self.page.picture.boxes and note.quote:
            remark = self.tr("The words could not be found on the page. They are marked in the text.")
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))

    def _ask(self) -> None:
        if self._place is not None and self._place.document is not None:
            self.ask_requested.emit(self._place.document)

    def _open(self) -> None:
        """In the program that it is for, whole and as it is now."""
        if self._place is not None and self._place.document is not None:
            self._not_opened = not self.open_document(self._place.document.source.path)
            self._say()

    def _copy(self) -> None:
        if self._place is not None:
            QGuiApplication.clipboard().setText(quotation_text(*self._place.chosen.chosen))
            self.copy_button.setText(self.tr("Copied"))
            QTimer.singleShot(DONE_MS, self, self.retranslate)

    def _restyle(self) -> None:
        self.passage.restyle(self._icons.palette)
        self.page.set_lined(is_high_contrast(self._icons.palette))

    def _drop(self) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
        self._chosen = self._place = self._words_on = None
        self._page_failed = self._not_opened = False
        self.page.show_picture(None)
        self.passage.forget()
        for label in (self._title, self._where, self._remark):
            label.clear()
