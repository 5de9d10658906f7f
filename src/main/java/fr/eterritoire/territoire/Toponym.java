package fr.eterritoire.territoire;

/// The name of a place with the two forms French needs in a sentence.
///
/// @param name « Le Havre »
/// @param at « au Havre », « dans la Vienne »
/// @param of « du Havre », « de la Vienne »
public record Toponym(String name, String at, String of) {
    @Override
    public String toString() {
        return name;
    }
}
