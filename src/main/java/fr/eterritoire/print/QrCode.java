package fr.eterritoire.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

/// An address as a code to scan. It still reads when a seventh of it is torn off, and has the white
/// border that readers ask for.
public final class QrCode {
    private static final Map<EncodeHintType, Object> HOW =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    4);

    /// Pixels of one square: about ten centimetres at 300 dots an inch.
    private static final int PRINTED = 32;

    private final BitMatrix squares;

    public QrCode(String address) {
        try {
            // asked for 0 by 0, it makes one point of each square
            squares = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HOW);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        }
    }

    /// @return an SVG document without script or style
    String svg() {
        var path = new StringBuilder();
        for (var y = 0; y < squares.getHeight(); y++) {
            for (var x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
        <path fill="#FFFFFF" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
        """
                .formatted(squares.getWidth(), path);
    }

    /// To be printed at any size.
    public byte[] png() {
        return png(PRINTED);
    }

    /// @param square pixels of one
    public byte[] png(int square) {
        var side = squares.getWidth() * square;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                image.setRGB(x, y, squares.get(x / square, y / square) ? 0 : 0xFFFFFF);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
