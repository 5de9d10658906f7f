package fr.eterritoire.connexion;

/// What the pages that add a factor have in common.
final class Labels {
    private static final int LONGEST = 60;

    private Labels() {}

    /// @param usual when nothing was typed
    static String tidy(String typed, String usual) {
        var label = typed.replaceAll("\\p{Cntrl}+", " ").strip();
        return label.isEmpty() ? usual : label.substring(0, Math.min(label.length(), LONGEST));
    }

    /// Where to go once it is added: to one's account, unless something else was asked for.
    static Onward onward(String suite) {
        return suite.isEmpty() ? AccountController.ACCOUNT : Onward.of(suite);
    }

    /// The page itself, to come back to once something was proved.
    static Onward asking(String page, String suite) {
        return new Onward("/mairie/compte/" + page + "?suite=" + onward(suite).encoded());
    }
}
