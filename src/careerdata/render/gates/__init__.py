"""What the gate says, a module a form: one page, whatever changed."""
