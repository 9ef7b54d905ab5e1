package dev.mynah.modem.mbim;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Declaration.Part;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.MbimFunction;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.port.RefusalStatus;
import dev.mynah.modem.mbim.port.Service;
import dev.mynah.modem.mbim.wire.Command;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Frame;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Malformed;
import dev.mynah.modem.mbim.wire.MessageType;
import dev.mynah.modem.mbim.wire.ProtocolError;
import dev.mynah.modem.mbim.wire.Reading;
import dev.mynah.modem.mbim.wire.Reassembly;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One host's session with a function: open or not, the commands under way, and what is indicated. MBIM 1.0 9. */
final class MbimSession {
    /** The most octets of a message, however many fragments it comes in. */
    static final int LONGEST = 0x10000;

    /** What a host must at least be able to take: a header of all kinds with something behind. MBIM 1.0 6.4. */
    private static final int SHORTEST_TRANSFER = 64;

    private static final int DEFAULT_TRANSFER = 4096;
    private static final int MOST_COMMANDS = 64;

    /** MBIM 1.0 9.5: so long a fragment may be waited for. */
    private static final Duration FRAGMENT_TIMEOUT = Duration.ofMillis(1250);

    private final MbimFunction function;
    private final List<Service> services;
    private final Extension latest;
    private final MbimTrace trace;
    private final Consumer<byte[]> wire;
    private final Reassembly reassembly = new Reassembly(LONGEST, this::error);
    private final Map<Integer, Command> underWay = new HashMap<>();
    private Optional<Timeline.Timer> fragmentTimer = Optional.empty();
    private Optional<Opened> opened = Optional.empty();

    MbimSession(
            MbimFunction function, List<Service> services, Extension latest, MbimTrace trace, Consumer<byte[]> wire) {
        this.function = function;
        this.services = services;
        this.latest = latest;
        this.trace = trace;
        this.wire = wire;
    }

    boolean isOpen() {
        return opened.isPresent();
    }

    /** A host that goes on with a session of somebody before it. */
    void resume() {
        open(DEFAULT_TRANSFER);
    }

    void received(Frame frame) {
        Optional<MessageType> type = frame.messageType();
        if (type.isEmpty()) {
            error(frame.transaction(), ProtocolError.UNKNOWN);
        } else if (type.get() == MessageType.OPEN) {
            openAsked(frame);
        } else if (opened.isEmpty()) {
            error(frame.transaction(), ProtocolError.NOT_OPENED);
        } else {
            receivedOpen(type.get(), frame);
        }
    }

    private void openAsked(Frame frame) {
        if (frame.body().length < Integer.BYTES) {
            error(frame.transaction(), ProtocolError.LENGTH_MISMATCH);
            return;
        }
        int longest = number(frame);
        trace.received(() -> "OPEN " + Integer.toUnsignedString(longest));
        if (longest >= 0 && longest < SHORTEST_TRANSFER) {
            error(frame.transaction(), ProtocolError.MAX_TRANSFER);
            return;
        }
        open(longest < 0 || longest > LONGEST ? LONGEST : longest);
        done(MessageType.OPEN_DONE, frame.transaction());
    }

    private void receivedOpen(MessageType type, Frame frame) {
        switch (type) {
            case CLOSE -> {
                trace.received(() -> "CLOSE");
                end();
                done(MessageType.CLOSE_DONE, frame.transaction());
            }
            case COMMAND -> fragment(frame);
            case HOST_ERROR -> hostError(frame);
            default -> error(frame.transaction(), ProtocolError.UNKNOWN);
        }
    }

    /** The host wants nothing more of a transaction. MBIM 1.0 9.3.4. */
    private void hostError(Frame frame) {
        if (frame.body().length >= Integer.BYTES) {
            trace.received(() -> "HOST_ERROR " + Integer.toUnsignedString(number(frame)));
        }
        underWay.remove(frame.transaction());
    }

