package fr.eterritoire.submission;

import fr.eterritoire.content.Content;
import fr.eterritoire.media.Focus;
import fr.eterritoire.territoire.Territoire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answers of a form as they were typed, so that nothing entered is lost: a value for each
/// field that was answered, several for boxes that can be ticked together. Each kind of content has
/// a form of its own; whatever does not depend on its fields is said here.
public sealed interface ContentForm<F extends ContentForm<F>>
        permits EvenementForm, AnnonceForm, FicheForm {
    Map<String, List<String>> answers();

    /// The same form with these answers; those to no field of it are left out.
    F answering(Map<String, List<String>> answers);

    /// What can be proposed, or every fault in it, each in words.
    ///
    /// @param today on the clocks of the territory
    Reading<? extends Content> reading(Territoire territoire, LocalDate today);

    /// The form that these answers were given to: an annonce has a sense, an event has none.
    static ContentForm<?> of(Map<String, List<String>> answers) {
        if (answers.containsKey("fiche")) {
            return new FicheForm(answers);
        }
        return answers.containsKey("sens") ? new AnnonceForm(answers) : new EvenementForm(answers);
    }

    /// The same, from the parameters of a request.
    static ContentForm<?> sent(Map<String, String[]> parameters) {
        return of(typed(parameters));
    }

    /// The answers to fields that the form knows.
    static Map<String, List<String>> known(List<String> fields, Map<String, List<String>> typed) {
        var known = new LinkedHashMap<String, List<String>>();
        for (var field : fields) {
            var values = typed.getOrDefault(field, List.of());
            if (values.stream().anyMatch(value -> !value.isBlank())) {
                known.put(field, List.copyOf(values));
            }
        }
        return known;
    }

    /// The parameters of a request.
    static Map<String, List<String>> typed(Map<String, String[]> parameters) {
        var answers = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> answers.put(name, List.of(values)));
        return answers;
    }

    /// What was typed, without blanks around it; empty when nothing was.
    default String get(String field) {
        return all(field).isEmpty() ? "" : all(field).getFirst().strip();
    }

    default List<String> all(String field) {
        return answers().getOrDefault(field, List.of());
    }

    default boolean has(String field) {
        return answers().containsKey(field);
    }

    default boolean has(String field, String value) {
        return all(field).contains(value);
    }

    default F with(String field, String value) {
        var changed = new LinkedHashMap<>(answers());
        changed.put(field, List.of(value));
        return answering(changed);
    }

    default F without(List<String> fields) {
        var changed = new LinkedHashMap<>(answers());
        changed.keySet().removeAll(fields);
        return answering(changed);
    }

    /// The point of the picture that stays in view, as asked for or as usual.
    default Focus focus() {
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
    default String fingerprint() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(answers().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
