package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** UIM: cards, files, channels and places, beside AT. */
@Testbed("dsds.yaml")
final class QmiUimTest {
    private static final int UIM = 0x0B;
    private static final int READ_TRANSPARENT = 0x0020;
    private static final int READ_RECORD = 0x0021;
    private static final int WRITE_RECORD = 0x0023;
    private static final int GET_FILE_ATTRIBUTES = 0x0024;
    private static final int SET_PIN_PROTECTION = 0x0025;
    private static final int VERIFY_PIN = 0x0026;
    private static final int REGISTER_EVENTS = 0x002E;
    private static final int GET_CARD_STATUS = 0x002F;
    private static final int POWER_OFF = 0x0030;
    private static final int POWER_ON = 0x0031;
    private static final int CARD_STATUS = 0x0032;
    private static final int REFRESH = 0x0033;
    private static final int CHANGE_PROVISIONING_SESSION = 0x0038;
    private static final int SEND_APDU = 0x003B;
    private static final int LOGICAL_CHANNEL = 0x003F;
    private static final int OPEN_LOGICAL_CHANNEL = 0x0042;
    private static final int SWITCH_SLOT = 0x0046;
    private static final int GET_SLOT_STATUS = 0x0047;
    private static final int SLOT_STATUS = 0x0048;

    private static final int INCORRECT_PIN = 12;
    private static final int NO_EFFECT = 26;
    private static final int INVALID_ARGUMENT = 48;
    private static final int SIM_FILE_NOT_FOUND = 80;
    private static final int INVALID_SESSION_TYPE = 100;

    private static final byte[] ISD_R = HexFormat.of().parseHex("A0000005591010FFFFFFFF8900000100");
    private static final byte[] USIM = HexFormat.of().parseHex("A0000000871002");

    @Test
    void both_cards_have_a_USIM_and_the_first_subscription_is_the_doors_own(QmiHost qmi0, AtClient at0, AtClient at1) {
        ready(at0, at1);
        QmiAnswer.Cursor status = qmi0.ask(UIM, GET_CARD_STATUS).succeeds().tlv(0x10);
        assertThat(status.u16()).isZero();
        assertThat(status.u16()).isEqualTo(0xFFFF);
        assertThat(status.u16()).isEqualTo(0x0100);
        assertThat(status.u16()).isEqualTo(0xFFFF);
        assertThat(status.u8()).isEqualTo(2);
        for (int card = 0; card < 2; card++) {
            assertThat(status.u8()).as("present").isEqualTo(1);
            status.skip(4);
            assertThat(status.u8()).as("applications").isEqualTo(2);
            assertThat(status.bytes(6)).as("a ready USIM").containsExactly(2, 7, 2, 11, 0, 0);
            assertThat(HexFormat.of().formatHex(status.bytes(status.u8()))).startsWith("a0000000871002");
            assertThat(status.u8()).isZero();
            assertThat(status.bytes(6)).as("PIN1 off, PIN2 on").containsExactly(3, 3, 10, 1, 3, 10);
            assertThat(status.bytes(6)).as("an ISIM").containsExactly(5, 1, 0, 11, 0, 0);
            status.bytes(status.u8());
            status.skip(7);
        }
        assertThat(status.left()).isZero();
    }

    private static void ready(AtClient at0, AtClient at1) {
        at0.ask("AT+CPIN?", "+CPIN: READY");
        at1.ask("AT+CPIN?", "+CPIN: READY");
    }

