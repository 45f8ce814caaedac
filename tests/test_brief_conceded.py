"""What two did stays, where only a trouble is conceded behind it."""

from tests.briefing import gathered
from tests.tables import every


@every(
    ("language", "done", "trouble"),
    [
        ("en", "Ada Wrenford and I glued the spine together and she taught me the kettle stitch", "even though she is getting divorced."),
        ("de", "Mit Ada Wrenford den Rücken geleimt und den Kettenstich geübt", "obwohl sie gerade mitten in der Scheidung steckt."),
        ("fr", "J'ai collé le dos avec Ada Wrenford et elle m'a montré le point de chaînette", "même si elle est en plein divorce."),
        ("es", "Encolé el lomo con Ada Wrenford y me enseñó el punto de cadeneta", "aunque está en pleno divorcio."),
        ("it", "Ho incollato il dorso con Ada Wrenford e mi ha mostrato il punto catenella", "anche se sta divorziando."),
        ("pt", "Colei a lombada com a Ada Wrenford e ela mostrou-me o ponto cheio", "embora esteja em pleno divórcio."),
    ],
)  # fmt: skip
def test_what_was_done_in_spite_of_a_trouble_is_told_without_it(language: str, done: str, trouble: str) -> None:
    brief = gathered(f"{done}, {trouble}\n", "Ada Wrenford")
    assert brief.notes_language == language
    assert [fact.text for fact in brief.notes_facts] == [done]
    assert [held.text for held in brief.withheld] == [trouble]


@every(
    "line",
    [
        "Ada Wrenford still comes to the bindery every day, although the doctors found a tumour.",
        "Ada Wrenford glued the spine with me because she is getting divorced.",
        "Her husband came along to the bindery too, although they are getting divorced.",
        "Ada Wrenford and I sewed, and she told me that, although she is getting divorced, the bindery stays.",
        "Ada Wrenford came, although they are getting divorced.",
    ],
)
def test_what_tells_of_the_trouble_itself_stays_with_it(line: str) -> None:
    brief = gathered(f"Met Ada Wrenford at the bindery, she sews headbands.\n{line}\n", "Ada Wrenford")
    assert not [fact.text for fact in brief.grounds if fact.line == 2]
