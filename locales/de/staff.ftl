# Wörter des Leitfadens für das Personal, das mit „Sie“ angesprochen wird.

## Rund um jedes Blatt
staff-title = { $title } – für das Personal
staff-internal = Nur für das Personal. Nicht an die Öffentlichkeit weitergeben.
staff-marker = nur intern
staff-print = { $title } – { $language } – Fassung { $version } – { $date }
staff-version = Fassung { $version } vom { $date }
staff-public-page = Die öffentliche Seite
staff-client-reads = Zum Scannen oder Vorlesen
staff-code = QR-Code
staff-draft = Entwurf: noch nicht in Kraft.
staff-index = Leitfaden für das Personal
staff-sheet-call = Im Gespräch
staff-sheet-card = Karte
staff-sheet-manual = Handbuch
staff-sheet-practice = Üben
staff-sheet-overview = Übersicht aller Dienstleistungen
staff-words-all = Alle Sprachen
staff-words-language = Sprache dessen, was Sie sagen
staff-keys = Drücken Sie die Nummer einer Antwort oder 0 für einen neuen Fall. Nichts wird gespeichert.
staff-purpose = Wozu es diese Dienstleistung gibt
staff-notes = Notizen
staff-nothing-stated = Nicht angegeben

## Fragen und Antworten
staff-ask-first = Zuerst fragen
staff-questions = Die Fragen, die entscheiden
staff-answer = Antwort
staff-unknown = Nicht bekannt
staff-unknown-help = Gemeinsam klären oder weitergeben.
staff-known-by-staff = Selbst nachsehen. Nicht fragen.
staff-restart = Neuer Fall
staff-given = Bisherige Antworten
staff-judged = Zu beurteilen durch: { $role }

## Was Sie sagen
staff-words = Was Sie sagen
staff-no-words = Für diese Antwort sind noch keine Worte vereinbart.
staff-avoid = Besser nicht
staff-say-instead = Stattdessen sagen

## Befugnis und Weitergabe
staff-decide-alone = Was Sie selbst entscheiden
staff-up-to = Bis zu
staff-how-often = Wie oft
staff-when = Wann
staff-then-tell = Danach informieren
staff-escalate = Weitergeben
staff-escalate-to = An
staff-escalate-time = Wie schnell
staff-escalate-within = Übernahme innerhalb von { $time }

## Was wir verlangen
staff-duties = Was wir verlangen

## Wenn etwas schiefgegangen ist
staff-recovery = In Ordnung bringen
staff-recovery-acknowledge = Anerkennen und um Entschuldigung bitten
staff-recovery-understand = Verstehen, was geschehen ist
staff-recovery-resolve = Lösen
staff-recovery-extra = Etwas dazugeben
staff-recovery-follow-up = Noch einmal nachfragen
staff-recovery-follow-up-within = innerhalb von { $time }
staff-recovery-record = Festhalten
staff-recovery-not-for = Nicht in diesem Fall
staff-recovery-decided = Nicht in jedem Fall
staff-recovery-decided-by = Die Tabelle zeigt, in welchen Fällen Sie es so in Ordnung bringen und in welchen nicht:
staff-weak-points = Wo es haken kann
staff-weak-what = Was schiefgeht
staff-weak-sign = Woran Sie es merken
staff-weak-plan-b = Plan B
staff-weak-starts = Wer ihn startet
staff-weak-notice = Hinweis für die Öffentlichkeit
staff-weak-channel = Wo der Hinweis steht
staff-weak-within = Der Hinweis steht dort innerhalb von { $time }
staff-weak-active = Zurzeit aktiv
staff-weak-idle = Nicht aktiv
staff-weak-now = Zurzeit
staff-weak-ready = Steht bereit im Handbuch

