"""Who is who in the notes, and whose each line is: `names`, `found`, `whose`, `contact`, each resting on those before it."""
