package dev.mynah.modem.at.quectel.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests as the module writes them by itself. RFC 9112 3. */
final class HttpRequests {
    /** By {@code +QHTTPCFG="contenttype"}. */
    static final List<String> CONTENT_TYPES = List.of(
            "application/x-www-form-urlencoded", "text/plain", "application/octet-stream", "multipart/form-data");

    private HttpRequests() {}

    static byte[] get(HttpAddress to) {
        return head("GET", to, "").getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] post(HttpAddress to, int contentType, byte[] body) {
        byte[] head = head(
                        "POST",
                        to,
                        "Content-Type: " + CONTENT_TYPES.get(contentType) + "\r\nContent-Length: " + body.length
                                + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    private static String head(String method, HttpAddress to, String more) {
        return method + " " + to.target() + " HTTP/1.1\r\nHost: " + to.authority()
                + "\r\nAccept: */*\r\nUser-Agent: QUECTEL_MODULE\r\nConnection: close\r\n" + more + "\r\n";
    }
}
