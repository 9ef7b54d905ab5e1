package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.modem.at.sockets.OpenFailure;

/** What {@code <err>} says in answers about links. */
enum LinkError {
    NONE(0),
    NETWORK_FAILURE(1),
    NETWORK_NOT_OPENED(2),
    WRONG_PARAMETER(3),
    NOT_SUPPORTED(4),
    CREATE_FAILED(5),
    BIND_FAILED(6),
    TIMEOUT(10),
    DNS_FAILED(11);

    private final int number;

    LinkError(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** What has kept a link from opening. */
    static LinkError of(Throwable failure) {
        return switch (OpenFailure.why(failure)) {
            case NO_CONTEXT -> NETWORK_NOT_OPENED;
            case NAME_UNKNOWN, NAME_SERVER_SILENT -> DNS_FAILED;
            case PORT_TAKEN -> BIND_FAILED;
            case NO_ROOM -> CREATE_FAILED;
            case UNFIT -> WRONG_PARAMETER;
            case REFUSED, UNREACHABLE, CLOSED -> NETWORK_FAILURE;
            case TIMED_OUT -> TIMEOUT;
        };
    }
}
