"""What is planned, open or only heard of is marked so, and an old acquaintance is known for one."""

from invitewriter.brief.facts.entries import entries_of
from invitewriter.brief.facts.standing import standing_of, takes_back
from invitewriter.domain import Fact, Source, Standing
from invitewriter.notes import parse_notes
from tests.briefing import gathered
from tests.tables import every

NAMES = {
    "en": "Met Ana Kovač at the fair, she builds kilns from river clay.",
    "de": "Ana Kovač auf der Messe getroffen, sie baut Öfen aus Ton.",
    "es": "Conocí a Ana Kovač en la feria, hace hornos de barro.",
    "fr": "J'ai rencontré Ana Kovač à la foire, elle fait des fours.",
    "it": "Ho conosciuto Ana Kovač alla fiera del paese: lei fa dei forni con l'argilla del fiume. "
    "Ne ha fatti molti anche per le scuole della sua città, e non ne ha mai venduto uno senza prima accenderlo con chi lo compra.",
    "pt": "Conheci a Ana Kovač na feira, faz fornos de barro.",
}


@every(
    ("language", "line", "standing"),
    [
        ("en", "She wants to open a second kiln.", Standing.PLANNED),
        ("en", "The yard opens in May.", Standing.PLANNED),
        ("en", "She told me she’d love to fire with seaweed one day.", Standing.PLANNED),
        ("en", "She said she'd also like to try a wood kiln.", Standing.PLANNED),
        ("en", "Maybe we do a talk together.", Standing.OPEN),
        ("en", "She has not decided whether to hire a baker.", Standing.OPEN),
        ("en", "Would olive wood do?", Standing.OPEN),
        ("en", "I had no idea how to stack the kiln, and she showed me.", Standing.FIRM),
        ("en", "When I have no idea which way up the slates go, she stays patient.", Standing.FIRM),
        ("en", "Whenever I don't know what to say, she fills the gap.", Standing.FIRM),
        ("en", "I have no idea how she gets it so hot.", Standing.HEARSAY),
        ("en", "No idea what she does with the ash.", Standing.HEARSAY),
        ("de", "Auch wenn ich keine Ahnung habe, was ich da stapele, hilft sie.", Standing.FIRM),
        ("de", "Wir hatten keine Ahnung vom Stapeln, sie hat es gezeigt.", Standing.FIRM),
        ("en", "Apparently she fires with olive wood.", Standing.HEARSAY),
        ("en", "I think she sings in a choir.", Standing.HEARSAY),
        ("en", "I think having her for a teacher was the best thing that could happen to me.", Standing.FIRM),
        ("en", "I think she is the best potter in town.", Standing.HEARSAY),
        ("de", "Ich denke, sie zur Lehrerin zu haben, war das Beste an dem ganzen Jahr.", Standing.FIRM),
        ("de", "Ich glaube, sie singt im Chor.", Standing.HEARSAY),
        ("es", "Creo que fue la mejor tarde del viaje.", Standing.FIRM),
        ("es", "Creo que canta en un coro.", Standing.HEARSAY),
        ("en", "Does she fire at night? didn't ask", Standing.HEARSAY),
        ("en", "Wonder if she fires at night", Standing.HEARSAY),
        ("en", "Nobody knows who built the kiln.", Standing.FIRM),
        ("es", "Me preguntó si vendemos arcilla.", Standing.FIRM),
        ("pt", "Será que dá aulas? não perguntei", Standing.HEARSAY),
        ("en", "Promised to send her the clay map.", Standing.FIRM),
        ("en", "She said that rain is only a rumour.", Standing.FIRM),
        ("en", "I showed her the tool, because she wants one.", Standing.FIRM),
        ("en", "I talked to her, and she will motivate me.", Standing.PARTLY),
        ("en", "I ran to the hall where she was waiting for me.", Standing.FIRM),
        ("en", "She is waiting for an answer from the town.", Standing.OPEN),
        ("en", "After going to see the mill we had tea.", Standing.FIRM),
        ("en", "She spoke of going to open a shop.", Standing.PLANNED),
        ("de", "Wir hatten eine Stunde geplant, es wurden drei.", Standing.FIRM),
        ("fr", "J'ai pris beaucoup de plaisir à discuter avec elle.", Standing.FIRM),
        ("fr", "Reste à discuter le prix.", Standing.OPEN),
        ("de", "Ich durfte die Glasur probieren.", Standing.FIRM),
        ("de", "Hoffentlich sehen wir uns im Mai.", Standing.PLANNED),
        ("es", "Ha puesto un piano en la sala de espera.", Standing.FIRM),
        ("fr", "Elle a négocié la fin du travail le dimanche.", Standing.FIRM),
        ("pt", "O desenho é uma onda que vira andorinha.", Standing.FIRM),
        ("pt", "Virá à feira de Braga.", Standing.PLANNED),
        ("de", "Will im Mai eine zweite Werkstatt eröffnen.", Standing.PLANNED),
        ("de", "Vielleicht machen wir zusammen einen Vortrag.", Standing.OPEN),
        ("de", "Sie soll drei Häuser haben.", Standing.HEARSAY),
        ("de", "Die Wolle wird von Hand gewaschen.", Standing.FIRM),
        ("es", "Quiere abrir otro taller en Vigo.", Standing.PLANNED),
        ("es", "Tal vez venga a la feria de Vigo.", Standing.OPEN),
        ("es", "Dicen que vende la mejor arcilla.", Standing.HEARSAY),
        ("es", "Trabaja con madera de olivo.", Standing.FIRM),
        ("fr", "Elle veut ouvrir un autre atelier.", Standing.PLANNED),
        ("fr", "Peut-être un atelier ensemble.", Standing.OPEN),
        ("fr", "Il paraît qu'elle chante.", Standing.HEARSAY),
        ("fr", "Elle travaille avec l'opéra de Lyon.", Standing.FIRM),
        ("pt", "Quer abrir outra oficina em Braga.", Standing.PLANNED),
        ("pt", "Talvez venha à feira de Braga.", Standing.OPEN),
        ("pt", "Dizem que canta muito bem.", Standing.HEARSAY),
        ("pt", "Trabalha com madeira de oliveira.", Standing.FIRM),
        ("en", "Every summer her father would take the boat and say he is going to sail to Crete.", Standing.FIRM),
        ("en", "As soon as the rain stopped we walked to the mill.", Standing.FIRM),
        ("en", "She said she would open a second kiln.", Standing.PLANNED),
        ("en", "We had a long talk about clay. She wants to open a second kiln.", Standing.PARTLY),
        ("en", "We talked about her yard, and she wants to open a second kiln.", Standing.PLANNED),
        ("en", "She hopes to open the yard that her father built.", Standing.PLANNED),
        ("de", "Ich habe mich bei ihr sehr wohl gefühlt.", Standing.FIRM),
        ("de", "Am nächsten Morgen gingen wir zum Ofen.", Standing.FIRM),
        ("de", "Das wäre toll, mit ihr zu töpfern.", Standing.OPEN),
        ("de", "Sie hat mir den Ofen gezeigt, vielleicht brennen wir mal zusammen.", Standing.PARTLY),
        (
            "fr",
            "J'ai parlé longtemps avec elle, j'espère que nous la reverrons bientôt.",
            Standing.PARTLY,
        ),
        ("fr", "Elle espère que le four marche.", Standing.PLANNED),
        ("fr", "Je pense qu'elle chante.", Standing.HEARSAY),
        ("es", "De pronto empezó a llover.", Standing.FIRM),
        ("es", "Montará un taller en Vigo.", Standing.PLANNED),
        ("es", "Me enseñó el horno, tal vez cozamos juntos.", Standing.PARTLY),
        ("it", "Ha detto che avrebbe aperto una bottega.", Standing.PLANNED),
        ("it", "Abbiamo mangiato insieme, e vuole aprire una bottega.", Standing.PARTLY),
        ("pt", "Ela conta que viveu no Porto.", Standing.FIRM),
        ("pt", "Mostrou-me o forno, talvez venha cá.", Standing.PARTLY),
        # A supposition that a clause of its own adds; what stands in front, or at the end, tells of the whole.
        ("en", "We walked to the mill, and I think she sings in a choir.", Standing.PARTLY),
        ("en", "She stayed and helped me, and in the evening apparently all was well.", Standing.PARTLY),
        ("en", "She stayed and helped me until it was done, apparently.", Standing.HEARSAY),
        ("de", "Sie half mir beim Umbau, und am Ende war anscheinend alles gut.", Standing.PARTLY),
        ("es", "Me ayudó con el horno, y al final por lo visto todo salió bien.", Standing.PARTLY),
        ("fr", "Elle m'a aidé avec le four, et à la fin apparemment tout était bon.", Standing.PARTLY),
        ("it", "Mi ha aiutato con il forno, e alla fine a quanto pare andava tutto bene.", Standing.PARTLY),
        ("pt", "Ela ficou e ajudou, e no fim aparentemente estava tudo bem.", Standing.PARTLY),
        # A diary in the present tells what is beside what is to come.
        ("fr", "Le lac est calme, nous sommes six et la montée se fera à pied.", Standing.PARTLY),
        ("fr", "Nous repartons vers midi, elle nous rejoindra au col.", Standing.PARTLY),
        ("fr", "La montée se fera à pied.", Standing.PLANNED),
        ("es", "El lago está en calma, somos seis y ella nos llevará al valle.", Standing.PARTLY),
        ("it", "Il lago è calmo, siamo in sei e lei ci porterà nella valle.", Standing.PARTLY),
        ("pt", "O lago está calmo, somos seis e ela vai levar-nos ao vale.", Standing.PARTLY),
        ("de", "Der See ist ruhig, sie wird uns ins Tal bringen.", Standing.PARTLY),
        ("en", "The lake is calm, she will take us to the valley.", Standing.PARTLY),
        ("en", "She built the kiln herself, or so I heard.", Standing.HEARSAY),
        ("en", "Apparently she built the kiln herself, and she painted it.", Standing.HEARSAY),
        ("de", "Wir gingen zum Ofen, und ich glaube, dass sie im Chor singt.", Standing.PARTLY),
        ("de", "Sie hat den Ofen selbst gebaut, glaube ich.", Standing.HEARSAY),
        ("es", "Me enseñó el horno, y creo que canta en un coro.", Standing.PARTLY),
        ("es", "Hizo el horno, creo.", Standing.HEARSAY),
        ("fr", "Elle m'a longuement montré le four, et je crois qu'elle chante dans un chœur.", Standing.PARTLY),
        ("fr", "Elle a construit le four, paraît-il.", Standing.HEARSAY),
        ("it", "Abbiamo riso molto e a quanto pare canta in un coro.", Standing.PARTLY),
        ("it", "Ha costruito il forno, mi pare.", Standing.HEARSAY),
        ("pt", "Conversamos muito e ao que parece ela canta num coro.", Standing.PARTLY),
        ("pt", "Ela construiu o forno, ao que parece.", Standing.HEARSAY),
        # What the sender thinks of what they saw is an opinion.
        ("en", "I think it was her best talk.", Standing.FIRM),
        ("en", "I think it was a Monday.", Standing.HEARSAY),
        ("de", "Ich denke, dass der Abend sehr gelungen war.", Standing.FIRM),
        ("de", "Ich glaube, das war ein Montag.", Standing.HEARSAY),
        ("es", "Creo que fue su mejor charla.", Standing.FIRM),
        ("fr", "Je pense que c'était sa meilleure conférence.", Standing.FIRM),
        ("it", "Mi sembra che la serata sia stata bellissima.", Standing.FIRM),
        ("pt", "Acho que foi a melhor palestra dela.", Standing.FIRM),
        ("pt", "Acho que ela vive em Braga.", Standing.HEARSAY),
        # A wish or a time to come within what was, and questions that hold a wish.
        ("en", "She showed me the oven she wants to sell.", Standing.PARTLY),
        ("en", "She was going to open a second kiln.", Standing.PLANNED),
        ("de", "Wir haben bald gemerkt, dass ich meine Vorträge üben wollte.", Standing.PARTLY),
        ("de", "Sie hat bald Geburtstag.", Standing.PLANNED),
        ("fr", "J'ai préparé une tarte pour demain.", Standing.PARTLY),
        ("es", "Me dijo que quiere abrir un taller.", Standing.PLANNED),
        ("es", "Compro esta por mil euros.", Standing.FIRM),
        ("it", "Mi ha mostrato il forno che vuole vendere.", Standing.PARTLY),
        ("en", "Ana made the evening a joy, and he will come along.", Standing.PARTLY),
        ("en", "I didn't want to stay long.", Standing.FIRM),
        ("de", "Das wird hoch angesehen.", Standing.FIRM),
        ("de", "An diesen Satz von ihr denke ich oft.", Standing.FIRM),
        ("it", "Non m'aspettavo tanta gente, e verrà anche lei.", Standing.PARTLY),
        ("fr", "Le four fumait, et elle viendra bientôt.", Standing.PARTLY),
        ("de", "„Willst du im Mai eine Werkstatt eröffnen?“", Standing.OPEN),
        ("fr", "« Tu veux voir le four demain ? »", Standing.OPEN),
        ("pt", "“Vocês querem ver o forno?”", Standing.OPEN),
    ],
)
def test_a_fact_tells_how_firmly_it_stands(language: str, line: str, standing: Standing) -> None:
    brief = gathered(f"{NAMES[language]}\n\n- {line}\n")
    assert [fact.standing for fact in brief.notes_facts if fact.text == line] == [standing]


