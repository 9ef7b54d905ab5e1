package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.security.NasSecurityContext;
import dev.mynah.network.air.nas.security.SecurityHeader;
import dev.mynah.network.fuzz.Hunts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a UE sends, the network stands, and the next subscriber attaches. */
@Hunts({Uplink.class, MmeTable.class, NasSecurityContext.class})
final class HostileUeTest {
    private static final long SEED = 20260501;
    private static final int ACTS_PER_ATTACH = 10;

    private Network network = new Network();

    /** Octets read as a script: what to do, and what to do it with. */
    @FuzzTest
    void any_octets_at_any_time(byte[] script) {
        // A hunt has one object for all its inputs.
        network = new Network();
        TestUe ue = network.ue().attached();
        ue.deaf = true;
        int at = 0;
        while (at + 1 < script.length) {
            int act = script[at] & 0xFF;
            int length = Math.min(script[at + 1] & 0xFF, script.length - at - 2);
            byte[] octets = Arrays.copyOfRange(script, at + 2, at + 2 + length);
            act(ue, act, octets);
            at += 2 + length;
        }
        assertStands();
    }

    private void act(TestUe ue, int act, byte[] octets) {
        switch (act % 7) {
            case 0 -> ue.connect(octets);
            case 1 -> ue.sendOctets(octets);
            case 2 -> ue.sendSealed(Octets.of(octets));
            case 3 ->
                ue.connect(ue.context
                        .protect(SecurityHeader.INTEGRITY, Octets.of(octets))
                        .toByteArray());
            case 4 -> ue.transceiver.release();
            case 5 ->
                ue.sendOctets(spoilt(
                        ue.context
                                .protect(SecurityHeader.INTEGRITY_CIPHERED, Octets.of(octets))
                                .toByteArray(),
                        act));
            default -> network.pass(Duration.ofSeconds(octets.length));
        }
    }

    /** With another code, sequence number or content. */
    private static byte[] spoilt(byte[] sealed, int act) {
        sealed[1 + (act & 0xF) % (sealed.length - 1)] ^= 1;
        return sealed;
    }

    private void assertStands() {
        network.assertNothingUnexpected();
        network.pass(Duration.ofHours(3));
        network.assertNothingUnexpected();
        network.ue().attached();
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
    }

    @Test
    void messages_of_real_conversations_cut_and_changed_at_random() {
        Random random = new Random(SEED);
        List<byte[]> corpus = corpus();
        TestUe ue = network.ue();
        for (int i = 0; i < 5_000; i++) {
            if (i % ACTS_PER_ATTACH == 0) {
                ue.deaf = false;
                ue.forgetKeys().guti = Optional.empty();
                ue.heard.clear();
                ue.attached().deaf = true;
            }
            byte[] octets = changed(corpus.get(random.nextInt(corpus.size())), random);
            act(ue, random.nextInt(256), octets);
            assertThat(network.published)
                    .as("seed %d, message %d", SEED, i)
                    .noneMatch(dev.mynah.network.air.event.UnexpectedEvent.class::isInstance);
            network.published.clear();
        }
        assertStands();
    }

    private static byte[] changed(byte[] octets, Random random) {
        byte[] copy = Arrays.copyOf(octets, random.nextInt(4) == 0 ? random.nextInt(octets.length + 8) : octets.length);
        for (int changes = random.nextInt(3); changes > 0 && copy.length > 0; changes--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt();
        }
        return copy;
    }

    /** One plain message of every kind a UE sends. */
    private static List<byte[]> corpus() {
        List<byte[]> corpus = new ArrayList<>();
        for (String hex : UplinkExamples.ALL) {
            corpus.add(java.util.HexFormat.of().parseHex(hex));
        }
        return corpus;
    }
}
