"""The contacts in a folder of notes: each with the file of the notes about them, and the day they were met."""

from invitewriter.contacts.folder import NotesFolder, one_of_a_crowd, several_in
from invitewriter.contacts.values import Listing, Noted

__all__ = ["Listing", "Noted", "NotesFolder", "one_of_a_crowd", "several_in"]
