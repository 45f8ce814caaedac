"""The same letter twice: found with names and facts masked, and only the copies drafted anew."""

import json
import re
from functools import partial
from itertools import permutations
from pathlib import Path

from invitewriter.batching.copies import Copies
from invitewriter.batching.entry import Entry
from invitewriter.batching.pace import Pace
from invitewriter.batching.record import Record, record_of
from invitewriter.batching.run import write_batch
from invitewriter.batching.sameness import Sameness, masked_words
from invitewriter.batching.sources import entries_of
from invitewriter.domain import Brief, Contact, Draft, Fact, Invitation, Outcome, Source
from invitewriter.llm import LiteLLM
from tests.loopback import Loopback, Reply, Request, openai
from tests.outboxes import (
    CANARY,
    PEOPLE,
    TODAY,
    answer_to,
    bytes_of,
    folder_of_notes,
    honest,
    notes_about,
    records,
    terms_with,
    written,
)

TEMPLATE = (
    "Hi {first},\n\nIt was a real pleasure to meet somebody at the fair who {work}. I have been telling everyone at home "
    "about it ever since, and I keep thinking that {work} must take a patience I lack. What made you begin with it?\n\n"
    "Warm regards,\nMira"
)
UNLIKE = (
    "Hi Ana,\n\nThe kilns in your barn came up at dinner and nobody believed me. Which glaze survives the hottest corner?\n\nMira",
    "Dear Tom,\n\nForty hives above a classroom: my sister teaches there and wants honey. Do pupils help with the frames?\n\nMira",
    "Hello Ilse,\n\nBeans again! Yours sprouted on the sill, and the label you drew is pinned beside them. How cold may they stand?\n\nMira",
)


def record(id_: str, name: str, work: str, message: str) -> Record:
    facts = (Fact(id="N1", text=f"{name.split(maxsplit=1)[0]} {work}", source=Source.NOTES, line=1),)
    brief = Brief(contact=Contact(name=name), facts=facts, today=TODAY)
    invitation = Invitation(outcome=Outcome.WRITTEN, brief=brief, draft=Draft(message=message))
    return record_of(Entry(id=id_, name=name), invitation)


def filled(number: int) -> Record:
    name, work, _ = PEOPLE[number]
    return record(str(number), name, work, TEMPLATE.format(first=name.split()[0], work=work))


def test_letters_of_one_template_are_alike_in_every_part() -> None:
    sameness = Sameness()
    assert sameness.meet(filled(0)) is None
    for number in (1, 2, 3):
        likeness = sameness.meet(filled(number))
        assert likeness is not None
        assert likeness.other == "0"
        assert "letter" in likeness.parts


def test_what_is_told_of_a_likeness_names_nobody_and_no_fact() -> None:
    sameness = Sameness()
    sameness.meet(filled(0))
    likeness = sameness.meet(filled(1))
    assert likeness is not None
    told = " ".join(likeness.turns)
    for word in ("ana", "tom", "kilns", "barn", "river", "hives", "roof", "school", "forty"):
        assert word not in told.split(), told
    assert "it was a real pleasure to meet somebody at the fair who … " in told


def test_letters_of_their_own_are_not_alike() -> None:
    sameness = Sameness()
    for number, message in enumerate(UNLIKE):
        assert sameness.meet(record(str(number), *PEOPLE[number][:2], message)) is None


def test_one_shared_opener_is_found_in_letters_that_are_otherwise_their_own() -> None:
    sameness = Sameness()
    opener = "Ever since the fair I have wanted to write you a line about this."
    found = [
        sameness.meet(record(str(n), *PEOPLE[n][:2], message.replace("\n\n", f"\n\n{opener} ", 1)))
        for n, message in enumerate(UNLIKE)
    ]
    assert found[0] is None
    assert [likeness.parts for likeness in found[1:] if likeness] == [("opener",), ("opener",)]


def test_what_anybody_says_who_met_somebody_makes_no_copy() -> None:
    sameness = Sameness()
    opener, close = "It was good to meet you on Thursday.", "I would be glad to stay in touch."
    for number, message in enumerate(UNLIKE):
        greeting, said, name = message.split("\n\n")
        letter = f"{greeting}\n\n{opener} {said}\n\n{close}\n\n{name}"
        assert sameness.meet(record(str(number), *PEOPLE[number][:2], letter)) is None


def test_a_letter_is_not_like_itself_and_one_forgotten_is_nobodys_likeness() -> None:
    sameness = Sameness()
    assert sameness.meet(filled(0)) is None
    assert sameness.meet(filled(0)) is None
    sameness.forget("0")
    assert sameness.meet(filled(1)) is None


def test_names_and_facts_are_masked_and_what_holds_a_sentence_together_is_not() -> None:
    name, work, _ = PEOPLE[0]
    words = masked_words("Ana, the kilns you build by the river were the best of 2026.", record("0", name, work, "x"))
    assert words == ["…", "the", "…", "you", "…", "by", "the", "…", "were", "the", "best", "of", "…"]


