"""What any text needs: normalising with the way back, sentences, language, and the mentions a reader could check."""
