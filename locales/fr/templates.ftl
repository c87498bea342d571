# Ce qui est dit des gabarits d’un espace de travail et des fichiers que charge son site, et les mots de `helder templates` ;
# voir locales/en/templates.ftl.
#
# Termes : template = gabarit, block = bloc, component = composant, filter = filtre, contract = contrat.

## Les fichiers que nomme `helder.yaml`
file-unreadable-named = `{ $path }` ne peut pas être lu : { $kind ->
        [missing] il n’y a rien à cet endroit
        [folder] c’est un dossier
        [pipe] c’est un tube ou un périphérique, pas un fichier
        [forbidden] les droits d’accès ne le permettent pas
        [large] il dépasse 2 Mo
       *[other] { $reason }
    }
    .help = corriger le chemin, qui part du dossier de `helder.yaml`, ou y placer ce qu’il nomme
value-type-outside = `{ $path }` ne se trouve pas dans le dossier de `helder.yaml`
    .help = placer une copie du fichier à côté de `helder.yaml` ou dans un sous-dossier, et écrire le chemin à partir de là
value-type-ending = `{ $path }` ne peut pas servir ici : d’après son nom, c’est un autre genre de fichier
    .help = attendu : un fichier dont le nom se termine par { $endings }

## Les erreurs dans un gabarit
template-invalid = le gabarit s’arrête ici : { $reason }
    .help = corriger cet endroit ; `helder templates copy { $template }` écrit à nouveau notre gabarit
    .place = corriger cet endroit ; `docs/templates.md` dit ce que peuvent faire les gabarits
template-invalid-unexpected = on trouve ici { $found }, alors qu’autre chose est attendu : { $expected }
template-invalid-unknown = { $kind ->
        [filter] il n’y a pas de filtre `{ $name }`
        [function] il n’y a pas de fonction `{ $name }`
        [test] il n’y a pas de test `{ $name }`
        [component] il n’y a pas de composant `{ $name }`
        [template] il n’y a pas de gabarit `{ $name }`
        [block] le gabarit dont celui-ci part n’a pas de bloc `{ $name }`
        [field] cette valeur ne contient pas de `{ $name }`
        [word] l’interface n’a pas de mot `{ $name }`
       *[variable] la page ne connaît pas de `{ $name }`
    }
    .near = s’agit-il de `{ $near }` ?
    .known = attendu : { $known }
template-invalid-lacking = { $kind ->
        [block] ce gabarit ne contient pas le bloc `{ $name }`, que notre `{ $user }` remplit
       *[other] notre `{ $user }` a besoin de `{ $name }`, et ne le reçoit pas
    }
template-invalid-ours = notre `{ $user }` ne peut pas faire sa page avec ce gabarit : { $reason }
    .help = donner dans ce gabarit tout ce que donne le nôtre ; `helder templates copy { $template }` écrit le nôtre à nouveau

## Les gabarits d’un autre temps
template-outdated = ce gabarit a été écrit pour la version { $written } de son contrat, et c’est la version { $holds } qui vaut
    .help = lui donner un autre nom, laisser `helder templates copy { $template }` écrire le nôtre, et y refaire les modifications
template-outdated-newer = ce gabarit a été écrit pour la version { $written } de son contrat, et ce Helder connaît la version { $holds }
    .help = prendre le Helder pour lequel il a été écrit
template-outdated-unsaid = ce gabarit ne dit pas pour quelle version de son contrat il a été écrit
    .help = le comparer au nôtre, et mettre sur sa première ligne `{ $line }`
template-outdated-idle = `{ $template }` ne prend la place d’aucun gabarit, et aucun autre ne l’inclut
    .near = s’agit-il de `{ $near }` ?
    .help = le supprimer, ou lui donner un nom que montre `helder templates list`

## `helder templates`
templates-state-ours = le nôtre
templates-state-own = le vôtre
templates-state-outdated = le vôtre, dépassé
templates-version = version { $version }
templates-written = écrit : { $paths }
failure-template = il n’y a pas de gabarit `{ $name }` ; { $hint ->
    [near] s’agit-il de `{ $near }` ?
   *[list] `helder templates list` les montre
 }
failure-template-there = `{ $path }` existe déjà ; `--force` l’écrase
failure-no-workspace = aucun espace de travail trouvé à l’endroit `{ $path }` ; attendu : un dossier avec `helder.yaml`, ou un de ses sous-dossiers
