package dev.mynah.network.sgsn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsAttachType;
import dev.mynah.network.air.nas.element.GprsUpdateType;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MsDetachType;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.gmm.AttachAccept;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.MsDetachAccept;
import dev.mynah.network.air.nas.gmm.MsDetachRequest;
import dev.mynah.network.air.nas.gmm.NetworkDetachAccept;
import dev.mynah.network.air.nas.gmm.NetworkDetachRequest;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateAccept;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both domains at once, by an SGSN that has a Gs interface to the MSC. TS 24.008 4.7.3.2, 4.7.5.2, 4.7.4, TS 29.018. */
class CombinedProceduresTest {
    private final PacketNetwork network = new PacketNetwork(SgsnSpec.STANDARD.withGs(true));
    private final TestStation station = network.station(Rat.UTRAN);

    private AttachAccept attach() {
        station.initial(station.attachRequest(GprsAttachType.What.COMBINED));
        station.answerChallenge();
        return station.completeAttach();
    }

    private MsDetachRequest detach(MsDetachType.From from) {
        return new MsDetachRequest(
                new MsDetachType(from, false),
                OptionalElements.NONE
                        .with(GmmIe.P_TMSI, station.pTmsi.<MobileIdentity>map(it -> it))
                        .with(GmmIe.P_TMSI_SIGNATURE_2, station.signature));
    }

    private RoutingAreaUpdateAccept update(GprsUpdateType.Updating updating) {
        station.requestUpdate(updating, OptionalElements.NONE);
        return station.completeUpdate();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.3.2.3.1", by = GsAssociation.class)
    void a_combined_attach_is_accepted_for_both_domains_with_a_tmsi() {
        AttachAccept accept = attach();
        assertThat(accept.result().combined()).isTrue();
        assertThat(accept.get(GmmIe.MS_IDENTITY)).get().isInstanceOf(Tmsi.class);
        assertThat(accept.has(GmmIe.CAUSE)).isFalse();
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.3.2.3.2", by = GsAssociation.class)
    void without_gs_it_is_accepted_for_gprs_alone() {
        PacketNetwork without = new PacketNetwork();
        TestStation lonely = without.station(Rat.UTRAN);
        lonely.initial(lonely.attachRequest(GprsAttachType.What.COMBINED));
        lonely.answerChallenge();
        AttachAccept accept = lonely.completeAttach();
        assertThat(accept.result().combined()).isFalse();
        assertThat(accept.get(GmmIe.CAUSE)).contains(GmmCause.MSC_TEMPORARILY_NOT_REACHABLE);
    }

    /** What the VLR says that an accept can't comes to a failure of the network. */
    @ParameterizedTest
    @CsvSource({"2, 2", "17, 17", "22, 22", "11, 17", "13, 17"})
    @Conforms(to = "TS 24.008 4.7.3.2.3.2", by = GsAssociation.class)
    void what_the_vlr_refuses_with_is_said_in_the_accept(int refused, int said) {
        network.done(network.control.reject(RejectRule.every(Procedure.LOCATION_UPDATE, refused)));
        AttachAccept accept = attach();
        assertThat(accept.result().combined()).isFalse();
        assertThat(accept.get(GmmIe.CAUSE)).contains(GmmCause.of(said));
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.5.2.3.1", by = GsAssociation.class)
    void a_combined_update_registers_as_well_and_a_plain_one_does_not() {
        station.attach();
        assertThat(update(GprsUpdateType.Updating.RA).result().combined()).isFalse();
        RoutingAreaUpdateAccept accept = update(GprsUpdateType.Updating.COMBINED_RA_LA_WITH_IMSI_ATTACH);
        assertThat(accept.result().combined()).isTrue();
        assertThat(accept.has(GmmIe.MS_IDENTITY)).isTrue();
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.4.1.2", by = GsAssociation.class)
    void an_imsi_detach_leaves_the_packet_domain_alone() {
        attach();
        station.initial(detach(MsDetachType.From.IMSI));
        station.next(NetworkDetachAccept.class);
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        station.initial(detach(MsDetachType.From.COMBINED));
        station.next(NetworkDetachAccept.class);
        assertThat(network.state()).isEqualTo(SgsnState.DEREGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.4.2.1", by = Detach.class)
    void the_network_detaches_from_the_circuit_switched_domain_alone_and_repeats_it() {
        attach();
        network.done(network.control.gprsDetach(PacketNetwork.IMSI, NetworkDetachType.IMSI_DETACH, Optional.empty()));
        assertThat(station.next(NetworkDetachRequest.class).type()).isEqualTo(NetworkDetachType.IMSI_DETACH);
        network.pass(SgsnTimer.T3322.standard());
        station.next(NetworkDetachRequest.class);
        station.send(new MsDetachAccept());
        network.pass(SgsnTimer.T3322.standard());
        station.hearsNothing();
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        network.assertNothingUnexpected();
    }
}
