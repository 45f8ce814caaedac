"""`python -m invitewriter`."""

from invitewriter.cli import main

main(prog_name="invitewriter")
