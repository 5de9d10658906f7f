package fr.eterritoire.elections;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/// Polls that concern every commune, as the operator enters them once the decree that calls them is
/// out.
///
/// @param scrutins `eterritoire.elections.scrutins`
@ConfigurationProperties("eterritoire.elections")
record ElectionsSettings(@DefaultValue List<Scrutin> scrutins) {

    /// @param nom « Élections départementales »
    /// @param secondTour when there is one
    record Scrutin(
            String nom,
            @DateTimeFormat(iso = ISO.DATE) LocalDate premierTour,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate secondTour) {
        Poll poll() {
            var last = secondTour == null ? premierTour : secondTour;
            return new Poll(OptionalLong.empty(), nom, premierTour, last);
        }
    }
}
