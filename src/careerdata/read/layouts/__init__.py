"""One data file a publisher: which heading opens which section, which lines are furniture, how its tables read."""
