package fr.eterritoire;

import static fr.eterritoire.Village.Commune.CIVRAY;
import static fr.eterritoire.Village.Commune.VOUILLE;

import java.time.Duration;
import java.util.Map;

/// How far a proposal has come, and how it comes there.
enum Stage {
    RECEIVED {
        @Override
        void reach(Proposal proposal, Village village) {}
    },
    VERIFIED {
        @Override
        void reach(Proposal proposal, Village village) {
            proposal.confirmed();
        }
    },
    SENT_BACK {
        @Override
        void reach(Proposal proposal, Village village) {
            proposal.confirmed().sendBack("À quelle heure est-ce ?");
        }
    },
    PASSED_ON {
        @Override
        void reach(Proposal proposal, Village village) {
            proposal.confirmed().passOn(CIVRAY);
            village.waitsUntilNobodyCanUndo();
        }
    },
    APPROVED {
        @Override
        void reach(Proposal proposal, Village village) {
            proposal.confirmed().published();
        }
    },
    DECLINED {
        @Override
        void reach(Proposal proposal, Village village) {
            proposal.confirmed().decline("NOT_AN_EVENT", "");
        }
    },
    MERGED {
        @Override
        void reach(Proposal proposal, Village village) {
            var date = Map.of("date", proposal.answer("date"));
            var title = "Jumeau de " + proposal.title().replaceFirst(" n° .*", "");
            var twin = village.proposes(VOUILLE, title, date).confirmed().published();
            proposal.confirmed().merge(twin);
        }
    },
    LAPSED {
        @Override
        void reach(Proposal proposal, Village village) {
            village.waits(Duration.ofHours(49));
            village.lapses();
        }
    };

    abstract void reach(Proposal proposal, Village village);
}
