package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** PBM: the room in telephone books, and who calls for help, beside AT. */
@Testbed("dsds.yaml")
final class QmiBooksTest {
    private static final int PBM = 0x0C;
    private static final int GET_CAPABILITIES = 0x0002;
    private static final int GET_ALL_CAPABILITIES = 0x0003;

    private static final int INVALID_SESSION_TYPE = 100;
    private static final int INVALID_PB_TYPE = 101;
    private static final int PB_NOT_READY = 103;

    @Test
    void the_book_on_the_card_has_the_room_that_AT_sees(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CPIN?", "+CPIN: READY");
        at0.send("AT+CPBS=\"SM\"").expect("OK");
        at0.send("AT+CPBW=1,\"+15550100999\",145,\"Ann\"").expect("OK");
        QmiAnswer.Cursor room = qmi0.ask(
                        PBM, GET_CAPABILITIES, QmiTlv.of(0x01).u8(0).u16(1))
                .succeeds()
                .tlv(0x10);
        assertThat(room.u8()).isZero();
        assertThat(room.u16()).isEqualTo(1);
        int used = room.u16();
        int places = room.u16();
        assertThat(used).isEqualTo(1);
        at0.send("AT+CPBS?").expect("+CPBS: \"SM\",%d,%d".formatted(used, places), "OK");
        assertThat(room.u8()).isGreaterThanOrEqualTo(20);
        assertThat(room.u8()).isPositive();
        qmi0.ask(PBM, GET_CAPABILITIES, QmiTlv.of(0x01).u8(0).u16(8)).fails(INVALID_PB_TYPE);
        qmi0.ask(PBM, GET_CAPABILITIES, QmiTlv.of(0x01).u8(1).u16(1)).fails(INVALID_SESSION_TYPE);
    }

    @Test
    void all_books_of_both_cards_are_told(QmiHost qmi0, AtClient at0, AtClient at1) {
        at0.ask("AT+CPIN?", "+CPIN: READY");
        at1.ask("AT+CPIN?", "+CPIN: READY");
        QmiAnswer.Cursor all = qmi0.ask(PBM, GET_ALL_CAPABILITIES).succeeds().tlv(0x10);
        assertThat(all.u8()).isEqualTo(2);
        assertThat(all.u8()).isZero();
        int books = all.u8();
        assertThat(books).isGreaterThanOrEqualTo(3);
        assertThat(all.u16()).isEqualTo(1);
        all.skip(6 + 8 * (books - 1));
        assertThat(all.u8()).isEqualTo(2);
    }

    @Test
    void without_its_card_a_book_is_not_ready(QmiHost qmi0, AtClient at0) {
        at0.send("AT+CFUN=0").expect("OK");
        qmi0.ask(PBM, GET_CAPABILITIES, QmiTlv.of(0x01).u8(0).u16(1)).fails(PB_NOT_READY);
    }

    @Test
    void numbers_for_help_are_told_by_who_says_so(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CPIN?", "+CPIN: READY");
        QmiAnswer.Cursor hardcoded = qmi0.ask(PBM, 0x000E).succeeds().tlv(0x10);
        assertThat(hardcoded.u8()).isPositive();
        assertThat(hardcoded.text8()).isIn("112", "911");
    }
}
