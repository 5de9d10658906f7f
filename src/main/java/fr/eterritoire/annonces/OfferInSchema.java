package fr.eterritoire.annonces;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Kinds;
import fr.eterritoire.content.Sense;
import fr.eterritoire.content.Terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is offered or sought, and for how much, in schema.org: a rent is a price a month, a budget
/// the most one pays, and a house on offer is a house and a product.
final class OfferInSchema {
    private static final String FUNCTION = "http://purl.org/goodrelations/v1#";

    private OfferInSchema() {}

    static void price(Map<String, Object> said, Annonce annonce) {
        var price = annonce.terms().price();
        if (price.isEmpty()) {
            return;
        }
        var euros = price.get().toPlainString();
        if (annonce.sense() == Sense.REQUEST) {
            said.put("priceSpecification", specified("PriceSpecification", "maxPrice", euros));
        } else if (deal(annonce.terms()).filter(Kinds.Deal.RENT::equals).isPresent()) {
            var monthly = specified("UnitPriceSpecification", "price", euros);
            monthly.put("unitCode", "MON");
            said.put("priceSpecification", monthly);
        } else {
            said.put("price", euros);
            said.put("priceCurrency", "EUR");
        }
    }

    private static Map<String, Object> specified(String type, String property, String euros) {
        var specification = new LinkedHashMap<String, Object>();
        specification.put("@type", type);
        specification.put(property, euros);
        specification.put("priceCurrency", "EUR");
        return specification;
    }

    static Optional<String> business(Terms terms) {
        return deal(terms).map(deal -> FUNCTION + (deal == Kinds.Deal.SALE ? "Sell" : "LeaseOut"));
    }

    private static Optional<Kinds.Deal> deal(Terms terms) {
        return switch (terms) {
            case Terms.Housing housing -> Optional.of(housing.deal());
            case Terms.Land land -> Optional.of(land.deal());
            case Terms.Premises premises -> Optional.of(premises.deal());
            case Terms.Takeover _ -> Optional.of(Kinds.Deal.SALE);
            default -> Optional.empty();
        };
    }

    static Map<String, Object> item(Annonce annonce, Map<String, Object> address) {
        var item = new LinkedHashMap<String, Object>();
        var terms = annonce.terms();
        var kind = kind(terms);
        item.put("@type", deal(terms).isPresent() ? List.of(kind, "Product") : kind);
        item.put("name", annonce.title());
        if (deal(terms).isPresent()) {
            item.put("address", address);
        }
        if (terms instanceof Terms.Housing housing) {
            housing.rooms().ifPresent(rooms -> item.put("numberOfRooms", rooms));
            housing.surface().ifPresent(metres -> item.put("floorSize", size(metres)));
        }
        return item;
    }

    private static String kind(Terms terms) {
        return switch (terms) {
            case Terms.Housing housing ->
                    switch (housing.dwelling()) {
                        case MAISON -> "House";
                        case APPARTEMENT -> "Apartment";
                        case CHAMBRE -> "Room";
                        case AUTRE -> "Accommodation";
                    };
            case Terms.Land _, Terms.Premises _ -> "Place";
            case Terms.Takeover _ -> "LocalBusiness";
            case Terms.Goods _ -> "Product";
            default -> "Service";
        };
    }

    private static Map<String, Object> size(int metres) {
        return Map.of("@type", "QuantitativeValue", "value", metres, "unitCode", "MTK");
    }
}
