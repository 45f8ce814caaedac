"""Notes are read as people write them: every line keeps its number, and its markup goes."""

import time

import pytest

from invitewriter.notes import Item, Kind, parse_notes
from tests.tables import every


def texts(written: str) -> list[str]:
    return [item.text for item in parse_notes(written).items]


def item(written: str, text: str) -> Item:
    return next(item for item in parse_notes(written).items if item.text == text)


@every(
    ("written", "text"),
    [
        ("- **builds** _kilns_ from `river` clay", "builds kilns from river clay"),
        ("see [her site](https://kilns.example) soon", "see her site soon"),
        ("clay &amp; fire&nbsp;&ndash; slowly", "clay & fire – slowly"),
        ("<b>Builds</b> <span style='x'>kilns</span>", "Builds kilns"),
        ("[[User:Ana|Ana]] met [[Tom]] and {{kiln}} and '''fire'''", "Ana met Tom and kiln and fire"),
        ("[https://kilns.example Her kilns] are warm", "Her kilns are warm"),
        ("tea<ref name='t'>black, no milk</ref>", "tea (black, no milk)"),
        ("2 * 3 * 4 snake_case w/ \\ the rest", "2 * 3 * 4 snake_case w/ \\ the rest"),
        ("Ana <ana@kilns.example> wrote", "Ana ana@kilns.example wrote"),
        ("• builds kilns", "builds kilns"),
        ("– builds kilns", "builds kilns"),
        ("1) builds kilns", "builds kilns"),
        ("→ send her the clay map", "→ send her the clay map"),
        ("🔥 kilns!! 🔥", "🔥 kilns!! 🔥"),
    ],
)
def test_markup_goes_and_words_stay(written: str, text: str) -> None:
    assert texts(written) == [text]


@every("written", ["![kiln](kiln.png)", "&nbsp;", "***", "<br/>", "[[File:Kiln.jpg|thumb|x]]", "[[Category:Kilns]]"])
def test_markup_alone_is_no_item(written: str) -> None:
    assert texts(f"{written}\n\nkilns") == ["kilns"]


@every(
    ("written", "level"),
    [
        ("## Ana Kovač", 2),
        ("== Ana Kovač ==", 2),
        ("Ana Kovač\n=========", 1),
        ("Ana Kovač\n---------", 2),
        ("<h3>Ana Kovač</h3>", 3),
        ("**Ana Kovač**", 7),
        ("Ana Kovač:", 8),
        ("---- Ana Kovač ----", 2),
    ],
)
def test_headings_of_all_kinds_stand_over_what_follows(written: str, level: int) -> None:
    notes = parse_notes(f"{written}\n\nbuilds kilns\n")
    assert [(i.kind, i.depth) for i in notes.items] == [(Kind.HEADING, level), (Kind.PROSE, 0)]
    assert notes.items[1].headings == ("Ana Kovač",)


def test_a_label_ends_with_the_paragraph_under_it() -> None:
    written = "Promised:\n- the clay map\n- the book\n\nIt rained all day.\n"
    assert item(written, "the book").headings == ("Promised",)
    assert item(written, "It rained all day.").headings == ()


def test_a_short_line_over_a_list_is_its_title() -> None:
    assert item("kilns\n\nto do / promised\n- the map\n", "the map").headings == ("to do / promised",)


def test_headings_nest() -> None:
    written = "# Fair\n## Ana\n### Private\n- lease\n## Tom\n- drums\n"
    assert item(written, "lease").headings == ("Fair", "Ana", "Private")
    assert item(written, "drums").headings == ("Fair", "Tom")


def test_bullets_keep_their_depth_and_their_wrapped_lines() -> None:
    notes = parse_notes("- kilns\n  from river\n  clay\n  - of the Danube\n- drums\n")
    assert [(i.text, i.line, i.last, i.depth) for i in notes.items] == [
        ("kilns from river clay", 1, 3, 1),
        ("of the Danube", 4, 4, 2),
        ("drums", 5, 5, 1),
    ]


def test_a_plain_line_after_a_bullet_is_a_line_of_its_own() -> None:
    assert texts("- invite her on a Thursday\nI give the note to Paco\n") == [
        "invite her on a Thursday",
        "I give the note to Paco",
    ]


def test_a_full_line_runs_on_in_small_letters_among_others_that_end_with_a_stop() -> None:
    first = "We sat behind Ada Brook, who said after the second hymn that the tenors had been listening for"
    second = "their own voices again and that she had not minded it much in a church as cold as this one was."
    assert texts(f"{first}\n{second}\nShe plays the bassoon.\n") == [f"{first} {second}", "She plays the bassoon."]


