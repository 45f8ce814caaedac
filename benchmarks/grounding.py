"""How well the rules of NP6 tell true letters from planted ones, by language: python benchmarks/grounding.py [FILE]

Prints, of the true letters, how many of their mentions raise a false alarm, and of the sentences planted in them how
many are found; then everything that went wrong. Exits 1 where a language has under 90 % found or over 2 % false alarms.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from invitewriter.text.language import LANGUAGES
from tests.grounding_cases import Case, cases

LEAST_FOUND, MOST_FALSE = 0.90, 0.02


def main() -> int:
    started = time.perf_counter()
    read = list(cases(Path(sys.argv[1]))) if len(sys.argv) > 1 else list(cases())
    wrong: list[str] = []
    good = [show(language, [case for case in read if case.brief.language == language], wrong) for language in LANGUAGES]
    print(f"\n{time.perf_counter() - started:.1f} s in all", *wrong, sep="\n")
    return 0 if all(good) else 1


def show(language: str, read: list[Case], wrong: list[str]) -> bool:
    """Prints one language's line, and adds to `wrong` what was missed or objected to in vain."""
    mentions = sum(case.mentions for case in read)
    false = [(case.id, finding) for case in read for finding in case.false_alarms]
    outcomes = [(case.id, plant, case.finds(plant)) for case in read for plant in case.planted]
    by_kind = Counter(plant.kind for _, plant, hit in outcomes if hit)
    hits = by_kind.total()
    kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(by_kind.items()))
    print(
        f"{language}: {hits} of {len(outcomes)} planted found, {len(false)} of {mentions} true mentions in vain  ({kinds})"
    )
    wrong += [f"{case}: objects in vain to {finding.words!r} ({finding.name})" for case, finding in false]
    wrong += [f"{case}: misses {plant.words!r} in {plant.sentence!r}" for case, plant, hit in outcomes if not hit]
    return hits >= LEAST_FOUND * len(outcomes) and len(false) <= MOST_FALSE * mentions


if __name__ == "__main__":
    sys.exit(main())
