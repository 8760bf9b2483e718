"""How long tests wait for what must come: only what never comes fails, on a slow and busy machine too."""

PATIENCE = 60.0  # seconds
