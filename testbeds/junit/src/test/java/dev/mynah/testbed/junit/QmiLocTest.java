package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mynah.testbed.file.ScenarioReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** LOC: fixes of a modem that somebody has put somewhere, and none of one that is under a roof. */
@Testbed("dsds.yaml")
final class QmiLocTest {
    private static final int LOC = 0x10;
    private static final int REGISTER_EVENTS = 0x0021;
    private static final int START = 0x0022;
    private static final int STOP = 0x0023;
    private static final int POSITION_REPORT = 0x0024;
    private static final int SV_INFO = 0x0025;
    private static final int NMEA = 0x0026;
    private static final int ENGINE_STATE = 0x002B;

    private static final int INVALID_ARGUMENT = 48;
    private static final int SUCCESS = 0;
    private static final int IN_PROGRESS = 1;
    private static final int TIMEOUT = 3;
    private static final int ENGINE_LOCKED = 7;

    private static void put(VirtualTestbed testbed, String knob) throws Exception {
        testbed.play(ScenarioReader.file("s", "scenario:\n  - { " + knob + " }\n"));
    }

    private static void inSydney(VirtualTestbed testbed) throws Exception {
        put(testbed, "position: { modem: modem0, latitude: -33.8568, longitude: 151.2153, altitude: 12 }");
    }

    private static void wants(QmiHost host, long events) {
        host.ask(LOC, REGISTER_EVENTS, QmiTlv.of(0x01).u64(events)).succeeds();
    }

    private static void start(QmiHost host, int session, long recurrence, long intermediate, long interval) {
        host.ask(
                        LOC,
                        START,
                        QmiTlv.of(0x01).u8(session),
                        QmiTlv.of(0x10).u32(recurrence),
                        QmiTlv.of(0x12).u32(intermediate),
                        QmiTlv.of(0x13).u32(interval))
                .succeeds();
    }

    private static double number(QmiAnswer answer, int tlv) {
        return Double.longBitsToDouble(answer.tlv(tlv).u64());
    }

    private static QmiAnswer told(QmiHost host, int message, QmiTlv... tlvs) {
        host.ask(LOC, message, tlvs).succeeds();
        return host.indication(LOC, message);
    }

    @Test
    void a_single_fix_is_found_and_the_receiver_goes_off(VirtualTestbed testbed, QmiHost qmi0, TestClock clock)
            throws Exception {
        inSydney(testbed);
        wants(qmi0, 0x81);
        start(qmi0, 7, 2, 2, 1000);
        assertThat(qmi0.indication(LOC, ENGINE_STATE).tlv(0x01).u32()).isEqualTo(1);
        QmiAnswer fix = qmi0.indication(LOC, POSITION_REPORT);
        assertThat(fix.tlv(0x01).u32()).isEqualTo(SUCCESS);
        assertThat(fix.tlv(0x02).u8()).isEqualTo(7);
        assertThat(number(fix, 0x10)).isCloseTo(-33.8568, within(1e-9));
        assertThat(number(fix, 0x11)).isCloseTo(151.2153, within(1e-9));
        assertThat(Float.intBitsToFloat((int) fix.tlv(0x1B).u32())).isEqualTo(12f);
        assertThat(fix.tlv(0x25).u64()).isEqualTo(testbed.clock().now().toEpochMilli());
        assertThat(fix.tlv(0x2C).u8()).isGreaterThanOrEqualTo(4);
        assertThat(fix.has(0x20)).isFalse();
        assertThat(qmi0.indication(LOC, ENGINE_STATE).tlv(0x01).u32()).isEqualTo(2);
        clock.advance(Duration.ofMinutes(1));
        assertThat(qmi0.indications()).isEmpty();
        qmi0.ask(LOC, STOP, QmiTlv.of(0x01).u8(7)).fails(INVALID_ARGUMENT);
    }

