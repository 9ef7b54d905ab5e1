package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.PacketData;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** WDS of QMI: which profile an attach has, which one a connection that names none, and what is reported of a connection. */
@Testbed("dsds.yaml")
final class QmiProfilesTest {
    private static final int WDS = 0x01;
    private static final int SET_EVENT_REPORT = 0x0001;
    private static final int EVENT_REPORT = 0x0001;
    private static final int START = 0x0020;
    private static final int GET_DEFAULT = 0x0049;
    private static final int SET_DEFAULT = 0x004A;
    private static final int ATTACH_PARAMETERS = 0x0085;
    private static final int SET_ATTACH_LIST = 0x0093;
    private static final int GET_ATTACH_LIST = 0x0094;

    private static final int INVALID_PROFILE = 10;
    private static final int INVALID_PROFILE_TYPE = 30;
    private static final int INVALID_ARGUMENT = 48;

    private static final UUID EXTENSIONS = UUID.fromString("3d01dcc5-fef5-4d05-0d3a-bef7058e9aaf");
    private static final int LTE_ATTACH_CONFIGURATION = 3;
    private static final int LTE_ATTACH_INFO = 4;

    @Test
    void an_attach_is_made_again_by_the_profile_that_is_chosen(QmiHost qmi0, AtClient at0, MbimHost mbim0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.send("AT+CGDCONT=2,\"IP\",\"internet\"").expect("OK");
        assertThat(attachList(qmi0, 0x10)).containsExactly(1);
        qmi0.ask(WDS, SET_ATTACH_LIST, list(2), QmiTlv.of(0x10).u32(2)).succeeds();
        assertThat(qmi0.indication(WDS, SET_ATTACH_LIST).tlv(0x01).u8())
                .as("done")
                .isEqualTo(1);
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.send("AT+CGACT?").expect("+CGACT: 1,0", "+CGACT: 2,1", "OK");
        assertThat(attachList(qmi0, 0x10)).containsExactly(2);
        assertThat(qmi0.ask(WDS, GET_ATTACH_LIST).succeeds().has(0x11))
                .as("pending")
                .isFalse();
        QmiAnswer parameters = qmi0.ask(WDS, ATTACH_PARAMETERS).succeeds();
        assertThat(parameters.tlv(0x11).u8()).as("IPv4, as profile 2 has it").isZero();
        MbimAnswer info = mbim0.query(EXTENSIONS, LTE_ATTACH_INFO).succeeds();
        assertThat(info.u32(0)).as("attached").isEqualTo(1);
        assertThat(info.u32(4)).as("IPv4").isEqualTo(1);
        assertThat(info.text(8)).isEqualTo("internet");
    }

    @Test
    void a_choice_without_an_action_waits_for_the_next_attach(QmiHost qmi0, AtClient at0, MbimHost mbim0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.send("AT+CGDCONT=3,\"IP\",\"internet\"").expect("OK");
        qmi0.ask(WDS, SET_ATTACH_LIST, list(3)).succeeds();
        assertThat(qmi0.indication(WDS, SET_ATTACH_LIST).tlv(0x01).u8())
                .as("done")
                .isEqualTo(1);
        assertThat(attachList(qmi0, 0x10)).containsExactly(1);
        assertThat(attachList(qmi0, 0x11)).as("pending").containsExactly(3);
        at0.send("AT+CGACT?").expect("+CGACT: 1,1", "+CGACT: 3,0", "OK");
        assertThat(configured(mbim0))
                .as("what MBIM says the next attach asks for")
                .isEqualTo("internet");
        at0.send("AT+CGATT=0").expect("OK");
        at0.send("AT+CGATT=1").expect("OK");
        at0.send("AT+CGACT?").expect("+CGACT: 1,0", "+CGACT: 3,1", "OK");
        assertThat(attachList(qmi0, 0x10)).containsExactly(3);
        // A context that is not there attaches nobody: the first one again.
        at0.send("AT+CFUN=4").expect("OK");
        at0.send("AT+CGDCONT=3").expect("OK");
        assertThat(attachList(qmi0, 0x10)).containsExactly(1);
        at0.send("AT+CFUN=1").expect("OK");
        at0.ask("AT+CGACT?", "+CGACT: 1,1");
    }

