package dev.mynah.testbed.world;

import dev.mynah.modem.Modem;
import dev.mynah.modem.door.Door;
import dev.mynah.modem.door.DoorAddress;
import dev.mynah.modem.door.DoorRefusal;
import dev.mynah.modem.packet.DataPort;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.testbed.control.CardRoutes;
import dev.mynah.testbed.control.ControlServer;
import dev.mynah.testbed.control.HttpAddress;
import dev.mynah.testbed.control.KnobRoutes;
import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.control.RunDirectory;
import dev.mynah.testbed.control.SubscriberRoutes;
import dev.mynah.testbed.control.TestbedDescription;
import dev.mynah.testbed.diagnostics.Defect;
import dev.mynah.testbed.diagnostics.DefectLog;
import dev.mynah.testbed.file.CardDoorSpec;
import dev.mynah.testbed.file.DoorSpec;
import dev.mynah.testbed.file.TestbedModem;
import dev.mynah.testbed.file.TestbedSpec;
import dev.mynah.testbed.state.DatabaseState;
import dev.mynah.testbed.state.KeptState;
import dev.mynah.testbed.state.StateDirectory;
import dev.mynah.testbed.trace.Recorder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A testbed in real time with its doors open, its state in a run directory, and a control port. */
public final class LiveTestbed implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;
    private static final long CLOSING_MILLIS = 1000;
    /** Modems leave their networks by one message each, which takes no answer. */
    private static final long LEAVING_MILLIS = 200;

    /** @param number the slot of a modem, or the port of a card; empty where it is of the whole modem */
    private record OpenDoor(String owner, OptionalInt number, Door door) {}

    private final RunDirectory directory;
    private final Consumer<Optional<String>> stop;
    private final EventStream events = new EventStream();
    private final Vertx vertx;
    private final InstantSource clock;
    private final List<OpenDoor> doors = new ArrayList<>();
    private final List<OpenDoor> cardDoors = new ArrayList<>();
    private final List<AutoCloseable> closing = new ArrayList<>();
    private TestbedDescription description;

    private LiveTestbed(TestbedSpec spec, RunDirectory directory, Consumer<Optional<String>> stop) {
        this.directory = directory;
        this.stop = stop;
        this.clock = clock(spec.clock());
        this.vertx = Vertx.builder()
                .with(new VertxOptions()
                        .setPreferNativeTransport(true)
                        .setWorkerPoolSize(1)
                        .setInternalBlockingPoolSize(1)
                        .setBlockedThreadCheckInterval(5)
                        .setBlockedThreadCheckIntervalUnit(TimeUnit.SECONDS)
                        .setFileSystemOptions(new FileSystemOptions()
                                .setFileCachingEnabled(false)
                                .setClassPathResolvingEnabled(false)))
                .build();
        vertx.exceptionHandler(this::defect);
        this.description = new TestbedDescription(ProcessHandle.current().pid(), "", List.of(), List.of());
    }

    /**
     * Starts a testbed; returns when every door accepts and {@code testbed.json} is there.
     *
     * @param ptys whether serial doors are opened; else they are left out
     * @param stop told when the testbed should be closed, with a sentence where something went wrong
     */
    public static LiveTestbed start(
            TestbedSpec spec, RunDirectory directory, HttpAddress http, boolean ptys, Consumer<Optional<String>> stop)
            throws Refused {
        LiveTestbed testbed = new LiveTestbed(spec, directory, stop);
        try {
            testbed.open(spec, http, ptys);
            return testbed;
        } catch (Refused | RuntimeException e) {
            testbed.close();
            throw e;
        }
    }

    private void open(TestbedSpec spec, HttpAddress http, boolean ptys) throws Refused {
        Recorder recorder = recorder();
        closing.add(recorder);
        events.subscribe(recorder);
        events.subscribe(new DefectLog());
        StateDirectory state =
                new StateDirectory(directory.resolve("state"), failure -> stop.accept(Optional.of(failure)));
        closing.add(state);
        Optional<DatabaseState> database = spec.store().map(it -> new DatabaseState(state, it, vertx));
        database.ifPresent(closing::add);
        World world = world(spec, database.isPresent() ? database.get() : state);
        Recordings recordings =
                new Recordings(vertx, world, directory.path(), complaint -> System.err.println("mynah: " + complaint));
        events.subscribe(recordings);
        world.onRecorded(recordings::keep);
        closing.add(() ->
                world.powerOff().toCompletionStage().toCompletableFuture().get(LEAVING_MILLIS, TimeUnit.MILLISECONDS));
        ControlServer control = new ControlServer(
                vertx,
                http,
                () -> description.toJson(),
                recorder,
                new CardRoutes(world.tray(), clock),
                new SubscriberRoutes(world),
                new KnobRoutes(world, clock, events),
                () -> stop.accept(Optional.empty()));
        closing.add(() -> await(control.close()));
        Future<String> controlOpen = control.open();
        openDoors(spec, world, ptys);
        closing.add(GsupDoors.open(vertx, world.operators()));
        closing.add(OutsideDoors.open(vertx, world.operators()));
        description = new TestbedDescription(description.pid(), await(controlOpen), modems(spec), cards(spec));
        directory.publish(description.toJson());
    }

    private Recorder recorder() throws Refused {
        try {
            return Recorder.in(directory.path(), complaint -> System.err.println("mynah: " + complaint));
        } catch (IOException e) {
            throw new Refused("cannot write traces in " + directory.path() + " (" + e.getMessage()
                    + "): choose another --run-dir");
        }
    }

    private World world(TestbedSpec spec, KeptState state) throws Refused {
        List<Future<Timeline>> owners = new ArrayList<>();
        for (int i = World.ownersOf(spec); i > 0; i--) {
            owners.add(Owner.in(vertx, clock));
        }
        Iterator<Timeline> timelines =
                await(Future.all(owners)).<Timeline>list().iterator();
        try {
            return World.of(spec, timelines::next, state, events);
        } catch (UncheckedIOException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private void openDoors(TestbedSpec spec, World world, boolean ptys) throws Refused {
        DoorMaker maker = new DoorMaker(vertx, directory.path(), ptys, events);
        closing.add(maker);
        HostInterfaces interfaces = new HostInterfaces();
        closing.add(interfaces);
        RadioDoors radios = new RadioDoors(vertx, directory.path(), events);
        List<Future<Void>> opening = new ArrayList<>();
        for (TestbedModem modem : spec.modems()) {
            Modem engine = world.modem(modem.name());
            for (DoorSpec door : modem.doors()) {
                if (door.net().isPresent()) {
                    DataPort port = maker.dataPort(engine, door).orElseThrow();
                    interfaces.open(door.net().get(), modem.name() + "/" + door.name(), port);
                }
                maker.make(engine, door).ifPresent(made -> {
                    doors.add(new OpenDoor(modem.name(), OptionalInt.of(door.slot()), made));
                    opening.add(made.open());
                });
            }
            if (modem.radio().isPresent()) {
                for (RadioDoor door : await(radios.make(engine, modem.radio().get()))) {
                    doors.add(new OpenDoor(modem.name(), door.slot(), door));
                    opening.add(door.open());
                }
            }
        }
        for (CardDoorSpec door : spec.cardDoors()) {
            Door made = maker.make(door, world.tray(), await(Owner.in(vertx, clock)));
            cardDoors.add(new OpenDoor(door.card(), OptionalInt.of(door.port()), made));
            opening.add(made.open());
        }
        await(Future.join(opening));
    }

    private List<TestbedDescription.Modem> modems(TestbedSpec spec) {
        return spec.modems().stream()
                .map(modem -> new TestbedDescription.Modem(
                        modem.name(),
                        doors.stream()
                                .filter(door -> door.owner.equals(modem.name()))
                                .map(it -> TestbedDescription.Door.ofModem(
                                        it.door.name(), it.door.protocol(), it.number, parts(it.door.address())))
                                .toList()))
                .toList();
    }

    private List<TestbedDescription.Card> cards(TestbedSpec spec) {
        return spec.cards().names().stream()
                .map(card -> new TestbedDescription.Card(
                        card,
                        cardDoors.stream()
                                .filter(door -> door.owner.equals(card))
                                .map(it -> TestbedDescription.Door.ofCard(
                                        it.door.name(),
                                        it.door.protocol(),
                                        it.number.getAsInt(),
                                        parts(it.door.address())))
                                .toList()))
                .toList();
    }

    private static Map<String, String> parts(DoorAddress address) {
        if (address instanceof DoorAddress.SerialPort serial) {
            return Map.of("path", serial.link().toString());
        }
        if (address instanceof DoorAddress.Uart uart) {
            return Map.of("uart", uart.port());
        }
        if (address instanceof DoorAddress.Tcp tcp) {
            return Map.of("host", tcp.host(), "port", String.valueOf(tcp.port()));
        }
        return Map.of("socket", ((DoorAddress.UnixSocket) address).socket());
    }

    /** What other processes are told of this testbed. */
    public TestbedDescription description() {
        return description;
    }

    private void defect(Throwable why) {
        StackTraceElement[] stack = why.getStackTrace();
        events.publish(new Defect(
                clock.instant(), "testbed", why.getClass().getName() + (stack.length > 0 ? " at " + stack[0] : "")));
        why.printStackTrace();
    }

    /** Closes the doors, then everything else, within two seconds whatever hangs. */
    @Override
    public void close() {
        List<Future<Void>> shutting = Stream.concat(doors.stream(), cardDoors.stream())
                .map(open -> open.door.close())
                .toList();
        quietly(() -> Future.join(shutting)
                .toCompletionStage()
                .toCompletableFuture()
                .get(CLOSING_MILLIS, TimeUnit.MILLISECONDS));
        for (int i = closing.size() - 1; i >= 0; i--) {
            quietly(closing.get(i));
        }
        quietly(() ->
                vertx.close().toCompletionStage().toCompletableFuture().get(CLOSING_MILLIS / 4, TimeUnit.MILLISECONDS));
    }

    /** What can't be closed is left to the end of the process; the rest is still closed in order. */
    private static void quietly(AutoCloseable part) {
        try {
            part.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            System.err.println("mynah: while stopping: " + e);
        }
    }

    private static <T> T await(Future<T> future) throws Refused {
        try {
            return future.toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            if (e.getCause() instanceof DoorRefusal refused) {
                throw new Refused(String.valueOf(refused.getMessage()));
            }
            throw e;
        }
    }

    private static InstantSource clock(Optional<Instant> start) {
        InstantSource machine = InstantSource.system();
        return start.<InstantSource>map(begin -> {
                    Duration ahead = Duration.between(machine.instant(), begin);
                    return () -> machine.instant().plus(ahead);
                })
                .orElse(machine);
    }
}
