package fr.eterritoire.territoire;

import java.time.ZoneId;

/// A région, or the group an overseas collectivity forms by itself.
public record Region(int id, String code, Toponym name, String slug, ZoneId zone, Palette palette)
        implements Territoire {
    @Override
    public String path() {
        return "/region/" + slug;
    }
}
