"""`shakti bench [perplexity|agreement]`: the options, and the way to the measurements in shakti_mlx.bench."""

from __future__ import annotations

import argparse
import errno
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.commands.given import LONGEST_TEXT, given_path, whole_number
from app.commands.grammar import Command, Commands
from app.commands.output import Output
from app.commands.usage import usage_mistake
from app.core.given_file import open_given
from app.core.paths import DataFolder, starter_model
from shakti_mlx.bench.engine import EngineName, EngineSpec
from shakti_mlx.bench.plan import Plan
from shakti_mlx.bench.random_model import IN_GGUF, random_gguf
from shakti_mlx.bench.requantized import BITS

translate = QCoreApplication.translate

OTHERS = (EngineName.LLAMA_CPP, EngineName.MLX_LM)
MOST_THREADS = 16  # beyond this memory, not arithmetic, is what one waits for


def add_bench(commands: Commands) -> None:
    """Add the command to the grammar."""
    text = translate("CommandLine", "measure speed, memory and quality of a model")
    bench = commands.add("bench", run_speed, text, runs_model=True)
    _add_model_options(bench)
    bench.add_argument(
        "--random",
        choices=IN_GGUF,
        help=translate("CommandLine", "random weights of this architecture instead of a model"),
    )
    bench.add_argument(
        "--work-folder",
        metavar="DIR",
        help=translate("CommandLine", "keep the file with random weights here for the next time"),
    )
    bench.add_argument(
        "--affine",
        action="store_true",
        help=translate("CommandLine", "with --random: measure weights in groups of 64 in memory as well"),
    )
    _add_against(bench)
    plan = Plan()
    numbers = [
        ("--rounds", plan.rounds, translate("CommandLine", "rounds, the engines in turn")),
        ("--prompt-tokens", plan.prompt_tokens, translate("CommandLine", "length of the prompt")),
        ("--decode-tokens", plan.decode_tokens, translate("CommandLine", "length of the answer")),
        ("--history-tokens", plan.history_tokens, translate("CommandLine", "length of the conversation so far")),
        ("--new-tokens", plan.new_tokens, translate("CommandLine", "length of the new question in it")),
        ("--quoted-tokens", plan.quoted_tokens, translate("CommandLine", "length of the text that is quoted from")),
        ("--answer-tokens", plan.answer_tokens, translate("CommandLine", "length of the quotation")),
    ]
    for name, default, text in numbers:
        _add_number(bench, name, 1 if name == "--rounds" else 2, default, f"{text} ({default})")
    acts = commands.acts_of(bench)
    _add_perplexity(acts)
    _add_agreement(acts)


def _add_perplexity(acts: Commands) -> None:
    text = translate("CommandLine", "how well a model predicts a text")
    perplexity = _add_reading(acts, "perplexity", run_perplexity, text)
    perplexity.add_argument(
        "--bits",
        type=_bits,
        default=(),
        metavar="N,N",
        help=translate("CommandLine", "with the weights rounded to these bits as well: 4, 8, 16"),
    )
    _add_context(perplexity)
    _add_number(perplexity, "--chunks", 1, None, translate("CommandLine", "read only this many chunks"))


def _add_agreement(acts: Commands) -> None:
    text = translate("CommandLine", "how far two engines agree on the same model")
    agreement = _add_reading(acts, "agreement", run_agreement, text)
    _add_number(agreement, "--positions", 2, 2000, translate("CommandLine", "tokens of text to compare on"))
    _add_context(agreement)


def _add_reading(acts: Commands, name: str, run: Command, text: str) -> argparse.ArgumentParser:
    """A measurement of how a model reads a text."""
    parser = acts.add(name, run, text, runs_model=True, argument_default=argparse.SUPPRESS)
    _add_model_options(parser)
    parser.add_argument(
        "--text",
        metavar="FILE",
        type=_read_text,
        default=None,
        help=translate("CommandLine", "a text in UTF-8; else the one that comes with the program"),
    )
    _add_against(parser)
    return parser


def _add_model_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model",
        metavar="ID",
        help=translate("CommandLine", "an installed model, a file or a folder; else the starter model"),
    )
    parser.add_argument(
        "--threads",
        type=whole_number(1),
        metavar="N",
        help=translate("CommandLine", "processor threads for every engine; else all there are"),
    )


def _add_context(parser: argparse.ArgumentParser) -> None:
    _add_number(parser, "--context", 2, 512, translate("CommandLine", "tokens of a chunk of text"))


