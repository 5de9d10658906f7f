package fr.eterritoire.territoire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// A file of open data, compressed by gzip or not: its bytes tell.
public final class PlainFile {
    private static final int GZIP = 0x1f;

    private PlainFile() {}

    public static InputStream open(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.mark(1);
        var first = bytes.read();
        bytes.reset();
        return first == GZIP ? new GZIPInputStream(bytes) : bytes;
    }
}
