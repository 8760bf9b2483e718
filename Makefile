# `make run` and `make test` do everything from a fresh machine. `make help` lists the rest.
#   PYTHON            the Python to build .venv with (3.11 or newer); by default the first that is found
#   PIP_INSTALL_ARGS  more arguments for pip, such as an index with another build of torch
#   ARGS              arguments for the program (make run ARGS="ask Hello"), PYTEST_ARGS for pytest

PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3.14 python3; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$name" && break; done)
PIP_INSTALL_ARGS ?=

BIN := .venv/bin
# A .venv whose Python was removed or upgraded away is of no use: it is made anew.
$(shell test -e $(BIN)/python || rm -rf .venv)
PIP := $(BIN)/python -m pip install --disable-pip-version-check --quiet $(PIP_INSTALL_ARGS)
STARTER := build/starter/SmolLM2-135M-Instruct.Q4_1.gguf
EMBEDDER := build/embedder/e5-small-q4.bin
ENGLISH := build/embedder/minilm-l6-q4.bin
CATALOGUES := $(patsubst %.ts,%.qm,$(wildcard i18n/*.ts))
KERNELS := $(wildcard shakti_mlx/kernels/*.[ch])
SOURCES := app shakti_mlx tests benchmarks docs/pictures
SYSTEM = .ci/system-packages "$(or $(wildcard $(BIN)/python),$(PYTHON))"

.PHONY: help run test lint setup app bench screenshots clean ready system-run system-test system-freeze
.DELETE_ON_ERROR:
.NOTPARALLEL:

help:
	@echo "make run          set up what is missing, then open the window (or the terminal chat without a display)"
	@echo "make test         set up what is missing, then ruff, mypy and the whole test suite"
	@echo "make lint         ruff and mypy alone"
	@echo "make setup        set up everything, open nothing"
	@echo "make app          build the frozen program into dist/"
	@echo "make bench        measure speed and memory on this machine, beside llama.cpp and mlx-lm"
	@echo "make screenshots  draw every scene into build/screenshots, and docs/images anew"
	@echo "make clean        remove .venv, build, dist and what the tools left behind"

run: ready
	$(BIN)/shakti $(ARGS)

# All of them on all cores (a worker holds a model or two, so not on more than four); with PYTEST_ARGS as pytest has it.
# A worker that has crashed is not replaced: pytest-xdist would wait for it for ever (its issue 1378).
test: system-test .venv/.test ready lint
ifeq ($(strip $(PYTEST_ARGS)),)
	$(BIN)/pytest -m alone
	$(BIN)/pytest -m "not alone" --numprocesses logical --maxprocesses 4 --dist loadfile --max-worker-restart 0
else
	$(BIN)/pytest $(PYTEST_ARGS)
endif

lint: .venv/.test
	$(BIN)/ruff check $(SOURCES)
	$(BIN)/ruff format --check $(SOURCES)
	$(BIN)/mypy

setup: system-test system-freeze .venv/.all ready

app: system-freeze .venv/.freeze ready
	$(BIN)/pyinstaller --noconfirm --log-level WARN build_app.spec

bench: .venv/.bench ready
	$(BIN)/shakti bench --against llama.cpp --against mlx-lm $(ARGS)

screenshots: .venv/.test ready
	$(BIN)/python -m docs.pictures build/screenshots --images docs/images

clean:
	rm -rf .venv build dist shakti.egg-info i18n/*.qm .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# What every command needs: the program installed in .venv, its translations, the starter model, the embedding models.
ready: system-run .venv/.run $(CATALOGUES) $(STARTER) $(EMBEDDER) $(ENGLISH)

system-run system-test system-freeze:
	@$(SYSTEM) $(@:system-%=%)

# In two steps, so that a set-up that was broken off is taken up where it stood.
$(BIN)/python: | system-run
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or newer was found. Name one: make PYTHON=/path/to/python" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed.")'
	"$(PYTHON)" -m venv --without-pip .venv

.venv/.pip: | $(BIN)/python
	@$(BIN)/python -m ensurepip --upgrade --default-pip >/dev/null
	@touch $@

# The stamps are newer than pyproject.toml and the kernels once its dependencies are installed and these are built.
.venv/.run: pyproject.toml $(KERNELS) | .venv/.pip
	@echo 'Installing: some minutes the first time.'
	$(PIP) --editable .
	@touch $@

.venv/.test: pyproject.toml $(KERNELS) | .venv/.pip
	@echo 'Installing: some minutes the first time.'
	$(PIP) --editable '.[test]'
	@touch .venv/.run $@

.venv/.bench: pyproject.toml | .venv/.pip
	@echo 'Installing: llama.cpp is compiled for this machine, which takes some minutes.'
	$(PIP) --editable '.[bench]'
	@touch .venv/.run $@

.venv/.freeze: pyproject.toml $(KERNELS) | .venv/.pip
	@echo 'Installing: some minutes the first time.'
	$(PIP) --editable '.[freeze]'
	@touch .venv/.run $@

.venv/.all: pyproject.toml $(KERNELS) | .venv/.pip
	@echo 'Installing: some minutes the first time.'
	$(PIP) --editable '.[test,freeze]'
	@touch .venv/.run .venv/.test .venv/.freeze $@

i18n/%.qm: i18n/%.ts | .venv/.run
	$(BIN)/pyside6-lrelease -silent $< -qm $@

# The module holds the pinned checksum: when it changes, the file is checked again.
$(STARTER): shakti_mlx/checkpoint/starter.py | .venv/.run
	$(BIN)/python -m shakti_mlx.checkpoint.starter $(@D)
	@touch $@

$(EMBEDDER): shakti_mlx/embedding/fetch_e5.py | .venv/.run
	$(BIN)/python -m shakti_mlx.embedding.fetch_e5 $(@D)
	@touch $@

$(ENGLISH): shakti_mlx/embedding/fetch_minilm.py shakti_mlx/embedding/packing.py | .venv/.run
	$(BIN)/python -m shakti_mlx.embedding.fetch_minilm $(@D)
	@touch $@
