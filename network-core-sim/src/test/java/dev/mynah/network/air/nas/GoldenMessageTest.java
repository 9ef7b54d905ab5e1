package dev.mynah.network.air.nas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenMessageTest {

    @ParameterizedTest
    @MethodSource("dev.mynah.network.air.nas.GoldenMessage#all")
    void a_golden_message_decodes_and_encodes_to_the_same_octets(GoldenMessage golden) {
        NasMessage message = golden.decode().orElseThrow();
        assertThat(message.optional().ignored()).isEmpty();
        assertThat(message.encode()).isEqualTo(golden.octets());
    }

    @ParameterizedTest
    @MethodSource("dev.mynah.network.air.nas.GoldenMessage#all")
    void cut_short_it_is_malformed_or_a_shorter_message(GoldenMessage golden) {
        for (int length = 0; length < golden.octets().length(); length++) {
            Octets cut = golden.octets().slice(0, length);
            golden.decode(cut)
                    .value()
                    .ifPresent(message -> assertThat(message.encode()).isEqualTo(cut));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.mynah.network.air.nas.GoldenMessage#all")
    void an_unknown_element_behind_it_is_kept(GoldenMessage golden) {
        var out = new OctetWriter();
        Octets longer = out.octets(golden.octets())
                .octet(unused(golden))
                .octets(Octets.hex("03aabbcc"))
                .toOctets();
        NasMessage message = golden.decode(longer).orElseThrow();
        assertThat(message.optional().ignored()).hasSize(1);
        assertThat(message.encode()).isEqualTo(longer);
    }

    @ParameterizedTest
    @MethodSource("dev.mynah.network.air.nas.GoldenMessage#all")
    void an_unknown_element_that_must_be_understood_makes_it_malformed(GoldenMessage golden) {
        var out = new OctetWriter();
        Octets longer = out.octets(golden.octets()).octets(Octets.hex("0f0100")).toOctets();
        assertThat(golden.decode(longer).fault())
                .hasValueSatisfying(fault ->
                        assertThat(fault.offset()).isEqualTo(golden.octets().length()));
    }

    /** An identifier of type 4 that the message has no element for. */
    private static int unused(GoldenMessage golden) {
        var used = golden.decode().orElseThrow().layout().optional();
        return IntStream.iterate(0x70, iei -> iei - 1)
                .filter(iei -> used.stream().noneMatch(element -> element.beginsWith(iei)))
                .findFirst()
                .orElseThrow();
    }
}
