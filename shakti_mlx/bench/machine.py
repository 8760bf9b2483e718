"""Describes the machine of a measurement: processor, memory, system and versions, as recorded in every result."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

# What the kernels of this project and of llama.cpp are chosen by.
TELLING_FLAGS = (
    "avx2", "avx512f", "avx512bw", "avx512_vnni", "avx512_bf16", "avx_vnni", "amx_int8", "amx_tile",
    "asimddp", "i8mm", "sve", "bf16",
)  # fmt: skip
BUSY_SECONDS = 0.5
PACKAGES = ("torch", "mlx", "mlx-lm", "llama-cpp-python", "numpy")


def describe_machine() -> dict[str, Any]:
    """The machine and the versions of what is compared. `memory_bytes` is what the machine has."""
    import psutil

    return {
        "processor": _processor(),
        "flags": _flags(),
        "cores": psutil.cpu_count(logical=False),
        "threads": os.cpu_count(),
        "memory_bytes": psutil.virtual_memory().total,
        "system": platform.platform(),
        "python": platform.python_version(),
        "versions": {name: version for name in PACKAGES if (version := _version(name))},
    }


def busy_percent() -> float:
    """Share of the processors that others use now: above some 5 a measurement says little."""
    import psutil

    return psutil.cpu_percent(interval=BUSY_SECONDS)


def peak_memory() -> int:
    """Bytes that this process had resident at most, pages of mapped files among them."""
    status = Path("/proc/self/status")
    if status.exists():
        # Not getrusage: its ru_maxrss survives exec, so a child begins with its parent's peak.
        fields = dict(line.split(":", 1) for line in status.read_text(encoding="utf-8").splitlines() if ":" in line)
        return int(fields["VmHWM"].split()[0]) * 1024
    if sys.platform == "win32":
        import psutil

        return int(psutil.Process().memory_info().peak_wset)
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _processor() -> str:
    if sys.platform == "darwin":
        command = ["sysctl", "-n", "machdep.cpu.brand_string"]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return _cpuinfo().get("model name") or platform.processor() or platform.machine()


def _flags() -> list[str]:
    information = _cpuinfo()
    flags = set((information.get("flags") or information.get("Features") or "").split())
    return [flag for flag in TELLING_FLAGS if flag in flags]


def _cpuinfo() -> dict[str, str]:
    """The first processor of /proc/cpuinfo; empty where there is none."""
    path = Path("/proc/cpuinfo")
    if not path.exists():
        return {}
    first = path.read_text(encoding="utf-8").split("\n\n", maxsplit=1)[0]
    pairs = (line.split(":", 1) for line in first.splitlines() if ":" in line)
    return {name.strip(): value.strip() for name, value in pairs}


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
