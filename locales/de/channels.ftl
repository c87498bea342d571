# Was die Prüfungen von Kontaktwegen und Arbeitsbereich sagen. Eine Meldung je Prüfung oder Spielart; `.help` sagt, was zu tun ist.
#
# Wörter: channel = Kontaktweg, workspace = Arbeitsbereich, page = Seite, budget = Obergrenze, path = Weg.

channel-incomplete-number = das Telefon `{ $id }` hat keine Nummer
    .help = die Nummer unter `at` schreiben
channel-incomplete-mail = das E-Mail-Postfach `{ $id }` hat keine Adresse
    .help = die Adresse unter `at` schreiben, mit einem `@`
channel-incomplete-link = `{ $id }` hat keinen sicheren Link
    .help = unter `at` die Adresse schreiben, die mit `https://` beginnt
channel-incomplete-address = nirgends steht, wo `{ $id }` ist
    .help = die Adresse unter `at` schreiben
channel-incomplete-hours = nirgends steht, wann `{ $id }` geöffnet ist
    .help = `hours` ergänzen: Tage mit ihren Zeiten, `always` oder `by_appointment`
no-human-channel = auf keinem dieser Kontaktwege antwortet ein Mensch
    .help = unter `contact` einen Kontaktweg mit `person: yes` nennen
no-human-channel-offer = auf keinem der Kontaktwege von `{ $id }` antwortet ein Mensch
no-human-channel-none = nirgends steht, wie Kunden einen Menschen erreichen
concept-duplicate = ein anderes Konzept hat ebenfalls die Kennung `{ $id }`
    .help = einem der beiden eine andere `id` geben
    .first = das andere
slug-duplicate = zwei Seiten auf `{ $language }` bekämen die Adresse `{ $slug }`
    .help = einem der Konzepte einen eigenen `slug` geben
    .first = die andere
effort-over-budget = { $measure ->
    [contacts] durch `{ $decision }` muss sich der Kunde unter Umständen { $spent }-mal melden; die Obergrenze lässt { $allowed } zu
    [changes] durch `{ $decision }` muss der Kunde unter Umständen { $spent }-mal den Kontaktweg wechseln; die Obergrenze lässt { $allowed } zu
    [visits] durch `{ $decision }` muss der Kunde unter Umständen { $spent }-mal vorbeikommen; die Obergrenze lässt { $allowed } zu
   *[time] was der Kunde für `{ $decision }` tun muss, kann `{ $spent }` dauern; die Obergrenze lässt `{ $allowed }` zu
 } ({ when }{ $others ->
    [0] {""}
    [one] ; ein weiterer Weg liegt darüber
   *[other] ; { $others } weitere Wege liegen darüber
 })
    .help = auf diesem Weg muss der Kunde { $duties } erledigen: das zusammen oder an Ort und Stelle geschehen lassen oder weniger verlangen
    .budget = die Obergrenze
