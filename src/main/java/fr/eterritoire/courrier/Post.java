package fr.eterritoire.courrier;

/// Who carries letters out of the house.
interface Post {
    /// @throws org.springframework.mail.MailException when it was not taken; it is tried again
    ///   later
    void carry(LetterStore.Kept letter);
}
