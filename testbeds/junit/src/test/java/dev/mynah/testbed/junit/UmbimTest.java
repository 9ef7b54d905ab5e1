package dev.mynah.testbed.junit;

import static dev.mynah.testbed.junit.MbimHost.BASIC_CONNECT;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * OpenWrt's umbim, as its {@code mbim.sh} runs it: the first process opens the function and leaves it open, the ones after it go
 * on without a word of that, and the last one closes. Its queries have buffers of zeros where the standard has none.
 */
@Testbed("dsds.yaml")
final class UmbimTest {
    private static final int DEVICE_CAPS = 1;
    private static final int SUBSCRIBER_READY_STATUS = 2;
    private static final int RADIO_STATE = 3;
    private static final int PIN = 4;
    private static final int REGISTER_STATE = 9;
    private static final int PACKET_SERVICE = 10;
    private static final int CONNECT = 12;
    private static final int IP_CONFIGURATION = 15;

    private static final int HOME = 3;
    private static final int ATTACHED = 2;
    private static final int ACTIVATED = 1;
    private static final int DEACTIVATED = 3;
    private static final int CONTEXT_NOT_ACTIVATED = 16;
    private static final byte[] INTERNET = HexFormat.of().parseHex("7e5e2a7e4e6f7272736b656e7e5e2a7e");

    @ParameterizedTest
    @ValueSource(ints = {512, 1024, 2048, 4096})
    void a_router_connects_and_goes(int buffer, MbimHost mbim0, AtClient at0) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        mbim0.open(buffer);
        assertThat(mbim0.query(BASIC_CONNECT, DEVICE_CAPS).succeeds().text(40)).isEqualTo("490154203237518");
        mbim0.hangUp();
        assertThat(mbim0.query(BASIC_CONNECT, PIN).succeeds().u32(4))
                .as("unlocked")
                .isZero();
        mbim0.hangUp();
        assertThat(mbim0.query(BASIC_CONNECT, SUBSCRIBER_READY_STATUS)
                        .succeeds()
                        .u32(0))
                .as("initialized")
                .isEqualTo(1);
        mbim0.hangUp();
        assertThat(mbim0.query(BASIC_CONNECT, REGISTER_STATE).succeeds().u32(4)).isEqualTo(HOME);
        mbim0.hangUp();
        assertThat(mbim0.set(BASIC_CONNECT, PACKET_SERVICE, MbimHost.numbers(0))
                        .succeeds()
                        .u32(4))
                .isEqualTo(ATTACHED);
        mbim0.hangUp();
        MbimAnswer connected =
                mbim0.set(BASIC_CONNECT, CONNECT, connect(1, "internet", 3)).succeeds();
        assertThat(connected.u32(4)).isEqualTo(ACTIVATED);
        mbim0.hangUp();
        MbimAnswer configuration =
                mbim0.query(BASIC_CONNECT, IP_CONFIGURATION, new byte[60]).succeeds();
        assertThat(configuration.u32(12)).as("addresses of IPv4").isEqualTo(1);
        int address = configuration.u32(configuration.u32(16) + 4);
        at0.send("AT+CGPADDR=1").expect("+CGPADDR: 1,\"" + dotted(address) + "\"...", "OK");
        assertThat(configuration.u32(20)).as("addresses of IPv6").isEqualTo(1);
        assertThat(dotted(configuration.u32(configuration.u32(40)))).as("DNS").isEqualTo("10.45.0.1");
        mbim0.hangUp();
        assertThat(mbim0.set(BASIC_CONNECT, CONNECT, connect(0, "", 0))
                        .succeeds()
                        .u32(4))
                .isEqualTo(DEACTIVATED);
        mbim0.query(BASIC_CONNECT, IP_CONFIGURATION, new byte[60]).fails(CONTEXT_NOT_ACTIVATED);
    }

    @Test
    void its_radio_command_sends_as_much_as_it_gets(MbimHost mbim0, AtClient at0) {
        assertThat(mbim0.query(BASIC_CONNECT, RADIO_STATE, new byte[8])
                        .succeeds()
                        .u32(4))
                .isEqualTo(1);
        assertThat(mbim0.set(BASIC_CONNECT, RADIO_STATE, new byte[8]).succeeds().u32(4))
                .isZero();
        at0.send("AT+CFUN?").expect("+CFUN: 4", "OK");
        assertThat(mbim0.set(BASIC_CONNECT, RADIO_STATE, MbimHost.numbers(1, 0))
                        .succeeds()
                        .u32(4))
                .isEqualTo(1);
    }

    /** A command for session 0, with strings behind it that are not padded to four octets as a whole. */
    private static byte[] connect(int command, String apn, int ipType) {
        byte[] name = apn.getBytes(UTF_16LE);
        ByteBuffer buffer = ByteBuffer.allocate(60 + name.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(0).putInt(command);
        buffer.putInt(name.length == 0 ? 0 : 60).putInt(name.length);
        buffer.position(40);
        buffer.putInt(ipType).put(INTERNET).put(name);
        return buffer.array();
    }

    private static String dotted(int littleEndian) {
        return (littleEndian & 0xFF) + "." + (littleEndian >> 8 & 0xFF) + "." + (littleEndian >> 16 & 0xFF) + "."
                + (littleEndian >>> 24);
    }
}
