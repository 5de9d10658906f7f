package fr.eterritoire.outgoing;

/// Why an address is not asked, or its answer not taken.
public enum Refusal {
    /// neither http nor https
    SCHEME,
    /// numbers, a name without a dot, or none
    HOST,
    /// another port than 80 and 443
    PORT,
    /// a machine that is not on the public Internet
    NOT_PUBLIC,
    /// it leads from one address to the next without end, or from https to http
    REDIRECTS,
    /// more bytes than are read
    TOO_LONG
}