def test_what_stands_under_a_heading_for_questions_is_open() -> None:
    brief = gathered(f"{NAMES['en']}\n\n## Open questions\n- a shared stand at the next fair\n\n## Notes\n- red clay\n")
    assert [fact.standing for fact in brief.notes_facts][-2:] == [Standing.OPEN, Standing.FIRM]


@every(
    ("language", "line"),
    [
        ("en", "An old friend from university."),
        ("en", "Had not seen her for twelve years."),
        ("de", "Kenne sie seit zwanzig Jahren."),
        ("es", "Nos conocemos desde hace años."),
        ("fr", "On se connaît depuis dix ans."),
        ("pt", "Conheço-a há anos."),
    ],
)
def test_an_old_acquaintance_is_known_for_one(language: str, line: str) -> None:
    assert gathered(f"{NAMES[language]}\n{line}\n").known_before
    assert not gathered(f"{NAMES[language]}\n").known_before


@every(
    ("language", "line", "standing"),
    [
        ("es", "Pintaremos el granero en junio.", Standing.PLANNED),
        ("pt", "Pintaremos o celeiro em junho.", Standing.PLANNED),
        ("fr", "Nous planterons les haies en mars.", Standing.PLANNED),
        ("it", "Pianteremo le siepi a marzo.", Standing.PLANNED),
        ("es", "Subimos a un prado donde los vecinos van a volar cometas.", Standing.PARTLY),
        ("pt", "Subimos a um prado onde os vizinhos vão soltar pipas.", Standing.PARTLY),
        ("en", "We climbed to a meadow where the village is going to build a mill.", Standing.PARTLY),
        ("es", "Corrimos detrás del tren.", Standing.FIRM),
        ("pt", "Rimos e corremos atrás do trem.", Standing.FIRM),
        ("fr", "Nous montrons les ruches aux forgerons.", Standing.FIRM),
    ],
)
def test_what_we_shall_do_is_planned_and_where_others_go_is_beside(
    language: str, line: str, standing: Standing
) -> None:
    brief = gathered(f"{NAMES[language]}\n\n{line}\n")
    assert [fact.standing for fact in brief.notes_facts if fact.text == line] == [standing]


