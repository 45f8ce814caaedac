"""Tells noun phrases that can stand in a letter from the shorthand of notes ("paper book" for "a paper book")."""

from __future__ import annotations

import re
from itertools import groupby, pairwise

from invitewriter.domain import value
from invitewriter.offline.tables import Table, listed
from invitewriter.offline.verbs import Verbs
from invitewriter.text.folding import plain
from invitewriter.text.german import ends_in_noun
from invitewriter.text.lexicon import Lexicon, lexicon, places
from invitewriter.text.patterns import compile_later

MOST_WORDS = 12
"""A longer phrase is a sentence in disguise."""
_MOST_WORDS_IN_CALLING = 3
_INITIAL = compile_later(r"\b[A-Z]\.")
_WORDS_LEFT = 4
"""What is left of a clause without its relative clause must still say something."""
_PLAIN = compile_later(r"(?:[\w'’, -]|(?<=\b[A-Z])\.|\"[\w' -]+\")+")
_ABBREVIATED = compile_later(r"\b(?![A-Z]\.)\w{1,4}\.(?=\s|$)")


@value
class Nouns:
    """A language's words about noun phrases."""

    determiners: frozenset[str]
    prepositions: frozenset[str]
    joins: frozenset[str]
    relatives: frozenset[str]
    questions: frozenset[str]
    senders: frozenset[str]
    mass: frozenset[str]
    mass_endings: tuple[str, ...]
    plural_endings: tuple[str, ...]
    never_plural: tuple[str, ...]
    bare_after: frozenset[str]
    empty: frozenset[str]
    vowels: str
    action_endings: tuple[str, ...]
    mass_after: frozenset[str]
    bound: frozenset[str]
    """Prepositions without which the noun before them may say nothing: "the name of"."""
    inherent: frozenset[str]
    before_verb: str
    definite: str
    calendar: frozenset[str]
    deictics: frozenset[str]
    recurring: frozenset[str]
    calling_endings: tuple[str, ...]
    no_calling: frozenset[str]
    calling_article: tuple[tuple[str, str], ...]
    reduced: frozenset[str]
    participle_endings: tuple[str, ...]
    vague: frozenset[str]
    definites: frozenset[str]
    indefinites: frozenset[str]
    capitals: bool
    """Whether a capital letter makes a name; not where all nouns have one."""
    before_names: frozenset[str]
    """Prepositions after which a word that is no ordinary one names a place."""
    before_towns: frozenset[str]
    """Those after which it may end as ordinary words do: "in Wendland"."""
    ordinary: Lexicon
    an: dict[str, str]
    """The indefinite article for each definite one."""
    counted_endings: tuple[str, ...]
    genders: tuple[tuple[str, str], ...]
    """Each ending of nouns that tells their article, with it; the longest first."""

    def reads(self, phrase: str, verbs: Verbs, *, bare: bool = False, vague: bool = False) -> bool:
        """Whether `phrase` is a noun phrase with all its small words; its first noun may lack them if `bare`."""
        return self.stands(phrase, vague=vague) and self._complete(phrase.split(), verbs, bare=bare)

    def stands(self, phrase: str, *, vague: bool = False) -> bool:
        """Whether `phrase` can be a noun phrase, and a particular one unless it may be `vague`, if no small words lack."""
        words = phrase.split()
        if not 0 < len(words) <= MOST_WORDS or not self.written_out(phrase):
            return False
        if self._joins_badly([word.lower() for word in words]):
            return False
        telling = [word.lower() for word in words if word.lower() not in self.small]
        if len(telling) > len(set(telling)):
            return False
        if not self.capitals and not vague and not any(w[0].isupper() and w.lower() not in self.small for w in words):
            return False  # no noun in it, where nouns have capitals: "Ihre eigenen"
        opens_badly = words[0].lower() in self.prepositions | self.joins | (self.relatives - self.questions)
        # "how much a child can be trusted with" may end in a preposition.
        ends_badly = words[-1].lower().strip(",") in self.small and words[0].lower() not in self.questions
        return not opens_badly and (vague or (not ends_badly and self.particular(words)))

    def _joins_badly(self, words: list[str]) -> bool:
        """Whether an "and" goes on with a preposition that stands on its other side no more: "storage and in what others do"."""
        if any(first in self.prepositions and then in self.deictics for first, then in pairwise(words)):
            return True  # "versions of that tale": which one?
        around = zip(words, words[1:], words[2:], strict=False)
        return any(
            join in self.joins and after in self.prepositions and before not in self.prepositions
            for before, join, after in around
        )

    def reads_all(self, phrase: str, verbs: Verbs, *, written_out: bool) -> bool:
        """Whether `phrase` is a row of noun phrases, with prepositions or without: "with two friends a boat"."""
        words = phrase.split()
        if not self.stands(" ".join(words[self.prepositions_before(words) :])):
            return False
        return written_out or self._complete(words, verbs, bare=False)

    def has_object(self, phrase: str) -> bool:
        """Whether one of the noun phrases in a row has no preposition before it."""
        words = phrase.split()
        begins = (
            before[0].isupper() and (word.lower() in self.determiners or not word[0].islower())
            for before, word in pairwise(words)
        )
        return not self.prepositions_before(words) or any(begins)

    def prepositions_before(self, words: list[str]) -> int:
        """How many prepositions `words` begin with."""
        return next((at for at, word in enumerate(words) if word.lower() not in self.prepositions), len(words))

    def without_determiner(self, phrase: str) -> str:
        """A noun behind a determiner without it, as a line of its own says it; empty where an adjective may lean on it."""
        first, _, rest = phrase.partition(" ")
        if self.capitals or first.lower() not in self.determiners:
            return "" if first.islower() else phrase
        return rest if rest[:1].isupper() else ""

    def particular(self, words: list[str]) -> bool:
        """Whether there is a word that tells one thing from another."""
        return any(word.lower().strip(",") not in self.empty | self.small for word in words)

    def asks(self, phrase: str) -> bool:
        """Whether `phrase` is a question in other words: "how bees dance"."""
        words = phrase.split()
        return 2 < len(words) <= MOST_WORDS + 2 and words[0].lower() in self.questions and self.written_out(phrase)

    def speaks_of_sender(self, phrase: str) -> bool:
        return any(word.lower() in self.senders for word in re.findall(r"\w+", phrase))

    def head(self, phrase: str) -> str:
        """`phrase` up to its first preposition, relative or mention of the sender."""
        ends = self.prepositions | self.relatives | self.senders | self.recurring
        words = phrase.split()
        start = next((at for at, word in enumerate(words) if word.lower() not in self.prepositions), 0)
        end = next((at for at, word in enumerate(words) if at > start and word.lower() in ends), len(words))
        return " ".join(words[:end]).rstrip(",")

    def heading(self, phrase: str) -> str:
        """`phrase` up to its first preposition that does not give its noun the sense: "the name of the welder" for "... in Otley"."""
        words = phrase.split()
        ends = (self.prepositions - self.bound) | self.relatives | self.senders | self.recurring
        start = len(self.head(phrase).split())
        end = next((at for at, word in enumerate(words) if at > start + 1 and word.lower() in ends), len(words))
        tail = words[start + 1 : end]
        counted = self.determiners - self.indefinites - self.definites
        plain = self.particular(tail) and not counted.intersection(word.lower() for word in tail)
        if start >= len(words) or words[start].lower() not in self.bound or not plain:
            end = start  # "a crew of people" is a crew, "a choir of three congregations" a choir
        return " ".join(words[:end]).rstrip(",")

    def made_definite(self, phrase: str) -> str:
        """`phrase` as something known: "the jar" for "a jar"; empty if the language does not tell how."""
        first, _, rest = phrase.partition(" ")
        if first.lower() in self.indefinites:
            return f"{self.definite} {rest}" if self.definite else ""
        return phrase

    def is_single(self, phrase: str) -> bool:
        """Whether it is one thing, with its determiner."""
        words = self.head(phrase).split()
        return (
            len(words) > 1
            and words[0].lower() in self.determiners
            and not self._plural(words[-1])
            and "," not in phrase
        )

    def with_determiner(self, phrase: str) -> str | None:
        """`phrase` with the definite article where it has no determiner; None if the language does not tell which."""
        first = phrase.split(maxsplit=1)[0]
        last = self.head(phrase).split()[-1]
        if first.lower() in self.determiners or self.is_name(first):
            return phrase
        article = next((article for ending, article in self.genders if first.lower().endswith(ending)), self.definite)
        gendered = article != self.definite and first[0].isupper()
        if not gendered and (self._is_mass(last) or (self.genders and self._plural(last))):
            return phrase
        return f"{article} {phrase}" if gendered or self.definite else None

    def _is_strange(self, chunk: list[str], before: str) -> bool:
        """Whether one word alone stands where places do, and is no ordinary noun: "auf Nordstrand"."""
        if self.capitals or before not in self.before_names | self.before_towns or len(chunk) > 1:
            return False
        word = plain(chunk[0])
        ordinary = self.ordinary.is_common(word) or (
            before not in self.before_towns and ends_in_noun(word, self.ordinary)
        )
        return chunk[0][0].isupper() and not ordinary

    def with_indefinite(self, phrase: str) -> str:
        """`phrase` with an indefinite article where shorthand left it out and its noun tells which: "eine Tauschbörse"."""
        first = phrase.split(maxsplit=1)[0] if phrase.strip() else ""
        noun = first.lower()
        stands = not first[:1].isupper() or self.is_name(first) or self._plural(noun) or noun in self.mass
        if stands or (self._is_mass(noun) and not self._is_counted(noun)):
            return phrase
        definite = next((article for ending, article in self.genders if noun.endswith(ending)), "")
        if definite not in self.an:
            return phrase
        named = phrase[len(first) + 1 :][:1].isupper()  # "Abteilung Bodenkunde": there is one of that name
        return f"{definite if named else self.an[definite]} {phrase}"

    def is_name(self, word: str) -> bool:
        """Whether the word is a name by its capital; where all nouns have one, only if it names a place."""
        return word[0].isupper() and (self.capitals or plain(word) in places())

    def shorter(self, phrase: str) -> str:
        """`phrase` up to its first relative clause; empty where it has none."""
        words = phrase.split()
        end = next((at for at, word in enumerate(words) if at and word.lower() in self.relatives), 0)
        while end and words[end - 1].lower() in self.prepositions:
            end -= 1
        return " ".join(words[:end]) if end >= _WORDS_LEFT else ""

    def core(self, phrase: str) -> str:
        """`phrase` without where, when or with whom: "a boat" for "a boat in the garage", but "a book about rye" whole."""
        words = phrase.split()
        outer = self.prepositions - self.inherent

        def ends_at(at: int) -> bool:
            return words[at + 1].lower() in self.calendar or (
                words[at].lower() in outer and not self._names(words[at + 1])
            )

        small = (at for at, word in enumerate(words[:-1]) if at and word.lower() in self.prepositions)
        end = next((at for at in small if ends_at(at)), len(words))
        relative = next((at for at in range(1, end) if words[at].lower() in self.relatives), end)
        # "a guide that begins with the rope" is a guide, never "a guide that begins".
        return " ".join(words[: relative if end < len(words) else end]).rstrip(",")

    def _names(self, word: str) -> bool:
        """Whether the word belongs to a name, as a place does and a month does not."""
        return word[0].isupper() and word.lower() not in self.calendar

    def is_vague(self, phrase: str) -> bool:
        """Whether its noun tells nothing without what is left out ("your version")."""
        words = self.head(phrase).split()
        return not words or words[-1].lower() in self.vague

    def is_unique(self, phrase: str) -> bool:
        """Whether there is only one of it, by its determiner or its capital."""
        first = phrase.split(maxsplit=1)[0]
        return first.lower() in self.definites or self.is_name(first)

    def calling(self, phrase: str) -> str:
        """What somebody is, with its article: "a UI designer" for "UI designer"; empty where it is none."""
        words = phrase.split()
        last = words[-1].lower()
        fits = (
            len(words) <= _MOST_WORDS_IN_CALLING and last.endswith(self.calling_endings) and last not in self.no_calling
        )
        once = any(phrase.lower().startswith(f"{word}-") for word in self.no_calling)
        if once or not fits or not self.stands(phrase) or self.small.intersection(word.lower() for word in words):
            return ""
        article = next(
            (before for pattern, before in self.calling_article if re.search(pattern, phrase, re.IGNORECASE)), ""
        )
        lowered = self.capitals and words[0].istitle()
        return f"{article}{phrase[0].lower() if lowered else phrase[0]}{phrase[1:]}"

    def is_action(self, phrase: str) -> bool:
        """Whether it begins with something done ("forgetting names"): no thing."""
        first, *more = phrase.split()
        return bool(more) and first.lower().endswith(self.action_endings)

    @property
    def articles(self) -> frozenset[str]:
        return self.definites | self.indefinites

    @property
    def small(self) -> frozenset[str]:
        return self.determiners | self.prepositions | self.joins | self.relatives | self.senders

    def written_out(self, phrase: str) -> bool:
        """No marks, abbreviations, single letters, words without vowels, or words in capitals for loudness."""
        if not _PLAIN.fullmatch(phrase) or _ABBREVIATED.search(phrase):
            return False
        return all(self._is_word(word) for word in re.findall(r"[\w'-]+", _INITIAL.sub("", phrase)))

    def _is_word(self, word: str) -> bool:
        if word.isdigit() or word.lower() in self.small:
            return True
        if word.isupper():
            return len(word) <= 5
        letters = [letter for letter in word.lower() if letter.isalpha()]
        return (
            bool(letters) and (not word.islower() or any(letter in self.vowels for letter in letters)) and len(word) > 1
        )

    def _complete(self, words: list[str], verbs: Verbs, *, bare: bool) -> bool:
        """Whether each stretch between prepositions has a determiner, or a noun that needs none."""
        before, covered = "", bare
        for small, stretch in groupby(
            self._own(words), key=lambda word: word.lower() in self.prepositions | self.joins
        ):
            chunk = list(stretch)
            if small:
                before = chunk[-1].lower()
                covered = covered and before in self.joins
            elif (covered and not self._plural(chunk[-1])) or self._stands(chunk, before, verbs):
                if (
                    covered
                    and before in self.joins
                    and chunk[0].lower() not in self.determiners
                    and self._plural(chunk[-1])
                ):
                    return False  # "a bakery and whittles": more likely a verb
                covered = chunk[0].lower() in self.determiners
            else:
                return False
        return True

    def _own(self, words: list[str]) -> list[str]:
        """The words before the first relative clause or mention of the sender: what follows is a clause of its own."""
        ends = self.relatives | self.reduced | (self.senders - self.determiners)
        end = next((at for at, word in enumerate(words) if at and word.lower() in ends), len(words))
        return [word.strip(",") for word in words[:end]]

    def _stands(self, chunk: list[str], before: str, verbs: Verbs) -> bool:
        if before == self.before_verb and (act := verbs.plain(chunk)):
            return len(chunk) == act[1] or self._stands(chunk[act[1] :], "", verbs)
        if before in self.joins and _has_verb_inside(chunk, verbs):
            return False  # "and her brother keeps bees"
        last = chunk[-1]
        if len(chunk) > 1 and last.endswith(self.participle_endings) and self._plural(chunk[-2]):
            return True
        return (
            before in self.mass_after
            or self._is_strange(chunk, before)
            or chunk[0].lower() in self.determiners
            or not chunk[0][0].isalpha()
            or (self.is_name(last) if last[0].isupper() else not last[0].isalpha())
            or self._plural(last)
            or (self._is_mass(last) and (before != "" or not self._is_counted(last)))
            or f"{before} {' '.join(chunk)}".lower() in self.bare_after
        )

    def _is_counted(self, word: str) -> bool:
        """Whether a noun that may stand alone after a preposition ("on request") has an article as an object."""
        return word.lower() not in self.mass and word.lower().endswith(self.counted_endings)

    def _is_mass(self, word: str) -> bool:
        return word.lower() in self.mass or word.lower().endswith(self.mass_endings)

    def _plural(self, word: str) -> bool:
        word = word.lower()
        return len(word) > 3 and word.endswith(self.plural_endings) and not word.endswith(self.never_plural)