def test_only_copies_are_drafted_anew_and_told_nothing_of_other_letters(tmp_path: Path) -> None:
    asked: list[str] = []

    def script(request: Request) -> Reply:
        prompt = request.body["messages"][-1]["content"]
        if '"verdict"' in prompt or '{"questions"' in prompt:
            return honest(request)
        asked.append(prompt)
        first, _, work = next(fact for fact in _facts(prompt) if "Harbour" not in fact).partition(" ")
        if "<<turns" in prompt:
            number = next(n for n, person in enumerate(PEOPLE) if person[0].startswith(first))
            return openai(json.dumps({"message": _OWN[number].format(first=first, work=work), "subject": "x"}))
        return openai(json.dumps({"message": TEMPLATE.format(first=first, work=work), "subject": "A word"}))

    with Loopback(script=script) as server:
        model = LiteLLM("openai/any", key="k", base=f"{server.url}/v1")
        summary = written(folder_of_notes(tmp_path / "notes"), tmp_path / "out", terms_with(model=model))
    again = [prompt for prompt in asked if "<<turns" in prompt]
    assert summary.redrafted == len(again) == 3
    assert (len(asked), summary.alike) == (7, 0)
    for prompt in again:
        turns = prompt[prompt.index("<<turns") : prompt.index("<<end of turns")]
        assert "it was a real pleasure to meet somebody" in turns
        for name, work, _ in PEOPLE:
            assert not {name.split()[0].lower(), work.split()[-1]} & set(turns.replace("\n", " ").split()), turns
        assert CANARY not in prompt
    found = records(tmp_path / "out")
    assert sum(record["redrafts"] for record in found.values()) == 3
    assert not [
        f for record in found.values() for f in record["invitation"]["report"]["findings"] if f["rule"] == "NP402"
    ]


def test_where_nothing_else_can_be_written_the_letter_stays_with_a_warning(tmp_path: Path) -> None:
    def script(request: Request) -> Reply:
        prompt = request.body["messages"][-1]["content"]
        if '"verdict"' in prompt or '{"questions"' in prompt:
            return honest(request)
        first, _, work = next(fact for fact in _facts(prompt) if "Harbour" not in fact).partition(" ")
        return openai(json.dumps({"message": TEMPLATE.format(first=first, work=work), "subject": "A word"}))

    source = folder_of_notes(tmp_path / "notes")
    with Loopback(script=script) as server:
        terms = terms_with(model=LiteLLM("openai/any", key="k", base=f"{server.url}/v1"))
        summary = written(source, tmp_path / "out", terms)
        assert (summary.redrafted, summary.alike) == (6, 3)
        assert summary.counts == {Outcome.WRITTEN: 4}
        before = len(server.requests)
        again = written(source, tmp_path / "out", terms)
        assert (again.alike, len(server.requests)) == (3, before)
    warned = [
        finding
        for record in records(tmp_path / "out").values()
        for finding in record["invitation"]["report"]["findings"]
        if finding["rule"] == "NP402"
    ]
    assert [(finding["severity"], finding["name"]) for finding in warned] == [("warning", "same-letter-twice")] * 3


def test_the_embedded_writer_is_not_asked_twice_and_its_letters_are_warned_of(tmp_path: Path) -> None:
    source = folder_of_notes(tmp_path / "notes")
    summary = written(source, tmp_path / "out")
    assert summary.redrafted == 0
    assert written(source, tmp_path / "other", terms_with(ignore=("NP402",))).alike == 0
    for number, told in enumerate(records(tmp_path / "out").values()):
        assert told["invitation"]["outcome"] == "written", number


_OWN = (
    "Hi {first},\n\nWhoever {work} has my ear for hours. Is there a day when one may watch?\n\nMira Castellan",
    "Hi {first},\n\nMy neighbour laughed when I said that someone {work}. Would you show us how?\n\nMira Castellan",
    "Hi {first},\n\nOn the train I tried to explain why one {work}, and failed. What would you have said?\n\nMira Castellan",
    "Hi {first},\n\nThat somebody {work} was news to me until Thursday. Which part of it is the hardest?\n\nMira Castellan",
)


def _facts(prompt: str) -> list[str]:
    return [fact.rstrip(".") for fact in re.findall(r"(?m)^N\d+[^:\n]*: (.+)", prompt)]


def test_the_model_of_these_tests_writes_as_it_is_told() -> None:
    assert answer_to("N2: Ana builds kilns.")["message"].startswith("Hi Ana,\n\nAna builds kilns")


def test_where_and_when_they_met_makes_no_two_letters_alike() -> None:
    sameness = Sameness()
    for number, (name, work, _) in enumerate(PEOPLE):
        first = name.split()[0]
        message = f"Hi {first},\n\nIt was good to meet you on Thursday and to talk about how you {work}.\n\nBest wishes,\nMira"
        assert sameness.meet(record(str(number), name, f"wants to tell how {first} {work}", message)) is None


