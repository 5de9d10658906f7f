package fr.eterritoire.moderation;

/// Why a proposal is not published, with the words the letter is prefilled with and the rule it
/// rests on (S-2.17).
public enum Motif {
    ALREADY_ANNOUNCED(
            "Déjà annoncé",
            "Cet événement figure déjà dans l’agenda.",
            "conditions d’utilisation\u00a0: une annonce par événement"),
    NOT_AN_EVENT(
            "Ce n’est pas un événement",
            "L’agenda annonce ce qui a lieu à une date et en un lieu, ouvert au public.",
            "conditions d’utilisation\u00a0: contenus acceptés"),
    NOT_OPEN_TO_PUBLIC(
            "Réunion privée",
            "L’agenda n’annonce que ce qui est ouvert au public.",
            "conditions d’utilisation\u00a0: contenus acceptés"),
    ADVERTISING(
            "Publicité",
            "Le texte fait surtout la promotion d’un produit ou d’un service.",
            "conditions d’utilisation\u00a0: contenus acceptés"),
    NOT_VERIFIED(
            "Organisateur ou lieu non confirmé",
            "L’organisateur ou le responsable du lieu n’a pas confirmé cet événement.",
            "conditions d’utilisation\u00a0: exactitude des informations"),
    UNLAWFUL(
            "Contraire à la loi",
            "Le contenu ou l’activité annoncée n’est pas permis par la loi.",
            "loi du 29 juillet 1881 et règles propres à l’activité annoncée"),
    PICTURE_RIGHTS(
            "Droits sur l’image",
            "L’image ne peut pas être publiée sans l’accord de son auteur ou des personnes"
                    + " reconnaissables.",
            "article 9 du code civil et article L122-4 du code de la propriété intellectuelle"),
    PERSONAL_DATA(
            "Donnée personnelle",
            "Le texte contient une adresse privée ou une donnée sur une personne.",
            "règlement général sur la protection des données, article 6"),
    POLITICAL(
            "Réunion politique",
            "La commune applique la même règle à tous les candidats et à tous les partis.",
            "article L52-8 du code électoral"),
    OTHER("Autre raison", "", "conditions d’utilisation");

    private final String label;
    private final String words;
    private final String rule;

    Motif(String label, String words, String rule) {
        this.label = label;
        this.words = words;
        this.rule = rule;
    }

    public String label() {
        return label;
    }

    /// What the letter says when whoever decides adds nothing; empty when words must be added.
    public String words() {
        return words;
    }

    public String rule() {
        return rule;
    }
}
