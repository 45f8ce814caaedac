"""A short file about two people: each one's lines stay theirs, however their names are set off; nobody is picked silently."""

from datetime import date
from pathlib import Path

from invitewriter.batching.gathering import gather_sources
from invitewriter.brief import Request, make_brief
from invitewriter.domain import Decline, Reason
from invitewriter.notes import parse_notes
from tests.tables import every

SET_OFF = ("{} - {}", "{}, {}", "{} ({})", "{}: {}", "{}")
BODIES = (
    ("teaches knots to scouts", "looking for old brass\n→ send him the scrapyard's number"),
    ("she teaches knots\n→ send her the rope list", "looking for old brass"),
)


@every("first", SET_OFF)
@every("second", SET_OFF)
@every("title", ["", "Harbour Fair, Whitby, 25 November 2026\n\n"])
def test_each_ones_lines_stay_theirs(tmp_path: Path, first: str, second: str, title: str) -> None:
    for source, (one, other) in zip((tmp_path / "fair.txt", tmp_path), BODIES, strict=True):
        heads = first.format("Nora Finch", "net maker"), second.format("Luis Ortega", "lantern maker")
        text = f"{title}{heads[0]}\n{one}\n\n{heads[1]}\n{other}\n"
        (tmp_path / "fair.txt").write_text(text, encoding="utf-8")
        told = {entry.name: entry.notes for entry in gather_sources([source]).entries}
        assert set(told) == {"Nora Finch", "Luis Ortega"}
        assert one in told["Nora Finch"]
        assert other not in told["Nora Finch"]
        assert other in told["Luis Ortega"]
        assert one not in told["Luis Ortega"]
        found = make_brief(parse_notes(text, name="fair.txt"), Request(today=date(2026, 11, 26)))
        assert isinstance(found, Decline)
        assert found.reason is Reason.WHO
        assert set(found.candidates) == {"Nora Finch", "Luis Ortega"}


@every(
    "below",
    [
        "Her brother Tom Reed (a joiner) built the bench.",
        "Told me about Tom Reed (her teacher).",
        "Braided Rope (three strands)",
        "Works with Tom Reed (Leeds) on Tuesdays",
        "Harbour Office (second floor)",
    ],
)
def test_a_name_in_passing_and_a_thing_make_nobody_else(below: str) -> None:
    text = f"Nora Finch (net maker)\nshe teaches knots to scouts\n\n{below}\n"
    found = make_brief(parse_notes(text, name="nora.md"), Request(today=date(2026, 11, 26)))
    assert not isinstance(found, Decline)
    assert found.contact.name == "Nora Finch"


@every(
    "text",
    [
        "Lunch with Ada Rowntree. Dinner with Colin Speke, who told me about eels.",
        "Rain all day. Ada Rowntree painted this bay a century ago.",
        "Passed the house where Colin Speke was born. Nobody about.",
        "Den ganzen Tag Regen. Ada Rohland hat diese Bucht vor hundert Jahren gemalt.",
        "Am Geburtshaus von Konrad Specht vorbei. Niemand da.",
        "Llovió todo el día. Ada Robledo pintó esta bahía hace un siglo.",
        "Passé devant la maison natale de Conrad Épinay. Personne.",
        "Pioggia tutto il giorno. Ada Robino dipinse questa baia un secolo fa.",
        "Dormimos em casa da Ada e do Conrado, que nos mostraram o moinho.",
    ],
)
def test_of_two_alike_or_of_one_long_ago_the_sender_is_asked(text: str) -> None:
    declined = make_brief(parse_notes(text), Request(today=date(2026, 11, 23)))
    assert isinstance(declined, Decline)
    assert declined.reason is Reason.WHO
