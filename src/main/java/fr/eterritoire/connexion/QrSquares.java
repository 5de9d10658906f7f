package fr.eterritoire.connexion;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import java.util.Map;

/// A code to scan from the screen, drawn in the page itself: what it holds is a secret, and has no
/// address of its own.
///
/// @param side in squares, the white border included
/// @param path the black squares, as an SVG path
public record QrSquares(int side, String path) {
    private static final Map<EncodeHintType, Object> HOW =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    4);

    static QrSquares of(String words) {
        try {
            var squares = new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, HOW);
            var path = new StringBuilder();
            for (var y = 0; y < squares.getHeight(); y++) {
                for (var x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrSquares(squares.getWidth(), path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a code", tooLong);
        }
    }
}
