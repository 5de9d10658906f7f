package fr.eterritoire.site;

import gg.jte.TemplateOutput;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A page in UTF-8 while it is written, in one piece: a page of fifty events is put together from
/// two thousand short words, and an array for each costs more than to write them down.
final class Octets implements TemplateOutput {
    private static final int A_PAGE = 48 * 1024;

    private byte[] octets = new byte[A_PAGE];
    private int length;

    int length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(octets, 0, length);
    }

    @Override
    public void writeContent(String words) {
        writeContent(words, 0, words.length());
    }

    @Override
    public void writeContent(String words, int begin, int end) {
        makeRoom(end - begin);
        var at = length;
        for (var i = begin; i < end; i++) {
            var letter = words.charAt(i);
            if (letter >= 0x80) {
                length = at;
                writeBinaryContent(words.substring(i, end).getBytes(StandardCharsets.UTF_8));
                return;
            }
            octets[at++] = (byte) letter;
        }
        length = at;
    }

    @Override
    public void writeBinaryContent(byte[] written) {
        makeRoom(written.length);
        System.arraycopy(written, 0, octets, length, written.length);
        length += written.length;
    }

    private void makeRoom(int more) {
        if (octets.length - length < more) {
            octets = Arrays.copyOf(octets, Math.max(2 * octets.length, length + more));
        }
    }
}
