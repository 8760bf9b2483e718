"""How headings that people number begin."""

from __future__ import annotations

import re

NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+(?=[^\W\d_])")  # 2 Fees, 2.1 Fees; up to the first letter
