package dev.mynah.network.udm;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.euicc.suci.ProtectionScheme;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.MobileIdentity5gs;
import dev.mynah.network.air.nas.element.Suci;
import dev.mynah.network.fuzz.Hunts;
import java.util.List;
import java.util.Optional;

/** What a scheme is said to have made of an IMSI is revealed or refused, whatever the octets; so is a whole identity. */
@Hunts(MobileIdentity5gs.class)
class ConcealedIdentityFuzzTest {
    private static final byte[] KEY = new byte[32];

    static {
        KEY[31] = 1;
    }

    private final List<HomeNetworkKey> keys = List.of(
            new HomeNetworkKey(1, ProtectionScheme.PROFILE_A, KEY),
            new HomeNetworkKey(2, ProtectionScheme.PROFILE_B, KEY));

    @FuzzTest
    void any_octets_are_revealed_or_refused(byte[] octets) {
        for (HomeNetworkKey key : keys) {
            Optional<byte[]> revealed = key.reveal(octets);
            assertThat(revealed.map(it -> it.length).orElse(0)).isLessThanOrEqualTo(octets.length);
        }
        assertThat(Suci.digits(Octets.of(octets))).isNotNull();
        MobileIdentity5gs.TYPE
                .decode(Octets.of(octets))
                .value()
                .ifPresent(it -> assertThat(it.toString()).isNotNull());
    }
}
