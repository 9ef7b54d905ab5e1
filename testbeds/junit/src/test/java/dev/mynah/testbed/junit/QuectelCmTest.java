package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Quectel's connection manager: one process that keeps the device open, with clients of its own and its way of reading answers. */
@Testbed("dsds.yaml")
final class QuectelCmTest {
    private static final int CTL = 0x00;
    private static final int WDS = 0x01;
    private static final int DMS = 0x02;
    private static final int NAS = 0x03;
    private static final int UIM = 0x0B;
    private static final int WDA = 0x1A;

    private static final int INVALID_CLIENT_ID = 7;
    private static final int THE_3GPP = 1;
    private static final long ADDRESSES_DNS_GATEWAY_MTU = 0x10 | 0x100 | 0x200 | 0x2000;

    @Test
    void it_connects_with_both_families_and_quits(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        qmi0.ask(CTL, 0x0027).succeeds();
        // All services are meant; the modem tells of all whatever it is asked.
        assertThat(qmi0.ask(CTL, 0x0021, QmiTlv.of(0x01).u8(0xFF))
                        .succeeds()
                        .tlv(0x01)
                        .u8())
                .isGreaterThan(10);
        int v4 = qmi0.allocate(WDS);
        int v6 = qmi0.allocate(WDS);
        int dms = qmi0.allocate(DMS);
        int nas = qmi0.allocate(NAS);
        int uim = qmi0.allocate(UIM);
        int wda = qmi0.allocate(WDA);

        assertThat(qmi0.ask(DMS, dms, 0x0023).succeeds().tlv(0x01).rest()).isNotEmpty();
        QmiAnswer format = qmi0.ask(
                        WDA,
                        wda,
                        0x0020,
                        QmiTlv.of(0x10).u8(0),
                        QmiTlv.of(0x11).u32(2),
                        QmiTlv.of(0x12).u32(5),
                        QmiTlv.of(0x13).u32(5),
                        QmiTlv.of(0x15).u32(64),
                        QmiTlv.of(0x16).u32(32 * 1024),
                        QmiTlv.of(0x17).u32(2).u32(4))
                .succeeds();
        assertThat(format.tlv(0x11).u32()).as("raw IP").isEqualTo(2);
        assertThat(format.tlv(0x13).u32()).as("no aggregation here").isZero();
        qmi0.ask(WDS, v4, 0x004D, QmiTlv.of(0x01).u8(4)).succeeds();
        qmi0.ask(WDS, v6, 0x004D, QmiTlv.of(0x01).u8(6)).succeeds();
        qmi0.ask(WDS, v4, 0x0051, QmiTlv.of(0x01).u8(0)).succeeds();

        card(qmi0.ask(UIM, uim, 0x002F).succeeds().tlv(0x10));
        assertThat(file(qmi0, uim, 0x06, 0x2FE2, 0x3F00)).startsWith(10, 0, 0x98, 0x00, 0x01, 0x01);
        assertThat(file(qmi0, uim, 0x00, 0x6F07, 0x3F00, 0x7FFF)).startsWith(9, 0, 0x08, 0x09, 0x10, 0x10);

        qmi0.ask(
                        WDS,
                        v4,
                        0x0028,
                        profile(),
                        QmiTlv.of(0x11).u8(3),
                        QmiTlv.of(0x14).text("internet"))
                .succeeds();
        assertThat(qmi0.ask(WDS, v4, 0x002B, profile()).succeeds().tlv(0x14).rest())
                .isEqualTo("internet");
        QmiAnswer.Cursor serving = qmi0.ask(NAS, nas, 0x0024).succeeds().tlv(0x01);
        assertThat(serving.u8()).as("registered").isEqualTo(1);
        assertThat(serving.skip(1).u8()).as("attached to the packet domain").isEqualTo(1);
        assertThat(qmi0.ask(NAS, nas, 0x004D).succeeds().has(0x14))
                .as("LTE service")
                .isTrue();
        assertThat(qmi0.ask(WDS, v4, 0x0022).succeeds().tlv(0x01).u8())
                .as("disconnected")
                .isEqualTo(1);

        long handle = start(qmi0, v4, 4);
        QmiAnswer settings = qmi0.ask(WDS, v4, 0x002D, QmiTlv.of(0x10).u32(ADDRESSES_DNS_GATEWAY_MTU))
                .succeeds();
        assertThat(settings.tlvs()).contains(0x15, 0x1E, 0x20, 0x21, 0x29);
        start(qmi0, v6, 6);
        assertThat(qmi0.ask(WDS, v6, 0x002D, QmiTlv.of(0x10).u32(ADDRESSES_DNS_GATEWAY_MTU))
                        .succeeds()
                        .tlvs())
                .contains(0x25, 0x26, 0x27, 0x29);
        qmi0.ask(WDS, v4, 0x0021, QmiTlv.of(0x01).u32(handle)).succeeds();
        assertThat(qmi0.ask(WDS, v4, 0x0022).succeeds().tlv(0x01).u8()).isEqualTo(1);

        qmi0.ask(CTL, 0x0023, QmiTlv.of(0x01).u8(WDS).u8(v4)).succeeds();
        // Its client of IPv6 it gives back by a number of its own that is another service's.
        qmi0.ask(CTL, 0x0023, QmiTlv.of(0x01).u8(0x11).u8(v6)).fails(INVALID_CLIENT_ID);
        qmi0.ask(CTL, 0x0023, QmiTlv.of(0x01).u8(NAS).u8(nas)).succeeds();
    }

