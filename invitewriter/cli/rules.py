"""`invitewriter rules`: what the guard believes."""

from __future__ import annotations

import click

from invitewriter.guard import find_rules
from invitewriter.guard.installed import installed_rules
from invitewriter.report import rule_text, rules_text


@click.command()
@click.argument("rule", required=False, metavar="[ID|NAME]")
def rules(rule: str | None) -> None:
    """List the rules, or explain one by its id or name (a family's id lists its rules)."""
    if rule is None:
        click.echo(rules_text(installed_rules()), nl=False)
        return
    meant = find_rules(rule, installed_rules())
    click.echo(rule_text(meant[0]) if len(meant) == 1 else rules_text(meant), nl=False)
