# Words of `helder decide`.

decide-status = status:
decide-answer = answer:
decide-rule = rule:
decide-judged = judged by:
decide-because = because:
decide-value = { $name }: { $value }
decide-total = total:
decide-duties = you must:
decide-missing = still to ask:
decide-possible = still possible:
decide-in = in { $unit ->
    [working-days] working days
   *[other] { $unit }
 }
decide-yes = yes
decide-no = no
decide-yes-no = yes or no
decide-unknown = ? if you do not know
decide-needed = This has to be known to decide. Press Enter once more to leave it open.
