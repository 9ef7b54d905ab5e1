package dev.mynah.network.msc;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.sms.relay.CpMessage;
import dev.mynah.network.calls.Exchange;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.fuzz.Hunts;
import dev.mynah.network.hlr.services.SsServer;
import dev.mynah.network.sms.ServiceCentre;
import dev.mynah.network.sms.ShortCodeSpec;
import dev.mynah.network.sms.SmsSpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Octets of any content on MM connections that were opened as they should be: the exchange, the service centre with CP and RP
 * before it, and the HLR's supplementary services stand, and serve the subscriber again.
 */
@Hunts({Exchange.class, ServiceCentre.class, CpMessage.class, SsServer.class})
class HostileServicesTest {
    private static final int ACTS = 4_000;
    private static final int ACTS_PER_CONNECTION = 6;
    private static final List<CmServiceType> SERVICES = List.of(
            CmServiceType.CALL,
            CmServiceType.SHORT_MESSAGE,
            CmServiceType.SUPPLEMENTARY_SERVICE,
            CmServiceType.EMERGENCY_CALL);

    /** What a UE says to each. */
    private static final List<String> EXAMPLES = List.of(
            // Calls: to a far end that answers, one that does not, himself; and what follows.
            "030504066004020005815e0781515500001f00",
            "0305040660040200055e078151550000" + "01f1",
            "0308",
            "0301",
            "0307",
            "030f",
            "032502e090",
            "032d",
            "032a",
            "0318",
            "031c",
            "031d0802e0ac",
            "03352c31",
            "0336",
            "033a05a203020101",
            "031706600402000581",
            "030e0406600402000581",
            // Short messages: SMS-SUBMIT to a short code and to himself, RP-SMMA, and the acknowledgements of CP and
            // RP.
            "0901" + "19" + "0001000791515500000000" + "0d" + "010104812424000002c834",
            "0901" + "1d" + "0002000791515500000000" + "11" + "31010b915155210300f10000a702c834",
            "090102" + "0603",
            "090102" + "0203",
            "0904",
            "091011",
            // Supplementary services: USSD, registration, interrogation, and ends of both.
            "0b3b1c15a11302010102013b300b04010f0406aa510c061b01",
            "0b3b1c0da10b02010102010e3003040121",
            "0b3b1c17a11502010102010a300d04012184089151552103000f",
            "0b3a",
            "0b2a",
            "8b2a");

    /** An operator with somebody to call and somebody to write to, and a hostile UE. */
    private static final class Alpha {
        private final CsNetwork network = CsNetwork.withServices(CsNetwork.alpha()
                .withFarEnds(FarEndSpec.answers("15550000*", Duration.ofSeconds(2)))
                .withSms(SmsSpec.of(Plmn.of("001-01")).withShortCodes(new ShortCodeSpec("4242", "pong"))));
        private final TestMs ms = network.ms().register();
        private int answers;

        void open(CmServiceType service) {
            ms.connect(ms.serviceRequest(service));
        }

        void act(int what, byte[] octets) {
            switch (what % 8) {
                case 0 -> open(SERVICES.get((what >> 3) % SERVICES.size()));
                case 1 -> ms.transceiver.release();
                case 2 -> network.pass(Duration.ofSeconds(octets.length));
                case 3 -> ms.send(ms.serviceRequest(SERVICES.get((what >> 3) % SERVICES.size())));
                default -> say(octets);
            }
            network.time.settle();
            answers += ms.layerHeard.size();
            ms.clear();
        }

        private void say(byte[] octets) {
            if (octets.length > 0) {
                ms.sendOctets(octets);
            }
        }

        void assertStands() {
            ms.transceiver.release();
            network.pass(Duration.ofDays(3));
            network.assertNothingUnexpected();
            network.ms().register();
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
    void what_is_said_to_services_cut_and_changed_at_random() {
        Random random = new Random(24_011);
        Alpha alpha = new Alpha();
        for (int i = 0; i < ACTS; i++) {
            if (i % ACTS_PER_CONNECTION == 0) {
                alpha.open(SERVICES.get(random.nextInt(SERVICES.size())));
            }
            String example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
            alpha.act(random.nextInt(256), changed(HexFormat.of().parseHex(example), random));
            assertThat(alpha.network.published).as("act %d", i).noneMatch(UnexpectedEvent.class::isInstance);
            alpha.network.published.clear();
        }
        assertThat(alpha.answers).as("services were reached").isGreaterThan(ACTS / 20);
        alpha.assertStands();
    }

    private static byte[] changed(byte[] octets, Random random) {
        byte[] copy = Arrays.copyOf(octets, random.nextInt(4) == 0 ? random.nextInt(octets.length + 8) : octets.length);
        for (int changes = random.nextInt(3); changes > 0 && copy.length > 0; changes--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt();
        }
        return copy;
    }
}
