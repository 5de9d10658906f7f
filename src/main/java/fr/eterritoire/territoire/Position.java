package fr.eterritoire.territoire;

/// Where a commune is. An approximate position (the middle of its postcode, of its
/// intercommunality) may be kilometres away from the town hall, and the page says so.
public record Position(Point point, boolean approximate) {}