@every(
    ("long", "line", "following"),
    [
        (
            "We turned the wheel by hand at the tannery. Cora held the hides and I counted, slowly, to ninety, twice, because nobody had brought a watch.",
            "Promised her: I look up in the old ledger what the oak bark cost before the war",
            "she wants a left-handed fleshing knife",
        ),
        (
            "Im Gerberhaus das Rad von Hand gedreht. Cora hielt die Häute, und ich zählte langsam bis neunzig, zweimal, weil keiner eine Uhr mithatte.",
            "Zugesagt: ich suche ihr im alten Kassenbuch heraus, was die Lohe vor dem Krieg kostete",
            "sie wünscht sich ein Scherdegen für Linkshänder",
        ),
    ],
)
def test_whoever_writes_lines_wider_than_a_margin_breaks_none(long: str, line: str, following: str) -> None:
    assert {line, following} <= set(texts(f"{long}\n{line}\n{following}\n"))


def test_a_link_that_stands_out_over_the_margin_is_none() -> None:
    link = "[Doc](https://pad.example/d/1TltVoSFNxfjuiKTM8tnYmMllc6Z7GfmvJNIePWKgp6M/edit?usp=sharing) -"
    first, last = (
        "In the meantime somebody noticed that notes were being taken in the",
        "and how little of it she mends.",
    )
    second = "We found that it was Ana. I admire how she listens and types at once,"
    assert texts(f"{first}\n{link}\n{second}\n{last}\n") == [
        f"{first} Doc",
        "We found that it was Ana.",
        f"I admire how she listens and types at once, {last}",
    ]


def test_one_long_line_among_scribbles_is_no_margin() -> None:
    written = (
        "Tom wants to find out how damp a straw wall gets in a wet winter, knows nobody here\npromised him the paper\n"
    )
    scribbles = f"Ana bakes\n\n{written}\nPaco, drums\nplays on Friday\n"
    assert "promised him the paper" in texts(scribbles)
    # Two lines alone may be one sentence.
    assert len(texts(written.replace("promised", "and promised"))) == 1


def test_boxes_keep_whether_it_was_done() -> None:
    notes = parse_notes("- [ ] the map\n- [x] the book\n[ ] a plain one\n☑ a sign\n- kilns\n")
    assert [i.done for i in notes.items] == [False, True, False, True, None]


def test_tables_become_rows_under_their_columns() -> None:
    notes = parse_notes("| Name | Does |\n|---|:--|\n| Ana | kilns |\n| Tom | - |\n\nrain\n")
    assert [(i.kind, i.text, i.line) for i in notes.items] == [
        (Kind.HEADING, "Name | Does", 1),
        (Kind.ROW, "Ana | kilns", 3),
        (Kind.ROW, "Tom", 4),
        (Kind.PROSE, "rain", 6),
    ]
    assert notes.items[1].headings == ("Name | Does",)
    assert notes.items[3].headings == ()


def test_cells_in_html_are_rows() -> None:
    notes = parse_notes("<table><tr><td>Ana</td><td>kilns</td></tr><tr><th>Tom</th><td>boats</td></tr></table>\n")
    assert [(i.kind, i.text) for i in notes.items] == [(Kind.ROW, "Ana | kilns"), (Kind.ROW, "Tom | boats")]


def test_a_wiki_infobox_is_read_line_by_line() -> None:
    assert texts("{{Infobox contact\n| name = Ana Kovač\n| met  = [[Fair 2026|the fair]]\n}}\n") == [
        "name: Ana Kovač",
        "met: the fair",
    ]


def test_wiki_lists_are_lists_where_the_page_is_a_wiki() -> None:
    notes = parse_notes("== Next ==\n# the map\n## of clay\n* the book\n")
    assert [(i.kind, i.depth) for i in notes.items[1:]] == [(Kind.BULLET, 1), (Kind.BULLET, 2), (Kind.BULLET, 1)]


def test_html_lists_in_one_line_are_several_items_of_that_line() -> None:
    notes = parse_notes("<ul><li>kilns</li><li>clay &amp; fire</li></ul>\n")
    assert [(i.text, i.line) for i in notes.items] == [("kilns", 1), ("clay & fire", 1)]


