"""An answer in the transcript: its text and sources, where it stands, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.core.conversations.conversation import Message, State
from app.core.conversations.rating import Rating
from app.core.documents.sources import Sources
from app.ui.look.numbers import native
from app.ui.look.tokens import HALF
from app.ui.parts import boxes
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.parts.wrapping_choice import WrappingButton
from app.ui.transcript.answer_actions import AnswerActions, AnswerMenu, AnswerReason
from app.ui.transcript.code_buttons import CodeButtons
from app.ui.transcript.markdown_style import TextStyle
from app.ui.transcript.message_aids import MessageAids
from app.ui.transcript.message_view import MessageView
from app.ui.transcript.said_texts import said_text
from app.ui.transcript.source_chips import SourcesView
from app.ui.transcript.text_view import TEXT_INSET, TextView
from app.ui.wording.answer_state_text import cut_short_text, state_text, stats_text
from app.ui.wording.answer_text import refusal_advice, refusal_text
from app.ui.wording.error_text import CodedError, describe, describe_code


class AnswerView(MessageView):
    """It grows while it streams, and is replaced by what is stored when it has ended."""

    def __init__(
        self,
        message: Message,
        icons: IconSet,
        style: TextStyle,
        width: int,
        parent: QWidget | None,
        *,
        aids: MessageAids,
    ) -> None:
        super().__init__(message, icons, style, width, parent, aids=aids, copy=IconButton(icons, "copy"))
        self._frame.setProperty("role", "assistant")
        self._error: CodedError | None = None
        self._model_is_loading = self._streamed = self._searching = self._last = False
        self._sources: SourcesView | None = None
        self._again: IconButton | None = None
        self._code = CodeButtons(self._text, icons)
        self._status, self._advice, self._details = wrapped_label(), wrapped_label("small"), wrapped_label("small")
        self._continue, self._retry = WrappingButton(), WrappingButton()
        self._continue.clicked.connect(lambda: aids.continue_requested.emit(message.id))
        self._retry.clicked.connect(self._regenerate)
        self._more = AnswerActions(icons)
        self._lay_out()
        self._reason = AnswerReason(self._more, self._inner, self._details, icons, self)
        self._more.rated.connect(lambda rating: aids.rated.emit(message.id, rating))
        self._reason.grown.connect(self.grown)
        self._reason.opened.connect(self.opened)
        self._more.menu_wanted.connect(self._open_menu)
        aids.changed.connect(self._take_aids)
        self._show_text()
        self.retranslate()

    @property
    def text_view(self) -> TextView:
        """The text, for whoever looks after focus and selection; the first quotation where there are only those."""
        return self.text_views[0]

    @property
    def text_views(self) -> Sequence[TextView]:
        """The text, or the quotations where there are only those."""
        if self._sources is None or not self._quotes_alone:
            return (self._text,)
        return [each.text for each in self._sources.quotation_views] or (self._text,)

    @property
    def plain_text(self) -> str:
        """Likewise; quotations are no Markdown, and stand in views of their own."""
        return said_text(self._message) if self._quotes_alone else super().plain_text

    @property
    def searched_texts(self) -> Sequence[TextView]:
        """What a model wrote of the quotations, where that is the answer, and its translations too."""
        if self._sources is None or not self._quotes_alone:
            return self.text_views
        written = self._sources.written
        above = written.text_views if written is not None and written.is_answer else []
        return [*above, *(self._sources.searched_texts or self.text_views)]

    def show_message(self, message: Message, error: CodedError | None = None) -> None:
        old, self._message, self._error = self._message, message, error
        changed = self._streamed or (message.text, message.sources) != (old.text, old.sources)
        self._streamed = False
        if changed and not self._show_translations(old.sources):
            self._show_text()
        self._offer_translation()
        self._show_state()

    def append(self, piece: str) -> None:
        self._streamed = True
        self._text.append_markdown(piece)
        if not self._text.isVisibleTo(self) or self._status.isVisibleTo(self):
            self._text.show()
            self._status.hide()

    def _take_aids(self) -> None:
        before = self._advice.text()
        self._offer_translation()
        self._show_state()
        if self._advice.text() != before:
            self.grown.emit()

    def _offer_translation(self) -> None:
        if self._sources is not None and self._message.sources is not None:
            offered = self._aids.translates(self._message.sources)
            self._sources.offer_translation(offered=offered, running=self._aids.translating(self._message.id))

    def show_searching(self) -> None:
        self._searching = True
        self._show_state()

    def show_model_loading(self, loading: bool) -> None:
        self._model_is_loading = loading
        self._show_state()

    def set_last(self, last: bool) -> None:
        self._last = last
        if last and self._again is None:
            self._again = IconButton(self._icons, "refresh")
            self._again.clicked.connect(self._regenerate)
            self._actions.insertWidget(self._actions.indexOf(self._copy) + 1, self._again)
            QWidget.setTabOrder(self._copy, self._again)
            self.retranslate()
        self._show_state()

    def show_rating(self, rating: Rating | None) -> None:
        self._more.show_rating(rating)

    def rate(self, good: bool) -> None:
        self._more.rate(good=good)

    def show_details(self, shown: bool) -> None:
        self._details.setVisible(shown and bool(self._details.text()))
        self.grown.emit()

    def restyle(self, style: TextStyle) -> None:
        super().restyle(style)
        if self._sources is not None:
            self._sources.restyle(style)

    def retranslate(self) -> None:
        super().retranslate()
        self._text.setAccessibleName(self.tr("Answer"))
        self._retry.setText(self.tr("Try again"))
        self._continue.setText(self.tr("Continue"))
        if self._again is not None:
            self._again.describe(self.tr("Answer again"))
        if self._message.sources is not None and self._message.sources.refused:
            self._text.show_plain(refusal_text(self._message.sources))
        self._show_state()

    @property
    def _ended(self) -> bool:
        return self._message.state not in (State.WAITING, State.STREAMING)

    @property
    def _quotes_alone(self) -> bool:
        """Whether the answer is nothing but quotations, which are shown as they are: their text is no Markdown."""
        sources = self._message.sources
        return self._ended and sources is not None and sources.are_all_of(self._message.text)

    def _buttons(self) -> list[tuple[str, IconButton]]:
        return [*super()._buttons(), *([("refresh", self._again)] if self._again is not None else [])]

    def _tab_stops(self) -> list[QWidget]:
        arrows = self._arrows.tab_stops if self._arrows else ()
        again = [self._again] if self._again else []
        sources = self._sources.tab_stops if self._sources is not None else []
        below = (*arrows, self._copy, *again, *self._more.tab_stops)
        return [self._text, *self._code.all, *sources, self._continue, self._retry, *below]

    def _lay_out(self) -> None:
        self._inner.setContentsMargins(0, 0, 0, 0)
        for label in (self._status, self._advice, self._details):
            label.setContentsMargins(TEXT_INSET, 0, 0, 0)
        self._details.hide()
        self._inner.addWidget(self._status)
        self._inner.addWidget(self._advice)
        for button in (self._continue, self._retry):
            button.hide()
        self._inner.addLayout(boxes.flow(self._continue, self._retry))
        self._actions.setSpacing(HALF)
        self._actions.addWidget(self._copy)
        self._actions.addWidget(self._more)
        self._actions.addStretch()
        self._inner.addLayout(self._actions)
        self._inner.addWidget(self._details)
        self._inner.addStretch(1)
        self._box.addWidget(self._frame)

    def _fit_parts(self, width: int) -> None:
        self._text.fit(self._text_width(width))
        if self._sources is not None:
            self._sources.fit(width)
        self._code.place()
        for label in (self._status, self._advice, self._details):
            label.ensurePolished()  # the style sheet has their size

    def _show_text(self) -> None:
        sources = self._message.sources if self._ended else None
        if sources is not None and sources.refused:
            self._text.show_plain(refusal_text(sources))
        elif not self._quotes_alone:
            self._text.show_markdown(self._message.text)
        self._text.setVisible(self._has_text and not self._quotes_alone)
        self._show_sources()

    def _show_sources(self) -> None:
        sources = self._message.sources if self._ended else None
        if self._sources is not None:
            self._sources.hide()
            self._sources.deleteLater()
            self._sources = None
        if sources is None:
            return
        self._sources = SourcesView(
            sources,
            self._icons,
            self._style,
            with_quotes=self._quotes_alone,
        )
        self._offer_translation()
        self._sources.source_chosen.connect(self._aids.source_chosen)
        self._sources.grown.connect(self.grown)
        aids, answer_id = self._aids, self._message.id
        self._sources.translation_requested.connect(lambda: aids.translation_requested.emit(answer_id))
        self._sources.translation_stopped.connect(lambda: aids.translation_stopped.emit(answer_id))
        self._inner.insertWidget(1, self._sources)
        self._sources.show()  # the layout would do so in the event loop's next turn, and leave no room until then
        self._order_tab_stops(self._sources)

    def _show_translations(self, before: Sources | None) -> bool:
        """Show what a model has made of the quotations, where nothing else has changed; False where more has."""
        sources = self._message.sources
        if self._sources is None or sources is None or before is None or not self._quotes_alone:
            return False
        if replace(sources, translations=()) != replace(before, translations=()):
            return False
        self._sources.show_translations(sources)
        self._order_tab_stops(self._sources)
        return True

    def _order_tab_stops(self, sources: SourcesView) -> None:
        previous: QWidget = self._text
        for stop in sources.tab_stops:
            QWidget.setTabOrder(previous, stop)
            previous = stop

    def _show_state(self) -> None:
        failed = self._message.state is State.FAILED
        status, advice = self._error_texts() if failed else (self._state_text(), self._notes())
        kind = "error" if failed else "small"
        if self._status.property("kind") != kind:
            self._status.setProperty("kind", kind)
            self._status.style().polish(self._status)
        for label, text in ((self._status, status), (self._advice, advice)):
            label.setText(text)
            label.setVisible(bool(text))
        self._copy.setVisible(self._ended and self._has_text)
        self._more.setVisible(self._ended and self._has_text)
        self._details.setText("" if self._message.stats is None else stats_text(self._message.stats))
        self._show_ways_on()

    def _show_ways_on(self) -> None:
        """An answer that was cut off is gone on with; one that has no word yet, or failed, is tried again."""
        cut_off = self._last and self._message.can_continue
        retry = cut_off and (self._message.state is State.FAILED or not self._has_text)
        self._continue.setVisible(cut_off and self._has_text)
        self._retry.setVisible(retry)
        if self._again is not None:
            self._again.setVisible(self._last and self._ended and not retry)

    def _error_texts(self) -> tuple[str, str]:
        text = describe(self._error) if self._error else describe_code(self._message.error or "")
        return text.title, text.advice

    def _state_text(self) -> str:
        return state_text(
            self._message,
            streamed=self._streamed,
            searching=self._searching,
            model_is_loading=self._model_is_loading,
        )

    def _notes(self) -> str:
        """What the reader should know of how the answer came about."""
        unseen = 0 if self._message.stats is None else self._message.stats.forgotten
        forgotten = self.tr("%n earlier message(s) did not fit: the model did not see them.", "", unseen)
        doubt = ""
        if self._ended and self._has_text and self._aids.doubts(self._message):
            doubt = self.tr("The model does not know the language of this question well: do not rely on this answer.")
        sources = self._message.sources if self._ended and self._last else None
        advice = refusal_advice(sources.unmet) if sources is not None and sources.refused else ""
        unseen_text = native(forgotten) if unseen else ""
        return "\n".join(filter(None, (advice, doubt, cut_short_text(self._message), unseen_text)))

    def _open_menu(self, place: QPoint) -> None:
        """Built when it is wanted: there are many answers and few menus."""
        text = self.plain_text
        details = None if self._message.stats is None else self._details.isVisibleTo(self)
        speech = self._aids.spoken == self._message.id if self._aids.speaks(text) else None
        models = self._aids.models if self._last and self._ended else ()
        menu = AnswerMenu(self._icons, self, details=details, speech=speech, models=models)
        menu.text_copy_requested.connect(self.copy_as_text)
        menu.markdown_copy_requested.connect(self.copy_as_markdown)
        menu.speech_requested.connect(self.read_aloud)
        menu.details_requested.connect(self.show_details)
        menu.model_chosen.connect(partial(self._aids.model_chosen.emit, self._message.id))
        menu.popup(place)

    def _regenerate(self) -> None:
        self._aids.regenerate_requested.emit(self._message.id)
