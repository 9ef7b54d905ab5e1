package dev.mynah.network.gsup.door;

import dev.mynah.network.gsup.GsupElement;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.hlr.map.MapError;

/** The errors of MAP as GSUP says them: by causes of GMM, TS 24.008 10.5.5.14. */
final class Causes {
    static final int IMSI_UNKNOWN = 2;
    static final int SERVICES_NOT_ALLOWED = 7;
    static final int ROAMING_NOT_ALLOWED = 13;
    static final int NETWORK_FAILURE = 17;
    static final int INVALID_MANDATORY = 96;
    static final int MESSAGE_TYPE_UNKNOWN = 97;

    private Causes() {}

    static int of(MapError error) {
        return switch (error) {
            case UNKNOWN_SUBSCRIBER -> IMSI_UNKNOWN;
            case ROAMING_NOT_ALLOWED -> ROAMING_NOT_ALLOWED;
            case TELESERVICE_NOT_PROVISIONED -> SERVICES_NOT_ALLOWED;
            case DATA_MISSING, UNEXPECTED_DATA_VALUE, SYSTEM_FAILURE, UNABLE_TO_DELIVER -> NETWORK_FAILURE;
        };
    }

    /** What an error message of the other side means. */
    static MapError of(GsupMessage error) {
        int cause = error.first(GsupElement.CAUSE)
                .filter(it -> it.length() == 1)
                .map(it -> it.at(0))
                .orElse(NETWORK_FAILURE);
        return switch (cause) {
            case IMSI_UNKNOWN -> MapError.UNKNOWN_SUBSCRIBER;
            case SERVICES_NOT_ALLOWED -> MapError.TELESERVICE_NOT_PROVISIONED;
            case 11, 12, ROAMING_NOT_ALLOWED -> MapError.ROAMING_NOT_ALLOWED;
            default -> MapError.SYSTEM_FAILURE;
        };
    }
}
