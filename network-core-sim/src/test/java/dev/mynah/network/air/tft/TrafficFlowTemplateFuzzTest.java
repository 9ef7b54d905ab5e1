package dev.mynah.network.air.tft;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.fuzz.Hunts;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Octets of any kind are a template or malformed; what was read can be shown and written, and is read again. */
@Hunts({TrafficFlowTemplate.class, FilterComponents.class, IpPacket.class})
class TrafficFlowTemplateFuzzTest {

    @FuzzTest
    void any_octets_are_a_template_or_malformed(byte[] octets) {
        TrafficFlowTemplate.decode(Octets.of(octets)).value().ifPresent(read -> {
            assertThat(read.toString()).isNotNull();
            Octets again = read.encode();
            assertThat(TrafficFlowTemplate.decode(again).value().map(TrafficFlowTemplate::encode))
                    .contains(again);
        });
        IpPacket.read(octets).ifPresent(packet -> assertThat(packet.toString()).isNotNull());
    }

    @Test
    void octets_changed_at_random_are_a_template_or_malformed() {
        Random random = new Random(24_008);
        for (int i = 0; i < 20_000; i++) {
            byte[] octets = new byte[1 + random.nextInt(24)];
            random.nextBytes(octets);
            octets[0] = (byte) (random.nextInt(8) << 5 | random.nextInt(2) << 4 | random.nextInt(4));
            any_octets_are_a_template_or_malformed(octets);
        }
    }
}
