package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.testbed.file.TestbedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** DMS: the device, its mode and the PINs of its card, beside AT. */
@Testbed("dsds.yaml")
final class QmiDmsTest {
    private static final int DMS = 0x02;
    private static final int SET_EVENT_REPORT = 0x0001;
    private static final int EVENT_REPORT = 0x0001;
    private static final int SET_PIN_PROTECTION = 0x0027;
    private static final int VERIFY_PIN = 0x0028;
    private static final int UNBLOCK_PIN = 0x0029;
    private static final int CHANGE_PIN = 0x002A;
    private static final int GET_PIN_STATUS = 0x002B;
    private static final int GET_OPERATING_MODE = 0x002D;
    private static final int SET_OPERATING_MODE = 0x002E;

    private static final int INVALID_PIN_ID = 11;
    private static final int INCORRECT_PIN = 12;
    private static final int NO_EFFECT = 26;
    private static final int ARGUMENT_TOO_LONG = 19;
    private static final int PIN_BLOCKED = 35;
    private static final int UIM_UNINITIALIZED = 37;
    private static final int AUTHENTICATION_LOCK = 59;
    private static final int INVALID_TRANSITION = 60;

    @Test
    void what_the_modem_is_is_what_AT_says(QmiHost qmi0, AtClient at0) {
        at0.send("AT+CGMI").expect(text(qmi0, 0x0021), "OK");
        at0.send("AT+CGMM").expect(text(qmi0, 0x0022), "OK");
        at0.send("AT+CGMR").expect(text(qmi0, 0x0023), "OK");
        at0.ask("AT+CNUM", "+CNUM: ...\"" + text(qmi0, 0x0024) + "\",145");
        at0.ask("AT+CIMI", text(qmi0, 0x0043));
        assertThat(text(qmi0, 0x003C)).isEqualTo("8900101000000000019");
        assertThat(text(qmi0, 0x0051)).isEqualTo(text(qmi0, 0x0023));
    }

    private static String text(QmiHost host, int message) {
        return host.ask(DMS, message).succeeds().tlv(0x01).rest();
    }

    @Test
    void it_has_calls_and_packets_at_once_a_card_and_four_technologies(QmiHost qmi0) {
        QmiAnswer.Cursor info = qmi0.ask(DMS, 0x0020).succeeds().tlv(0x01);
        assertThat(info.u32()).isEqualTo(0xFFFF_FFFFL);
        assertThat(info.u32()).isEqualTo(0xFFFF_FFFFL);
        assertThat(info.u8()).isEqualTo(3);
        assertThat(info.u8()).isEqualTo(2);
        assertThat(info.bytes(info.u8())).containsExactly(4, 5, 8, 10);
    }

    @Test
    void it_hears_the_bands_of_the_standards(QmiHost qmi0) {
        QmiAnswer bands = qmi0.ask(DMS, 0x0045).succeeds();
        long old = bands.tlv(0x01).u64();
        // GSM 850, E-GSM 900, DCS 1800; WCDMA I and VIII; no CDMA.
        long wanted = 1L << 19 | 1L << 8 | 1L << 7 | 1L << 22 | 1L << 49;
        assertThat(old & wanted).isEqualTo(wanted);
        assertThat(old & 0x7F).isZero();
        assertThat(bands.tlv(0x10).u64() & 0xFF).isEqualTo(0xFF);
        QmiAnswer.Cursor lte = bands.tlv(0x12);
        assertThat(lte.u16()).isEqualTo(lte.left() / 2).isGreaterThan(50);
        QmiAnswer.Cursor nr = bands.tlv(0x13);
        assertThat(nr.u16()).isEqualTo(nr.left() / 2).isGreaterThan(40);
    }

    @Test
    void the_operating_mode_is_the_functionality_of_AT(QmiHost qmi0, AtClient at0) {
        qmi0.ask(DMS, SET_EVENT_REPORT, QmiTlv.of(0x14).u8(1)).succeeds();
        assertThat(qmi0.ask(DMS, GET_OPERATING_MODE).succeeds().tlv(0x01).u8()).isZero();
        at0.send("AT+CFUN=4").expect("OK");
        assertThat(qmi0.indication(DMS, EVENT_REPORT).tlv(0x14).u8()).isEqualTo(1);
        assertThat(qmi0.ask(DMS, GET_OPERATING_MODE).succeeds().tlv(0x01).u8()).isEqualTo(1);
        qmi0.ask(DMS, SET_OPERATING_MODE, QmiTlv.of(0x01).u8(3)).succeeds();
        assertThat(qmi0.indication(DMS, EVENT_REPORT).tlv(0x14).u8()).isEqualTo(3);
        at0.send("AT+CFUN?").expect("+CFUN: 0", "OK");
        qmi0.ask(DMS, SET_OPERATING_MODE, QmiTlv.of(0x01).u8(4)).succeeds();
        at0.ask("AT+CFUN?", "+CFUN: 1");
        qmi0.ask(DMS, SET_OPERATING_MODE, QmiTlv.of(0x01).u8(2)).fails(INVALID_TRANSITION);
    }

