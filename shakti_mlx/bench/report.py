"""Results as tables for people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

METRICS = (  # (field, label, digits)
    ("prefill", "prefill, tokens/s", 1),
    ("decode", "decode, tokens/s", 2),
    ("decode_quoting", "decode of a quotation, tokens/s", 2),
    ("decode_quoting_lookup", "  with its own prompt lookup", 2),
    ("decode_quoting_free", "  in the model's own words", 2),
    ("first_token_ms", "first token, ms", 1),
    ("second_turn_ms", "second turn's first token, ms", 1),
    ("new_tokens_alone_ms", "  its new tokens alone, ms", 1),
    ("second_turn_ratio", "  the one to the other", 2),
    ("load_ms", "load, ms", 0),
    ("load_to_first_token_ms", "load to first token, ms", 0),
    ("start_to_first_token_ms", "start to first token, ms", 0),
)
MEGABYTE = 2**20  # of memory; files are counted by 1000
MOST_BUSY = 10.0  # per cent


def as_text(result: dict[str, Any]) -> str:
    """Any result of `shakti bench`."""
    tables = {"speed": _speed, "perplexity": _perplexity, "agreement": _agreement}
    machine = result["machine"]
    busy = machine.get("busy_percent", 0.0)
    about = [
        f"{machine['processor']}, {result['settings']['threads']} threads, {machine['memory_bytes'] / 2**30:.0f} GB",
        ", ".join(f"{name} {version}" for name, version in machine["versions"].items()),
        *([f"Other programs kept the processor {busy:.0f} % busy: measure again."] if busy > MOST_BUSY else []),
        "",
    ]
    return "\n".join([*about, *tables[result["kind"]](result)])


def _speed(result: dict[str, Any]) -> list[str]:
    model, settings, engines = result["model"], result["settings"], result["engines"]
    lines = [
        f"{model['name']}, {model['quantization']}, {model['bytes'] / 1e6:,.0f} MB"
        f"{', random weights' if model['random_weights'] else ''}",
        f"prompt {settings['prompt_tokens']}, answer {settings['decode_tokens']}, history {settings['history_tokens']}"
        f" + {settings['new_tokens']}, quotation {settings['answer_tokens']} of {settings['quoted_tokens']} tokens;"
        f" {settings['rounds']} rounds: median (lowest to highest)",
        "",
    ]
    rows = [["", *engines, *(f"to {other}" for other in result["ratios"])]]
    for field, label, digits in METRICS:
        cells = [_spread(engine.get(field), digits) for engine in engines.values()]
        ratios = [_ratio(figures.get(field)) for figures in result["ratios"].values()]
        if any(cells):
            rows.append([label, *cells, *ratios])
    for field, label in (
        ("peak_bytes", "peak memory, MB"),
        ("weights_file_bytes", "  weights file, MB"),
        ("kv_bytes", "  keys and values, MB"),
        ("beside_bytes", "  beside them, MB"),
    ):
        cells = [f"{engine['memory'][field] / MEGABYTE:,.0f}" for engine in engines.values()]
        peak = field == "peak_bytes"
        rows.append([label, *cells, *(_ratio(f["peak_memory"]) if peak else "" for f in result["ratios"].values())])
    return [*lines, *_table(rows), "", "A ratio above 1 is better for shakti."]


def _perplexity(result: dict[str, Any]) -> list[str]:
    rows = [["", "weights", "dtype", "perplexity", "tokens"]]
    rows += [
        [
            row["engine"],
            f"{row['bits']} bits" if row["bits"] else "as they are",
            row["description"].get("dtype") or "",
            f"{row['perplexity']:.4f} ± {row['error']:.4f}",
            str(row["tokens"]),
        ]
        for row in result["rows"]
    ]
    return [result["model"]["file"], "", *_table(rows)]


def _agreement(result: dict[str, Any]) -> list[str]:
    other = result["against"]
    rows = [["", "same likeliest", "mean KL", "median KL", "99 % KL", "largest KL"]]
    for field, label in (
        ("fast", f"shakti to {other}"),
        ("float32", f"shakti in float32 to {other}"),
        ("fast_against_float32", "shakti to shakti in float32"),
        ("other_against_float32", f"{other} to shakti in float32"),
    ):
        figures = result[field]
        divergences = [f"{figures[name]:.2e}" for name in ("mean_kl", "median_kl", "p99_kl", "max_kl")]
        rows.append([label, f"{100 * figures['top1']:.2f} %", *divergences])
    return [result["model"]["file"], f"{result['settings']['positions']} positions", "", *_table(rows)]


def _spread(values: dict[str, Any] | None, digits: int) -> str:
    if values is None:
        return ""
    middle, low, high = (f"{values[name]:,.{digits}f}" for name in ("median", "min", "max"))
    return f"{middle} ({low} to {high})"


def _ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        "  ".join(cell.ljust(width) if not column else cell.rjust(width)
                  for column, (cell, width) in enumerate(zip(row, widths, strict=True))).rstrip()
        for row in rows
    ]  # fmt: skip
