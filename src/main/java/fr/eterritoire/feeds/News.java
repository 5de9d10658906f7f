package fr.eterritoire.feeds;

import fr.eterritoire.publication.Freshness;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The newest of a list, whatever is in it, in each shape that readers take.
@Component
class News {
    private final Addresses addresses;
    private final InstantSource clock;

    News(Addresses addresses, InstantSource clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /// @param room « agenda », as the address of the list ends
    /// @param name « Agenda de Vouillé »
    /// @param query as the address of the list asks for it, may be empty
    /// @param lives the newest first
    record Newest(
            String room,
            Territoire territoire,
            String name,
            String description,
            String query,
            List<Live> lives,
            Freshness freshness) {
        String id() {
            return "eterritoire:" + room + ":" + territoire.id() + query;
        }

        String filename(String extension) {
            return News.filename(room, territoire, extension);
        }
    }

    FeedAnswer answer(Newest newest, NewsFormat format) {
        return new FeedAnswer(
                octets(newest, format),
                format.mediaType(),
                newest.filename(format.extension()),
                changedAt(newest.lives()),
                newest.freshness());
    }

    private byte[] octets(Newest newest, NewsFormat format) {
        var territoire = newest.territoire();
        var page = addresses.absolute(territoire.path() + "/" + newest.room());
        var heading =
                new Heading(
                        newest.name(),
                        newest.description(),
                        territoire.zone(),
                        page + newest.query(),
                        page + format.extension() + newest.query());
        var today = LocalDate.ofInstant(clock.instant(), territoire.zone());
        return switch (format) {
            case RSS -> RssText.of(heading, newest.lives(), addresses::absolute);
            case ATOM -> AtomText.of(newest.id(), heading, newest.lives(), addresses::absolute);
            case JSON -> JsonFeedText.of(heading, newest.lives(), today, addresses::absolute);
        };
    }

    static Optional<Instant> changedAt(List<Live> lives) {
        return lives.stream().map(Live::changedAt).max(Comparator.naturalOrder());
    }

    /// « agenda-vouille.ics »
    static String filename(String room, Territoire territoire, String extension) {
        var path = territoire.path();
        var place = path.isEmpty() ? "france" : path.substring(path.lastIndexOf('/') + 1);
        return room + "-" + place + extension;
    }
}
