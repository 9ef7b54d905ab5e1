package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.esm.EsmUe;
import dev.mynah.network.mme.EmergencyAttach;
import dev.mynah.network.mme.MmeSpec;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import io.vertx.core.Future;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A registered modem has a PDN connection for help beside others. */
class EmergencyBearerTest {
    private static Bench bench(EmergencyAttach allowed) {
        OperatorSpec alpha = Bench.alphaSpec()
                .withApns(ApnSpec.ipv4("internet", "10.1.0.0/16"), ApnSpec.ipv4("sos", "10.112.0.0/16"))
                .withMme(MmeSpec.STANDARD.withEmergency(allowed, "sos"));
        return Bench.of(alpha, Bench.betaSpec(), Bench.alphaProfile(), Bench.betaProfile(), Bench.travelProfile())
                .powerOn()
                .idle();
    }

    private static PacketData packets(Bench bench) {
        return bench.slot(0).packetData();
    }

    private static Refusal refusal(Bench bench, Future<Void> asked) {
        bench.idle();
        return (Refusal) asked.cause();
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.1.2", by = EsmUe.class)
    void the_network_chooses_the_access_point() {
        Bench bench = bench(EmergencyAttach.VALID);
        bench.get(packets(bench).defineEmergency(2, PdpType.IP));
        bench.get(packets(bench).activate(2));
        Optional<Bearer> bearer = packets(bench).contexts().get(1).bearer();
        assertThat(bearer.map(Bearer::apn)).contains("sos");
        bench.get(packets(bench).deactivate(2));
        assertThat(packets(bench).contexts().get(1).bearer()).isEmpty();
        assertThat(packets(bench).contexts().get(0).bearer()).isPresent();
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.1.4", by = EsmUe.class)
    void a_refusal_keeps_nobody_from_asking_again() {
        Bench bench = bench(EmergencyAttach.NONE);
        bench.get(packets(bench).defineEmergency(2, PdpType.IP));
        bench.nas(0);
        for (int time = 1; time <= 2; time++) {
            assertThat(refusal(bench, packets(bench).activate(2)).reason()).isEqualTo(Reason.ACTIVATION_REJECTED);
        }
        assertThat(bench.nas(0))
                .filteredOn(it -> it.startsWith("> PDN CONNECTIVITY REQUEST"))
                .hasSize(2);
    }

    @Test
    void the_context_of_the_attach_is_for_other_services() {
        Bench bench = bench(EmergencyAttach.VALID);
        assertThat(refusal(bench, packets(bench).defineEmergency(1, PdpType.IP)).reason())
                .isEqualTo(Reason.NOT_ALLOWED);
    }
}
