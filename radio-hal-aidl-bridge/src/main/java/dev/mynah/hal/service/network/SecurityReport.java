package dev.mynah.hal.service.network;

import dev.mynah.hal.radio.network.CellularIdentifier;
import dev.mynah.hal.radio.network.CellularIdentifierDisclosure;
import dev.mynah.hal.radio.network.ConnectionEvent;
import dev.mynah.hal.radio.network.NasProtocolMessage;
import dev.mynah.hal.radio.network.SecurityAlgorithm;
import dev.mynah.hal.radio.network.SecurityAlgorithmUpdate;
import dev.mynah.modem.Disclosure;
import dev.mynah.modem.Domain;
import dev.mynah.modem.SubscriptionEvent;
import java.util.List;

/** What goes out in clear and what protects the rest, for hosts that know such indications. */
final class SecurityReport {
    private static final List<SecurityAlgorithm> GPRS = List.of(
            SecurityAlgorithm.GEA0,
            SecurityAlgorithm.GEA1,
            SecurityAlgorithm.GEA2,
            SecurityAlgorithm.GEA3,
            SecurityAlgorithm.GEA4,
            SecurityAlgorithm.GEA5);
    private static final List<SecurityAlgorithm> LTE =
            List.of(SecurityAlgorithm.EEA0, SecurityAlgorithm.EEA1, SecurityAlgorithm.EEA2, SecurityAlgorithm.EEA3);
    private static final List<SecurityAlgorithm> NR =
            List.of(SecurityAlgorithm.NEA0, SecurityAlgorithm.NEA1, SecurityAlgorithm.NEA2, SecurityAlgorithm.NEA3);

    private SecurityReport() {}

    static CellularIdentifierDisclosure disclosure(Disclosure it) {
        return new CellularIdentifierDisclosure(
                it.network().digits(),
                switch (it.identity()) {
                    case IMSI -> CellularIdentifier.IMSI;
                    case IMEI -> CellularIdentifier.IMEI;
                    case OPEN_SUCI -> CellularIdentifier.SUCI;
                },
                switch (it.carrier()) {
                    case ATTACH_REQUEST -> NasProtocolMessage.ATTACH_REQUEST;
                    case IDENTITY_RESPONSE -> NasProtocolMessage.IDENTITY_RESPONSE;
                    case DETACH_REQUEST -> NasProtocolMessage.DETACH_REQUEST;
                    case LOCATION_UPDATING_REQUEST -> NasProtocolMessage.LOCATION_UPDATE_REQUEST;
                    case AUTHENTICATION_AND_CIPHERING_RESPONSE ->
                        NasProtocolMessage.AUTHENTICATION_AND_CIPHERING_RESPONSE;
                    case REGISTRATION_REQUEST -> NasProtocolMessage.REGISTRATION_REQUEST;
                    case DEREGISTRATION_REQUEST -> NasProtocolMessage.DEREGISTRATION_REQUEST;
                    case CM_REESTABLISHMENT_REQUEST -> NasProtocolMessage.CM_REESTABLISHMENT_REQUEST;
                    case CM_SERVICE_REQUEST -> NasProtocolMessage.CM_SERVICE_REQUEST;
                    case IMSI_DETACH_INDICATION -> NasProtocolMessage.IMSI_DETACH_INDICATION;
                },
                it.forHelp());
    }

    /** Algorithms for integrity go by the names of their relatives for ciphering: EIA2 is EEA2. */
    static SecurityAlgorithmUpdate algorithms(SubscriptionEvent.SecurityChosen it) {
        return new SecurityAlgorithmUpdate(
                connection(it.domain()),
                named(it.domain(), it.ciphering()),
                it.integrity().isPresent() ? named(it.domain(), it.integrity().getAsInt()) : SecurityAlgorithm.UNKNOWN,
                it.forHelp() && it.ciphering() == 0);
    }

    private static ConnectionEvent connection(Domain domain) {
        return switch (domain) {
            case CS -> ConnectionEvent.CS_SIGNALLING_GSM;
            case GPRS -> ConnectionEvent.PS_SIGNALLING_GPRS;
            case EPS -> ConnectionEvent.NAS_SIGNALLING_LTE;
            case NG -> ConnectionEvent.NAS_SIGNALLING_5G;
        };
    }

    private static SecurityAlgorithm named(Domain domain, int number) {
        List<SecurityAlgorithm> names = switch (domain) {
            case CS -> List.of();
            case GPRS -> GPRS;
            case EPS -> LTE;
            case NG -> NR;
        };
        return number < names.size() ? names.get(number) : SecurityAlgorithm.OTHER;
    }
}
