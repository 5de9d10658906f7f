package fr.eterritoire.relais;

/// A message as it is read in a letter.
///
/// @param from who wrote it
/// @param first said before it, may be empty
/// @param link to the conversation
public record MessageLetterPage(
        Conversation conversation, Side to, String from, String words, String first, String link) {

    static MessageLetterPage of(Passing passing, String link) {
        return new MessageLetterPage(
                passing.conversation(),
                passing.to(),
                passing.message().writer(passing.conversation()),
                passing.message().words(),
                passing.first(),
                link);
    }

    public boolean isAnswer() {
        return to == Side.WRITER;
    }

    /// Whether it leads to the office, where one signs in.
    public boolean signIn() {
        return link.contains("/mairie/");
    }
}
