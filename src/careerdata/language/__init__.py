"""What words mean: figures, periods, growth, sentences, acronyms, credentials, countries."""
