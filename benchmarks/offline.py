"""The embedded writer over a folder of notes: letters written, declined and blocked, how particular, how alike, how fast.

    python benchmarks/offline.py FOLDER [--channel NAME] [--language CODE] [--today DATE] [--show]

Reads every .md and .txt file of FOLDER; a file NAME.summary.txt beside NAME is the contact's summary. `--show` prints the letters.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief, Claim, Decline, Draft, Invitation, Outcome
from invitewriter.errors import InviteWriterError
from invitewriter.guard import Guard
from invitewriter.notes import read_notes
from invitewriter.offline import OfflineWriter
from invitewriter.pipeline import write

WRITER = OfflineWriter()


def main() -> None:
    options = _options()
    fates: Counter[str] = Counter()
    letters: dict[str, Draft] = {}
    told: list[int] = []
    seconds: list[tuple[float, float]] = []
    for path in _notes(options.folder):
        brief = _brief(path, options)
        if isinstance(brief, Brief):
            fate, draft, took = _write(brief)
            seconds.append(took)
            if draft:
                letters[path.name] = draft
                told.append(_particulars(draft, brief))
        else:
            fate = brief
        fates[fate] += 1
        print(f"{path.name:44} {fate}")
        if options.show and path.name in letters:
            print(f"\n{letters[path.name].message}\n")
    _tell(fates, letters, told, seconds)


def _particulars(draft: Draft, brief: Brief) -> int:
    """The sentences that tell something of the contact: where and when the two met is none."""
    readings = {fact.id for fact in brief.notes_facts if fact.text != brief.met_at}
    return sum(bool(readings.intersection(claim.facts)) for claim in draft.claims)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--channel", default="email")
    parser.add_argument("--language", help="only notes that are read as this language")
    parser.add_argument("--today", type=date.fromisoformat, default=date.today())  # noqa: DTZ011 - the reader's own day
    parser.add_argument("--show", action="store_true")
    return parser.parse_args()


def _notes(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.suffix in {".md", ".txt"} and not path.name.endswith(".summary.txt"):
            yield path


def _brief(path: Path, options: argparse.Namespace) -> Brief | str:
    """The brief, or why there is none."""
    beside = path.with_name(f"{path.stem}.summary.txt")
    summary = beside.read_text(encoding="utf-8") if beside.is_file() else None
    try:
        request = Request(channel=options.channel, summary=summary, today=options.today)
        brief = make_brief(read_notes(path), request)
    except InviteWriterError as error:
        return f"error: {error}"
    if isinstance(brief, Decline):
        return f"declined: {brief.reason.value}"
    return brief if options.language in {None, brief.notes_language} else "passed over"


def _write(brief: Brief) -> tuple[str, Draft | None, tuple[float, float]]:
    """What becomes of it, the letter if there is one, and the seconds that the writer alone took, the first time and again."""
    try:
        # What was read of a brief is kept; the language is read, and its patterns are compiled, only once.
        took = _timed(brief), _timed(replace(brief))
        invitation = write(brief, WRITER, Guard())
    except InviteWriterError:
        return "needs a model", None, (0.0, 0.0)
    if invitation.outcome is Outcome.WRITTEN:
        return "written", invitation.draft, took
    return _reason(invitation), None, took


def _timed(brief: Brief) -> float:
    started = time.perf_counter()
    WRITER.draft(brief)
    return time.perf_counter() - started


def _reason(invitation: Invitation) -> str:
    if invitation.decline:
        return f"declined: {invitation.decline.reason.value}"
    return "blocked: " + ", ".join(sorted({finding.name for finding in invitation.report.errors}))


def _tell(fates: Counter[str], letters: dict[str, Draft], told: list[int], seconds: list[tuple[float, float]]) -> None:
    print()
    for fate, count in fates.most_common():
        print(f"{count:5} {fate}")
    if not letters:
        return
    print(f"{statistics.mean(told):5.1f} particulars a letter")
    shared = _longest_shared(letters, lambda claim: bool(claim.text))
    print(f"{len(shared):5} characters of the longest sentence two letters share: {shared!r}")
    shared = _longest_shared(letters, lambda claim: bool(claim.facts))
    print(f"{len(shared):5} of the longest that rests on the notes: {shared!r}")
    first, again = ([1000 * each for each in times] for times in zip(*filter(all, seconds), strict=True))
    print(f"{statistics.mean(again):5.1f} milliseconds a letter once started; at most {max(again):.1f}")
    print(f"{statistics.median(first):5.1f} of notes that were not read before, by the median")


def _longest_shared(letters: dict[str, Draft], counts: Callable[[Claim], bool]) -> str:
    told = [{claim.text for claim in letter.claims if counts(claim)} for letter in letters.values()]
    shared = (text for first, second in itertools.combinations(told, 2) for text in first & second)
    return max(shared, key=len, default="")


if __name__ == "__main__":
    main()
