package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.cbs.BroadcastPages;
import dev.mynah.network.air.cbs.PrimaryNotification;
import dev.mynah.network.air.cbs.SerialNumber;
import dev.mynah.network.cbs.BroadcastSpec;
import dev.mynah.network.operator.OperatorControl;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** WMS: messages sent, kept, handed over and acknowledged, beside AT. */
@Testbed("dsds.yaml")
final class QmiMessagesTest {
    private static final int WMS = 0x05;
    private static final int SET_EVENT_REPORT = 0x0001;
    private static final int EVENT_REPORT = 0x0001;
    private static final int RAW_SEND = 0x0020;
    private static final int RAW_WRITE = 0x0021;
    private static final int RAW_READ = 0x0022;
    private static final int MODIFY_TAG = 0x0023;
    private static final int DELETE = 0x0024;
    private static final int LIST = 0x0031;
    private static final int SET_ROUTES = 0x0032;
    private static final int GET_ROUTES = 0x0033;
    private static final int SEND_ACK = 0x0037;
    private static final int SEND_FROM_STORAGE = 0x0042;

    private static final int INVALID_TRANSACTION_ID = 22;
    private static final int INVALID_ARGUMENT = 48;
    private static final int NO_ENTRY = 50;
    private static final int NETWORK_NOT_READY = 53;
    private static final int ENCODING = 58;

    private static final int UIM = 0;
    private static final int NV = 1;
    private static final int GSM = 1;

    /** "hi" to the number of the first SIM itself, by the usual service centre. */
    private static final byte[] SUBMIT = HexFormat.of().parseHex("0001000B915155100000F1000002E834");
    /** The same of class 0. */
    private static final byte[] FLASH = HexFormat.of().parseHex("0001000B915155100000F1001002E834");

    @Test
    void a_message_is_sent_and_the_one_that_comes_is_kept_read_marked_and_deleted(QmiHost qmi0, AtClient at0) {
        registered(qmi0, at0);
        at0.send("AT+CPMS=\"ME\",\"ME\",\"ME\"").eventually("OK");
        assertThat(send(qmi0, SUBMIT).succeeds().tlv(0x01).u16()).isBetween(0, 255);
        QmiAnswer.Cursor place = qmi0.indication(WMS, EVENT_REPORT).tlv(0x10);
        assertThat(place.u8()).isEqualTo(NV);
        assertThat(place.u32()).isZero();
        QmiAnswer.Cursor list = qmi0.ask(
                        WMS, LIST, QmiTlv.of(0x01).u8(NV), QmiTlv.of(0x12).u8(GSM))
                .succeeds()
                .tlv(0x01);
        assertThat(list.u32()).isEqualTo(1);
        assertThat(list.u32()).isZero();
        assertThat(list.u8()).as("not read").isEqualTo(1);
        QmiTlv first = QmiTlv.of(0x01).u8(NV).u32(0);
        QmiAnswer.Cursor read = qmi0.ask(WMS, RAW_READ, first).succeeds().tlv(0x01);
        assertThat(read.u8()).isEqualTo(1);
        assertThat(read.u8()).isEqualTo(6);
        String pdu = HexFormat.of().withUpperCase().formatHex(read.bytes(read.u16()));
        at0.send("AT+CMGF=0").eventually("OK");
        assertThat(at0.ask("AT+CMGL=0")).contains(pdu);
        qmi0.ask(WMS, MODIFY_TAG, QmiTlv.of(0x01).u8(NV).u32(0).u8(1)).succeeds();
        qmi0.ask(WMS, MODIFY_TAG, QmiTlv.of(0x01).u8(NV).u32(0).u8(2)).fails(INVALID_ARGUMENT);
        assertThat(at0.ask("AT+CMGL=0")).contains(pdu);
        qmi0.ask(WMS, DELETE, QmiTlv.of(0x01).u8(NV), QmiTlv.of(0x10).u32(0)).succeeds();
        qmi0.ask(WMS, RAW_READ, first).fails(NO_ENTRY);
        assertThat(at0.ask("AT+CMGL=4")).containsExactly("OK");
    }

    private static void registered(QmiHost host, AtClient at) {
        at.ask("AT+CEREG?", "+CEREG: 0,1");
        host.ask(WMS, SET_EVENT_REPORT, QmiTlv.of(0x10).u8(1)).succeeds();
    }

    private static QmiAnswer send(QmiHost host, byte[] pdu) {
        return host.ask(WMS, RAW_SEND, QmiTlv.of(0x01).u8(6).u16(pdu.length).bytes(pdu));
    }

    @Test
    void what_cannot_be_sent_has_its_error(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        qmi0.ask(WMS, RAW_SEND, QmiTlv.of(0x01).u8(0).u16(2).u16(0)).fails(ENCODING);
        qmi0.ask(WMS, RAW_SEND, QmiTlv.of(0x01).u8(6).u16(1).u8(9)).fails(ENCODING);
        at0.send("AT+CFUN=4").eventually("OK");
        send(qmi0, SUBMIT).fails(NETWORK_NOT_READY);
    }

