package fr.eterritoire.territoire;

import java.util.Optional;

/// A territory as a set of files tells it, before it has an id.
///
/// @param parent code of the région of a département, of the département of a commune or an EPCI
/// @param epci SIREN of the intercommunality of a commune
record Row(
        Kind kind,
        String code,
        Toponym name,
        String slug,
        Optional<String> parent,
        Optional<String> epci,
        Optional<String> nature,
        Optional<String> siren,
        int population,
        Optional<Double> surface,
        Optional<Position> position,
        String zone) {}
