"""python -m app: the same as the `shakti` command, or a process of ours that reads documents or measures a model."""

import sys

if sys.argv[1:] == ["--read-documents"]:
    from app.knowledge.read.child import serve

    serve()
elif sys.argv[1:] == ["--measure-model"]:
    from shakti_mlx.measure import serve as measure
    from shakti_mlx.own_output import ended_with_who_asks

    with ended_with_who_asks():
        measure()
else:
    from app.main import main

    sys.exit(main())
