package dev.mynah.network.sgsn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.GprsAttachType;
import dev.mynah.network.air.nas.element.PdnType;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Octets of any content, at any time, disturb nobody. */
class HostileStationTest {
    private static final int MESSAGES = 20_000;

    @Test
    void twenty_thousand_strange_messages_leave_the_registered_station_alone() {
        PacketNetwork network = new PacketNetwork();
        TestStation good = network.station(Rat.UTRAN);
        good.attach();
        good.activate(0, 5, PdnType.IPV4, "internet");
        TestStation bad = network.station(Rat.UTRAN, PacketNetwork.key(9));
        byte[] attach = bad.attachRequest(GprsAttachType.What.GPRS).encode().toByteArray();
        Random random = new Random(24_008);
        for (int i = 0; i < MESSAGES; i++) {
            byte[] octets = attach.clone();
            int changes = 1 + random.nextInt(4);
            for (int j = 0; j < changes; j++) {
                octets[1 + random.nextInt(octets.length - 1)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(4) == 0) {
                octets[0] = 0x0A;
            }
            if (random.nextBoolean()) {
                bad.transceiver.uplink(octets);
            } else {
                bad.initial(octets);
            }
            bad.heard.clear();
        }
        network.time.settle();
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        assertThat(network.contexts()).containsExactly(5);
        network.assertNothingUnexpected();
    }
}
