package dev.mynah.modem.mux;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.conformance.Conforms;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FramingTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    static Stream<Framing> both() {
        return Stream.of(new BasicFraming(300), new AdvancedFraming(300));
    }

    @Test
    @Conforms(to = "TS 27.010 5.2", by = BasicFraming.class)
    void frames_of_the_basic_option_are_what_modems_in_the_field_send() {
        Framing basic = new BasicFraming(31);
        assertThat(HEX.formatHex(basic.encode(Frame.of(0, true, FrameType.SABM))))
                .isEqualTo("F9033F011CF9");
        assertThat(HEX.formatHex(basic.encode(Frame.of(0, true, FrameType.UA)))).isEqualTo("F9037301D7F9");
        assertThat(HEX.formatHex(basic.encode(Frame.of(1, true, FrameType.SABM))))
                .isEqualTo("F9073F01DEF9");
        assertThat(HEX.formatHex(basic.encode(Frame.of(1, true, FrameType.UA)))).isEqualTo("F907730115F9");
    }

    @Test
    @Conforms(to = "TS 27.010 5.3", by = AdvancedFraming.class)
    void the_advanced_option_escapes_what_looks_like_a_flag() {
        Framing advanced = new AdvancedFraming(64);
        byte[] octets = advanced.encode(new Frame(1, true, FrameType.UIH, false, HEX.parseHex("7E417D")));
        assertThat(HEX.formatHex(octets)).startsWith("7E07EF7D5E417D5D").endsWith("7E");
        assertThat(heard(advanced, octets)).containsExactly("1 UIH 7E417D");
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_frame_is_read_as_it_was_written_however_it_is_cut(Framing framing) {
        Random random = new Random(1);
        for (int size = 0; size <= 300; size++) {
            byte[] information = new byte[size];
            random.nextBytes(information);
            FrameType type = size % 2 == 0 ? FrameType.UIH : FrameType.UI;
            byte[] octets = framing.encode(new Frame(size % 62, false, type, false, information));
            List<Frame> frames = new ArrayList<>();
            for (int at = 0; at < octets.length; ) {
                int piece = Math.min(octets.length - at, 1 + random.nextInt(40));
                framing.receive(octets, at, piece, frames::add);
                at += piece;
            }
            assertThat(frames).hasSize(1);
            assertThat(frames.get(0).information()).isEqualTo(information);
            assertThat(frames.get(0).dlci()).isEqualTo(size % 62);
            assertThat(frames.get(0).type()).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void frames_may_share_a_flag(Framing framing) {
        byte[] one = framing.encode(new Frame(1, true, FrameType.UIH, false, "a".getBytes(StandardCharsets.US_ASCII)));
        byte[] both = new byte[2 * one.length - 1];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(one, 1, both, one.length, one.length - 1);
        assertThat(heard(framing, both)).containsExactly("1 UIH 61", "1 UIH 61");
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_flipped_bit_of_the_header_loses_the_frame_and_no_other(Framing framing) {
        byte[] good = framing.encode(new Frame(5, true, FrameType.UIH, false, new byte[] {1, 2, 3}));
        for (int octet = 1; octet < 3; octet++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] damaged = good.clone();
                damaged[octet] ^= (byte) (1 << bit);
                assertThat(heard(framing, damaged))
                        .as("octet %d bit %d", octet, bit)
                        .isEmpty();
                assertThat(heard(framing, good)).containsExactly("5 UIH 010203");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_frame_that_is_too_long_is_passed_over(Framing framing) {
        Framing generous = framing instanceof BasicFraming ? new BasicFraming(1000) : new AdvancedFraming(1000);
        byte[] wide = generous.encode(new Frame(1, true, FrameType.UIH, false, new byte[900]));
        assertThat(heard(framing, wide)).isEmpty();
        assertThat(heard(framing, framing.encode(Frame.of(2, true, FrameType.DISC))))
                .containsExactly("2 DISC");
    }

    private static List<String> heard(Framing framing, byte[] octets) {
        List<String> frames = new ArrayList<>();
        framing.receive(
                octets,
                0,
                octets.length,
                it -> frames.add((it.dlci() + " " + it.type() + " " + HEX.formatHex(it.information())).strip()));
        return frames;
    }
}
