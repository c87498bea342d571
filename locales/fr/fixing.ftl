# Ce que `helder check --fix` a fait des fichiers.

fix-made = { $fixes ->
        [0] rien n’a été corrigé : le reste se corrige à la main
        [one] une correction écrite dans { $files ->
            [one] un fichier
           *[other] { $files } fichiers
        }
       *[other] { $fixes } corrections écrites dans { $files ->
            [one] un fichier
           *[other] { $files } fichiers
        }
    }
fix-shown = { $fixes ->
        [0] rien à corriger : le reste se corrige à la main
        [one] une correction dans { $files ->
            [one] un fichier
           *[other] { $files } fichiers
        } ; rien n’a été écrit
       *[other] { $fixes } corrections dans { $files ->
            [one] un fichier
           *[other] { $files } fichiers
        } ; rien n’a été écrit
    }
