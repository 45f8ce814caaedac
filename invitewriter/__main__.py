"""`python -m invitewriter`."""

from invitewriter.cli import run

run()
