package fr.eterritoire.submission;

import fr.eterritoire.content.Picture;

import java.util.List;

/// Reads what is said of the picture that came with the form (S-2.20).
record PictureAnswers(EvenementForm form, FieldReading fields, List<Fault> faults) {
    List<Picture> read() {
        if (!form.has("photo")) {
            return List.of();
        }
        var alternative =
                fields.required(
                        "photoDit",
                        300,
                        "Dites en quelques mots ce que montre la photo, pour qui ne la voit pas.");
        if (!form.has("photoDroits")) {
            faults.add(
                    new Fault(
                            "photoDroits",
                            "Confirmez que vous avez le droit de publier cette photo, ou"
                                    + " retirez-la."));
        }
        if (!form.has("photoAccord")) {
            faults.add(
                    new Fault(
                            "photoAccord",
                            "Confirmez l’accord des personnes reconnaissables, ou retirez la"
                                    + " photo."));
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
