# Die Wörter vor der Zeit, in der etwas geschieht; siehe locales/en/deadlines.ftl.
deadlines-before = innerhalb von | innerhalb | innerhalb der | innerhalb der nächsten | innerhalb einer Frist von | binnen | in höchstens | in spätestens | in längstens | in maximal | in weniger als | spätestens nach | spätestens in | nach spätestens | nach höchstens

# Wörter, die sagen, dass eine Frist nur während der Öffnungszeiten läuft.
deadlines-open = öffnungszeiten | öffnungsstunden | sprechzeiten | sprechstunden | bürozeiten | geschäftszeiten | dienstzeiten | dienststunden | geöffnet | offen ist

# Anfänge von Wörtern für einen Anruf oder einen Besuch.
deadlines-in-person = ankunft | ankomm | ankommen | eintreff | komm | anruf | ruf | telefon | schalter | empfang | besuch | vorsprach | vorsprech | termin | gespräch
