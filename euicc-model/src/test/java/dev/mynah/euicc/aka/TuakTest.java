package dev.mynah.euicc.aka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.euicc.conformance.Conforms;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test sets 1 to 6 of TS 35.233 6.3 to 6.8, and the sets of TS 35.232 for the permutation. */
@Conforms(to = "TS 35.231 6", by = Tuak.class)
class TuakTest {

    record Set(JsonNode values) {

        byte[] bytes(String name) {
            return HexFormat.of().parseHex(values.get(name).asText());
        }

        long number(String name) {
            return Long.parseLong(values.get(name).asText(), 16);
        }

        int count(String name) {
            return values.get(name).asInt();
        }

        TuakLengths lengths() {
            return new TuakLengths(count("mac_bits"), count("res_bits"), count("ck_bits"), count("ik_bits"));
        }

        @Override
        public String toString() {
            return values.get("name").asText();
        }
    }

    static Stream<Set> sets() {
        return read("sets");
    }

    static Stream<Set> permutations() {
        return read("keccak_p1600");
    }

    private static Stream<Set> read(String list) {
        return StreamSupport.stream(
                        MilenageSets.read("/aka/tuak-vectors.json").get(list).spliterator(), false)
                .map(Set::new);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_functions_give_the_values_of_the_standard(Set set) {
        byte[] topc = Tuak.topc(set.bytes("k"), set.bytes("top"), set.count("keccak_iterations"));
        assertThat(topc).isEqualTo(set.bytes("topc"));
        Tuak tuak = Tuak.of(set.bytes("k"), topc, set.lengths(), set.count("keccak_iterations"));
        byte[] rand = set.bytes("rand");
        long sqn = set.number("sqn");
        int amf = (int) set.number("amf");

        assertThat(tuak.f1(rand, sqn, amf)).isEqualTo(set.bytes("f1"));
        assertThat(tuak.f1Star(rand, sqn, amf)).isEqualTo(set.bytes("f1star"));
        AkaKeys keys = tuak.f2345(rand);
        assertThat(keys.res()).isEqualTo(set.bytes("f2"));
        assertThat(keys.ck()).isEqualTo(set.bytes("f3"));
        assertThat(keys.ik()).isEqualTo(set.bytes("f4"));
        assertThat(keys.ak()).isEqualTo(set.number("f5"));
        assertThat(tuak.f5Star(rand)).isEqualTo(set.number("f5star"));
        if (set.count("mac_bits") == 64) {
            assertThat(tuak.vector(rand, sqn, amf).autn().toBytes()).isEqualTo(set.bytes("autn_with_f5"));
        }
    }

    @ParameterizedTest
    @MethodSource("permutations")
    void the_permutation_gives_the_values_of_the_standard(Set set) {
        long[] state = new long[Keccak.LANES];
        ByteBuffer.wrap(set.bytes("input"))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer()
                .get(state);
        Keccak.permute(state, new long[5]);
        ByteBuffer out = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        out.asLongBuffer().put(state);
        assertThat(out.array()).isEqualTo(set.bytes("output"));
    }

    @Test
    void the_lengths_are_what_a_package_s_options_say() {
        assertThat(TuakLengths.of(0)).isEqualTo(TuakLengths.SHORTEST);
        assertThat(TuakLengths.of(0x6A)).isEqualTo(new TuakLengths(128, 128, 256, 256));
        assertThat(TuakLengths.of(0xFF)).isEqualTo(new TuakLengths(256, 256, 256, 256));
        for (int options : new int[] {0, 1, 2, 3, 0x08, 0x13, 0x20, 0x42, 0x73}) {
            assertThat(TuakLengths.of(options).algorithmOptions()).isEqualTo(options);
        }
    }

    @Test
    void what_does_not_fit_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tuak.of(new byte[17], new byte[32], TuakLengths.SHORTEST, 1))
                .withMessageStartingWith("k: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tuak.of(new byte[16], new byte[16], TuakLengths.SHORTEST, 1))
                .withMessageStartingWith("topc: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tuak.of(new byte[16], new byte[32], TuakLengths.SHORTEST, 0))
                .withMessageStartingWith("iterations: ");
        assertThatIllegalArgumentException().isThrownBy(() -> new TuakLengths(32, 32, 128, 128));
    }
}
