"""Reads clauses of any verb by their grammar: words tagged by HanTa, clauses found by patterns over the tags, turned to the contact."""
