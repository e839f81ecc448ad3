"""Tables read by the meaning of their columns, whoever wrote them."""