    @Test
    void a_PIN_of_the_other_slot_is_given_and_every_change_is_told(QmiHost qmi0, AtClient at0, AtClient at1) {
        ready(at0, at1);
        qmi0.ask(UIM, REGISTER_EVENTS, QmiTlv.of(0x01).u32(0x15)).succeeds();
        qmi0.ask(
                        UIM,
                        SET_PIN_PROTECTION,
                        session(2),
                        QmiTlv.of(0x02).u8(1).u8(1).text8("1234"))
                .succeeds();
        assertThat(pin1OfSecondCard(qmi0.indication(UIM, CARD_STATUS))).containsExactly(2, 3, 10);
        at1.send("AT+CFUN=1,1").expect("OK");
        at1.ask("AT+CPIN?", "+CPIN: SIM PIN");
        QmiAnswer wrong =
                qmi0.ask(UIM, VERIFY_PIN, session(2), QmiTlv.of(0x02).u8(1).text8("0000"));
        assertThat(wrong.fails(INCORRECT_PIN).tlv(0x10).bytes(2)).containsExactly(2, 10);
        assertThat(pin1OfSecondCard(qmi0.ask(UIM, GET_CARD_STATUS))).containsExactly(1, 2, 10);
        qmi0.ask(UIM, VERIFY_PIN, session(2), QmiTlv.of(0x02).u8(1).text8("1234"))
                .succeeds();
        at1.ask("AT+CPIN?", "+CPIN: READY");
        at0.send("AT+CPIN?").expect("+CPIN: READY", "OK");
    }

    private static byte[] pin1OfSecondCard(QmiAnswer answer) {
        QmiAnswer.Cursor status = answer.tlv(0x10);
        status.skip(9);
        status.skip(6);
        application(status);
        application(status);
        status.skip(6);
        return application(status);
    }

    /** Reads one application; gives its PIN1. */
    private static byte[] application(QmiAnswer.Cursor status) {
        status.skip(6);
        status.bytes(status.u8());
        status.skip(1);
        byte[] pin1 = status.bytes(3);
        status.skip(3);
        return pin1;
    }

    private static QmiTlv session(int type) {
        return QmiTlv.of(0x01).u8(type).u8(0);
    }

    @Test
    void files_are_read_whole_and_in_parts(QmiHost qmi0, AtClient at0, AtClient at1) {
        ready(at0, at1);
        QmiTlv iccid = QmiTlv.of(0x02).u16(0x2FE2).u8(2).u16(0x3F00);
        QmiAnswer whole = qmi0.ask(
                UIM, READ_TRANSPARENT, session(0), iccid, QmiTlv.of(0x03).u16(0).u16(0));
        assertThat(whole.succeeds().tlv(0x10).bytes(2)).containsExactly(0x90, 0x00);
        QmiAnswer.Cursor read = whole.tlv(0x11);
        assertThat(HexFormat.of().formatHex(read.bytes(read.u16()))).isEqualTo("980001010000000010f9");
        QmiAnswer part = qmi0.ask(
                UIM, READ_TRANSPARENT, session(0), iccid, QmiTlv.of(0x03).u16(1).u16(2));
        assertThat(part.succeeds().tlv(0x11).skip(2).bytes(2)).containsExactly(0x00, 0x01);
        QmiTlv imsi = QmiTlv.of(0x02).u16(0x6F07).u8(4).u16(0x3F00).u16(0x7FFF);
        QmiAnswer.Cursor other = qmi0.ask(
                        UIM,
                        READ_TRANSPARENT,
                        session(2),
                        imsi,
                        QmiTlv.of(0x03).u16(0).u16(0))
                .succeeds()
                .tlv(0x11);
        assertThat(HexFormat.of().formatHex(other.bytes(other.u16()))).isEqualTo("089999070000000010");
    }

    @Test
    void a_file_that_is_not_there_has_the_cards_own_words(QmiHost qmi0, AtClient at0, AtClient at1) {
        ready(at0, at1);
        QmiTlv none = QmiTlv.of(0x02).u16(0x6FFE).u8(4).u16(0x3F00).u16(0x7FFF);
        QmiAnswer refused = qmi0.ask(
                UIM, READ_TRANSPARENT, session(0), none, QmiTlv.of(0x03).u16(0).u16(4));
        assertThat(refused.fails(SIM_FILE_NOT_FOUND).tlv(0x10).bytes(2)).containsExactly(0x6A, 0x82);
        qmi0.ask(UIM, READ_TRANSPARENT, session(1), none, QmiTlv.of(0x03).u16(0).u16(4))
                .fails(INVALID_SESSION_TYPE);
        qmi0.ask(
                        UIM,
                        READ_TRANSPARENT,
                        session(21),
                        none,
                        QmiTlv.of(0x03).u16(0).u16(4))
                .fails(INVALID_ARGUMENT);
    }

