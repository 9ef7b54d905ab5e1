package dev.mynah.network.pdn;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.fuzz.Hunts;

/** Octets of any kind are configuration options or malformed; options get an answer that can be sent, or none. */
@Hunts({ProtocolConfigurationOptions.class, ConfigurationOptions.class})
class ConfigurationOptionsFuzzTest {
    private static final ApnSpec APN =
            ApnSpec.dual("internet", "10.45.0.0/16", "2001:db8:45::/48", "10.45.0.1", "192.0.2.53");

    @FuzzTest
    void any_options_are_answered_or_passed_over(byte[] octets) {
        ProtocolConfigurationOptions.TYPE.decode(Octets.of(octets)).value().ifPresent(asked -> {
            Octets again = ProtocolConfigurationOptions.TYPE.encode(asked);
            assertThat(ProtocolConfigurationOptions.TYPE.decode(again).value()).contains(asked);
            ConfigurationOptions.answer(asked, APN)
                    .ifPresent(answer -> assertThat(ProtocolConfigurationOptions.TYPE.encode(answer))
                            .isNotNull());
            assertThat(ConfigurationOptions.prove(asked, new Credentials("user", "secret")))
                    .isFalse();
        });
    }
}
