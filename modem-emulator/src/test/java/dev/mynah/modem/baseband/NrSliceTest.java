package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.PacketData.Slice;
import dev.mynah.modem.PacketData.SliceStatus;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mm5g.Mm5gUe;
import dev.mynah.network.air.event.NasExchanged;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Nssai;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import dev.mynah.network.amf.AmfSpec;
import dev.mynah.network.operator.System5gSpec;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Network slices: those a network has, those a UE asks for, and what becomes of them. TS 24.501 4.6.2. */
class NrSliceTest {
    private static final SNssai ONE = SNssai.of(1);
    private static final SNssai TWO = SNssai.of(2, 0xA2B0);

    private static Bench with(SNssai... slices) {
        AmfSpec usual = AmfSpec.STANDARD;
        AmfSpec amf = new AmfSpec(
                usual.region(),
                usual.set(),
                usual.pointer(),
                usual.timers(),
                usual.integrity(),
                usual.ciphering(),
                List.of(slices),
                usual.equivalents(),
                usual.roamingRefusal(),
                usual.authenticatesEveryRegistration(),
                usual.emergency());
        Bench bench = NrRegistrationTest.in(
                NrRegistrationTest.alphaInNr().withSystem5g(new System5gSpec(amf, System5gSpec.STANDARD.udm())));
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        return bench.powerOn();
    }

    /** The slices of each registration request so far, an empty list for none. */
    private static List<List<SNssai>> requested(Bench bench) {
        return bench.seen.stream()
                .filter(it -> it instanceof NasExchanged sent
                        && sent.uplink()
                        && sent.subject().equals("modem0/slot0"))
                .flatMap(it ->
                        Mm5gMessage.decode(Octets.of(((NasExchanged) it).plain()), Direction.UPLINK).value().stream())
                .flatMap(it -> it instanceof RegistrationRequest request ? Stream.of(request) : Stream.empty())
                .map(it -> it.get(Mm5gIe.REQUESTED_NSSAI).map(Nssai::slices).orElse(List.of()))
                .toList();
    }

    @Test
    @Conforms(to = "TS 24.501 4.6.2.2", by = Mm5gUe.class)
    void a_ue_that_knows_nothing_asks_for_nothing_and_later_for_what_it_was_allowed() {
        Bench bench = with(ONE, TWO).idle();
        bench.after(Duration.ofMinutes(61));
        assertThat(requested(bench)).containsExactly(List.of(), List.of(ONE));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.501 5.4.4.3", by = Mm5gUe.class)
    void a_connected_ue_is_told_of_other_slices_and_registers_for_them() {
        Bench bench = with(ONE);
        bench.nas(0);
        bench.get(bench.alphaControl().slices(List.of(TWO)));
        bench.settle();
        assertThat(NrRegistrationTest.names(bench))
                .containsExactly("< CONFIGURATION UPDATE COMMAND", "> CONFIGURATION UPDATE COMPLETE");
        bench.idle();
        assertThat(requested(bench)).containsExactly(List.of(TWO));
        assertThat(bench.nas(0)).anyMatch(it -> it.startsWith("> REGISTRATION REQUEST MOBILITY"));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.1.2.5", by = Mm5gUe.class)
    void a_ue_whose_slices_are_gone_asks_for_others_it_knows() {
        Bench bench = with(ONE, TWO).idle();
        bench.get(bench.alphaControl().slices(List.of(TWO)));
        bench.after(Duration.ofMinutes(61));
        assertThat(requested(bench)).containsExactly(List.of(), List.of(ONE), List.of(TWO));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.1.3.5", by = Mm5gUe.class)
    void a_ue_that_knows_no_others_leaves_nr() {
        Bench bench = with(ONE).idle();
        bench.get(bench.alphaControl().slices(List.of(TWO)));
        bench.after(Duration.ofMinutes(61));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(bench.slot(0).network().registration(Domain.NG).rejectCause())
                .hasValue(62);
        bench.after(Duration.ofHours(3));
        assertThat(requested(bench)).containsExactly(List.of(), List.of(ONE));
    }

    @Test
    void hosts_see_what_the_network_says_of_slices() {
        Bench bench = with(ONE);
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.SlicesChanged());
        assertThat(bench.slot(0).packetData().slices()).containsExactly(new Slice(ONE, SliceStatus.ALLOWED));
        bench.get(bench.slot(0).packetData().activate(1));
        assertThat(bench.slot(0).packetData().contexts().get(0).bearer())
                .hasValueSatisfying(it -> assertThat(it.slice()).contains(ONE));
        bench.told.get(0).clear();
        bench.get(bench.alphaControl().slices(List.of(TWO)));
        bench.idle();
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.SlicesChanged());
        assertThat(bench.slot(0).packetData().slices()).containsExactly(new Slice(TWO, SliceStatus.ALLOWED));
    }
}
