package dev.mynah.modem.at.quectel.http;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.ErrorReporting;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.OpenFailure;

/** What keeps an exchange from its end, by the numbers Quectel's HTTP commands have for it. */
enum HttpError {
    NONE(0),
    UNKNOWN(701),
    TIMEOUT(702),
    BUSY(703),
    NO_REQUEST(705),
    NETWORK_OPEN_FAILED(707),
    URL_ERROR(711),
    EMPTY_URL(712),
    DNS_ERROR(714),
    SOCKET_CREATE_ERROR(715),
    SOCKET_CONNECT_ERROR(716),
    SOCKET_CLOSED(719),
    RESPONSE_FAILED(723),
    MEMORY(729),
    INVALID_PARAMETER(730);

    private final int number;

    HttpError(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** In the place of OK, as much of it as {@code +CMEE} asks for. */
    Answer answer(AtPort port) {
        return port.get(AtPort.ERROR_REPORTING) == ErrorReporting.PLAIN
                ? Answer.error()
                : Answer.result("+CME ERROR: " + number);
    }

    static HttpError of(Throwable failure) {
        if (failure instanceof HttpFailure known) {
            return known.error();
        }
        return switch (OpenFailure.why(failure)) {
            case NO_CONTEXT -> NETWORK_OPEN_FAILED;
            case NAME_UNKNOWN, NAME_SERVER_SILENT -> DNS_ERROR;
            case PORT_TAKEN, NO_ROOM, UNFIT -> SOCKET_CREATE_ERROR;
            case REFUSED, UNREACHABLE, TIMED_OUT -> SOCKET_CONNECT_ERROR;
            case CLOSED -> SOCKET_CLOSED;
        };
    }
}
