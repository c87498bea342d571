# What the checks of translations and of links say. One message per check or variant; `.help` says what to do.

translation-empty = this text is empty in `{ $language }`
    .help = write it in `{ $language }`, or take its line out until it is translated
    .other = `{ $other }` says this
translation-same = this text is the same in `{ $language }` and in `{ $other }`
    .help = translate it into `{ $language }`
    .other = the same in `{ $other }`
translation-structure = { $kind ->
    [items] list items differ in number: { $ours } in `{ $source }`, { $theirs } in `{ $language }`
    [paragraphs] paragraphs differ in number: { $ours } in `{ $source }`, { $theirs } in `{ $language }`
    [links] links differ in number: { $ours } in `{ $source }`, { $theirs } in `{ $language }`
   *[stressed] stressed words differ in number: { $ours } in `{ $source }`, { $theirs } in `{ $language }`
 }
    .help = give every language the same paragraphs, list items, links and stressed words
    .source = `{ $source }` says it like this
translation-negation = `{ $denies }` denies something (`{ $word }`), and `{ $other }` does not
    .help = read both side by side and correct the one that is wrong
    .other = nothing is denied in `{ $other }`
    .denial = denied here in `{ $denies }`
translation-stale = the source text changed after it was translated into `{ $language }`
    .help = let `helder translate update` write the new source text under `msgid`, then bring the translation up to date and take `fuzzy` away
    .source = the source text now
translation-stale-gone = no text in one language stands at `{ $path }`, which is translated here
    .help = write the key path of the text under `msgctxt`, or let `helder translate update` set the entry aside
    .nearest = did you mean `{ $nearest }`?
    .fix = write `{ $nearest }`
translation-stale-unspoken = this file translates into `{ $language }`, and no page is in that language
    .help = add `{ $language }` to `languages`, or take the file away
translation-stale-source = this file translates into `{ $language }`, in which the texts are already written
    .help = change the texts in the YAML file beside it, and take this file away
translation-stale-header = the file translates into `{ $language }` by its name, and into `{ $stated }` by its header
    .help = correct `Language:` in the header, or the name of the file
translation-unreviewed = nobody has reviewed this translation into `{ $language }`, on which a right or a duty hangs
    .help = let someone who speaks `{ $language }` read it beside its source, then take `fuzzy` away
link-broken = `{ $to }` is no address: the page shows the words without a link
    .help = write a whole address (`https://…`), or a place of the page such as `#duties`
link-broken-concept = `{ $to }` is no address: the page shows the words without a link
    .help = name the other concept under `related` or `instead`, where each language leads to its own page
link-broken-place = the page has no place `{ $to }`
    .help = lead to a section such as `#duties`, or to an item by its id, such as `#duty-report`
link-broken-draft = `{ $to }` is a draft: it has no page yet
    .help = publish `{ $to }`, or take the link out until then
link-insecure = this link is not secure: it starts with `http://`
    .help = write `https://`, and open the address once to see that it works
    .fix = write `https://`
link-text-empty = `{ $words }` does not say where the link leads
    .help = put the words that name the page into the link
link-text-empty-nothing = this link has no words
