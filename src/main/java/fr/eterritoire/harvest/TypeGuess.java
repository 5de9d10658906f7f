package fr.eterritoire.harvest;

import static java.util.Map.entry;

import fr.eterritoire.content.EventType;
import fr.eterritoire.text.Folding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an event is, guessed from the words of its source: its title first, where the first word
/// that names a kind says it; then the class that DATAtourisme gave it, its keywords and its text,
/// where the kind named most often does. Between equals the first of the table wins: what cannot be
/// mistaken stands above what is said of anything.
final class TypeGuess {
    /// Whole words without accents or case; `s?` for the plural.
    private static final List<Map.Entry<EventType, Pattern>> WORDS =
            List.of(
                    words(
                            EventType.BROCANTE_VIDE_GRENIER,
                            "brocantes?|vides?"
                                + " (greniers?|maisons?|dressings?|poussettes?)|braderies?|bric a"
                                + " brac|bourses? aux"
                                + " (jouets|vetements|livres|plantes|velos)|puces"),
                    words(
                            EventType.LOTO_JEUX,
                            "lotos?|belotes?|tarot|petanque|quines?|bingo|jeux de societe|jeux"
                                    + " videos?|ludotheques?|tombolas?|escape games?|soirees?"
                                    + " jeux|blind ?tests?|quiz+"),
                    words(
                            EventType.SOLIDARITE_SANTE,
                            "dons? (de|du) sang|collectes?"
                                    + " (de|du|alimentaires?|solidaires?)|depistages?|octobre"
                                    + " rose|telethon|vaccinations?|secours populaire|restos du"
                                    + " coeur|aidants?|premiers secours|sante mentale"),
                    words(
                            EventType.COMMEMORATION,
                            "commemorations?|commemoratifs?|ceremonies?|8 mai|11 novembre|depots?"
                                    + " de gerbes?|hommages?"),
                    words(
                            EventType.CULTE,
                            "messes?|pelerinages?|processions?|cultes?|priere|veillees? de noel"),
                    words(EventType.FESTIVAL, "festivals?|festival off"),
                    words(
                            EventType.CINEMA,
                            "cinemas?|cine|films?|projections?|courts? metrages?|longs?"
                                    + " metrages?|cine (club|debat|concert)s?|documentaires?"),
                    words(
                            EventType.EXPOSITION,
                            "expositions?|expos?|vernissages?|galeries?|ateliers d"
                                    + " artistes?|installations? artistiques?"
                                    + "|photographies?|exhibition|exhibit"),
                    words(
                            EventType.CONCERT,
                            "concerts?|recitals?|operas?|orchestres?|chorales?|choeurs?|jazz|rock|fanfares?|quatuors?"
                                + "|gospel|musique|musiques|musicales?|musical|musicaux|piano|guitares?|dj|karaoke"),
                    words(
                            EventType.NATURE_RANDONNEE,
                            "randonnees?|randos?|balades?|promenades?|marches?"
                                + " (nordiques?|roses?|gourmandes?|populaires?|solidaires?)|sorties?"
                                + " (nature|ornitho\\w*|botaniques?)"
                                + "|jardins?|jardinage|botaniques?|oiseaux|biodiversite|nature|plantes|champignons"),
                    words(
                            EventType.MARCHE,
                            "marches?"
                                + " (de|du|des|aux|nocturnes?|fermiers?|hebdomadaires?|artisana\\w*)|(grand|petit|le|au|un|super)"
                                + " marches?|^marches?|market"),
                    words(
                            EventType.FOIRE_SALON,
                            "foires?|salons?|forums?|job ?datings?|comices?|rencontres"
                                    + " professionnelles"),
                    words(
                            EventType.PATRIMOINE_VISITE,
                            "visites?|visiter|patrimoines?|portes"
                                    + " ouvertes|chateaux?|eglises?|musees?|archeolog\\w*"
                                    + "|monuments?|guidees?|abbayes?"),
                    words(
                            EventType.SPECTACLE,
                            "spectacles?|theatres?|theatrales?|cirques?|danses?|ballets?|contes?|conteu(r|se)s?|clowns?"
                                + "|marionnettes?|humour|humoristes?|comedies?|magie|magiciens?|cabarets?|improvisations?|stand"
                                + " up|one (wo)?man show|pieces? de theatre|contees?"),
                    words(
                            EventType.CONFERENCE_LECTURE,
                            "conferences?|debats?|lectures?|causeries?|dedicaces?|rencontres?"
                                + " (avec|litteraires?|d auteurs?)|cafes?"
                                + " (philo|litteraires?|debats?)|tables?"
                                + " rondes?|colloques?|seminaires?|webinaires?|symposiums?|soutenances?|seminar|workshop|clubs?"
                                + " de lecture"),
                    words(
                            EventType.ATELIER_STAGE,
                            "ateliers?|stages?|formations?|initiations?|cours|apprendre|masterclass|info"
                                + " coll|permis|decouverte formation|decouverte secteur"
                                + " metier|recrutements?|metiers?"),
                    words(
                            EventType.ENFANTS,
                            "enfants?|jeune public|bebes?|tout petits?|gouter des petits|chasses?"
                                + " aux oeufs|eveil|parents enfants|famille|l heure du conte|lire"
                                + " aux petits"),
                    words(
                            EventType.REPAS_DEGUSTATION,
                            "repas|degustations?|banquets?|diners?|dejeuners?|soupers?|paella|choucroute|couscous|aperos?|aperitifs?|brunchs?|oenolog\\w*|vins?|gastronomi\\w*|petits?"
                                + " dejeuners?|moules frites|barbecue|mechoui"),
                    words(
                            EventType.SPORT,
                            "sports?|sporti(f|fs|ve|ves)|tournois?|courses?|trails?|marathons?|cyclis\\w*|velos?|football"
                                + "|rugby|tennis|basket|handball|natation|judo|yoga|matchs?|championnats?|rallyes?"
                                + "|gymnastique|equitation|escalade"),
                    words(
                            EventType.ANIMAUX_AGRICULTURE,
                            "agricoles?|agriculture|agriculteurs?|moissons?|vendanges?|elevages?|fermes?|chevaux|chiens?|chats?|animaux|concours"
                                + " (canins?|hippiques?)|recoltes?|attelages?"),
                    words(
                            EventType.FETE,
                            "fetes?|bals?|carnavals?|feux? d artifices?|feux de la saint"
                                + " jean|guinguettes?|kermesses?|defiles?|noel|halloween|animations?|soirees?"
                                + " dansantes?|the dansant|thes dansants|inauguration|festivites"),
                    words(
                            EventType.VIE_LOCALE,
                            "conseils? municipa(l|ux)|conseil|assemblees?"
                                    + " generales?|permanences?|reunions?|reunions?"
                                    + " publiques?|ceremonie des voeux|voeux|elections?|enquetes?"
                                    + " publiques?"));

