package dev.mynah.modem.mbim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.wire.Command;
import dev.mynah.modem.mbim.wire.Frame;
import dev.mynah.modem.mbim.wire.MessageType;
import dev.mynah.modem.mbim.wire.ProtocolError;
import dev.mynah.modem.mbim.wire.Status;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MbimSessionTest {
    private static final UUID BASIC_CONNECT = UUID.fromString("a289cc33-bcbb-8b4f-b6b0-133ec2aae6df");
    private static final Command CAPS = new Command(BASIC_CONNECT, 1, false, new byte[0]);

    @Test
    void a_function_is_opened_asked_and_closed() {
        MbimHost mbim = new MbimHost("Basic Connect");
        mbim.send(MessageType.OPEN, 1, 4096);
        hears(mbim, MessageType.OPEN_DONE, 1, 0);
        mbim.query("Radio State").answers("{HwRadioState=ON SwRadioState=ON}");
        mbim.send(new Frame(MessageType.CLOSE.number(), 2, new byte[0]).encode());
        hears(mbim, MessageType.CLOSE_DONE, 2, 0);
    }

    @Test
    void what_is_not_open_says_so() {
        MbimHost mbim = new MbimHost("Basic Connect");
        mbim.command(7, CAPS);
        hearsError(mbim, 7, ProtocolError.NOT_OPENED);
    }

    @Test
    void a_modem_that_boots_hears_nothing_and_comes_back_shut() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        mbim.modem.running(false);
        mbim.command(8, CAPS);
        mbim.send(MessageType.OPEN, 9, 4096);
        assertThat(mbim.heard).isEmpty();
        mbim.modem.running(true);
        mbim.command(10, CAPS);
        hearsError(mbim, 10, ProtocolError.NOT_OPENED);
        mbim.send(MessageType.OPEN, 11, 4096);
        assertThat(mbim.heard).extracting(Frame::transaction).contains(11);
        mbim.query("Radio State").answers("{HwRadioState=ON SwRadioState=ON}");
    }

    @Test
    void a_host_that_can_take_nothing_is_not_opened_for() {
        MbimHost mbim = new MbimHost("Basic Connect");
        mbim.send(MessageType.OPEN, 1, 63);
        hearsError(mbim, 1, ProtocolError.MAX_TRANSFER);
    }

    @Test
    void a_message_of_no_known_kind_is_an_error_and_the_session_goes_on() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        mbim.send(new Frame(77, 3, new byte[4]).encode());
        hearsError(mbim, 3, ProtocolError.UNKNOWN);
        mbim.query("Radio State").answers("{HwRadioState=ON SwRadioState=ON}");
    }

    @Test
    void a_length_that_can_not_be_costs_one_message() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        byte[] octets = new Frame(3, 5, new byte[40]).encode();
        octets[7] = 0x7F;
        mbim.send(octets);
        hearsError(mbim, 5, ProtocolError.LENGTH_MISMATCH);
        mbim.query("Radio State").answers("{HwRadioState=ON SwRadioState=ON}");
    }

    @Test
    void a_buffer_longer_than_its_message_is_a_mismatch() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        byte[] payload = CAPS.encode();
        payload[24] = 9;
        mbim.send(Frame.fragments(MessageType.COMMAND, 8, payload, 4096).get(0).encode());
        hearsError(mbim, 8, ProtocolError.LENGTH_MISMATCH);
    }

    @Test
    void messages_may_be_cut_anywhere() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        byte[] octets = Frame.fragments(MessageType.COMMAND, 9, CAPS.encode(), 4096)
                .get(0)
                .encode();
        for (byte octet : octets) {
            mbim.send(new byte[] {octet});
        }
        assertThat(mbim.heard).hasSize(1);
        assertThat(mbim.heard.get(0).transaction()).isEqualTo(9);
    }

    @Test
    void the_rest_of_a_message_is_not_waited_for_for_ever() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        byte[] octets = Frame.fragments(MessageType.COMMAND, 9, CAPS.encode(), 4096)
                .get(0)
                .encode();
        mbim.send(Arrays.copyOf(octets, 20));
        mbim.time.advance(Duration.ofSeconds(2));
        mbim.query("Radio State").answers("{HwRadioState=ON SwRadioState=ON}");
    }

    @Test
    void fragments_are_put_together() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        fragments(9).forEach(it -> mbim.send(it.encode()));
        assertThat(mbim.heard).extracting(Frame::transaction).containsExactly(9);
        assertThat(mbim.heard.get(0).messageType()).contains(MessageType.COMMAND_DONE);
    }

    @Test
    void a_fragment_that_does_not_come_is_told() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        mbim.send(fragments(9).get(0).encode());
        mbim.time.advance(Duration.ofMillis(1249));
        assertThat(mbim.heard).isEmpty();
        mbim.time.advance(Duration.ofMillis(1));
        hearsError(mbim, 9, ProtocolError.TIMEOUT_FRAGMENT);
    }

    @Test
    void a_fragment_out_of_sequence_is_told() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        mbim.send(fragments(9).get(0).encode());
        mbim.send(fragments(9).get(2).encode());
        hearsError(mbim, 9, ProtocolError.FRAGMENT_OUT_OF_SEQUENCE);
        mbim.query("Radio State").answers("{HwRadioState=ON SwRadioState=ON}");
    }

    @Test
    void a_message_that_begins_amid_another_ends_that() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        mbim.send(fragments(9).get(0).encode());
        fragments(10).forEach(it -> mbim.send(it.encode()));
        hearsError(mbim, 9, ProtocolError.FRAGMENT_OUT_OF_SEQUENCE);
        assertThat(mbim.heard).extracting(Frame::transaction).containsExactly(10);
    }

    /** Three of them, each with a few octets. */
    private static List<Frame> fragments(int transaction) {
        return Frame.fragments(MessageType.COMMAND, transaction, CAPS.encode(), Frame.FRAGMENT_HEADER + 12);
    }

    @Test
    void long_answers_come_in_fragments_that_the_host_can_take() {
        MbimHost mbim = new MbimHost("Basic Connect");
        mbim.send(MessageType.OPEN, 1, 64);
        mbim.heard.clear();
        mbim.command(2, CAPS);
        assertThat(mbim.heard).hasSizeGreaterThan(2).allMatch(it -> it.encode().length <= 64);
    }

    @Test
    void a_transaction_under_way_is_not_begun_again() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        mbim.command(5, new Command(BASIC_CONNECT, 8, false, new byte[4]));
        mbim.command(5, CAPS);
        hearsError(mbim, 5, ProtocolError.DUPLICATED_TID);
    }

    @Test
    void an_unknown_service_and_an_unknown_command_are_not_supported() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        mbim.command(5, new Command(new UUID(1, 2), 1, false, new byte[0]));
        mbim.command(6, new Command(BASIC_CONNECT, 99, false, new byte[0]));
        mbim.command(7, new Command(BASIC_CONNECT, 1, true, new byte[0]));
        assertThat(mbim.heard)
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.body()[28]).isEqualTo((byte) Status.NO_DEVICE_SUPPORT.number()));
    }

    @Test
    void a_buffer_that_can_not_be_read_is_an_invalid_parameter() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        mbim.command(5, new Command(BASIC_CONNECT, 3, true, new byte[] {7, 0, 0, 0}));
        assertThat(mbim.heard.get(0).body()[28]).isEqualTo((byte) Status.INVALID_PARAMETERS.number());
    }

    @Test
    void only_what_is_subscribed_to_is_indicated() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        mbim.slot().functionality(Functionality.RADIO_OFF);
        mbim.slot().tell(new SubscriptionEvent.FunctionalityChanged(Functionality.RADIO_OFF));
        mbim.indicated("Radio State {HwRadioState=ON SwRadioState=OFF}");

        mbim.set(
                        "Device Service Subscribe List",
                        "Events",
                        List.of(MbimHost.structure("DeviceServiceId", BASIC_CONNECT, "Cids", List.of(2))))
                .answers("{EventsCount=1 Events=[{DeviceServiceId=" + BASIC_CONNECT + " CidsCount=1 Cids=[2]}]}");
        mbim.slot().functionality(Functionality.FULL);
        mbim.slot().tell(new SubscriptionEvent.FunctionalityChanged(Functionality.FULL));
        mbim.indicated();
    }

    @Test
    void a_port_that_is_closed_without_a_word_leaves_the_function_open() {
        MbimHost mbim = MbimHost.opened("Basic Connect");
        mbim.hangUpPort();
        mbim.query("Radio State").answers("{HwRadioState=ON SwRadioState=ON}");
        mbim.end();
        assertThat(mbim.slot().listeners()).isZero();
    }

    private static void hears(MbimHost mbim, MessageType type, int transaction, int number) {
        assertThat(mbim.heard).isNotEmpty();
        Frame frame = mbim.heard.remove(0);
        assertThat(frame.messageType()).contains(type);
        assertThat(frame.transaction()).isEqualTo(transaction);
        assertThat(frame.body()).isEqualTo(new byte[] {(byte) number, 0, 0, 0});
    }

    private static void hearsError(MbimHost mbim, int transaction, ProtocolError error) {
        hears(mbim, MessageType.FUNCTION_ERROR, transaction, error.number());
    }
}
