package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The locks of the device in DMS and UIM, closed and opened by AT and by them. */
@Testbed("dsds.yaml")
final class QmiLocksTest {
    private static final int DMS = 0x02;
    private static final int UIM = 0x0B;
    private static final int NETWORK = 0;

    private static final int INCORRECT_PIN = 12;
    private static final int NO_EFFECT = 26;
    private static final int INVALID_ARGUMENT = 48;

    @Test
    void a_lock_closed_by_AT_is_seen_tried_and_opened(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CPIN?", "+CPIN: READY");
        assertThat(status(qmi0)[0]).isZero();
        at0.send("AT+CLCK=\"PN\",1,\"12345678\"").expect("OK");
        assertThat(status(qmi0)[0]).isEqualTo((byte) 1);
        QmiAnswer.Cursor locks = qmi0.ask(UIM, 0x003A).succeeds().tlv(0x11);
        assertThat(locks.u8()).isEqualTo(1);
        assertThat(locks.u8()).isEqualTo(NETWORK);
        int tries = locks.u8();
        QmiTlv wrong = QmiTlv.of(0x01).u8(NETWORK).u8(0).text8("00000000");
        assertThat(qmi0.ask(DMS, 0x0041, wrong).fails(INCORRECT_PIN).tlv(0x10).u8())
                .isEqualTo(tries - 1);
        assertThat(qmi0.ask(UIM, 0x0029, wrong).fails(INCORRECT_PIN).tlv(0x10).u8())
                .isEqualTo(tries - 2);
        qmi0.ask(
                        UIM,
                        0x0029,
                        QmiTlv.of(0x01).u8(NETWORK).u8(0).text8("12345678"),
                        QmiTlv.of(0x10).u8(1))
                .succeeds();
        assertThat(qmi0.ask(UIM, 0x003A).succeeds().tlv(0x11).u8()).isZero();
        at0.ask("AT+CLCK=\"PN\",2", "+CLCK: 0");
        qmi0.ask(DMS, 0x0041, QmiTlv.of(0x01).u8(NETWORK).u8(0).text8("12345678"))
                .fails(NO_EFFECT);
        qmi0.ask(DMS, 0x0042, QmiTlv.of(0x01).u8(NETWORK).text8("12345678")).fails(NO_EFFECT);
        qmi0.ask(DMS, 0x0040, QmiTlv.of(0x01).u8(5)).fails(INVALID_ARGUMENT);
    }

    private static byte[] status(QmiHost host) {
        return host.ask(DMS, 0x0040, QmiTlv.of(0x01).u8(NETWORK))
                .succeeds()
                .tlv(0x01)
                .bytes(3);
    }

    @Test
    void a_card_that_a_lock_shuts_out_waits_for_the_key(QmiHost qmi0, AtClient at0, AtClient at1) {
        at0.ask("AT+CPIN?", "+CPIN: READY");
        at1.ask("AT+CPIN?", "+CPIN: READY");
        at0.send("AT+CLCK=\"PN\",1,\"12345678\"").expect("OK");
        // The slots change cards: Beta's is not the network slot 0 is locked to.
        qmi0.ask(UIM, 0x0046, QmiTlv.of(0x01).u8(1), QmiTlv.of(0x02).u32(2)).succeeds();
        at0.ask("AT+CPIN?", "+CPIN: PH-NET PIN");
        QmiAnswer.Cursor card = qmi0.ask(UIM, 0x002F).succeeds().tlv(0x10).skip(9 + 5);
        card.skip(1);
        assertThat(card.bytes(4))
                .as("the USIM waits for the key of the network")
                .containsExactly(2, 4, 3, NETWORK);
        qmi0.ask(UIM, 0x0029, QmiTlv.of(0x01).u8(NETWORK).u8(0).text8("12345678"))
                .succeeds();
        at0.ask("AT+CPIN?", "+CPIN: READY");
    }
}
