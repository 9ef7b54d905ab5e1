package dev.mynah.network.air.nas.eap;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.security.AkaPrimeKeys;
import dev.mynah.network.fuzz.Hunts;

/** Octets of any kind are a packet of EAP-AKA' or malformed, and no code in them is taken for a right one. */
@Hunts({EapPacket.class, AkaPrimeMessage.class})
class EapFuzzTest {
    private final AkaPrimeKeys keys =
            AkaPrimeKeys.derive(new byte[16], new byte[16], "5G:mnc001.mcc001.3gppnetwork.org", new byte[6], "001");

    @FuzzTest
    void any_octets_are_a_packet_or_malformed(byte[] octets) {
        EapPacket.decode(Octets.of(octets)).value().ifPresent(packet -> {
            assertThat(EapPacket.decode(packet.encode()).value()).contains(packet);
            AkaPrimeMessage.decode(packet.data()).value().ifPresent(message -> check(packet, message));
        });
        AkaPrimeMessage.decode(Octets.of(octets));
    }

    private void check(EapPacket packet, AkaPrimeMessage message) {
        assertThat(message.res()).isNotNull();
        assertThat(message.auts()).isNotNull();
        assertThat(message.networkName()).isNotNull();
        assertThat(message.kdf()).isNotNull();
        assertThat(message.packet(packet.code(), packet.identifier())).isNotNull();
        message.fixed(AkaPrimeAttribute.MAC)
                .ifPresent(code -> assertThat(keys.genuine(packet, code)).isFalse());
    }
}
