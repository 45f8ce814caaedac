"""All rules. A family stands in the modules that bear its name: NP1 in `pitch*`, NP2 in `too_soon*`, NP6 in `grounding*`, NP7 in `form*`, the others in one each.

A new rule goes into one of its family's modules and nowhere else. Those that list no rules (`pitch_hints`, `pitch_kindness`, `pitch_strangers`,
`pitch_unbidden`) hold what rules of the family weigh together.
"""

from operator import attrgetter

from invitewriter.guard.rule import Rule
from invitewriter.guard.rules import (
    apology,
    discretion,
    form,
    form_letter,
    form_reading,
    grounding,
    grounding_told,
    mass_mail,
    pitch,
    pitch_asking,
    pitch_business,
    pitch_dealings,
    pitch_manner,
    pitch_marks,
    pitch_offers,
    pitch_plain,
    pitch_proof,
    pitch_reader,
    pitch_steps,
    pitch_terms,
    pitch_trades,
    pitch_turns,
    pitch_wares,
    self_focus,
    too_soon,
    too_soon_pressure,
)

OF_A_BATCH: tuple[Rule, ...] = mass_mail.OF_A_BATCH
"""Rules of which only `batch` can tell: explained and left out like the others."""

RULES: tuple[Rule, ...] = (
    *pitch.RULES,
    *pitch_terms.RULES,
    *pitch_proof.RULES,
    *pitch_steps.RULES,
    *pitch_trades.RULES,
    *pitch_business.RULES,
    *pitch_plain.RULES,
    *pitch_turns.RULES,
    *pitch_asking.RULES,
    *pitch_dealings.RULES,
    *pitch_manner.RULES,
    *pitch_offers.RULES,
    *pitch_wares.RULES,
    *pitch_marks.RULES,
    *pitch_reader.RULES,
    *too_soon.RULES,
    *too_soon_pressure.RULES,
    *apology.RULES,
    *mass_mail.RULES,
    *self_focus.RULES,
    *sorted((*grounding.RULES, *grounding_told.RULES), key=attrgetter("id")),
    *form.RULES,
    *form_letter.RULES,
    *form_reading.RULES,
    *discretion.RULES,
)