    @Test
    void the_choice_outlives_a_restart(VirtualTestbed testbed) {
        testbed.at("at0").ask("AT+CEREG?", "+CEREG: 0,1");
        testbed.at("at0").send("AT+CGDCONT=2,\"IP\",\"internet\"").expect("OK");
        testbed.qmi("qmi0").ask(WDS, SET_ATTACH_LIST, list(2)).succeeds();
        testbed.qmi("qmi0")
                .ask(WDS, SET_DEFAULT, QmiTlv.of(0x01).u8(0).u8(0).u8(2))
                .succeeds();
        testbed.restart();
        testbed.at("at0").ask("AT+CGACT?", "+CGACT: 2,1");
        assertThat(attachList(testbed.qmi("qmi0"), 0x10)).containsExactly(2);
        assertThat(defaultProfile(testbed.qmi("qmi0"))).isEqualTo(2);
    }

    @Test
    void a_list_that_can_not_be_is_refused_and_changes_nothing(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.send("AT+CGDCONT=2,\"IP\",\"internet\"").expect("OK");
        qmi0.ask(WDS, SET_ATTACH_LIST, list(7)).fails(INVALID_PROFILE);
        qmi0.ask(WDS, SET_ATTACH_LIST, list()).fails(INVALID_ARGUMENT);
        qmi0.ask(WDS, SET_ATTACH_LIST, list(1, 2)).fails(INVALID_ARGUMENT);
        qmi0.ask(WDS, SET_ATTACH_LIST, list(2), QmiTlv.of(0x10).u32(3)).fails(INVALID_ARGUMENT);
        assertThat(qmi0.ask(WDS, GET_ATTACH_LIST).succeeds().has(0x11))
                .as("pending")
                .isFalse();
    }

    @Test
    void a_connection_that_names_no_profile_has_the_default_one(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(defaultProfile(qmi0)).isEqualTo(1);
        qmi0.ask(WDS, SET_DEFAULT, QmiTlv.of(0x01).u8(0).u8(0).u8(2)).fails(INVALID_PROFILE);
        qmi0.ask(WDS, SET_DEFAULT, QmiTlv.of(0x01).u8(1).u8(0).u8(1)).fails(INVALID_PROFILE_TYPE);
        at0.send("AT+CGDCONT=2,\"IP\",\"internet\"").expect("OK");
        qmi0.ask(WDS, SET_DEFAULT, QmiTlv.of(0x01).u8(0).u8(0).u8(2)).succeeds();
        assertThat(defaultProfile(qmi0)).isEqualTo(2);
        assertThat(qmi0.ask(WDS, 0x002C, QmiTlv.of(0x01).u8(0))
                        .succeeds()
                        .tlv(0x14)
                        .rest())
                .as("default settings")
                .isEqualTo("internet");
        qmi0.ask(WDS, START, QmiTlv.of(0x19).u8(4)).succeeds();
        at0.send("AT+CGACT?").expect("+CGACT: 1,1", "+CGACT: 2,1", "OK");
        qmi0.ask(WDS, 0x0021, QmiTlv.of(0x01).u32(0xFFFF_FFFFL)).succeeds();
        qmi0.ask(WDS, 0x0029, QmiTlv.of(0x01).u8(0).u8(2)).succeeds();
        assertThat(defaultProfile(qmi0)).as("the default one is deleted").isEqualTo(1);
    }

