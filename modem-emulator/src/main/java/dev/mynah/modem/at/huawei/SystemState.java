package dev.mynah.modem.at.huawei;

import dev.mynah.modem.Domain;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SimState;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code ^SYSINFO}, {@code ^SYSINFOEX}, {@code ^MODE} and {@code ^SRVST} say, by the numbers they have for it. */
record SystemState(int service, int domain, int roaming, int sim, Optional<Rat> technology) {
    private static final int VALID = 2;
    private static final int RESTRICTED = 1;

    static SystemState of(AtPort port) {
        boolean circuits = registered(port, Domain.CS);
        boolean packets = registered(port, Domain.EPS) || registered(port, Domain.GPRS) || registered(port, Domain.NG);
        boolean hears = port.network().signal().isPresent();
        boolean roams = Stream.of(Domain.CS, Domain.EPS, Domain.GPRS)
                .anyMatch(it -> port.network().registration(it).status() == RegistrationStatus.ROAMING);
        return new SystemState(
                circuits || packets ? VALID : hears ? RESTRICTED : 0,
                (circuits ? 1 : 0) + (packets ? 2 : 0),
                roams ? 1 : 0,
                sim(port.sim().state()),
                port.network().serving().map(ServingNetwork::rat));
    }

    private static boolean registered(AtPort port, Domain domain) {
        return port.network().registration(domain).status().registered();
    }

    /** {@code <sim_state>}. */
    static int sim(SimState state) {
        return switch (state) {
            case READY, PIN_REQUIRED, PUK_REQUIRED -> 1;
            case ABSENT -> 255;
            case NOT_READY, BLOCKED, FAILED -> 0;
        };
    }

    /** {@code <sys_mode>} and {@code <sys_submode>} of the older commands. */
    String mode() {
        return switch (technology.map(Rat::act).orElse(-1)) {
            case 0 -> "3,2";
            case 2 -> "5,4";
            case 7 -> "17,9";
            default -> "0,0";
        };
    }

    /** {@code <sysmode>,<sysmode_name>,<submode>,<submode_name>} of the newer one. */
    String extended() {
        return switch (technology.map(Rat::act).orElse(-1)) {
            case 0 -> "1,\"GSM\",2,\"GPRS\"";
            case 2 -> "3,\"WCDMA\",41,\"WCDMA\"";
            case 7 -> "6,\"LTE\",101,\"LTE\"";
            default -> "0,\"NO SERVICE\",0,\"NO SERVICE\"";
        };
    }
}
