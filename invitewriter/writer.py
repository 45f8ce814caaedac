"""The Writer protocol, and ModelWriter, which asks a model: one prompt for each method."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from invitewriter.brief.facts.promises import tells_of_keeping
from invitewriter.brief.facts.shown import shown_facts, shown_notes
from invitewriter.brief.facts.standing import takes_back
from invitewriter.brief.facts.tasks import is_promise
from invitewriter.channel import channel_named
from invitewriter.domain import Brief, Claim, Decline, Draft, Finding, Prompt, Reason, WriterInfo
from invitewriter.llm import Model, ask
from invitewriter.prompt import Prompts
from invitewriter.text.language import language_name

FEWEST_QUESTIONS, MOST_QUESTIONS = 1, 5
_COUNTED_DAYS = 180
"""Up to so many days ago, a prompt tells how many days have passed since the meeting; beyond that, only its date."""


class Writer(Protocol):
    """Composes from a brief. Implementations are safe to share between threads."""

    @property
    def info(self) -> WriterInfo: ...

    def draft(self, brief: Brief) -> Draft | Decline:
        """The letter, without questions; or why none should be written."""

    def questions(self, brief: Brief) -> tuple[str, ...]:
        """One to five questions for the next conversation; none where nothing can be asked."""

    def repair(self, draft: Draft, findings: Sequence[Finding], brief: Brief) -> Draft:
        """`draft` with the smallest change that clears `findings`; its questions stay."""


class ClaimAnswer(BaseModel):
    text: str
    facts: list[str]


class LetterAnswer(BaseModel):
    """The answer to the prompt `repair`."""

    model_config = ConfigDict(extra="ignore")

    subject: str = ""
    message: str = ""
    claims: list[ClaimAnswer] = Field(default_factory=list)


class DraftAnswer(LetterAnswer):
    """The answer to the prompt `draft`."""

    decline: str = ""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.message.strip() and not self.decline.strip():
            raise ValueError('neither "message" nor "decline" says anything')
        return self


class QuestionsAnswer(BaseModel):
    """The answer to the prompt `questions`."""

    # More or fewer are no reason to ask again: the first five count, and where nothing can be asked nothing is.
    questions: list[str] = Field(json_schema_extra={"minItems": FEWEST_QUESTIONS, "maxItems": MOST_QUESTIONS})


class ModelWriter:
    """Asks a model. Errors: ModelError where it cannot be asked, OutputError where its answer cannot be used."""

    def __init__(self, model: Model, prompts: Prompts) -> None:
        self._model = model
        self._prompts = prompts

    @property
    def info(self) -> WriterInfo:
        return WriterInfo(kind="model", model=self._model.name, prompts=self._prompts.digest)

    @staticmethod
    def first_prompts(prompts: Prompts, brief: Brief, *, plain: bool = False) -> tuple[Prompt, Prompt]:
        """What a model is asked first, side by side; `plain` asks for a letter that a person reads as it comes."""
        known = _known(brief)
        return prompts.render("draft", plain=plain, **known), prompts.render("questions", **known)

    def draft(self, brief: Brief) -> Draft | Decline:
        answer = ask(self._model, self._prompts.render("draft", plain=False, **_known(brief)), DraftAnswer)
        if not answer.message.strip():
            return Decline(reason=Reason.THIN, advice=answer.decline.strip())
        return _draft(answer, brief)

    def questions(self, brief: Brief) -> tuple[str, ...]:
        answer = ask(self._model, self._prompts.render("questions", **_known(brief)), QuestionsAnswer)
        return tuple(question.strip() for question in answer.questions if question.strip())[:MOST_QUESTIONS]

    def repair(self, draft: Draft, findings: Sequence[Finding], brief: Brief) -> Draft:
        letter = {"subject": draft.subject, "message": draft.message}
        prompt = self._prompts.render("repair", letter=letter, findings=findings, **_known(brief))
        answer = ask(self._model, prompt, LetterAnswer)
        return _draft(answer, brief, draft.questions) if answer.message.strip() else draft


def _draft(answer: LetterAnswer, brief: Brief, questions: tuple[str, ...] = ()) -> Draft:
    known = {fact.id for fact in brief.grounds}
    wants_subject = channel_named(brief.channel).subject is not None
    return Draft(
        message=answer.message.strip(),
        subject=" ".join(answer.subject.split()) if wants_subject else "",
        questions=questions,
        claims=tuple(
            Claim(text=claim.text.strip(), facts=tuple(id_ for id_ in claim.facts if id_ in known))
            for claim in answer.claims
        ),
    )


def _known(brief: Brief) -> dict[str, object]:
    """What a prompt may know, by the names its first comment gives: never the brief itself, which holds what is withheld."""
    return {
        "contact": {
            "name": brief.contact.name,
            "role": brief.contact.role,
            "address": brief.contact.address or "",
            "named": brief.contact.named,
            "several": bool(brief.contact.names),
        },
        "sender": {
            "name": brief.sender.name,
            "about": brief.sender.about,
            "samples": brief.sender.samples,
            "closing": brief.sender.closing,
        },
        "facts": shown_facts(brief.notes_facts),
        "kept": [fact.id for fact in brief.notes_facts if tells_of_keeping(fact)],
        "owed": [fact.id for fact in brief.notes_facts if is_promise(fact, brief.notes_language)],
        "undoing": _undoing(brief),
        "noted": shown_notes(brief),
        "summary": shown_facts(brief.summary_facts),
        "letters": [{"day": letter.day.isoformat(), "text": letter.text} for letter in brief.letters],
        "stage": brief.stage.value,
        "how": brief.how.value,
        "known_before": brief.known_before,
        "disputes": [{"point": dispute.point} for dispute in brief.disputes if dispute.point != "person"],
        "strained": bool(brief.strained),
        "place": brief.met_at,
        "date": brief.met_on.isoformat() if brief.met_on else "",
        "date_in_words": _seen_from_today(brief),
        "today": brief.today.isoformat(),
        "today_weekday": f"{brief.today:%A}",
        "language": language_name(brief.language),
        "avoid": brief.avoid,
        "channel": _form(brief),
    }


def _form(brief: Brief) -> dict[str, object]:
    channel = channel_named(brief.channel)
    length = channel.length("", brief.limit)
    return {
        "note": channel.note,
        "aim": channel.aim_within(brief.limit),
        "limit": length.limit,
        "unit": length.unit,
        "subject": channel.subject is not None,
        "letter": channel.letter,
    }


def _undoing(brief: Brief) -> list[str]:
    """The ids of facts that may take back what a fact before them says."""
    behind = [fact for fact in brief.notes_facts[1:] if not fact.standing.stays_unsaid]
    return [fact.id for fact in behind if takes_back(fact, brief.notes_language)]


def _seen_from_today(brief: Brief) -> str:
    if not brief.met_on:
        return ""
    days = (brief.today - brief.met_on).days
    day = f"on {brief.met_on:%A, %d %B %Y}"
    if days > _COUNTED_DAYS:
        return day
    return f"{day} ({({0: 'today', 1: 'yesterday'}).get(days, f'{days} days ago')})"
