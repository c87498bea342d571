# Was `helder check --fix` aus den Dateien gemacht hat.

fix-made = { $fixes ->
        [0] nichts berichtigt: was bleibt, braucht einen Menschen
        [one] eine Berichtigung in { $files ->
            [one] eine Datei
           *[other] { $files } Dateien
        } geschrieben
       *[other] { $fixes } Berichtigungen in { $files ->
            [one] eine Datei
           *[other] { $files } Dateien
        } geschrieben
    }
fix-shown = { $fixes ->
        [0] nichts zu berichtigen: was bleibt, braucht einen Menschen
        [one] eine Berichtigung in { $files ->
            [one] einer Datei
           *[other] { $files } Dateien
        }; nichts wurde geschrieben
       *[other] { $fixes } Berichtigungen in { $files ->
            [one] einer Datei
           *[other] { $files } Dateien
        }; nichts wurde geschrieben
    }
