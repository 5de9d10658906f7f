package fr.eterritoire.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an event is; `key` stands in addresses and in our own formats, `label` on the screen,
/// `datatourisme` names its classes in the DATAtourisme ontology (S-5.6).
public enum EventType {
    BROCANTE_VIDE_GRENIER(
            "brocante-vide-grenier", "Brocante, vide-grenier", "BricABrac", "GarageSale"),
    MARCHE("marche", "Marché", "Market"),
    FOIRE_SALON("foire-salon", "Foire, salon", "FairOrShow"),
    FETE(
            "fete",
            "Fête, bal, feu d’artifice, carnaval",
            "LocalAnimation",
            "Carnival",
            "Parade",
            "TraditionalCelebration"),
    REPAS_DEGUSTATION("repas-degustation", "Repas, dégustation", "LocalAnimation"),
    LOTO_JEUX("loto-jeux", "Loto, belote, jeux", "Game"),
    CONCERT("concert", "Musique, concert", "Concert", "Recital", "Opera"),
    SPECTACLE(
            "spectacle",
            "Théâtre, danse, cirque, conte",
            "TheaterEvent",
            "ShowEvent",
            "DanceEvent",
            "CircusEvent"),
    FESTIVAL("festival", "Festival", "Festival"),
    EXPOSITION("exposition", "Exposition, arts", "Exhibition", "VisualArtsEvent"),
    CINEMA("cinema", "Cinéma, projection", "ScreeningEvent"),
    CONFERENCE_LECTURE(
            "conference-lecture",
            "Conférence, débat, lecture",
            "Conference",
            "Reading",
            "ArtistSigning"),
    PATRIMOINE_VISITE(
            "patrimoine-visite", "Visite, patrimoine, portes ouvertes", "OpenDay", "Visit"),
    NATURE_RANDONNEE("nature-randonnee", "Nature, randonnée, jardin", "Rambling"),
    SPORT(
            "sport",
            "Sport : compétition, démonstration",
            "SportsCompetition",
            "SportsDemonstration",
            "Rally"),
    ATELIER_STAGE("atelier-stage", "Atelier, stage, formation", "TrainingWorkshop"),
    ENFANTS("enfants", "Jeune public", "ChildrensEvent"),
    COMMEMORATION("commemoration", "Cérémonie, commémoration", "Commemoration"),
    CULTE("culte", "Culte, pèlerinage", "ReligiousEvent", "PilgrimageAndProcession"),
    VIE_LOCALE(
            "vie-locale",
            "Vie locale : conseil, AG, permanence, réunion publique",
            "BoardMeeting",
            "WorkMeeting"),
    SOLIDARITE_SANTE(
            "solidarite-sante", "Solidarité, santé : don du sang, collecte", "SocialEvent"),
    ANIMAUX_AGRICULTURE("animaux-agriculture", "Animaux, agriculture, récolte", "Harvest");

    private final String key;
    private final String label;
    private final List<String> datatourisme;

    EventType(String key, String label, String... datatourisme) {
        this.key = key;
        this.label = label;
        this.datatourisme = List.of(datatourisme);
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public List<String> datatourisme() {
        return datatourisme;
    }

    public static Optional<EventType> find(String key) {
        return Stream.of(values()).filter(type -> type.key.equals(key)).findFirst();
    }
}
