package fr.eterritoire.relais;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What two people write to one another about one thing.
///
/// @param territoire who publishes what it is about
/// @param content empty for what is written to a town hall at large
/// @param topic what it is about, as both read it
/// @param standIn another office that may answer in the place of the one it was written to
public record Conversation(
        long id,
        Territoire territoire,
        Optional<ContentId> content,
        String topic,
        Correspondent writer,
        Correspondent addressee,
        Standing standing,
        Instant startedAt,
        Instant lastAt,
        Optional<Territoire> standIn) {

    public Correspondent at(Side side) {
        return switch (side) {
            case WRITER -> writer;
            case ADDRESSEE -> addressee;
        };
    }

    public boolean isOpen() {
        return standing instanceof Standing.Open;
    }

    /// Whether it is about living there, at large.
    boolean isAboutSettling() {
        return content.isEmpty() && territoire instanceof Commune;
    }

    /// Which side an office is, if it is one of the two.
    public Optional<Side> sideOf(Territoire office) {
        var own = new Correspondent.Office(office);
        return addressee.equals(own) || standIn.filter(office::equals).isPresent()
                ? Optional.of(Side.ADDRESSEE)
                : writer.equals(own) ? Optional.of(Side.WRITER) : Optional.empty();
    }

    /// Where an act of this speaker is told of: at the offices that have part in it, their own
    /// first; at whoever publishes what it is about when there is none.
    List<Territoire> told(Optional<Territoire> speaker) {
        var offices =
                Stream.concat(
                                speaker.stream(),
                                Stream.of(addressee, writer)
                                        .filter(Correspondent.Office.class::isInstance)
                                        .map(one -> ((Correspondent.Office) one).territoire()))
                        .distinct()
                        .toList();
        return offices.isEmpty() ? List.of(territoire) : offices;
    }
}
