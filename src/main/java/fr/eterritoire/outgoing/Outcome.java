package fr.eterritoire.outgoing;

import java.net.URI;

/// What came of asking another server.
public sealed interface Outcome {
    /// @param status as HTTP has it, redirects apart
    /// @param type of the body, as the server calls it; empty when it does not
    /// @param from where redirects led
    record Answered(int status, String type, byte[] body, URI from) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}

    /// It did not answer, or not in time.
    record Silent(String why) implements Outcome {}
}
