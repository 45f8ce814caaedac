"""Of diaries, logs and accounts of trips, what is somebody else's is not the contact's, and what is the contact's is kept."""

from invitewriter.domain import Sender, Standing
from tests.briefing import declined, gathered, said

LOG = """# Meeting (3 March)
Present: Ken Asher (KA), Odile Brandt (OB)

- She lent me an atlas of weirs

# Meeting (10 March)
Present: Ken Asher (KA), Ruth Imber (RI)

## Points
- I showed her the second draft
- I also showed her the paper Odile recommended

# Meeting (17 March)
Present: Ken Asher (KA), Odile Brandt (OB)

- Odile drew a map of the locks
"""

DIARY = """Slept badly and drew the harbour from the hotel window.

Rain all morning, and I mended a sail.

Marta and Gus took me to the quiz on Friday, and we lost.

Then at last tea with Helena. We kept missing each other at the library. She binds books in eel skin. She lent me a folder.
I walked home along the canal and saw a heron.

An early night.

The ferry was late and the sea was rough, and I read a whole novel on deck.

My shoes are still wet.

I must draw more ropes.

The soup on board was thin.

We docked at noon.
"""

TRIP = """Lia, Osei and I went to Leith for the print fair, invited by Helena.

We took the night bus and slept badly.

There we met Helena, who runs the fair. She showed us the old press.

We ate chips on the bus back.
"""


def test_what_was_shown_at_a_meeting_without_the_contact_was_shown_to_another() -> None:
    facts = said(gathered(LOG, "Odile Brandt"))
    assert "Odile drew a map of the locks" in facts
    assert not any("showed her" in fact for fact in facts)


def test_she_is_still_the_contact_after_what_the_sender_did() -> None:
    facts = said(gathered(DIARY, "Helena"))
    assert {"She binds books in eel skin.", "She lent me a folder."} <= set(facts)
    assert not any("canal" in fact or "quiz" in fact or "novel" in fact for fact in facts)


def test_we_are_those_whom_the_notes_name_with_the_sender() -> None:
    facts = said(gathered(TRIP, "Helena"))
    assert {"There we met Helena, who runs the fair.", "She showed us the old press."} <= set(facts)
    assert not any("bus" in fact for fact in facts)


def test_a_handle_is_known_in_the_genitive() -> None:
    notes = "Übernachten durften wir in @luntes Gartenhaus.\n\n@lunte zentriert Speichen mit dem Daumen.\n"
    assert said(gathered(notes, "@lunte"))[0] == "Übernachten durften wir in @luntes Gartenhaus."


def test_a_heading_needs_no_space_behind_its_signs() -> None:
    notes = (
        "##Thanks for the soup\n\nThe cook was kind.\n\n##Helena\n\nShe sings in a boat.\n\n##Tom\n\nHe paints signs.\n"
    )
    assert said(gathered(notes, "Helena")) == ["She sings in a boat."]


def test_an_article_that_opens_a_sentence_is_nobody() -> None:
    notes = "Une belle rencontre faite à Lille, Solène B., une libraire. Elle m'a prêté un plan des canaux."
    assert len(said(gathered(notes, "Solène B."))) == 2


INTERVIEW = """Entrevista con Bruno Alcaraz, panadero

Inés: ¿Cómo empezó con el horno?
Bruno: Con mi abuelo, a los doce años.
Amasábamos de noche.
Inés: Estamos preparando un mapa de hornos antiguos.
Bruno: Siempre uso trigo del valle.
"""


def test_of_an_interview_the_answers_are_the_contacts() -> None:
    assert said(gathered(INTERVIEW, "Bruno Alcaraz", sender=Sender(name="Inés Pardo")))[1:] == [
        "Bruno: Con mi abuelo, a los doce años.",
        "Bruno Alcaraz: Amasábamos de noche.",
        "Bruno: Siempre uso trigo del valle.",
    ]


