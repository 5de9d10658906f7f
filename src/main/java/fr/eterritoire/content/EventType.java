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

    /// What its organiser must declare, to whom and how long before, in French; « Publier
    /// n’autorise pas la manifestation ».
    public Optional<String> declaration() {
        return Optional.ofNullable(
                switch (this) {
                    // Code de commerce, L310-2, R310-8 and R310-9
                    case BROCANTE_VIDE_GRENIER ->
                            "Un vide-grenier se déclare en mairie au moins quinze jours avant, et"
                                    + " le registre des vendeurs est tenu à disposition.";
                    // Code général des collectivités territoriales, L2224-18
                    case MARCHE, FOIRE_SALON ->
                            "La vente sur le domaine public demande l’accord de la mairie, à"
                                    + " obtenir avant l’événement.";
                    // Code de la sécurité intérieure, L211-1 and L211-2; décret 2010-580
                    case FETE, FESTIVAL ->
                            "Un événement sur la voie publique se déclare en mairie entre trois et"
                                + " quinze jours avant. Un feu d’artifice important se déclare en"
                                + " mairie et en préfecture un mois avant. Une buvette demande"
                                + " l’autorisation du maire.";
                    // Code de la santé publique, L3334-2
                    case REPAS_DEGUSTATION, CONCERT, SPECTACLE ->
                            "Une buvette demande l’autorisation du maire, à obtenir avant"
                                    + " l’événement.";
                    // Code de la sécurité intérieure, L322-4
                    case LOTO_JEUX ->
                            "Un loto est réservé à un cercle restreint, avec un but social,"
                                    + " culturel ou sportif, et des mises de moins de 20\u00a0€.";
                    // Code du sport, R331-6 to R331-8
                    case SPORT, NATURE_RANDONNEE ->
                            "Une manifestation sportive sur la voie publique se déclare au moins un"
                                    + " mois avant, en mairie ou en préfecture.";
                    // Code de la sécurité intérieure, L211-1 and L211-2
                    case COMMEMORATION, CULTE ->
                            "Un cortège sur la voie publique se déclare en mairie entre trois et"
                                    + " quinze jours avant, sauf usage local.";
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
