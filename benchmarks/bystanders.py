"""What a model is told of notes in which somebody stands beside the contact: python benchmarks/bystanders.py [-q] [LANGUAGE...]

Each passage is read twice: by itself, and in the midst of a diary with other people before and behind it, since notes about much else are read
more strictly. Prints by language how many sentences that may be told are withheld, and how many that may not are told or shown; before
them, without -q, each such sentence.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.bystanders import DIARIES, read


def main() -> int:
    quiet, asked = "-q" in sys.argv, [each for each in sys.argv[1:] if each in DIARIES]
    for language in asked or DIARIES:
        count = Counter[str]()
        for layout in ("alone", "diary"):
            for about, mark, sentence, is_told in read(language, layout):
                count[f"{layout} {mark}"] += 1
                if mark == ("-" if is_told else "+"):
                    count[f"{layout} {mark} wrong"] += 1
                    if not quiet:
                        print(f"{language} {layout}: {'told' if is_told else 'withheld'}: {sentence} ({about})")
        for layout in ("alone", "diary"):
            needless, wrong = count[f"{layout} + wrong"], count[f"{layout} - wrong"]
            print(
                f"{language} {layout}: {needless} of {count[f'{layout} +']} needlessly withheld, {wrong} of {count[f'{layout} -']} wrongly told"
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
