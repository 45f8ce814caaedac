"""Who is who in the notes, and whose each line is."""
