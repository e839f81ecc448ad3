"""What words mean, as data: figures, periods, growth, sentences, acronyms, credentials, countries."""
