package dev.mynah.testbed.junit;

import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.service.RadioHal;
import dev.mynah.modem.Modem;
import dev.mynah.modem.at.AtVoices;
import dev.mynah.modem.mbim.MbimVoices;
import dev.mynah.modem.packet.DataPort;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.operator.Operator;
import dev.mynah.testbed.file.DoorSpec;
import dev.mynah.testbed.file.TestbedModem;
import dev.mynah.testbed.file.TestbedSpec;
import dev.mynah.testbed.scenario.Scenario;
import dev.mynah.testbed.world.MbimFunctions;
import dev.mynah.testbed.world.QmiDevices;
import dev.mynah.testbed.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A testbed in virtual time: everything runs in the test's own thread, and only while the test lets time pass. */
public final class VirtualTestbed {
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final TestbedSpec spec;
    private final VirtualTime time;
    private final TestClock clock;
    private final EventStream events = new EventStream();
    private final List<Event> seen = new ArrayList<>();
    private final LastingState state = new LastingState();
    private final Map<String, AtClient> clients = new HashMap<>();
    private final Map<String, QmiHost> qmiHosts = new HashMap<>();
    private final Map<String, MbimHost> mbimHosts = new HashMap<>();
    private final Map<String, RadioHal> radios = new HashMap<>();
    private QmiDevices qmiDevices = new QmiDevices(events);
    private MbimFunctions mbimFunctions = new MbimFunctions(qmiDevices);
    private World world;

    private VirtualTestbed(TestbedSpec spec) {
        this.spec = spec;
        this.time = new VirtualTime(spec.clock().orElse(BEGINNING));
        this.clock = new TestClock(time);
        events.subscribe(seen::add);
        this.world = World.of(spec, time::timeline, state, events);
        time.settle();
    }

    /** Builds a testbed and lets everything happen that its first instant brings. */
    public static VirtualTestbed of(TestbedSpec spec) {
        return new VirtualTestbed(spec);
    }

    public TestClock clock() {
        return clock;
    }

    /** Everything that has happened. */
    public List<Event> events() {
        return List.copyOf(seen);
    }

    /** What has happened of one kind. */
    public <E extends Event> List<E> events(Class<E> kind) {
        return seen.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Operator operator(String name) {
        return world.network(name);
    }

    public World world() {
        return world;
    }

    /**
     * A host on a door, without echo; the same one each time.
     *
     * @param door its name, or {@code modem0/at0}
     */
    public AtClient at(String door) {
        return clients.computeIfAbsent(door, this::connect);
    }

    /**
     * A host on a door that speaks QMI; the same one each time.
     *
     * @param door its name, or {@code modem0/qmi0}
     */
    public QmiHost qmi(String door) {
        return qmiHosts.computeIfAbsent(door, name -> {
            Found found = find(name);
            return new QmiHost(
                    name,
                    clock,
                    qmiDevices.of(found.modem(), found.door().slot()).voices(name));
        });
    }

    /**
     * A host on a door that speaks MBIM, which has opened its function; the same one each time.
     *
     * @param door its name, or {@code modem0/mbim0}
     */
    public MbimHost mbim(String door) {
        return mbimHosts.computeIfAbsent(door, name -> {
            Found found = find(name);
            return new MbimHost(
                    name,
                    clock,
                    new MbimVoices(
                            mbimFunctions.of(found.modem(), found.door().slot()),
                            found.door().mbim(),
                            name,
                            events));
        });
    }

    /**
     * Where the packets are of connections made over a door that speaks QMI or MBIM: a test that leads it somewhere has them.
     *
     * @param door its name, or {@code modem0/qmi0}
     */
    public DataPort dataPort(String door) {
        Found found = find(door);
        int slot = found.door().slot();
        return switch (found.door().protocol()) {
            case QMI, QMI_PROXY -> qmiDevices.of(found.modem(), slot).dataPort();
            case MBIM, MBIM_PROXY -> mbimFunctions.of(found.modem(), slot).dataPort();
            case AT, NMEA -> throw new IllegalArgumentException("no packets go beside \"" + door + "\"");
        };
    }

    /**
     * A new host of a service instance of a modem's radio HAL.
     *
     * @param type the interface, as {@code IRadioNetwork.class}
     * @param instance as {@code slot1}; {@code default} of what is the whole modem's
     */
    public <S> RadioHost<S> radio(Class<S> type, String modem, String instance) {
        Release release = new Release(spec.modems().stream()
                .filter(it -> it.name().equals(modem))
                .flatMap(it -> it.radio().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("modem \"" + modem + "\" has no radio HAL"))
                .release());
        RadioHal hal = radios.computeIfAbsent(modem, name -> new RadioHal(world.modem(name), release, events));
        return new RadioHost<>(release, type, hal, instance, clock);
    }

    private AtClient connect(String name) {
        Found found = find(name);
        DoorSpec door = found.door();
        return new AtClient(
                door.name(),
                clock,
                new AtVoices(found.modem(), door.slot(), door.name(), door.dialect(), false, events));
    }

    private record Found(Modem modem, DoorSpec door) {}

    private Found find(String name) {
        for (TestbedModem modem : spec.modems()) {
            for (DoorSpec door : modem.doors()) {
                if (name.equals(door.name()) || name.equals(modem.name() + "/" + door.name())) {
                    return new Found(world.modem(modem.name()), door);
                }
            }
        }
        throw new IllegalArgumentException("there is no door \"" + name + "\" in this testbed");
    }

    /** Begins a scenario now; its steps are taken as the test lets time pass. */
    public void play(Scenario scenario) {
        scenario.begin(world, time.timeline(), events);
        time.settle();
    }

    /** Pulls the plug and switches everything on again: what the cards, operators and modems have kept is still there. */
    public void restart() {
        clients.clear();
        qmiHosts.clear();
        mbimHosts.clear();
        radios.clear();
        qmiDevices = new QmiDevices(events);
        mbimFunctions = new MbimFunctions(qmiDevices);
        world.operators().forEach(Operator::stop);
        time.settle();
        world = World.of(spec, time::timeline, state, events);
        time.settle();
    }

    /** Fails if a state machine met an event that its table has no row for. */
    public void assertNothingUnexpected() {
        List<UnexpectedEvent> unexpected = events(UnexpectedEvent.class);
        if (!unexpected.isEmpty()) {
            throw new AssertionError("a state machine had no row for what happened: " + unexpected);
        }
    }
}
