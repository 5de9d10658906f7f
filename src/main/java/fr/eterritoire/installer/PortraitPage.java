package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.AgendaPage;
import fr.eterritoire.content.EventType;
import fr.eterritoire.publication.Fresh;
import fr.eterritoire.publication.Freshness;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.SharedPicture;
import fr.eterritoire.text.SpokenDates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A commune for who might live, work or stay there.
///
/// @param offers open annonces of each kind that somebody who settles looks for, where there are
///   any
/// @param approximate whether where it stands is known only to some kilometres
/// @param positionSource what distances are counted from
/// @param presentation its town hall's own words, empty until it has written them
/// @param atouts what it is proud of, with pictures
/// @param visits what is on around it for a visitor: markets, walks, heritage
public record PortraitPage(
        Commune commune,
        List<Figure> figures,
        List<Town> towns,
        List<AmenityLine> amenities,
        List<Figure> life,
        List<Figure> offers,
        boolean approximate,
        String positionSource,
        Presentation presentation,
        List<Atout> atouts,
        boolean outlined,
        boolean opened,
        Optional<AgendaPage> visits,
        SharedPicture picture,
        String canonical,
        Freshness freshness)
        implements Fresh {

    public String path() {
        return commune.path() + "/s-installer";
    }

    /// The agenda of one type around it.
    public String visiting(EventType type) {
        var around = commune.position().isPresent() ? "&rayon=" + Portraits.VISIT_KM : "";
        return commune.path() + "/agenda?type=" + type.key() + around;
    }

    /// What a visitor looks for, in the order of our types.
    public List<EventType> visitTypes() {
        return Portraits.VISITS.stream().sorted().toList();
    }

    /// What a visitor may see of what the commune is proud of.
    public List<Atout> sights() {
        return atouts.stream().filter(atout -> atout.kind() != AtoutKind.SAVOIR_FAIRE).toList();
    }

    /// Of what somebody has said.
    public List<AmenityLine> known() {
        return amenities.stream().filter(line -> !line.isUnknown()).toList();
    }

    /// « École · Médecin · Fibre »: of what nobody has; empty when all is said.
    public String unknown() {
        return amenities.stream()
                .filter(AmenityLine::isUnknown)
                .map(line -> line.amenity().label())
                .collect(Collectors.joining("\u00a0· "));
    }

    /// « Écrit par la mairie de Vouillé le 3 mars 2026 »
    public String written() {
        return presentation
                .changedOn()
                .map(day -> words("installer.written-by", commune.name(), SpokenDates.date(day)))
                .orElse("");
    }
}
