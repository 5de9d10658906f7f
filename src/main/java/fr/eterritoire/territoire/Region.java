package fr.eterritoire.territoire;

import java.time.ZoneId;

/// A région, or the group an overseas collectivity forms by itself.
public record Region(int id, String code, Toponym name, String slug, ZoneId zone, Palette palette)
        implements Territoire {
    private static final int LONGEST_CODE = 2;

    /// Whether it is no région but stands for one: those have two digits, a collectivity the three
    /// of its own (Code officiel géographique).
    public boolean isCollectivite() {
        return code.length() > LONGEST_CODE;
    }

    @Override
    public String path() {
        return "/region/" + slug;
    }
}
