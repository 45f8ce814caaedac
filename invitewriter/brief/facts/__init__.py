"""What every line holds: a fact and how firmly it stands, a promise, a task, nothing, or words for machines."""
