package dev.mynah.network.air.nas.element;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.conformance.Conforms;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 23.003 2.8.2", by = GprsIdentity.class)
class GprsIdentityTest {
    private static final Plmn HOME = Plmn.of("001-01");

    @Test
    void a_guti_and_a_nas_token_make_a_p_tmsi_with_its_area_and_signature() {
        GprsIdentity mapped = GprsIdentity.mappedFrom(new Guti(HOME, 0x8001, 0x2B, 0xC1A2B3D4), 0x55AA);
        assertThat(mapped.area()).isEqualTo(new Rai(new Lai(HOME, 0x8001), 0x2B));
        assertThat(mapped.pTmsi()).isEqualTo(new Tmsi(0xC12BB3D4));
        assertThat(mapped.signature()).contains(Octets.hex("a255aa"));
        assertThat(mapped.nasToken()).isEqualTo(0x55AA);
        assertThat(mapped.origin()).contains(new Guti(HOME, 0x8001, 0x2B, 0xC1A2B3D4));
    }

    @Test
    void a_p_tmsi_and_its_area_make_a_guti() {
        GprsIdentity own = new GprsIdentity(
                new Rai(new Lai(HOME, 0x11), 0x07), new Tmsi(0xE5C3D2E1), Optional.of(Octets.hex("010203")));
        Guti mapped = own.mapped();
        assertThat(mapped).isEqualTo(new Guti(HOME, 0x11, 0xC3, 0xE507D2E1));
        assertThat(GprsIdentity.originOf(mapped, own.signature())).isEqualTo(own);
    }

    @Test
    void without_a_signature_nobody_can_say_which_guti_it_was() {
        GprsIdentity mapped = new GprsIdentity(new Rai(new Lai(HOME, 1), 1), new Tmsi(0xC0000000), Optional.empty());
        assertThat(mapped.origin()).isEmpty();
        assertThat(mapped.nasToken()).isZero();
    }
}
