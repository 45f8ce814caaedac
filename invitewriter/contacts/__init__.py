"""Who is in a folder of notes: each contact with the file that tells of them, and the day they were met."""

from invitewriter.contacts.folder import NotesFolder, one_of_a_crowd, several_in
from invitewriter.contacts.values import Listing, Noted

__all__ = ["Listing", "Noted", "NotesFolder", "one_of_a_crowd", "several_in"]
