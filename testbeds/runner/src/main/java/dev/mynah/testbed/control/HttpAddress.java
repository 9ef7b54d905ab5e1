package dev.mynah.testbed.control;

/** Where the control port listens. It lets anybody who reaches it control the testbed, so only this machine may reach it. */
public record HttpAddress(String host, int port) {
    public static final HttpAddress DEFAULT = new HttpAddress("127.0.0.1", 8080);

    public HttpAddress {
        if (!loopback(host)) {
            throw new IllegalArgumentException(
                    host + " is not a loopback address, the control port has no access control: use 127.0.0.1");
        }
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException(port + " is not a port (0 to 65535)");
        }
    }

    /** Reads {@code HOST:PORT}. */
    public static HttpAddress parse(String text) {
        int colon = text.lastIndexOf(':');
        String port = text.substring(colon + 1);
        if (colon < 1 || !port.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not HOST:PORT (as 127.0.0.1:8080; port 0 picks one)");
        }
        return new HttpAddress(text.substring(0, colon).replaceAll("^\\[|]$", ""), Integer.parseInt(port));
    }

    static boolean loopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.[0-9]{1,3}){3}");
    }

    HttpAddress withPort(int actual) {
        return new HttpAddress(host, actual);
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
