package fr.eterritoire.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroundTest {
    @Test
    void colours_of_another_space_become_those_of_the_web() {
        var linear = custom(ColorSpace.CS_LINEAR_RGB, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        linear.getRaster().setPixel(0, 0, new int[] {55, 55, 55});

        assertThat(at(Ground.white(linear)).getRed()).isBetween(126, 130);
    }

    @Test
    void a_grey_that_is_half_transparent_is_lightened_by_the_ground_and_by_nothing_else() {
        var grey = custom(ColorSpace.CS_GRAY, Transparency.TRANSLUCENT, DataBuffer.TYPE_BYTE);
        grey.getRaster().setPixel(0, 0, new int[] {100, 255});
        assertThat(at(grey(grey)).getRed()).isEqualTo(100);

        grey.getRaster().setPixel(0, 0, new int[] {0, 128});
        assertThat(at(grey(grey)).getRed()).isEqualTo(127);
    }

    @Test
    void a_grey_of_sixteen_bits_keeps_its_shade() {
        var grey = custom(ColorSpace.CS_GRAY, Transparency.TRANSLUCENT, DataBuffer.TYPE_USHORT);
        grey.getRaster().setPixel(0, 0, new int[] {100 << 8, 255 << 8 | 255});

        assertThat(at(grey(grey)).getRed()).isEqualTo(100);
    }

    /// Its raw samples, since Java would read them as linear.
    private static BufferedImage grey(BufferedImage image) {
        var white = Ground.white(image);
        var shade = white.getRaster().getSample(0, 0, 0);
        var copy = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, new Color(shade, shade, shade).getRGB());
        return copy;
    }

    private static Color at(BufferedImage image) {
        return new Color(image.getRGB(0, 0));
    }

    private static BufferedImage custom(int space, int transparency, int type) {
        var model =
                new ComponentColorModel(
                        ColorSpace.getInstance(space),
                        transparency != Transparency.OPAQUE,
                        false,
                        transparency,
                        type);
        return new BufferedImage(model, model.createCompatibleWritableRaster(1, 1), false, null);
    }
}