@every(
    ("language", "text", "takes"),
    [
        ("en", "On Thursday Tom told us to redo it in the old project.", True),
        ("en", "She uses oak instead of pine.", False),
        ("de", "Das Treffen findet doch nicht statt.", True),
        ("de", "Sie ist doch die Töpferin.", False),
        ("fr", "Finalement on reste à Lyon.", True),
        ("es", "La idea quedó descartada.", True),
        ("it", "Usa la quercia invece del pino.", False),
        ("pt", "É preciso refazer tudo.", True),
    ],
)
def test_a_line_that_may_undo_an_earlier_one_is_known(language: str, text: str, *, takes: bool) -> None:
    assert takes_back(Fact(id="N2", text=text, source=Source.NOTES, line=2), language) is takes


@every(
    ("language", "line"),
    [
        ("de", "Schon bald sitzen alle um ihren Ofen und singen."),
        ("de", "Bald duzten wir uns."),
        ("en", "Soon we felt quite at home beside her kiln."),
        ("en", "We stacked the pots and very soon everybody was singing."),
        ("es", "Pronto estábamos todos cantando junto al horno."),
        ("fr", "Bientôt tout le monde chantait autour du four."),
        ("pt", "Em breve estávamos todos a cantar junto ao forno."),
        ("it", "Ben presto tutti cantavano attorno al forno."),
    ],
)
def test_what_happened_soon_is_no_plan(language: str, line: str) -> None:
    (entry,) = entries_of(parse_notes(line).items)
    assert standing_of(entry, language) is Standing.FIRM


