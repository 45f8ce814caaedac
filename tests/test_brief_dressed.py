"""Marks in other dress ("= confidential", "not:", "off record") hold what they stand beside; so are plain circumstances held."""

from tests.briefing import gathered
from tests.tables import every

_LEAD = "Hester Quill mends accordions in Whitby."


def _shown(notes: str) -> str:
    brief = gathered(notes, contact="Hester Quill")
    return " ".join(fact.text for fact in (*brief.notes_facts, *brief.background, *brief.unclear))


@every(
    "told",
    [
        "Buyer of the bellows = confidential.",
        "The business with the co-op and the lost bellows, off record.",
        "The business with the co-op and the bellows (off-record).",
        "The co-op and the bellows, not for attribution.",
        "\n- not: bellows go to the Danish firm",
        "\n- Leave out: what the bellows cost",
        "\n- unsaid: the bellows and the cousin",
        "\n- not for letter: the bellows",
        "\n- taboo: bellows",
        "She told me whose the bellows were. Not for anyone, that.",
        "She told me whose the bellows were. Not for the group.",
        "She told me whose the bellows were. Not for telling.",
        "She told me whose the bellows were. I'll not bring this up.",
        "She told me whose the bellows were. Not going to bring that up.",
        "She told me whose the bellows were. I'd not mention it.",
        "She told me whose the bellows were. I shall say nothing.",
        "She told me whose the bellows were. I won't say a word.",
        "She told me whose the bellows were. Shan't breathe a word.",
        "She told me whose the bellows were. That's not going in any letter.",
        "She told me whose the bellows were. Doesn't belong in a letter.",
        "She told me whose the bellows were. No business in a letter.",
        "She told me whose the bellows were. Nothing for a letter.",
        "She told me whose the bellows were. It won't be in the letter.",
        "She told me whose the bellows were. Not letter material.",
        "She told me whose the bellows were. Such things are said on ferries.",
        "She told me whose the bellows were. Only she and I know.",
        "The deal about the bellows isn't out yet.",
        "The plan for the bellows works has not been announced.",
        "The bellows bid is embargoed until Friday.",
        "They're buying the bellows works, unannounced.",
    ],
)
def test_a_mark_in_other_dress_holds_what_it_stands_beside(told: str) -> None:
    assert "bellows" not in _shown(f"{_LEAD} {told}").lower()


@every(
    "told",
    [
        "She hardly sees the reeds now.",
        "She can't hear very well any more.",
        "She doesn't hear so well these days.",
        "Her eyesight is getting worse.",
        "Her sight isn't what it was.",
        "Her ears are going.",
        "She's going deaf.",
        "She'd been badly frightened on the crossing.",
        "She was really scared up there, she said afterwards.",
        "She lost her nerve on the ladder.",
        "The tax inspectors are at hers this week.",
        "The taxman is going through her books.",
        "She has HMRC in the house.",
        "The revenue is after her.",
        "Her van isn't paid for yet.",
        "She is still paying off the workshop.",
        "She still owes on the boat.",
        "The bank owns most of the boat.",
        "Her firm is running out of money.",
        "Money is tight at her museum.",
        "Her school can't pay the wages.",
        "Wages came late again at her theatre.",
        "She is thinking of giving up the trade.",
        "She's toying with packing the job in.",
        "She has half a mind to hand in her notice.",
        "She's close to throwing it all in.",
        "She doesn't know how long she'll go on teaching.",
        "Her figures looked thin to me.",
        "Her numbers seemed a bit off.",
        "(Her playing: flat.)",
    ],
)
def test_a_plain_circumstance_reaches_no_model(told: str) -> None:
    assert told.strip("().")[-18:] not in _shown(f"{_LEAD} {told}")


@every(
    "told",
    [
        "She took the needle off record two and laughed.",
        "Hers is a one-off record.",
        "Accordions are not for anyone who hates noise.",
        "The accordion is heavy, I'll not carry it up again.",
        "Her book isn't out yet.",
        "The snowdrops aren't out yet.",
        "She dropped by, unannounced.",
        "Her photos are not going in the album but on the wall.",
        "She is confident that the reed = brass.",
        "I couldn't see much in the fog, nor could she.",
        "We could hardly hear the band from the back row.",
        "She can see the abbey from her bench.",
        "The geese were badly frightened by the drum.",
        "She was really scared of a spider and we laughed.",
        "She works for the tax office in Leeds.",
        "I still owe her for the ticket.",
        "She was still paying for the coffee when I came back.",
        "The tickets are not paid for yet.",
        "The club is looking for funding for a reed library.",
        "She is thinking of giving a baker half her stall.",
        "Will walk the pier with her in May.",
        "She gave up her seat for me.",
        "She thought of giving the job to a carpenter.",
        "Numbers were drawn at the raffle and mine looked good.",
        "She told me why reeds hum, and such things are sold in jars.",
        "She said nothing beats a brass reed.",
        "I won't be long in Whitby.",
        "Her letter will be in the club magazine.",
    ],
)
def test_a_harmless_neighbour_is_told(told: str) -> None:
    assert gathered(f"{_LEAD} {told}", contact="Hester Quill").withheld == ()


@every(
    ("before", "mark"),
    [
        ("Elle m'a dit à qui est le soufflet.", "Ça n'ira dans aucune lettre."),
        ("Elle m'a dit à qui est le soufflet.", "Je n'en parlerai pas."),
        ("Me dijo de quién es el fuelle.", "Eso no va en ninguna carta."),
        ("Me dijo de quién es el fuelle.", "No diré nada."),
        ("Disse-me de quem é o fole.", "Isso não vai em carta nenhuma."),
        ("Disse-me de quem é o fole.", "Não vou falar nisso."),
        ("Mi ha detto di chi è il mantice.", "Questo non va in nessuna lettera."),
        ("Mi ha detto di chi è il mantice.", "Non ne parlerò."),
        ("", "Elle n'entend presque plus rien."),
        ("", "Ya casi no ve nada."),
        ("", "Já quase não ouve nada."),
        ("", "Non ci sente quasi più."),
    ],
)
def test_so_it_is_in_other_languages(before: str, mark: str) -> None:
    shown = _shown(f"Hester Quill, Whitby.\n\n{before} {mark}")
    assert mark not in shown
    assert not before or before not in shown
