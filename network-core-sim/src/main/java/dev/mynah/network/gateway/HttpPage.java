package dev.mynah.network.gateway;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the built-in host serves by HTTP. */
record HttpPage(int status, String reason, String type, long length, HttpBody body) {
    private static final Pattern BYTES = Pattern.compile("/bytes/([0-9]{1,12})");

    private static final String INDEX = """
            This is the host behind the gateway.

            GET  /bytes/N       N octets, each the low octet of its place
            GET  /generate_204  nothing, as probes for a way out want it
            POST /upload        the number of octets in the request's body (PUT too, and any path)

            Besides: TCP and UDP echo on port 7, discard on port 9, DNS on UDP port 53.
            """;

    /** The answer to a request whose body has come to its end. */
    static HttpPage of(HttpHead request, long uploaded) {
        String method = request.method();
        if (method.equals("POST") || method.equals("PUT")) {
            return text(200, "OK", uploaded + "\n");
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return text(405, "Method Not Allowed", "GET, HEAD, POST, PUT\n");
        }
        Matcher bytes = BYTES.matcher(request.path());
        if (bytes.matches()) {
            long length = Long.parseLong(bytes.group(1));
            return new HttpPage(200, "OK", "application/octet-stream", length, HttpBody.generated(length));
        }
        return switch (request.path()) {
            case "/", "/index.html" -> text(200, "OK", INDEX);
            case "/generate_204" -> text(204, "No Content", "");
            default -> text(404, "Not Found", "There is no " + request.path() + " here.\n");
        };
    }

    static HttpPage text(int status, String reason, String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        return new HttpPage(status, reason, "text/plain; charset=utf-8", octets.length, HttpBody.of(octets));
    }

    byte[] head(boolean closes) {
        String content = status == 204 ? "" : "Content-Type: " + type + "\r\nContent-Length: " + length + "\r\n";
        String head = "HTTP/1.1 " + status + " " + reason + "\r\nServer: mynah\r\n" + content
                + (status == 405 ? "Allow: GET, HEAD, POST, PUT\r\n" : "") + (closes ? "Connection: close\r\n" : "")
                + "\r\n";
        return head.getBytes(StandardCharsets.ISO_8859_1);
    }
}
