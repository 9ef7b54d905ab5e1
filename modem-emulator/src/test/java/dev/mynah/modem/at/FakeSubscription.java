package dev.mynah.modem.at;

import dev.mynah.modem.Broadcasts;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Ims;
import dev.mynah.modem.Modem;
import dev.mynah.modem.PhoneBookStorage;
import dev.mynah.modem.Registration;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.modem.TerminalCapability;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** One slot: does nothing by itself; the test sets what it is and tells what happens. */
public final class FakeSubscription implements Subscription {
    public static final Cell CELL = new Cell(0x101, Rat.E_UTRAN, List.of(Plmn.of("00101")), 1, 1300, 7);

    private final FakeModem modem;
    private final int slot;
    private final List<Consumer<SubscriptionEvent>> listeners = new ArrayList<>();

    public final FakeSim sim = new FakeSim();
    public final FakeNetwork network = new FakeNetwork();
    public final FakeMessages messages = new FakeMessages();
    public Broadcasts.Choice broadcasts = Broadcasts.Choice.only(List.of());
    private final Map<PhoneBookStorage, FakePhoneBook> books = new EnumMap<>(PhoneBookStorage.class);
    public final FakeToolkit toolkit = new FakeToolkit();
    public final FakeCalls calls = new FakeCalls(this);
    public final FakeCharges charges = new FakeCharges();
    public final FakeSupplementaryServices services = new FakeSupplementaryServices();
    public final FakeIms ims = new FakeIms();
    public final FakePersonalisation personalisation = new FakePersonalisation();
    public final FakePacketData packetData = new FakePacketData(this);
    public final FakeInternet internet;
    public final List<Functionality> levels = new ArrayList<>(List.of(Functionality.FULL));
    private boolean enabled = true;

    FakeSubscription(FakeModem modem, int slot, Timeline timeline) {
        this.modem = modem;
        this.slot = slot;
        this.internet = new FakeInternet(packetData, timeline);
    }

    /** Tells everybody who listens. */
    public void tell(SubscriptionEvent event) {
        List.copyOf(listeners).forEach(listener -> listener.accept(event));
    }

    /** Registers a domain so, and tells. */
    public void registered(Domain domain, RegistrationStatus status, Cell cell) {
        become(domain, new Registration(status, Optional.of(cell), OptionalInt.empty()));
    }

    public void denied(Domain domain, int cause) {
        become(domain, new Registration(RegistrationStatus.DENIED, Optional.empty(), OptionalInt.of(cause)));
    }

    public void become(Domain domain, Registration registration) {
        network.registrations.put(domain, registration);
        tell(new SubscriptionEvent.RegistrationChanged(domain, registration));
    }

    public int listeners() {
        return listeners.size();
    }

    @Override
    public int slot() {
        return slot;
    }

    @Override
    public Modem modem() {
        return modem;
    }

    @Override
    public String imei() {
        return slot == 0 ? "490154203237518" : "352099001761481";
    }

    private TerminalCapability terminalCapability = TerminalCapability.NONE;

    @Override
    public TerminalCapability terminalCapability() {
        return terminalCapability;
    }

    @Override
    public void terminalCapability(TerminalCapability said) {
        terminalCapability = said;
    }

    @Override
    public String softwareVersion() {
        return "07";
    }

    @Override
    public Functionality functionality() {
        return levels.get(levels.size() - 1);
    }

    @Override
    public Future<Void> functionality(Functionality wanted) {
        levels.add(wanted);
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> restart(Functionality afterwards) {
        levels.add(Functionality.MINIMUM);
        levels.add(afterwards);
        return Future.succeededFuture();
    }

    @Override
    public boolean enabled() {
        return enabled;
    }

    @Override
    public Future<Void> enabled(boolean on) {
        enabled = on;
        return Future.succeededFuture();
    }

    @Override
    public boolean usimEnabled() {
        return true;
    }

    @Override
    public Future<Void> usimEnabled(boolean on) {
        return Future.succeededFuture();
    }

    @Override
    public boolean carrierTaken() {
        return true;
    }

    @Override
    public Sockets sockets() {
        return internet.sockets;
    }

    @Override
    public FakePersonalisation personalisation() {
        return personalisation;
    }

    @Override
    public FakeSim sim() {
        return sim;
    }

    @Override
    public FakeNetwork network() {
        return network;
    }

    @Override
    public FakeMessages messages() {
        return messages;
    }

    @Override
    public Broadcasts broadcasts() {
        return new Broadcasts() {
            @Override
            public Choice choice() {
                return broadcasts;
            }

            @Override
            public void choose(Choice choice) {
                broadcasts = choice;
            }

            @Override
            public boolean active() {
                return true;
            }

            @Override
            public void active(boolean on) {}
        };
    }

    @Override
    public FakeCharges charges() {
        return charges;
    }

    @Override
    public FakeCalls calls() {
        return calls;
    }

    @Override
    public FakePhoneBook phoneBook(PhoneBookStorage storage) {
        return books.computeIfAbsent(storage, it -> new FakePhoneBook());
    }

    @Override
    public FakeToolkit toolkit() {
        return toolkit;
    }

    @Override
    public FakePacketData packetData() {
        return packetData;
    }

    @Override
    public Ims ims() {
        return ims;
    }

    @Override
    public Runnable listen(Consumer<SubscriptionEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public SupplementaryServices supplementaryServices() {
        return services;
    }
}
