package dev.mynah.hal.rpc;

import io.vertx.core.net.SocketAddress;
import java.nio.charset.StandardCharsets;

/** Where servers listen. */
public final class Endpoints {
    /** {@code sun_path} of Linux, less the terminating or leading NUL. */
    private static final int LONGEST = 107;

    private Endpoints() {}

    /** @param port 0 for a free one, to listen on */
    public static SocketAddress tcp(String host, int port) {
        return SocketAddress.inetSocketAddress(port, host);
    }

    /**
     * A UNIX socket.
     *
     * @param name a path; or {@code @} and the name of an abstract socket, which takes Linux and the native transport
     */
    public static SocketAddress unix(String name) {
        boolean named = name.startsWith("@");
        int length = name.getBytes(StandardCharsets.UTF_8).length - (named ? 1 : 0);
        if (length == 0 || length > LONGEST) {
            throw new IllegalArgumentException(
                    "a socket's name of " + length + " octets: use one of at most " + LONGEST);
        }
        return SocketAddress.domainSocketAddress(named ? "\0" + name.substring(1) : name);
    }

    /** By its text alone: a name is not looked up, as nobody can say what it will lead to tomorrow. */
    static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.equals("::1")
                || host.matches("127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");
    }
}
