PYTHON ?= python3
BIN := .venv/bin

.PHONY: draft test letters docs record bench mcpb clean

draft: .venv/installed  ## Draft an invitation from an example: no key, no server, no network
	$(BIN)/invitewriter draft examples/notes.md

test: .venv/tested  ## Everything CI checks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n auto

letters: .venv/tested  ## Write the golden letters anew; read every change as its recipient
	$(BIN)/python -m tests.golden

docs: .venv/tested  ## Write the generated pages anew
	$(BIN)/python -m docs.generate

record: .venv/tested  ## Record the cassettes anew: needs MODEL, and its key or BASE
	$(BIN)/pytest tests/test_cassettes.py --record-mode=rewrite --allowed-hosts='.*'

bench: .venv/tested  ## Run the benchmarks that need no data of your own
	$(BIN)/python benchmarks/start.py
	$(BIN)/python benchmarks/round_trips.py
	$(BIN)/python benchmarks/retries.py
	$(BIN)/python benchmarks/guard_speed.py
	$(BIN)/python benchmarks/assistants.py
	$(BIN)/python benchmarks/batch_concurrency.py
	$(BIN)/python benchmarks/batch_kill.py
	$(BIN)/python benchmarks/batch_faults.py
	$(BIN)/python benchmarks/batch_offline.py

mcpb: .venv/bin/python  ## Pack dist/invitewriter.mcpb for assistants on the desktop
	$(BIN)/python bundle/build.py

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

.venv/tested: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	touch .venv/installed $@
