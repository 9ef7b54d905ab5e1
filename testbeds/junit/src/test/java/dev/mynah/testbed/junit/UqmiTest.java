package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * OpenWrt's uqmi, as its {@code qmi.sh} runs it: one process after the other opens the device, allocates a client, asks once,
 * gives the client back and closes. What belongs to a connection it asks by a client that it keeps over processes.
 */
@Testbed("dsds.yaml")
final class UqmiTest {
    private static final int CTL = 0x00;
    private static final int WDS = 0x01;
    private static final int DMS = 0x02;
    private static final int NAS = 0x03;
    private static final int UIM = 0x0B;
    private static final int WDA = 0x1A;

    private static final int NO_EFFECT = 26;
    private static final int PAP_OR_CHAP = 3;
    private static final int CONNECTED = 2;
    private static final long ANY_HANDLE = 0xFFFF_FFFFL;

    /** One process. */
    private static QmiAnswer uqmi(QmiHost device, int service, int message, QmiTlv... tlvs) {
        int client = device.allocate(service);
        QmiAnswer answer = device.ask(service, client, message, tlvs);
        device.ask(CTL, 0x0023, QmiTlv.of(0x01).u8(service).u8(client)).succeeds();
        device.hangUp();
        return answer;
    }

    /** One process with {@code --set-client-id}. */
    private static QmiAnswer kept(QmiHost device, int client, int message, QmiTlv... tlvs) {
        QmiAnswer answer = device.ask(WDS, client, message, tlvs);
        device.hangUp();
        return answer;
    }

    @Test
    void a_router_connects_with_IPv4_and_IPv6_and_goes(QmiHost qmi0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(uqmi(qmi0, DMS, 0x002B).succeeds().tlv(0x11).u8())
                .as("PIN1 disabled")
                .isEqualTo(3);
        assertThat(uqmi(qmi0, UIM, 0x002F).succeeds().has(0x10))
                .as("card status")
                .isTrue();

        stopWhateverThereIs(qmi0);
        uqmi(qmi0, DMS, 0x002E, QmiTlv.of(0x01).u8(0));
        assertThat(uqmi(qmi0, DMS, 0x002D).succeeds().tlv(0x01).u8())
                .as("online")
                .isZero();

        qmi0.ask(CTL, 0x0026, QmiTlv.of(0x01).u8(0), QmiTlv.of(0x10).u16(1)).succeeds();
        qmi0.hangUp();
        uqmi(
                        qmi0,
                        WDA,
                        0x0020,
                        QmiTlv.of(0x11).u32(1),
                        QmiTlv.of(0x12).u32(0),
                        QmiTlv.of(0x13).u32(0),
                        QmiTlv.of(0x15).u32(0),
                        QmiTlv.of(0x16).u32(0),
                        QmiTlv.of(0x19).u32(0),
                        QmiTlv.of(0x1B).u32(0),
                        QmiTlv.of(0x1C).u32(0))
                .succeeds();
        assertThat(uqmi(qmi0, WDA, 0x0021).succeeds().tlv(0x11).u32())
                .as("802.3")
                .isEqualTo(1);
        qmi0.ask(CTL, 0x0027).succeeds();
        qmi0.hangUp();

        uqmi(qmi0, NAS, 0x0022, QmiTlv.of(0x01).u8(1));
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(uqmi(qmi0, NAS, 0x0024).succeeds().tlv(0x01).u8())
                .as("registered")
                .isEqualTo(1);

        uqmi(
                        qmi0,
                        WDS,
                        0x0028,
                        QmiTlv.of(0x01).u8(0).u8(1),
                        QmiTlv.of(0x11).u8(3),
                        QmiTlv.of(0x14).text("internet"),
                        QmiTlv.of(0x2F).u8(0))
                .succeeds();

        int v4 = client(qmi0, 4);
        long handle = start(qmi0, v4);
        assertThat(kept(qmi0, v4, 0x0022).succeeds().tlv(0x01).u8()).isEqualTo(CONNECTED);
        int v6 = client(qmi0, 6);
        start(qmi0, v6);
        assertThat(kept(qmi0, v6, 0x0022).succeeds().tlv(0x01).u8()).isEqualTo(CONNECTED);
        QmiAnswer settings =
                kept(qmi0, v4, 0x002D, QmiTlv.of(0x10).u32(0xFFFF_FFFFL)).succeeds();
        assertThat(settings.tlvs()).contains(0x1E, 0x20, 0x21, 0x15);
        assertThat(settings.tlv(0x2B).u8()).as("the family").isEqualTo(4);
        assertThat(kept(qmi0, v6, 0x002D, QmiTlv.of(0x10).u32(0xFFFF_FFFFL))
                        .succeeds()
                        .tlvs())
                .contains(0x25, 0x26, 0x27);

        kept(qmi0, v4, 0x0021, QmiTlv.of(0x01).u32(ANY_HANDLE), QmiTlv.of(0x10).u8(1))
                .succeeds();
        kept(qmi0, v4, 0x0021, QmiTlv.of(0x01).u32(handle)).fails(NO_EFFECT);
        qmi0.ask(CTL, 0x0023, QmiTlv.of(0x01).u8(WDS).u8(v4)).succeeds();
        qmi0.hangUp();
        assertThat(kept(qmi0, v6, 0x0022).succeeds().tlv(0x01).u8())
                .as("the other family stays")
                .isEqualTo(CONNECTED);
    }

    /** Leaves nothing of an earlier run: with no connection there is nothing to stop, and the script goes on. */
    private static void stopWhateverThereIs(QmiHost device) {
        uqmi(
                        device,
                        WDS,
                        0x0021,
                        QmiTlv.of(0x01).u32(ANY_HANDLE),
                        QmiTlv.of(0x10).u8(1))
                .fails(NO_EFFECT);
        int client = device.allocate(WDS);
        device.ask(WDS, client, 0x004D, QmiTlv.of(0x01).u8(6)).succeeds();
        device.ask(
                        WDS,
                        client,
                        0x0021,
                        QmiTlv.of(0x01).u32(ANY_HANDLE),
                        QmiTlv.of(0x10).u8(1))
                .fails(NO_EFFECT);
        device.ask(CTL, 0x0023, QmiTlv.of(0x01).u8(WDS).u8(client)).succeeds();
        device.hangUp();
    }

    /** {@code --get-client-id wds}, and in the next process the family of its connections. */
    private static int client(QmiHost device, int family) {
        int client = device.allocate(WDS);
        device.hangUp();
        kept(device, client, 0x004D, QmiTlv.of(0x01).u8(family)).succeeds();
        return client;
    }

    private static long start(QmiHost device, int client) {
        return kept(
                        device,
                        client,
                        0x0020,
                        QmiTlv.of(0x14).text("internet"),
                        QmiTlv.of(0x16).u8(PAP_OR_CHAP),
                        QmiTlv.of(0x33).u8(1))
                .succeeds()
                .tlv(0x01)
                .u32();
    }
}
