//! What is told of a stolen phone, answered by the police zone.

use super::table::Page::{Call, Manual, Public};
use super::table::{Story, says};

const PHONE: [&str; 3] = ["gestolen-gsm", "telephone-vole", "stolen-phone"];

/// The situations.
pub const STORIES: &[Story] = &[Story {
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
}];
