# Wat `helder check --fix` van de bestanden maakte.

fix-made = { $fixes ->
        [0] niets hersteld: de rest is mensenwerk
        [one] één verbetering weggeschreven in { $files ->
            [one] één bestand
           *[other] { $files } bestanden
        }
       *[other] { $fixes } verbeteringen weggeschreven in { $files ->
            [one] één bestand
           *[other] { $files } bestanden
        }
    }
fix-shown = { $fixes ->
        [0] niets te herstellen: de rest is mensenwerk
        [one] één verbetering in { $files ->
            [one] één bestand
           *[other] { $files } bestanden
        }; er is niets weggeschreven
       *[other] { $fixes } verbeteringen in { $files ->
            [one] één bestand
           *[other] { $files } bestanden
        }; er is niets weggeschreven
    }
