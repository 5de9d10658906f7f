package fr.eterritoire.harvest;

import java.util.List;
import java.util.Optional;

/// One entry of a file of events, as its source wrote it; what the source does not say is empty.
///
/// @param source key of the file's source, `openagenda-drome`; with `id` it names the item for ever
/// @param creneaux pairs of a begin and an end; the first sixty of `nbCreneaux`
/// @param debut a day, a local time or an instant, whichever the source has
/// @param fingerprint changes when anything in the item does
record Item(
        String source,
        String id,
        String titre,
        String resume,
        String description,
        List<String> motsCles,
        String debut,
        String fin,
        List<List<String>> creneaux,
        int nbCreneaux,
        String datesTexte,
        String conditions,
        String lieu,
        String adresse,
        String codePostal,
        String commune,
        String insee,
        Optional<Double> lat,
        Optional<Double> lon,
        String agenda,
        String url,
        Optional<Integer> ageMin,
        Optional<Integer> ageMax,
        String modeParticipation,
        String licence,
        String fingerprint) {

    /// How a report names it: « Loto de l’école (openagenda:123) ».
    String named() {
        return titre.isBlank() ? id : "«\u00a0" + titre.strip() + "\u00a0» (" + id + ")";
    }

    /// Without a source and an id it could not be recognised next time.
    boolean isNamed() {
        return !source.isBlank() && !id.isBlank();
    }
}
