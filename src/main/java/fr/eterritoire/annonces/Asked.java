package fr.eterritoire.annonces;

/// What the address of a list says, as it was typed; empty for what it does not say.
public record Asked(
        String type,
        String sense,
        String radius,
        String priceFrom,
        String priceTo,
        String surfaceFrom,
        String surfaceTo) {}
