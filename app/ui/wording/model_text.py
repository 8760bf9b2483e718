"""What a model's figures are called: sizes, parameters, languages, licence, memory, speed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.core.models.measurements import Measurement
from app.core.models.model_care import Fit, Memory, ModelFacts
from app.ui.look.numbers import count, decimal, native
from app.ui.look.numbers import size as data_size
from app.ui.wording.language_names import name_of
from app.ui.wording.placed import placed

translate = QCoreApplication.translate
DOT = "  ·  "


def checksum_text(sha256: str) -> str:
    """In two lines, for a narrow page cannot break it elsewhere."""
    return f"SHA-256:\n{sha256[:32]}\n{sha256[32:]}"


def installed_text(name: str, sha256: str, *, was_there: bool) -> str:
    """That a model is there now, or was before."""
    said = (
        translate("ModelText", "%1 was installed already.") if was_there else translate("ModelText", "%1 is installed.")
    )
    return f"{said.replace('%1', name)}\n{checksum_text(sha256)}"


def parameters_text(parameters: int) -> str:
    """As the makers write it: 135M, 2.5B."""
    if parameters >= 1_000_000_000:
        return f"{decimal(parameters / 1e9)}B"
    if parameters >= 1_000_000:
        return f"{decimal(parameters / 1e6, 0)}M"
    return count(parameters)


def languages_text(codes: Sequence[str]) -> str:
    """As the interface's language calls them."""
    return ", ".join(map(name_of, codes)) if codes else translate("ModelText", "not stated")


def license_text(name: str) -> str:
    """The licence, as the model's files state it."""
    return name or translate("ModelText", "not stated")


def told_apart(models: Sequence[ModelFacts]) -> tuple[ModelFacts, ...]:
    """With their ids where several have one name: a model and its smaller copy, say."""
    names = Counter(each.name for each in models)
    return tuple(replace(each, name=f"{each.name} ({each.id})") if names[each.name] > 1 else each for each in models)


def build_line(facts: ModelFacts) -> str:
    """Parameters and size."""
    parameters = translate("ModelText", "%1 parameters").replace("%1", parameters_text(facts.parameters))
    size = translate("ModelText", "%1 on disk").replace("%1", data_size(facts.size))
    return DOT.join([parameters, size])


def build_details(facts: ModelFacts) -> str:
    """What only an expert asks: the form of the weights and the context."""
    context = translate("ModelText", "reads %1 tokens at once").replace("%1", count(facts.context_length))
    return DOT.join([facts.quantization, context])


def origin_line(languages: Sequence[str], license_name: str) -> str:
    """Languages and licence."""
    spoken = translate("ModelText", "Languages: %1").replace("%1", languages_text(languages))
    licence = translate("ModelText", "Licence: %1").replace("%1", license_text(license_name))
    return DOT.join([spoken, licence])


def memory_line(facts: ModelFacts, memory: Memory) -> str:
    """What it needs, and whether this computer has it."""
    if facts.memory_needed is None:
        return translate("ModelText", "Memory: not known, its files cannot be read")
    texts = {
        Fit.FITS: translate("ModelText", "Needs %1 of memory; this computer has enough (%2, of which %3 are free)"),
        Fit.TIGHT: translate("ModelText", "Needs %1 of memory; close other programs first (%2, of which %3 are free)"),
        Fit.TOO_LARGE: translate(
            "ModelText", "Needs %1 of memory; too much for this computer (%2, of which %3 are free)"
        ),
    }
    return placed(texts[facts.fit], *map(data_size, (facts.memory_needed, memory.total, memory.available)))


def speed_line(found: Measurement | None) -> str:
    """How fast it was here."""
    if found is None:
        return translate("ModelText", "Speed on this computer: not measured yet")
    text = translate("ModelText", "On this computer: writes %1 tokens a second, reads %2, loads in %3 s (measured %4)")
    when = QDateTime.fromSecsSinceEpoch(int(found.when.timestamp())).date()
    return placed(
        text,
        decimal(found.tokens_per_second),
        count(round(found.prompt_tokens_per_second)),
        decimal(found.load_seconds),
        native(QLocale().toString(when, QLocale.FormatType.ShortFormat)),
    )


def purpose_text(purpose: str) -> str:
    """What a model of the catalogue is for."""
    texts = {
        "chat": translate("ModelText", "Questions and answers, drafts, summaries"),
        "small_chat": translate("ModelText", "Short answers on computers with little memory"),
        "domain": translate("ModelText", "For training in one field of work"),
        "indic_base": translate("ModelText", "Continues texts in Indian languages; it cannot hold a conversation"),
        "starter": translate("ModelText", "Comes with Shakti: small and quick, often wrong"),
    }
    return texts[purpose]
