package dev.mynah.modem.qmi.nas;

import dev.mynah.modem.Domain;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.Network;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.Subscription;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Where a subscription is and how it is registered there: what the reports of NAS are made of. */
final class Camp {
    private static final int NO_DOMAIN = 0;
    private static final int CS = 1;
    private static final int PS = 2;

    private final Network network;

    Camp(Subscription subscription) {
        this.network = subscription.network();
    }

    Network network() {
        return network;
    }

    /** The technology registered in, or else camped on. */
    Optional<Rat> rat() {
        return network.serving()
                .map(ServingNetwork::rat)
                .or(() -> network.signal().map(SignalQuality::rat));
    }

    Optional<Cell> cell() {
        return network.cells().stream()
                .filter(MeasuredCell::serving)
                .map(MeasuredCell::cell)
                .findFirst();
    }

    boolean registered() {
        return RegistrationState.of(network) == RegistrationState.REGISTERED;
    }

    boolean circuits() {
        return network.registration(Domain.CS).status().registered();
    }

    boolean packets() {
        return network.attached();
    }

    /** Registered domains: 1 circuits, 2 packets, 3 both. */
    int domain() {
        return (circuits() ? CS : NO_DOMAIN) | (packets() ? PS : NO_DOMAIN);
    }

    boolean roaming() {
        return Stream.of(Domain.values())
                .map(it -> network.registration(it).status())
                .anyMatch(it -> it == RegistrationStatus.ROAMING || it == RegistrationStatus.ROAMING_SMS_ONLY);
    }

    /** 0 none, 1 limited, 2 available. */
    int service() {
        if (registered()) {
            return 2;
        }
        return cell().isPresent() ? 1 : 0;
    }

    /** The network's last refusal, if it is not healed. */
    OptionalInt rejectCause() {
        return Stream.of(Domain.values())
                .map(it -> network.registration(it).rejectCause())
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
