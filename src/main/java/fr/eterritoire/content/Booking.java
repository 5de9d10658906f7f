package fr.eterritoire.content;

import java.net.URI;
import java.util.Optional;

/// How to book: a link, a phone, a mail address that the organiser chose to show for bookings.
public record Booking(Optional<URI> link, Optional<String> phone, Optional<String> mail) {
    public static final Booking NONE =
            new Booking(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isNeeded() {
        return link.isPresent() || phone.isPresent() || mail.isPresent();
    }
}
