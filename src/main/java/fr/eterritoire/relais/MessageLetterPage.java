package fr.eterritoire.relais;

/// A message as it is read in a letter.
///
/// @param to who reads it
/// @param first said before it, may be empty
/// @param link to the conversation
/// @param signIn whether it leads to the office
public record MessageLetterPage(
        Conversation conversation, Side to, String words, String first, String link, boolean signIn) {
    /// Who wrote it.
    public String from() {
        return conversation.at(to.other()).name();
    }

    public boolean isAnswer() {
        return to == Side.WRITER;
    }
}
