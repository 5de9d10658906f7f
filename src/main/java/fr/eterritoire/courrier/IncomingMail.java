package fr.eterritoire.courrier;

import java.util.List;
import java.util.Optional;

/// A mail that came in. Who sent it is not kept.
///
/// @param office the code of the commune or intercommunality it is addressed to, when it is to one
/// @param automatic a machine wrote it: an answer while away, a failed delivery, a list
/// @param pictures as they came, in their order
public record IncomingMail(
        Optional<String> office,
        String subject,
        String text,
        List<byte[]> pictures,
        boolean automatic) {}
