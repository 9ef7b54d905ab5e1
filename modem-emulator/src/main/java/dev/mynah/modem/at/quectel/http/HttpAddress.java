package dev.mynah.modem.at.quectel.http;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a request goes: an {@code http} or {@code https} URL (RFC 9110 4.2) without user and fragment.
 *
 * @param secure whether TLS is wanted, which the module does not have here
 * @param target the path with the query
 */
record HttpAddress(boolean secure, String host, int port, String target) {
    private static final int PLAIN = 80;
    private static final int SECURE = 443;
    private static final int LAST_PORT = 65_535;
    private static final Pattern URL = Pattern.compile(
            "(?i)(https?)://([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::([0-9]{1,5}))?(/[\\x21-\\x7E]*)?");

    static Optional<HttpAddress> of(String url) {
        Matcher matcher = URL.matcher(url);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean secure = matcher.group(1).toLowerCase(Locale.ROOT).equals("https");
        int port = Optional.ofNullable(matcher.group(3)).map(Integer::parseInt).orElse(secure ? SECURE : PLAIN);
        return Optional.of(new HttpAddress(
                        secure,
                        matcher.group(2),
                        port,
                        Optional.ofNullable(matcher.group(4)).orElse("/")))
                .filter(it -> it.port > 0 && it.port <= LAST_PORT);
    }

    /** The name or address to look up. */
    String name() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** As the field {@code Host} has it. */
    String authority() {
        return port == (secure ? SECURE : PLAIN) ? host : host + ":" + port;
    }
}
