# The words that stand before the time within which something is done. `|` separates them.
deadlines-before = within | within the | within the next | in at most | in no more than | no later than | at the latest after
