"""One file of each kind that the house takes: what `test_one_file_each` adds to a copy of the tree."""
