package fr.eterritoire.site;

import fr.eterritoire.publication.Freshness;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/// Holds back what is written as a public answer, and lets all else pass: pictures, redirections,
/// errors, pages with forms.
final class CapturedAnswer extends HttpServletResponseWrapper {
    private final HttpServletRequest request;
    private ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private @Nullable Freshness freshness;

    CapturedAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    /// What was held back, if it was.
    Optional<Freshness> freshness() {
        return Optional.ofNullable(freshness);
    }

    byte[] octets() {
        return octets.toByteArray();
    }

    /// Sends what was held back as it is.
    void release() throws IOException {
        super.setContentLength(octets.size());
        octets.writeTo(super.getOutputStream());
    }

    /// Asked for when the first octet is to be written: by then the answer is marked, or is not
    /// public.
    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (freshness == null && getStatus() == SC_OK) {
            freshness = Freshness.of(request).orElse(null);
        }
        return freshness == null ? super.getOutputStream() : new Held(octets);
    }

    /// The length is that of what will be sent.
    @Override
    public void setContentLength(int length) {
        if (Freshness.of(request).isEmpty()) {
            super.setContentLength(length);
        } else if (octets.size() == 0) {
            octets = new ByteArrayOutputStream(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (freshness == null) {
            super.flushBuffer();
        }
    }

    private static final class Held extends ServletOutputStream {
        private final ByteArrayOutputStream octets;

        Held(ByteArrayOutputStream octets) {
            this.octets = octets;
        }

        @Override
        public void write(int octet) {
            octets.write(octet);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            octets.write(some, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Answers are written at once");
        }
    }
}
