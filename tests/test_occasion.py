"""Where and when everybody in a file was met: its first line, or its front matter, reaches each contact's letter."""

from datetime import date
from pathlib import Path

import invitewriter
from invitewriter.batching.entry_notes import read_entry
from invitewriter.batching.gathering import gather_sources
from invitewriter.batching.gathering.occasion import occasion_of
from invitewriter.batching.gathering.scribbled import own_lines, with_lines
from invitewriter.brief import Request, make_brief
from invitewriter.domain import Brief
from invitewriter.text.frontmatter import read_front_matter
from tests.tables import every

PEOPLE = "Ana Kovač, Graz\nkeeps forty hives on the roof\n\nTom Reed\nrestores wooden boats\n\nIda Holm\nteaches knots to children\n"


def briefs(tmp_path: Path, text: str) -> dict[str, Brief]:
    (tmp_path / "fair.txt").write_text(text, encoding="utf-8")
    found = {}
    for entry in gather_sources([tmp_path / "fair.txt"]).entries:
        brief = make_brief(read_entry(entry), Request(contact=entry.name, today=date(2026, 11, 25)))
        assert isinstance(brief, Brief)
        found[entry.name] = brief
    return found


@every(
    ("line", "met_at", "day"),
    [
        ("Harvest Tech Days, Ghent, 18 November 2026", "Harvest Tech Days, Ghent", "2026-11-18"),
        ("# Gartenmesse Erfurt, 14.11.2026", "Gartenmesse Erfurt", "2026-11-14"),
        ("Salon du Livre, Paris, 12 juin 2026", "Salon du Livre, Paris", "2026-06-12"),
        ("EDU EXPO day 2", "EDU EXPO", ""),
        ("Handmade & Homegrown, Chester, 25 November 2026", "Handmade & Homegrown, Chester", "2026-11-25"),
        ("Dan & Mary Whitlock, Ludlow, 25 November 2026", "", ""),
        ("Green Cities Day Graz 🌱 typed on the tram", "Green Cities Day Graz", ""),
        ("Kunstmarkt Wien, 21. November 🎨 im Zug getippt", "Kunstmarkt Wien", "--11-21"),
        ("People I met 🎉 at the fair", "", ""),
        ("Tue 17 Nov", "", "--11-17"),
        ("my notes from 12 June 2026", "", "2026-06-12"),
        ("Fair notes", "", ""),
        ("Coast conference. names and stuff", "", ""),
        ("Ana Kovač, Graz", "", ""),
        ("Tom Reed (met at the Harvest Fair on 12 June)", "", ""),
        ("private: Clinic Open Day, 12 June 2026", "", ""),
    ],
)
def test_the_first_line_tells_the_occasion_or_nothing(line: str, met_at: str, day: str) -> None:
    lines = [line, "", "Ana Kovač"]
    _, said = occasion_of(lines, read_front_matter(lines, "notes"))
    assert (said.get("met_at", ""), said.get("date", "")) == (met_at, day)


def test_the_occasion_reaches_everybody(tmp_path: Path) -> None:
    found = briefs(tmp_path, f"Toy Fair, Graz, 18 November 2026\n\n{PEOPLE}")
    assert set(found) == {"Ana Kovač", "Tom Reed", "Ida Holm"}
    for brief in found.values():
        assert (brief.met_at, brief.met_on) == ("Toy Fair, Graz", date(2026, 11, 18))
        assert {fact.line for fact in brief.notes_facts if fact.text == brief.met_at} == {1}


def test_a_title_of_two_words_is_no_couple(tmp_path: Path) -> None:
    found = briefs(tmp_path, f"Handmade & Homegrown, Chester, 18 November 2026\n\n{PEOPLE}")
    assert {name: brief.met_on for name, brief in found.items()} == dict.fromkeys(
        ("Ana Kovač", "Tom Reed", "Ida Holm"), date(2026, 11, 18)
    )


def test_the_front_matter_of_a_shared_file_reaches_everybody(tmp_path: Path) -> None:
    found = briefs(tmp_path, f"---\nmet_at: Toy Fair\n---\nBoat Show, 18 November 2026\n\n{PEOPLE}")
    for brief in found.values():
        assert (brief.met_at, brief.met_on) == ("Toy Fair", date(2026, 11, 18))
    assert [fact.line for fact in found["Tom Reed"].notes_facts if "boats" in fact.text] == [10]


def test_the_front_matter_is_nobodys_own_lines(tmp_path: Path) -> None:
    text = f"---\nmet_at: Toy Fair\n---\n\n{PEOPLE}"
    (tmp_path / "fair.txt").write_text(text, encoding="utf-8")
    tom = next(one for one in gather_sources([tmp_path / "fair.txt"]).entries if one.name == "Tom Reed")
    assert own_lines(tom) == (8, 9)
    assert with_lines(tom, text.split("\n"), own_lines(tom)) == tom


@every(
    ("lines", "told"),
    [
        ("Contact: Rosa Lind\nTea Days Kyoto, 2026-11-22\n- she grows green tea", "at Tea Days Kyoto on Sunday."),
        ("Contact: Rosa Lind\nHarbour Days Bergen\n- she grows green tea", "at Harbour Days Bergen."),
        ("Contact: Rosa Lind\nTwo Days Later\n- she grows green tea", "to see you. "),
        ("Contact: Rosa Lind\nMet at the Book Evening on 20 November 2026\n- she grows tea", "on 20 November 2026. "),
        ("Kontakt: Rosa Lind\nKunstmarkt Wien, 21. November\n- sie baut grünen Tee an", "auf dem Kunstmarkt Wien"),
        ("Kontakt: Rosa Lind\nFeiertage, 21. November\n- sie baut grünen Tee an", "wie sind Sie"),
        (
            "---\nmet_at: the Spring Fair in Bergen\ncontact: Rosa Lind\n---\n- sie baut Tee an und sucht eine Gärtnerin",
            "auf der Spring Fair in",
        ),
        (
            "---\nmet_at: Tea Days in Kyoto\ncontact: Rosa Lind\n---\n- sie baut Tee an und sucht eine Gärtnerin",
            "bei den Tea Days in Kyoto",
        ),
        (
            "---\nmet_at: Offene Ateliertage Graz\ncontact: Rosa Lind\n---\n- sie baut Tee an und sucht eine Gärtnerin",
            "Offenen Ateliertagen Graz",
        ),
    ],
)
def test_an_event_below_the_contacts_name_is_told(lines: str, told: str) -> None:
    letter = invitewriter.draft(lines, today=date(2026, 11, 26), channel="email").message or ""
    assert told in letter
    assert "day on" not in letter
