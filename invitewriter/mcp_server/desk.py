"""The Desk: what all tools of a server work with, fixed when it starts; and functions that the tools share."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import ParamSpec, TypeVar

from mcp.server.mcpserver.exceptions import ToolError

from invitewriter.arguments import the_day
from invitewriter.brief import Request
from invitewriter.brief.silenced import silenced
from invitewriter.contacts import Noted, NotesFolder
from invitewriter.domain import Draft, Finding, Invitation, Reason, Report, Sender, Span, value
from invitewriter.errors import InviteWriterError, UsageError, fault_line
from invitewriter.guard.rule import DISCRETION
from invitewriter.means import Means, stage_named
from invitewriter.notes import Notes, parse_notes
from invitewriter.text.sentences import sentences

P = ParamSpec("P")
T = TypeVar("T")


@value
class Desk:
    """What the tools work with. No call changes it."""

    means: Means
    folder: NotesFolder | None = None
    """None: the assistant brings the notes itself."""
    sender: Sender | None = None
    channel: str | None = None
    language: str | None = None
    """Defaults of the user's, for what neither a call nor the notes say."""
    today: Callable[[], date] = functools.partial(the_day, None)

    def open_folder(self) -> NotesFolder:
        """The folder of notes. Raises UsageError where the server was started without one."""
        if self.folder is None:
            raise UsageError("This server has no folder of notes: start it with 'invitewriter mcp --notes DIR'.")
        return self.folder

    def notes_of(self, contact: str, file: str = "") -> tuple[Notes, Request]:
        """The notes about a contact of the folder, and what to ask of them. Raises UsageError or NotesError."""
        return self.notes_and_request(self.find(contact, file))

    def find(self, contact: str, file: str = "") -> Noted:
        """A contact of the folder. Raises UsageError or NotesError."""
        return self.open_folder().find(contact, self.today(), file=file)

    def notes_and_request(self, found: Noted) -> tuple[Notes, Request]:
        """The notes about a contact, and what to ask of them."""
        notes, request = self.with_defaults(found.notes, found.request(self.today()).contact)
        return notes, replace(request, summary=found.summary)

    def notes_or_text(self, notes: str, contact: str, file: str = "") -> tuple[Notes, Request]:
        """The notes an assistant brings, or without any those of the folder. Raises UsageError or NotesError."""
        if notes.strip():
            return self.with_defaults(parse_notes(notes), contact or None)
        if not contact.strip():
            raise UsageError("Give the text of the notes, or the name of a contact in the user's folder of notes.")
        return self.notes_of(contact, file)

    def with_defaults(self, notes: Notes, contact: str | None) -> tuple[Notes, Request]:
        """`notes`, with the user's own defaults where the front matter says nothing else."""

        def default(key: str, setting: str | None) -> str | None:
            return None if key in notes.front else setting

        return notes, Request(
            contact=contact,
            sender=None if "sender" in notes.front else self.sender,
            channel=default("channel", self.channel),
            language=default("language", self.language),
            today=self.today(),
        )


def asked_for(request: Request, *, channel: str, stage: str, language: str = "", summary: str = "") -> Request:
    """`request` with what a call asks for; what it leaves empty stays as it is. Raises UsageError."""
    return replace(
        request,
        channel=channel or request.channel,
        stage=stage_named(stage or None) or request.stage,
        language=language or request.language,
        summary=summary or request.summary,
    )


def by_sentence(report: Report, draft: Draft) -> Report:
    """`report` on a letter of the assistant's own, in which a finding of discretion names the sentence and not the words of it."""
    texts = dict(draft.texts())
    told = {
        finding: replace(finding, span=span, words=texts[finding.passage][span.start : span.end])
        for finding in report.findings
        if finding.rule.startswith(DISCRETION)
        for span in (sentence_around(texts[finding.passage], finding.span),)
    }
    return replace(report, findings=tuple(dict.fromkeys(told.get(finding, finding) for finding in report.findings)))


def sentence_around(text: str, found: Span) -> Span:
    """The span of the sentences that a span of a text touches."""
    touched = [each for each in sentences(text) if each.touches(found)]
    return Span(start=touched[0].start, end=touched[-1].end) if touched else found


def discreet(report: Report) -> Report:
    """`report`, in which findings of discretion have neither words nor a span, and stand once for each rule."""
    return replace(report, findings=tuple(_once_per_rule(report.findings)))


def discreet_invitation(invitation: Invitation) -> Invitation:
    """`invitation` as an assistant may see it: without a blocked letter that reveals what is withheld, or what is known of
    somebody who must not be written to.
    """
    leaks = any(finding.rule.startswith(DISCRETION) for finding in invitation.report.errors)
    brief, decline = invitation.brief, invitation.decline
    if brief and decline and decline.reason is Reason.DO_NOT_WRITE:
        brief = silenced(brief)
    return replace(
        invitation, brief=brief, draft=None if leaks else invitation.draft, report=discreet(invitation.report)
    )


def reporting_errors(tool: Callable[P, T]) -> Callable[P, T]:
    """`tool`, whose exceptions become ToolErrors: ours with their message, any other without it, since it may quote notes."""

    @functools.wraps(tool)
    def telling(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return tool(*args, **kwargs)
        except InviteWriterError as error:
            raise ToolError(str(error)) from None
        except Exception as error:  # noqa: BLE001 - the SDK's own account of it would quote it in a log
            raise ToolError(f"There is {fault_line(error)}") from None

    return telling


def _once_per_rule(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, those of discretion once for each rule."""
    kept: list[Finding] = []
    seen: set[str] = set()
    for finding in findings:
        if not finding.rule.startswith(DISCRETION):
            kept.append(finding)
        elif finding.rule not in seen:
            seen.add(finding.rule)
            kept.append(replace(finding, passage="message", span=Span(start=0, end=0), words=""))
    return kept
