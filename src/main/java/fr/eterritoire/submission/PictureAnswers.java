package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Picture;
import fr.eterritoire.text.Fault;

import java.util.List;

/// Reads what is said of the picture that came with the form (S-2.20).
record PictureAnswers(ContentForm<?> form, FieldReading fields, List<Fault> faults) {
    List<Picture> read() {
        if (!form.has("photo")) {
            return List.of();
        }
        var alternative = fields.required("photoDit", 300, words("submission.say-what-shows"));
        if (!form.has("photoDroits")) {
            faults.add(new Fault("photoDroits", words("submission.confirm-right")));
        }
        if (!form.has("photoAccord")) {
            faults.add(new Fault("photoAccord", words("submission.confirm-people")));
        }
        return List.of(
                new Picture(
                        form.get("photo"),
                        alternative.orElse(""),
                        fields.optional("photoCredit", 140).orElse(""),
                        fields.number("photoLargeur"),
                        fields.number("photoHauteur"),
                        form.has("photoDroits"),
                        form.has("photoAccord"),
                        form.focus()));
    }
}
