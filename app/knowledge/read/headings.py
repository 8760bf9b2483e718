"""How headings are numbered."""

from __future__ import annotations

import re

# By people: 2 Fees, 2.1 Fees; up to the first letter.
NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+(?=[^\W\d_])")
# In what a program puts before one: 2.1 of "2.1. ".
NUMBERING = re.compile(r"\d+(?:\.\d+)*(?=[.)]? $)")
