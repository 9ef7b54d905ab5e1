package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.operator.OperatorControl;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** WDS, WDA and DSD of QMI: connections, their addresses, and profiles, which are the contexts of AT. */
@Testbed("dsds.yaml")
final class QmiDataTest {
    private static final int WDS = 0x01;
    private static final int WDA = 0x1A;
    private static final int DSD = 0x2A;
    private static final int START = 0x0020;
    private static final int STOP = 0x0021;
    private static final int STATUS = 0x0022;
    private static final int SETTINGS = 0x002D;

    private static final int INVALID_HANDLE = 9;
    private static final int INVALID_PROFILE = 10;
    private static final int CALL_FAILED = 14;
    private static final int OUT_OF_CALL = 15;
    private static final int NO_EFFECT = 26;
    private static final int INVALID_PROFILE_TYPE = 30;

    @Test
    void a_connection_of_the_attach_has_the_addresses_AT_shows(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        qmi0.ask(WDS, STATUS).succeeds();
        qmi0.ask(WDS, SETTINGS).fails(OUT_OF_CALL);
        long handle =
                qmi0.ask(WDS, START, QmiTlv.of(0x19).u8(4)).succeeds().tlv(0x01).u32();
        QmiAnswer told = qmi0.indication(WDS, STATUS);
        assertThat(told.tlv(0x01).u8()).as("connected").isEqualTo(2);
        assertThat(told.tlv(0x12).u8()).as("IPv4").isEqualTo(4);
        QmiAnswer settings =
                qmi0.ask(WDS, SETTINGS, QmiTlv.of(0x10).u32(0xFFFF)).succeeds();
        at0.send("AT+CGPADDR=1")
                .expect("+CGPADDR: 1,\"" + dotted(settings.tlv(0x1E).u32()) + "\"...", "OK");
        assertThat(dotted(settings.tlv(0x15).u32())).isEqualTo("10.45.0.1");
        assertThat(settings.tlv(0x14).rest()).isEqualTo("internet");
        // Beside the address, and neither the first nor the last of their network, which no host would take.
        assertThat(dotted(settings.tlv(0x1E).u32())).isEqualTo("10.45.0.2");
        assertThat(dotted(settings.tlv(0x20).u32())).isEqualTo("10.45.0.1");
        assertThat(dotted(settings.tlv(0x21).u32())).isEqualTo("255.255.255.252");
        qmi0.ask(WDS, START).fails(NO_EFFECT);
        qmi0.ask(WDS, STOP, QmiTlv.of(0x01).u32(handle + 7)).fails(INVALID_HANDLE);
        qmi0.ask(WDS, STOP, QmiTlv.of(0x01).u32(handle)).succeeds();
        assertThat(qmi0.ask(WDS, STATUS).succeeds().tlv(0x01).u8()).isEqualTo(1);
        at0.send("AT+CGATT?").expect("+CGATT: 1", "OK");
    }

    @Test
    void two_families_are_two_clients_over_one_context(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.send("AT+CGDCONT=2,\"IPV4V6\",\"internet\"").expect("OK");
        int v4 = qmi0.allocate(WDS);
        int v6 = qmi0.allocate(WDS);
        qmi0.ask(WDS, v4, START, QmiTlv.of(0x31).u8(2), QmiTlv.of(0x19).u8(4)).succeeds();
        qmi0.ask(WDS, v6, START, QmiTlv.of(0x31).u8(2), QmiTlv.of(0x19).u8(6)).succeeds();
        at0.send("AT+CGACT?").expect("+CGACT: 1,1", "+CGACT: 2,1", "OK");
        byte[] address = qmi0.ask(WDS, v6, SETTINGS, QmiTlv.of(0x10).u32(0x100))
                .succeeds()
                .tlv(0x25)
                .bytes(16);
        assertThat(HexFormat.of().formatHex(address)).startsWith("20010db80045");
        qmi0.ask(WDS, v4, STOP, QmiTlv.of(0x01).u32(0xFFFF_FFFFL)).succeeds();
        at0.send("AT+CGACT?").expect("+CGACT: 1,1", "+CGACT: 2,1", "OK");
        // The host gives its client back, and with it the last use of the context.
        qmi0.ask(0, 0, 0x0023, QmiTlv.of(0x01).u8(WDS).u8(v6)).succeeds();
        at0.ask("AT+CGACT?", "+CGACT: 2,0");
    }

