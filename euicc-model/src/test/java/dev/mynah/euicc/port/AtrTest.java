package dev.mynah.euicc.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.conformance.Conforms;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 6.3.1", by = Atr.class)
class AtrTest {

    @Test
    void it_offers_t0_and_says_that_it_is_an_euicc() {
        assertThat(HexFormat.of().withUpperCase().formatHex(Atr.of(MepMode.NONE)))
                .startsWith("3B9F96803FC78280" + "31E073FE21");
    }

    @Test
    void it_says_that_more_than_one_profile_can_be_enabled() {
        for (MepMode mode : new MepMode[] {MepMode.A1, MepMode.A2, MepMode.B}) {
            assertThat(Atr.of(mode)[6]).isEqualTo((byte) 0x83);
        }
    }

    @Test
    void it_says_nothing_of_an_euicc_on_a_plain_uicc() {
        assertThat(HexFormat.of().withUpperCase().formatHex(Atr.uicc())).startsWith("3B9F96803FC70080");
    }

    @Test
    void its_bytes_from_the_second_on_check_to_zero() {
        for (MepMode mode : MepMode.values()) {
            byte[] atr = Atr.of(mode);
            int check = 0;
            for (int i = 1; i < atr.length; i++) {
                check ^= atr[i];
            }
            assertThat(check).isZero();
            assertThat(atr).hasSize(7 + (atr[1] & 0x0F) + 1);
        }
    }
}
