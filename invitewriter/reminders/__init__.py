"""What follows a letter: reminders, calendars of them, and adding to or erasing the log in the notes."""

from invitewriter.reminders.due import Kind, Reminder, all_reminders, reminders_about

__all__ = ["Kind", "Reminder", "all_reminders", "reminders_about"]
