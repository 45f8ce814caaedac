"""Many invitations at once: who is in the sources, what the plan says of each, the outbox, and what makes letters alike.

Called `batching` because `invitewriter.batch` is the function that other tools call.
"""
