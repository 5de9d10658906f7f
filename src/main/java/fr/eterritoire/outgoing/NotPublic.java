package fr.eterritoire.outgoing;

import java.net.UnknownHostException;

/// A name that leads to a machine which is not on the public Internet.
final class NotPublic extends UnknownHostException {
    private static final long serialVersionUID = 1;

    NotPublic(String host) {
        super("Not a public address: " + host);
    }
}