    @Test
    void statistics_are_told_at_the_period_asked_for_while_there_is_a_connection(QmiHost qmi0, VirtualTestbed testbed) {
        testbed.at("at0").ask("AT+CEREG?", "+CEREG: 0,1");
        int other = qmi0.allocate(WDS);
        qmi0.ask(WDS, SET_EVENT_REPORT, QmiTlv.of(0x11).u8(10).u32(0x341)).succeeds();
        testbed.clock().advance(Duration.ofSeconds(25));
        assertThat(reports(qmi0)).as("without a connection").isEmpty();
        qmi0.ask(WDS, START, QmiTlv.of(0x19).u8(4)).succeeds();
        qmi0.ask(WDS, other, START, QmiTlv.of(0x19).u8(4)).succeeds();
        PacketData data = testbed.world().modem("modem0").subscriptions().get(0).packetData();
        assertThat(data.open(1, nobody()).result()).isNotNull().satisfies(path -> path.send(packet(60)));
        testbed.clock().advance(Duration.ofSeconds(10));
        List<QmiAnswer> told = reports(qmi0);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).tlvs()).containsExactlyInAnyOrder(0x10, 0x19, 0x25, 0x26);
        assertThat(told.get(0).client()).isEqualTo(qmi0.client(WDS));
        assertThat(told.get(0).tlv(0x10).u32()).as("packets sent").isEqualTo(1);
        assertThat(told.get(0).tlv(0x19).u64()).as("octets sent").isEqualTo(60);
        assertThat(told.get(0).tlv(0x25).u32()).as("dropped").isZero();
        qmi0.ask(WDS, SET_EVENT_REPORT, QmiTlv.of(0x11).u8(0).u32(0x341)).succeeds();
        testbed.clock().advance(Duration.ofSeconds(60));
        assertThat(reports(qmi0)).as("wanted no more").isEmpty();
        qmi0.ask(WDS, SET_EVENT_REPORT, QmiTlv.of(0x11).u8(1).u32(1)).succeeds();
        qmi0.ask(WDS, 0x0000).succeeds();
        qmi0.ask(WDS, START, QmiTlv.of(0x19).u8(4)).succeeds();
        testbed.clock().advance(Duration.ofSeconds(60));
        assertThat(reports(qmi0)).as("of a client that was reset").isEmpty();
    }

    @Test
    void rates_and_technology_are_told_when_a_connection_has_them(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.send("AT+CGDCONT=2,\"IP\",\"internet\"").expect("OK");
        qmi0.ask(WDS, SET_EVENT_REPORT, QmiTlv.of(0x10).u8(1), QmiTlv.of(0x15).u8(1))
                .succeeds();
        qmi0.ask(WDS, START, QmiTlv.of(0x31).u8(2), QmiTlv.of(0x19).u8(4)).succeeds();
        List<QmiAnswer> told = reports(qmi0);
        QmiAnswer.Cursor rates = qmi0.ask(WDS, 0x0023).succeeds().tlv(0x01);
        QmiAnswer.Cursor reported = told.stream()
                .filter(it -> it.has(0x16))
                .findFirst()
                .orElseThrow()
                .tlv(0x16);
        assertThat(reported.u32()).isPositive().isEqualTo(rates.u32());
        assertThat(reported.u32()).isEqualTo(rates.u32());
        QmiAnswer.Cursor technology = told.stream()
                .filter(it -> it.has(0x1D))
                .findFirst()
                .orElseThrow()
                .tlv(0x1D);
        assertThat(technology.u8()).as("3GPP").isEqualTo(2);
        assertThat(technology.u32()).as("LTE").isEqualTo(0x20);
        assertThat(told).hasSize(2);
    }

    @Test
    void the_modem_asks_for_no_paging_cycle_of_its_own(QmiHost qmi0) {
        assertThat(qmi0.ask(0x03, 0x0089).succeeds().tlv(0x10).u32()).isZero();
    }

    private static QmiTlv list(int... profiles) {
        QmiTlv list = QmiTlv.of(0x01).u8(profiles.length);
        for (int profile : profiles) {
            list.u16(profile);
        }
        return list;
    }

    private static List<Integer> attachList(QmiHost qmi, int tlv) {
        QmiAnswer.Cursor list = qmi.ask(WDS, GET_ATTACH_LIST).succeeds().tlv(tlv);
        return IntStream.range(0, list.u8()).mapToObj(each -> list.u16()).toList();
    }

    private static int defaultProfile(QmiHost qmi) {
        return qmi.ask(WDS, GET_DEFAULT, QmiTlv.of(0x01).u8(0).u8(0))
                .succeeds()
                .tlv(0x01)
                .u8();
    }

    private static List<QmiAnswer> reports(QmiHost qmi) {
        return qmi.indications().stream()
                .filter(it -> it.service() == WDS && it.message() == EVENT_REPORT)
                .toList();
    }

    /** The access point of the home network's LTE attach, as MBIM has it. */
    private static String configured(MbimHost mbim) {
        MbimAnswer list = mbim.query(EXTENSIONS, LTE_ATTACH_CONFIGURATION).succeeds();
        int home = list.u32(4);
        int offset = home + list.u32(home + 12);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < list.u32(home + 16); at += 2) {
            int two = list.u32(offset + at / 4 * 4);
            text.append((char) (at % 4 == 0 ? two : two >>> 16));
        }
        return text.toString();
    }

    private static PacketData.Host nobody() {
        return new PacketData.Host() {
            @Override
            public void downlink(byte[] packet) {}

            @Override
            public void released(boolean byNetwork) {}
        };
    }

    /** Of IPv4, to nobody. */
    private static byte[] packet(int length) {
        byte[] packet = new byte[length];
        packet[0] = 0x45;
        packet[3] = (byte) length;
        packet[8] = 64;
        packet[9] = 17;
        return packet;
    }
}
