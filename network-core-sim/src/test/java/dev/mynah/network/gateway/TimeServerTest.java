package dev.mynah.network.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.conformance.Conforms;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** NTP as RFC 5905 writes it, octet by octet. */
class TimeServerTest {
    private final Wire wire = new Wire();
    private final List<String> heard = new ArrayList<>();

    private void ask(String hex) {
        byte[] asked = HexFormat.of().parseHex(hex.replace(" ", ""));
        new TimeServer(wire.time.timeline())
                .receive(asked, it -> heard.add(HexFormat.of().formatHex(it)));
    }

    @Test
    @Conforms(to = "RFC 5905 14", by = TimeServer.class)
    void a_client_is_told_the_time_beside_its_own() {
        ask("23 00 06 00" + "00".repeat(36) + "1122334455667788");
        assertThat(heard).hasSize(1);
        String told = heard.get(0);
        assertThat(told).hasSize(96).startsWith("240106f6" + "0000000000000000" + "4c4f434c");
        assertThat(told.substring(48, 64)).isEqualTo("1122334455667788");
        long seconds = Integer.toUnsignedLong(
                ByteBuffer.wrap(HexFormat.of().parseHex(told)).getInt(40));
        Instant now = wire.time.timeline().now();
        assertThat(seconds - 2_208_988_800L).isEqualTo(now.getEpochSecond());
        assertThat(told.substring(32, 48)).isEqualTo(told.substring(64, 80)).isEqualTo(told.substring(80, 96));
    }

    @Test
    void an_old_client_is_answered_in_its_version_and_whoever_is_none_is_not() {
        ask("1b" + "00".repeat(47));
        assertThat(heard).singleElement().asString().startsWith("1c01");
        heard.clear();
        ask("24" + "00".repeat(47));
        ask("03" + "00".repeat(47));
        ask("2b" + "00".repeat(47));
        ask("23" + "00".repeat(46));
        ask("");
        assertThat(heard).isEmpty();
    }
}