    @Test
    void a_message_written_is_sent_from_where_it_is(QmiHost qmi0, AtClient at0) {
        registered(qmi0, at0);
        QmiTlv written = QmiTlv.of(0x01).u8(UIM).u8(6).u16(SUBMIT.length).bytes(SUBMIT);
        long place = qmi0.ask(WMS, RAW_WRITE, written).succeeds().tlv(0x01).u32();
        QmiTlv unsent = QmiTlv.of(0x11).u8(3);
        assertThat(qmi0.ask(WMS, LIST, QmiTlv.of(0x01).u8(UIM), unsent)
                        .succeeds()
                        .tlv(0x01)
                        .u32())
                .isEqualTo(1);
        qmi0.ask(WMS, SEND_FROM_STORAGE, QmiTlv.of(0x01).u8(UIM).u32(place).u8(GSM))
                .succeeds();
        assertThat(qmi0.indication(WMS, EVENT_REPORT).has(0x10)).isTrue();
        assertThat(qmi0.ask(WMS, LIST, QmiTlv.of(0x01).u8(UIM), unsent)
                        .succeeds()
                        .tlv(0x01)
                        .u32())
                .isZero();
        qmi0.ask(WMS, DELETE, QmiTlv.of(0x01).u8(UIM)).succeeds();
        assertThat(qmi0.ask(WMS, LIST, QmiTlv.of(0x01).u8(UIM))
                        .succeeds()
                        .tlv(0x01)
                        .u32())
                .isZero();
    }

    @Test
    void a_message_is_handed_over_and_the_host_says_that_it_has_it(QmiHost qmi0, AtClient at0) {
        registered(qmi0, at0);
        QmiTlv toHost = QmiTlv.of(0x01).u16(1).u8(0).u8(4).u8(255).u8(2);
        qmi0.ask(WMS, SET_ROUTES, toHost, QmiTlv.of(0x10).u8(1)).succeeds();
        send(qmi0, SUBMIT).succeeds();
        QmiAnswer handed = qmi0.indication(WMS, EVENT_REPORT);
        QmiAnswer.Cursor message = handed.tlv(0x11);
        assertThat(message.u8()).as("an acknowledgement is wanted").isZero();
        long transaction = message.u32();
        assertThat(message.u8()).isEqualTo(6);
        byte[] tpdu = message.bytes(message.u16());
        assertThat(tpdu[0] & 3).as("SMS-DELIVER, without the service centre").isZero();
        assertThat(handed.tlv(0x15).rest()).startsWith("+");
        qmi0.ask(WMS, SEND_ACK, QmiTlv.of(0x01).u32(transaction).u8(1).u8(1)).succeeds();
        qmi0.ask(WMS, SEND_ACK, QmiTlv.of(0x01).u32(transaction).u8(1).u8(1)).fails(INVALID_TRANSACTION_ID);
        at0.send("AT+CMGF=0").eventually("OK");
        assertThat(at0.ask("AT+CMGL=4")).containsExactly("OK");
    }

    @Test
    void a_message_that_the_host_refuses_is_not_kept(QmiHost qmi0, AtClient at0) {
        registered(qmi0, at0);
        qmi0.ask(WMS, SET_ROUTES, QmiTlv.of(0x01).u16(1).u8(0).u8(4).u8(255).u8(2))
                .succeeds();
        send(qmi0, SUBMIT).succeeds();
        long transaction = qmi0.indication(WMS, EVENT_REPORT).tlv(0x11).skip(1).u32();
        QmiTlv full = QmiTlv.of(0x11).u8(22).u8(0xD3);
        qmi0.ask(WMS, SEND_ACK, QmiTlv.of(0x01).u32(transaction).u8(1).u8(0), full)
                .succeeds();
        assertThat(qmi0.ask(WMS, LIST, QmiTlv.of(0x01).u8(NV))
                        .succeeds()
                        .tlv(0x01)
                        .u32())
                .isZero();
    }

    @Test
    void one_for_display_is_kept_where_a_route_says_so(QmiHost qmi0, AtClient at0) {
        registered(qmi0, at0);
        QmiAnswer.Cursor usual = qmi0.ask(WMS, GET_ROUTES).succeeds().tlv(0x01);
        assertThat(usual.u16()).isEqualTo(5);
        assertThat(usual.bytes(4)).as("class 0 is shown").containsExactly(0, 0, 0xFF, 3);
        send(qmi0, FLASH).succeeds();
        assertThat(qmi0.indication(WMS, EVENT_REPORT).tlv(0x11).u8())
                .as("no acknowledgement")
                .isEqualTo(1);
        qmi0.ask(WMS, SET_ROUTES, QmiTlv.of(0x01).u16(1).u8(0).u8(0).u8(UIM).u8(1))
                .succeeds();
        send(qmi0, FLASH).succeeds();
        assertThat(qmi0.indication(WMS, EVENT_REPORT).tlv(0x10).u8()).isEqualTo(UIM);
        qmi0.ask(WMS, SET_ROUTES, QmiTlv.of(0x01).u16(1).u8(0).u8(0).u8(UIM).u8(9))
                .fails(INVALID_ARGUMENT);
    }

