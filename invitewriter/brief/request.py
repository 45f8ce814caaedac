"""The request for a letter, and how its options are combined with the front matter and the notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from invitewriter.brief.meeting.log import log_about
from invitewriter.brief.people.names.asked import read_asked
from invitewriter.channel import CHANNELS, channel_named, default_channel
from invitewriter.domain import Address, Sender, Stage, value
from invitewriter.errors import UsageError
from invitewriter.notes import Notes, language_code
from invitewriter.notes.log import stage_of
from invitewriter.text.folding import plain

# Names people give to channels; what has several ("LinkedIn") is settled by the stage.
_CALLED = {
    "email": "mail e-mail courriel correo",
    "card": "letter post postcard handwritten brief postkarte karte lettre carte carta postal snail-mail",
    "chat": "whatsapp signal slack telegram messenger instagram dm ig threema teams discord",
    "sms": "text text-message mms",
    "inmail": "linkedin-inmail",
    "linkedin-note": "connection-request invitation-note",
}
_CHANNELS_BY_NAME = {name: channel for channel, names in _CALLED.items() for name in names.split()}


@value
class Request:
    """The options of the caller; what is None is read from the front matter, else from the notes."""

    contact: str | None = None
    role: str = ""
    """What the caller said of the contact beside the name."""
    summary: str | None = None
    """The text of the contact's public profile."""
    sender: Sender | None = None
    channel: str | None = None
    stage: Stage | None = None
    language: str | None = None
    """ISO 639-1, or a language's name."""
    limit: int | None = None
    address: Address | None = None
    listed: bool = False
    """Whether the contact comes from a list, and not from notes of a meeting."""
    today: date


def taken_apart(request: Request) -> Request:
    """The request with the contact's name alone, and in `role` what was said beside it: "Tom", of "Tom, who bakes"."""
    if not request.contact or request.contact.replace("-", "").isalpha():
        return request
    asked = read_asked(request.contact)
    return replace(request, contact=asked.name, role=request.role or asked.about)


def chosen_stage(notes: Notes, request: Request) -> Stage:
    """The stage asked for, else the further one of the front matter's and the log's. Raises UsageError for an unknown one."""
    word = request.stage or notes.front.get("stage") or Stage.MET
    try:
        said = Stage(word)
    except ValueError:
        raise UsageError(f"There is no stage {word!r}. Choose one of: {', '.join(Stage)}.") from None
    logged = stage_of(log_about(notes, request.contact))
    return said if request.stage or said.reaches(logged) else logged


def chosen_address(notes: Notes, request: Request) -> Address | None:
    """The form of address asked for, else the front matter's. Raises UsageError for an unknown one."""
    word = request.address or notes.front.get("address")
    try:
        return Address(word) if word else None
    except ValueError:
        raise UsageError(f"There is no address {word!r}. Choose one of: {', '.join(Address)}.") from None


def chosen_language(notes: Notes, request: Request) -> str:
    """The language asked for, else the front matter's, else the notes' own. Raises UsageError for an unknown one."""
    if request.language:
        code = language_code(request.language)
        if not code:
            raise UsageError(f"There is no language {request.language!r}. Give two letters, as in 'en' or 'de'.")
        return code
    return notes.front.get("language") or notes.language or "en"


def named_channel(notes: Notes, request: Request) -> str:
    """The channel asked for, else the front matter's; empty where neither names one. Raises UsageError for an unknown one."""
    word = request.channel or notes.front.get("channel") or ""
    return channel_called(word, chosen_stage(notes, request))


def channel_called(word: str, stage: Stage) -> str:
    """The channel that people call `word` at this stage; empty for an empty word. Raises UsageError for an unknown one."""
    name = _CHANNELS_BY_NAME.get("-".join(plain(word).split()), word.strip().lower())
    if name == "linkedin":
        return default_channel(stage, has_email=False)
    return channel_named(name).name if name and name not in CHANNELS else name


def channel_reason(notes: Notes, request: Request, channel: str) -> str:
    """Why a letter goes by `channel`, where nobody named one; empty where somebody did."""
    if named_channel(notes, request):
        return ""
    if channel == "email":
        return "the notes hold an e-mail address"
    stage = chosen_stage(notes, request)
    return "you have only met" if stage is Stage.MET else f"you are at the stage {stage!s}"
