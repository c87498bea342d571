# Wat het Nederlands eigen is.

## Aanspreekvorm: `je` of `u`, uit `address` in helder.yaml; zonder keuze `u`.
you = { $address ->
    [je] je
    [jij] je
   *[u] u
}
you-capital = { $address ->
    [je] Je
    [jij] Je
   *[u] U
}
your = { $address ->
    [je] je
    [jij] je
   *[u] uw
}
your-capital = { $address ->
    [je] Je
    [jij] Je
   *[u] Uw
}