    @Test
    void an_access_point_that_is_not_there_fails_with_the_networks_cause(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        QmiAnswer refused = qmi0.ask(
                        WDS,
                        START,
                        QmiTlv.of(0x14).text("nowhere"),
                        QmiTlv.of(0x19).u8(4))
                .fails(CALL_FAILED);
        QmiAnswer.Cursor verbose = refused.tlv(0x11);
        assertThat(verbose.u16()).as("3GPP").isEqualTo(6);
        assertThat(verbose.i16()).as("missing or unknown APN").isEqualTo(27);
        qmi0.ask(WDS, START, QmiTlv.of(0x31).u8(9)).fails(INVALID_PROFILE);
    }

    @Test
    void a_connection_that_AT_or_the_network_ends_is_over_for_QMI(QmiHost qmi0, AtClient at0, OperatorControl alpha) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.send("AT+CGDCONT=3,\"IP\",\"internet\"").expect("OK");
        qmi0.ask(WDS, START, QmiTlv.of(0x31).u8(3), QmiTlv.of(0x19).u8(4)).succeeds();
        assertThat(qmi0.indication(WDS, STATUS).tlv(0x01).u8()).isEqualTo(2);
        at0.send("AT+CGACT=0,3").expect("OK");
        QmiAnswer over = qmi0.indication(WDS, STATUS);
        assertThat(over.tlv(0x01).u8()).isEqualTo(1);
        assertThat(over.has(0x10)).as("why").isTrue();
        qmi0.ask(WDS, SETTINGS).fails(OUT_OF_CALL);
    }

    @Test
    void profiles_are_the_contexts_of_CGDCONT(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        qmi0.ask(WDS, 0x0003, QmiTlv.of(0x19).u8(1)).succeeds();
        QmiAnswer.Cursor created = qmi0.ask(
                        WDS,
                        0x0027,
                        QmiTlv.of(0x01).u8(0),
                        QmiTlv.of(0x10).text("work"),
                        QmiTlv.of(0x11).u8(2),
                        QmiTlv.of(0x14).text("corp"),
                        QmiTlv.of(0x1B).text("user"),
                        QmiTlv.of(0x1C).text("secret"),
                        QmiTlv.of(0x1D).u8(2))
                .succeeds()
                .tlv(0x01);
        assertThat(created.u8()).isZero();
        int index = created.u8();
        assertThat(qmi0.indication(WDS, 0x00A8).tlv(0x10).u8()).as("created").isEqualTo(1);
        at0.send("AT+CGDCONT?").eventually("+CGDCONT: " + index + ",\"IPV6\",\"corp\"...");
        at0.eventually("OK");
        at0.send("AT+CGDCONT=" + index + ",\"IP\",\"home\"").expect("OK");
        QmiAnswer settings =
                qmi0.ask(WDS, 0x002B, QmiTlv.of(0x01).u8(0).u8(index)).succeeds();
        assertThat(settings.tlv(0x10).rest()).isEqualTo("work");
        assertThat(settings.tlv(0x11).u8()).isZero();
        assertThat(settings.tlv(0x14).rest()).isEqualTo("home");
        assertThat(settings.has(0x1C)).as("the password").isFalse();
        qmi0.ask(WDS, 0x0028, QmiTlv.of(0x01).u8(0).u8(index), QmiTlv.of(0x10).text(""))
                .succeeds();
        assertThat(qmi0.ask(WDS, 0x002B, QmiTlv.of(0x01).u8(0).u8(index))
                        .succeeds()
                        .tlv(0x10)
                        .rest())
                .isEqualTo("profile" + index);
        QmiAnswer.Cursor list = qmi0.ask(WDS, 0x002A).succeeds().tlv(0x01);
        assertThat(list.u8()).isEqualTo(2);
        qmi0.ask(WDS, 0x0029, QmiTlv.of(0x01).u8(0).u8(index)).succeeds();
        qmi0.ask(WDS, 0x002B, QmiTlv.of(0x01).u8(0).u8(index)).fails(INVALID_PROFILE);
        qmi0.ask(WDS, 0x002A, QmiTlv.of(0x10).u8(1)).fails(INVALID_PROFILE_TYPE);
    }

    @Test
    void a_client_that_is_reset_has_its_connection_ended(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.send("AT+CGDCONT=2,\"IP\",\"internet\"").expect("OK");
        qmi0.ask(WDS, 0x0044).fails(OUT_OF_CALL);
        qmi0.ask(WDS, START, QmiTlv.of(0x31).u8(2)).succeeds();
        at0.send("AT+CGACT?").expect("+CGACT: 1,1", "+CGACT: 2,1", "OK");
        QmiAnswer.Cursor bearer = qmi0.ask(WDS, 0x0044).succeeds().tlv(0x01);
        assertThat(bearer.u8()).as("3GPP").isEqualTo(2);
        assertThat(bearer.u32()).as("LTE").isEqualTo(0x20);
        qmi0.ask(WDS, 0x0000).succeeds();
        at0.send("AT+CGACT?").expect("+CGACT: 1,1", "+CGACT: 2,0", "OK");
        assertThat(qmi0.ask(WDS, STATUS).succeeds().tlv(0x01).u8()).isEqualTo(1);
        qmi0.ask(WDS, START, QmiTlv.of(0x31).u8(2)).succeeds();
    }

    @Test
    void a_client_bound_to_the_second_subscription_connects_over_beta(QmiHost qmi0, AtClient at1) {
        at1.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(qmi0.ask(WDS, 0x00B0).succeeds().tlv(0x10).u32()).isEqualTo(1);
        qmi0.ask(WDS, 0x00AF, QmiTlv.of(0x01).u32(2)).succeeds();
        assertThat(qmi0.ask(WDS, 0x00B0).succeeds().tlv(0x10).u32()).isEqualTo(2);
        assertThat(qmi0.ask(WDS, 0x0092).succeeds().tlv(0x10).u8()).isEqualTo(1);
        qmi0.ask(WDS, START, QmiTlv.of(0x19).u8(4)).succeeds();
        long address = qmi0.ask(WDS, SETTINGS, QmiTlv.of(0x10).u32(0x100))
                .succeeds()
                .tlv(0x1E)
                .u32();
        assertThat(dotted(address)).startsWith("10.46.");
        qmi0.ask(WDS, qmi0.allocate(WDS), 0x00AF, QmiTlv.of(0x01).u32(3)).fails(48);
    }

    @Test
    void the_data_format_is_one_for_CTL_and_WDA_and_LTE_carries_data(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(qmi0.ask(WDA, 0x0021).succeeds().tlv(0x11).u32())
                .as("raw IP")
                .isEqualTo(2);
        qmi0.ask(0, 0, 0x0026, QmiTlv.of(0x01).u8(0), QmiTlv.of(0x10).u16(1)).succeeds();
        assertThat(qmi0.ask(WDA, 0x0021).succeeds().tlv(0x11).u32()).as("802.3").isEqualTo(1);
        QmiAnswer.Cursor systems = qmi0.ask(DSD, 0x0024).succeeds().tlv(0x10);
        assertThat(systems.u8()).isEqualTo(1);
        assertThat(systems.u32()).as("3GPP").isZero();
        assertThat(systems.u32()).as("LTE").isEqualTo(3);
    }

    private static String dotted(long address) {
        return (address >> 24) + "." + (address >> 16 & 0xFF) + "." + (address >> 8 & 0xFF) + "." + (address & 0xFF);
    }
}
