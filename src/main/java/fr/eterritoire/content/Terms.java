package fr.eterritoire.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What an annonce says that its type alone asks for. Amounts are in euros, surfaces in square
/// metres; rents are by the month.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Terms.Job.class, name = "JOB"),
    @JsonSubTypes.Type(value = Terms.Housing.class, name = "HOUSING"),
    @JsonSubTypes.Type(value = Terms.Land.class, name = "LAND"),
    @JsonSubTypes.Type(value = Terms.Takeover.class, name = "TAKEOVER"),
    @JsonSubTypes.Type(value = Terms.Premises.class, name = "PREMISES"),
    @JsonSubTypes.Type(value = Terms.Health.class, name = "HEALTH"),
    @JsonSubTypes.Type(value = Terms.Project.class, name = "PROJECT"),
    @JsonSubTypes.Type(value = Terms.Volunteering.class, name = "VOLUNTEERING"),
    @JsonSubTypes.Type(value = Terms.Help.class, name = "HELP"),
    @JsonSubTypes.Type(value = Terms.Ride.class, name = "RIDE"),
    @JsonSubTypes.Type(value = Terms.Goods.class, name = "GOODS"),
    @JsonSubTypes.Type(value = Terms.Lost.class, name = "LOST")
})
public sealed interface Terms {
    AnnonceType type();

    /// What lists compare: a price, a rent, or a budget.
    default Optional<BigDecimal> price() {
        return Optional.empty();
    }

    default Optional<Integer> surface() {
        return Optional.empty();
    }

    /// What S-4.6 asks of a job: who hires is the issuer, until when is the end of publication.
    record Job(
            Kinds.Contract contract,
            boolean partTime,
            Optional<Pay> pay,
            Optional<LocalDate> from,
            Optional<String> reference)
            implements Terms {
        @Override
        public AnnonceType type() {
            return AnnonceType.EMPLOI;
        }
    }

    /// @param to the upper end of a range
    record Pay(BigDecimal from, Optional<BigDecimal> to, Kinds.Per per) {}

    /// @param energy its class on the diagnosis that the law wants in each offer (code de la
    ///   construction et de l’habitation, L126-33); empty for a request
    record Housing(
            Kinds.Deal deal,
            Kinds.Dwelling dwelling,
            Optional<Integer> rooms,
            Optional<Integer> surface,
            Optional<BigDecimal> price,
            boolean furnished,
            Optional<Kinds.Energy> energy,
            Optional<LocalDate> from)
            implements Terms {
        @Override
        public AnnonceType type() {
            return AnnonceType.LOGEMENT;
        }
    }

    /// @param serviced whether water, power and sewer are at its edge
    record Land(
            Kinds.Deal deal,
            Kinds.LandUse use,
            Optional<Integer> surface,
            Optional<BigDecimal> price,
            boolean serviced)
            implements Terms {
        @Override
        public AnnonceType type() {
            return AnnonceType.TERRAIN;
        }
    }

    /// A business that changes hands.
    ///
    /// @param price asked for the business; `rent` of its premises
    /// @param turnover band of the last year
    /// @param licence whether a licence IV goes with it (code de la santé publique, L3331-1)
    /// @param confidential trade and intercommunality alone are shown, until the seller says yes
    record Takeover(
            String trade,
            Optional<BigDecimal> price,
            Optional<BigDecimal> rent,
            Optional<Integer> surface,
            Optional<Kinds.Turnover> turnover,
            boolean licence,
            boolean lodging,
            Optional<String> equipment,
            Optional<String> aid,
            Optional<String> reason,
            Optional<String> visit,
            boolean confidential)
            implements Terms {
        @Override
        public AnnonceType type() {
            return AnnonceType.FONDS_DE_COMMERCE;
        }

        Takeover tradeAlone() {
            return new Takeover(
                    trade,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true);
        }
    }

    record Premises(
            Kinds.Deal deal,
            Optional<String> use,
            Optional<Integer> surface,
            Optional<BigDecimal> price,
            boolean lodging,
            Optional<String> equipment,
            Optional<String> aid,
            Optional<String> visit,
            Optional<LocalDate> from)
            implements Terms {
        @Override
        public AnnonceType type() {
            return AnnonceType.LOCAL_PROFESSIONNEL;
        }
    }

    /// @param profession « médecin généraliste »; `premises` what is there to practise in
    record Health(
            String profession,
            Optional<String> premises,
            boolean lodging,
            Optional<String> aid,
            Optional<LocalDate> from)
            implements Terms {
        @Override
        public AnnonceType type() {
            return AnnonceType.SANTE;
        }
    }

    /// Somebody with a plan seeks a commune.
    ///
    /// @param area where, in their own words; `price` what they can pay
    record Project(
            String trade,
            String area,
            Optional<Integer> surface,
            Optional<BigDecimal> price,
            Optional<LocalDate> from)
            implements Terms {
        @Override
        public AnnonceType type() {
            return AnnonceType.PROJET_CHERCHE_COMMUNE;
        }
    }

    /// @param time how much is asked, « deux heures par semaine »
    record Volunteering(Optional<String> time, Optional<LocalDate> from) implements Terms {
        @Override
        public AnnonceType type() {
            return AnnonceType.BENEVOLAT;
        }
    }

    record Help(Optional<String> time) implements Terms {
        @Override
        public AnnonceType type() {
            return AnnonceType.ENTRAIDE;
        }
    }

    /// @param price asked of each passenger: shared costs, never a gain (code des transports,
    ///   L3132-1)
    record Ride(
            String start,
            String end,
            String time,
            Optional<Integer> seats,
            Optional<BigDecimal> price)
            implements Terms {
        @Override
        public AnnonceType type() {
            return AnnonceType.COVOITURAGE;
        }
    }

    record Goods(Kinds.Handover handover, Optional<BigDecimal> price, Optional<String> condition)
            implements Terms {
        @Override
        public AnnonceType type() {
            return AnnonceType.DON_VENTE_PRET;
        }
    }

    /// @param day when it was lost, or found
    record Lost(LocalDate day, boolean animal) implements Terms {
        @Override
        public AnnonceType type() {
            return AnnonceType.PERDU_TROUVE;
        }
    }
}
