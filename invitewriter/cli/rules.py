"""`invitewriter rules`: what the guard believes."""

from __future__ import annotations

import click

from invitewriter.cli.options import tell
from invitewriter.guard import RULES, find_rules
from invitewriter.guard.installed import explained_rules, own_rules
from invitewriter.guard.trying import doubled, misfits
from invitewriter.report import rule_text, rules_text


@click.command()
@click.argument("rule", required=False, metavar="[ID|NAME]")
@click.pass_context
def rules(ctx: click.Context, rule: str | None) -> None:
    """List the rules, or explain one by its id or name (a family's id lists its rules).

    A rule of your own is tried on its examples, and what does not fit is told, and which of ours does the same. Exits 1
    where an example does not fit.
    """
    meant = find_rules(rule, explained_rules()) if rule else list(explained_rules())
    click.echo(rule_text(meant[0]) if rule and len(meant) == 1 else rules_text(meant), nl=False)
    own = [each for each in own_rules() if each in meant]
    wrong = [misfit for each in own for misfit in misfits(each)]
    for told in filter(None, (*wrong, *(doubled(each, RULES) for each in own))):
        tell(told)
    ctx.exit(1 if wrong else 0)
