package fr.eterritoire.content;

import java.time.Instant;
import java.time.ZoneId;

/// One time it happens: a creneau with the instants it gives in its zone.
///
/// @param startsAt for whole days, midnight local time
/// @param endsAt exclusive; when nobody said when it ends, the end of its day
public record Occurrence(Creneau creneau, ZoneId zone, Instant startsAt, Instant endsAt) {}
