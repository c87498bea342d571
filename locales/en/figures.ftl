# How figures stand in English prose. `|` separates alternatives, `=` gives a meaning in the words of the format.
# The names of months come from ICU.

## Numbers in words. "One" counts before a unit of time only; an article too, and only after the words that follow it.
figures-numbers = two = 2 | three = 3 | four = 4 | five = 5 | six = 6 | seven = 7 | eight = 8 | nine = 9 | ten = 10 | eleven = 11 | twelve = 12 | thirteen = 13 | fourteen = 14 | fifteen = 15 | sixteen = 16 | seventeen = 17 | eighteen = 18 | nineteen = 19 | twenty = 20 | twenty-four = 24 | thirty = 30 | forty = 40 | forty-five = 45 | forty-eight = 48 | fifty = 50 | sixty = 60 | seventy-two = 72 | ninety = 90
figures-one = one
figures-article = a | an
figures-article-after = within | after | for | than | least | most | lasts | takes | of | about | in
figures-within-the = within the

## Units of time
figures-seconds = second | seconds | sec | secs
figures-minutes = minute | minutes | min | mins
figures-hours = hour | hours | hr | hrs | h
figures-days = day | days | calendar day | calendar days
figures-weeks = week | weeks
figures-months = month | months
figures-years = year | years
figures-working-days = working day | working days | workday | workdays | business day | business days
figures-phrases = fortnight = 14 days | half an hour = 30 minutes | quarter of an hour = 15 minutes | an hour and a half = 90 minutes

## Clock times
figures-moments = midday = 12:00 | noon = 12:00 | midnight = 0:00
figures-clock =
    { "" }
figures-am = am | a.m. | a.m
figures-pm = pm | p.m. | p.m
figures-oclock = o'clock
figures-clock-before = at
figures-clock-from = from | between
figures-length-before = period | duration | term

## Money, percentages
figures-percent = percent | per cent
figures-currencies = euro = EUR | euros = EUR | pound = GBP | pounds = GBP | dollar = USD | dollars = USD

## Between two numbers that share a unit
figures-range = to | until | and | or | up to

## Dates
figures-ordinals = st | nd | rd | th
figures-date-of = of | of the

## Numbers that name and do not measure
figures-law-words = act | law | decree | regulation | directive | order
figures-reference-words = article | art | articles | section | chapter | page | number | no | line | annex | step | form | room | desk | level | floor | gate | window | box
figures-street-words = street | avenue | square | road
figures-street-endings =
    { "" }
figures-phone-before = call | dial | phone | telephone | tel | ring
