package fr.eterritoire.submission;

import fr.eterritoire.media.Focus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answers of the form as they were typed, so that nothing entered is lost: a value for each
/// field that was answered, several for boxes that can be ticked together.
public record EvenementForm(Map<String, List<String>> answers) {
    /// Every field the form knows; nothing else is read from a request.
    static final List<String> FIELDS =
            List.of(
                    "titre",
                    "type",
                    "autresTypes",
                    "date",
                    "debut",
                    "fin",
                    "dernierJour",
                    "journee",
                    "repete",
                    "jours",
                    "jusquAu",
                    "sauf",
                    "autresDates",
                    "datesGardees",
                    "lieu",
                    "adresse",
                    "enLigne",
                    "organisateur",
                    "emetteur",
                    "autresOrganisateurs",
                    "nature",
                    "description",
                    "langue",
                    "gratuit",
                    "tarifs",
                    "reserverLien",
                    "reserverTelephone",
                    "reserverCourriel",
                    "ageMin",
                    "ageMax",
                    "acces",
                    "siPluie",
                    "contactNom",
                    "contactTelephone",
                    "contactSite",
                    "photo",
                    "photoLargeur",
                    "photoHauteur",
                    "photoX",
                    "photoY",
                    "photoDit",
                    "photoCredit",
                    "photoDroits",
                    "photoAccord",
                    "photosRetirees",
                    "courriel",
                    "reponse",
                    "edition");

    /// When it happens.
    static final List<String> DATES =
            List.of(
                    "date",
                    "debut",
                    "fin",
                    "dernierJour",
                    "journee",
                    "repete",
                    "jours",
                    "jusquAu",
                    "sauf",
                    "autresDates",
                    "datesGardees");

    public EvenementForm {
        answers = known(answers);
    }

    private static Map<String, List<String>> known(Map<String, List<String>> typed) {
        var known = new LinkedHashMap<String, List<String>>();
        for (var field : FIELDS) {
            var values = typed.getOrDefault(field, List.of());
            if (values.stream().anyMatch(value -> !value.isBlank())) {
                known.put(field, List.copyOf(values));
            }
        }
        return known;
    }

    /// From the parameters of a request.
    public static EvenementForm of(Map<String, String[]> parameters) {
        var answers = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> answers.put(name, List.of(values)));
        return new EvenementForm(answers);
    }

    public static EvenementForm empty() {
        return new EvenementForm(Map.of());
    }

    /// What was typed, without blanks around it; empty when nothing was.
    public String get(String field) {
        return all(field).isEmpty() ? "" : all(field).getFirst().strip();
    }

    public List<String> all(String field) {
        return answers.getOrDefault(field, List.of());
    }

    public boolean has(String field) {
        return answers.containsKey(field);
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /// The point of the picture that stays in view, as asked for or as usual.
    public Focus focus() {
        return percent("photoX")
                .flatMap(x -> percent("photoY").map(y -> Focus.near(x, y)))
                .orElse(Focus.USUAL);
    }

    private Optional<Integer> percent(String field) {
        return Optional.of(get(field))
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf);
    }

    /// The same for the same answers only.
    String fingerprint() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(answers.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public EvenementForm with(String field, String value) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(field, List.of(value));
        return new EvenementForm(changed);
    }

    public EvenementForm without(List<String> fields) {
        var changed = new LinkedHashMap<>(answers);
        changed.keySet().removeAll(fields);
        return new EvenementForm(changed);
    }
}
