package dev.mynah.network.air.nas.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.conformance.Conforms;
import org.junit.jupiter.api.Test;

/** Keys that one system makes of another's; the expected ones were computed with HMAC-SHA-256 of Python's library. */
class MappedKeysTest {
    private static final byte[] KEY = Octets.hex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
            .toByteArray();
    private static final int COUNT = 5;

    private static NasSecurityContext context(Direction sends) {
        return NasSecurityContext.resumed(
                sends,
                NasKeySetIdentifier.of(1),
                Kasme.of(KEY),
                new NasSecurityAlgorithms(Eea.EEA2, Eia.EIA2),
                COUNT,
                0);
    }

    @Test
    @Conforms(to = "TS 33.401 A.9", by = Kasme.class)
    @Conforms(to = "TS 33.401 A.13", by = Kasme.class)
    void of_kasme_come_the_token_and_the_keys_of_utran() {
        NasToken token = Kasme.of(KEY).nasToken(COUNT);
        assertThat(token.bits()).isEqualTo(0xF88F);
        assertThat(token.keys().ck())
                .isEqualTo(Octets.hex("967c1b86131a1d7870833ffc8d6b0eab").toByteArray());
        assertThat(token.keys().ik())
                .isEqualTo(Octets.hex("6ef5ff3c6e8e3716a4879e6fa95847ea").toByteArray());
        assertThat(token.toString()).doesNotContain("967c", "-106");
    }

    @Test
    @Conforms(to = "TS 33.401 A.11", by = Kasme.class)
    void of_the_keys_of_utran_and_two_nonces_comes_kasme() {
        UmtsKeys keys = UmtsKeys.of(KEY);
        Kasme mapped = Kasme.mapped(
                keys,
                Octets.hex("01020304").toByteArray(),
                Octets.hex("a1a2a3a4").toByteArray());
        assertThat(Octets.of(mapped.reveal()))
                .isEqualTo(Octets.hex("c6a9f6b26cde2490175324e4d6887e309bc3c888a19a37fbbc78e138f8dc3674"));
    }

    @Test
    @Conforms(to = "TS 33.501 A.14.1", by = Kamf.class)
    @Conforms(to = "TS 33.501 A.15.1", by = Kasme.class)
    void kasme_and_kamf_come_of_each_other() {
        assertThat(Octets.of(Kasme.of(KEY).kamf(COUNT).reveal()))
                .isEqualTo(Octets.hex("2de0da9b7d03f528c74da011731fc273c831eeec8052e5e0b3918593dc80daf6"));
        assertThat(Octets.of(Kamf.of(KEY).kasme(COUNT).reveal()))
                .isEqualTo(Octets.hex("a24a4e35c1401be08d7601d69046258eec7b79023858549b96a800956a81d38a"));
    }

    @Test
    @Conforms(to = "TS 33.401 9.1.1", by = NasSecurityContext.class)
    void an_mme_finds_a_token_though_messages_were_lost_and_takes_none_twice() {
        NasSecurityContext ue = context(Direction.UPLINK);
        NasSecurityContext mme = context(Direction.DOWNLINK);
        ue.takeToken();
        ue.takeToken();
        NasToken shown = ue.takeToken();
        assertThat(mme.findToken(shown.bits())).contains(shown);
        assertThat(mme.nextUplink()).isEqualTo(ue.nextUplink());
        assertThat(mme.findToken(shown.bits())).isEmpty();
        assertThat(mme.findToken(shown.bits() ^ 1)).isEmpty();
    }
}
