package dev.mynah.network.air.nas;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.nas.cc.CcMessage;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.ServiceRequest;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.air.nas.mm.MmMessage;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.rr.PagingResponse;
import dev.mynah.network.air.nas.security.NasEnvelope;
import dev.mynah.network.air.nas.security.NasEnvelope5gs;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;
import dev.mynah.network.air.nas.ss.SsMessage;
import dev.mynah.network.fuzz.Hunts;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the octets, decoding ends with a message or a reason, and what was decoded can be sent on. */
@Hunts({
    EmmMessage.class,
    ServiceRequest.class,
    EsmMessage.class,
    CcMessage.class,
    GmmMessage.class,
    SmMessage.class,
    MmMessage.class,
    PagingResponse.class,
    Mm5gMessage.class,
    Sm5gMessage.class,
    SsMessage.class,
    NasEnvelope.class,
    NasEnvelope5gs.class
})
class HostileOctetsTest {

    private static final long SEED = 24_301;
    private static final int MUTATIONS_OF_EACH = 400;
    private static final int RANDOM_MESSAGES = 20_000;
    private static final int HEAD = 4;

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

    @ParameterizedTest
    @MethodSource("dev.mynah.network.air.nas.Protocol#all")
    void random_octets_behind_a_known_header_are_messages_or_malformed(Protocol protocol) {
        var random = new Random(SEED);
        List<Octets> heads = protocol.golden().map(GoldenMessage::octets).toList();
        for (int i = 0; i < RANDOM_MESSAGES; i++) {
            byte[] octets = new byte[4 + random.nextInt(60)];
            random.nextBytes(octets);
            Octets head = heads.get(random.nextInt(heads.size()));
            System.arraycopy(head.toByteArray(), 0, octets, 0, Math.min(HEAD, head.length()));
            check(Octets.of(octets), random.nextBoolean() ? Direction.UPLINK : Direction.DOWNLINK);
        }
    }

    private static void check(Octets octets, Direction direction) {
        assertThat(NasEnvelope.open(octets, direction)).isNotNull();
        assertThat(NasEnvelope5gs.open(octets)).isNotNull();
        Protocol.all().forEach(protocol -> checkCycle(protocol, octets, direction));
    }

    private static void checkCycle(Protocol protocol, Octets octets, Direction direction) {
        protocol.decode(octets, direction).value().ifPresent(message -> {
            NasMessage again = protocol.decode(message.encode(), direction).orElseThrow();
            assertThat((Object) again).as("%s", octets).isEqualTo(message);
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
