package dev.mynah.modem.door;

import static dev.mynah.modem.door.DoorTesting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.modem.door.LineWiring.Circuit;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A serial door on an adapter made of queues, which says what is done to it. */
@Timeout(60)
class SerialDoorTest {
    private static final String PORT = "/dev/ttyUSB0";
    private static final String GONE = "<gone>";

    private final DoorTesting testing = new DoorTesting();
    private final EventStream events = new EventStream();
    private final Queue<Event> seen = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<Adapter> adapters = new LinkedBlockingQueue<>();
    private final BlockingQueue<DoorRefusal> refusals = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        testing.close();
    }

    private final class Adapter implements Uart {
        final BlockingQueue<String> line = new LinkedBlockingQueue<>();
        final BlockingQueue<String> done = new LinkedBlockingQueue<>();
        final Semaphore stopped = new Semaphore(1);
        final Dsr dsr;

        Adapter(String port, SerialFormat format, FlowControl flow, Dsr dsr) {
            this.dsr = dsr;
            done.add("open " + port + " " + format + " " + flow.byHost());
            adapters.add(this);
        }

        @Override
        public int read(byte[] into) {
            try {
                byte[] octets = line.take().getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(octets, 0, into, 0, octets.length);
                return new String(octets, StandardCharsets.ISO_8859_1).equals(GONE) ? -1 : octets.length;
            } catch (InterruptedException e) {
                return -1;
            }
        }

        @Override
        public void write(byte[] bytes) {
            stopped.acquireUninterruptibly();
            stopped.release();
            done.add("write " + new String(bytes, StandardCharsets.ISO_8859_1));
        }

        @Override
        public void set(SerialFormat format, FlowControl flow) {
            done.add("set " + format + " " + flow.byHost());
        }

        @Override
        public void dtr(boolean on) {
            done.add("DTR " + on);
        }

        @Override
        public void rts(boolean on) {
            done.add("RTS " + on);
        }

        @Override
        public void close() {
            line.add(GONE);
            done.add("close");
        }

        void does(String... what) throws InterruptedException {
            for (String each : what) {
                assertThat(done.poll(10, TimeUnit.SECONDS)).isEqualTo(each);
            }
        }
    }

    private Uart adapter(String port, SerialFormat format, FlowControl flow, Uart.Dsr dsr) {
        DoorRefusal refusal = refusals.poll();
        if (refusal != null) {
            throw refusal;
        }
        return new Adapter(port, format, flow, dsr);
    }

    private SerialDoor door(FlowControl flow, LineWiring wiring) {
        events.subscribe(seen::add);
        SerialFormat format = SerialFormat.USUAL.at(9600).framed("7E2");
        return new SerialDoor(
                "uart0",
                "at",
                new SerialDoor.Setup(PORT, format, flow, wiring),
                testing.timeline,
                events,
                connection -> testing.new Parrot(connection),
                this::adapter);
    }

    private void turn(Runnable task) {
        testing.timeline.execute(task);
    }

    @Test
    void a_device_is_answered_and_its_DTR_hangs_up() throws Exception {
        SerialDoor door = door(FlowControl.CIRCUITS, LineWiring.NULL_MODEM);
        await(door.open());
        assertThat(door.address()).hasToString(PORT);
        Adapter adapter = adapters.take();
        DoorTesting.Parrot parrot = testing.parrot();
        adapter.line.add("AT\r");
        parrot.awaits("AT\r");
        adapter.does("open /dev/ttyUSB0 9600 7E2 CIRCUIT", "write AT\r");
        adapter.dsr.changed(true);
        adapter.dsr.changed(false);
        parrot.awaits("<hung up>");
        adapter.line.add("again");
        parrot.awaits("again");
        adapter.does("write again");
        await(door.close());
        parrot.awaits("<ended>");
        adapter.does("close");
    }

    @Test
    void the_outputs_follow_the_circuits_they_are_wired_to() throws Exception {
        SerialDoor door = door(FlowControl.NONE, new LineWiring(Circuit.DSR, Circuit.RI));
        await(door.open());
        Adapter adapter = adapters.take();
        Connection line = testing.parrot().connection;
        turn(() -> {
            line.carrier(true); // not on this cable
            line.dataSetReady(true);
            line.dataSetReady(true);
            line.ring(true);
            line.ring(false);
        });
        adapter.does("open /dev/ttyUSB0 9600 7E2 NONE", "DTR true", "RTS true", "RTS false");
        await(door.close());
        adapter.does("close");
    }

    @Test
    void rate_and_flow_control_change_after_what_was_written_before() throws Exception {
        SerialDoor door = door(FlowControl.NONE, LineWiring.NULL_MODEM);
        await(door.open());
        Adapter adapter = adapters.take();
        Connection line = testing.parrot().connection;
        turn(() -> {
            SerialLine serial = line.serialLine().orElseThrow();
            line.write(new byte[] {'O', 'K'});
            serial.format(serial.format().at(115_200));
            serial.flowControl(FlowControl.CIRCUITS);
            line.write(new byte[] {'!'});
        });
        adapter.does(
                "open /dev/ttyUSB0 9600 7E2 NONE",
                "write OK",
                "set 115200 7E2 NONE",
                "set 115200 7E2 CIRCUIT",
                "write !");
        await(door.close());
    }

    @Test
    void what_has_no_wire_does_not_stop_anybody() throws Exception {
        SerialDoor door = door(FlowControl.CIRCUITS, new LineWiring(Circuit.DCD, Circuit.RI));
        await(door.open());
        Adapter adapter = adapters.take();
        Connection line = testing.parrot().connection;
        turn(() -> line.serialLine().orElseThrow().flowControl(FlowControl.CIRCUITS));
        adapter.does("open /dev/ttyUSB0 9600 7E2 NONE", "set 9600 7E2 NONE");
        await(door.close());
    }

    @Test
    void an_adapter_that_is_pulled_out_is_waited_for_and_is_then_as_it_was_set_last() throws Exception {
        SerialDoor door = door(FlowControl.NONE, LineWiring.NULL_MODEM);
        await(door.open());
        Adapter first = adapters.take();
        DoorTesting.Parrot parrot = testing.parrot();
        turn(() -> {
            parrot.connection.carrier(true);
            parrot.connection.serialLine().orElseThrow().format(SerialFormat.USUAL);
        });
        first.does("open /dev/ttyUSB0 9600 7E2 NONE", "DTR true", "set 115200 8N1 NONE");
        refusals.add(new DoorRefusal("not there yet"));
        first.line.add(GONE);
        parrot.awaits("<hung up>");
        Adapter second = adapters.poll(10, TimeUnit.SECONDS);
        assertThat(second).isNotNull();
        second.does("open /dev/ttyUSB0 115200 8N1 NONE", "DTR true");
        second.line.add("back");
        parrot.awaits("back");
        assertThat(seen.stream().map(Event::line))
                .containsExactly("connected to " + PORT, "lost " + PORT, "connected to " + PORT);
        await(door.close());
        first.does("close");
    }

    @Test
    void a_voice_that_is_busy_is_handed_one_piece_and_the_rest_waits_in_the_adapter() throws Exception {
        SerialDoor door = door(FlowControl.NONE, LineWiring.NULL_MODEM);
        await(door.open());
        Adapter adapter = adapters.take();
        DoorTesting.Parrot parrot = testing.parrot();
        io.vertx.core.Promise<Void> paused = io.vertx.core.Promise.promise();
        turn(() -> {
            parrot.connection.pause(true);
            paused.complete();
        });
        await(paused.future());
        adapter.line.add("1");
        parrot.awaits("1");
        adapter.line.add("2");
        adapter.line.add("3");
        assertThat(parrot.told.poll(100, TimeUnit.MILLISECONDS)).isNull();
        assertThat(adapter.line).isNotEmpty();
        turn(() -> parrot.connection.pause(false));
        parrot.awaits("2");
        parrot.awaits("3");
        await(door.close());
    }

    @Test
    void a_device_that_takes_nothing_costs_64_KiB_and_is_served_when_it_does_again() throws Exception {
        SerialDoor door = door(FlowControl.NONE, LineWiring.NULL_MODEM);
        await(door.open());
        Adapter adapter = adapters.take();
        Connection line = testing.parrot().connection;
        adapter.stopped.acquire();
        io.vertx.core.Promise<Void> said = io.vertx.core.Promise.promise();
        turn(() -> {
            for (int i = 0; i < 1000; i++) {
                line.write(new byte[1000]);
            }
            said.complete();
        });
        await(said.future());
        adapter.stopped.release();
        adapter.does("open /dev/ttyUSB0 9600 7E2 NONE");
        for (int i = 0; i < 65; i++) {
            assertThat(adapter.done.poll(10, TimeUnit.SECONDS)).hasSize("write ".length() + 1000);
        }
        assertThat(adapter.done.poll(100, TimeUnit.MILLISECONDS)).isNull();
        await(door.close());
    }

    @Test
    void a_port_that_cannot_be_opened_is_refused_in_one_sentence() throws Exception {
        SerialDoor missing = new SerialDoor(
                "uart0",
                "at",
                new SerialDoor.Setup("/dev/ttyNONE", SerialFormat.USUAL, FlowControl.NONE, LineWiring.NULL_MODEM),
                testing.timeline,
                events,
                connection -> testing.new Parrot(connection));
        assertThatThrownBy(() -> await(missing.open()))
                .isInstanceOf(DoorRefusal.class)
                .hasMessage("cannot open the serial port /dev/ttyNONE (there is no such port):"
                        + " plug the adapter in, or give the port that \"ls /dev/tty*\" shows");
        testing.parrot().awaits("<ended>");
        await(missing.close());
    }
}
