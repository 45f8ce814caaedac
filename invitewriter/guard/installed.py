"""The rules in force: our own, and those that installed packages bring by the entry point `invitewriter.rules`."""

from __future__ import annotations

import functools
from importlib.metadata import EntryPoint, entry_points

from invitewriter.errors import ConfigError
from invitewriter.guard.rule import Rule
from invitewriter.guard.rules import RULES

GROUP = "invitewriter.rules"


@functools.cache
def installed_rules() -> tuple[Rule, ...]:
    """All rules. Raises ConfigError, naming the package, where one cannot be loaded or takes an id or name twice."""
    rules = list(RULES)
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        brought = _load(point)
        taken = {rule.id for rule in rules} | {rule.name for rule in rules}
        for rule in brought:
            if {rule.id, rule.name} & taken:
                raise ConfigError(f"The rules of {point.value!r} take {rule.id} {rule.name} a second time: rename it.")
        rules += brought
    return tuple(rules)


def _load(point: EntryPoint) -> tuple[Rule, ...]:
    try:
        brought = tuple(point.load().RULES)
    except Exception as error:  # whatever goes wrong in a module of somebody else's
        raise ConfigError(f"The rules of {point.value!r} cannot be loaded: {error}. Mend or uninstall them.") from error
    if not all(isinstance(rule, Rule) for rule in brought):
        raise ConfigError(f"The rules of {point.value!r} are none: RULES holds values of invitewriter.guard.Rule.")
    return brought
