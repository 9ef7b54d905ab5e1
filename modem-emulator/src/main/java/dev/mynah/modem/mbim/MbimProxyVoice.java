package dev.mynah.modem.mbim;

import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.mbim.port.MbimFunction;
import dev.mynah.modem.mbim.wire.Command;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Frame;
import dev.mynah.modem.mbim.wire.FrameReader;
import dev.mynah.modem.mbim.wire.MessageType;
import dev.mynah.modem.mbim.wire.ProtocolError;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A client of what it takes for libmbim's mbim-proxy: it first says which device it means, and then speaks to that as if
 * alone. Each client has a session of its own, with a release of Microsoft's extensions and subscriptions of its own. As
 * with the real one, a function stays open once some client has opened it.
 */
final class MbimProxyVoice implements Voice {
    private final Connection connection;
    private final Function<String, Optional<MbimFunction>> devices;
    private final MbimOffer offer;
    private final Timeline timeline;
    private final String door;
    private final EventStream events;
    private final FrameReader frames = new FrameReader(MbimSession.LONGEST + Frame.FRAGMENT_HEADER);
    private Optional<Client> client = Optional.empty();

    MbimProxyVoice(
            Connection connection,
            Function<String, Optional<MbimFunction>> devices,
            MbimOffer offer,
            Timeline timeline,
            String door,
            EventStream events) {
        this.connection = connection;
        this.devices = devices;
        this.offer = offer;
        this.timeline = timeline;
        this.door = door;
        this.events = events;
    }

    @Override
    public void received(byte[] bytes, int offset, int length) {
        frames.receive(bytes, offset, length, this::received, it -> error(it, ProtocolError.LENGTH_MISMATCH));
    }

    private void received(Frame frame) {
        Optional<Command> toProxy = Optional.of(frame)
                .filter(it -> it.type() == MessageType.COMMAND.number() && it.body().length > 8)
                .flatMap(it -> Command.decode(Arrays.copyOfRange(it.body(), 8, it.body().length)))
                .filter(it -> it.service().equals(ProxyControl.SERVICE));
        if (toProxy.isPresent()) {
            configure(frame.transaction(), toProxy.get());
        } else if (client.isEmpty()) {
            error(frame.transaction(), ProtocolError.NOT_OPENED);
        } else {
            client.get().received(frame);
        }
    }

    private void configure(int transaction, Command command) {
        Status status = Status.NO_DEVICE_SUPPORT;
        if (command.cid() == ProxyControl.CONFIGURATION && command.set()) {
            status = ProxyControl.CONFIGURE.read(command.buffer()) instanceof Contents given
                    ? configured(given.get(ProxyControl.DEVICE_PATH))
                    : Status.INVALID_PARAMETERS;
        }
        byte[] payload = Command.done(command.service(), command.cid(), status, new byte[0]);
        Frame.fragments(MessageType.COMMAND_DONE, transaction, payload, MbimSession.LONGEST)
                .forEach(it -> connection.write(it.encode()));
    }

    private Status configured(String path) {
        Optional<MbimFunction> function = devices.apply(path);
        client.ifPresent(Client::end);
        client = function.map(it -> new Client(it, write -> timeline.execute(() -> connection.write(write))));
        return client.isPresent() ? Status.NONE : Status.FAILURE;
    }

    private void error(int transaction, ProtocolError error) {
        connection.write(Frame.of(MessageType.FUNCTION_ERROR, transaction, error.number())
                .encode());
    }

    @Override
    public void hungUp() {
        frames.forget();
    }

    @Override
    public void ended() {
        client.ifPresent(Client::end);
        client = Optional.empty();
    }

    /** The session with a function, in the turns of its modem. */
    private final class Client {
        private final MbimFunction function;
        private final MbimSession session;
        private Runnable watching = () -> {};

        Client(MbimFunction function, Consumer<byte[]> wire) {
            this.function = function;
            MbimTrace trace = new MbimTrace(function, door, events);
            session = new MbimSession(function, offer.services(), offer.latest(), trace, wire);
            turn(this::begin);
        }

        private void begin() {
            watching = function.modem().listen(this::tell);
            if (function.heldOpen()) {
                session.resume();
            }
        }

        void received(Frame frame) {
            turn(() -> {
                if (!function.modem().running()) {
                    return; // lost, as with a device that is off the bus
                }
                session.received(frame);
                if (session.isOpen()) {
                    function.holdOpen();
                }
            });
        }

        private void tell(ModemEvent event) {
            if (event instanceof ModemEvent.Stopped) {
                session.end();
                function.shut();
            }
        }

        void end() {
            turn(() -> {
                watching.run();
                session.end();
            });
        }

        private void turn(Runnable task) {
            function.modem().timeline().execute(task);
        }
    }
}
