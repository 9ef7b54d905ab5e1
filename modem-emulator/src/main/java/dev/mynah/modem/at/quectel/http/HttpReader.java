package dev.mynah.modem.at.quectel.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a response as its octets come (RFC 9112): a body of a length that was said, in chunks, or up to the end of the connection. What
 * is no HTTP, or longer than it may be, fails.
 */
final class HttpReader {
    /** The most octets of a head, and of a body. */
    private static final int MOST_HEAD = 16_384;

    static final int MOST_BODY = 1 << 20;

    /** The most octets of the line before a chunk. */
    private static final int MOST_CHUNK_LINE = 1024;

    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: [^\r\n]*)?\r\n");
    private static final Pattern LENGTH =
            Pattern.compile("\r\nContent-Length:[ \t]*([0-9]{1,18})[ \t]*\r\n", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHUNKED =
            Pattern.compile("\r\nTransfer-Encoding:[ \t]*chunked[ \t]*\r\n", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHUNK =
            Pattern.compile("([0-9a-f]{1,7})[ \t]*(?:;[^\r\n]*)?\r\n", Pattern.CASE_INSENSITIVE);
    private static final int INFORMATIONAL = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private byte[] came = {};
    private Optional<byte[]> head = Optional.empty();
    private int status;
    private OptionalLong length = OptionalLong.empty();
    private boolean chunked;

    /** The response, once it is whole. */
    Optional<HttpResponse> read(byte[] octets) throws HttpFailure {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(came);
        all.writeBytes(octets);
        came = all.toByteArray();
        while (head.isEmpty()) {
            if (!readHead()) {
                return Optional.empty();
            }
        }
        return chunked ? chunks() : whole();
    }

    /** The response, when no more will come. */
    HttpResponse ended() throws HttpFailure {
        if (head.isEmpty() || chunked || length.isPresent()) {
            throw new HttpFailure(HttpError.SOCKET_CLOSED);
        }
        return response(came);
    }

    private boolean readHead() throws HttpFailure {
        int end = endOfHead();
        if (end < 0) {
            if (came.length > MOST_HEAD) {
                throw new HttpFailure(HttpError.MEMORY);
            }
            return false;
        }
        String text = new String(came, 0, end, StandardCharsets.ISO_8859_1);
        Matcher line = STATUS.matcher(text);
        if (!line.lookingAt()) {
            throw new HttpFailure(HttpError.RESPONSE_FAILED);
        }
        status = Integer.parseInt(line.group(1));
        byte[] octets = Arrays.copyOf(came, end);
        came = Arrays.copyOfRange(came, end, came.length);
        if (status < INFORMATIONAL) {
            return true;
        }
        Matcher said = LENGTH.matcher(text);
        chunked = CHUNKED.matcher(text).find();
        boolean none = status == NO_CONTENT || status == NOT_MODIFIED;
        length = none
                ? OptionalLong.of(0)
                : said.find() && !chunked ? OptionalLong.of(Long.parseLong(said.group(1))) : OptionalLong.empty();
        head = Optional.of(octets);
        return true;
    }

    private int endOfHead() {
        for (int i = 0; i + END_OF_HEAD.length <= came.length; i++) {
            if (Arrays.equals(came, i, i + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
                return i + END_OF_HEAD.length;
            }
        }
        return -1;
    }

    private Optional<HttpResponse> whole() throws HttpFailure {
        if (length.orElse(came.length) > MOST_BODY || came.length > MOST_BODY) {
            throw new HttpFailure(HttpError.MEMORY);
        }
        return length.isPresent() && came.length >= length.getAsLong()
                ? Optional.of(response(Arrays.copyOf(came, (int) length.getAsLong())))
                : Optional.empty();
    }

    /** Takes the chunks that are whole out of what came, so that none is looked at twice. */
    private Optional<HttpResponse> chunks() throws HttpFailure {
        int at = 0;
        int end = endOfLine(at);
        while (end >= 0) {
            Matcher size = CHUNK.matcher(new String(came, at, end - at, StandardCharsets.ISO_8859_1));
            if (!size.matches()) {
                throw new HttpFailure(HttpError.RESPONSE_FAILED);
            }
            int octets = Integer.parseInt(size.group(1).toLowerCase(Locale.ROOT), 16);
            if (octets == 0) {
                return Optional.of(response(body.toByteArray()));
            }
            if (body.size() + octets > MOST_BODY) {
                throw new HttpFailure(HttpError.MEMORY);
            }
            if (end + octets + 2 > came.length) {
                break;
            }
            body.write(came, end, octets);
            at = end + octets + 2;
            end = endOfLine(at);
        }
        if (end < 0 && came.length - at > MOST_CHUNK_LINE) {
            throw new HttpFailure(HttpError.RESPONSE_FAILED);
        }
        came = Arrays.copyOfRange(came, at, came.length);
        return Optional.empty();
    }

    /** Behind the line feed; negative while there is none. */
    private int endOfLine(int from) {
        for (int i = from; i < came.length; i++) {
            if (came[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private HttpResponse response(byte[] content) {
        return new HttpResponse(status, head.orElse(new byte[0]), content, length);
    }
}
