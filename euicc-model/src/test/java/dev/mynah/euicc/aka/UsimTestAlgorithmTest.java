package dev.mynah.euicc.aka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mynah.euicc.conformance.Conforms;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The values of a profile package whose USIM has the test algorithm. */
@Conforms(to = "TS 34.108 8.1.2", by = UsimTestAlgorithm.class)
class UsimTestAlgorithmTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] K = HEX.parseHex("000102030405060708090a0b0c0d0e0f");
    private static final byte[] RAND = HEX.parseHex("23553cbe9637a89d218ae64dae47bf35");

    private final UsimTestAlgorithm functions = UsimTestAlgorithm.of(K, 16);

    @Test
    void everything_is_k_xor_rand_turned() {
        AkaKeys keys = functions.f2345(RAND);
        assertThat(HEX.formatHex(keys.res())).isEqualTo("23543ebd9232ae9a2983ec46a24ab13a");
        assertThat(HEX.formatHex(keys.ck())).isEqualTo("543ebd9232ae9a2983ec46a24ab13a23");
        assertThat(HEX.formatHex(keys.ik())).isEqualTo("3ebd9232ae9a2983ec46a24ab13a2354");
        assertThat(keys.ak()).isEqualTo(0xbd9232ae9a29L);
        assertThat(HEX.formatHex(
                        functions.vector(RAND, 0xff9bb4d0b607L, 0xb9b9).autn().toBytes()))
                .isEqualTo("4209867e2c2eb9b9dccf8a6d24351723");
    }

    @Test
    void res_may_be_shorter() {
        assertThat(HEX.formatHex(UsimTestAlgorithm.of(K, 4).f2345(RAND).res())).isEqualTo("23543ebd");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UsimTestAlgorithm.of(K, 3))
                .withMessageStartingWith("resLength: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UsimTestAlgorithm.of(new byte[15], 16))
                .withMessageStartingWith("k: ");
    }
}
