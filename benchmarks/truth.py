"""How the cases of tests/cases (or of a folder given) come out: python benchmarks/truth.py [FOLDER]

Prints by language, for notes with traps, how many are read as expected and how many letters that pass break one, with the
embedded writer and with three models at their worst; for harmless notes, how many are declined and how much is withheld.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.adversaries import inventing, leaking, obeying
from tests.truth_cases import FOLDER, Case, broken, cases, misread, usable

WRITERS = {"embedded": lambda: None, "leaking": leaking, "inventing": inventing, "obeying": obeying}


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    traps, harmless = list(cases("traps", folder)), list(cases("harmless", folder))
    wrong = [*_traps(traps), *_harmless(harmless)]
    print(*wrong, sep="\n")
    return 1 if wrong else 0


def _traps(read: list[Case]) -> list[str]:
    wrong: list[str] = []
    misses = Counter[str]()
    for case in read:
        told = misread(case)
        misses[case.language] += bool(told)
        wrong += [f"{case.id}: {each}" for each in told]
    outcomes = Counter[str]()
    for name, make in WRITERS.items():
        for case in read:
            model = make()
            invitation = case.written(model)
            outcomes[f"{name} {invitation.outcome if invitation else '(does not know the language)'}"] += 1
            wrong += [f"{case.id}, {name}: {each}" for each in broken(case, invitation, model)]
    for language, many in sorted(Counter(case.language for case in read).items()):
        print(f"{language}: {many - misses[language]} of {many} traps read as expected")
    print(*(f"{name}: {count}" for name, count in sorted(outcomes.items())), sep="\n")
    return wrong


def _harmless(read: list[Case]) -> list[str]:
    wrong: list[str] = []
    for language in sorted({case.language for case in read}):
        ours = [case for case in read if case.language == language]
        counted = [usable(case) for case in ours]
        lines, kept = sum(pair[0] for pair in counted), sum(pair[1] for pair in counted)
        letters = [letter.outcome.value if (letter := case.written(None)) else "language unknown" for case in ours]
        print(f"{language}: {kept} of {lines} usable lines kept; embedded writer: {dict(Counter(letters))}")
        for case, (all_, some) in zip(ours, counted, strict=True):
            wrong += [f"{case.id}: {each}" for each in misread(case)]
            if some < all_:
                wrong.append(f"{case.id}: {all_ - some} usable lines withheld")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
