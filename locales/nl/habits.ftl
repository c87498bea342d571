# Woorden die auteurs in hoeveelheden, voorwaarden en bedragen schrijven in plaats van die van het formaat; zie
# locales/en/habits.ftl.

## Vergelijkende woorden
habits-comparing = ten minste = at least | minstens = at least | minimaal = at least | vanaf = at least | ten hoogste = at most | hoogstens = at most | maximaal = at most | meer dan = more than | hoger dan = more than | minder dan = less than | lager dan = less than

## Andere woorden van voorwaarden
habits-plain = niet = not | ja = yes | nee = no

## Na een hoeveelheid, in plaats van een vergelijkend woord ervoor
habits-trailing = of meer = at least | of minder = at most

## Rekenwoorden
habits-arithmetic =
    { "" }

## Woorden voor eenheden die ook een andere kunnen zijn
habits-unsure-units = pond | dollar

## Woorden die op een getal kunnen volgen zonder eenheid te zijn
habits-followers = tot | voor