def test_two_of_one_table_get_no_letter_that_is_the_same_but_for_the_name() -> None:
    sameness = Sameness()
    work = "wants to digitise old town plans"
    letter = "Hi {},\n\nIt was good to talk with you about how to digitise old town plans.\n\nBest wishes,\nMira"
    assert sameness.meet(record("1", "Ana Kovac", work, letter.format("Ana"))) is None
    likeness = sameness.meet(record("2", "Tom Reed", work, letter.format("Tom")))
    assert likeness is not None
    assert (likeness.other, likeness.parts) == ("1", ("letter",))
    sameness.forget("1")
    assert sameness.meet(record("2", "Tom Reed", work, letter.format("Tom"))) is None


def test_short_letters_in_one_frame_are_the_same_letter_and_one_of_its_own_facts_is_not() -> None:
    sameness, found = Sameness(), []
    works = ("weaves willow baskets for bakeries", "carves spoons out of plum wood", "restores barrel organs")
    for number, work in enumerate(works):
        stem, rest = work.split(maxsplit=1)
        letter = f"Hi Ana,\n\nThank you for connecting. How did you come to {stem.removesuffix('s')} {rest}?\n\nMira"
        found.append(sameness.meet(record(str(number), "Ana Kovac", work, letter)))
    assert found[0] is None
    assert [(one.other, one.parts) for one in found[1:] if one] == [("0", ("letter",))] * 2
    own = "Hi Ana,\n\nThank you for connecting. Which of the organs is the loudest?\n\nMira"
    assert sameness.meet(record("9", "Ana Kovac", works[2], own)) is None
    sameness.forget("0")
    fourth = record("3", "Ana Kovac", works[0], letter.replace("restore barrel organs", "weave baskets"))
    assert sameness.meet(fourth) is None


def test_neither_the_order_of_a_run_nor_going_on_with_one_moves_the_warning(tmp_path: Path) -> None:
    source, once = folder_of_notes(tmp_path / "notes"), tmp_path / "once"
    written(source, once)
    whole = _letters(once)
    assert 0 < len(_warned(once)) < len(PEOPLE)
    read = {entry.source: entry for entry in entries_of([source])}
    for number, order in enumerate([*permutations(sorted(source.iterdir()), len(PEOPLE))][::3]):
        out = tmp_path / str(number)
        begun, rest = order[: number % len(PEOPLE)], order[number % len(PEOPLE) :]
        for files in filter(None, (begun, (*rest, *begun))):
            write_batch(partial(list, [read[path.name] for path in files]), out, terms_with(), Pace())
        assert _letters(out) == whole, order


def test_going_on_writes_no_file_anew_for_a_likeness_that_is_known(tmp_path: Path) -> None:
    source, out = folder_of_notes(tmp_path / "notes"), tmp_path / "out"
    written(source, out)
    (source / "ana.md").write_text(notes_about("Ana Kovač", "keeps bees in a barn", "a jar of honey"), encoding="utf-8")
    summary = written(source, out)
    before = {path.name: path.stat().st_mtime_ns for path in out.iterdir() if path.suffix in {".json", ".md"}}
    assert summary.alike == len(_warned(out)) > 0
    assert written(source, out).alike == summary.alike
    assert {path.name: path.stat().st_mtime_ns for path in out.iterdir() if path.suffix in {".json", ".md"}} == before


def test_a_letter_that_is_the_senders_own_bears_no_warning_and_what_is_like_it_does(tmp_path: Path) -> None:
    source, out = folder_of_notes(tmp_path / "notes"), tmp_path / "out"
    written(source, out, terms_with(ignore=("NP402",)))
    last = max(out.glob("*.json"), key=lambda path: json.loads(path.read_text(encoding="utf-8"))["id"])
    path = last.with_suffix(".md")
    path.write_text(path.read_text(encoding="utf-8").replace("status: draft", "status: approved"), encoding="utf-8")
    kept = path.read_bytes()
    written(source, out)
    assert path.read_bytes() == kept
    assert json.loads(last.read_text(encoding="utf-8"))["id"] not in _warned(out)
    assert _warned(out)


def test_of_two_alike_the_new_one_is_drafted_anew_though_the_warning_is_the_later_ones() -> None:
    for new, copy in (({"0"}, "0"), ({"1"}, "1"), ({"0", "1"}, "1"), (set(), "1")):
        copies = Copies((), redraft=True)
        letters = {str(number): filled(number) for number in (0, 1)}
        taken = {id_: copies.take(letters[id_], new=id_ in new) for id_ in ("1", "0")}
        assert [record.id for record, _ in copies.compare(taken.get)] == ["1"]
        assert list(copies.waiting()) == [copy], new
        assert len(copies) == 1


def _letters(out: Path) -> dict[str, bytes]:
    """What people read of an outbox; records hold how long each letter took, besides."""
    return {name: content for name, content in bytes_of(out).items() if not name.endswith(".json")}


def _warned(out: Path) -> set[str]:
    """The ids of the letters that are warned of."""
    return {
        record["id"]
        for record in records(out).values()
        if any(finding["rule"] == "NP402" for finding in record["invitation"]["report"]["findings"])
    }
