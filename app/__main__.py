"""python -m app: the same as the `shakti` command."""

import sys

from app.main import main

sys.exit(main())
