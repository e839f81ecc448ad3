"""The outside world: country names, growth words, exchange rates. Each table has its source in `README.md` here."""
