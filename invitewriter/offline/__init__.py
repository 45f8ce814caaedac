"""The embedded writer, for everyone without a model: its languages are folders of data under prompts/offline."""

from invitewriter.offline.language import languages
from invitewriter.offline.writer import OfflineWriter

__all__ = ["OfflineWriter", "languages"]
