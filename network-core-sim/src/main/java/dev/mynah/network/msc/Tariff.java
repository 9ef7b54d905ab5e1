package dev.mynah.network.msc;

import dev.mynah.network.air.nas.ss.component.ChargingInformation;
import java.util.Optional;

/**
 * What subscribers with advice of charge are told that calls cost in this network. TS 22.024 5.
 *
 * @param outgoing for calls they make; without it nothing is told of those
 * @param incoming for calls they take
 */
public record Tariff(Optional<ChargingInformation> outgoing, Optional<ChargingInformation> incoming) {
    /** Nobody is told anything. */
    public static final Tariff NONE = new Tariff(Optional.empty(), Optional.empty());

    /** With something else for calls of one kind; what {@code change} does not say stays. */
    public Tariff changed(boolean ofOutgoing, ChargingInformation change) {
        return ofOutgoing
                ? new Tariff(Optional.of(outgoing.map(change::over).orElse(change)), incoming)
                : new Tariff(outgoing, Optional.of(incoming.map(change::over).orElse(change)));
    }
}
