"""Reads whom a clause is about, by its grammar: the subject before or behind the verb, adverbials passed over."""
