# Mots que les auteurs écrivent dans les quantités, les conditions et les montants à la place de ceux du format ; voir
# locales/en/habits.ftl.

## Mots qui comparent
habits-comparing = au moins = at least | à partir de = at least | au plus = at most | plus de = more than | moins de = less than

## Autres mots des conditions
habits-plain = oui = yes | non = no

## Après une quantité, au lieu d’un mot qui compare placé devant
habits-trailing = ou plus = at least | ou moins = at most

## Mots du calcul
habits-arithmetic =
    { "" }

## Mots d’unités qui peuvent en désigner une autre : selon la loi, le samedi est un jour ouvrable
habits-unsure-units = jours ouvrables | jour ouvrable | jour franc | jours francs | livre sterling | livres sterling | dollar | dollars

## Mots qui peuvent suivre un nombre sans en être l’unité
habits-followers = et | ou | à | pour
