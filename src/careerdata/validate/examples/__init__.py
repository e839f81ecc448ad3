"""The examples that prove each rule, and how they are run."""
