"""The embedded writer, for everyone without a model: English for now; a further language is a folder of data."""

from invitewriter.offline.language import languages
from invitewriter.offline.writer import OfflineWriter

__all__ = ["OfflineWriter", "languages"]