def test_of_questions_and_answers_the_answers_are_the_contacts() -> None:
    notes = (
        "Ana Kovač, potter\n\nQ: Where do you dig?\nA: Behind the mill.\n\nQ: Do you sell kilns?\nA: Only lend them.\n"
    )
    facts = said(gathered(notes, "Ana Kovač"))
    assert facts[-1] == "Ana Kovač: A: Only lend them."
    assert not any("Where" in fact or "sell" in fact for fact in facts)


def test_words_before_a_colon_that_are_nobodys_make_no_interview() -> None:
    notes = "Ana: builds kilns.\nPlan: a tour.\nAna: wants ash.\nPlan: in May.\n"
    assert "Plan: in May." in said(gathered(notes, "Ana"))


def test_only_lines_that_may_be_the_contacts_are_asked_about() -> None:
    rest = "".join(f"- drill {number} (Jens)\n" for number in range(12))
    notes = f"# Plenum\n\n## Present\nJens Kubsch, Olaf Reimann\n\n## Guests\nIsa Pfad\n\n## Tools\n{rest}"
    assert "left out" not in declined(notes, "Isa Pfad").advice


def test_a_title_of_ordinary_words_is_nobody() -> None:
    notes = (
        "# Ata\n\n"
        + "".join(f"- Linha {n} do texto.\n" for n in range(9))
        + "\n# Evidências de Execução\n\nTudo feito.\n"
    )
    assert declined(notes).candidates == ()


def test_luck_wished_is_no_plan() -> None:
    notes = (
        "Rencontré Solène B. à Lille.\n\nMerci à toi, Solène, pour la soirée et bon courage pour l'année à venir !\n"
    )
    assert {fact.standing for fact in gathered(notes, "Solène B.").notes_facts} == {Standing.FIRM}


def test_a_header_tells_what_the_notes_call_the_contact() -> None:
    notes = (
        "# Meeting log\n\nProject: Tide Tables\nDeveloper: Tom Reed (T00418)\nClient: Jean, owner of Aurora Sails\n\n"
        "## Meeting 1\n- Client went through the sketches\n- Suggested a map of wrecks\n"
    )
    facts = said(gathered(notes, "Jean", sender=Sender(name="Tom Reed")))
    assert {"Client went through the sketches", "Suggested a map of wrecks"} <= set(facts)
    assert not any("T00418" in fact for fact in facts)


def test_at_a_meeting_of_two_she_is_the_contact() -> None:
    notes = "# Log\n\nSupervisor: Odile Brandt\n\n## 3 March\nPresent: Ken Asher, Odile Brandt\n- She suggested larger type\n\n## 10 March\nPresent: Ken Asher, Dora Kiss\n- She wants less\n"
    facts = said(gathered(notes, "Odile Brandt", sender=Sender(name="Ken Asher")))
    assert "She suggested larger type" in facts
    assert "She wants less" not in facts


def test_the_event_of_the_first_sentence_is_told_without_the_others_in_it() -> None:
    notes = "Am Samstag war ich mit Birte beim FahrradCamp Ulm 4.\n\nBirte und ich haben verschlafen.\n\n@lunte hat mir das Zentrieren gezeigt.\n"
    assert said(gathered(notes, "@lunte"))[0] == "FahrradCamp Ulm 4"


def test_what_the_sender_did_with_another_is_not_the_contacts() -> None:
    notes = "Ana Kovač builds kilns.\n\nWith Silvia I spoke of the new hall. Later I stood there with @kettle, who is funny.\n"
    assert said(gathered(notes, "Ana Kovač")) == ["Ana Kovač builds kilns."]


def test_company_is_known_by_a_given_name_behind_an_article() -> None:
    notes = "Encontrei a Zélia na feira. Ela faz cestos.\n\nCom o Piero fui ver os barcos.\n"
    assert said(gathered(notes, "Zélia")) == ["Encontrei a Zélia na feira.", "Ela faz cestos."]


def test_a_given_name_is_not_another_ones_initial() -> None:
    notes = "Bob m'a prêté sa barque.\n\nUne autre belle rencontre, Solène B., une libraire.\n"
    assert said(gathered(notes, "Solène B.")) == ["Une autre belle rencontre, Solène B., une libraire."]
