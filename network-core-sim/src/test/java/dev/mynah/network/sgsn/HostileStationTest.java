package dev.mynah.network.sgsn;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.GprsAttachType;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.fuzz.Hunts;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Octets of any content, at any time, disturb nobody. */
@Hunts({Sgsn.class, SgsnTable.class})
class HostileStationTest {
    private static final int MESSAGES = 20_000;

    /** Octets read as a script: what an attached station does, and what it does it with. */
    @FuzzTest
    void any_octets_at_any_time(byte[] script) {
        PacketNetwork network = new PacketNetwork();
        TestStation station = network.station(Rat.UTRAN);
        station.attach();
        station.activate(0, 5, PdnType.IPV4, "internet");
        int at = 0;
        while (at + 1 < script.length) {
            int length = Math.min(script[at + 1] & 0xFF, script.length - at - 2);
            byte[] octets = Arrays.copyOfRange(script, at + 2, at + 2 + length);
            switch ((script[at] & 0xFF) % 5) {
                case 0 -> station.transceiver.uplink(octets);
                case 1 -> station.initial(octets);
                case 2 -> station.transceiver.release();
                case 3 -> station.transceiver.uplinkData(length & 0xF, octets);
                default -> network.time.advance(Duration.ofSeconds(length));
            }
            network.time.settle();
            at += 2 + length;
        }
        station.transceiver.release();
        network.time.advance(Duration.ofHours(3));
        network.assertNothingUnexpected();
        network.station(Rat.UTRAN).attach();
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
    }

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
