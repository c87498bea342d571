# Was über die Vorlagen eines Arbeitsbereichs und die Dateien seiner Website gesagt wird, und die Wörter von
# `helder templates`; siehe locales/en/templates.ftl.
#
# Wörter: template = Vorlage, block = Block, component = Baustein, filter = Filter, contract = Vertrag.

## Dateien, die `helder.yaml` nennt
file-unreadable-named = `{ $path }` ist nicht zu lesen: { $kind ->
        [missing] an dieser Stelle gibt es nichts
        [folder] es ist ein Ordner
        [pipe] es ist eine Pipe oder ein Gerät, keine Datei
        [forbidden] die Zugriffsrechte lassen es nicht zu
        [large] es ist größer als 2 MB
       *[other] { $reason }
    }
    .help = den Pfad berichtigen, der beim Ordner von `helder.yaml` beginnt, oder dort ablegen, was er nennt
value-type-outside = `{ $path }` liegt nicht im Ordner von `helder.yaml`
    .help = eine Kopie der Datei neben `helder.yaml` oder in einen Ordner darunter legen und den Pfad von dort aus schreiben
value-type-ending = `{ $path }` ist nicht zu verwenden: dem Namen nach ist es eine andere Art von Datei
    .help = erwartet: eine Datei, deren Name auf { $endings } endet

## Fehler in einer Vorlage
template-invalid = die Vorlage kommt hier nicht weiter: { $reason }
    .help = diese Stelle berichtigen; `helder templates copy { $template }` schreibt unsere Vorlage neu
    .place = diese Stelle berichtigen; in `docs/templates.md` steht, was Vorlagen können
template-invalid-unexpected = hier steht { $found }, und etwas anderes wurde erwartet: { $expected }
template-invalid-unknown = { $kind ->
        [filter] einen Filter `{ $name }` gibt es nicht
        [function] eine Funktion `{ $name }` gibt es nicht
        [test] einen Test `{ $name }` gibt es nicht
        [component] einen Baustein `{ $name }` gibt es nicht
        [template] eine Vorlage `{ $name }` gibt es nicht
        [block] die Vorlage, auf der diese aufbaut, hat keinen Block `{ $name }`
        [field] in diesem Wert gibt es kein `{ $name }`
        [word] die Oberfläche hat kein Wort `{ $name }`
       *[variable] die Seite kennt kein `{ $name }`
    }
    .near = ist `{ $near }` gemeint?
    .known = erwartet: { $known }
template-invalid-lacking = { $kind ->
        [block] diese Vorlage enthält keinen Block `{ $name }`, den unsere `{ $user }` füllt
       *[other] unsere `{ $user }` braucht `{ $name }` und bekommt es nicht
    }
template-invalid-ours = unsere `{ $user }` kann ihre Seite mit dieser Vorlage nicht erstellen: { $reason }
    .help = der eigenen Vorlage alles mitgeben, was unsere gibt; `helder templates copy { $template }` schreibt unsere neu

## Vorlagen aus einer anderen Zeit
template-outdated = diese Vorlage ist für Fassung { $written } ihres Vertrags geschrieben, und es gilt Fassung { $holds }
    .help = sie umbenennen, mit `helder templates copy { $template }` unsere schreiben lassen und die eigenen Änderungen darin wiederholen
template-outdated-newer = diese Vorlage ist für Fassung { $written } ihres Vertrags geschrieben, und dieser Helder kennt Fassung { $holds }
    .help = den Helder nehmen, für den sie geschrieben ist
template-outdated-unsaid = diese Vorlage sagt nicht, für welche Fassung ihres Vertrags sie geschrieben ist
    .help = sie mit unserer vergleichen und in die erste Zeile `{ $line }` setzen
template-outdated-idle = `{ $template }` tritt an die Stelle keiner Vorlage, und keine andere bindet sie ein
    .near = ist `{ $near }` gemeint?
    .help = sie löschen oder ihr einen Namen geben, den `helder templates list` zeigt

## `helder templates`
templates-state-ours = unsere
templates-state-own = eigene
templates-state-outdated = eigene, veraltet
templates-version = Fassung { $version }
templates-written = geschrieben: { $paths }
failure-template = eine Vorlage `{ $name }` gibt es nicht; { $hint ->
    [near] ist `{ $near }` gemeint?
   *[list] `helder templates list` zählt sie auf
 }
failure-template-there = `{ $path }` gibt es schon; `--force` überschreibt es
failure-no-workspace = unter `{ $path }` wurde kein Arbeitsbereich gefunden; erwartet: ein Ordner mit `helder.yaml` oder einer darunter
