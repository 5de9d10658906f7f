package fr.eterritoire.harvest;

import static fr.eterritoire.content.FicheCategory.*;

import fr.eterritoire.content.FicheCategory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// What DATAtourisme calls a point of interest, in the words of the annuaire. A point has several
/// types; the first of this list that it has says the most.
final class TourismType {
    private static final Map<String, FicheCategory> KNOWN = new LinkedHashMap<>();

    static {
        as(HOTEL, "Hotel", "HotelTrade", "HotelRestaurant");
        as(CHAMBRE_D_HOTES, "Guesthouse");
        as(CAMPING_CAR, "CamperVanArea");
        as(CAMPING, "Camping", "CampingAndCaravanning");
        as(GROUPE, "GroupLodging", "CollectiveAccommodation", "HolidayCentre", "HolidayResort");
        as(GROUPE, "StopOverOrGroupLodge", "YouthHostelAndInternationalCenter");
        as(GROUPE, "ClubOrHolidayVillage");
        as(GITE, "SelfCateringAccommodation", "RentalAccommodation");
        as(AUTRE_HEBERGEMENT, "Accommodation");
        as(RAPIDE, "FastFoodRestaurant");
        as(CAFE, "CafeOrTeahouse", "BistroOrWineBar");
        as(TABLE, "Restaurant", "BrasserieOrTavern", "FarmhouseInn", "FoodEstablishment");
        as(MUSEE, "Museum", "InterpretationCentre");
        as(EDIFICE_RELIGIEUX, "Church", "Chapel", "Abbey", "Basilica", "Collegiate", "Cloister");
        as(EDIFICE_RELIGIEUX, "ReligiousSite");
        as(SITE_NATUREL, "CaveSinkholeOrAven", "NaturalHeritage");
        as(SAVOIR_FAIRE, "TechnicalHeritage", "IndustrialSite", "Mill", "PigeonLoft");
        as(MONUMENT, "Castle", "FortifiedCastle", "RemarkableBuilding", "CityHeritage", "Tower");
        as(MONUMENT, "ArcheologicalSite", "Ruins", "DefenceSite", "RemembranceSite");
        as(JARDIN, "ParkAndGarden");
        as(SPECTACLE, "Cabaret", "Theater", "Cinema");
        as(AUTRE_PATRIMOINE, "CulturalSite");
        as(OFFICE_DE_TOURISME, "LocalTouristOffice", "TouristInformationCenter");
        as(VIN, "WineCellar", "Brewery", "Winery", "Distillery");
        as(FERME, "Farm");
        as(AUTRE_PRODUCTEUR, "Producer", "TastingProvider", "Cooperative", "ProducersGroup");
        as(AUTRE_PRODUCTEUR, "Tasting");
        as(EQUIPEMENT_SPORTIF, "SwimmingPool", "FitnessCenter", "FitnessPath", "BoulesPitch");
        as(EQUIPEMENT_SPORTIF, "GolfCourse", "MiniGolf");
        as(JEUX, "PlayArea", "PicnicArea");
        as(SALLE, "ConventionCentre");
        as(ITINERAIRE, "Tour", "WalkingTour", "RoadTour", "CyclingTour");
        as(LOCATION, "EquipmentRentalShop", "EquipmentRental", "Rental");
        as(AUTRE_COMMERCE, "BoutiqueOrLocalShop", "Store", "Trader");
        as(LOISIRS, "SportsAndLeisurePlace", "Practice", "ThemePark", "TouristTrain");
        as(LOISIRS, "SightseeingBoat", "MultiActivity");
        as(SERVICE, "ServiceProvider", "BusinessPlace", "IncomingTravelAgency");
        as(SERVICE, "EquipmentRepairShop", "ConvenientService");
    }

    private TourismType() {}

    private static void as(FicheCategory category, String... types) {
        for (var type : types) {
            KNOWN.put(type, category);
        }
    }

    /// @param types with or without their prefix
    static Reading<FicheCategory> of(Collection<String> types) {
        var plain = types.stream().map(type -> type.replaceFirst("^schema:", "")).toList();
        if (plain.contains("EntertainmentAndEvent")) {
            return new Reading.Refused<>("c’est un événement, pas un lieu");
        }
        return KNOWN.entrySet().stream()
                .filter(known -> plain.contains(known.getKey()))
                .findFirst()
                .<Reading<FicheCategory>>map(known -> new Reading.Read<>(known.getValue()))
                .orElseGet(
                        () ->
                                new Reading.Refused<>(
                                        "genre inconnu\u00a0: " + String.join(", ", plain)));
    }
}
