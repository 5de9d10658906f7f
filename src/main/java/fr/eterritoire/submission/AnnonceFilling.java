package fr.eterritoire.submission;

import fr.eterritoire.content.Annonce;
import fr.eterritoire.content.Terms;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fills the form of an annonce with one that exists: what is read back from it is the same.
final class AnnonceFilling {
    private final Map<String, List<String>> answers = new LinkedHashMap<>();

    private AnnonceFilling() {}

    static AnnonceForm of(Annonce annonce, String sender) {
        var filling = new AnnonceFilling();
        filling.fill(annonce);
        filling.put("courriel", sender);
        return new AnnonceForm(filling.answers);
    }

    private void fill(Annonce annonce) {
        put("type", annonce.type().key());
        put("sens", annonce.sense().key());
        put("titre", annonce.title());
        put("description", annonce.description().typed());
        put("langue", annonce.language());
        put("lieu", annonce.place().venue());
        put("adresse", annonce.place().address());
        put("organisateur", annonce.issuer().name());
        put("emetteur", annonce.issuer().kind().name());
        put("siret", annonce.siret().map(siret -> siret.value()));
        put("fin", annonce.until().toString());
        annonce.contact()
                .ifPresent(
                        contact -> {
                            put("contactNom", contact.name());
                            put("contactTelephone", contact.phone());
                            put("contactSite", contact.site());
                        });
        annonce.pictures().stream()
                .findFirst()
                .ifPresent(picture -> FormFilling.picture(picture, this::put));
        terms(annonce.terms());
    }

    private void terms(Terms terms) {
        switch (terms) {
            case Terms.Job job -> job(job);
            case Terms.Housing housing -> {
                put("affaire", housing.deal());
                put("habitation", housing.dwelling());
                put("pieces", housing.rooms());
                put("surface", housing.surface());
                amount("prix", housing.price());
                tick("meuble", housing.furnished());
                put("dpe", housing.energy());
                put("des", housing.from());
            }
            case Terms.Land land -> {
                put("affaire", land.deal());
                put("sol", land.use());
                put("surface", land.surface());
                amount("prix", land.price());
                tick("viabilise", land.serviced());
            }
            case Terms.Takeover takeover -> takeover(takeover);
            case Terms.Premises premises -> {
                put("affaire", premises.deal());
                put("usage", premises.use());
                put("surface", premises.surface());
                amount("prix", premises.price());
                tick("logementSurPlace", premises.lodging());
                put("equipement", premises.equipment());
                put("aide", premises.aid());
                put("visite", premises.visit());
                put("des", premises.from());
            }
            case Terms.Health health -> {
                put("profession", health.profession());
                put("locaux", health.premises());
                tick("logementSurPlace", health.lodging());
                put("aide", health.aid());
                put("des", health.from());
            }
            case Terms.Project project -> {
                put("metier", project.trade());
                put("secteur", project.area());
                put("surface", project.surface());
                amount("prix", project.price());
                put("des", project.from());
            }
            case Terms.Volunteering volunteering -> {
                put("temps", volunteering.time());
                put("des", volunteering.from());
            }
            case Terms.Help help -> put("temps", help.time());
            case Terms.Ride ride -> {
                put("depart", ride.start());
                put("arrivee", ride.end());
                put("temps", ride.time());
                put("places", ride.seats());
                amount("prix", ride.price());
            }
            case Terms.Goods goods -> {
                put("cession", goods.handover());
                amount("prix", goods.price());
                put("etat", goods.condition());
            }
            case Terms.Lost lost -> {
                put("jour", lost.day());
                tick("animal", lost.animal());
            }
        }
    }

    private void job(Terms.Job job) {
        put("contrat", job.contract());
        tick("tempsPartiel", job.partTime());
        job.pay()
                .ifPresent(
                        pay -> {
                            amount("salaire", Optional.of(pay.from()));
                            amount("salaireMax", pay.to());
                            put("salairePar", pay.per());
                        });
        put("des", job.from());
        put("reference", job.reference());
    }

    private void takeover(Terms.Takeover takeover) {
        put("metier", takeover.trade());
        amount("prix", takeover.price());
        amount("loyer", takeover.rent());
        put("surface", takeover.surface());
        put("chiffre", takeover.turnover());
        tick("licence", takeover.licence());
        tick("logementSurPlace", takeover.lodging());
        put("equipement", takeover.equipment());
        put("aide", takeover.aid());
        put("raison", takeover.reason());
        put("visite", takeover.visit());
        tick("confidentiel", takeover.confidential());
    }

    private void tick(String field, boolean holds) {
        if (holds) {
            put(field, "oui");
        }
    }

    private void amount(String field, Optional<BigDecimal> euros) {
        put(field, euros.map(BigDecimal::toPlainString));
    }

    private void put(String field, Optional<?> value) {
        value.ifPresent(present -> put(field, present));
    }

    private void put(String field, Object value) {
        answers.put(field, List.of(value.toString()));
    }
}
