//! What is told of calls, complaints and outages, answered by the electricity network operator.

use super::table::Page::{Call, Manual, Public};
use super::table::{Story, says};

const FAULT: [&str; 3] = [
    "een-stroomstoring-bij-u-thuis-oplossen",
    "resoudre-une-panne-de-courant-chez-vous",
    "solve-a-power-fault-at-your-home",
];

/// The situations.
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
];
