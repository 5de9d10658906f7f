package fr.eterritoire.connexion;

/// Where somebody goes once signed in: a page of the office, never another site.
final class Suite {
    private static final String OFFICE = "/mairie";

    private Suite() {}

    /// @return the path asked for when it is one of the office, else its first page
    static String of(String asked) {
        return asked.matches("/mairie(/[A-Za-z0-9._~-]+)*(\\?[A-Za-z0-9._~=&-]*)?")
                ? asked
                : OFFICE;
    }
}
