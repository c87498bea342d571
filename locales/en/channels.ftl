# What the checks of channels and of the workspace say. One message per check or variant; `.help` says what to do.

channel-incomplete-number = the phone `{ $id }` has no number
    .help = write its number under `at`
channel-incomplete-mail = the e-mail channel `{ $id }` has no address
    .help = write its address under `at`, with an `@`
channel-incomplete-link = `{ $id }` has no secure link
    .help = write under `at` the address that starts with `https://`
channel-incomplete-address = nobody says where `{ $id }` is
    .help = write its address under `at`
channel-incomplete-hours = nobody says when `{ $id }` is open
    .help = add `hours`: days with their hours, `always` or `by_appointment`
no-human-channel = on none of these channels a person answers
    .help = name under `contact` a channel with `person: yes`
no-human-channel-offer = on none of the channels of `{ $id }` a person answers
no-human-channel-none = nobody says how to reach a person
concept-duplicate = another concept has the id `{ $id }` too
    .help = give one of them another `id`
    .first = the other one
slug-duplicate = two pages in `{ $language }` would have the address `{ $slug }`
    .help = give one of the concepts a `slug` of its own
    .first = the other one
effort-over-budget = { $measure ->
    [contacts] `{ $decision }` can bring the client in touch { $spent ->
        [one] once
       *[other] { $spent } times
    }; the budget allows { $allowed }
    [changes] `{ $decision }` can make the client change channel { $spent ->
        [one] once
       *[other] { $spent } times
    }; the budget allows { $allowed }
    [visits] `{ $decision }` can make the client come { $spent ->
        [one] once
       *[other] { $spent } times
    }; the budget allows { $allowed }
   *[time] the duties of `{ $decision }` can take `{ $spent }`; the budget allows `{ $allowed }`
 } ({ when }{ $others ->
    [0] {""}
    [one] ; one more path is over it
   *[other] ; { $others } more paths are over it
 })
    .help = on this path the client must { $duties }: let them be done together or where the client is, or ask for fewer
    .budget = the budget
