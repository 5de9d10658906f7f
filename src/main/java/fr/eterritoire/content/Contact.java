package fr.eterritoire.content;

import java.net.URI;
import java.util.Optional;

/// Whom to ask, as the organiser wants it shown. A mail address is never among it: writing goes
/// through a relay.
public record Contact(String name, Optional<String> phone, Optional<URI> site) {}
