package fr.eterritoire.text;

/// What is wrong with one field, in words its author understands.
public record Fault(String field, String words) {}
