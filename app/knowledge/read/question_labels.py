"""What people call questions and their answers in lists of them: before each one, and as names of columns."""

from __future__ import annotations

_QUESTIONS = ("q", "question", "प्रश्न", "सवाल", "ಪ್ರಶ್ನೆ", "ప్రశ్న")
_ANSWERS = ("a", "ans", "answer", "उत्तर", "जवाब", "ಉತ್ತರ", "జవాబు", "సమాధానం")

QUESTION_MARKS = (*_QUESTIONS, "que", "ques", "प्र", "ಪ್ರ", "ప్ర")  # in any case of letters
ANSWER_MARKS = (*_ANSWERS, "उ", "ज", "ಉ", "ಉತ್ತರೆ", "జ", "స")
QUESTION_COLUMNS = frozenset({*_QUESTIONS, "questions", "query", "faq", "prompt"})  # in small letters
ANSWER_COLUMNS = frozenset({*_ANSWERS, "answers", "response", "reply"})
