"""Measuring this engine against others: speed.py and quality.py; the fields of results are in docs/benchmarks.md.

`engines[name]` has a spread (`median`, `min`, `max`, `values`) for each metric: prefill, decode, decode_quoting,
decode_quoting_lookup, decode_quoting_free (tokens a second), first_token_ms, second_turn_ms, new_tokens_alone_ms,
second_turn_ratio, import_ms, load_ms, load_to_first_token_ms, start_to_first_token_ms; and `memory`, `description`.
`ratios[other]` has one number for each metric that both have, and peak_memory: above 1 is better for us.
"""
