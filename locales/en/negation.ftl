# The words with which English denies. `|` separates them.

## Words that deny wherever they stand
negation-sure = not | never | cannot | t | no | nobody | nothing | nowhere | none

## Words that may stand where another language denies
negation-likely = free | neither | nor | only | unless | except | instead | less | fewer | few | hardly | rather | outside | too | else | miss | missing | missed | lack | lacks | lacking | lose | lost | fail | fails | failed | refuse | refuses | refused | reject | rejected | stop | stops | stopped | avoid | impossible | invalid | incomplete | insufficient | against | empty | closed | exclude | excluded | excludes | forbidden | wrong | lapse | lapses | gone | waits | pending | cancel | cancels | cancelled | expire | expires | expired | prevents | ignore

## Words that say that something lacks, as every language does: they may do for a denial where the other text has none of them
negation-lacking = without

## Beginnings of words that say as much
negation-beginnings = unable | unkn | unpaid | unsafe | unavail | unread | unus | unclear | unopened | unlicensed

## Phrases that deny nothing
negation-idioms = no later than | no more than | no matter
