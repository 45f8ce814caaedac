"""All rules, one module a family. A new rule goes into its family's module and nowhere else."""

from invitewriter.guard.rule import Rule
from invitewriter.guard.rules import apology

RULES: tuple[Rule, ...] = (*apology.RULES,)
