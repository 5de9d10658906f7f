package fr.eterritoire.outgoing;

import org.springframework.stereotype.Component;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Asks the machine what addresses a name has; tests answer in its place.
@Component
class Names {
    InetAddress[] addressesOf(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }
}
