# Words of `helder decide`.

decide-status = status:
decide-answer = answer:
decide-rule = rule:
decide-judged = judged by:
decide-because = because:
decide-total = total:
decide-duties = you must:
decide-missing = still to ask:
decide-possible = still possible:
