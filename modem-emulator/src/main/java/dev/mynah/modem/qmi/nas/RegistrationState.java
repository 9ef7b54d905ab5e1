package dev.mynah.modem.qmi.nas;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Network;
import dev.mynah.modem.RegistrationStatus;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How registered a subscription is, in the three domains together. */
enum RegistrationState {
    NOT_REGISTERED(0),
    REGISTERED(1),
    SEARCHING(2),
    DENIED(3),
    UNKNOWN(4);

    private final int code;

    RegistrationState(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The best of all domains counts: a phone that is registered somewhere is registered. */
    static RegistrationState of(Network network) {
        Set<RegistrationState> states = Stream.of(Domain.values())
                .map(it -> of(network.registration(it).status()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RegistrationState.class)));
        return Stream.of(REGISTERED, DENIED, SEARCHING, NOT_REGISTERED, UNKNOWN)
                .filter(states::contains)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static RegistrationState of(RegistrationStatus status) {
        return switch (status) {
            case HOME, ROAMING, HOME_SMS_ONLY, ROAMING_SMS_ONLY -> REGISTERED;
            case SEARCHING -> SEARCHING;
            case DENIED, EMERGENCY_ONLY -> DENIED;
            case NOT_REGISTERED -> NOT_REGISTERED;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
