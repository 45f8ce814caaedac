"""After they answer: what is due to whom, calendars of it, and keeping or erasing the log in the notes."""

from invitewriter.reminders.due import Kind, Reminder, all_reminders, reminders_about

__all__ = ["Kind", "Reminder", "all_reminders", "reminders_about"]
