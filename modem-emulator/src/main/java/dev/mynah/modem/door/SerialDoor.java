package dev.mynah.modem.door;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A serial port of the machine with a device at its other end. One voice lives behind it from opening to closing. The host's
 * DTR, which a null modem cable leads to our DSR, hangs up when it goes off; a cable that lacks it changes nothing. When the
 * adapter is pulled out that is DTR off too, and the door waits for it to come back, as it was set last.
 */
public final class SerialDoor implements Door {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /**
     * How a port is to be at first.
     *
     * @param flow without a circuit for it in the wiring, what hosts set by circuits is as a pin left open: always ready
     */
    public record Setup(String port, SerialFormat format, FlowControl flow, LineWiring wiring) {}

    private final String name;
    private final String protocol;
    private final Setup setup;
    private final Timeline timeline;
    private final EventStream events;
    private final Voice.Maker voices;
    private final Uart.Opener uarts;
    private @Nullable Port port;

    public SerialDoor(
            String name, String protocol, Setup setup, Timeline timeline, EventStream events, Voice.Maker voices) {
        this(name, protocol, setup, timeline, events, voices, SerialCommUart::open);
    }

    SerialDoor(
            String name,
            String protocol,
            Setup setup,
            Timeline timeline,
            EventStream events,
            Voice.Maker voices,
            Uart.Opener uarts) {
        this.name = name;
        this.protocol = protocol;
        this.setup = setup;
        this.timeline = timeline;
        this.events = events;
        this.voices = voices;
        this.uarts = uarts;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String protocol() {
        return protocol;
    }

    @Override
    public DoorAddress address() {
        return new DoorAddress.Uart(setup.port());
    }

    /** A port that is not there now is refused; one that goes later is waited for. */
    @Override
    public Future<Void> open() {
        Promise<Void> opened = Promise.promise();
        timeline.execute(() -> {
            Port made = new Port();
            UartThreads.open(uarts, setup.port(), made.format, made.flow, made)
                    .onComplete(answered -> timeline.execute(() -> {
                        if (answered.succeeded()) {
                            port = made;
                            made.begin(answered.result());
                            opened.complete();
                        } else {
                            made.abandon();
                            opened.fail(answered.cause());
                        }
                    }));
        });
        return opened.future();
    }

    @Override
    public Future<Void> close() {
        Promise<Void> closed = Promise.promise();
        timeline.execute(() -> {
            Port open = port;
            port = null;
            if (open == null) {
                closed.complete();
            } else {
                open.end(closed);
            }
        });
        return closed.future();
    }

    private final class Port implements Connection, SerialLine, UartThreads.Owner {
        private final Map<LineWiring.Circuit, Boolean> circuits = new EnumMap<>(LineWiring.Circuit.class);
        private final Voice voice;
        private SerialFormat format = setup.format();
        private FlowControl flow = setup.wiring().possible(setup.flow());
        private @Nullable UartThreads threads;
        private boolean paused;
        private boolean closed;

        Port() {
            voice = voices.apply(this);
        }

        void begin(UartThreads opened) {
            threads = opened;
            circuits.forEach(this::drive);
            events.publish(new HostReached(timeline.now(), name, setup.port(), true));
            opened.goOn();
        }

        /** It could not even be opened. */
        void abandon() {
            closed = true;
            voice.ended();
        }

        private void again() {
            if (closed) {
                return;
            }
            UartThreads.open(uarts, setup.port(), format, flow, this)
                    .onComplete(answered -> timeline.execute(() -> {
                        if (answered.failed()) {
                            timeline.after(PAUSE, this::again);
                        } else if (closed) {
                            answered.result().close();
                        } else {
                            begin(answered.result());
                        }
                    }));
        }

        @Override
        public void received(UartThreads from, byte[] bytes) {
            timeline.execute(() -> {
                if (threads == from) {
                    voice.received(bytes, 0, bytes.length);
                    if (!paused) {
                        from.goOn();
                    }
                }
            });
        }

        @Override
        public void gone(UartThreads from) {
            timeline.execute(() -> {
                if (threads == from) {
                    threads = null;
                    paused = false;
                    from.close();
                    events.publish(new HostReached(timeline.now(), name, setup.port(), false));
                    voice.hungUp();
                    timeline.after(PAUSE, this::again);
                }
            });
        }

        @Override
        public void changed(boolean ready) {
            timeline.execute(() -> {
                if (!ready && !closed) {
                    voice.hungUp();
                }
            });
        }

        @Override
        public void write(byte[] bytes) {
            if (threads != null) {
                threads.write(bytes);
            }
        }

        /** The device is stopped by RTS, if the line has flow control, once the system's own buffer is full. */
        @Override
        public void pause(boolean wanted) {
            boolean goOn = paused && !wanted;
            paused = wanted;
            if (goOn && threads != null) {
                threads.goOn();
            }
        }

        @Override
        public void carrier(boolean on) {
            set(LineWiring.Circuit.DCD, on);
        }

        @Override
        public void dataSetReady(boolean on) {
            set(LineWiring.Circuit.DSR, on);
        }

        @Override
        public void ring(boolean on) {
            set(LineWiring.Circuit.RI, on);
        }

        private void set(LineWiring.Circuit circuit, boolean on) {
            if (!Boolean.valueOf(on).equals(circuits.put(circuit, on))) {
                drive(circuit, on);
            }
        }

        private void drive(LineWiring.Circuit circuit, boolean on) {
            if (threads != null && setup.wiring().dtr() == circuit) {
                threads.order(uart -> uart.dtr(on));
            } else if (threads != null && setup.wiring().rts() == circuit) {
                threads.order(uart -> uart.rts(on));
            }
        }

        @Override
        public Optional<SerialLine> serialLine() {
            return Optional.of(this);
        }

        @Override
        public SerialFormat format() {
            return format;
        }

        @Override
        public void format(SerialFormat changed) {
            format = changed;
            apply();
        }

        @Override
        public FlowControl flowControl() {
            return flow;
        }

        @Override
        public void flowControl(FlowControl changed) {
            flow = setup.wiring().possible(changed);
            apply();
        }

        private void apply() {
            if (threads != null) {
                SerialFormat now = format;
                FlowControl by = flow;
                threads.order(uart -> uart.set(now, by));
            }
        }

        @Override
        public void hangUp() {}

        void end(Promise<Void> done) {
            closed = true;
            voice.ended();
            if (threads == null) {
                done.complete();
            } else {
                threads.close().onComplete(shut -> timeline.execute(done::complete));
                threads = null;
            }
        }
    }
}
