package dev.mynah.network.gateway;

import dev.mynah.network.air.tcp.TcpApplication;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 of the built-in host (RFC 9110, RFC 9112): one connection, requests one after the other. What it serves is in
 * {@link HttpPage}. Bodies are made as they are sent and counted as they come, so their length costs nothing.
 */
final class HttpApplication implements TcpApplication {
    private static final int LONGEST_HEAD = 16_384;
    private static final int MOST_PENDING = 8;

    private enum Reading {
        HEAD,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILER,
        NOTHING
    }

    private final Deque<HttpBody> sending = new ArrayDeque<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private Reading reading = Reading.HEAD;
    private @Nullable HttpHead head;
    private int emptyLine;
    private long left;
    private long uploaded;
    private boolean closing;

    @Override
    public void received(byte[] data) {
        int at = 0;
        while (at < data.length && reading != Reading.NOTHING) {
            at = switch (reading) {
                case HEAD -> readHead(data, at);
                case BODY, CHUNK -> readBody(data, at);
                case CHUNK_SIZE, CHUNK_END, TRAILER -> readLine(data, at);
                case NOTHING -> data.length;
            };
        }
    }

    private int readHead(byte[] data, int from) {
        int at = from;
        while (at < data.length) {
            byte next = data[at++];
            line.write(next);
            emptyLine = next == '\n' ? emptyLine + 1 : next == '\r' ? emptyLine : 0;
            if (emptyLine == 2) {
                emptyLine = 0;
                String text = line.toString(StandardCharsets.ISO_8859_1);
                line.reset();
                begin(text);
                return at;
            }
            if (line.size() > LONGEST_HEAD) {
                fail(431, "Request Header Fields Too Large");
                return data.length;
            }
        }
        return at;
    }

    private void begin(String text) {
        Optional<HttpHead> read = HttpHead.read(text);
        if (read.isEmpty()) {
            fail(400, "Bad Request");
            return;
        }
        HttpHead request = read.get();
        head = request;
        uploaded = 0;
        if (!request.version().startsWith("HTTP/1.")) {
            fail(505, "HTTP Version Not Supported");
        } else if (request.chunked()) {
            expect(request);
            reading = Reading.CHUNK_SIZE;
        } else if (request.length() < 0) {
            fail(400, "Bad Request");
        } else if (request.length() > 0) {
            expect(request);
            left = request.length();
            reading = Reading.BODY;
        } else {
            answer();
        }
    }

    private void expect(HttpHead request) {
        if (request.field("expect").toLowerCase(Locale.ROOT).contains("100-continue")) {
            sending.add(HttpBody.of("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    private int readBody(byte[] data, int from) {
        int length = (int) Math.min(left, data.length - from);
        left -= length;
        uploaded += length;
        if (left == 0) {
            if (reading == Reading.CHUNK) {
                reading = Reading.CHUNK_END;
            } else {
                answer();
            }
        }
        return from + length;
    }

    private int readLine(byte[] data, int from) {
        int at = from;
        while (at < data.length) {
            byte next = data[at++];
            if (next == '\n') {
                String text = line.toString(StandardCharsets.ISO_8859_1).strip();
                line.reset();
                lineRead(text);
                return at;
            }
            line.write(next);
            if (line.size() > LONGEST_HEAD) {
                fail(400, "Bad Request");
                return data.length;
            }
        }
        return at;
    }

    private void lineRead(String text) {
        if (reading == Reading.CHUNK_END) {
            reading = Reading.CHUNK_SIZE;
        } else if (reading == Reading.TRAILER) {
            if (text.isEmpty()) {
                answer();
            }
        } else {
            String size = text.replaceFirst("\\s*;.*", "");
            if (!size.matches("[0-9A-Fa-f]{1,15}")) {
                fail(400, "Bad Request");
                return;
            }
            left = Long.parseLong(size, 16);
            reading = left == 0 ? Reading.TRAILER : Reading.CHUNK;
        }
    }

    private void answer() {
        HttpHead request = head;
        if (request == null) {
            return;
        }
        reading = Reading.HEAD;
        head = null;
        HttpPage page = HttpPage.of(request, uploaded);
        closing = !request.keepsAlive();
        sending.add(HttpBody.of(page.head(closing)));
        if (!request.method().equals("HEAD")) {
            sending.add(page.body());
        }
        if (closing) {
            reading = Reading.NOTHING;
        }
    }

    private void fail(int status, String reason) {
        closing = true;
        reading = Reading.NOTHING;
        HttpPage page = HttpPage.text(status, reason, reason + "\n");
        sending.add(HttpBody.of(page.head(true)));
        sending.add(page.body());
    }

    @Override
    public void finished() {
        closing = true;
        reading = Reading.NOTHING;
    }

    @Override
    public byte[] next(int most) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(most, 2048));
        while (out.size() < most && !sending.isEmpty()) {
            byte[] piece = sending.peekFirst().next(most - out.size());
            if (piece.length == 0) {
                sending.removeFirst();
            } else {
                out.writeBytes(piece);
            }
        }
        return out.toByteArray();
    }

    /** A peer that sends requests and reads no answers is let send no more. */
    @Override
    public int backlog() {
        return sending.size() > 2 * MOST_PENDING ? Integer.MAX_VALUE / 2 : line.size();
    }

    @Override
    public boolean done() {
        return closing && sending.isEmpty();
    }
}
