package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mm5g.Mm5gUe;
import dev.mynah.modem.sm5g.Sm5gUe;
import dev.mynah.network.air.nas.element.Sm5gCause;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import io.vertx.core.Future;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** PDU sessions of a host in NR. TS 24.501 6.4.1, 6.4.3, 6.3.3. */
class NrDataTest {
    private static Bench bench() {
        return NrRegistrationTest.in(NrRegistrationTest.alphaInNr()).powerOn();
    }

    private static PacketData data(Bench bench) {
        return bench.slot(0).packetData();
    }

    private static Optional<Bearer> bearer(Bench bench, int cid) {
        return data(bench).contexts().stream()
                .filter(it -> it.cid() == cid)
                .findFirst()
                .flatMap(PacketData.Context::bearer);
    }

    @Test
    @Conforms(to = "TS 24.501 6.4.1", by = Sm5gUe.class)
    void a_context_is_a_session_with_addresses_of_the_gateway() {
        Bench bench = bench();
        bench.get(data(bench).define(2, PdpType.IPV4V6, "internet"));
        bench.get(data(bench).activate(2));
        assertThat(bearer(bench, 2)).hasValueSatisfying(it -> {
            assertThat(it.identity()).isEqualTo(2);
            assertThat(it.apn()).isEqualTo("internet");
            assertThat(it.addresses()).hasSize(2);
            assertThat(it.dns()).isNotEmpty();
        });
        bench.get(data(bench).deactivate(2));
        assertThat(bearer(bench, 2)).isEmpty();
    }

    @Test
    @Conforms(to = "TS 24.501 6.3.3", by = Sm5gUe.class)
    void the_network_ends_a_session_of_an_idle_ue() {
        Bench bench = bench();
        bench.get(data(bench).activate(1));
        bench.idle();
        bench.get(bench.alphaControl().release(Bench.ALPHA_IMSI, 1, Sm5gCause.REGULAR_DEACTIVATION));
        assertThat(bearer(bench, 1)).isEmpty();
    }

    @Test
    @Conforms(to = "TS 24.501 5.6.1", by = Mm5gUe.class)
    void a_session_lives_while_the_ue_is_idle() {
        Bench bench = bench();
        bench.get(data(bench).activate(1));
        bench.idle();
        assertThat(bearer(bench, 1)).isPresent();
        bench.get(bench.alphaControl().page(Bench.ALPHA_IMSI));
        assertThat(bearer(bench, 1)).isPresent();
    }

    @Test
    @Conforms(to = "TS 24.501 6.4.1.4", by = Sm5gUe.class)
    void a_refusal_says_why() {
        Bench bench = bench();
        bench.reject(RejectRule.every(Procedure.PDU_SESSION, 27));
        Future<Void> asked = data(bench).activate(1);
        bench.settle();
        assertThat(asked.cause()).isInstanceOfSatisfying(Refusal.class, it -> {
            assertThat(it.reason()).isEqualTo(Reason.ACTIVATION_REJECTED);
            assertThat(it.cause()).hasValue(27);
        });
    }
}