def _add_number(parser: argparse.ArgumentParser, name: str, least: int, default: int | None, text: str) -> None:
    parser.add_argument(name, type=whole_number(least), default=default, metavar="N", help=text)


def _add_against(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--against",
        action="append",
        choices=[str(each) for each in OTHERS],
        metavar="|".join(OTHERS),
        help=translate("CommandLine", "compare with this engine; may be given several times"),
    )


def run_speed(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Speeds, times and memory."""
    from shakti_mlx.bench.speed import measure_speed

    plan = Plan(
        rounds=options.rounds,
        prompt_tokens=options.prompt_tokens,
        decode_tokens=options.decode_tokens,
        history_tokens=options.history_tokens,
        new_tokens=options.new_tokens,
        quoted_tokens=options.quoted_tokens,
        answer_tokens=options.answer_tokens,
    )
    progress = _Progress()
    with _work_folder(options.work_folder) as working:
        model = random_gguf(options.random, working) if options.random else _model(options, folder)
        result = measure_speed(
            _ours(options, model, plan.context),
            _others(options),
            plan,
            random=options.random,
            affine=options.affine,
            say=progress.say,
        )
    _write(result, output, progress)


def run_perplexity(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Perplexity over a text."""
    from shakti_mlx.bench.quality import measure_perplexity

    progress = _Progress()
    result = measure_perplexity(
        _ours(options, _model(options, folder), options.context),
        _text(options),
        bits=options.bits,
        against=_others(options),
        most=options.chunks,
        say=progress.say,
    )
    _write(result, output, progress)


def run_agreement(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Agreement with another engine, llama.cpp where none is named."""
    from shakti_mlx.bench.quality import measure_agreement

    progress = _Progress()
    other, *_ = _others(options) or [EngineName.LLAMA_CPP]
    result = measure_agreement(
        replace(_ours(options, _model(options, folder), options.context), dtype=None),
        _text(options),
        other,
        positions=options.positions,
        say=progress.say,
    )
    _write(result, output, progress)


def _ours(options: argparse.Namespace, model: Path, context: int) -> EngineSpec:
    """Our engine as it is asked for."""
    return EngineSpec(
        engine=EngineName.SHAKTI,
        model=str(model),
        threads=_threads(options),
        context=context,
        backend=options.backend,
        dtype=options.dtype,
    )


def _model(options: argparse.Namespace, folder: DataFolder) -> Path:
    """The model that is named, by its path or its id; else the starter model's file, else the one in use."""
    from app.core.settings import peek_settings
    from app.workspace import models_of

    if options.model is not None:
        path = given_path(options.model)
        return path if path.exists() else models_of(folder).get(options.model).weights
    if starter_model().is_file():
        return starter_model()
    return models_of(folder).chosen(peek_settings(folder.settings)).weights


def _text(options: argparse.Namespace) -> str:
    from shakti_mlx.bench.passage import PASSAGE

    text: str | None = options.text
    return PASSAGE if text is None else text


def _threads(options: argparse.Namespace) -> int:
    if options.threads is not None:
        return int(options.threads)
    here = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(here, MOST_THREADS)


def _others(options: argparse.Namespace) -> list[EngineName]:
    return [EngineName(each) for each in dict.fromkeys(options.against or [])]


def _bits(text: str) -> tuple[int, ...]:
    names = {str(bits): bits for bits in BITS}
    if set(text.split(",")) - set(names):
        raise argparse.ArgumentTypeError(usage_mistake(f"invalid choice: {text} (choose from {', '.join(names)})"))
    return tuple(names[each] for each in text.split(","))


def _read_text(name: str) -> str:
    try:
        with open_given(given_path(name)) as file:
            content = file.read(LONGEST_TEXT + 1)
        if len(content) > LONGEST_TEXT:
            raise OSError(errno.EFBIG, f"> {LONGEST_TEXT}")
        return content.decode().replace("\r\n", "\n")  # the same text gives the same figures
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise argparse.ArgumentTypeError(translate("CommandLine", "%1 is not in UTF-8").replace("%1", name)) from error


@contextmanager
def _work_folder(chosen: str | None) -> Iterator[Path]:
    if chosen is not None:
        yield given_path(chosen)
        return
    with tempfile.TemporaryDirectory(prefix="shakti-bench-") as temporary:
        yield Path(temporary)


class _Progress:
    """What is being measured, on one line of the terminal that is written over."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()

    def say(self, text: str) -> None:
        if self._shown:
            print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def _write(result: dict[str, Any], output: Output, progress: _Progress) -> None:
    from shakti_mlx.bench.report import as_text

    progress.say("")
    output.result(result, as_text(result))
