package fr.eterritoire.site;

import fr.eterritoire.agenda.AgendaPage;
import fr.eterritoire.content.EventType;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.MapSettings;
import fr.eterritoire.territoire.Palette;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;

import java.util.List;

/// What `/dev/composants` shows.
///
/// @param map what lies under its map
/// @param places what stands on it
public record ComponentsPage(
        Palette palette,
        Territoire territoire,
        AgendaPage agenda,
        MapSettings map,
        List<Commune> places) {
    public List<Palette> palettes() {
        return List.of(Palette.values());
    }

    public List<EventType> types() {
        return List.of(EventType.values());
    }

    public List<Fault> faults() {
        return List.of(
                new Fault("faux", "La fin (14\u00a0h) est avant le début (18\u00a0h)."),
                new Fault("titre", "Il manque le titre."));
    }
}
