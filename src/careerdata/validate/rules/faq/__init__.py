"""FAQ: questions and answers."""