    private static final Map<String, EventType> CLASSES =
            Map.ofEntries(
                    entry("SportsEvent", EventType.SPORT),
                    entry("LocalAnimation", EventType.FETE),
                    entry("Theater", EventType.SPECTACLE));

    private TypeGuess() {}

    private static Map.Entry<EventType, Pattern> words(EventType type, String words) {
        return entry(type, Pattern.compile("\\b(?:" + words + ")\\b"));
    }

    static EventType of(Item item) {
        return Stream.<Optional<EventType>>of(
                        named(item.titre()).findFirst(),
                        classOf(item.motsCles()),
                        mostNamed(String.join(" | ", item.motsCles())),
                        mostNamed(item.lieu() + " | " + item.resume() + " | " + item.description()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(EventType.VIE_LOCALE);
    }

    /// What a title names, or else a text; empty when neither names any.
    static Optional<EventType> in(String title, String text) {
        return named(title).findFirst().or(() -> mostNamed(text));
    }

    /// Up to two more that its title names.
    static List<EventType> others(Item item, EventType main) {
        return named(item.titre()).filter(type -> type != main).limit(2).toList();
    }

    /// The types a text names, in the order of its words.
    private static Stream<EventType> named(String text) {
        var folded = Folding.fold(text);
        return WORDS.stream()
                .flatMap(
                        words ->
                                words.getValue()
                                        .matcher(folded)
                                        .results()
                                        .limit(1)
                                        .map(found -> entry(words.getKey(), found.start())))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static Optional<EventType> mostNamed(String text) {
        var folded = Folding.fold(text);
        return WORDS.stream()
                .map(
                        words ->
                                entry(
                                        words.getKey(),
                                        words.getValue().matcher(folded).results().count()))
                .filter(named -> named.getValue() > 0)
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    /// The classes of DATAtourisme stand among the keywords; `SocialEvent` is said of any local
    /// fête.
    private static Optional<EventType> classOf(List<String> keywords) {
        return Stream.of(EventType.values())
                .filter(type -> type != EventType.REPAS_DEGUSTATION)
                .filter(
                        type ->
                                type.datatourisme().stream()
                                        .anyMatch(
                                                name ->
                                                        keywords.contains(name)
                                                                && !name.equals("SocialEvent")))
                .findFirst()
                .or(
                        () ->
                                keywords.stream()
                                        .map(CLASSES::get)
                                        .filter(type -> type != null)
                                        .findFirst());
    }
}