    @Test
    void a_record_is_written_and_read_and_AT_sees_it(QmiHost qmi0, AtClient at0, AtClient at1) {
        ready(at0, at1);
        QmiTlv msisdn = QmiTlv.of(0x02).u16(0x6F40).u8(4).u16(0x3F00).u16(0x7FFF);
        QmiAnswer.Cursor read = qmi0.ask(
                        UIM,
                        READ_RECORD,
                        session(0),
                        msisdn,
                        QmiTlv.of(0x03).u16(1).u16(0))
                .succeeds()
                .tlv(0x11);
        byte[] record = read.bytes(read.u16());
        int number = record.length - 14 + 2;
        record[number] = (byte) 0x94;
        qmi0.ask(
                        UIM,
                        WRITE_RECORD,
                        session(0),
                        msisdn,
                        QmiTlv.of(0x03).u16(1).u16(record.length).bytes(record))
                .succeeds();
        at0.send("AT+CRSM=178,28480,1,4," + record.length).eventually("+CRSM: 144,0,...94...");
        qmi0.ask(
                        UIM,
                        READ_RECORD,
                        session(0),
                        msisdn,
                        QmiTlv.of(0x03).u16(1).u16(0),
                        QmiTlv.of(0x10).u16(2))
                .succeeds();
    }

    @Test
    void attributes_say_how_large_a_file_is_and_whom_it_lets_in(QmiHost qmi0, AtClient at0, AtClient at1) {
        ready(at0, at1);
        QmiTlv imsi = QmiTlv.of(0x02).u16(0x6F07).u8(4).u16(0x3F00).u16(0x7FFF);
        QmiAnswer.Cursor attributes =
                qmi0.ask(UIM, GET_FILE_ATTRIBUTES, session(0), imsi).succeeds().tlv(0x11);
        assertThat(attributes.u16()).isEqualTo(9);
        assertThat(attributes.u16()).isEqualTo(0x6F07);
        assertThat(attributes.u8()).isZero();
        attributes.skip(4);
        assertThat(attributes.u8()).as("one key").isEqualTo(4);
        assertThat(attributes.u16()).as("PIN1 reads").isEqualTo(1);
        assertThat(attributes.u8()).as("one key").isEqualTo(4);
        assertThat(attributes.u16()).as("the administrator writes").isEqualTo(8);
        attributes.skip(9);
        assertThat(attributes.bytes(attributes.u16())[0]).isEqualTo((byte) 0x62);
    }

    @Test
    void the_ISD_R_answers_on_a_channel_until_the_client_goes(QmiHost qmi0, AtClient at0, AtClient at1) {
        ready(at0, at1);
        QmiAnswer opened = qmi0.ask(
                UIM,
                OPEN_LOGICAL_CHANNEL,
                QmiTlv.of(0x01).u8(1),
                QmiTlv.of(0x10).u8(ISD_R.length).bytes(ISD_R));
        int channel = opened.succeeds().tlv(0x10).u8();
        assertThat(opened.tlv(0x11).bytes(2)).containsExactly(0x90, 0x00);
        assertThat(opened.tlv(0x12).u8()).isPositive();
        // GetEID
        byte[] getEid = HexFormat.of().parseHex("80E2910006BF3E035C015A00");
        QmiTlv apdu = QmiTlv.of(0x02).u16(getEid.length).bytes(getEid);
        QmiAnswer.Cursor eid = qmi0.ask(
                        UIM,
                        SEND_APDU,
                        QmiTlv.of(0x01).u8(1),
                        apdu,
                        QmiTlv.of(0x10).u8(channel))
                .succeeds()
                .tlv(0x10);
        assertThat(HexFormat.of().formatHex(eid.bytes(eid.u16()))).contains("89049032123451234512345678901235");
        qmi0.ask(0, 0x0023, QmiTlv.of(0x01).u8(UIM).u8(qmi0.client(UIM))).succeeds();
        at0.send("AT+CGLA=" + channel + ",10,\"80E2910006\"").expect("ERROR");
    }

