package dev.mynah.network.msc;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.LocationUpdatingType;
import dev.mynah.network.fuzz.Hunts;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Octets of any content, at any time, disturb nobody. */
@Hunts({Msc.class, MscTable.class, VisitorTable.class})
class HostileMsTest {
    private static final int MESSAGES = 20_000;

    /** Octets read as a script: what a registered UE does, and what it does it with. */
    @FuzzTest
    void any_octets_at_any_time(byte[] script) {
        CsNetwork network = new CsNetwork();
        TestMs ms = network.ms();
        ms.register();
        int at = 0;
        while (at + 1 < script.length) {
            int length = Math.min(script[at + 1] & 0xFF, script.length - at - 2);
            byte[] octets = Arrays.copyOfRange(script, at + 2, at + 2 + length);
            switch ((script[at] & 0xFF) % 4) {
                case 0 -> ms.transceiver.uplink(octets);
                case 1 -> ms.transceiver.connect(ms.cell(), ms.cell().plmn(), Optional.empty(), octets);
                case 2 -> ms.transceiver.release();
                default -> network.pass(Duration.ofSeconds(length));
            }
            network.time.settle();
            at += 2 + length;
        }
        ms.transceiver.release();
        network.pass(Duration.ofHours(3));
        network.assertNothingUnexpected();
        network.ms().register();
    }

    @Test
    void twenty_thousand_strange_messages_leave_the_registered_subscriber_alone() {
        CsNetwork network = new CsNetwork();
        network.ms().register();
        TestMs bad = new TestMs(network.time, network.ether, CsNetwork.IMSI, CsNetwork.key(9), Rat.UTRAN);
        byte[][] samples = {
            bad.updateRequest(LocationUpdatingType.Kind.NORMAL).encode().toByteArray(),
            bad.serviceRequest(CmServiceType.CALL).encode().toByteArray(),
            {0x06, 0x27, 0x00, 0x03, 0x57, 0x59, (byte) 0xA6, 0x05, (byte) 0xF4, 1, 2, 3, 4},
            {0x05, 0x14, 1, 2, 3, 4},
            {0x05, 0x19, 8, 9, 0x10, 0x10, 0, 0, 0, 0, 0x10},
            {0x03, 0x05, 0x00},
        };
        Random random = new Random(24_008);
        for (int i = 0; i < MESSAGES; i++) {
            byte[] octets = samples[random.nextInt(samples.length)].clone();
            int changes = random.nextInt(3);
            for (int j = 0; j < changes; j++) {
                octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(3) > 0) {
                bad.transceiver.uplink(octets);
            } else {
                bad.transceiver.connect(bad.cell(), bad.cell().plmn(), Optional.empty(), octets);
            }
            network.time.settle();
            bad.clear();
        }
        network.pass(Duration.ofMinutes(1));
        assertThat(network.msc().state(CsNetwork.IMSI)).isIn(VisitorState.IDLE, VisitorState.DETACHED);
        network.assertNothingUnexpected();
    }
}
