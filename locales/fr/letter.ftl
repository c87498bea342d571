# Mots de la lettre qui répond à un cas (`helder letter`). Les autres sont ceux des pages publiques.

letter-subject = Notre réponse : { $service }
letter-blank-client = [nom et adresse du client]
letter-blank-called = [{ $client } : nom et adresse]
letter-blank-name = [nom de la personne qui signe]
letter-blank-role = [fonction de la personne qui signe]
letter-greeting = Madame, Monsieur,
letter-intro = Vous nous avez posé une question au sujet de « { $service } ». Voici ce que nous répondons, pourquoi, et ce que vous pouvez faire.
letter-draft = Projet : ces règles ne sont pas encore en vigueur. N’envoyez pas cette lettre.
letter-situation = Votre situation
letter-told = Vous nous avez dit :
letter-looked-up = Nous avons vérifié nous-mêmes :
letter-worked-out = Nous avons calculé :
letter-answer = Notre réponse
letter-why = Pourquoi
letter-rule = Notre règle pour votre situation :
letter-rule-always = Notre règle vaut dans toutes les situations.
letter-rule-rest = Notre règle vaut dans toutes les situations pour lesquelles nous n’avons pas d’autre règle.
letter-judged = Ce cas a été examiné en personne par : { $role }
letter-formula = Comment nous avons calculé le montant
letter-total = Tous les montants ensemble
letter-now = Ce que nous faisons maintenant
letter-duty-before = Vous l’avez peut-être déjà fait. Dans ce cas, ne le refaites pas.
letter-page = Vous trouvez toutes nos règles pour ce service ici :
letter-closing = Bien à vous,

# Pourquoi il n’y a pas de lettre, dit à la personne qui l’a demandée.

letter-refused-undecided = pas de lettre : `{ $decision }` n’est pas encore décidé ; reste à demander : { $missing }
letter-refused-gap = pas de lettre : aucune règle de `{ $decision }` ne répond à ce cas
letter-refused-contradiction = pas de lettre : les règles de `{ $decision }` se contredisent dans ce cas
letter-refused-impossible = pas de lettre : selon le concept, ce cas ne peut pas se présenter
letter-refused-out-of-scope = pas de lettre : `{ $decision }` ne parle pas de ce cas
letter-refused-silent = pas de lettre : aucune décision ne parle de ce cas
letter-refused-staff = pas de lettre : `{ $decision }` est une décision pour le personnel seul, et les clients n’en lisent rien
letter-refused-staff-rule = pas de lettre : dans ce cas, la réponse de `{ $decision }` vient de { $rules }, pour le personnel seul, et une lettre ne peut pas donner cette raison ; le dire soi-même au client, ou faire dire cela par une règle publique
letter-written = { $path } est écrit
