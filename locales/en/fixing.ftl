# What `helder check --fix` made of the files.

fix-made = { $fixes ->
        [0] nothing was fixed: what is left needs a person
        [one] one fix written in { $files ->
            [one] one file
           *[other] { $files } files
        }
       *[other] { $fixes } fixes written in { $files ->
            [one] one file
           *[other] { $files } files
        }
    }
fix-shown = { $fixes ->
        [0] nothing to fix: what is left needs a person
        [one] one fix in { $files ->
            [one] one file
           *[other] { $files } files
        }; nothing was written
       *[other] { $fixes } fixes in { $files ->
            [one] one file
           *[other] { $files } files
        }; nothing was written
    }
