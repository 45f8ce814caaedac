"""Builds the Terms of a plan or a batch, which hold for all of its letters, from options and settings."""

from __future__ import annotations

from dataclasses import replace

from invitewriter.arguments import the_day
from invitewriter.batching.terms import Terms
from invitewriter.brief import Request
from invitewriter.channel import channel_named
from invitewriter.cli.options import Choices, open_means
from invitewriter.cli.settings import Settings
from invitewriter.means import stage_named
from invitewriter.sender import read_sender

LONGEST = 600.0
"""Seconds for one letter, where nothing else is said."""


def terms_of(choices: Choices, settings: Settings) -> Terms:
    """What was asked for by options, and what is usual by the settings. Raises UsageError, NotesError or PromptError."""
    means = open_means(choices, settings)
    today = the_day(choices.today)
    usual = settings.sender if choices.sender is None else None
    return Terms(
        asked=Request(
            sender=read_sender(choices.sender) if choices.sender else None,
            channel=_channel(choices.channel),
            stage=stage_named(choices.stage),
            language=choices.language,
            limit=choices.limit,
            today=today,
        ),
        usual=Request(
            sender=read_sender(usual) if usual else None,
            channel=settings.channel,
            stage=stage_named(settings.stage),
            language=settings.language,
            today=today,
        ),
        means=replace(means, deadline=means.deadline or LONGEST),
    )


def _channel(name: str | None) -> str | None:
    """The name, checked before anything else is done. Raises UsageError for a channel that there is not."""
    return channel_named(name).name if name else None
