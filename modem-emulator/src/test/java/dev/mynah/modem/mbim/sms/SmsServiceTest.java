package dev.mynah.modem.mbim.sms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Messages.Arrived;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.MbimHost;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.MessageClass;
import dev.mynah.network.air.sms.relay.RpAddress;
import io.vertx.core.Future;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmsServiceTest {
    private static final RpAddress CENTRE = RpAddress.number("+491710760000");
    private static final String DELIVER = "000B915155100000F100006210203040500004D4F29C0E";

    private final MbimHost mbim = MbimHost.opened("SMS");

    @BeforeEach
    void two_messages_are_kept() {
        keep(1, Status.RECEIVED_UNREAD);
        keep(4, Status.STORED_SENT);
    }

    private void keep(int index, Status status) {
        mbim.slot().messages.kept.get(Memory.ALL).put(index, new Kept(index, status, CENTRE, Octets.hex(DELIVER)));
    }

    @Test
    void the_configuration_is_the_stores_size_and_the_service_centre() {
        mbim.query("Configuration")
                .answers(
                        "{SmsStorageState=1 Format=PDU MaxMessages=100 CdmaShortMessageSize=0 ScAddress=+491710760000}");
        mbim.set("Configuration", "Format", "PDU", "ScAddress", "+15550999").value("ScAddress");
        assertThat(mbim.slot().messages.centre).contains(RpAddress.number("+15550999"));
        mbim.set("Configuration", "Format", "PDU", "ScAddress", "nobody")
                .fails(dev.mynah.modem.mbim.wire.Status.INVALID_PARAMETERS);
        mbim.set("Configuration", "Format", "CDMA").fails(dev.mynah.modem.mbim.wire.Status.SMS_FORMAT_NOT_SUPPORTED);
    }

    @Test
    void a_message_that_is_read_is_new_no_more() {
        mbim.query("Read", "Format", "PDU", "Flag", "NEW")
                .answers("{Format=PDU MessagesCount=1 PduMessages=[{MessageIndex=1 MessageStatus=NEW"
                        + " PduData=0791947101670000" + DELIVER + "}]}");
        mbim.query("Read", "Format", "PDU", "Flag", "NEW").answers("{Format=PDU MessagesCount=0 PduMessages=[]}");
        assertThat(mbim.slot().messages.kept.get(Memory.ALL).get(1).status()).isEqualTo(Status.RECEIVED_READ);
    }

    @Test
    void a_place_without_a_message_is_no_place() {
        mbim.query("Read", "Format", "PDU", "Flag", "INDEX", "MessageIndex", 2)
                .fails(dev.mynah.modem.mbim.wire.Status.INVALID_MEMORY_INDEX);
        mbim.set("Delete", "Flag", "INDEX", "MessageIndex", 2)
                .fails(dev.mynah.modem.mbim.wire.Status.INVALID_MEMORY_INDEX);
    }

    @Test
    void messages_are_deleted_by_what_they_are() {
        mbim.set("Delete", "Flag", "SENT").done();
        assertThat(mbim.slot().messages.kept.get(Memory.ALL)).containsOnlyKeys(1);
        mbim.set("Delete", "Flag", "ALL").done();
        assertThat(mbim.slot().messages.kept.get(Memory.ALL)).isEmpty();
    }

    @Test
    void a_message_is_sent_by_the_centre_that_is_named_or_the_usual_one() {
        byte[] submit = HexFormat.of().parseHex("0001000B915155100000F1000004D4F29C0E");
        mbim.set("Send", "Format", "PDU", "PduMessage", MbimHost.structure("PduData", submit))
                .answers("{MessageReference=7}");
        assertThat(mbim.slot().messages.sentBy).containsExactly(RpAddress.NONE);
        assertThat(mbim.slot().messages.sent).containsExactly(Octets.hex("01000B915155100000F1000004D4F29C0E"));
    }

    @Test
    void what_the_network_does_not_take_is_a_failure() {
        mbim.slot().messages.answer = Future.failedFuture(new Refusal(Refusal.Reason.NETWORK_TIMEOUT));
        byte[] submit = HexFormat.of().parseHex("0001000B915155100000F1000004D4F29C0E");
        mbim.set("Send", "Format", "PDU", "PduMessage", MbimHost.structure("PduData", submit))
                .fails(dev.mynah.modem.mbim.wire.Status.SMS_NETWORK_TIMEOUT);
        mbim.set("Send", "Format", "PDU", "PduMessage", MbimHost.structure("PduData", new byte[] {0}))
                .fails(dev.mynah.modem.mbim.wire.Status.INVALID_PARAMETERS);
    }

    @Test
    void the_store_says_where_a_new_message_is() {
        mbim.query("Message Store Status").answers("{Flag=2 MessageIndex=1}");
        mbim.slot().tell(new SubscriptionEvent.MessageKept(Memory.EQUIPMENT, 3, false));
        mbim.slot().tell(new SubscriptionEvent.MessageKept(Memory.CARD, 2, false));
        mbim.slot().tell(new SubscriptionEvent.MemoryFull(Memory.EQUIPMENT));
        mbim.indicated(
                "Message Store Status {Flag=2 MessageIndex=3}",
                "Message Store Status {Flag=2 MessageIndex=102}",
                "Message Store Status {Flag=1 MessageIndex=0}");
    }

    @Test
    void a_message_to_be_shown_at_once_is_indicated_and_others_are_left_to_the_modem() {
        assertThat(mbim.slot().messages.arrives(arrived(Optional.empty()))).isFalse();
        assertThat(mbim.slot().messages.arrives(arrived(Optional.of(MessageClass.IMMEDIATE_DISPLAY))))
                .isTrue();
        assertThat(mbim.indications()).hasSize(1).allMatch(it -> it.startsWith("Read {Format=PDU MessagesCount=1"));
    }

    private static Arrived arrived(Optional<MessageClass> messageClass) {
        return new Arrived(CENTRE, Octets.hex(DELIVER), false, messageClass, false);
    }
}
