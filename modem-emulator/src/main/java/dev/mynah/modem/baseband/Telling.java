package dev.mynah.modem.baseband;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkDenylist;
import dev.mynah.modem.Registration;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.time.Timeline;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Tells hosts what has changed, in a turn of its own, so that the steps of one turn show as the one change they make. */
final class Telling {
    private final Timeline timeline;
    private final Network network;
    private final Runnable before;
    private final Runnable after;
    private final Consumer<SubscriptionEvent> tell;
    private final Map<Domain, Registration> registrations = new EnumMap<>(Domain.class);
    private Optional<ServingNetwork> serving = Optional.empty();
    private Optional<SignalQuality> signal = Optional.empty();
    private Set<NetworkDenylist.Condition> denied = Set.of();
    private boolean connected;
    private boolean cells;
    private boolean pending;

    /**
     * @param before called first in every such turn
     * @param after called last
     */
    Telling(Timeline timeline, Network network, Runnable before, Runnable after, Consumer<SubscriptionEvent> tell) {
        this.timeline = timeline;
        this.network = network;
        this.before = before;
        this.after = after;
        this.tell = tell;
        for (Domain domain : Domain.values()) {
            registrations.put(domain, Registration.NONE);
        }
    }

    void cellsChanged() {
        cells = true;
        soon();
    }

    /** Tells something that has no state one could ask for. */
    void soon(SubscriptionEvent event) {
        timeline.execute(() -> tell.accept(event));
    }

    void soon() {
        if (!pending) {
            pending = true;
            timeline.execute(this::changes);
        }
    }

    private void changes() {
        pending = false;
        before.run();
        for (Domain domain : Domain.values()) {
            Registration now = network.registration(domain);
            if (!now.equals(registrations.put(domain, now))) {
                tell.accept(new SubscriptionEvent.RegistrationChanged(domain, now));
            }
        }
        Optional<ServingNetwork> servingNow = network.serving();
        if (!servingNow.equals(serving)) {
            serving = servingNow;
            tell.accept(new SubscriptionEvent.ServingNetworkChanged(servingNow));
        }
        Set<NetworkDenylist.Condition> deniedNow = network.denied();
        if (!deniedNow.equals(denied)) {
            denied = deniedNow;
            tell.accept(new SubscriptionEvent.DenialChanged(deniedNow));
        }
        if (network.connected() != connected) {
            connected = !connected;
            tell.accept(new SubscriptionEvent.ConnectionChanged(connected));
        }
        Optional<SignalQuality> signalNow = network.signal();
        if (!signalNow.equals(signal)) {
            signal = signalNow;
            tell.accept(new SubscriptionEvent.SignalChanged(signalNow));
        }
        if (cells) {
            cells = false;
            tell.accept(new SubscriptionEvent.CellsChanged());
        }
        after.run();
    }
}
