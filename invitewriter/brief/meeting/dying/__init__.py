"""How a death is told: by verbs whose subject has died, by what is done for the dead, by rites, and by a cause and an age alone."""
