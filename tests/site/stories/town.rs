//! What is told of a cancelled trip, answered by the town.

use super::table::Page::{Call, Manual, Public};
use super::table::{Story, says};

const MINIBUS: [&str; 3] = ["minibus"; 3];

/// The situations.
pub const STORIES: &[Story] = &[Story {
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
            "has words for it that do not make it small",
            Call("minibus"),
            "answer-director-visits-day-that-is-gone",
            [
                "U miste een dag die niet terugkomt, en dat is onze fout.",
                "Vous avez manqué un jour qui ne revient pas, et c'est notre faute.",
                "You missed a day that does not come back, and that is our fault.",
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
}];
