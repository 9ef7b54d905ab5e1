package dev.mynah.modem.at;

import dev.mynah.modem.Alarms;
import dev.mynah.modem.CarrierRestrictions;
import dev.mynah.modem.DualSim;
import dev.mynah.modem.Modem;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.NetworkDenylist;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.Positioning;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.WallClock;
import dev.mynah.modem.clock.AlarmClock;
import dev.mynah.modem.clock.KeptClock;
import dev.mynah.modem.positioning.Receiver;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A modem of two slots whose answers the test sets. */
public final class FakeModem implements Modem {
    final Timeline timeline;
    public final List<FakeSubscription> slots;

    ModemIdentity identity = new ModemIdentity("Mynah", "Emulated LTE modem", "0.1");

    private final NvItems items = new NvItems() {
        private final Map<String, String> kept = new HashMap<>();

        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void put(String key, String value) {
            kept.put(key, value);
        }

        @Override
        public void remove(String key) {
            kept.remove(key);
        }
    };

    private final List<Consumer<ModemEvent>> listeners = new ArrayList<>();
    private boolean running = true;
    private final KeptClock clock;
    private final AlarmClock alarms;
    public final Receiver receiver;

    public FakeModem(Timeline timeline) {
        this.timeline = timeline;
        this.slots = List.of(new FakeSubscription(this, 0, timeline), new FakeSubscription(this, 1, timeline));
        this.clock = new KeptClock(timeline, items, this::clockSet);
        this.receiver = new Receiver(timeline, items, Optional.empty(), on -> {});
        this.alarms = new AlarmClock(
                timeline, clock, items, alarm -> slots.forEach(it -> it.tell(new SubscriptionEvent.AlarmRang(alarm))));
    }

    @Override
    public Positioning positioning() {
        return receiver;
    }

    @Override
    public String name() {
        return "modem0";
    }

    @Override
    public ModemIdentity identity() {
        return identity;
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.copyOf(slots);
    }

    @Override
    public boolean running() {
        return running;
    }

    @Override
    public void shutDown() {
        timeline.execute(() -> {
            tell(new ModemEvent.ShuttingDown());
            running(false);
        });
    }

    /** Has it run from now on, or no more, and tells. */
    public void running(boolean now) {
        running = now;
        tell(now ? new ModemEvent.Started() : new ModemEvent.Stopped());
    }

    /** Tells everybody who listens. */
    public void tell(ModemEvent event) {
        List.copyOf(listeners).forEach(it -> it.accept(event));
    }

    /** No voice asks for its cards yet. */
    @Override
    public List<PhysicalSlot> physicalSlots() {
        return List.of();
    }

    @Override
    public DualSim dualSim() {
        return DualSim.STANDBY;
    }

    @Override
    public int liveSlots() {
        return slots.size();
    }

    @Override
    public Future<Void> liveSlots(int live) {
        return Future.failedFuture(new Refusal(Refusal.Reason.NOT_SUPPORTED));
    }

    @Override
    public int preferredData() {
        return 0;
    }

    @Override
    public Future<Void> preferData(int slot) {
        return Future.failedFuture(new Refusal(Refusal.Reason.NOT_SUPPORTED));
    }

    @Override
    public List<PortMapping> mapping() {
        return List.of();
    }

    @Override
    public Future<Void> map(List<PortMapping> mapping) {
        return Future.failedFuture(new Refusal(Refusal.Reason.NOT_SUPPORTED));
    }

    @Override
    public Runnable listen(Consumer<ModemEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public CarrierRestrictions carriers() {
        return CarrierRestrictions.NONE;
    }

    @Override
    public Future<Void> carriers(CarrierRestrictions wanted) {
        return Future.succeededFuture();
    }

    private NetworkDenylist denylist = NetworkDenylist.NONE;

    @Override
    public NetworkDenylist denylist() {
        return denylist;
    }

    @Override
    public Future<Void> denylist(NetworkDenylist wanted) {
        denylist = wanted;
        return Future.succeededFuture();
    }

    private void clockSet() {
        alarms.clockSet();
    }

    private String language = "en";

    @Override
    public String language() {
        return language;
    }

    @Override
    public Future<Void> language(String code) {
        language = code;
        slots.forEach(it -> it.tell(new SubscriptionEvent.LanguageChanged(code)));
        return Future.succeededFuture();
    }

    @Override
    public WallClock clock() {
        return clock;
    }

    @Override
    public Alarms alarms() {
        return alarms;
    }

    @Override
    public NvItems nvItems() {
        return items;
    }

    @Override
    public Timeline timeline() {
        return timeline;
    }
}
