package dev.mynah.at.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeptetsTest {
    @Test
    void septets_share_octets() {
        assertThat(hex(Septets.pack("hellohello", 0))).isEqualTo("e8329bfd4697d9ec37");
        assertThat(hex(Septets.pack("", 0))).isEmpty();
        assertThat(hex(Septets.pack("a", 1))).isEqualTo("c2");
        assertThat(Septets.unpack(HexFormat.of().parseHex("e8329bfd4697d9ec37"), 0, 10))
                .isEqualTo("hellohello");
    }

    @Test
    void what_is_packed_can_be_unpacked() {
        long seed = 7;
        var random = new Random(seed);
        for (int length = 0; length <= 160; length++) {
            var septets = new StringBuilder();
            random.ints(length, 0, 0x80).forEach(septet -> septets.append((char) septet));
            for (int fill = 0; fill < 8; fill++) {
                var packed = Septets.pack(septets.toString(), fill);
                assertThat(Septets.unpack(packed, fill, length))
                        .as("seed %d, %d septets after %d bits", seed, length, fill)
                        .isEqualTo(septets.toString());
            }
        }
    }

    @Test
    void no_more_is_unpacked_than_is_there() {
        assertThat(Septets.unpack(new byte[2], 0, 160)).hasSize(2);
        assertThat(Septets.unpack(new byte[0], 7, 1)).isEmpty();
        assertThat(Septets.unpack(new byte[7], 0, -1)).isEmpty();
        assertThatThrownBy(() -> Septets.pack("", 8)).hasMessage("fillBits: 8");
    }

    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }
}