    @Test
    void fixes_follow_each_other_in_the_interval_until_the_session_is_stopped(
            VirtualTestbed testbed, QmiHost qmi0, TestClock clock) throws Exception {
        inSydney(testbed);
        wants(qmi0, 1);
        start(qmi0, 1, 1, 2, 10_000);
        clock.advance(Duration.ofSeconds(60));
        List<QmiAnswer> fixes = qmi0.indications();
        assertThat(fixes)
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.tlv(0x01).u32()).isEqualTo(SUCCESS));
        assertThat(fixes.get(3).tlv(0x2B).u32()).isEqualTo(4);
        qmi0.ask(LOC, STOP, QmiTlv.of(0x01).u8(1)).succeeds();
        clock.advance(Duration.ofSeconds(60));
        assertThat(qmi0.indications()).isEmpty();
    }

    @Test
    void under_a_roof_a_host_hears_that_there_is_none_yet_and_then_that_it_took_too_long(
            VirtualTestbed testbed, QmiHost qmi0, TestClock clock) throws Exception {
        put(testbed, "indoors: { modem: modem0 }");
        wants(qmi0, 1);
        start(qmi0, 1, 2, 1, 5000);
        clock.advance(Duration.ofSeconds(90));
        List<QmiAnswer> reports = qmi0.indications();
        assertThat(reports).extracting(it -> (int) it.tlv(0x01).u32()).startsWith(IN_PROGRESS, IN_PROGRESS);
        QmiAnswer last = reports.get(reports.size() - 1);
        assertThat(last.tlv(0x01).u32()).isEqualTo(TIMEOUT);
        assertThat(last.tlvs()).containsExactlyInAnyOrder(0x01, 0x02);
        assertThat(reports).hasSize(13);
    }

    @Test
    void sentences_and_satellites_are_told_each_second_whoever_uses_the_receiver(
            VirtualTestbed testbed, QmiHost qmi0, TestClock clock) throws Exception {
        inSydney(testbed);
        int other = qmi0.allocate(LOC);
        qmi0.ask(LOC, other, REGISTER_EVENTS, QmiTlv.of(0x01).u64(6)).succeeds();
        start(qmi0, 1, 1, 2, 1000);
        clock.advance(Duration.ofSeconds(30));
        List<QmiAnswer> told = qmi0.indications();
        assertThat(told).allSatisfy(it -> assertThat(it.client()).isEqualTo(other));
        assertThat(told).filteredOn(it -> it.message() == SV_INFO).hasSize(30);
        List<String> sentences = told.stream()
                .filter(it -> it.message() == NMEA)
                .map(it -> it.tlv(0x01).rest())
                .toList();
        assertThat(sentences)
                .contains("$GPGGA,,,,,,0,,,,,,,,*66\r\n")
                .anyMatch(it -> it.startsWith("$GPGGA,") && it.contains(",3351.40800,S,15112.91800,E,1,"));
        assertThat(told.get(told.size() - 1).message()).isEqualTo(NMEA);
    }

    @Test
    void a_host_chooses_its_sentences(VirtualTestbed testbed, QmiHost qmi0, TestClock clock) throws Exception {
        inSydney(testbed);
        assertThat(told(qmi0, 0x003F).tlv(0x10).u32()).isEqualTo(0x1F);
        assertThat(told(qmi0, 0x003E, QmiTlv.of(0x01).u32(0x22)).tlv(0x01).u32())
                .isZero();
        assertThat(told(qmi0, 0x003F).tlv(0x10).u32()).isEqualTo(2);
        assertThat(told(qmi0, 0x003E, QmiTlv.of(0x01).u32(0x60)).tlv(0x01).u32())
                .as("unsupported")
                .isEqualTo(2);
        wants(qmi0, 4);
        start(qmi0, 1, 1, 2, 1000);
        clock.advance(Duration.ofSeconds(3));
        assertThat(qmi0.indications())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.tlv(0x01).rest()).startsWith("$GPRMC,"));
    }

    @Test
    void assistance_data_that_is_deleted_makes_the_next_fix_late(VirtualTestbed testbed, QmiHost qmi0, TestClock clock)
            throws Exception {
        inSydney(testbed);
        wants(qmi0, 1);
        start(qmi0, 1, 2, 2, 1000);
        qmi0.indication(LOC, POSITION_REPORT);
        start(qmi0, 1, 2, 2, 1000);
        clock.advance(Duration.ofSeconds(1));
        assertThat(qmi0.indications()).hasSize(1);
        assertThat(told(qmi0, 0x0044, QmiTlv.of(0x01).u8(1)).tlv(0x01).u32()).isZero();
        start(qmi0, 1, 2, 2, 1000);
        clock.advance(Duration.ofSeconds(20));
        assertThat(qmi0.indications()).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(qmi0.indications()).hasSize(1);
    }

    @Test
    void a_locked_receiver_serves_no_host(QmiHost qmi0) {
        assertThat(told(qmi0, 0x003B).tlv(0x10).u32()).isEqualTo(1);
        assertThat(told(qmi0, 0x003A, QmiTlv.of(0x01).u32(2)).tlv(0x01).u32()).isZero();
        assertThat(told(qmi0, 0x003B).tlv(0x10).u32()).isEqualTo(2);
        wants(qmi0, 1);
        start(qmi0, 1, 1, 2, 1000);
        assertThat(qmi0.indication(LOC, POSITION_REPORT).tlv(0x01).u32()).isEqualTo(ENGINE_LOCKED);
        assertThat(told(qmi0, 0x003A, QmiTlv.of(0x01).u32(9)).tlv(0x01).u32())
                .as("invalid parameter")
                .isEqualTo(3);
    }

    @Test
    void a_server_is_kept_though_no_mode_that_asks_it_is_supported(QmiHost qmi0) {
        assertThat(told(qmi0, 0x0043, QmiTlv.of(0x01).u32(3)).tlvs()).containsExactlyInAnyOrder(0x01, 0x02);
        told(qmi0, 0x0042, QmiTlv.of(0x01).u32(3), QmiTlv.of(0x12).text("supl.example:7275"));
        told(
                qmi0,
                0x0042,
                QmiTlv.of(0x01).u32(3),
                QmiTlv.of(0x10).u32(0x7F000001).u16(7275));
        QmiAnswer server = told(qmi0, 0x0043, QmiTlv.of(0x01).u32(3));
        assertThat(server.tlv(0x12).rest()).isEqualTo("supl.example:7275");
        assertThat(server.tlv(0x10).u32()).isEqualTo(0x7F000001);
        assertThat(told(qmi0, 0x0043, QmiTlv.of(0x01).u32(3), QmiTlv.of(0x10).u8(4))
                        .tlvs())
                .containsExactlyInAnyOrder(0x01, 0x02, 0x12);
        told(qmi0, 0x0042, QmiTlv.of(0x01).u32(3), QmiTlv.of(0x12).text(""));
        assertThat(told(qmi0, 0x0043, QmiTlv.of(0x01).u32(3)).has(0x12)).isFalse();
        assertThat(told(qmi0, 0x004A, QmiTlv.of(0x01).u32(2)).tlv(0x01).u32())
                .as("unsupported")
                .isEqualTo(2);
        assertThat(told(qmi0, 0x004A, QmiTlv.of(0x01).u32(4)).tlv(0x01).u32()).isZero();
        assertThat(told(qmi0, 0x004B).tlv(0x10).u32()).isEqualTo(4);
    }

    @Test
    void a_client_that_is_given_back_leaves_the_receiver(VirtualTestbed testbed, QmiHost qmi0, TestClock clock)
            throws Exception {
        inSydney(testbed);
        int other = qmi0.allocate(LOC);
        qmi0.ask(LOC, other, REGISTER_EVENTS, QmiTlv.of(0x01).u64(0x80)).succeeds();
        start(qmi0, 1, 1, 2, 1000);
        assertThat(qmi0.indication(LOC, ENGINE_STATE).tlv(0x01).u32()).isEqualTo(1);
        qmi0.ask(0, 0x0023, QmiTlv.of(0x01).u8(LOC).u8(qmi0.client(LOC))).succeeds();
        assertThat(qmi0.indication(LOC, ENGINE_STATE).tlv(0x01).u32()).isEqualTo(2);
        clock.advance(Duration.ofSeconds(30));
        assertThat(qmi0.indications()).isEmpty();
    }
}
