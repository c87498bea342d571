//! What the articles behind Helder tell of, and where an example answers it: the page, the place on it, and words that stand
//! there in Dutch, French and English.

/// A page of an example.
#[derive(Debug, Clone, Copy)]
pub enum Page {
    /// The sheet for use in a call.
    Call(&'static str),
    /// The sheet that holds everything.
    Manual(&'static str),
    /// The page that clients read, by its slug in each language.
    Public([&'static str; 3]),
}
use Page::{Call, Manual, Public};

/// What helps whoever is in a situation.
#[derive(Debug)]
pub struct Answer {
    /// What it does.
    pub does: &'static str,
    /// Where it stands.
    pub page: Page,
    /// The id of the element in which it stands.
    pub place: &'static str,
    /// Words in it, in Dutch, French and English.
    pub says: [&'static str; 3],
}

/// A situation.
#[derive(Debug)]
pub struct Story {
    /// What happened.
    pub told: &'static str,
    /// The example that answers it.
    pub example: &'static str,
    /// How it does.
    pub answers: &'static [Answer],
}

const fn says(
    does: &'static str,
    page: Page,
    place: &'static str,
    says: [&'static str; 3],
) -> Answer {
    Answer {
        does,
        page,
        place,
        says,
    }
}

const FAULT: [&str; 3] = [
    "een-stroomstoring-bij-u-thuis-oplossen",
    "resoudre-une-panne-de-courant-chez-vous",
    "solve-a-power-fault-at-your-home",
];
const PHONE: [&str; 3] = ["gestolen-gsm", "telephone-vole", "stolen-phone"];
const MINIBUS: [&str; 3] = ["minibus"; 3];

/// Every situation.
pub const STORIES: &[Story] = &[
    Story {
        told: "a client was kept on hold for long, has been cut off since the morning, and shouts",
        example: "utility",
        answers: &[
            says(
                "warns against beginning with the facts",
                Manual("fault-technician"),
                "avoid",
                [
                    "Trek de stekker even uit",
                    "Débranchez l'appareil un instant",
                    "Unplug it for a moment",
                ],
            ),
            says(
                "names the wait and the feeling first, and apologises in the first person",
                Manual("fault-technician"),
                "avoid",
                [
                    "U zat zo lang in de wachtrij, en bij u ligt alles stil. Dat zou mij ook boos maken, en het spijt mij.",
                    "Vous avez attendu si longtemps en ligne, et tout est à l'arrêt chez vous. Cela me fâcherait aussi, et je m'en excuse.",
                    "You were on hold for so long, and everything at your place has come to a stop. That would anger me too, and I am sorry.",
                ],
            ),
            says(
                "takes it on, and only then asks",
                Manual("fault-technician"),
                "avoid",
                [
                    "Ik blijf bij u tot we de oorzaak kennen. Wat hebt u zelf al geprobeerd?",
                    "Je reste avec vous jusqu'à ce que nous connaissions la cause. Qu'avez-vous déjà essayé ?",
                    "I will stay with you until we know the cause. What have you already tried?",
                ],
            ),
            says(
                "lets the story be told before anything is solved",
                Manual("fault-technician"),
                "recovery",
                [
                    "Luister tot het verhaal uit is.",
                    "Écoutez le récit jusqu'au bout.",
                    "Listen until the story is told.",
                ],
            ),
            says(
                "says what the employee may give without asking",
                Manual("fault-technician"),
                "mandates",
                [
                    "Een gratis bezoek Tot € 70,40",
                    "Une visite gratuite Jusqu'à 70,40 €",
                    "A free visit Up to €70.40",
                ],
            ),
            says(
                "has a plan for when the queue grows",
                Manual("fault-technician"),
                "weak-points",
                [
                    "Er wachten meer bellers dan er medewerkers in de zaal zitten. Plan B Open de tweede zaal",
                    "Plus de personnes attendent en ligne qu'il n'y a de collaborateurs dans la salle. Plan B Ouvrez la deuxième salle",
                    "More callers are waiting than there are staff in the room. Plan B Open the second room",
                ],
            ),
        ],
    },
    Story {
        told: "a technician calls back, finds the cause with a few questions, and spares the client a paid visit",
        example: "utility",
        answers: &[
            says(
                "remembers who calls, instead of having everything said again",
                Manual("fault-technician"),
                "ask-first",
                [
                    "Zie ik het goed dat u belt over het adres op mijn scherm?",
                    "Appelez-vous bien pour l'adresse que je vois à l'écran ?",
                    "Are you calling about the address I see on my screen?",
                ],
            ),
            says(
                "takes the embarrassment away",
                Call("fault-technician"),
                "answer-phone-help-look-together",
                [
                    "Zo'n kast ziet er ingewikkeld uit, iedereen twijfelt daarbij.",
                    "Un tel coffret a l'air compliqué, tout le monde hésite devant.",
                    "A fuse box looks complicated, everyone hesitates in front of it.",
                ],
            ),
            says(
                "is honest about the visit that is not needed",
                Call("fault-technician"),
                "answer-phone-help-look-together",
                [
                    "U hebt niet meteen een bezoek nodig. Een technicus zoekt de fout met u, en dat kost u niets.",
                    "Il ne faut pas tout de suite une visite. Un technicien cherche le défaut avec vous, et cela ne vous coûte rien.",
                    "You do not need a visit to start with. A technician will look for the fault with you, and that costs you nothing.",
                ],
            ),
            says(
                "promises the call within a term",
                Call("fault-technician"),
                "answer-phone-help-look-together",
                [
                    "De technicus belt u binnen 2 uur.",
                    "Le technicien vous appelle dans les 2 heures.",
                    "The technician will call you within 2 hours.",
                ],
            ),
            says(
                "enables clients to help themselves",
                Public(FAULT),
                "offer-phone-help",
                [
                    "U trekt alle stekkers uit en duwt de schakelaar omhoog.",
                    "Vous débranchez tous les appareils et vous relevez le disjoncteur.",
                    "You unplug every appliance and push the switch up.",
                ],
            ),
            says(
                "leaves something for the next time",
                Public(FAULT),
                "extras",
                [
                    "De volgende keer ziet u welke schakelaar bij welke kamer hoort.",
                    "La prochaine fois, vous voyez quel disjoncteur alimente quelle pièce.",
                    "Next time, you see which switch belongs to which room.",
                ],
            ),
            says(
                "gives a second chance that costs nothing",
                Public(FAULT),
                "redress",
                [
                    "dan komt een andere technicus en betaalt u niets.",
                    "un autre technicien vient et vous ne payez rien.",
                    "another technician comes and you pay nothing.",
                ],
            ),
        ],
    },
    Story {
        told: "a client complains on social media, where everybody reads the answer",
        example: "utility",
        answers: &[
            says(
                "says who answers, and within what time",
                Manual("fault-technician"),
                "social",
                [
                    "Wie antwoordt Team sociale media",
                    "Qui répond Équipe réseaux sociaux",
                    "Who answers Social media team",
                ],
            ),
            says(
                "shows empathy in public, and the solution if there is one",
                Manual("fault-technician"),
                "social",
                [
                    "Erken het gevoel in het openbaar. Kent u de oplossing, geef ze daar.",
                    "Reconnaissez l'émotion en public. Si vous connaissez la solution, donnez-la là.",
                    "Acknowledge the feeling in public. If you know the solution, give it there.",
                ],
            ),
            says(
                "goes on in private",
                Manual("fault-technician"),
                "social",
                [
                    "Ik wil het met u oplossen. Stuurt u mij een privébericht?",
                    "Je veux trouver une solution avec vous. M'envoyez-vous un message privé ?",
                    "I want to solve it with you. Will you send me a private message?",
                ],
            ),
            says(
                "comes back in public when it is solved",
                Manual("fault-technician"),
                "social",
                [
                    "Meld in hetzelfde gesprek wanneer het opgelost is.",
                    "Annoncez dans le même fil que le problème est résolu.",
                    "Say in the same thread when it is solved.",
                ],
            ),
            says(
                "leaves an opinion where it stands",
                Manual("fault-technician"),
                "social",
                [
                    "Laat de mening staan.",
                    "Laissez l'avis en ligne.",
                    "Leave the opinion in place.",
                ],
            ),
            says(
                "answers an insult without an argument",
                Manual("fault-technician"),
                "social",
                [
                    "Antwoord beheerst en vriendelijk, en ga niet in discussie.",
                    "Répondez avec calme et courtoisie, et ne discutez pas.",
                    "Answer with calm and courtesy, and do not start an argument.",
                ],
            ),
            says(
                "hands a crisis over",
                Manual("fault-technician"),
                "social",
                [
                    "Antwoord niet zelf. Bel de verantwoordelijke van wacht binnen 15 minuten",
                    "Ne répondez pas vous-même. Appelez le responsable de garde dans les 15 minutes",
                    "Do not answer yourself. Call the duty manager within 15 minutes",
                ],
            ),
        ],
    },
    Story {
        told: "something fails for everybody at once, and all call",
        example: "utility",
        answers: &[
            says(
                "says how to notice it",
                Manual("fault-technician"),
                "weak-points",
                [
                    "Bij een storm belt iedereen de storingslijn tegelijk.",
                    "Pendant une tempête, tout le monde appelle la ligne de dépannage à la fois.",
                    "During a storm, everyone calls the fault line at once.",
                ],
            ),
            says(
                "tells clients before they call",
                Manual("fault-technician"),
                "weak-points",
                [
                    "stuur een bericht naar elke getroffen straat. Wie het start Verantwoordelijke van wacht",
                    "envoyez un message à chaque rue touchée. Qui le lance Responsable de garde",
                    "send a message to every street affected. Who starts it Duty manager",
                ],
            ),
            says(
                "has the notice ready, with its term",
                Manual("fault-technician"),
                "weak-points",
                [
                    "Door de storm zitten straten zonder stroom.",
                    "La tempête a privé des rues de courant.",
                    "The storm has left streets without power.",
                ],
            ),
            says(
                "puts the notice up in time",
                Manual("fault-technician"),
                "weak-points",
                [
                    "Het bericht staat er binnen 15 minuten",
                    "Le message paraît dans un délai de 15 minutes",
                    "The notice is there within 15 minutes",
                ],
            ),
            says(
                "answers who calls all the same",
                Call("fault-technician"),
                "answer-street-repair-whole-street",
                [
                    "De ploeg herstelt het binnen 6 uur. U krijgt een bericht met de oorzaak.",
                    "L'équipe répare dans les 6 heures. Vous recevez un message avec la cause.",
                    "The crew will repair it within 6 hours. You will get a message with the cause.",
                ],
            ),
            says(
                "learns from the calls: who owns the cause, what is done, how it is seen",
                Manual("fault-technician"),
                "reasons",
                [
                    "In de app tonen hoeveel klanten eerst aan de beurt zijn. Oproepen met deze vraag per honderd bezoeken, elke maand",
                    "Afficher dans l'application combien de clients passent avant. Appels avec cette question par cent visites, chaque mois",
                    "Show in the app how many customers come first. Calls with this question per hundred visits, each month",
                ],
            ),
        ],
    },
    Story {
        told: "a trip is cancelled, and those who counted on it wait without news; one misses a wedding",
        example: "town",
        answers: &[
            says(
                "says beforehand what happens then",
                Public(MINIBUS),
                "answer-taxi-cannot-wait",
                [
                    "Een taxi op onze kosten",
                    "Un taxi à nos frais",
                    "A taxi at our expense",
                ],
            ),
            says(
                "calls them before they call",
                Public(MINIBUS),
                "offer-taxi",
                [
                    "We bellen u binnen 15 minuten nadat we weten dat de minibus niet komt.",
                    "Nous vous appelons dans les 15 minutes dès que nous savons que le minibus ne vient pas.",
                    "We call you within 15 minutes of knowing that the minibus is not coming.",
                ],
            ),
            says(
                "names the feeling and apologises in the first person",
                Call("minibus"),
                "answer-taxi-cannot-wait",
                [
                    "Dat is heel vervelend en ik bied u mijn excuses aan.",
                    "C'est très désagréable et je m'en excuse.",
                    "That is very upsetting, and I am sorry.",
                ],
            ),
            says(
                "promises another way to arrive, within a term",
                Call("minibus"),
                "answer-taxi-cannot-wait",
                [
                    "Ik stuur u een taxi en wij betalen die. Hij is bij u binnen 30 minuten.",
                    "Je vous envoie un taxi et nous le payons. Il est chez vous dans les 30 minutes.",
                    "I am sending you a taxi and we pay for it. It will be with you within 30 minutes.",
                ],
            ),
            says(
                "does the next step for the client",
                Call("minibus"),
                "answer-taxi-cannot-wait",
                [
                    "Geef me het nummer van wie u verwacht, dan verwittig ik die meteen.",
                    "Donnez-moi le numéro de la personne qui vous attend, je la préviens tout de suite.",
                    "Give me the number of the person expecting you and I will tell them straight away.",
                ],
            ),
            says(
                "warns against excuses",
                Manual("minibus"),
                "avoid",
                [
                    "De chauffeur is ziek, daar kunnen wij niets aan doen.",
                    "Le chauffeur est malade, nous n'y pouvons rien.",
                    "The driver is ill, there is nothing we can do.",
                ],
            ),
            says(
                "lets the employee pay without asking",
                Manual("minibus"),
                "mandates",
                [
                    "Een taxi bestellen en betalen. Tot € 40",
                    "Commander un taxi et le payer. Jusqu'à 40 €",
                    "Order a taxi and pay for it. Up to €40",
                ],
            ),
            says(
                "has a plan B in which several services take part",
                Manual("minibus"),
                "weak-points",
                [
                    "Bestel de taxi's bij het bedrijf onder contract. De technische dienst leent in de namiddag zijn busje met acht plaatsen uit.",
                    "Commander les taxis à la compagnie sous contrat. Le service des travaux prête sa camionnette à huit places l'après-midi.",
                    "Order the taxis from the company under contract. In the afternoon, the works department lends its van with eight seats.",
                ],
            ),
            says(
                "says to whom to hand over who is left in the cold",
                Manual("minibus"),
                "hand-over",
                [
                    "Aan Algemeen directeur van de stad",
                    "À Directrice générale de la ville",
                    "To Director general of the town",
                ],
            ),
            says(
                "knows that no gesture makes up for a day that is gone",
                Call("minibus"),
                "answer-director-visits-day-that-is-gone",
                [
                    "De algemeen directeur gaat bij de persoon langs.",
                    "La directrice générale se rend chez la personne.",
                    "The director general visits the person.",
                ],
            ),
            says(
                "gives more to who could have been told, or waits again",
                Manual("minibus"),
                "decision-amends",
                [
                    "neemt geen genoegen meer met een gebaar.",
                    "ne se contente plus d'un geste.",
                    "is no longer satisfied with a gesture.",
                ],
            ),
        ],
    },
    Story {
        told: "a phone is stolen at the water: the family asks at the post, sees it in a block of flats, comes to the counter \
               for nothing, then follows it through the town until the police stop",
        example: "police-zone",
        answers: &[
            says(
                "looks where it is when they ask at the post",
                Call("stolen-phone"),
                "answer-locate-together-look-first",
                [
                    "We kijken samen waar hij is, binnen 30 minuten. Een aangifte hoeft daar niet voor.",
                    "Nous regardons ensemble où il se trouve, dans les 30 minutes. Pas besoin de plainte pour cela.",
                    "We will look together where it is, within 30 minutes. You do not have to report it for that.",
                ],
            ),
            says(
                "says no to the block of flats with a reason, feeling first",
                Call("stolen-phone"),
                "answer-no-building-search-flats",
                [
                    "Dat zou mij ook machteloos maken. Ik stuur geen ploeg, want de kaart toont het gebouw en niet de deur.",
                    "Ce sentiment d'impuissance, je le comprends. Je n'envoie pas d'équipe, car la carte montre l'immeuble et pas la porte.",
                    "I would feel powerless too. I will not send a team, because the map shows the building and not the door.",
                ],
            ),
            says(
                "says the same to the public, before anybody calls",
                Public(PHONE),
                "not-no-building-search",
                [
                    "Een appartementsgebouw doorzoeken",
                    "Fouiller un immeuble",
                    "Searching a block of flats",
                ],
            ),
            says(
                "asks nobody to come for nothing",
                Manual("stolen-phone"),
                "avoid",
                [
                    "Een aangifte verandert niet of er een ploeg komt.",
                    "Une plainte ne change pas la décision d'envoyer une équipe.",
                    "A report does not change whether a team comes.",
                ],
            ),
            says(
                "takes the report from home, within a term",
                Call("stolen-phone"),
                "answer-online-report-from-home",
                [
                    "Binnen 1 werkdag heb je een proces-verbaal met een nummer.",
                    "Vous recevez un procès-verbal avec un numéro en 1 jour ouvrable.",
                    "Within 1 working day you have a police record with a number.",
                ],
            ),
            says(
                "says of the team beforehand when it comes and when it stops",
                Call("stolen-phone"),
                "answer-team-standing-still",
                [
                    "De ploeg is er binnen 45 minuten en zoekt tot 30 minuten. Dan stopt ze, ook zonder resultaat.",
                    "L'équipe arrive dans les 45 minutes et cherche jusqu'à 30 minutes. Ensuite elle s'arrête, même sans résultat.",
                    "The team will be there within 45 minutes and searches for up to 30 minutes. Then it stops, even without a result.",
                ],
            ),
            says(
                "says from what value a team follows, before it sets out",
                Call("stolen-phone"),
                "answer-no-chase-moving-below",
                [
                    "Een rijdende gsm onder € 1.000 volgen we niet.",
                    "En dessous de 1 000 €, nous ne suivons pas un téléphone en mouvement.",
                    "We do not follow a moving phone below €1,000.",
                ],
            ),
            says(
                "does not make the client begin again",
                Call("stolen-phone"),
                "answer-no-chase-moving-below",
                [
                    "Staat hij stil, bel me dan opnieuw, je dossier staat al open.",
                    "S'il s'arrête, rappelez-moi, votre dossier est déjà ouvert.",
                    "If it stops, call me again, your file is already open.",
                ],
            ),
            says(
                "warns against the sentence that ended the chase",
                Manual("stolen-phone"),
                "avoid",
                [
                    "We hebben wel wat beters te doen.",
                    "Nous avons mieux à faire.",
                    "We have better things to do.",
                ],
            ),
        ],
    },
];

/// Answers that an employee must reach with few questions: example, concept, place, and the most questions.
pub const FEW_QUESTIONS: &[(&str, &str, &str, usize)] = &[
    (
        "utility",
        "fault-technician",
        "answer-phone-help-look-together",
        4,
    ),
    ("town", "minibus", "answer-taxi-cannot-wait", 2),
    (
        "police-zone",
        "stolen-phone",
        "answer-no-building-search-flats",
        4,
    ),
];
