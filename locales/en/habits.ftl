# Words that authors write in quantities, conditions and amounts in place of those of the format: `|` separates them, `=`
# says what the format writes, and `?` stands behind what may mean something else. Units stand in figures.ftl.

## Comparing words
habits-comparing = greater than or equal to = at least | more than or equal to = at least | no less than = at least | no fewer than = at least | no earlier than = on or after | not earlier than = on or after | less than or equal to = at most | up to and including = at most | no more than = at most | no later than = on or before | not later than = on or before | starting from = at least ? | greater than = more than | higher than = more than | larger than = more than | longer than = more than | older than = more than | later than = after | earlier than = before | lower than = less than | smaller than = less than | fewer than = less than | shorter than = less than | younger than = less than | equal to = exactly | up to = at most | a minimum of = at least | minimum of = at least | minimum = at least | min. = at least | min = at least | a maximum of = at most | maximum of = at most | maximum = at most | max. = at most | max = at most | over = more than | above = more than | exceeding = more than | exceeds = more than | beyond = more than | under = less than | below = less than | equals = exactly | since = on or after ? | until = on or before ? | till = on or before ?

## Other words of conditions
habits-plain = isn't = not | is not = not | anything = any | everything = any | none = absent ? | missing = absent ?

## Behind a quantity, in place of a comparing word before it
habits-trailing = or more = at least | and more = at least | or higher = at least | or longer = at least | and above = at least | or above = at least | or older = at least | or less = at most | or fewer = at most | or lower = at most | or under = at most | or below = at most | or shorter = at most | or younger = at most | or later = on or after | or earlier = on or before

## Words of arithmetic
habits-arithmetic = and = plus ? | less = minus ? | times = per ? | above = beyond | over = beyond ? | exceeding = beyond

## Words for units that may mean another one
habits-unsure-units = pound | pounds | dollar | dollars

## Words that may follow a number without being its unit
habits-followers = until | till | through | in | for | is | then