    @Test
    void a_PIN_is_enabled_given_wrongly_and_rightly(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CPIN?", "+CPIN: READY");
        assertThat(pin1(qmi0)).containsExactly(3, 3, 10);
        qmi0.ask(DMS, SET_EVENT_REPORT, QmiTlv.of(0x12).u8(1)).succeeds();
        qmi0.ask(DMS, SET_PIN_PROTECTION, QmiTlv.of(0x01).u8(1).u8(0).text8("1234"))
                .fails(NO_EFFECT);
        qmi0.ask(DMS, SET_PIN_PROTECTION, QmiTlv.of(0x01).u8(1).u8(1).text8("1234"))
                .succeeds();
        assertThat(qmi0.indication(DMS, EVENT_REPORT).has(0x11)).isTrue();
        at0.ask("AT+CLCK=\"SC\",2", "+CLCK: 1");
        at0.send("AT+CFUN=1,1").expect("OK");
        at0.ask("AT+CPIN?", "+CPIN: SIM PIN");
        assertThat(pin1(qmi0)).containsExactly(1, 3, 10);
        QmiAnswer wrong =
                qmi0.ask(DMS, VERIFY_PIN, QmiTlv.of(0x01).u8(1).text8("9999")).fails(INCORRECT_PIN);
        assertThat(wrong.tlv(0x10).bytes(2)).containsExactly(2, 10);
        assertThat(qmi0.ask(DMS, 0x0044).succeeds().tlv(0x01).u8()).isEqualTo(1);
        qmi0.ask(DMS, 0x0043).fails(UIM_UNINITIALIZED);
        qmi0.ask(DMS, VERIFY_PIN, QmiTlv.of(0x01).u8(1).text8("1234")).succeeds();
        assertThat(pin1(qmi0)).containsExactly(2, 3, 10);
        at0.ask("AT+CPIN?", "+CPIN: READY");
        assertThat(qmi0.ask(DMS, 0x0044).succeeds().tlv(0x01).u8()).isZero();
    }

    @Test
    void a_blocked_PIN_comes_back_by_its_unblock_key(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CPIN?", "+CPIN: READY");
        at0.send("AT+CLCK=\"SC\",1,\"1234\"").expect("OK");
        QmiTlv wrong = QmiTlv.of(0x01).u8(1).text8("9999").text8("5555");
        qmi0.ask(DMS, CHANGE_PIN, wrong).fails(INCORRECT_PIN);
        qmi0.ask(DMS, CHANGE_PIN, wrong).fails(INCORRECT_PIN);
        assertThat(qmi0.ask(DMS, CHANGE_PIN, wrong).fails(PIN_BLOCKED).tlv(0x10).bytes(2))
                .containsExactly(0, 10);
        assertThat(pin1(qmi0)).containsExactly(4, 0, 10);
        QmiAnswer refused = qmi0.ask(
                DMS, UNBLOCK_PIN, QmiTlv.of(0x01).u8(1).text8("00000000").text8("5555"));
        assertThat(refused.fails(INCORRECT_PIN).tlv(0x10).bytes(2)).containsExactly(0, 9);
        qmi0.ask(DMS, UNBLOCK_PIN, QmiTlv.of(0x01).u8(1).text8("12345678").text8("5555"))
                .succeeds();
        at0.send("AT+CLCK=\"SC\",0,\"5555\"").expect("OK");
        qmi0.ask(DMS, VERIFY_PIN, QmiTlv.of(0x01).u8(9).text8("1234")).fails(INVALID_PIN_ID);
    }

    private static byte[] pin1(QmiHost host) {
        return host.ask(DMS, GET_PIN_STATUS).succeeds().tlv(0x11).bytes(3);
    }

    @Test
    void without_power_the_card_says_nothing(QmiHost qmi0, AtClient at0) {
        at0.send("AT+CFUN=0").expect("OK");
        qmi0.ask(DMS, GET_PIN_STATUS).fails(UIM_UNINITIALIZED);
        qmi0.ask(DMS, 0x003C).fails(UIM_UNINITIALIZED);
        assertThat(qmi0.ask(DMS, 0x0044).succeeds().tlv(0x01).u8()).isEqualTo(255);
    }

