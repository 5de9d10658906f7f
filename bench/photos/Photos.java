import java.awt.*;
import java.awt.geom.*;
import java.awt.image.BufferedImage;
import java.nio.file.*;
import java.util.*;
import javax.imageio.*;

/// Draws pictures as heavy and as detailed as those people send, the same for the same seed: a
/// portrait of a telephone, a panorama, a poster, then as many landscapes as asked. See README.md.
///
/// java bench/photos/Photos.java FOLDER [LANDSCAPES] [SEED]
class Photos {
    static final int BITS = 256;

    public static void main(String[] asked) throws Exception {
        var folder = Files.createDirectories(Path.of(asked[0]));
        var landscapes = asked.length > 1 ? Integer.parseInt(asked[1]) : 3;
        var seed = asked.length > 2 ? Long.parseLong(asked[2]) : 1;
        write(folder.resolve("portrait.jpg"), new Photos(seed).scene(3024, 4032, .72, .30));
        write(folder.resolve("panorama.jpg"), new Photos(seed + 1).scene(8000, 1900, .88, .45));
        write(folder.resolve("affiche.jpg"), new Photos(seed + 2).poster(2480, 3508));
        for (var number = 1; number <= landscapes; number++) {
            var photos = new Photos(seed + 2 + number);
            write(folder.resolve("paysage-%02d.jpg".formatted(number)), photos.scene(4032, 3024, .2 + .6 * photos.chance.nextDouble(), .45));
        }
    }

    final Random chance;
    final float[] lattice = new float[BITS * BITS];

    Photos(long seed) {
        chance = new Random(seed);
        for (var at = 0; at < lattice.length; at++) lattice[at] = chance.nextFloat();
    }

    /// Smooth noise from 0 to 1, finer by octaves.
    float noise(double x, double y, int octaves) {
        double sum = 0, weight = 0, share = 1;
        for (var octave = 0; octave < octaves; octave++, x *= 2, y *= 2, share /= 1.8) {
            int left = (int) Math.floor(x), top = (int) Math.floor(y);
            double u = x - left, v = y - top;
            u = u * u * (3 - 2 * u);
            v = v * v * (3 - 2 * v);
            var upper = at(left, top) * (1 - u) + at(left + 1, top) * u;
            var lower = at(left, top + 1) * (1 - u) + at(left + 1, top + 1) * u;
            sum += share * (upper * (1 - v) + lower * v);
            weight += share;
        }
        return (float) (sum / weight);
    }

    float at(int x, int y) {
        return lattice[(x & BITS - 1) + BITS * (y & BITS - 1)];
    }

    /// Sky, hills, grass, a village feast; somebody in red stands at this point.
    BufferedImage scene(int width, int height, double x, double y) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        double unit = Math.min(width, height);
        int warm = chance.nextInt(30);
        for (var row = 0; row < height; row++) {
            for (var column = 0; column < width; column++) {
                double u = column / unit, v = row / unit, down = (double) row / height;
                double hill = .48 + .16 * (noise(u * 2 + 7, 3, 4) - .5);
                double grain = (chance.nextDouble() - .5) * 14;
                int colour;
                if (down < hill) {
                    double cloud = Math.max(0, noise(u * 3, v * 5, 6) - .45) * 2.2;
                    colour = rgb(110 + warm + 130 * cloud + 60 * down + grain, 160 + 80 * cloud + 40 * down + grain, 215 + 30 * cloud + grain);
                } else {
                    double blade = noise(u * 90, v * 60, 5), field = noise(u * 5, v * 9, 4);
                    double light = .55 + .8 * (blade - .5) + .5 * (field - .5);
                    colour = rgb(95 * light + 70 * field + warm + grain, 130 * light + 55 * field + grain, 55 * light + 25 * field + grain);
                }
                image.setRGB(column, row, colour);
            }
        }
        var brush = brush(image);
        var people = (int) (14 * (double) width / height) + 6;
        for (var number = 0; number < people; number++) {
            person(brush, chance.nextDouble() * width, height * (.62 + .25 * chance.nextDouble()), unit * .11, Color.getHSBColor(chance.nextFloat(), .35f, .35f + .5f * chance.nextFloat()));
        }
        person(brush, x * width, y * height + unit * .3, unit * .34, new Color(0xC02420));
        return image;
    }

    /// @param foot where the feet are
    void person(Graphics2D brush, double middle, double foot, double tall, Color clothes) {
        brush.setColor(clothes.darker().darker());
        brush.fill(new Rectangle2D.Double(middle - tall * .1, foot - tall * .45, tall * .08, tall * .45));
        brush.fill(new Rectangle2D.Double(middle + tall * .02, foot - tall * .45, tall * .08, tall * .45));
        brush.setPaint(new GradientPaint((float) middle, 0, clothes, (float) (middle + tall * .2), 0, clothes.darker()));
        brush.fill(new RoundRectangle2D.Double(middle - tall * .16, foot - tall * .82, tall * .32, tall * .42, tall * .1, tall * .1));
        brush.setColor(new Color(0xE0AC88));
        brush.fill(new Ellipse2D.Double(middle - tall * .09, foot - tall, tall * .18, tall * .2));
        brush.setColor(new Color(0x3A2618));
        brush.fill(new Arc2D.Double(middle - tall * .1, foot - tall * 1.03, tall * .2, tall * .18, 0, 180, Arc2D.CHORD));
    }

    BufferedImage poster(int width, int height) {
        var image = scene(width, height, .5, .62);
        var brush = brush(image);
        brush.setColor(new Color(0xF2B705));
        brush.fillRect(0, 0, width, height * 30 / 100);
        brush.setColor(new Color(0x97402A));
        brush.fillRect(0, height * 84 / 100, width, height * 16 / 100);
        words(brush, "FÊTE", 480, width / 2, height * 14 / 100, new Color(0x1E282D));
        words(brush, "DE LA MOISSON", 250, width / 2, height * 25 / 100, new Color(0x1E282D));
        words(brush, "Samedi 12 décembre, 14 h", 170, width / 2, height * 91 / 100, Color.WHITE);
        words(brush, "Salle des fêtes · Entrée libre", 130, width / 2, height * 96 / 100, Color.WHITE);
        return image;
    }

    static void words(Graphics2D brush, String words, int size, int middle, int bottom, Color colour) {
        brush.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
        // fonts of machines differ in width
        var fits = Math.min(1f, 1.8f * middle / brush.getFontMetrics().stringWidth(words));
        brush.setFont(brush.getFont().deriveFont(size * fits));
        brush.setColor(colour);
        brush.drawString(words, middle - brush.getFontMetrics().stringWidth(words) / 2, bottom);
    }

    static Graphics2D brush(BufferedImage image) {
        var brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return brush;
    }

    static int rgb(double red, double green, double blue) {
        return Math.clamp((int) red, 0, 255) << 16 | Math.clamp((int) green, 0, 255) << 8 | Math.clamp((int) blue, 0, 255);
    }

    static void write(Path file, BufferedImage image) throws Exception {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(.9f);
        try (var output = ImageIO.createImageOutputStream(file.toFile())) {
            output.setByteOrder(java.nio.ByteOrder.BIG_ENDIAN);
            output.seek(0);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        System.out.printf("%s: %d × %d, %,d octets%n", file, image.getWidth(), image.getHeight(), Files.size(file));
    }
}
