package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a fiche is about, below its kind, in the words of a village. Each says which type of
/// schema.org it is to search engines (S-4.7).
public enum FicheCategory {
    VIE_LOCALE(FicheKind.ASSOCIATION, "Organization"),
    SPORT(FicheKind.ASSOCIATION, "SportsOrganization"),
    CULTURE(FicheKind.ASSOCIATION, "Organization"),
    FESTIVAL(FicheKind.ASSOCIATION, "Organization"),
    SOLIDARITE(FicheKind.ASSOCIATION, "NGO"),
    PARENTS_ENFANCE(FicheKind.ASSOCIATION, "Organization"),
    MEMOIRE(FicheKind.ASSOCIATION, "Organization"),
    NATURE(FicheKind.ASSOCIATION, "Organization"),
    AUTRE_ASSOCIATION(FicheKind.ASSOCIATION, "Organization"),
    BOULANGERIE(FicheKind.COMMERCE, "Bakery"),
    BOUCHERIE(FicheKind.COMMERCE, "GroceryStore"),
    EPICERIE(FicheKind.COMMERCE, "GroceryStore"),
    TABAC_PRESSE(FicheKind.COMMERCE, "Store"),
    STATION_SERVICE(FicheKind.COMMERCE, "GasStation"),
    COIFFURE_BEAUTE(FicheKind.COMMERCE, "BeautySalon"),
    FLEURISTE(FicheKind.COMMERCE, "Florist"),
    MAISON_BRICOLAGE(FicheKind.COMMERCE, "HomeGoodsStore"),
    MODE(FicheKind.COMMERCE, "ClothingStore"),
    BANQUE_ASSURANCE(FicheKind.COMMERCE, "FinancialService"),
    LOCATION(FicheKind.COMMERCE, "Store"),
    AUTRE_COMMERCE(FicheKind.COMMERCE, "Store"),
    BATIMENT(FicheKind.ARTISAN, "HomeAndConstructionBusiness"),
    PLOMBERIE_CHAUFFAGE(FicheKind.ARTISAN, "Plumber"),
    ELECTRICITE(FicheKind.ARTISAN, "Electrician"),
    MENUISERIE(FicheKind.ARTISAN, "HomeAndConstructionBusiness"),
    PAYSAGE(FicheKind.ARTISAN, "HomeAndConstructionBusiness"),
    GARAGE(FicheKind.ARTISAN, "AutoRepair"),
    TAXI(FicheKind.ARTISAN, "TaxiService"),
    METIER_D_ART(FicheKind.ARTISAN, "LocalBusiness"),
    SERVICE(FicheKind.ARTISAN, "ProfessionalService"),
    AUTRE_ARTISAN(FicheKind.ARTISAN, "LocalBusiness"),
    VIN(FicheKind.PRODUCTEUR, "Winery"),
    FERME(FicheKind.PRODUCTEUR, "LocalBusiness"),
    FRUITS_LEGUMES(FicheKind.PRODUCTEUR, "LocalBusiness"),
    VIANDE_LAIT(FicheKind.PRODUCTEUR, "LocalBusiness"),
    AUTRE_PRODUCTEUR(FicheKind.PRODUCTEUR, "LocalBusiness"),
    MEDECIN(FicheKind.SANTE, "Physician"),
    INFIRMIER(FicheKind.SANTE, "MedicalBusiness"),
    DENTISTE(FicheKind.SANTE, "Dentist"),
    KINE(FicheKind.SANTE, "MedicalBusiness"),
    PHARMACIE(FicheKind.SANTE, "Pharmacy"),
    MAISON_DE_SANTE(FicheKind.SANTE, "MedicalClinic"),
    AINES(FicheKind.SANTE, "MedicalBusiness"),
    VETERINAIRE(FicheKind.SANTE, "VeterinaryCare"),
    AUTRE_SANTE(FicheKind.SANTE, "MedicalBusiness"),
    MAIRIE(FicheKind.SERVICE_PUBLIC, "CityHall"),
    POSTE(FicheKind.SERVICE_PUBLIC, "PostOffice"),
    FRANCE_SERVICES(FicheKind.SERVICE_PUBLIC, "GovernmentOffice"),
    ECOLE(FicheKind.SERVICE_PUBLIC, "School"),
    CRECHE(FicheKind.SERVICE_PUBLIC, "ChildCare"),
    BIBLIOTHEQUE(FicheKind.SERVICE_PUBLIC, "Library"),
    OFFICE_DE_TOURISME(FicheKind.SERVICE_PUBLIC, "TouristInformationCenter"),
    DECHETS(FicheKind.SERVICE_PUBLIC, "RecyclingCenter"),
    SECOURS(FicheKind.SERVICE_PUBLIC, "EmergencyService"),
    AUTRE_SERVICE(FicheKind.SERVICE_PUBLIC, "GovernmentOffice"),
    HOTEL(FicheKind.HEBERGEMENT, "Hotel"),
    CHAMBRE_D_HOTES(FicheKind.HEBERGEMENT, "BedAndBreakfast"),
    GITE(FicheKind.HEBERGEMENT, "LodgingBusiness"),
    CAMPING(FicheKind.HEBERGEMENT, "Campground"),
    CAMPING_CAR(FicheKind.HEBERGEMENT, "Campground"),
    GROUPE(FicheKind.HEBERGEMENT, "Hostel"),
    AUTRE_HEBERGEMENT(FicheKind.HEBERGEMENT, "LodgingBusiness"),
    TABLE(FicheKind.RESTAURANT, "Restaurant"),
    CAFE(FicheKind.RESTAURANT, "CafeOrCoffeeShop"),
    RAPIDE(FicheKind.RESTAURANT, "FastFoodRestaurant"),
    TRAITEUR(FicheKind.RESTAURANT, "FoodEstablishment"),
    MONUMENT(FicheKind.PATRIMOINE, "LandmarksOrHistoricalBuildings"),
    EDIFICE_RELIGIEUX(FicheKind.PATRIMOINE, "PlaceOfWorship"),
    MUSEE(FicheKind.PATRIMOINE, "Museum"),
    JARDIN(FicheKind.PATRIMOINE, "Park"),
    SITE_NATUREL(FicheKind.PATRIMOINE, "TouristAttraction"),
    SAVOIR_FAIRE(FicheKind.PATRIMOINE, "TouristAttraction"),
    ITINERAIRE(FicheKind.PATRIMOINE, "TouristAttraction"),
    AUTRE_PATRIMOINE(FicheKind.PATRIMOINE, "TouristAttraction"),
    SALLE(FicheKind.LIEU, "EventVenue"),
    SPECTACLE(FicheKind.LIEU, "PerformingArtsTheater"),
    EQUIPEMENT_SPORTIF(FicheKind.LIEU, "SportsActivityLocation"),
    LOISIRS(FicheKind.LIEU, "SportsActivityLocation"),
    JEUX(FicheKind.LIEU, "Park"),
    AUTRE_LIEU(FicheKind.LIEU, "Place");

    private final FicheKind kind;
    private final String schema;

    FicheCategory(FicheKind kind, String schema) {
        this.kind = kind;
        this.schema = schema;
    }

    public FicheKind kind() {
        return kind;
    }

    /// « GroceryStore »
    public String schema() {
        return schema;
    }

    /// As it stands in addresses: `tabac-presse`
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// « Tabac, presse »
    public String label() {
        return wordsOf("content.category", this);
    }

    public static Optional<FicheCategory> find(String key) {
        return Arrays.stream(values()).filter(category -> category.key().equals(key)).findFirst();
    }
}
