package dev.mynah.modem.mbim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.FakeModem;
import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.mbim.port.MbimFunction;
import dev.mynah.modem.mbim.wire.Command;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Frame;
import dev.mynah.modem.mbim.wire.MessageType;
import dev.mynah.modem.mbim.wire.ProtocolError;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.modem.qmi.QmiDevice;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.VirtualTime;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MbimProxyTest {
    private static final UUID BASIC_CONNECT = UUID.fromString("a289cc33-bcbb-8b4f-b6b0-133ec2aae6df");

    private static final int DEVICE_CAPS = 1;
    private static final int RADIO_STATE = 3;
    private static final int SIGNAL_STATE = 11;
    private static final int SUBSCRIBE_LIST = 19;

    private final VirtualTime time = new VirtualTime(MbimHost.START);
    private final FakeModem modem = new FakeModem(time.timeline());
    private final MbimFunction function = new MbimFunction(modem, 0, new QmiDevice(modem, 0, new EventStream()));
    private final MbimProxyVoices voices = new MbimProxyVoices(
            path -> path.equals("/dev/cdc-wdm0") ? Optional.of(function) : Optional.empty(),
            MbimOffer.ALL,
            time.timeline(),
            "mbim-proxy",
            new EventStream());

    @Test
    void a_client_names_its_device_and_speaks_to_it() {
        Client client = new Client();
        assertThat(client.configure("/dev/cdc-wdm0")).isEqualTo(Status.NONE.number());
        client.send(Frame.of(MessageType.OPEN, 2, 4096));
        client.send(caps(3));
        assertThat(client.heard)
                .extracting(it -> it.messageType().orElseThrow())
                .containsExactly(MessageType.COMMAND_DONE, MessageType.OPEN_DONE, MessageType.COMMAND_DONE);
    }

    @Test
    void a_device_that_there_is_not_is_a_failure() {
        assertThat(new Client().configure("/dev/cdc-wdm7")).isEqualTo(Status.FAILURE.number());
    }

    @Test
    void a_client_that_has_named_no_device_has_none_open() {
        Client client = new Client();
        client.send(Frame.of(MessageType.OPEN, 2, 4096));
        assertThat(client.heard)
                .containsExactly(client.heard.get(0))
                .allSatisfy(it -> assertThat(it.encode())
                        .isEqualTo(Frame.of(MessageType.FUNCTION_ERROR, 2, ProtocolError.NOT_OPENED.number())
                                .encode()));
    }

    @Test
    void a_device_that_one_client_has_opened_is_open_for_the_next() {
        Client first = new Client();
        first.configure("/dev/cdc-wdm0");
        first.send(Frame.of(MessageType.OPEN, 2, 4096));
        first.voice.ended();
        Client second = new Client();
        second.configure("/dev/cdc-wdm0");
        second.send(caps(3));
        assertThat(second.heard.get(1).messageType()).contains(MessageType.COMMAND_DONE);
    }

    @Test
    void a_modem_that_restarts_is_open_for_nobody() {
        Client client = new Client();
        client.configure("/dev/cdc-wdm0");
        client.send(Frame.of(MessageType.OPEN, 2, 4096));
        client.heard.clear();
        modem.running(false);
        client.send(caps(3));
        assertThat(client.heard).isEmpty();
        modem.running(true);
        client.send(caps(4));
        client.send(Frame.of(MessageType.OPEN, 5, 4096));
        client.send(caps(6));
        assertThat(client.heard)
                .extracting(it -> it.messageType().orElseThrow())
                .containsExactly(MessageType.FUNCTION_ERROR, MessageType.OPEN_DONE, MessageType.COMMAND_DONE);
    }

    @Test
    void two_clients_with_the_same_transactions_each_have_their_own_answers_and_what_they_subscribed_to() {
        List<Client> clients = List.of(new Client(), new Client());
        for (Client client : clients) {
            client.configure("/dev/cdc-wdm0");
            client.send(Frame.of(MessageType.OPEN, 2, 4096));
            client.send(subscribe(3, client == clients.get(0) ? RADIO_STATE : SIGNAL_STATE));
            client.heard.clear();
        }
        clients.get(0).send(caps(4));
        clients.get(1).send(command(4, RADIO_STATE, false, new byte[0]));
        assertThat(clients.get(0).heard).extracting(Frame::transaction).containsExactly(4);
        assertThat(clients.get(1).heard).extracting(Frame::transaction).containsExactly(4);
        assertThat(cid(clients.get(0).heard.get(0))).isEqualTo(DEVICE_CAPS);
        assertThat(cid(clients.get(1).heard.get(0))).isEqualTo(RADIO_STATE);
        clients.forEach(it -> it.heard.clear());

        modem.slots.get(0).tell(new SubscriptionEvent.FunctionalityChanged(Functionality.RADIO_OFF));
        time.settle();
        assertThat(clients.get(0).heard)
                .singleElement()
                .satisfies(it -> assertThat(it.messageType()).contains(MessageType.INDICATE_STATUS))
                .satisfies(it -> assertThat(cid(it)).isEqualTo(RADIO_STATE));
        assertThat(clients.get(1).heard).isEmpty();

        clients.get(0).voice.ended();
        clients.get(1).send(caps(5));
        assertThat(clients.get(1).heard).extracting(Frame::transaction).containsExactly(5);
    }

    /** That of an answer or an indication: behind the fragment's header and the service. */
    private static int cid(Frame frame) {
        return ByteBuffer.wrap(frame.body()).order(ByteOrder.LITTLE_ENDIAN).getInt(24);
    }

    private static Frame subscribe(int transaction, int cid) {
        ByteBuffer list = ByteBuffer.allocate(36).order(ByteOrder.LITTLE_ENDIAN);
        list.putInt(1).putInt(12).putInt(24);
        list.order(ByteOrder.BIG_ENDIAN)
                .putLong(BASIC_CONNECT.getMostSignificantBits())
                .putLong(BASIC_CONNECT.getLeastSignificantBits());
        list.order(ByteOrder.LITTLE_ENDIAN).putInt(1).putInt(cid);
        return command(transaction, SUBSCRIBE_LIST, true, list.array());
    }

    private static Frame command(int transaction, int cid, boolean set, byte[] buffer) {
        byte[] payload = new Command(BASIC_CONNECT, cid, set, buffer).encode();
        return Frame.fragments(MessageType.COMMAND, transaction, payload, 4096).get(0);
    }

    private static Frame caps(int transaction) {
        return command(transaction, DEVICE_CAPS, false, new byte[0]);
    }

    private final class Client implements Connection {
        private final List<Frame> heard = new ArrayList<>();
        private final Voice voice = voices.apply(this);

        /** The status it is answered with. */
        int configure(String path) {
            byte[] buffer = ProxyControl.CONFIGURE.write(
                    Contents.none().with(ProxyControl.DEVICE_PATH, path).with(ProxyControl.TIMEOUT, 30));
            byte[] payload = new Command(ProxyControl.SERVICE, ProxyControl.CONFIGURATION, true, buffer).encode();
            send(Frame.fragments(MessageType.COMMAND, 1, payload, 4096).get(0));
            return ByteBuffer.wrap(heard.get(0).body())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getInt(28);
        }

        void send(Frame frame) {
            byte[] octets = frame.encode();
            voice.received(octets, 0, octets.length);
            time.settle();
        }

        @Override
        public void write(byte[] bytes) {
            ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int type = in.getInt();
            assertThat(in.getInt()).isEqualTo(bytes.length);
            int transaction = in.getInt();
            byte[] body = new byte[in.remaining()];
            in.get(body);
            heard.add(new Frame(type, transaction, body));
        }

        @Override
        public void pause(boolean paused) {}

        @Override
        public void hangUp() {}
    }
}
