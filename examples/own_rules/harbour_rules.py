"""A rule that only this team needs: the name of its new product stays out of first letters."""

from invitewriter.domain import Severity, Stage
from invitewriter.guard.rule import Rule, phrases

RULES = (
    Rule(
        id="HB101",
        name="product-name",
        message="names our product",
        why="Whoever wants to know what we build asks, or looks it up.",
        suggestion="Write about them.",
        source="The team's own experience",
        severity=Severity.ERROR,
        until=Stage.ENGAGED,
        find=phrases("[the] tidewatch", "tide watch (app|pro)"),
        bad=("Tidewatch would suit your harbour.",),
        good=("The tide in your harbour stayed with me.",),
    ),
)
