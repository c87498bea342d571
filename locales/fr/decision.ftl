# Ce que disent les contrôles des décisions et des cas d’exemple.
#
# Termes : finding = constat, decision = décision, rule = règle, answer = réponse, case = cas, gap = lacune,
# exception (`overrides`) = exception, fact = fait, option = option, amount = montant, bound = borne,
# what the client must do = démarche, staff = personnel.

# Quand c’est le cas, à la fin d’une phrase.
during = { $era ->
    [from] {" "}(à partir du `{ $from }`)
    [until] {" "}(jusqu’au `{ $until }`)
    [between] {" "}(du `{ $from }` au `{ $until }`)
   *[always] {""}
}
# Les cas dont parle un constat.
when = { $region ->
    [any] quel que soit le cas
   *[other] pour { $region }
}
# L’un d’eux, au début d’une phrase.
example = { $witness ->
    [none] {""}
   *[other] par exemple `{ $witness }` :{" "}
}
decision-gap = aucune règle de `{ $decision }` ne répond { when }{ during }
    .help = { example }décider de ce qui se passe alors ; élargir une règle voisine, en ajouter une, ou dire sous `otherwise` ce qui s’applique sinon
    .beside = répond { $outcome } pour `{ $fact }: { $value }`
decision-gap-several = aucune règle de `{ $decision }` ne répond dans { $count } groupes de cas apparentés, à commencer { when }{ during }
decision-gap-option = aucune option de `{ $decision }` ne s’applique { when }{ during }
    .help = { example }dire de quelle option il s’agit alors
decision-gap-option-several = aucune option de `{ $decision }` ne s’applique dans { $count } groupes de cas apparentés, à commencer { when }{ during }
decision-contradiction-option = `{ $first }` et `{ $second }` de `{ $fact }` s’appliquent toutes deux { when }{ during }
    .help = { example }restreindre l’une des deux, pour qu’une seule option s’applique
    .first = s’applique là
    .second = s’applique là aussi
mend-terms = écrire `{ $text }` dans `{ $rule }`
mend-add = ajouter la règle `{ $rule }`
mend-narrow = limiter `{ $rule }` à `{ $fact }: { $text }`
mend-ask = ne demander `{ $duty }` que pour `{ $when }`
mend-override = faire de `{ $rule }` une exception à `{ $base }`
decision-contradiction = `{ $first }` et `{ $second }` répondent différemment { when }{ during }
    .help = { example }restreindre l’une des deux, dire avec `overrides` laquelle est l’exception, ou utiliser `hit_policy: first`
    .first = répond { $outcome }
    .second = répond { $outcome }
boundary-hole = aucune règle de `{ $decision }` ne répond { when } : `{ $first }` dit `{ $lower }`, `{ $second }` dit `{ $upper }`{ during }
    .help = { example }dire à laquelle des deux ce cas revient
    .below = `{ $first }` s’arrête ici
    .above = `{ $second }` commence ici
boundary-hole-option = aucune option de `{ $decision }` ne s’applique { when } : `{ $first }` dit `{ $lower }`, `{ $second }` dit `{ $upper }`{ during }
boundary-clash-option = `{ $first }` et `{ $second }` de `{ $decision }` s’appliquent toutes deux { when } : `{ $first }` dit `{ $lower }`, `{ $second }` dit `{ $upper }`{ during }
boundary-clash = `{ $first }` et `{ $second }` répondent toutes deux { when }, et différemment : `{ $first }` dit `{ $lower }`, `{ $second }` dit `{ $upper }`{ during }
    .help = { example }laisser ce cas à l’une des deux
    .below = `{ $first }` s’arrête ici
    .above = `{ $second }` commence ici
decision-overlap = `{ $first }` et `{ $second }` répondent toutes deux { when }, et disent la même chose{ during }
    .help = { example }restreindre l’une des deux, les réunir, ou dire avec `overrides` laquelle s’applique là
    .first = répond { $outcome }
    .second = répond { $outcome }
decision-overlap-unproved = `{ $first }` et `{ $second }` répondent toutes deux { when }, et rien ne prouve qu’elles disent la même chose{ during }
rule-never-applies = `{ $rule }` ne s’applique jamais : { $rules-count ->
        [one] { $rules } passe toujours avant
       *[other] { $rules } passent toujours avant
    }
    .help = placer cette règle avant les autres, restreindre les autres, ou retirer cette règle
    .covers = passe avant
rule-never-applies-empty = `{ $rule }` ne s’applique jamais : aucun cas ne remplit sa condition
    .help = corriger la condition, ou retirer la règle
rule-never-applies-option = `{ $rule }` de `{ $fact }` ne s’applique jamais : aucun cas ne remplit sa condition
    .help = corriger la condition, ou retirer l’option
rule-never-applies-time = ce délai n’est jamais promis : chaque fois que `{ $offer }` est accordé, un délai placé avant s’applique déjà
    .help = corriger son `when`, le placer avant les autres, ou le retirer
    .covers = examiné avant
rule-redundant = `{ $rule }` ne change rien : tout ce que dit cette règle, { $rules-count ->
        [one] { $rules } le dit aussi
       *[other] { $rules } le disent aussi
    }
    .help = retirer la règle, ou changer sa réponse ou son motif
    .same = dit la même chose
fact-decides-nothing = `{ $decision }` demande `{ $fact }`, mais aucune réponse n’en dépend
    .help = retirer `{ $fact }` des conditions de `{ $decision }`, ou en faire dépendre quelque chose
    .asked = demandé ici
