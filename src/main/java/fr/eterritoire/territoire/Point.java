package fr.eterritoire.territoire;

/// A point of the Earth in WGS 84 degrees.
public record Point(double lat, double lon) {
    private static final double EARTH_KM = 6371.0088;

    public Point {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("Not a point of the Earth: " + lat + ", " + lon);
        }
    }

    /// Great-circle distance in kilometres.
    public double kilometresTo(Point other) {
        var dLat = Math.toRadians(other.lat - lat) / 2;
        var dLon = Math.toRadians(other.lon - lon) / 2;
        var a =
                Math.sin(dLat) * Math.sin(dLat)
                        + Math.cos(Math.toRadians(lat))
                                * Math.cos(Math.toRadians(other.lat))
                                * Math.sin(dLon)
                                * Math.sin(dLon);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
