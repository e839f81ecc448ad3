"""The examples that prove each rule, and what they are made of."""