def _has_verb_inside(chunk: list[str], verbs: Verbs) -> bool:
    return any(form == "third" for word in chunk[1:-1] for _, form in verbs.by_form.get(word.lower(), ()))


def make_nouns(words: Table, code: str) -> Nouns:
    nouns = words["nouns"]

    def words_of(key: str) -> frozenset[str]:
        return frozenset(listed(nouns, key))

    return Nouns(
        determiners=words_of("determiners"),
        indefinites=words_of("indefinites"),
        definites=words_of("definites"),
        prepositions=words_of("prepositions"),
        joins=words_of("joins"),
        relatives=words_of("relatives"),
        questions=words_of("questions"),
        senders=words_of("senders"),
        mass=words_of("mass"),
        mass_endings=listed(nouns, "mass_endings"),
        plural_endings=listed(nouns, "plural_endings"),
        never_plural=listed(nouns, "never_plural"),
        action_endings=listed(nouns, "action_endings"),
        bare_after=words_of("bare_after"),
        empty=words_of("empty"),
        vowels=words["written"]["vowels"],
        mass_after=words_of("mass_after"),
        inherent=words_of("inherent"),
        bound=words_of("bound"),
        before_verb=nouns["before_verb"],
        capitals=nouns.get("capitals", True),
        an=dict(nouns.get("an", {})),
        counted_endings=listed(nouns, "counted_endings") or ("\0",),
        before_names=words_of("before_names"),
        before_towns=words_of("before_towns"),
        ordinary=lexicon(code),
        genders=tuple(sorted(_genders(nouns), key=lambda pair: -len(pair[0]))),
        definite=nouns["definite"],
        calendar=words_of("calendar"),
        deictics=words_of("deictics"),
        recurring=words_of("recurring") - words_of("indefinites"),
        calling_endings=listed(nouns, "calling_endings"),
        no_calling=words_of("no_calling"),
        calling_article=tuple((pattern, article) for pattern, article in nouns.get("calling_article", ())),
        reduced=words_of("reduced"),
        participle_endings=listed(nouns, "participle_endings") or ("\0",),
        vague=words_of("vague"),
    )


def _genders(nouns: Table) -> list[tuple[str, str]]:
    return [(ending, article) for article, endings in nouns.get("genders", {}).items() for ending in endings.split()]
