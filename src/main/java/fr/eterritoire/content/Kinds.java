package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

/// What the terms of an annonce choose among.
public final class Kinds {
    private Kinds() {}

    /// One of several answers to a question of the form.
    public interface Named {
        String name();

        String label();
    }

    /// Whether something is let, or sold.
    public enum Deal implements Named {
        RENT,
        SALE;

        @Override
        public String label() {
            return wordsOf("content.deal", this);
        }
    }

    /// How one is hired.
    public enum Contract implements Named {
        CDI,
        CDD,
        INTERIM,
        SAISON,
        APPRENTISSAGE,
        STAGE,
        FONCTION_PUBLIQUE,
        INDEPENDANT;

        @Override
        public String label() {
            return wordsOf("content.contract", this);
        }
    }

    /// What one lives in.
    public enum Dwelling implements Named {
        MAISON,
        APPARTEMENT,
        CHAMBRE,
        AUTRE;

        @Override
        public String label() {
            return wordsOf("content.dwelling", this);
        }
    }

    /// Class on the energy diagnosis (code de la construction et de l’habitation, L126-33).
    public enum Energy implements Named {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        /// no diagnosis is asked for: less than fifty square metres apart, listed, temporary
        EXEMPT;

        @Override
        public String label() {
            return wordsOf("content.energy", this);
        }
    }

    /// What land is for.
    public enum LandUse implements Named {
        A_BATIR,
        AGRICOLE,
        ACTIVITE,
        JARDIN;

        @Override
        public String label() {
            return wordsOf("content.land", this);
        }
    }

    /// Turnover of the last year, in thousands of euros.
    public enum Turnover implements Named {
        UNDER_50,
        UNDER_100,
        UNDER_250,
        UNDER_500,
        OVER_500;

        @Override
        public String label() {
            return wordsOf("content.turnover", this);
        }
    }

    /// How a thing changes hands.
    public enum Handover implements Named {
        DON,
        VENTE,
        PRET;

        @Override
        public String label() {
            return wordsOf("content.handover", this);
        }
    }

    /// What a pay is for.
    public enum Per implements Named {
        HOUR,
        MONTH,
        YEAR;

        @Override
        public String label() {
            return wordsOf("content.per", this);
        }
    }
}
