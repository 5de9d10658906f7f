package fr.eterritoire.courrier;

/// Who carries letters out of the house.
interface Post {
    /// @return whether it has left for good; a letter that is read here keeps its text
    /// @throws org.springframework.mail.MailException when it was not taken; it is tried again
    ///   later
    boolean carry(LetterStore.Kept letter);
}
