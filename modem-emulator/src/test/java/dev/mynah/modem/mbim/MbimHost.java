package dev.mynah.modem.mbim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.at.FakeModem;
import dev.mynah.modem.at.FakeSubscription;
import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Declaration.Part;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.MbimFunction;
import dev.mynah.modem.mbim.port.Service;
import dev.mynah.modem.mbim.wire.Choice;
import dev.mynah.modem.mbim.wire.Command;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Frame;
import dev.mynah.modem.mbim.wire.FrameReader;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.MessageType;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.modem.qmi.QmiDevice;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.VirtualTime;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A host on an MBIM door in virtual time, which knows commands and fields by their names: {@code mbim.query("Radio
 * State").answers("{HwRadioState=ON SwRadioState=OFF}")}. What it has not yet looked at is what {@link #indicated} compares
 * with, all of it.
 */
public final class MbimHost implements Connection {
    public static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    public final VirtualTime time = new VirtualTime(START);
    public final FakeModem modem = new FakeModem(time.timeline());
    private final EventStream stream = new EventStream();
    public final MbimFunction function = new MbimFunction(modem, 0, new QmiDevice(modem, 0, stream));
    public final List<Event> events = new ArrayList<>();
    public final List<Frame> heard = new ArrayList<>();
    private final List<String> indications = new ArrayList<>();
    private final FrameReader frames = new FrameReader(MbimSession.LONGEST + Frame.FRAGMENT_HEADER);
    private final Service service;
    private final Voice voice;
    private Extension extension = Extension.V1;
    private int transaction;

    /** @param service the one that commands are of unless said otherwise */
    public MbimHost(String service) {
        stream.subscribe(events::add);
        this.service = service(service);
        this.voice = new MbimVoices(function, MbimOffer.ALL, "mbim0", stream).apply(this);
    }

    /** A host that has opened the function. */
    public static MbimHost opened(String service) {
        MbimHost host = new MbimHost(service);
        host.send(MessageType.OPEN, 1, 4096);
        assertThat(host.heard).hasSize(1);
        host.heard.clear();
        return host;
    }

    /** One that has agreed on a release of Microsoft's extensions. */
    public MbimHost extended(Extension release) {
        function.ports().forEach(it -> it.extension(release));
        extension = release;
        return this;
    }

    public FakeSubscription slot() {
        return modem.slots.get(0);
    }

    static Service service(String name) {
        return MbimServices.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Answered query(String command, Object... fields) {
        return ask(command, false, fields);
    }

    public Answered set(String command, Object... fields) {
        return ask(command, true, fields);
    }

    private Answered ask(String name, boolean set, Object... fields) {
        Cid cid = command(service, name);
        Declaration declaration = cid.declaration();
        byte[] buffer = declaration
                .layout(set ? Part.SET : Part.QUERY, extension)
                .orElse(Layout.EMPTY)
                .write(contents(declaration.layout(set ? Part.SET : Part.QUERY, extension), fields));
        int mine = ++transaction;
        command(mine, new Command(service.id(), declaration.cid(), set, buffer));
        return new Answered(mine, declaration.layout(Part.RESPONSE, extension).orElse(Layout.EMPTY));
    }

    static Cid command(Service service, String name) {
        return service.commands().stream()
                .filter(it -> it.declaration().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no command " + name));
    }

    /** Contents by names of fields: {@code contents(layout, "SessionId", 0, ...)}. */
    static Contents contents(Optional<Layout> layout, Object... fields) {
        Contents contents = Contents.none();
        for (int i = 0; i < fields.length; i += 2) {
            put(contents, layout.orElseThrow(), (String) fields[i], fields[i + 1]);
        }
        return contents;
    }

    /** A structure, by names of its fields. */
    public static Object structure(Object... fields) {
        return fields;
    }

    @SuppressWarnings("unchecked") // a test that gives another type than the field's fails in writing it
    private static void put(Contents contents, Layout layout, String name, Object value) {
        Field<?> field = field(layout, name);
        Object given = value;
        if (value instanceof Object[] nested) {
            given = contents(field.within(), nested);
        } else if (value instanceof List<?> list && field.within().isPresent()) {
            given = list.stream()
                    .map(it -> contents(field.within(), (Object[]) it))
                    .toList();
        } else if (value instanceof String text && choices(field).isPresent()) {
            given = choices(field).get().stream()
                    .filter(it -> it.toString().equals(text))
                    .findFirst()
                    .orElseThrow();
        }
        contents.with((Field<Object>) field, given);
    }

    private static Optional<List<?>> choices(Field<?> field) {
        return field instanceof Choice<?> choice ? Optional.of(choice.choices()) : Optional.empty();
    }

    static Field<?> field(Layout layout, String name) {
        return layout.fields().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name));
    }

    /** Sends a command whole. */
    public void command(int ofTransaction, Command command) {
        for (Frame frame : Frame.fragments(MessageType.COMMAND, ofTransaction, command.encode(), 4096)) {
            send(frame.encode());
        }
    }

    /** Sends a message that says no more than a number. */
    public void send(MessageType type, int ofTransaction, int number) {
        send(Frame.of(type, ofTransaction, number).encode());
    }

    public void send(byte[] octets) {
        voice.received(octets, 0, octets.length);
        time.settle();
    }

    public void hangUpPort() {
        voice.hungUp();
    }

    public void end() {
        voice.ended();
    }

    @Override
    public void write(byte[] bytes) {
        frames.receive(bytes, 0, bytes.length, this::heard, lost -> {
            throw new AssertionError("a frame of an impossible length");
        });
    }

    private void heard(Frame frame) {
        if (frame.type() == MessageType.INDICATE_STATUS.number()) {
            indication(frame).ifPresent(indications::add);
        } else {
            heard.add(frame);
        }
    }

    /** Of the host's own service; a test of one is not about the others. */
    private Optional<String> indication(Frame frame) {
        ByteBuffer in = ByteBuffer.wrap(frame.body(), 8, frame.body().length - 8);
        UUID id = new UUID(in.getLong(), in.getLong());
        in.order(ByteOrder.LITTLE_ENDIAN);
        Cid cid = MbimServices.all().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .flatMap(it -> it.command(in.getInt()))
                .orElseThrow();
        byte[] buffer = new byte[in.getInt()];
        in.get(buffer);
        Layout layout = cid.declaration().layout(Part.NOTIFICATION, extension).orElseThrow();
        return id.equals(service.id())
                ? Optional.of(cid.declaration().name() + " " + layout.read(buffer))
                : Optional.empty();
    }

    /** What was indicated since the last look. */
    public MbimHost indicated(String... texts) {
        time.settle();
        assertThat(indications).containsExactly(texts);
        indications.clear();
        return this;
    }

    public List<String> indications() {
        return indications;
    }

    @Override
    public void pause(boolean paused) {}

    @Override
    public void hangUp() {}

    /** The answer to a command, which may have come already. */
    public final class Answered {
        private final int transaction;
        private final Layout layout;

        Answered(int transaction, Layout layout) {
            this.transaction = transaction;
            this.layout = layout;
        }

        /** With the contents of the buffer as text. */
        public MbimHost answers(String text) {
            return answers(Status.NONE, text);
        }

        public MbimHost answers(Status status, String text) {
            ByteBuffer answer = payload();
            assertThat(answer.getInt()).isEqualTo(status.number());
            byte[] buffer = new byte[answer.getInt()];
            answer.get(buffer);
            assertThat(layout.read(buffer)).hasToString(text);
            return MbimHost.this;
        }

        public MbimHost done() {
            return answers(Status.NONE, "{}");
        }

        /** With nothing in the buffer. */
        public MbimHost fails(Status status) {
            ByteBuffer answer = payload();
            assertThat(answer.getInt()).isEqualTo(status.number());
            assertThat(answer.getInt()).isZero();
            return MbimHost.this;
        }

        /** Not yet. */
        public Answered waits() {
            assertThat(heard).noneMatch(it -> it.transaction() == transaction);
            return this;
        }

        /** A field of the answer. */
        public Object value(String name) {
            ByteBuffer answer = payload();
            assertThat(answer.getInt()).isZero();
            byte[] buffer = new byte[answer.getInt()];
            answer.get(buffer);
            return ((Contents) layout.read(buffer)).get(field(layout, name));
        }

        private ByteBuffer payload() {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            heard.stream().filter(it -> it.transaction() == transaction).forEach(it -> {
                assertThat(it.messageType()).contains(MessageType.COMMAND_DONE);
                whole.writeBytes(Arrays.copyOfRange(it.body(), 8, it.body().length));
            });
            heard.removeIf(it -> it.transaction() == transaction);
            assertThat(whole.size()).as("an answer").isPositive();
            return ByteBuffer.wrap(whole.toByteArray(), 20, whole.size() - 20).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
