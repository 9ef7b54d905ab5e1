package dev.mynah.modem.at;

import dev.mynah.modem.Modem;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.Subscription;
import dev.mynah.network.air.time.Timeline;
import java.util.List;

/** A modem of two slots whose answers the test sets. */
public final class FakeModem implements Modem {
    final Timeline timeline;
    final List<FakeSubscription> slots = List.of(new FakeSubscription(this, 0), new FakeSubscription(this, 1));

    FakeModem(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String name() {
        return "modem0";
    }

    @Override
    public ModemIdentity identity() {
        return new ModemIdentity("Mynah", "Emulated LTE modem", "0.1");
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.copyOf(slots);
    }

    @Override
    public Timeline timeline() {
        return timeline;
    }
}
