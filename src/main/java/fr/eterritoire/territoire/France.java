package fr.eterritoire.territoire;

import java.time.ZoneId;

/// The whole country: the root of all addresses.
public record France(int id) implements Territoire {
    static final Toponym NAME = new Toponym("France", "en France", "de France");

    @Override
    public Toponym name() {
        return NAME;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Paris");
    }

    @Override
    public Palette palette() {
        return Palette.BOCAGE;
    }
}
