package dev.mynah.network.gateway;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The first line and the fields of a request. RFC 9112 3 and 5. */
record HttpHead(String method, String path, String version, Map<String, String> fields) {
    /** Reads a head that ends in an empty line; empty when it is none. */
    static Optional<HttpHead> read(String text) {
        String[] lines = text.strip().split("\r?\n", -1);
        String[] first = lines[0].split(" ", -1);
        if (first.length != 3 || first[0].isEmpty() || first[1].isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon < 1) {
                return Optional.empty();
            }
            fields.merge(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip(),
                    (before, more) -> before + ", " + more);
        }
        return Optional.of(new HttpHead(first[0], path(first[1]), first[2], fields));
    }

    /** Of an absolute URI the path; without what follows a question mark. */
    private static String path(String target) {
        return target.replaceFirst("^[A-Za-z]+://[^/]*", "").replaceFirst("[?#].*", "");
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean chunked() {
        return field("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked");
    }

    /** The length of the body; below 0 when it can't be understood. */
    long length() {
        String length = field("content-length");
        if (length.isEmpty()) {
            return 0;
        }
        return length.matches("[0-9]{1,18}") ? Long.parseLong(length) : -1;
    }

    boolean keepsAlive() {
        String connection = field("connection").toLowerCase(Locale.ROOT);
        return version.equals("HTTP/1.0") ? connection.contains("keep-alive") : !connection.contains("close");
    }
}