    @Test
    void the_clock_goes_on_and_a_users_time_stays_ahead_of_it(QmiHost qmi0, TestClock clock) {
        assertThat(qmi0.ask(DMS, 0x002F).succeeds().has(0x11)).isFalse();
        long before = qmi0.ask(DMS, 0x002F).succeeds().tlv(0x10).u64();
        qmi0.ask(
                        DMS,
                        0x004B,
                        QmiTlv.of(0x01).u64(before + 5000),
                        QmiTlv.of(0x10).u32(0))
                .succeeds();
        clock.advance(Duration.ofMinutes(1));
        QmiAnswer after = qmi0.ask(DMS, 0x002F).succeeds();
        assertThat(after.tlv(0x10).u64()).isEqualTo(before + 60_000);
        assertThat(after.tlv(0x11).u64()).isEqualTo(before + 65_000);
        QmiAnswer.Cursor device = after.tlv(0x01);
        assertThat(device.u32() | (long) device.u16() << 32).isEqualTo((before + 60_000) * 4 / 5);
    }

    @Test
    void what_a_host_keeps_in_the_modem_outlasts_it(QmiHost qmi0) {
        assertThat(qmi0.ask(DMS, 0x0037).succeeds().tlv(0x01).u16()).isZero();
        qmi0.ask(DMS, 0x0038, QmiTlv.of(0x01).u16(3).text("abc")).succeeds();
        qmi0.ask(DMS, 0x0038, QmiTlv.of(0x01).u16(513).bytes(new byte[513])).fails(ARGUMENT_TOO_LONG);
        assertThat(qmi0.ask(DMS, 0x0037).succeeds().tlv(0x01).skip(2).rest()).isEqualTo("abc");
        qmi0.ask(DMS, 0x0038, QmiTlv.of(0x01).u16(0)).succeeds();
        assertThat(qmi0.ask(DMS, 0x0037).succeeds().tlv(0x01).u16()).isZero();
    }

    @Test
    void the_users_lock_opens_by_its_code_only(QmiHost qmi0) {
        qmi0.ask(DMS, 0x0035, QmiTlv.of(0x01).u8(1).text("1111")).fails(AUTHENTICATION_LOCK);
        qmi0.ask(DMS, 0x0036, QmiTlv.of(0x01).text("0000").text("2222")).succeeds();
        qmi0.ask(DMS, 0x0035, QmiTlv.of(0x01).u8(1).text("2222")).succeeds();
        assertThat(qmi0.ask(DMS, 0x0034).succeeds().tlv(0x01).u8()).isEqualTo(1);
    }

    @Test
    void the_list_of_messages_has_a_bit_for_each(QmiHost qmi0) {
        byte[] bits = qmi0.ask(DMS, 0x001E).succeeds().tlv(0x10).skip(2).bytes(11);
        assertThat(bits[GET_PIN_STATUS / 8] >> GET_PIN_STATUS % 8 & 1).isEqualTo(1);
        assertThat(bits[0x0030 / 8] >> 0x0030 % 8 & 1).isZero();
    }

    @Test
    void a_client_that_begins_anew_is_told_nothing(QmiHost qmi0, AtClient at0) {
        qmi0.ask(DMS, SET_EVENT_REPORT, QmiTlv.of(0x14).u8(1)).succeeds();
        qmi0.ask(DMS, 0x0000).succeeds();
        at0.send("AT+CFUN=4").expect("OK");
        assertThat(qmi0.indications()).isEmpty();
    }

    @Test
    void a_module_has_the_technologies_and_bands_of_its_radio() throws Exception {
        Path above = Path.of("").toAbsolutePath();
        while (!Files.exists(above.resolve("testbeds/examples"))) {
            above = above.getParent();
        }
        String example = Files.readString(above.resolve("testbeds/examples/dsds.yaml"));
        String text = example.replace("  modem0:\n", "  modem0:\n    personality: quectel-ec25\n");
        QmiHost qmi0 = VirtualTestbed.of(TestbedFile.parse("dsds.yaml", text)).qmi("qmi0");
        assertThat(qmi0.ask(DMS, 0x0022).succeeds().tlv(0x01).rest()).isEqualTo("EC25");
        QmiAnswer.Cursor info = qmi0.ask(DMS, 0x0020).succeeds().tlv(0x01).skip(10);
        assertThat(info.bytes(info.u8())).containsExactly(4, 5, 8);
        QmiAnswer bands = qmi0.ask(DMS, 0x0045).succeeds();
        assertThat(bands.tlv(0x12).u16()).isPositive();
        assertThat(bands.tlv(0x13).u16()).as("no NR").isZero();
    }
}