    @Test
    void a_channel_is_closed_once(QmiHost qmi0, AtClient at0, AtClient at1) {
        ready(at0, at1);
        QmiTlv slot = QmiTlv.of(0x01).u8(1);
        QmiTlv usim = QmiTlv.of(0x10).u8(USIM.length).bytes(USIM);
        int channel = qmi0.ask(UIM, LOGICAL_CHANNEL, slot, usim, QmiTlv.of(0x12).u8(1))
                .succeeds()
                .tlv(0x10)
                .u8();
        qmi0.ask(UIM, LOGICAL_CHANNEL, slot, QmiTlv.of(0x11).u8(channel)).succeeds();
        qmi0.ask(UIM, LOGICAL_CHANNEL, slot, QmiTlv.of(0x11).u8(channel)).fails(INVALID_ARGUMENT);
        byte[] nobody = {0x11, 0x22, 0x33, 0x44, 0x55};
        qmi0.ask(UIM, LOGICAL_CHANNEL, slot, QmiTlv.of(0x10).u8(5).bytes(nobody))
                .fails(SIM_FILE_NOT_FOUND);
    }

    @Test
    void ports_are_the_physical_slots_and_two_change_places(QmiHost qmi0, AtClient at0, AtClient at1) {
        ready(at0, at1);
        qmi0.ask(UIM, REGISTER_EVENTS, QmiTlv.of(0x01).u32(0x10)).succeeds();
        QmiAnswer before = qmi0.ask(UIM, GET_SLOT_STATUS).succeeds();
        QmiAnswer.Cursor slots = before.tlv(0x10);
        assertThat(slots.u8()).as("two ports, and a place without a card").isEqualTo(3);
        assertSlot(slots, 1, "980001010000000010f9");
        assertSlot(slots, 2, "989979000000000010f9");
        QmiAnswer.Cursor properties = before.tlv(0x11).skip(1);
        assertThat(properties.u32()).isEqualTo(2);
        assertThat(properties.u8()).as("USIM and ISIM").isEqualTo(2);
        assertThat(properties.bytes(properties.u8())[0]).isEqualTo((byte) 0x3B);
        assertThat(properties.u8()).isEqualTo(1);
        QmiAnswer.Cursor eids = before.tlv(0x12).skip(1);
        assertThat(HexFormat.of().formatHex(eids.bytes(eids.u8()))).isEqualTo("89049032123451234512345678901235");
        qmi0.ask(UIM, SWITCH_SLOT, QmiTlv.of(0x01).u8(1), QmiTlv.of(0x02).u32(1))
                .fails(NO_EFFECT);
        qmi0.ask(UIM, SWITCH_SLOT, QmiTlv.of(0x01).u8(1), QmiTlv.of(0x02).u32(4))
                .fails(INVALID_ARGUMENT);
        qmi0.ask(UIM, SWITCH_SLOT, QmiTlv.of(0x01).u8(1), QmiTlv.of(0x02).u32(2))
                .succeeds();
        assertThat(qmi0.indication(UIM, SLOT_STATUS).has(0x10)).isTrue();
        at0.ask("AT+CIMI", "999700000000001");
        at1.ask("AT+CIMI", "001010000000001");
        QmiAnswer.Cursor after =
                qmi0.ask(UIM, GET_SLOT_STATUS).succeeds().tlv(0x10).skip(1);
        assertSlot(after, 2, "980001010000000010f9");
        assertSlot(after, 1, "989979000000000010f9");
    }

    private static void assertSlot(QmiAnswer.Cursor slots, int logical, String iccid) {
        assertThat(slots.u32()).as("present").isEqualTo(2);
        assertThat(slots.u32()).as("active for the first subscription").isEqualTo(logical == 1 ? 1 : 0);
        assertThat(slots.u8()).isEqualTo(logical);
        assertThat(HexFormat.of().formatHex(slots.bytes(slots.u8()))).isEqualTo(iccid);
    }

