"""One module a form of a history of releases, with one function `render`; its name is what `--format` takes."""
