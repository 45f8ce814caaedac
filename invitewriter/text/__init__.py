"""Tools for any text: normalisation that keeps offsets, sentences, language, and checkable mentions (names, numbers, dates)."""
