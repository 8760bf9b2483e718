"""python -m app: the same as the `shakti` command, or a process of ours that reads documents."""

import sys

if sys.argv[1:] == ["--read-documents"]:
    from app.knowledge.read.child import serve

    serve()
else:
    from app.main import main

    sys.exit(main())
