"""What of the notes is private: marked by the sender, or by its matter."""
