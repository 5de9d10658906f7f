package fr.eterritoire.territoire;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A commune as of today.
///
/// @param slug its part of the address, unique inside the département
/// @param population inhabitants of the last census (see `/sources` for its year)
/// @param surface in square kilometres
public record Commune(
        int id,
        CodeInsee code,
        Toponym name,
        String slug,
        Departement departement,
        Optional<Epci> epci,
        List<String> postcodes,
        int population,
        Optional<Double> surface,
        Optional<Position> position,
        ZoneId zone,
        Palette palette)
        implements Territoire {

    @Override
    public String path() {
        return departement.path() + "/" + slug;
    }

    /// « Vouillé (86) »: tells homonyms apart.
    public String nameWithCode() {
        return name.name() + " (" + departement.code() + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Commune commune && commune.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }
}
