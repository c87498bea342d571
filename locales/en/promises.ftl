# The verbs with which English promises. `|` separates words; a subject and a verb of its group make a promise, so that
# verbs stand in the form that goes with it. Another language is added with its own file.

## The organisation
promises-we = we
promises-we-do = call | contact | answer | reply | respond | inform | notify | tell | send | visit | repair | refund | reimburse | process | handle | decide | confirm | acknowledge | come | collect | credit | pay | deliver | bring | replace | return | install | write | review | correct | register | investigate

## The client
promises-you = you
promises-you-get = receive | get | hear

## Someone of the organisation
promises-staff = colleague | technician | team | officer | inspector | agent | employee | adviser | nurse | doctor | driver
promises-staff-does = calls | call | comes | come | contacts | contact | answers | answer | sends | send | visits | visit | repairs | repair | brings | bring | collects | collect | replaces | replace | delivers | deliver | writes | write

## Seeking, following, waiting
promises-we-pursue = search | chase | follow | track | pursue | wait | watch
promises-staff-pursues = searches | search | chases | chase | follows | follow | tracks | track | pursues | pursue | waits | wait | watches | watch

## Not a promise
promises-not = not | never | no | cannot | t

## Before how long something lasts
promises-lasting = for | during

## Another clause begins
promises-subordinators = that | who | which | if | when | because | so | where | until | once | as | unless | while | whether

## Only for a time
promises-temporary = temporary | temporarily | provisional | provisionally | for the time being | until further notice | for now
