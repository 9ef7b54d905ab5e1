package dev.mynah.network.amf;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.security.NasSecurityContext5gs;
import dev.mynah.network.air.nas.security.SecurityHeader;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.fuzz.Hunts;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.Operator;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.ran.Ether;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a UE of NR sends, sealed with its keys or not, AMF and SMF stand, and the subscriber registers again. */
@Hunts({AmfUplink.class, AmfTable.class, NasSecurityContext5gs.class})
class HostileUeTest {
    private static final String IMSI = "001010000000001";
    private static final SubscriberKey KEY = SubscriberKey.ofOpc(new byte[16], new byte[16]);
    private static final int ACTS = 5_000;
    private static final int ACTS_PER_REGISTRATION = 10;

    /** What a UE says in plain: 5GMM, and 5GSM in its transport. */
    private static final List<String> EXAMPLES = List.of(
            "7e004171000d0100f110000000000000000010" + "2e04f0f0f0f0",
            "7e0043",
            "7e004409",
            "7e00450100" + "0bf200f110020040c0000001",
            "7e004c10" + "0007f40040c0000001",
            "7e0055",
            "7e0057" + "2d1001010101010101010101010101010101",
            "7e005c000d0100f110000000000000000010",
            "7e005e" + "7100157e004171000d0100f1100000000000000000102e04f0f0f0f0",
            "7e005f18",
            "7e00640000",
            "7e0067010007" + "2e0501c1ffff91" + "1205" + "81" + "2509" + "08696e7465726e6574",
            "7e0067010004" + "2e0501d1" + "1205",
            "7e006701000a" + "2e0502c97f0079000000" + "1205",
            "7e00670200" + "1009010111000791515521030000",
            "7e0068010004" + "2e0501d6");

    /** Alpha with a cell of NR and one subscriber, on virtual time. */
    private static final class Alpha {
        private final VirtualTime time = new VirtualTime(Instant.parse("2026-05-01T12:00:00Z"));
        private final Ether ether = new Ether();
        private final List<Event> published = new ArrayList<>();
        private final Operator operator;
        private final TestUe5g ue;

        Alpha() {
            EventStream events = new EventStream();
            events.subscribe(published::add);
            operator = Operator.start(
                    OperatorSpec.of("alpha", Plmn.of("001-01"), "Alpha Mobile", "Alpha")
                            .withCells(CellSpec.of("fifth", Rat.NR, 1, 1).withLevel(-80, -100))
                            .withApns(ApnSpec.ipv4("internet", "10.45.0.0/16", "10.45.0.1"))
                            .withSubscribers(List.of(SubscriberSpec.of(IMSI, KEY))),
                    ether,
                    new Interconnect(),
                    time.timeline(),
                    new Random(42),
                    events,
                    SubscriberStore.inMemory());
            time.settle();
            ue = new TestUe5g(time, ether, IMSI, KEY);
            assertThat(ue.register()).isPresent();
        }

        void act(int what, byte[] octets) {
            Octets message = Octets.of(octets);
            switch (what % 7) {
                case 0 -> ue.connect(message);
                case 1 -> ue.send(message);
                case 2 -> ue.send(sealed(message, SecurityHeader.INTEGRITY_CIPHERED));
                case 3 -> ue.connect(sealed(message, SecurityHeader.INTEGRITY));
                case 4 -> ue.send(spoilt(sealed(message, SecurityHeader.INTEGRITY_CIPHERED), what));
                case 5 -> ue.transceiver.release();
                default -> time.advance(Duration.ofSeconds(octets.length));
            }
            time.settle();
        }

        private Octets sealed(Octets plain, SecurityHeader header) {
            return ue.context.orElseThrow().protect(header, plain);
        }

        /** With another code, sequence number or content. */
        private static Octets spoilt(Octets sealed, int what) {
            byte[] octets = sealed.toByteArray();
            octets[2 + (what & 0xF) % (octets.length - 2)] ^= 1;
            return Octets.of(octets);
        }

        void again() {
            ue.transceiver.release();
            time.settle();
            assertThat(ue.register()).isPresent();
        }

        void assertStands() {
            time.advance(Duration.ofHours(3));
            again();
            assertThat(operator.control().stateIn5gs(IMSI).map(AmfState::main)).satisfies(state -> {
                time.settle();
                assertThat(state.result()).isEqualTo(AmfState.Main.REGISTERED);
            });
            assertThat(published).noneMatch(UnexpectedEvent.class::isInstance);
        }
    }

    /** Octets read as a script: what to do, and what to do it with. */
    @FuzzTest
    void any_octets_at_any_time(byte[] script) {
        Alpha alpha = new Alpha();
        int at = 0;
        while (at + 1 < script.length) {
            int length = Math.min(script[at + 1] & 0xFF, script.length - at - 2);
            alpha.act(script[at] & 0xFF, Arrays.copyOfRange(script, at + 2, at + 2 + length));
            at += 2 + length;
        }
        alpha.assertStands();
    }

    @Test
    void messages_cut_and_changed_at_random() {
        Random random = new Random(24_501);
        Alpha alpha = new Alpha();
        int running = alpha.time.running();
        for (int i = 0; i < ACTS; i++) {
            if (i % ACTS_PER_REGISTRATION == 0) {
                alpha.again();
            }
            String example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
            alpha.act(random.nextInt(256), changed(HexFormat.of().parseHex(example), random));
            assertThat(alpha.published).as("act %d", i).noneMatch(UnexpectedEvent.class::isInstance);
            alpha.published.clear();
        }
        alpha.assertStands();
        assertThat(alpha.time.running()).isLessThan(running + 10);
    }

    private static byte[] changed(byte[] octets, Random random) {
        byte[] copy = Arrays.copyOf(octets, random.nextInt(4) == 0 ? random.nextInt(octets.length + 8) : octets.length);
        for (int changes = random.nextInt(3); changes > 0 && copy.length > 0; changes--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt();
        }
        return copy;
    }
}
