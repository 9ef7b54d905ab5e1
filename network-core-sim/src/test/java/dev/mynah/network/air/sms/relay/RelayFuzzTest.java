package dev.mynah.network.air.sms.relay;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.fuzz.Hunts;

/** Octets of any kind are a message of CP or RP, or malformed, and a message is written as it was read. */
@Hunts({CpMessage.class, RpMessage.class, AddressedTpdu.class})
class RelayFuzzTest {

    @FuzzTest
    void any_octets_are_a_message_or_malformed(byte[] bytes) {
        Octets octets = Octets.of(bytes);
        CpMessage.decode(octets)
                .value()
                .ifPresent(
                        it -> assertThat(CpMessage.decode(it.encode()).value()).contains(it));
        RpMessage.decode(octets)
                .value()
                .ifPresent(
                        it -> assertThat(RpMessage.decode(it.encode()).value()).contains(it));
        AddressedTpdu.decode(octets)
                .value()
                .ifPresent(it -> assertThat(it.toString()).isNotNull());
    }
}
