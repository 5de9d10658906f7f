package fr.eterritoire.search;

/// Search cannot answer now: it is being made anew, is open on another server, or its servers do
/// not answer. Never to be read as “nothing found”.
class SearchClosedException extends RuntimeException {
    SearchClosedException(String why) {
        super(why);
    }
}
