"""A firm, an eatery, a make or a product that is called after somebody is nobody, and what was heard of products and advised in an interview is told."""

from tests.briefing import gathered
from tests.tables import every

OF_NOBODY = [
    ("Nadia drove us. The van was a HOLT Motor Coach on a Ford chassis. We liked it.", "Nadia", "Motor Coach"),
    (
        "J'ai rencontré Nadia au garage. Nous avons vu deux fourgons sur châssis Mercedes Vito. Elle vend des tentes.",
        "Nadia",
        "Mercedes",
    ),
    ("Nadia nous a conseillés. Nous avons dormi à Port Sainte Lucie avec elle.", "Nadia", "Lucie"),
    (
        "Nadja hat uns beraten. Wir fuhren einen Bus mit Fahrgestell Mercedes Vito probe. Sie verkauft Zelte.",
        "Nadja",
        "Zelte",
    ),
    (
        'Nadia nos aconsejó. Visitamos el concesionario "Lola Mar Motors" en Vigo con ella. Vende tiendas.',
        "Nadia",
        "Lola",
    ),
    ("Nadia nos llevó al mar. Seguimos hasta Puerto La Cruz con ella. Ella hace tambores.", "Nadia", "La Cruz"),
    ('Nadia nos aconsejó. Comimos en "Casa Lola" en Vigo. Ella hace tambores.', "Nadia", "tambores"),
    ('Nadia ci ha consigliato. Abbiamo mangiato "Da Gino" a Trastevere. Lei fa tamburi.', "Nadia", "tamburi"),
    (
        "A Nádia aconselhou-nos. Vimos uma carrinha de marca Mercedes Vito, cara demais. Ela vende tendas.",
        "Nádia",
        "tendas",
    ),
]
OF_SOMEBODY = [
    ("I met Nadia on the ferry. Mabel Stone keeps bees in Whitby. Nadia makes drums.", "Nadia", "bees"),
    ("I met Nadia on the ferry. Coach Carter trains the rowers. Nadia makes drums.", "Nadia", "rowers"),
    ("J'ai rencontré Nadia au port. Mercedes Vidal dirige l'école. Nadia fabrique des tambours.", "Nadia", "école"),
    ("Conocí a Nadia en el puerto. Lola Mar dirige un coro. Nadia hace tambores.", "Nadia", "coro"),
    ("Ich traf Nadja im Hafen. Karla Moos leitet einen Chor. Nadja baut Trommeln.", "Nadja", "Chor"),
    ("Ho incontrato Nadia al porto. Gino Riva dirige un coro. Nadia fa tamburi.", "Nadia", "coro"),
    ("Conheci a Nádia no porto. A Vera Cruz dirige um coro. A Nádia faz tambores.", "Nádia", "coro"),
]
_TALK = """# Interview 2 - Nadia (former planner, Larch Yard)

Nadia planned a shipyard for ten years. Her view is that of somebody who has bought such tools.

## How yards plan

* {like} draw on the orders and the shifts
* Plans change twice a week
* Foremen change them by phone
* Nobody looks at them on a Friday
* Paper wins

## {product}

Strengths

* Quick on old machines
* Whole crews see it

Weaknesses

* Dear for small yards

## {advice}

* {task}
* Sell by the berth
"""


def _shown(notes: str, contact: str) -> str:
    brief = gathered(notes, contact)
    return "\n".join(fact.text for fact in (*brief.facts, *brief.unclear, *brief.background))


@every(("notes", "contact", "told"), OF_NOBODY)
def test_what_is_called_after_somebody_is_nobody(notes: str, contact: str, told: str) -> None:
    assert told in _shown(notes, contact)


@every(("notes", "contact", "told"), OF_SOMEBODY)
def test_whoever_bears_such_a_name_is_somebody(notes: str, contact: str, told: str) -> None:
    assert told not in _shown(notes, contact)


def test_an_eatery_holds_no_line_back_in_a_diary() -> None:
    notes = "\n\n".join(
        [
            "We took the early train to the coast and walked up to the abbey.",
            "The guide there was Nadia. Nadia showed us the bell loft and made tea.",
            "We had dumplings at Salty Mabel's in Whitby.",
            *[f"The {n} mile was windy." for n in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")],
        ]
    )
    assert "Salty Mabel's" in _shown(notes, "Nadia")


@every(
    ("like", "product", "advice", "task"),
    [
        ("Platforms like Larkforce", "Larkforce", "Advice for your startup", "Talk to foremen first"),
        ("Tools such as Berthly", "Berthly", "Her recommendations", "Call the harbour office first"),
    ],
)
def test_what_was_said_of_products_and_advised_in_an_interview_is_told(
    like: str, product: str, advice: str, task: str
) -> None:
    shown = _shown(_TALK.format(like=like, product=product, advice=advice, task=task), "Nadia")
    assert all(told in shown for told in ("Quick on old machines", "Dear for small yards", "Sell by the berth", task))


def test_a_task_under_any_other_heading_stays_the_senders() -> None:
    notes = _TALK.format(like="Platforms like Larkforce", product="Larkforce", advice="To do", task="Talk to foremen")
    assert "Talk to foremen" not in _shown(notes, "Nadia")
