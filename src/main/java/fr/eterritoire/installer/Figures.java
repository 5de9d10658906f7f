package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.text.Language;

import java.text.NumberFormat;
import java.util.Optional;

/// The figures of a commune, each with its source and its year.
record Figures(Commune commune, boolean complete) {
    private static final String MAYOTTE = "976";

    Figure population() {
        return new Figure(
                words("installer.population"),
                words("installer.inhabitants", commune.population()),
                words("installer.source-census", censusYear()));
    }

    /// Of the last census that counted there.
    String censusYear() {
        return commune.code().value().startsWith(MAYOTTE) ? "2017" : "2023";
    }

    Optional<Figure> surface() {
        return commune.surface()
                .map(
                        surface ->
                                new Figure(
                                        words("installer.surface"),
                                        words("installer.square-kilometres", number(surface)),
                                        words("installer.source-surface")));
    }

    Optional<Figure> density() {
        return commune.surface()
                .filter(surface -> surface > 0)
                .map(
                        surface ->
                                new Figure(
                                        words("installer.density"),
                                        words(
                                                "installer.by-square-kilometre",
                                                Math.round(commune.population() / surface)),
                                        words("installer.source-density", censusYear())));
    }

    Optional<Figure> epci() {
        return commune.epci()
                .map(
                        epci ->
                                new Figure(
                                        words("installer.epci"),
                                        words(
                                                "installer.epci-inhabitants",
                                                epci.fullName(),
                                                epci.population()),
                                        words("installer.source-epci")));
    }

    /// Where its point comes from: how far things are counted from there.
    String positionSource() {
        if (complete) {
            return words("installer.source-position");
        }
        return isApproximate()
                ? words("installer.source-position-about")
                : words("installer.source-position-geonames");
    }

    boolean isApproximate() {
        return commune.position().map(Position::approximate).orElse(true);
    }

    /// To a tenth, as everywhere on the commune's pages.
    private static String number(double value) {
        return NumberFormat.getInstance(Language.spoken().locale())
                .format(Math.round(value * 10) / 10.0);
    }
}
