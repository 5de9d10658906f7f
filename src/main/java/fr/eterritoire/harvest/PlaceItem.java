package fr.eterritoire.harvest;

import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.Hours;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// One place, or organisation, as a file lists it; what it does not say is empty.
///
/// @param id with the name of its source it names the item for ever
/// @param category what it is, or why we cannot take it
/// @param phones as they are written in France or abroad
/// @param saidOn when its source last touched it
/// @param creator who entered it, when the source is a collection of many
record PlaceItem(
        String id,
        String name,
        Reading<FicheCategory> category,
        String text,
        String venue,
        String address,
        String insee,
        String postcode,
        String town,
        Optional<Double> lat,
        Optional<Double> lon,
        String url,
        List<String> phones,
        boolean accessible,
        Optional<String> season,
        Optional<Hours> hours,
        LocalDate saidOn,
        String creator) {

    PlaceItem placed(String where, Optional<Hours> open) {
        return with(where, url, season, open);
    }

    PlaceItem inSeason(Optional<String> said, String site) {
        return with(venue, site, said, hours);
    }

    private PlaceItem with(String where, String site, Optional<String> said, Optional<Hours> open) {
        return new PlaceItem(
                id,
                name,
                category,
                text,
                where,
                address,
                insee,
                postcode,
                town,
                lat,
                lon,
                site,
                phones,
                accessible,
                said,
                open,
                saidOn,
                creator);
    }

    /// How a report names it.
    String named() {
        return name.isBlank() ? id : "«\u00a0" + name.strip() + "\u00a0» (" + id + ")";
    }

    /// Changes when anything in it does. Of the day it was said the year alone counts: a list that
    /// bears no date is read as said today.
    String fingerprint() {
        var said = toString().replace("saidOn=" + saidOn, "saidOn=" + saidOn.getYear());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
