package dev.mynah.network.air.nas.mm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.conformance.Conforms;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 24.007 11.2.3.2.3", by = SendSequence.class)
class SendSequenceTest {
    private static byte[] hex(String octets) {
        return HexFormat.of().parseHex(octets);
    }

    @Test
    void a_ue_counts_its_messages_of_mm_and_cc_together() {
        var ue = new SendSequence();
        assertThat(ue.numbered(hex("0524"))).isEqualTo(hex("0524"));
        assertThat(ue.numbered(hex("0305"))).isEqualTo(hex("0345"));
        assertThat(ue.numbered(hex("090100"))).as("short messages").isEqualTo(hex("090100"));
        assertThat(ue.numbered(hex("0b3b"))).isEqualTo(hex("0bbb"));
        assertThat(ue.numbered(hex("7380052a"))).as("extended transaction").isEqualTo(hex("7380c52a"));
        assertThat(ue.numbered(hex("0531"))).isEqualTo(hex("0531"));
    }

    @Test
    void the_network_takes_a_message_once() {
        var network = new SendSequence();
        assertThat(network.accepts(hex("0524"))).isTrue();
        assertThat(network.accepts(hex("0524"))).as("doubled").isFalse();
        assertThat(network.accepts(hex("0345"))).isTrue();
        assertThat(network.accepts(hex("03c5"))).as("one is lost").isTrue();
        assertThat(SendSequence.without(hex("03c5"))).isEqualTo(hex("0305"));
    }

    @Test
    void what_is_too_short_for_a_type_is_left_alone() {
        for (String octets : new String[] {"", "05", "73", "7305"}) {
            assertThat(new SendSequence().numbered(hex(octets))).hasSize(octets.length() / 2);
            assertThat(SendSequence.without(hex(octets))).hasSize(octets.length() / 2);
        }
    }
}
