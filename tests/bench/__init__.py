"""What it costs and how quick it is, each figure beside its budget: `make bench`."""
