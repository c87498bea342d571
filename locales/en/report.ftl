# Words of the reports.

report-more = … and { $count ->
        [one] one more finding
       *[other] { $count } more findings
    }; `--all` shows all
report-clean = { $concepts ->
        [one] one concept
       *[other] { $concepts } concepts
    } checked: no gap, no contradiction, nothing left open
report-summary = { $concepts ->
        [one] one concept
       *[other] { $concepts } concepts
    } checked: { $errors ->
        [one] one error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] one warning
       *[other] { $warnings } warnings
    }
report-explain = more: `helder explain { $check }`
