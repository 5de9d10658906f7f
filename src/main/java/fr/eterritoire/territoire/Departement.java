package fr.eterritoire.territoire;

import java.time.ZoneId;

/// A département or an overseas collectivity; `code` is two or three characters: `86`, `2A`, `974`.
public record Departement(
        int id, String code, Toponym name, String slug, Region region, ZoneId zone, Palette palette)
        implements Territoire {
    /// Whether it is an overseas collectivity or territory, and so no département.
    public boolean isCollectivite() {
        return region.isCollectivite();
    }

    @Override
    public String path() {
        return "/" + slug;
    }
}
