# Die Verben, mit denen das Deutsche etwas zusagt; siehe locales/en/promises.ftl. Auch Grundformen stehen hier: „wir werden
# Sie anrufen“.

## Die Organisation
promises-we = wir
promises-we-do = rufen | anrufen | zurückrufen | kontaktieren | antworten | beantworten | informieren | sagen | teilen | mitteilen | melden | benachrichtigen | verständigen | schicken | senden | mailen | besuchen | reparieren | bearbeiten | entscheiden | bestätigen | zahlen | zurückzahlen | auszahlen | überweisen | erstatten | kommen | vorbeikommen | holen | abholen | liefern | bringen | ersetzen | geben | schreiben | registrieren | eintragen | untersuchen | gutschreiben

## Der Kunde
promises-you = Sie | du
promises-you-get = erhalten | bekommen | erfahren | hören | erhältst | bekommst | erfährst | hörst

## Jemand von der Organisation
promises-staff = Mitarbeiter | Mitarbeiterin | Kollege | Kollegin | Techniker | Technikerin | Team | Beamter | Beamte | Beamtin | Inspektor | Inspektorin | Polizist | Polizistin | Streife | Berater | Beraterin | Krankenpfleger | Krankenpflegerin | Arzt | Ärztin | Fahrer | Fahrerin | Bote
promises-staff-does = ruft | kommt | kontaktiert | antwortet | schickt | sendet | mailt | besucht | repariert | bringt | holt | ersetzt | liefert | schreibt | untersucht | rufen | kommen | schicken | bringen | holen

## Suchen, folgen, warten
promises-we-pursue = suchen | verfolgen | folgen | warten | fahnden | beobachten
promises-staff-pursues = sucht | verfolgt | folgt | wartet | fahndet | beobachtet | suchen | verfolgen | folgen | warten

## Keine Zusage
promises-not = nicht | kein | keine | keinen | keinem | keiner | nie | niemals | nichts

## Wie lange etwas dauert
promises-lasting = für | während

## Ein anderer Satz beginnt
promises-subordinators = dass | wenn | falls | weil | damit | wo | sobald | ob | nachdem | solange | sofern | sodass | obwohl | sooft | bevor

## Nur für eine Zeit
promises-temporary = vorübergehend | vorübergehende | vorübergehenden | vorübergehender | zeitweilig | zeitweilige | zeitweiligen | vorläufig | vorläufige | vorläufigen | provisorisch | provisorische | provisorischen | bis auf weiteres | zurzeit | derzeit | im Moment | momentan
