# Woorden van de verslagen van `helder check`.

report-more = … en nog { $count ->
        [one] één bevinding
       *[other] { $count } bevindingen
    }; `--all` toont alles
report-clean = { $concepts ->
        [one] één concept
       *[other] { $concepts } concepten
    } nagekeken: geen leemte, geen tegenspraak, niets dat openblijft{ $allowed ->
        [0] { "" }
        [one] ; één bevinding toegelaten
       *[other] ; { $allowed } bevindingen toegelaten
    }
report-summary = { $concepts ->
        [one] één concept
       *[other] { $concepts } concepten
    } nagekeken: { $errors ->
        [one] één fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [one] één waarschuwing
       *[other] { $warnings } waarschuwingen
    }{ $infos ->
        [0] { "" }
        [one] , één opmerking
       *[other] , { $infos } opmerkingen
    }{ $allowed ->
        [0] { "" }
        [one] ; één bevinding toegelaten
       *[other] ; { $allowed } bevindingen toegelaten
    }
report-help = tip:
report-explain = meer: `helder explain { $check }`

# Opmerkingen die een bevinding toelaten.

allow-without-reason = deze opmerking laat een bevinding toe en zegt niet waarom
    .help = schrijf de reden achter de haakjes
allow-unused = `{ $name }` vindt hier niets dat toegelaten moet worden
    .help = haal de opmerking weg, of zet ze op de regel boven wat ze toelaat
    .fix = haal de opmerking weg
allow-unused-never = `{ $name }` kan niet toegelaten worden
    .help = los op wat de controle vindt en haal de opmerking daarna weg
allow-unused-unknown = er is geen controle `{ $name }`
    .help = `helder checks` geeft de lijst van de controles
allow-unused-near = er is geen controle `{ $name }`
    .help = is `{ $nearest }` bedoeld?
    .fix = schrijf `{ $nearest }`
allow-unused-form = deze opmerking richt zich tot Helder en is niet te lezen
    .help = schrijf `# helder: allow(CONTROLE) reden`, met de naam van een controle tussen de haakjes

# Instellingen van controles in `helder.yaml`.

reference-unknown-check = er is geen controle `{ $name }`
    .help = `helder checks` geeft de lijst van de controles
value-type-check = wat `{ $name }` vindt, is altijd een fout
    .help = haal deze regel weg: wat niet te lezen is, kan niet nagekeken worden

# Verschillende formaten.

report-github-more = GitHub toont { $shown } fouten en { $shown } waarschuwingen van een stap; in het logboek staan nog { $errors ->
        [0] { "" }
        [one] één fout
       *[other] { $errors } fouten
    }{ $errors ->
        [0] { "" }
       *[other] { $warnings ->
            [0] { "" }
           *[other] { " " }en{ " " }
        }
    }{ $warnings ->
        [0] { "" }
        [one] één waarschuwing
       *[other] { $warnings } waarschuwingen
    }
report-accepted-one = aanvaard in de nulmeting

# Een nulmeting.

report-compared = de nulmeting aanvaardt { $accepted ->
        [one] één bevinding
       *[other] { $accepted } bevindingen
    }{ $gone ->
        [0] { "" }
        [one] ; één bevinding daaruit is weg: schrijf ze opnieuw met `--write-baseline`
       *[other] ; { $gone } bevindingen daaruit zijn weg: schrijf ze opnieuw met `--write-baseline`
    }

# Inspanning van de klant (`helder check --effort`).

effort-title = { $concept }, beslissing `{ $decision }`: wat elk traject van de klant vraagt
effort-too-many = er zijn te veel trajecten om ze elk te bekijken
effort-questions = vragen
effort-contacts = contacten
effort-changes = kanaalwissels
effort-visits = bezoeken
effort-time = tijd
effort-answer = antwoord
effort-way = traject
effort-budget = het budget
effort-no-answer = niemand antwoordt
effort-out-of-scope = niet van toepassing
effort-untimed = de tijd van { $duties } hangt van het geval af en telt niet mee
effort-over = { $paths ->
        [one] één traject vraagt
       *[other] { $paths } trajecten vragen
    } meer dan het budget toelaat: zie de cijfers met `!`
