"""The rules in force: our own, and those that installed packages bring by the entry point `invitewriter.rules`."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Sequence
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING

from invitewriter.errors import ConfigError
from invitewriter.foreign import line_in
from invitewriter.guard.rule import Rule
from invitewriter.guard.rules import OF_A_BATCH, RULES

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "invitewriter.rules"
_PACKAGES = (".dist-info", ".egg-info", ".egg")


@functools.cache
def installed_rules() -> tuple[Rule, ...]:
    """All rules in force. Raises ConfigError, naming the package, for rules that cannot be loaded or whose id or name is taken."""
    rules = list(RULES)
    for point in _points() if is_named(GROUP, sys.path) else ():
        brought = _load(point)
        taken = {word for rule in (*rules, *OF_A_BATCH) for word in (rule.id, rule.name)}
        for rule in brought:
            if {rule.id, rule.name} & taken:
                raise ConfigError(f"The rules of {point.value!r} take {rule.id} {rule.name} a second time: rename it.")
            taken |= {rule.id, rule.name}
        rules += brought
    return tuple(rules)


def explained_rules() -> tuple[Rule, ...]:
    """All that can be explained: also what only a batch tells. Raises what `installed_rules` does."""
    return (*installed_rules(), *OF_A_BATCH)


def own_rules() -> tuple[Rule, ...]:
    """Those that installed packages bring. Raises what `installed_rules` does."""
    return installed_rules()[len(RULES) :]


def _points() -> list[EntryPoint]:
    from importlib.metadata import entry_points  # noqa: PLC0415 - takes as long to load as all our rules; few bring their own

    return sorted(entry_points(group=GROUP), key=lambda point: point.name)


def is_named(group: str, path: Sequence[str]) -> bool:
    """Whether a package in the folders of `path` may define entry points of a group; True where this cannot be seen."""
    if any(hasattr(finder, "find_distributions") and finder is not PathFinder for finder in sys.meta_path):
        return True
    return any(_is_named_in(folder or os.curdir, group.encode()) for folder in path)


def _is_named_in(folder: str, group: bytes) -> bool:
    try:
        packages = [name for name in os.listdir(folder) if name.endswith(_PACKAGES)]  # noqa: PTH208 - names will do
    except NotADirectoryError:  # an archive
        return True
    except OSError:
        return False
    return any(name.endswith(".egg") or group in _points_of(folder, name) for name in packages)


def _points_of(folder: str, package: str) -> bytes:
    """The content of a package's entry_points.txt; empty where it has none, as most packages."""
    try:
        with open(os.path.join(folder, package, "entry_points.txt"), "rb") as said:  # noqa: PTH118, PTH123 - called a hundred times
            return said.read()
    except OSError:
        return b""


def _load(point: EntryPoint) -> tuple[Rule, ...]:
    try:
        brought = tuple(point.load().RULES)
    except Exception as error:  # whatever goes wrong in a module of somebody else's
        told = f"{str(error).rstrip('.')}{line_in(error)}"
        raise ConfigError(f"The rules of {point.value!r} cannot be loaded: {told}. Mend or uninstall them.") from error
    if not all(isinstance(rule, Rule) for rule in brought):
        raise ConfigError(f"The rules of {point.value!r} are none: RULES holds values of invitewriter.guard.Rule.")
    from invitewriter.guard.theirs import faults  # noqa: PLC0415 - few bring their own

    for rule in brought:
        if wrong := "; ".join(faults(rule)):
            raise ConfigError(f"The rule {rule.id} {rule.name} of {point.value!r} cannot be used: {wrong}.")
    return brought
