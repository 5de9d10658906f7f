package fr.eterritoire.relais;

/// A message on its way to one side.
///
/// @param first said before it, may be empty
record Passing(Conversation conversation, Side to, Message message, String first) {
    Passing(Conversation conversation, Message message) {
        this(conversation, message.from().other(), message, "");
    }

    Passing saying(String words) {
        return new Passing(conversation, to, message, words);
    }
}