def test_where_the_lines_of_an_html_paragraph_end_means_nothing() -> None:
    page = "<p class='x'>\n  <b>On Monday\n    Ana and I fired\n    the kiln. She\n    sang.</b>\n</p>\n<p>Ana\nlaughs.</p>\n"
    notes = parse_notes(page)
    assert [(item.text, item.line, item.last) for item in notes.items] == [
        ("On Monday Ana and I fired the kiln.", 2, 4),
        ("She sang.", 4, 5),
        ("Ana laughs.", 7, 8),
    ]
    broken = "<p>\nmends kilns<br>\nlooks for clay<br>\nlikes tea\n</p>\n"
    assert texts(broken) == ["mends kilns", "looks for clay", "likes tea"]


@every("written", ["24. April: met Ana", "1. Mai in Linz", "2 kilns, 1 dog", "-5 degrees outside", "2026. A good year"])
def test_numbers_that_begin_a_line_are_not_lost(written: str) -> None:
    assert " ".join(texts(written)) == written


def test_numbered_lists_count_on() -> None:
    assert texts("1. kilns\n2. clay\n3. fire\n") == ["kilns", "clay", "fire"]


def test_prose_is_split_into_sentences_with_their_lines() -> None:
    written = (
        "Ana Kovač builds kilns from the clay of the river, and she has done so\n"
        "since her grandfather left her the pit. She is looking for somebody who\n"
        "knows how to fire with olive wood, which smokes less. I told her about\n"
        "the oven in our yard.\n"
    )
    assert [(i.line, i.last) for i in parse_notes(written).items] == [(1, 2), (2, 3), (3, 4)]


def test_lines_of_a_phone_note_are_each_their_own() -> None:
    written = "ana k linz fair\nbuilds kilns river clay\nlooking for olive wood\nsaid come by\n"
    assert [i.line for i in parse_notes(written).items] == [1, 2, 3, 4]


def test_comments_and_struck_words_stand_apart() -> None:
    notes = parse_notes(
        "- kilns <!-- she cried\nfor long -->\n- ~~sell her clay~~ only look\n- <del>a price</del> tea\n%% hush %%\n"
    )
    hidden = [(i.text, i.line, i.last) for i in notes.items if i.kind is Kind.COMMENT]
    assert hidden == [("she cried for long", 1, 2), ("sell her clay", 3, 3), ("a price", 4, 4), ("hush", 5, 5)]
    assert [i.text for i in notes.items if i.kind is not Kind.COMMENT] == ["kilns", "only look", "tea"]


def test_a_comment_nobody_closed_hides_all_that_follows() -> None:
    notes = parse_notes("kilns\n<!-- she cried\n\nand left\n")
    assert [i.kind for i in notes.items] == [Kind.PROSE, Kind.COMMENT]


def test_ok_at_the_end_of_a_line_releases_it_and_goes() -> None:
    notes = parse_notes("She moves to Linz. She told me so. (ok)\n- the lease (OK)\n- rent\n")
    assert [(i.text, i.released) for i in notes.items] == [
        ("She moves to Linz.", True),
        ("She told me so.", True),
        ("the lease", True),
        ("rent", False),
    ]


def test_code_is_told_apart_and_an_open_fence_is_none() -> None:
    assert [i.kind for i in parse_notes("```\nprint(1)\n```\nkilns\n").items] == [Kind.CODE, Kind.PROSE]
    assert [i.kind for i in parse_notes("```\nkilns\n").items] == [Kind.PROSE]


def test_one_line_is_enough() -> None:
    assert texts("Ana Kovač, potter") == ["Ana Kovač, potter"]


def test_twenty_thousand_words_take_no_longer_a_word_than_two_thousand() -> None:
    written = (
        "She said *that* the [[x|kilns]] were & stay warm in Linz, and Tom laughed a lot.\n- a bullet about clay\n\n"
        * 90
    )
    parse_notes(written)
    short, long = _least_seconds(written), _least_seconds(written * 10)
    assert long < 30 * short
    assert len(parse_notes(written * 10).items) == 1800


def _least_seconds(written: str) -> float:
    """The least of five: whatever else the machine does only adds to it."""
    seconds = []
    for _ in range(5):
        started = time.perf_counter()
        parse_notes(written)
        seconds.append(time.perf_counter() - started)
    return min(seconds)


def test_what_was_read_shows_in_no_representation() -> None:
    assert "XCANARY" not in repr(parse_notes("---\nrole: XCANARY\n---\n# XCANARY\n- XCANARY\n"))


