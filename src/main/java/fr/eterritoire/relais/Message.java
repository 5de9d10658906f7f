package fr.eterritoire.relais;

import java.time.Instant;

/// What one side wrote.
public record Message(Side from, String words, Instant at) {}
