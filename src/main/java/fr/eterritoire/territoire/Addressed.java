package fr.eterritoire.territoire;

import jakarta.servlet.http.HttpServletRequest;

/// For whom a request is answered, when its address says so in another way than by a path of the
/// territory: the office names it by its code.
public final class Addressed {
    private Addressed() {}

    public static void to(HttpServletRequest request, Territoire territoire) {
        request.setAttribute(AddressFilter.TERRITOIRE, territoire);
    }
}
