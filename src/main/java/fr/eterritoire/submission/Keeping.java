package fr.eterritoire.submission;

import fr.eterritoire.content.Booking;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Picture;
import fr.eterritoire.content.Place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a correction leaves as it is. Answers that nobody touched keep what is stored, even what
/// the form cannot say: dates of different lengths, a point on the map, more pictures, and what
/// somebody else has changed since the form was opened.
///
/// @param base the edition the form was filled from; `filled` the form as it was then
/// @param now the edition that is corrected
/// @param typed the form as it came back
record Keeping(Evenement base, EvenementForm filled, Evenement now, EvenementForm typed) {
    static Keeping of(Evenement base, Evenement now, EvenementForm typed) {
        return new Keeping(base, FormFilling.of(base, ""), now, typed);
    }

    /// Empty when other dates were given.
    Optional<Dates> dates() {
        var kept = typed.has("datesGardees", "oui") || isUntouched(EvenementForm.DATES);
        return kept ? Optional.of(now.dates()) : Optional.empty();
    }

    Evenement in(Evenement read) {
        var sameIssuer = isUntouched("organisateur", "emetteur", "autresOrganisateurs");
        return new Evenement(
                read.title(),
                read.type(),
                read.otherTypes(),
                read.dates(),
                now.status(),
                now.statusNote(),
                now.previousStart(),
                isUntouched("description") ? now.description() : read.description(),
                pictures(read),
                place(read.place()),
                sameIssuer ? now.issuer() : read.issuer(),
                sameIssuer ? now.organisers() : organisers(read),
                isUntouched("gratuit", "tarifs") ? now.prices() : read.prices(),
                booking(read.booking()),
                isUntouched("ageMin", "ageMax") ? now.ages() : read.ages(),
                isUntouched("acces") ? now.accessibility() : read.accessibility(),
                isUntouched("siPluie") ? now.ifRain() : read.ifRain(),
                isUntouched("contactNom", "contactTelephone", "contactSite")
                        ? now.contact()
                        : read.contact(),
                now.language(),
                now.source(),
                isUntouched("nature") ? now.topic() : read.topic());
    }

    private Place place(Place read) {
        var same = isUntouched("lieu", "adresse");
        return new Place(
                same ? now.place().venue() : read.venue(),
                same ? now.place().address() : read.address(),
                same ? now.place().point() : Optional.empty(),
                isUntouched("enLigne") ? now.place().online() : read.online());
    }

    private Booking booking(Booking read) {
        return isUntouched("reserverLien", "reserverTelephone", "reserverCourriel")
                ? now.booking()
                : read;
    }

    /// The form holds the first one; of the others, those stay that were not taken away.
    private List<Picture> pictures(Evenement read) {
        var first = isUntouched(PictureReading.FIELDS) ? now.pictures() : read.pictures();
        var others =
                now.pictures().stream()
                        .skip(1)
                        .filter(picture -> !typed.has("photosRetirees", picture.sha256()));
        return Stream.concat(first.stream().limit(1), others).distinct().toList();
    }

    /// With those who have joined since.
    private List<String> organisers(Evenement read) {
        var names = new LinkedHashSet<>(read.organisers());
        now.organisers().stream()
                .filter(name -> !base.organisers().contains(name))
                .forEach(names::add);
        return List.copyOf(names);
    }

    private boolean isUntouched(String... fields) {
        return isUntouched(List.of(fields));
    }

    private boolean isUntouched(List<String> fields) {
        return fields.stream().allMatch(field -> lines(filled, field).equals(lines(typed, field)));
    }

    /// Browsers write line ends in their own way.
    private static List<String> lines(EvenementForm form, String field) {
        return form.all(field).stream().flatMap(value -> value.strip().lines()).toList();
    }
}
