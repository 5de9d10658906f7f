package fr.eterritoire.content;

import static fr.eterritoire.text.Words.words;
import static fr.eterritoire.text.Words.wordsOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an event is; `key` stands in addresses and in our own formats, `label` on the screen,
/// `datatourisme` names its classes in the DATAtourisme ontology (S-5.6).
public enum EventType {
    BROCANTE_VIDE_GRENIER("brocante-vide-grenier", "BricABrac", "GarageSale"),
    MARCHE("marche", "Market"),
    FOIRE_SALON("foire-salon", "FairOrShow"),
    FETE("fete", "LocalAnimation", "Carnival", "Parade", "TraditionalCelebration"),
    REPAS_DEGUSTATION("repas-degustation", "LocalAnimation"),
    LOTO_JEUX("loto-jeux", "Game"),
    CONCERT("concert", "Concert", "Recital", "Opera"),
    SPECTACLE("spectacle", "TheaterEvent", "ShowEvent", "DanceEvent", "CircusEvent"),
    FESTIVAL("festival", "Festival"),
    EXPOSITION("exposition", "Exhibition", "VisualArtsEvent"),
    CINEMA("cinema", "ScreeningEvent"),
    CONFERENCE_LECTURE("conference-lecture", "Conference", "Reading", "ArtistSigning"),
    PATRIMOINE_VISITE("patrimoine-visite", "OpenDay", "Visit"),
    NATURE_RANDONNEE("nature-randonnee", "Rambling"),
    SPORT("sport", "SportsCompetition", "SportsDemonstration", "Rally"),
    ATELIER_STAGE("atelier-stage", "TrainingWorkshop"),
    ENFANTS("enfants", "ChildrensEvent"),
    COMMEMORATION("commemoration", "Commemoration"),
    CULTE("culte", "ReligiousEvent", "PilgrimageAndProcession"),
    VIE_LOCALE("vie-locale", "BoardMeeting", "WorkMeeting"),
    SOLIDARITE_SANTE("solidarite-sante", "SocialEvent"),
    ANIMAUX_AGRICULTURE("animaux-agriculture", "Harvest");

    private final String key;
    private final List<String> datatourisme;

    EventType(String key, String... datatourisme) {
        this.key = key;
        this.datatourisme = List.of(datatourisme);
    }

    public String key() {
        return key;
    }

    public String label() {
        return wordsOf("content.type", this);
    }

    /// For a line of a list: « Vie locale », without « : conseil, AG, permanence… ».
    public String brief() {
        var label = label();
        var end = label.indexOf(':');
        if (end < 0) {
            return label;
        }
        // said fifty times a page
        return Character.isSpaceChar(label.charAt(end - 1))
                ? label.substring(0, end - 1)
                : label.substring(0, end);
    }

    public List<String> datatourisme() {
        return datatourisme;
    }

    /// What its organiser must declare, to whom and how long before, in French; « Publier
    /// n’autorise pas la manifestation ».
    public Optional<String> declaration() {
        return Optional.ofNullable(
                switch (this) {
                    // Code de commerce, L310-2, R310-8 and R310-9
                    case BROCANTE_VIDE_GRENIER -> words("content.declare-vide-grenier");
                    // Code général des collectivités territoriales, L2224-18
                    case MARCHE, FOIRE_SALON -> words("content.declare-marche");
                    // Code de la sécurité intérieure, L211-1 and L211-2; décret 2010-580
                    case FETE, FESTIVAL -> words("content.declare-fete");
                    // Code de la santé publique, L3334-2
                    case REPAS_DEGUSTATION, CONCERT, SPECTACLE -> words("content.declare-buvette");
                    // Code de la sécurité intérieure, L322-4
                    case LOTO_JEUX -> words("content.declare-loto");
                    // Code du sport, R331-6 to R331-8
                    case SPORT, NATURE_RANDONNEE -> words("content.declare-sport");
                    // Code de la sécurité intérieure, L211-1 and L211-2
                    case COMMEMORATION, CULTE -> words("content.declare-cortege");
                    case EXPOSITION,
                            CINEMA,
                            CONFERENCE_LECTURE,
                            PATRIMOINE_VISITE,
                            ATELIER_STAGE,
                            ENFANTS,
                            VIE_LOCALE,
                            SOLIDARITE_SANTE,
                            ANIMAUX_AGRICULTURE ->
                            null;
                });
    }

    public static Optional<EventType> find(String key) {
        return Stream.of(values()).filter(type -> type.key.equals(key)).findFirst();
    }
}