## Soziale Medien
staff-social = Soziale Medien
staff-social-first = Wer antwortet
staff-social-kind = Was für eine Nachricht ist es?
staff-social-doubt = Im Zweifel zwischen Meinung und Beschwerde: als Beschwerde behandeln.
staff-social-within = Antwort innerhalb von { $time }
staff-social-move-to = Weiter unter vier Augen
staff-social-when-to-move = Was persönlich ist oder sich nicht öffentlich lösen lässt, klären Sie über:
staff-social-complaint = Beschwerde
staff-social-complaint-sign = Jemand ist mit dem, was wir getan haben, nicht zufrieden.
staff-social-question = Frage
staff-social-question-sign = Jemand möchte etwas wissen.
staff-social-opinion = Meinung
staff-social-opinion-sign = Jemand sagt, was er allgemein von uns hält.
staff-social-insult = Beleidigung
staff-social-insult-sign = Jemand beleidigt oder droht.
staff-social-crisis = Krise
staff-social-crisis-sign = Es verbreitet sich schnell, oder jemand ist in Gefahr.
staff-social-do = Tun
staff-social-say = Sagen

## Warum Kunden sich melden, Rückmeldung
staff-reasons = Warum sich Menschen bei uns melden
staff-reason = Grund
staff-reason-cause = Ursache
staff-reason-owner = Verantwortlich
staff-reason-fix = Was wir dagegen tun
staff-reason-measure = Woran wir sehen, dass es wirkt
staff-feedback = Funktioniert eine Regel nicht?
staff-feedback-how = Melden Sie es hier; nennen Sie die Regel und was geschehen ist.
staff-report = Funktioniert das nicht? Melden Sie es.
staff-report-subject = Funktioniert nicht: { $rule }

## Vollständige Tabelle
staff-table = Alle Regeln
staff-table-marked = Regeln mit dem Vermerk „nur intern“ stehen nicht auf der öffentlichen Seite.

## Üben
staff-practice-intro = Beantworten Sie jeden Fall und drehen Sie dann die Karte um.
staff-practice-case = Fall { $number }
staff-practice-boundary = { $side ->
    [below] Knapp unter
    [above] Knapp über
   *[at] Genau an
} der Grenze

## Übersicht aller Dienstleistungen
staff-overview-owner = Verantwortlich
staff-overview-parts = Auf dieser Seite
staff-search-help = Ein oder zwei Wörter des Kunden genügen. Die Eingabetaste öffnet den ersten Treffer.
staff-overview-review-by = Zu überprüfen bis
staff-overview-overdue = überfällig
staff-overview-effort = Aufwand für den Kunden
staff-effort-contacts = { $count ->
    [one] { $count } Kontakt
   *[other] { $count } Kontakte
}
staff-effort-changes = { $count ->
    [one] { $count } Wechsel des Kontaktwegs
   *[other] { $count } Wechsel des Kontaktwegs
}
staff-effort-visits = { $count ->
    [one] { $count } Besuch
   *[other] { $count } Besuche
}
staff-effort-intro = Was jeder Weg von der ersten Frage bis zur Antwort vom Kunden verlangt.
staff-effort-budget = Obergrenze für einen Weg: { $measures }.
staff-effort-no-budget = Für den Aufwand eines Weges ist keine Obergrenze festgelegt.
staff-effort-told = { $paths } Wege: höchstens { $measures }.
staff-effort-told-one = Ein Weg: { $measures }.
staff-effort-too-many = Es gibt zu viele Wege, um jeden anzusehen.
staff-effort-over-told = Wege über der Obergrenze: { $over } von { $paths }.
staff-effort-over-decisions = Entscheidungen mit Wegen über der Obergrenze: { $over } von { $decisions }.
staff-effort-others = Andere Entscheidungen
staff-effort-over = über der Obergrenze
staff-effort-within = Alle innerhalb der Obergrenze.
staff-effort-untimed = die Zeit für „{ $duty }“, die vom Fall abhängt
staff-effort-head-contacts = Kontakte
staff-effort-head-changes = Wechsel des Kontaktwegs
staff-effort-head-visits = Besuche
staff-effort-head-time = Zeit
staff-effort-head-paths = Wege
