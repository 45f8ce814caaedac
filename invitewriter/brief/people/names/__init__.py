"""How somebody is called: what is a name, a title, a handle or initials, and whether two names may be one person's."""