    @Test
    void cell_broadcast_is_chosen_as_AT_sees_it(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CPIN?", "+CPIN: READY");
        qmi0.ask(
                        WMS,
                        0x003D,
                        QmiTlv.of(0x01).u8(GSM),
                        QmiTlv.of(0x10).u16(1).u16(50).u16(60).u8(1))
                .succeeds();
        qmi0.ask(WMS, 0x003C, QmiTlv.of(0x01).u8(GSM).u8(1)).succeeds();
        QmiAnswer.Cursor config =
                qmi0.ask(WMS, 0x003E, QmiTlv.of(0x01).u8(GSM)).succeeds().tlv(0x10);
        assertThat(config.u8()).isEqualTo(1);
        assertThat(config.u16()).isEqualTo(1);
        assertThat(config.u16()).isEqualTo(50);
        assertThat(config.u16()).isEqualTo(60);
        assertThat(config.u8()).isEqualTo(1);
        at0.ask("AT+CSCB?", "+CSCB: 0,\"50-60\",...");
        qmi0.ask(
                        WMS,
                        0x003D,
                        QmiTlv.of(0x01).u8(GSM),
                        QmiTlv.of(0x10).u16(1).u16(60).u16(50).u8(1))
                .fails(INVALID_ARGUMENT);
    }

    @Test
    void a_network_that_carries_messages_comes_and_goes(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(qmi0.ask(WMS, 0x004A).succeeds().tlv(0x10).u8()).isEqualTo(4);
        qmi0.ask(WMS, 0x0047, QmiTlv.of(0x11).u8(1)).succeeds();
        at0.send("AT+CFUN=4").eventually("OK");
        assertThat(qmi0.indication(WMS, 0x004B).tlv(0x01).u8()).isZero();
    }

    @Test
    void messages_are_those_of_GSM(QmiHost qmi0) {
        assertThat(qmi0.ask(WMS, 0x0030).succeeds().tlv(0x01).u8()).isEqualTo(1);
        qmi0.ask(WMS, RAW_READ, QmiTlv.of(0x01).u8(NV).u32(0), QmiTlv.of(0x10).u8(0))
                .fails(INVALID_ARGUMENT);
        qmi0.ask(WMS, RAW_READ, QmiTlv.of(0x01).u8(NV).u32(0xFFFF_FFFFL)).fails(NO_ENTRY);
    }

    @Test
    void a_host_that_has_hung_up_is_handed_nothing(QmiHost qmi0, AtClient at0) {
        registered(qmi0, at0);
        qmi0.ask(WMS, SET_ROUTES, QmiTlv.of(0x01).u16(1).u8(0).u8(4).u8(255).u8(2))
                .succeeds();
        qmi0.hangUp();
        ShortMessages.toItself(at0, "+15550100001", "kept");
    }

    @Test
    void a_page_that_was_chosen_and_a_warning_are_told(QmiHost qmi0, AtClient at0, OperatorControl alpha) {
        registered(qmi0, at0);
        qmi0.ask(
                        WMS,
                        0x003D,
                        QmiTlv.of(0x01).u8(GSM),
                        QmiTlv.of(0x10).u16(1).u16(50).u16(60).u8(1))
                .succeeds();
        qmi0.ask(WMS, 0x003C, QmiTlv.of(0x01).u8(GSM).u8(1)).succeeds();
        BroadcastPages rain = BroadcastPages.of(new SerialNumber(SerialNumber.Scope.PLMN, 1, 0), 50, "rain");
        alpha.broadcast(rain, new BroadcastSpec(Set.of(), Duration.ofSeconds(10), 0));
        QmiAnswer.Cursor page = qmi0.indication(WMS, EVENT_REPORT).tlv(0x11);
        assertThat(page.bytes(5)).as("nothing to acknowledge").containsExactly(1, 0, 0, 0, 0);
        assertThat(page.u8()).as("a broadcast").isEqualTo(7);
        assertThat(page.bytes(page.u16()))
                .isEqualTo(rain.single().get(0).encode().toByteArray());
        PrimaryNotification quake = PrimaryNotification.of(
                new SerialNumber(SerialNumber.Scope.PLMN, 2, 0), PrimaryNotification.Warning.EARTHQUAKE);
        alpha.broadcast(quake, BroadcastSpec.ONCE);
        QmiAnswer.Cursor warning = qmi0.indication(WMS, EVENT_REPORT).tlv(0x13);
        assertThat(warning.u8()).as("primary").isZero();
        assertThat(warning.bytes(warning.u16())).isEqualTo(quake.encode().toByteArray());
    }
}
