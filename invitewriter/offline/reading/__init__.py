"""From the facts of a brief to readings: what the notes surely say of the contact."""
