package dev.mynah.network.air.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.fuzz.Hunts;

/** Octets of any kind are a TPDU or malformed; what was read can be shown and written. */
@Hunts(Tpdu.class)
class TpduFuzzTest {

    @FuzzTest
    void any_octets_are_a_message_or_malformed(byte[] octets) {
        for (Tpdu.Carrier carrier : Tpdu.Carrier.values()) {
            Tpdu.decode(Octets.of(octets), carrier).value().ifPresent(read -> {
                assertThat(read.toString()).isNotNull();
                if (read instanceof SmsDeliver deliver) {
                    show(deliver.userData());
                } else if (read instanceof SmsSubmit submit) {
                    show(submit.userData());
                }
                assertThat(Tpdu.decode(read.encode(), carrier).value()).isPresent();
            });
        }
    }

    private static void show(UserData data) {
        assertThat(data.text()).isNotNull();
        assertThat(data.header().concatenation()).isNotNull();
        assertThat(data.octets().length()).isLessThanOrEqualTo(UserData.MOST_OCTETS);
    }
}
