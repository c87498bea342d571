# What the checks of wording say: vague terms, sentences, forms of address. `$written` are the author's own words.

## Vague terms, one message per class

vague-term-time = `{ $written }` is vague about time
    .help = say by when: a number, a unit and the moment it counts from; best as a figure or under `within`
vague-term-padding = `{ $written }` adds nothing to the time in the same sentence
    .help = take it out and leave the time
vague-term-escape = `{ $written }` leaves open in which case it is done
    .help = say in which case, as a rule of a decision or in plain words, or take it out
vague-term-commitment = `{ $written }` leaves open whether it is done at all
    .help = say that it is done, and list the exceptions under `not_offered`
vague-term-quantity = `{ $written }` is vague about how much or how many
    .help = give the number or the value, best as a figure or a fact that a rule compares
vague-term-open-list = `{ $written }` leaves the list open
    .help = list everything, or say how to tell whether something else belongs to it
vague-term-quality = `{ $written }` is praise that the client cannot check
    .help = say what the client will see, receive or be able to check
vague-term-actor = `{ $written }` does not say who does what
    .help = name the role or the service and the act, and how to reach it
vague-term-duty = `{ $written }` does not say what is good enough
    .help = list what you accept, or what must stand in it

## Promises and documents

promise-diluted = `{ $written }` takes back the time that is promised
    .help = promise the time you keep; give slower cases their own time under `within`, or the most it takes under `latest`
    .time = this time
target-as-promise = `{ $written }` promises what `kind: target` only aims at
    .help = say that you aim at it, or take out `kind: target`
    .within = this time is a target
evidence-unnamed = `{ $written }` does not say which documents or details
    .help = name each of them, under `evidence` and `bring` or in this sentence

## Sentences

sentence-too-long = this sentence has { $words } words, and readers keep { $limit } in mind
    .help = make two sentences of it, or a list
value-type-option = `{ $written }` is no value for `{ $option }`
    .help = write a whole number from { $least } to { $most }, or one for each language: `{ $option }: {"{"}fr: { $least }{"}"}`
value-type-address = `{ $written }` is no form of address in `{ $language }`
    .help = write { $forms }

## Forms of address

address-mixed = `{ $written }` stands beside `{ $form }`: clients are addressed in two ways
    .help = choose one form and write it everywhere; `address` in `helder.yaml` sets it for the organisation
    .other = most texts here use this form
address-mixed-declared = `{ $written }` is not how this organisation addresses clients: that is `{ $form }`
    .help = write the sentence with `{ $form }`
    .declared = the form of the organisation

## Languages

wrong-language = this text is in `{ $found }`, and stands under `{ $language }`
    .help = put it under `{ $found }`, or translate it

## Who acts

passive-promise = `{ $written }` does not say who does it
    .help = begin with the one who acts: “we check your address”

## Words that staff say

staff-phrase-excuse = `{ $written }` is an excuse, and solves nothing for the client
    .help = say who can solve it, and bring the client to them
staff-phrase-blame = `{ $written }` blames the client
    .help = name what the client feels, then say what can be done now
staff-phrase-refusal = `{ $written }` refuses without a way on
    .help = give the reason in your own words, and say what the client can do instead
staff-phrase-formula = `{ $written }` is said by rote
    .help = ask whether this client is helped, with the words of this case

## Terms

term-avoided = `{ $written }` is a word to avoid; the glossary says `{ $term }`
    .help = write `{ $term }`
    .fix = write `{ $term }`
    .glossary = to be avoided
term-avoided-alone = `{ $written }` is a word to avoid
    .help = write another word, and add it to the glossary
term-undefined = `{ $written }` is explained nowhere
    .help = write it in full, explain it in brackets where it first stands, or add it to the glossary

## Readability

hard-to-read = this text scores { $score } of 100 for ease of reading, and at least { $least } is asked for
    .help = write shorter sentences and shorter words
