# The two commands of a fresh machine are `make demo` and `make test`; `make check` is the whole gate.
# Everything lives in .venv, made from constraints.txt (names, versions and hashes).

PYTHON ?= python3
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif
READY := .venv/.ready
JOBS ?= 2

.PHONY: demo test check format lint types contracts drift tests screens score lock clean

demo: $(READY)  ## the whole loop on the sample reports, then the board
	$(BIN)/tracker demo --out out

test: $(READY)  ## every test, those on a real PostgreSQL included
	$(BIN)/pytest -q -n $(JOBS) --dist loadgroup

check: lint types contracts drift test  ## what CI runs

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports --no-cache

drift: $(READY)  ## do the migrations make the tables that the code knows?
	$(BIN)/python -m db.drift

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

screens: $(READY)  ## the pictures in docs/screens
	$(BIN)/python docs/screenshots.py

REPORTS ?= ../shared/reports
score: $(READY)  ## how right reading and linking are on reports with answers
	$(BIN)/python benchmarks/score_reports.py $(REPORTS)

$(READY): constraints.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q tracker db  # as pip does for all that is not editable: a start need not compile
	$(BIN)/python -c "open('$(READY)', 'w').close()"

lock:  ## write constraints.txt anew; needs uv
	uv pip compile --quiet --universal --all-extras --generate-hashes --no-header --python-version 3.11 pyproject.toml -o constraints.txt

clean:
	$(PYTHON) -c "import shutil; [shutil.rmtree(d, ignore_errors=True) for d in ('.venv', '.cache', 'out')]"
