package dev.mynah.modem.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;

/** What a network tells of addresses, by packet or by option, is understood or passed over, whatever the octets. */
class RouterAdvertisementFuzzTest {

    @FuzzTest
    void any_octets_bring_addresses_or_none(byte[] octets) {
        RouterAdvertisement.prefix(octets)
                .ifPresent(prefix -> assertThat(prefix).hasSize(8));
        ProtocolConfigurationOptions.TYPE.decode(Octets.of(octets)).value().ifPresent(options -> {
            assertThat(ConfigurationAnswer.dns(options)).doesNotContainNull();
            assertThat(ConfigurationAnswer.mtu(options)).isNotNull();
        });
    }
}
