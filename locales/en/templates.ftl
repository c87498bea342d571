# What is said of the templates of a workspace and of the files that its site loads, and the words of `helder templates`.

## Files that `helder.yaml` names
file-unreadable-named = `{ $path }` cannot be read: { $kind ->
        [missing] there is nothing at this place
        [folder] it is a folder
        [pipe] it is a pipe or a device, no file
        [forbidden] its permissions do not allow it
        [large] it is larger than 2 MB
       *[other] { $reason }
    }
    .help = correct the path, which starts from the folder of `helder.yaml`, or put there what it names
value-type-outside = `{ $path }` does not lie in the folder of `helder.yaml`
    .help = put a copy of the file beside `helder.yaml` or in a folder below it, and write the path from there
value-type-ending = `{ $path }` cannot be used: its name says another kind of file
    .help = expected a file whose name ends in { $endings }

## Mistakes in a template
template-invalid = the template engine stops here: { $reason }
    .help = mend this place; `helder templates copy { $template }` writes our template again
    .place = mend this place; `docs/templates.md` says what templates can do
template-invalid-unexpected = { $found } stands here, and something else was expected: { $expected }
template-invalid-unknown = { $kind ->
        [filter] there is no filter `{ $name }`
        [function] there is no function `{ $name }`
        [test] there is no test `{ $name }`
        [component] there is no component `{ $name }`
        [template] there is no template `{ $name }`
        [block] the template that this one extends has no block `{ $name }`
        [field] there is no `{ $name }` in this value
        [word] the interface has no word `{ $name }`
       *[variable] the page knows no `{ $name }`
    }
    .near = did you mean `{ $near }`?
    .known = expected { $known }
template-invalid-lacking = { $kind ->
        [block] this template holds no block `{ $name }`, and our `{ $user }` fills it
       *[other] our `{ $user }` needs `{ $name }`, which it does not get
    }
template-invalid-ours = our `{ $user }` cannot make its page with this template: { $reason }
    .help = give your template everything that ours gives; `helder templates copy { $template }` writes ours again

## Templates of another time
template-outdated = this template was written for version { $written } of its contract, and version { $holds } holds
    .help = rename it, let `helder templates copy { $template }` write ours, and make your changes again in it
template-outdated-newer = this template was written for version { $written } of its contract, and this Helder knows version { $holds }
    .help = take the Helder for which it was written
template-outdated-unsaid = this template does not say for which version of its contract it was written
    .help = compare it with ours, and put on its first line `{ $line }`
template-outdated-idle = `{ $template }` takes the place of no template, and no other includes it
    .near = did you mean `{ $near }`?
    .help = delete it, or give it the name of one that `helder templates list` shows

## `helder templates`
templates-state-ours = ours
templates-state-own = yours
templates-state-outdated = yours, outdated
templates-version = version { $version }
templates-written = wrote { $paths }
failure-template = there is no template `{ $name }`; { $hint ->
    [near] did you mean `{ $near }`?
   *[list] `helder templates list` shows them
 }
failure-template-there = `{ $path }` is there already; `--force` writes over it
failure-no-workspace = no workspace was found at `{ $path }`; expected a folder with `helder.yaml`, or one below it
