package fr.eterritoire.installer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import fr.eterritoire.print.QrCode;
import fr.eterritoire.territoire.Outlines;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.ImageIO;

/// The portrait on one sheet of paper that a town hall hands out. Written from a page of ours, with
/// the letters we bring; nothing is fetched.
@Component
class PortraitPdf {
    private static final int SIDE = 400;
    private static final String FONTS = "/fr/eterritoire/print/";

    /// Pixels of one square of the code: some 300 dots an inch where it is printed.
    private static final int SQUARE = 8;

    private final TemplateEngine templates;
    private final Outlines outlines;

    PortraitPdf(TemplateEngine templates, Outlines outlines) {
        this.templates = templates;
        this.outlines = outlines;
        XRLog.setLoggingEnabled(false);
    }

    byte[] of(PortraitPage page) {
        var html = new StringOutput();
        var outline = outlines.find(page.commune(), SIDE - 20).map(PortraitPdf::drawn).orElse("");
        var code = data(new QrCode(page.canonical()).png(SQUARE));
        templates.render("installer/pdf.jte", new PortraitPdfPage(page, outline, code), html);
        var bytes = new ByteArrayOutputStream();
        var renderer = new PdfRendererBuilder();
        renderer.useFont(
                () -> font("SourceSans3-Regular.ttf"), "Sans", 400, FontStyle.NORMAL, true);
        renderer.useFont(
                () -> font("SourceSans3-SemiBold.ttf"), "Sans", 600, FontStyle.NORMAL, true);
        renderer.useFont(() -> font("SourceSerif4-Bold.ttf"), "Serif", 700, FontStyle.NORMAL, true);
        renderer.useUriResolver((_, uri) -> uri.startsWith("data:") ? uri : null);
        renderer.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html.toString())), "");
        renderer.toStream(bytes);
        try {
            renderer.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String name) {
        var bytes = PortraitPdf.class.getResourceAsStream(FONTS + name);
        if (bytes == null) {
            throw new IllegalStateException("No font " + name);
        }
        return bytes;
    }

    private static String drawn(Path2D shape) {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var bounds = shape.getBounds2D();
        pen.transform(
                AffineTransform.getTranslateInstance(
                        (SIDE - bounds.getWidth()) / 2, (SIDE - bounds.getHeight()) / 2));
        pen.setColor(new Color(0xD3, 0xE6, 0xDC));
        pen.fill(shape);
        pen.setColor(new Color(0x1C, 0x66, 0x47));
        pen.setStroke(new BasicStroke(4));
        pen.draw(shape);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return data(bytes.toByteArray());
    }

    private static String data(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
