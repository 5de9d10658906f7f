package fr.eterritoire.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// What it costs.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Prices.Unsaid.class, name = "UNSAID"),
    @JsonSubTypes.Type(value = Prices.Free.class, name = "FREE"),
    @JsonSubTypes.Type(value = Prices.Paid.class, name = "PAID")
})
public sealed interface Prices {
    /// Nobody said: the page says nothing, it is not "free".
    record Unsaid() implements Prices {}

    record Free() implements Prices {}

    record Paid(List<Price> list) implements Prices {
        public Paid {
            list = List.copyOf(list);
        }
    }

    /// One line of a price list.
    ///
    /// @param label « Enfants », « Repas », or the whole in words when there is no amount
    /// @param amount in euros, to the cent
    record Price(String label, Optional<BigDecimal> amount) {
        public Price {
            amount = amount.map(euros -> euros.setScale(2, RoundingMode.HALF_UP));
            if (amount.filter(euros -> euros.signum() < 0).isPresent()) {
                throw new IllegalArgumentException("Below zero: " + amount.get());
            }
        }
    }
}
