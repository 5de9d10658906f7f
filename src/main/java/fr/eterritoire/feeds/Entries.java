package fr.eterritoire.feeds;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Addresses;

import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.validate.ValidationException;

import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.util.function.UnaryOperator;

/// The entries of events as calendars hold them. An edition never changes and its entries do not
/// know the hour, so they are written once, and kept as long as what was read of it.
@Component
class Entries {
    private final Cache<Live, byte[]> written = Caffeine.newBuilder().weakKeys().build();
    private final Addresses addresses;

    Entries(Addresses addresses) {
        this.addresses = addresses;
    }

    /// In octets, folded; nothing when only words say when it takes place.
    byte[] of(Live live) {
        return written.get(live, unknown -> write(unknown, addresses::absolute));
    }

    /// @param absolute makes an address on the platform's host of a path
    static byte[] write(Live live, UnaryOperator<String> absolute) {
        var octets = new ByteArrayOutputStream();
        for (var entry : EventEntries.of(live, absolute)) {
            octets.writeBytes(Folding.octets(checked(entry).toString()));
        }
        return octets.toByteArray();
    }

    /// Refuses what breaks RFC 5545. The rules of METHOD (RFC 5546) are not asked for: they want
    /// the mail address of an organiser, which nobody has to make public.
    static <C extends CalendarComponent> C checked(C component) {
        var result = component.validate();
        if (result.hasErrors()) {
            throw new ValidationException("Not iCalendar: " + result);
        }
        return component;
    }
}
