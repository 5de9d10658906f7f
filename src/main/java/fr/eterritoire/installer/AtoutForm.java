package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.text.Fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a town hall is proud of, as it was typed. The picture is sent once, and named by its
/// fingerprint from then on.
public record AtoutForm(Map<String, String> answers) {
    static final int LONGEST_TITLE = 80;
    static final int LONGEST_WORDS = 400;
    static final int LONGEST_ALTERNATIVE = 300;
    static final int LONGEST_CREDIT = 140;

    static AtoutForm of(Atout atout) {
        return new AtoutForm(
                Map.of(
                        "genre", atout.kind().key(),
                        "titre", atout.title(),
                        "texte", atout.words(),
                        "photo", atout.picture(),
                        "photoLargeur", atout.width() + "",
                        "photoHauteur", atout.height() + "",
                        "photoDit", atout.alternative(),
                        "photoCredit", atout.credit(),
                        "photoDroits", "oui"));
    }

    /// As the browser sent it; line ends stay, one kind of them.
    static AtoutForm typed(Map<String, String> typed) {
        var answers = new HashMap<>(typed);
        answers.replaceAll(
                (field, _) ->
                        field.equals("texte")
                                ? PresentationForm.text(typed, field)
                                : PresentationForm.line(typed, field));
        return new AtoutForm(answers);
    }

    public String get(String field) {
        return answers.getOrDefault(field, "");
    }

    public boolean hasPicture() {
        return get("photo").matches("[0-9a-f]{64}");
    }

    AtoutForm with(String sha256, int width, int height) {
        var with = new HashMap<>(answers);
        with.put("photo", sha256);
        with.put("photoLargeur", width + "");
        with.put("photoHauteur", height + "");
        return new AtoutForm(with);
    }

    AtoutForm withoutPicture() {
        var without = new HashMap<>(answers);
        without.remove("photo");
        return new AtoutForm(without);
    }

    /// In the order of the form, but what is wrong with the picture itself.
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (AtoutKind.find(get("genre")).isEmpty()) {
            faults.add(new Fault("genre", words("installer.office-atout-choose")));
        }
        required(faults, "titre", LONGEST_TITLE, words("installer.office-atout-give-title"));
        required(faults, "texte", LONGEST_WORDS, words("installer.office-atout-give-words"));
        required(faults, "photoDit", LONGEST_ALTERNATIVE, words("submission.say-what-shows"));
        required(
                faults, "photoCredit", LONGEST_CREDIT, words("installer.office-atout-give-credit"));
        if (get("photoDroits").isEmpty()) {
            faults.add(new Fault("photoDroits", words("installer.office-atout-confirm")));
        }
        return faults;
    }

    private void required(List<Fault> faults, String field, int longest, String missing) {
        if (get(field).isEmpty()) {
            faults.add(new Fault(field, missing));
        }
        PresentationForm.tooLong(field, get(field), longest).ifPresent(faults::add);
    }

    /// Only of a form without faults.
    Atout atout(long id) {
        return new Atout(
                id,
                AtoutKind.find(get("genre")).orElseThrow(),
                get("titre"),
                get("texte"),
                get("photo"),
                pixels("photoLargeur"),
                pixels("photoHauteur"),
                get("photoDit"),
                get("photoCredit"));
    }

    private int pixels(String field) {
        return get(field).matches("[1-9]\\d{0,3}") ? Integer.parseInt(get(field)) : 1;
    }
}
