"""One module a form of findings, with one function `render`; its name is what `--format` takes."""
