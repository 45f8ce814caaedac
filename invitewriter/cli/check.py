"""`invitewriter check`: the guard as a linter, for files, folders, standard input and JSONL."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from invitewriter.channel import channel_named
from invitewriter.checking import brief_to_check, checked_by_hand, guard_with
from invitewriter.cli.kinds import Day
from invitewriter.cli.options import (
    BASE,
    IGNORE,
    PROMPTS,
    SENDER,
    SUMMARY,
    chosen,
    format_option,
    ink_for,
    open_means,
    tell,
    with_options,
)
from invitewriter.domain import Brief, Draft, Judgement, Report, Stage, value
from invitewriter.errors import ModelError, UsageError
from invitewriter.guard import Guard, Setting
from invitewriter.means import stage_named
from invitewriter.messages import Message, read_messages
from invitewriter.report import check_json, marked_text, unjudged_text
from invitewriter.report.caveats import misses_notes
from invitewriter.report.held import all_held_text
from invitewriter.report.ink import harmless

if TYPE_CHECKING:
    from invitewriter.llm import Model

UNJUDGED = 3
RULES_ALONE = "Read by the rules alone: --notes FILE also holds names, numbers, days and the like, and what was told in confidence, against notes."


@value
class _Reader:
    """What every message of a call is read by."""

    guard: Guard
    brief: Brief | None
    setting: Setting

    def read(self, message: Message) -> Report:
        draft = _draft_of(message)
        if self.brief:
            return checked_by_hand(self.guard, draft, self.brief)
        setting = Setting(
            channel=message.channel or self.setting.channel,
            stage=message.stage or self.setting.stage,
            contact=message.contact or self.setting.contact,
            language=message.language or self.setting.language,
        )
        return self.guard.check(draft, None, setting)


def _draft_of(message: Message) -> Draft:
    return Draft(message=message.text, subject=message.subject)


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@with_options(
    click.option("--notes", metavar="FILE", help="Hold the text against these notes, too."),
    click.option("--contact", metavar="NAME", help="Who is written to."),
    SUMMARY,
    SENDER,
    click.option("--today", type=Day(), metavar="DATE", help="The day the text is written."),
    click.option("--channel", metavar="NAME", help="Where it goes; without it, lengths are not read."),
    click.option("--stage", metavar="STAGE", help="met, connected, engaged or trusted. [default: met]"),
    click.option("--language", metavar="CODE", help="Of the text, where it is too short to tell."),
    click.option("--select", multiple=True, metavar="RULE", help="Read by this rule or family only."),
    IGNORE,
    click.option("--jsonl", is_flag=True, help="Standard input holds JSONL: one message a line."),
    click.option("--model", metavar="NAME", help="Ask this model to judge the text, too."),
    BASE,
    PROMPTS,
    format_option("text", "json"),
)
@click.pass_context
def check(ctx: click.Context, /, paths: tuple[str, ...], **options: object) -> None:
    """Read files, the text files of folders, or standard input for -, by the no-pitch rules.

    A .jsonl file holds one message a line, as {"text": ...}, and gets one report a line. Exits 0 where nothing blocks,
    1 where something does, 3 where a judge gave no verdict.
    """
    form, jsonl, notes = options.pop("form"), bool(options.pop("jsonl")), options.pop("notes")
    reader = _reader(str(notes) if notes else None, options)
    reports: list[Report] = []
    many = len(paths) > 1 or jsonl or paths[0].endswith(".jsonl") or Path(paths[0]).is_dir()
    for message in read_messages(paths, sys.stdin.buffer, jsonl=jsonl, skipped=tell):
        reports.append(reader.read(message))
        if form == "json":
            click.echo(check_json(reports[-1], message.id or message.name if many else None, brief=reader.brief))
        else:
            ink = ink_for(sys.stdout)
            told = marked_text(message.name, harmless(message.text), reports[-1], reader.guard.rules, ink)
            held = all_held_text(message.name, reports[-1], _draft_of(message), reader.brief)
            click.echo(f"{told}{held}{unjudged_text(message.name, reports[-1], reader.brief)}", nl=False)
    if form == "text" and reader.brief is None and any(map(misses_notes, reports)):
        click.echo(RULES_ALONE, err=True)
    blocked = sum(bool(report.errors) for report in reports)
    if many and form == "text":
        click.echo(f"{blocked} of {len(reports)} messages blocked")
    if not blocked and any(report.judge is Judgement.NO_VERDICT for report in reports):
        tell("No verdict is no pass: ask again, or go by the rules alone.")
        ctx.exit(UNJUDGED)
    ctx.exit(1 if blocked else 0)


def _placed(model: Model | None) -> None:
    """Raises UsageError for a model by a name that there is not, once and not for every message."""
    try:
        getattr(model, "where", None)
    except ModelError as error:
        raise UsageError(str(error)) from None


def _reader(notes: str | None, options: dict[str, object]) -> _Reader:
    select: tuple[str, ...] = options.pop("select")  # type: ignore[assignment]
    choices, settings = chosen(**options)
    means = open_means(choices, replace(settings, model=None))
    _placed(means.model)
    stage = stage_named(choices.stage) or Stage.MET
    if choices.channel:
        channel_named(choices.channel)
    for name in ("sender", "summary", "today"):
        if getattr(choices, name) and not notes:
            raise UsageError(
                f"--{name} goes with --notes: without notes, a text is held against nothing but the rules."
            )
    brief = None
    if notes:
        from invitewriter.cli.reading import make_request, open_notes  # noqa: PLC0415 - a text alone needs no notes read

        read = open_notes(notes, choices)
        brief = brief_to_check(read, make_request(choices, read, replace(settings, channel=None)))
    setting = Setting(
        channel=choices.channel or "", stage=stage, contact=choices.contact or "", language=choices.language or ""
    )
    return _Reader(guard=guard_with(means, select), brief=brief, setting=setting)
