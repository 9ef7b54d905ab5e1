package dev.mynah.modem.mbim.basicconnect;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Network;
import dev.mynah.modem.Registration;
import dev.mynah.modem.RegistrationStatus;
import java.util.Comparator;
import java.util.List;

/** The one registration MBIM knows of: that of the domain where the stack is best off, packets before calls. */
public final class Registered {
    private static final List<Domain> DOMAINS = List.of(Domain.NG, Domain.EPS, Domain.GPRS, Domain.CS);

    private static final List<RegistrationStatus> ORDER = List.of(
            RegistrationStatus.HOME,
            RegistrationStatus.ROAMING,
            RegistrationStatus.HOME_SMS_ONLY,
            RegistrationStatus.ROAMING_SMS_ONLY,
            RegistrationStatus.DENIED,
            RegistrationStatus.EMERGENCY_ONLY,
            RegistrationStatus.SEARCHING,
            RegistrationStatus.NOT_REGISTERED,
            RegistrationStatus.UNKNOWN);

    private Registered() {}

    public static Registration in(Network network) {
        return DOMAINS.stream()
                .map(network::registration)
                .min(Comparator.comparingInt(it -> ORDER.indexOf(it.status())))
                .orElse(Registration.NONE);
    }

    /** The cause some network refused with, while it stands. */
    public static int cause(Network network) {
        return DOMAINS.stream()
                .map(network::registration)
                .filter(it -> it.rejectCause().isPresent())
                .mapToInt(it -> it.rejectCause().getAsInt())
                .findFirst()
                .orElse(0);
    }
}
