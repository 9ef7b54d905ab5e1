package dev.mynah.modem.qmi.wms;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Network;
import dev.mynah.modem.RegistrationStatus;
import java.util.List;
import java.util.stream.Stream;

/** Whether there is a network that carries messages. */
final class TransportStatus {
    private static final int NO_SERVICE = 0;
    private static final int IN_PROCESS = 1;
    private static final int FAILURE = 2;
    private static final int LIMITED_SERVICE = 3;
    private static final int FULL_SERVICE = 4;

    private TransportStatus() {}

    static int of(Network network) {
        List<RegistrationStatus> all = Stream.of(Domain.values())
                .map(it -> network.registration(it).status())
                .toList();
        if (all.stream().anyMatch(RegistrationStatus::registered)) {
            return FULL_SERVICE;
        }
        if (all.contains(RegistrationStatus.EMERGENCY_ONLY)) {
            return LIMITED_SERVICE;
        }
        if (all.contains(RegistrationStatus.SEARCHING)) {
            return IN_PROCESS;
        }
        return all.contains(RegistrationStatus.DENIED) ? FAILURE : NO_SERVICE;
    }
}