    @Test
    void a_card_loses_its_power_and_gets_it_back(QmiHost qmi0, AtClient at0, AtClient at1) {
        ready(at0, at1);
        qmi0.ask(UIM, REGISTER_EVENTS, QmiTlv.of(0x01).u32(0x01)).succeeds();
        qmi0.ask(UIM, POWER_OFF, QmiTlv.of(0x01).u8(1)).succeeds();
        QmiAnswer.Cursor gone = qmi0.indication(UIM, CARD_STATUS).tlv(0x10);
        assertThat(gone.u16()).as("no first subscription").isEqualTo(0xFFFF);
        gone.skip(7);
        assertThat(gone.bytes(5)).as("in error: no power").containsExactly(2, 0, 0, 0, 1);
        qmi0.ask(UIM, POWER_OFF, QmiTlv.of(0x01).u8(1)).fails(NO_EFFECT);
        qmi0.ask(UIM, POWER_ON, QmiTlv.of(0x01).u8(1)).succeeds();
        at0.ask("AT+CPIN?", "+CPIN: READY");
    }

    @Test
    void a_stack_does_without_its_subscription_and_takes_it_again(QmiHost qmi0, AtClient at0, AtClient at1) {
        ready(at0, at1);
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        qmi0.ask(UIM, CHANGE_PROVISIONING_SESSION, QmiTlv.of(0x01).u8(0).u8(0)).succeeds();
        assertThat(qmi0.ask(UIM, GET_CARD_STATUS).succeeds().tlv(0x10).u16()).isEqualTo(0xFFFF);
        at0.ask("AT+CEREG?", "+CEREG: 0,0");
        QmiTlv usim = QmiTlv.of(0x10).u8(1).u8(USIM.length).bytes(USIM);
        QmiTlv wrong = QmiTlv.of(0x10).u8(1).u8(1).u8(0xFF);
        qmi0.ask(UIM, CHANGE_PROVISIONING_SESSION, QmiTlv.of(0x01).u8(0).u8(1), wrong)
                .fails(INVALID_ARGUMENT);
        qmi0.ask(UIM, CHANGE_PROVISIONING_SESSION, QmiTlv.of(0x01).u8(0).u8(1), usim)
                .succeeds();
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
    }

    @Test
    void who_asked_is_told_that_the_card_begins_anew(QmiHost qmi0, AtClient at0, AtClient at1) {
        ready(at0, at1);
        qmi0.ask(UIM, 0x002C, session(0), QmiTlv.of(0x02).u8(1)).fails(NO_EFFECT);
        qmi0.ask(UIM, 0x0044, session(0), QmiTlv.of(0x02).u8(1)).succeeds();
        Lpa.over(at0).enable("8900101000000000027");
        QmiAnswer.Cursor begun = qmi0.indication(UIM, REFRESH).tlv(0x10);
        assertThat(begun.u8()).as("start").isEqualTo(1);
        assertThat(begun.u8()).as("reset").isZero();
        assertThat(qmi0.indication(UIM, REFRESH).tlv(0x10).u8()).as("end").isEqualTo(2);
        qmi0.ask(UIM, 0x002C, session(0), QmiTlv.of(0x02).u8(1)).succeeds();
    }

    @Test
    void the_card_of_the_other_slot_begins_anew(QmiHost qmi0, AtClient at0, AtClient at1) {
        ready(at0, at1);
        qmi0.ask(UIM, 0x0044, session(2), QmiTlv.of(0x02).u8(1)).succeeds();
        Lpa.over(at1).disable("8999970000000000019");
        assertThat(qmi0.indication(UIM, REFRESH).tlv(0x10).skip(2).u8())
                .as("the second session")
                .isEqualTo(2);
    }

    @Test
    void it_selects_the_USIM_by_itself_and_no_lock_is_in_force(QmiHost qmi0) {
        QmiAnswer all = qmi0.ask(UIM, 0x003A).succeeds();
        assertThat(all.tlv(0x10).u8()).isEqualTo(1);
        assertThat(all.tlv(0x11).u8()).isZero();
        assertThat(qmi0.ask(UIM, 0x003A, QmiTlv.of(0x10).u32(4)).succeeds().tlvs())
                .containsExactly(0x02, 0x12);
    }
}
