"""What of a brief may leave the machine where nothing may be written: whom it is about, and not what is known of them."""

from __future__ import annotations

from dataclasses import replace

from invitewriter.domain import Brief


def silenced(brief: Brief) -> Brief:
    """`brief` without all that it tells of somebody who must not be written to."""
    contact = replace(brief.contact, role="")
    return replace(brief, contact=contact, facts=(), background=(), unclear=(), disputes=(), letters=(), met_at="")
