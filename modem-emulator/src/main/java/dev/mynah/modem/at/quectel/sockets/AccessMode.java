package dev.mynah.modem.at.quectel.sockets;

/** How data passes between a socket and the host: {@code <access_mode>}. */
enum AccessMode {
    /** The host is told that there is some, and reads it. */
    BUFFER(0),
    DIRECT_PUSH(1),
    /** The line is the socket's. */
    TRANSPARENT(2);

    private final int number;

    AccessMode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
