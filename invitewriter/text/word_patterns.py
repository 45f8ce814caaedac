"""What counts as a word, where a text need not be parted into tokens: one pattern for each meaning."""

from __future__ import annotations

from invitewriter.text.patterns import compile_later

WORD = compile_later(r"[^\W_]+")
"""Letters and figures: "seeds", "B2B", "140"; of "Ana's" and "e-mail" each part."""
LETTERS = compile_later(r"[^\W\d_]+")
"""Letters alone: no figures."""
LONGER_WORD = compile_later(r"[^\W\d_]{2,}")
"""Two letters or more: no initial, no "s" of "Ana's"."""
HYPHENED = compile_later(r"[^\W_]+(?:-[^\W_]+)*")
"""Words and figures, joined by hyphens: "seed-library"."""
CONTRACTED = compile_later(r"[^\W_]+(?:['-][^\W_]+)*")
"""The same, joined by straight apostrophes as well: "won't"."""
JOINED = compile_later(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
"""Letters, joined by hyphens and apostrophes of any shape: "O’Hara-Lind"."""
NAME_WORD = compile_later(r"(?<![\w@.-])[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")
"""The same where a name may stand: not within an address or the name of a file."""
WHOLE_WORD = compile_later(r"(?<![\w'’@.-])[^\W\d_][\w'’-]*")
"""All that is written together with a letter first, figures and a last hyphen too: "Ana's", "well-", "B2B"."""