outcome-unreached = `{ $id }` est proposé, mais aucune décision ne l’accorde jamais
    .help = écrire la règle qui accorde `{ $id }`, ou le retirer de l’offre
falls-to-otherwise = seule la réponse `otherwise` de `{ $decision }` s’applique { when }{ during }
    .help = { example }rien à faire, sauf si ce cas mérite sa propre règle
public-gap = le public ne reçoit pas de réponse { when }{ during } : { $rules-count ->
        [one] seule { $rules } s’applique là, et uniquement pour le personnel
       *[other] seules { $rules } s’appliquent là, et uniquement pour le personnel
    }
    .help = { example }écrire la règle publique qui s’applique là, et faire de la règle interne une exception à celle-ci
    .rule = uniquement pour le personnel
public-gap-no-exception = `{ $rule }` est réservée au personnel, mais ne fait exception à aucune règle publique
    .help = écrire la réponse publique aux mêmes cas, et faire de `{ $rule }` une exception à celle-ci
amount-without-fact = le montant de `{ $outcome }` a besoin de `{ $fact }`, qui n’existe pas { when }{ during }
    .help = { example }limiter la règle aux cas où ce fait existe, et en écrire une pour les autres
amount-without-fact-unknown = le montant de `{ $outcome }` a besoin de `{ $fact }`, qui n’est pas connu { when }{ during }
    .help = { example }limiter la règle aux cas où ce fait est connu, et en écrire une pour les autres
amount-without-fact-none = aucun montant de `{ $outcome }` ne s’applique { when }{ during }
    .help = { example }ajouter ce que cela vaut alors, ou restreindre la règle
worthless-right = ce que le client reçoit, `{ $outcome }`, revient à `{ $amount }`, par exemple pour `{ $witness }`{ during }
    .help = limiter la règle aux cas où il reste quelque chose et dire ce qui vaut dans les autres, ou donner un montant minimal
worthless-right-always = ce que le client reçoit, `{ $outcome }`, revient à `{ $amount }`{ during }
amount-unbounded = ce que le client paie, `{ $outcome }`, n’a pas de plafond{ during }
    .help = terminer le montant par `, at most` et le maximum qu’un client puisse devoir
dead-end-duty = le client doit faire `{ $duty }` avant d’avoir une réponse, alors que cela ne mène à rien { when }{ during }
    .help = { example }ne demander `{ $duty }` que là où cela peut aider (`only_when`), ou dire sous `earns` ce que cela apporte de toute façon
    .duty = c’est ce qui est demandé au client
dead-end-duty-visit = le client doit se déplacer pour `{ $duty }` avant d’avoir une réponse, alors que cela ne mène à rien { when }{ during }
dead-end-duty-always = le client doit faire `{ $duty }` avant d’avoir une réponse, alors qu’aucune réponse n’en vaut la peine{ during }
override-loop = { $rules } forment un cercle d’exceptions
    .help = décider laquelle est l’exception, et retirer `overrides` de l’autre
    .other = fait partie du cercle
impossible-idle = cette combinaison est dite impossible, mais ne pouvait de toute façon pas se produire
    .help = la retirer, ou corriger sa condition
override-idle = `{ $rule }` est présentée comme une exception à `{ $base }`, mais aucun cas ne remplit les deux conditions
    .help = corriger l’une des deux conditions, ou retirer `overrides`
    .base = la règle à laquelle elle ferait exception
decision-not-proved = `{ $id }` est trop grande pour être prouvée
    .help = scinder la décision en deux, ou réunir les règles qui répondent la même chose
decision-not-proved-doubt = `{ $id }` n’est pas prouvée : { $region ->
        [any] impossible de dire quels cas peuvent se produire
       *[other] impossible de dire si un cas avec { $region } peut se produire
    }
    .help = dire sous `impossible` qu’il ne le peut pas, ou y répondre ; ou donner des bornes aux faits, pour que toutes leurs valeurs puissent être essayées
offered-and-excluded = `{ $rule }` répond à la fois `{ $offer }`, qui est proposé, et `{ $exclusion }`, qui ne l’est pas
    .help = ne garder que l’une des deux réponses, ou laisser la décision les rassembler avec `hit_policy: collect`
    .offer = proposé
case-fails = le cas `{ $case }` attend { $expected } de `{ $decision }`, { $decided ->
        [undecided] mais la réponse reste ouverte
        [gap] mais aucune règle ne répond
        [contradiction] mais des règles répondent différemment
        [out-of-scope] mais la décision ne porte pas sur lui
        [impossible] mais il ne peut pas se produire
       *[answered] mais la décision répond { $decided }
    }
    .help = corriger la règle ou la réponse attendue ; `helder decide` montre comment la réponse est obtenue
    .rule = c’est cette règle qui décide
case-undecided = le cas `{ $case }` laisse ouverte la réponse de `{ $decision }` ; il manque : { $missing }
    .help = ajouter au cas ce qui manque
case-undecided-figure = le chiffre `{ $figure }` n’a pas de valeur au { $on }, jour du cas `{ $case }`, et `{ $decision }` en a besoin ; les valeurs changent aux dates { $dates }
    .help = ajouter une valeur qui vaut ce jour-là, ou donner un autre jour au cas avec `on`
case-impossible = le cas `{ $case }` ne peut pas se produire : `impossible` ou les faits l’excluent
    .help = corriger ce que dit le cas, ou ce qui l’exclut
case-impossible-value = le cas `{ $case }` donne une valeur que `{ $fact }` ne peut pas avoir là