def test_a_line_broken_in_mid_sentence_runs_on_at_whatever_width() -> None:
    first = "I was taken aback at the stand by the ability of Ana Kovač to"
    notes = parse_notes(
        f"{first}\nlisten and draw. Hats off!\n{'We talked of kilns and wells and the river. ' * 4}\nShe left early."
    )
    assert notes.items[0].text == f"{first} listen and draw."
    assert parse_notes("Ana Kovač is whom I want to write to\nTom Reed: drums").items[0].text.endswith("write to")


@pytest.mark.parametrize(
    "notes",
    [
        (
            "    We met Ilse at the spring market in Graz, where she was selling\n    trays of old tomato kinds from the valley. Her stall had\n"
            "    no signs at all but for a small chalk board. She told us each\n    name by heart and let us taste them before lunch."
        ),
        (
            "We met Ilse at the spring market in Graz, where she sold old kinds of tomatoes,\nnone of them red.\n\n"
            "A short walk to the river behind the market, then back to her stall once more,\nand a bag of seeds for us."
        ),
        (
            "Ilse, who has the third stall\non the left, let us try all of her old tomato kinds before lunch,\neven the black ones. "
            "She had written their names on a small board with\nchalk and knew the valley that each of them came from. The\nchildren liked the "
            "little yellow ones best and asked her for seeds, which\nshe wrapped into newspaper. We carried them home through the rain\nand sowed them."
        ),
        (
            "Ilse had kept us two chairs at the end of the long table behind her stall, where the shade of the plum trees fell. We had soup and bread, and she laid\n"
            "out one tomato of each kind on a board and told us which garden it had come from, and who had grown it there before the war. After an hour the board was\n"
            "empty. She gave us a bag of seeds and walked with us to the tram."
        ),
        (
            "Ilse zeigte uns am Stand ihre alten Tomatensorten und kannte von jeder das Tal, aus dem sie stammt. Diese\n"
            "Sorten zieht sie seit vielen Jahren."
        ),
    ],
    ids=[
        "at a ragged margin",
        "two lines that were changed",
        "one line that was cut short",
        "wider than any margin",
        "before a noun",
    ],
)
def test_a_sentence_runs_on_where_its_line_breaks_off(notes: str) -> None:
    texts = [item.text for item in parse_notes(notes).items]
    assert all(text.endswith(".") and text[0].isupper() and "  " not in text for text in texts)


def test_jotted_lines_are_not_joined() -> None:
    notes = (
        "Met Ilse at the spring market in Graz. Sells old tomatoes\nsister runs the cheese stall right beside\n"
        "wants a loft for drying seeds. Has no car\nknows Anton of the seed exchange in Linz"
    )
    assert len({item.line for item in parse_notes(notes).items}) == 4


def test_a_line_made_wider_by_a_link_breaks_no_wrapped_paragraph() -> None:
    text = (
        "On Sunday the kiln was opened at last, and everybody who had put a bowl or\n"
        "a plate in it stood around with gloves on.  Most of what came out of it was\n"
        "better than we had feared.  The ash glaze from [the Kovač workshop](https://glazes.example/kovac.html) ran a little, but\n"
        "only on the lower shelf.  We carried all of it over to the long table, and\n"
        "then there was soup.\n"
    )
    assert [item.text for item in parse_notes(text).items][1:3] == [
        "Most of what came out of it was better than we had feared.",
        "The ash glaze from the Kovač workshop ran a little, but only on the lower shelf.",
    ]


def test_lines_that_all_hold_a_link_are_of_no_known_margin() -> None:
    text = (
        "Greta Lindqvist showed me [her map of the marshes](https://marsh.example/maps) and the boathouse behind it\n"
        "Then Oskar brought [the tide table](https://tides.example/table) down to the jetty and read it out to us\n"
    )
    assert len(parse_notes(text).items) == 2


def test_a_sentence_whose_first_word_a_conversion_left_behind_is_whole() -> None:
    notes = (
        "Was\nhängt denn da im Nussbaum, fragte ich mich auf dem Rückweg\naus dem Mühltal. Dort\nstand Ortrud Pahl auf einer Leiter und hängte "
        "Nistkästen\nfür Siebenschläfer auf.\nSie\nzeigte mir, wie der Deckel schließt, und schenkte mir\neinen Bauplan. Am Ende\ntranken wir Tee."
    )
    assert all(text[0].isupper() and text[-1] in ".?" for text in texts(notes))
    jotted = "Ortrud\nhangs nesting boxes. Wants larch boards for the next twenty\nno ladder of her own\nBoris\nhas larch. Lives by the mill\nsells it."
    assert len(texts(jotted)) > len(jotted.splitlines())
