"""Converts briefs and rules into the answers of tools."""

from __future__ import annotations

from invitewriter.batching.gathering.occasion import occasion_of
from invitewriter.channel import channel_named
from invitewriter.contacts import Noted
from invitewriter.domain import Brief
from invitewriter.guard import Rule
from invitewriter.mcp_server.shapes import (
    BriefAnswer,
    EarlierLetter,
    Form,
    HowMuch,
    MayBeSaid,
    Person,
    RuleAnswer,
    Writer,
)
from invitewriter.report import background_value, facts_value, unclear_value, withheld_value
from invitewriter.text.frontmatter import FrontMatter


def brief_answer(brief: Brief, noted: Noted, against: str, etiquette: str | None) -> BriefAnswer:
    """What may be known of a contact, and how to write to them. Nothing that is withheld. The day is that of the list."""
    return BriefAnswer(
        contact=Person(name=brief.contact.name, role=brief.contact.role or None, address=brief.contact.address),
        sender=Writer(
            name=brief.sender.name or None, about=brief.sender.about or None, samples=list(brief.sender.samples)
        ),
        facts=[
            MayBeSaid(**told, heading=fact.heading) for told, fact in zip(facts_value(brief), brief.facts, strict=True)
        ],
        background=[MayBeSaid(**told, heading="") for told in background_value(brief)],
        unclear=[
            MayBeSaid(**told, heading=fact.heading)
            for told, fact in zip(unclear_value(brief), brief.unclear, strict=True)
        ],
        withheld=[HowMuch(**kind) for kind in withheld_value(brief)],
        strained=bool(brief.strained),
        letters=[EarlierLetter(day=letter.day.isoformat(), text=letter.text) for letter in brief.letters],
        stage=brief.stage.value,
        how=brief.how.value,
        met_on=noted.day.isoformat(),
        dated_by=noted.dated_by,
        met_at=brief.met_at or _told_at(brief) or None,
        language=brief.language,
        today=brief.today.isoformat(),
        form=_form(brief),
        advice_against=against or None,
        etiquette=etiquette,
    )


def rule_answer(rule: Rule) -> RuleAnswer:
    """All that a rule says of itself."""
    return RuleAnswer(
        id=rule.id,
        name=rule.name,
        severity=rule.severity.value,
        message=rule.message,
        why=rule.why,
        suggestion=rule.suggestion,
        until=rule.until.value if rule.until else None,
        bad=list(rule.bad),
        good=list(rule.good),
        source=rule.source,
    )


def _told_at(brief: Brief) -> str:
    """The event and the place that a first line of the notes names and nothing else, as a letter would take them from it."""
    first = brief.notes_facts[:1]
    return occasion_of([first[0].text], FrontMatter(entries={}, lines={}))[1].get("met_at", "") if first else ""


def _form(brief: Brief) -> Form:
    channel = channel_named(brief.channel)
    length = channel.length("", brief.limit)
    return Form(
        channel=brief.channel,
        description=channel.note,
        aim=channel.aim_within(brief.limit),
        limit=length.limit,
        unit=length.unit,
        subject=channel.subject is not None,
    )
