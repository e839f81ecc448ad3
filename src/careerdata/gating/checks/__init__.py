"""What the gate looks at, a module a check.

Each has a one-line docstring that says what it looks at, a `CODE`, and a function `judge`, which gives the changes that are
beyond the policy. A check is added by adding a module.
"""
