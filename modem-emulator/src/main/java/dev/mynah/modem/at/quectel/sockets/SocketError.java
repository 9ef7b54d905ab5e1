package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.modem.at.sockets.OpenFailure;

/** What {@code +QIGETERROR} and {@code <err>} say. */
enum SocketError {
    NONE(0, "Operate successfully"),
    UNKNOWN(550, "Unknown error"),
    INVALID_PARAMETERS(552, "Invalid parameters"),
    MEMORY_NOT_ENOUGH(553, "Memory not enough"),
    BIND_FAILED(556, "Socket bind failed"),
    WRITE_FAILED(558, "Socket write failed"),
    OPEN_CONTEXT_FAILED(561, "Open PDP context failed"),
    IDENTITY_USED(563, "Socket identity has been used"),
    DNS_BUSY(564, "DNS busy"),
    DNS_PARSE_FAILED(565, "DNS parse failed"),
    CONNECT_FAILED(566, "Socket connect failed"),
    CLOSED(567, "Socket has been closed"),
    TIMEOUT(569, "Operation timeout"),
    CONTEXT_BROKEN_DOWN(570, "PDP context broken down"),
    NOT_ALLOWED(572, "Operation not allowed"),
    PORT_BUSY(574, "Port busy");

    private final int number;
    private final String words;

    SocketError(int number, String words) {
        this.number = number;
        this.words = words;
    }

    int number() {
        return number;
    }

    String words() {
        return words;
    }

    /** What has kept a socket from opening. */
    static SocketError of(Throwable failure) {
        return switch (OpenFailure.why(failure)) {
            case NO_CONTEXT -> OPEN_CONTEXT_FAILED;
            case NAME_UNKNOWN, NAME_SERVER_SILENT -> DNS_PARSE_FAILED;
            case PORT_TAKEN -> PORT_BUSY;
            case NO_ROOM -> MEMORY_NOT_ENOUGH;
            case UNFIT -> INVALID_PARAMETERS;
            case REFUSED, UNREACHABLE -> CONNECT_FAILED;
            case TIMED_OUT -> TIMEOUT;
            case CLOSED -> CLOSED;
        };
    }
}