    private static int number(Frame frame) {
        return ByteBuffer.wrap(frame.body()).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    private void fragment(Frame frame) {
        fragmentTimer.ifPresent(Timeline.Timer::cancel);
        fragmentTimer = Optional.empty();
        Optional<byte[]> whole = reassembly.add(frame);
        if (reassembly.waiting()) {
            fragmentTimer = Optional.of(function.modem()
                    .timeline()
                    .after(FRAGMENT_TIMEOUT, () -> reassembly.giveUp(ProtocolError.TIMEOUT_FRAGMENT)));
        }
        if (whole.isPresent()) {
            Command.decode(whole.get())
                    .ifPresentOrElse(
                            command -> command(frame.transaction(), command),
                            () -> error(frame.transaction(), ProtocolError.LENGTH_MISMATCH));
        }
    }

    private void command(int transaction, Command command) {
        if (underWay.containsKey(transaction)) {
            error(transaction, ProtocolError.DUPLICATED_TID);
            return;
        }
        Optional<Service> service = services.stream()
                .filter(it -> it.id().equals(command.service()))
                .findFirst();
        Optional<Cid> cid = service.flatMap(it -> it.command(command.cid()));
        Part part = command.set() ? Part.SET : Part.QUERY;
        Optional<Layout> layout = cid.map(Cid::declaration)
                .filter(it -> it.notApplicable().isEmpty())
                .flatMap(it -> it.layout(part, port().extension()));
        String name = service.map(it -> it.name() + " ").orElse("")
                + cid.map(it -> it.declaration().name()).orElse(command.toString());
        if (cid.isEmpty() || layout.isEmpty()) {
            trace.received(() -> part + " " + name);
            answer(transaction, command, name, Layout.EMPTY, new Answer(Status.NO_DEVICE_SUPPORT, Optional.empty()));
            return;
        }
        if (underWay.size() >= MOST_COMMANDS) {
            answer(transaction, command, name, Layout.EMPTY, new Answer(Status.BUSY, Optional.empty()));
            return;
        }
        Reading reading = layout.get().read(command.buffer());
        trace.received(() -> part + " " + name + " " + reading);
        underWay.put(transaction, command);
        perform(cid.get(), command.set(), name, reading)
                .onComplete(result -> completed(transaction, command, cid.get(), name, result));
    }

    private Future<Answer> perform(Cid cid, boolean set, String name, Reading reading) {
        if (reading instanceof Malformed) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        try {
            Contents given = (Contents) reading;
            return set ? cid.set(port(), given) : cid.query(port(), given);
        } catch (RuntimeException e) {
            trace.broken(name, e);
            return Answer.failed(Status.FAILURE);
        }
    }

    private void completed(int transaction, Command command, Cid cid, String name, AsyncResult<Answer> result) {
        if (opened.isEmpty() || !underWay.remove(transaction, command)) {
            return; // the host has closed meanwhile, or cancelled
        }
        Declaration declaration = cid.declaration();
        Layout layout = declaration.layout(Part.RESPONSE, port().extension()).orElse(Layout.EMPTY);
        if (result.succeeded()) {
            answer(transaction, command, name, layout, result.result());
        } else if (result.cause() instanceof Refusal refusal) {
            answer(transaction, command, name, layout, new Answer(RefusalStatus.of(refusal), Optional.empty()));
        } else {
            trace.broken(name, result.cause());
            answer(transaction, command, name, layout, new Answer(Status.FAILURE, Optional.empty()));
        }
    }

    private void answer(int transaction, Command command, String name, Layout layout, Answer answer) {
        trace.sent(() -> name
                + (answer.status() == Status.NONE ? "" : " " + answer.status())
                + answer.contents().map(it -> " " + it).orElse(""));
        byte[] buffer = answer.contents().map(layout::write).orElse(new byte[0]);
        byte[] payload = Command.done(command.service(), command.cid(), answer.status(), buffer);
        send(MessageType.COMMAND_DONE, transaction, payload);
    }

    private void indicate(Service service, Cid cid, Contents contents, byte[] buffer) {
        trace.sent(() -> "INDICATE " + service.name() + " " + cid.declaration().name() + " " + contents);
        byte[] payload = Command.indication(service.id(), cid.declaration().cid(), buffer);
        send(MessageType.INDICATE_STATUS, 0, payload);
    }

    private void send(MessageType type, int transaction, byte[] payload) {
        int longest = opened.map(Opened::longest).orElse(DEFAULT_TRANSFER);
        for (Frame frame : Frame.fragments(type, transaction, payload, longest)) {
            wire.accept(frame.encode());
        }
    }

    private void done(MessageType type, int transaction) {
        trace.sent(type::name);
        wire.accept(Frame.of(type, transaction, Status.NONE.number()).encode());
    }

    /** Says what is wrong with a message. MBIM 1.0 9.4.4. */
    void error(int transaction, ProtocolError error) {
        trace.sent(() -> "FUNCTION_ERROR " + error);
        wire.accept(Frame.of(MessageType.FUNCTION_ERROR, transaction, error.number())
                .encode());
    }

    private void open(int longest) {
        end();
        MbimPort port = new MbimPort(function, trace.door(), services, latest, this::indicate);
        opened = Optional.of(new Opened(port, longest, attend(port)));
    }

    private Runnable attend(MbimPort port) {
        List<Cid> commands =
                services.stream().flatMap(it -> it.supported().stream()).toList();
        Runnable subscription =
                function.subscription().listen(event -> commands.forEach(command -> command.on(port, event)));
        Runnable modem = function.modem().listen(event -> commands.forEach(command -> command.on(port, event)));
        List<Runnable> attending =
                commands.stream().map(command -> command.attend(port)).toList();
        return () -> {
            subscription.run();
            modem.run();
            attending.forEach(Runnable::run);
            port.end();
        };
    }

    private MbimPort port() {
        return opened.orElseThrow().port;
    }

    /** The host closes, or is gone. */
    void end() {
        fragmentTimer.ifPresent(Timeline.Timer::cancel);
        reassembly.forget();
        underWay.clear();
        opened.ifPresent(it -> it.attending.run());
        opened = Optional.empty();
    }

    private record Opened(MbimPort port, int longest, Runnable attending) {}
}