@every(
    ("line", "standing"),
    [
        ("Am Ofen werden wir verwöhnt mit Krapfen und Kannen.", Standing.FIRM),
        ("Wir werden freudig von der Töpferin empfangen.", Standing.FIRM),
        ("Wir werden die Kannen im Laden bemalen.", Standing.PLANNED),
        ("Der Ofen wird gemauert und mit Ton verkleidet werden.", Standing.PLANNED),
    ],
)
def test_what_is_done_to_somebody_in_the_present_is_no_plan(line: str, standing: Standing) -> None:
    (entry,) = entries_of(parse_notes(line).items)
    assert standing_of(entry, "de") is standing


@every(
    ("language", "line"),
    [
        ("de", "Bald eröffnet sie den zweiten Laden."),
        ("en", "Soon she moves the kiln to Leeds."),
        ("es", "Pronto se muda a Lugo."),
        ("fr", "Bientôt elle déménage à Lille."),
        ("pt", "Em breve ela muda-se para Braga."),
        ("it", "Presto lei si trasferisce a Lecce."),
    ],
)
def test_what_comes_soon_is_a_plan(language: str, line: str) -> None:
    (entry,) = entries_of(parse_notes(line).items)
    assert standing_of(entry, language) is Standing.PLANNED


@every(
    ("language", "title", "asked", "answered"),
    [
        ("en", "Questions", "Q: How long have you fired with olive wood?", "Since the spring."),
        ("de", "Fragen", "F: Wie lange brennen Sie schon mit Olivenholz?", "Seit dem Frühjahr."),
        ("es", "Preguntas", "P: ¿Desde cuándo cuece con leña de olivo?", "Desde la primavera."),
    ],
)
def test_what_was_answered_under_questions_is_no_question(language: str, title: str, asked: str, answered: str) -> None:
    begun = f"{NAMES[language]}\n\n## {title}\n\n"
    talk = "\n\n".join([f"{asked}\n{'R' if language == 'es' else 'A'}: {answered}"] * 2)
    told = gathered(begun + talk, "Ana Kovač").notes_facts
    assert [fact.standing for fact in told if answered in fact.text] == [Standing.FIRM] * 2
    jotted = gathered(f"{begun}- {answered}", "Ana Kovač").notes_facts
    assert [fact.standing for fact in jotted if fact.text == answered] == [Standing.OPEN]
