package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.CmeError;
import dev.mynah.modem.at.sockets.OpenFailure;

/** What is the matter: {@code +CME ERROR: 3} on the line, and a number for {@code +USOER}. */
final class SocketFailures {
    private static final int NO_SUCH_SOCKET = 9;
    private static final int UNREACHABLE = 113;
    private static final int REFUSED = 111;
    private static final int TIMED_OUT = 110;
    private static final int NOT_CONNECTED = 107;
    private static final int NO_BUFFERS = 105;
    private static final int IN_USE = 98;
    private static final int NETWORK_DOWN = 100;
    private static final int INVALID = 22;

    private SocketFailures() {}

    static Answer noSocket(Ports ports) {
        return failed(ports, NO_SUCH_SOCKET);
    }

    static Answer notConnected(Ports ports) {
        return failed(ports, NOT_CONNECTED);
    }

    static Answer full(Ports ports) {
        return failed(ports, NO_BUFFERS);
    }

    static Answer of(Ports ports, Throwable failure) {
        return failed(
                ports,
                switch (OpenFailure.why(failure)) {
                    case NO_CONTEXT -> NETWORK_DOWN;
                    case NAME_UNKNOWN, NAME_SERVER_SILENT, UNREACHABLE -> UNREACHABLE;
                    case PORT_TAKEN -> IN_USE;
                    case NO_ROOM -> NO_BUFFERS;
                    case UNFIT -> INVALID;
                    case REFUSED, CLOSED -> REFUSED;
                    case TIMED_OUT -> TIMED_OUT;
                });
    }

    private static Answer failed(Ports ports, int number) {
        ports.lastError = number;
        return Answer.error(CmeError.OPERATION_NOT_ALLOWED);
    }
}
