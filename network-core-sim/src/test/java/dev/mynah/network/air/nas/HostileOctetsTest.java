package dev.mynah.network.air.nas;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.security.NasEnvelope;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the octets, decoding ends with a message or a reason, and what was decoded can be sent on. */
class HostileOctetsTest {

    private static final long SEED = 24_301;
    private static final int MUTATIONS_OF_EACH = 400;
    private static final int RANDOM_MESSAGES = 50_000;

    @FuzzTest
    void any_octets_are_a_message_or_malformed(byte[] octets) {
        for (Direction direction : Direction.values()) {
            check(Octets.of(octets), direction);
        }
    }

    @Test
    void golden_messages_with_changed_octets_are_messages_or_malformed() {
        var random = new Random(SEED);
        List<GoldenMessage> all = GoldenMessage.all().toList();
        for (GoldenMessage golden : all) {
            for (int i = 0; i < MUTATIONS_OF_EACH; i++) {
                check(mutated(golden.octets(), random), golden.direction());
            }
        }
    }

    @Test
    void random_octets_behind_a_known_header_are_messages_or_malformed() {
        var random = new Random(SEED);
        for (int i = 0; i < RANDOM_MESSAGES; i++) {
            byte[] octets = new byte[4 + random.nextInt(60)];
            random.nextBytes(octets);
            boolean esm = random.nextBoolean();
            octets[0] = (byte) (esm ? 0x52 : 0x07);
            octets[esm ? 2 : 1] = (byte) (esm ? 0xC1 + random.nextInt(0x2B) : 0x41 + random.nextInt(0x29));
            check(Octets.of(octets), random.nextBoolean() ? Direction.UPLINK : Direction.DOWNLINK);
        }
    }

    private static void check(Octets octets, Direction direction) {
        assertThat(NasEnvelope.open(octets, direction)).isNotNull();
        checkCycle(octets, EmmMessage.decode(octets, direction), direction);
        checkCycle(octets, EsmMessage.decode(octets, direction), direction);
    }

    private static void checkCycle(Octets octets, Decoded<? extends NasMessage> decoded, Direction direction) {
        decoded.value().ifPresent(message -> {
            Octets encoded = message.encode();
            Decoded<? extends NasMessage> again = message instanceof EmmMessage
                    ? EmmMessage.decode(encoded, direction)
                    : EsmMessage.decode(encoded, direction);
            assertThat((Object) again.orElseThrow()).as("%s", octets).isEqualTo(message);
        });
    }

    private static Octets mutated(Octets octets, Random random) {
        byte[] changed = octets.toByteArray();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return Octets.of(changed).slice(0, random.nextInt(4) == 0 ? random.nextInt(changed.length) : changed.length);
    }
}
