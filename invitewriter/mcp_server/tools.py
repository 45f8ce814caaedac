"""The tools that an assistant can call: thin functions over a Desk. An assistant reads their docstrings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from pydantic import Field

from invitewriter.api import draft_with, questions_with
from invitewriter.brief import make_brief
from invitewriter.brief.meeting.log import log_about
from invitewriter.brief.silenced import silenced
from invitewriter.checking import gathered, guard_with, signed
from invitewriter.domain import Decline, Draft, Reason, Stage
from invitewriter.errors import UsageError
from invitewriter.guard import Setting, find_rules
from invitewriter.guard.installed import explained_rules
from invitewriter.mcp_server.answers import brief_answer, rule_answer
from invitewriter.mcp_server.desk import Desk, asked_for, by_sentence, discreet_invitation
from invitewriter.mcp_server.shapes import (
    BriefAnswer,
    Checked,
    ContactList,
    Drafted,
    ListedContact,
    Questions,
    Rules,
    UnreadFile,
)
from invitewriter.means import stage_named
from invitewriter.notes.dates import day_since
from invitewriter.notes.log import Event, better_left
from invitewriter.offline import OfflineWriter
from invitewriter.prompt import Prompts
from invitewriter.report import check_value, invitation_value

Tool = Callable[..., object]
Name = Annotated[str, Field(description="A contact's name, as list_contacts has it.")]
File = Annotated[str, Field(description="The file, where a name is in several.")]
Channel = Annotated[
    str,
    Field(description="linkedin-note, linkedin-message, inmail, email, sms, chat or card; empty: as the notes say."),
]
StageWord = Annotated[str, Field(description="met, connected, engaged or trusted; empty: as the notes say.")]
Language = Annotated[str, Field(description="Of the letter: en, de, fr ...; empty: the notes' own.")]
NotesText = Annotated[str, Field(description="The text of the notes; empty: the notes of the folder.")]
Whom = Annotated[
    str, Field(description="Whom it is to; needed where the notes name several people, or none are given.")
]
Since = Annotated[str, Field(description="2026-11-24, yesterday, 7 days, 2 weeks, Monday ...; empty: everyone.")]


def folder_tools(desk: Desk) -> list[Tool]:
    """The tools that read the user's folder of notes."""

    def list_contacts(since: Since = "") -> ContactList:
        """List the people in the user's folder of notes, those met last first; with `since`, only those met from that
        day on.
        """
        today = desk.today()
        found = desk.open_folder().listing(today, since=day_since(since, today) if since.strip() else None)
        return ContactList(
            contacts=[
                ListedContact(name=each.name, file=each.file, met_on=each.day.isoformat(), dated_by=each.dated_by)
                for each in found.contacts
                if all(entry.event is not Event.FORGOTTEN for entry in log_about(each.notes, each.name))
            ],
            unread=[UnreadFile(file=file, problem=problem) for file, problem in found.unread],
        )

    def get_brief(  # noqa: PLR0913 - each is a thing a user may ask for
        contact: Name,
        file: File = "",
        channel: Channel = "",
        stage: StageWord = "",
        language: Language = "",
        *,
        etiquette: Annotated[
            bool, Field(description="false where you have the etiquette already, from the brief of another contact.")
        ] = True,
    ) -> BriefAnswer:
        """All that a letter to this contact may draw on, and how it is to be written. Write the letter yourself, from
        the facts alone. What is withheld is not in it, and is not to be asked for. For several contacts, take the etiquette
        with the first brief alone: it is the same for all.
        """
        noted = desk.find(contact, file)
        notes, request = desk.notes_and_request(noted)
        request = asked_for(request, channel=channel, stage=stage, language=language)
        brief, made = gathered(notes, request), make_brief(notes, request)
        no = made if isinstance(made, Decline) else OfflineWriter().against(brief)
        against = no.advice if no else better_left(log_about(notes, brief.contact.name))
        if isinstance(made, Decline) and made.reason is Reason.DO_NOT_WRITE:
            brief = silenced(brief)
        return brief_answer(brief, noted, against, Prompts(desk.means.prompts).etiquette() if etiquette else None)

    return [list_contacts, get_brief]


def _whole(text: str) -> str:
    if not text.strip():
        raise UsageError("The text is empty: give the whole letter, as it is to be sent.")
    return text


def text_tools(desk: Desk) -> list[Tool]:
    """The tools that need no folder."""

    def check_message(  # noqa: PLR0913 - each is a thing that may be known of a letter
        text: Annotated[str, Field(description="The whole letter, as it is to be sent.")],
        contact: Annotated[str, Field(description="Whose notes it is held against; empty: the rules alone.")] = "",
        *,
        subject: Annotated[str, Field(description="Its subject, where the channel has one.")] = "",
        channel: Channel = "",
        stage: StageWord = "",
        file: File = "",
    ) -> Checked:
        """Read a letter by the no-pitch rules and, with a contact, against the notes about them: what they do not
        support, and what they withhold. A finding of discretion names its sentence and its kind only: leave out what you
        do not know from the brief. Read `not_told` to the user: "ok" is no more than what was looked for.
        """
        guard, draft = guard_with(desk.means), Draft(message=_whole(text), subject=subject)
        if contact.strip():
            notes, request = desk.notes_of(contact, file)
            request = asked_for(request, channel=channel, stage=stage)
            brief = signed(gathered(notes, request), text)
            report = guard.check(draft, brief)
        else:
            brief = None
            setting = Setting(channel=channel, stage=stage_named(stage or None) or Stage.MET)
            report = guard.check(draft, None, setting)
        return Checked(**check_value(by_sentence(report, draft), brief))

    def explain_rule(
        rule: Annotated[str, Field(description="An id, a name or a family: NP301, sorry-to-bother, NP3.")],
    ) -> Rules:
        """Why a rule of the guard is there, what it finds, and what to do instead."""
        try:
            meant = find_rules(rule, explained_rules())
        except UsageError:
            raise UsageError(f"There is no rule {rule!r}: the resource invitewriter://rules lists them all.") from None
        return Rules(rules=[rule_answer(each) for each in meant])

    return [check_message, *_drafting_tools(desk), explain_rule]


def _drafting_tools(desk: Desk) -> list[Tool]:
    def draft_invitation(  # noqa: PLR0913 - each is a thing a user may ask for
        notes: NotesText = "",
        contact: Whom = "",
        *,
        summary: Annotated[str, Field(description="What the contact says of themselves in public.")] = "",
        channel: Channel = "",
        stage: StageWord = "",
        language: Language = "",
        file: File = "",
    ) -> Drafted:
        """Let invitewriter's own writer draft an invitation, guarded, with questions for the next conversation. Give the
        notes as text, or the name of a contact in the folder.
        """
        read, request = desk.notes_or_text(notes, contact, file)
        request = asked_for(request, channel=channel, stage=stage, language=language, summary=summary)
        return Drafted(**invitation_value(discreet_invitation(draft_with(read, request, desk.means))))

    def follow_up_questions(notes: NotesText = "", contact: Whom = "", file: File = "") -> Questions:
        """Questions worth asking in the next conversation: whom they want to meet, where they network, who their ideal
        clients and referral sources are; none that the notes answer.
        """
        read, request = desk.notes_or_text(notes, contact, file)
        answer = questions_with(read, request, desk.means)
        if isinstance(answer, Decline):
            return Questions(questions=[], advice=answer.advice)
        return Questions(questions=list(answer))

    return [draft_invitation, follow_up_questions]
