"""One module a form of what changed between two releases, with one function `render`; its name is what `--format` takes."""