    @Test
    void an_access_point_goes_before_that_of_the_profile_named_beside_it(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.send("AT+CGDCONT=2,\"IP\",\"internet\"").expect("OK");
        at0.send("AT+CGDCONT=3,\"IP\",\"nowhere\"").expect("OK");
        qmi0.ask(
                        WDS,
                        0x0020,
                        QmiTlv.of(0x14).text("nowhere"),
                        QmiTlv.of(0x19).u8(4),
                        QmiTlv.of(0x31).u8(2))
                .fails(14);
        at0.send("AT+CGACT?").expect("+CGACT: 1,1", "+CGACT: 2,0", "+CGACT: 3,0", "OK");
        qmi0.ask(
                        WDS,
                        0x0020,
                        QmiTlv.of(0x14).text("internet"),
                        QmiTlv.of(0x19).u8(4),
                        QmiTlv.of(0x31).u8(2))
                .succeeds();
        at0.send("AT+CGACT?").expect("+CGACT: 1,1", "+CGACT: 2,1", "+CGACT: 3,0", "OK");
    }

    /** It reads at places that are right as long as the first card has its applications first. */
    private static void card(QmiAnswer.Cursor status) {
        status.skip(8);
        assertThat(status.u8()).as("slots").isEqualTo(2);
        assertThat(status.u8()).as("present").isEqualTo(1);
        status.skip(4);
        assertThat(status.u8()).as("applications").isEqualTo(2);
        assertThat(status.u8()).as("USIM").isEqualTo(2);
        assertThat(status.u8()).as("ready").isEqualTo(7);
        status.skip(4);
        status.skip(status.u8());
        assertThat(status.u8()).as("PIN1 is used, not the universal one").isZero();
        assertThat(status.u8()).as("PIN1 disabled").isEqualTo(3);
        assertThat(status.u8()).as("retries of PIN1").isEqualTo(3);
    }

    private static byte[] file(QmiHost device, int client, int session, int file, int... path) {
        QmiTlv place = QmiTlv.of(0x02).u16(file).u8(2 * path.length);
        for (int each : path) {
            place.u16(each);
        }
        QmiAnswer.Cursor read = device.ask(
                        UIM,
                        client,
                        0x0020,
                        QmiTlv.of(0x01).u8(session).u8(0),
                        place,
                        QmiTlv.of(0x03).u16(0).u16(0))
                .succeeds()
                .tlv(0x11);
        return read.bytes(read.left());
    }

    private static QmiTlv profile() {
        return QmiTlv.of(0x01).u8(0).u8(1);
    }

    private static long start(QmiHost device, int client, int family) {
        return device.ask(
                        WDS,
                        client,
                        0x0020,
                        QmiTlv.of(0x30).u8(THE_3GPP),
                        QmiTlv.of(0x14).text("internet"),
                        QmiTlv.of(0x19).u8(family),
                        QmiTlv.of(0x31).u8(1))
                .succeeds()
                .tlv(0x01)
                .u32();
    }
}
