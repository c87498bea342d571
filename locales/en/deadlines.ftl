# The words that stand before the time within which something is done. `|` separates them.
deadlines-before = within | within the | within the next | in at most | in no more than | no later than | at the latest after

# Words that say that a clock runs only while the organisation is open.
deadlines-open = opening hours | office hours | business hours | working hours | hours of opening | are open | is open

# Beginnings of words for a call or a visit.
deadlines-in-person = arriv | come | coming | call | visit | counter | desk | speak | appointment
