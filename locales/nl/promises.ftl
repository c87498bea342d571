# De werkwoorden waarmee het Nederlands belooft; zie locales/en/promises.ftl.

## De organisatie
promises-we = we | wij
promises-we-do = bellen | contacteren | antwoorden | informeren | zeggen | melden | verwittigen | sturen | mailen | bezoeken | herstellen | behandelen | beslissen | bevestigen | betalen | terugbetalen | komen | ophalen | halen | crediteren | storten | leveren | brengen | bezorgen | vervangen | plaatsen | schrijven | registreren | onderzoeken

## De klant
promises-you = u | je | jij
promises-you-get = krijgt | ontvangt | verneemt | hoort | krijg | ontvang | verneem | hoor

## Iemand van de organisatie
promises-staff = medewerker | medewerkster | technieker | technicus | ploeg | agent | inspecteur | collega | adviseur | verpleegkundige | arts | chauffeur
promises-staff-does = belt | komt | contacteert | antwoordt | stuurt | mailt | bezoekt | herstelt | brengt | haalt | vervangt | levert | schrijft | bellen | komen | sturen | herstellen | brengen | halen

## Zoeken, volgen, wachten
promises-we-pursue = zoeken | achtervolgen | volgen | wachten | opsporen
promises-staff-pursues = zoekt | achtervolgt | volgt | wacht | zoeken | volgen | wachten

## Geen belofte
promises-not = niet | geen | nooit

## Voor hoelang iets duurt
promises-lasting = gedurende | tijdens

## Een andere zin begint
promises-subordinators = dat | die | als | wanneer | omdat | zodat | waar | zodra | totdat | of | terwijl | nadat | zolang | indien | tenzij

## Alleen voor een tijd
promises-temporary = tijdelijk | tijdelijke | voorlopig | voorlopige | tot nader order | tot nader bericht | voor het ogenblik
