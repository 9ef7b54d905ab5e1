package dev.mynah.network.sgsn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsIdentity;
import dev.mynah.network.air.nas.element.GprsUpdateType;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateAccept;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateReject;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateRequest;
import dev.mynah.network.air.nas.security.NasToken;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.mme.MmeState;
import dev.mynah.network.mme.TestUe;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A station that says it comes from LTE. What becomes of one that does is seen with a whole modem. */
class RelocationTest {
    private final PacketNetwork network = new PacketNetwork();

    private static RoutingAreaUpdateRequest from(Guti guti) {
        return from(guti, 0x1234, 1);
    }

    private static RoutingAreaUpdateRequest from(Guti guti, int token, int keySet) {
        GprsIdentity mapped = GprsIdentity.mappedFrom(guti, token);
        return new RoutingAreaUpdateRequest(
                new GprsUpdateType(GprsUpdateType.Updating.RA, false),
                keySet,
                mapped.area(),
                TestStation.RADIO_CAPABILITY,
                OptionalElements.of(GmmIe.P_TMSI, mapped.pTmsi())
                        .with(GmmIe.P_TMSI_SIGNATURE, mapped.signature())
                        .with(GmmIe.P_TMSI_TYPE, GprsIdentity.MAPPED)
                        .with(GmmIe.PDP_CONTEXT_STATUS, PdpContextStatus.of(List.of(5))));
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.5.1.4", by = Relocation.class)
    void one_that_no_mme_knows_is_refused_with_9_and_leaves_nothing_behind() {
        TestStation station = network.station(Rat.UTRAN);
        station.initial(from(new Guti(Plmn.of("001-01"), 1, 1, 0xC0000001)));
        assertThat(station.next(RoutingAreaUpdateReject.class).cause())
                .isEqualTo(GmmCause.MS_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
        assertThat(station.secured).isZero();
        network.assertNothingUnexpected();
    }

    @Test
    void a_guti_of_another_network_is_not_known_either() {
        TestStation station = network.station(Rat.GSM);
        station.initial(from(new Guti(Plmn.of("999-70"), 1, 1, 0xC0000001)));
        assertThat(station.next(RoutingAreaUpdateReject.class).cause())
                .isEqualTo(GmmCause.MS_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
        network.assertNothingUnexpected();
    }

    private TestUe ue() {
        TestUe ue = new TestUe(network.time, network.ether, PacketNetwork.IMSI, PacketNetwork.KEY).attached();
        ue.transceiver.release();
        network.time.settle();
        return ue;
    }

    private MmeState inLte() {
        return network.done(network.control.subscriber(PacketNetwork.IMSI)).state();
    }

    @Test
    @Conforms(to = "TS 33.401 9.1.1", by = Relocation.class)
    void the_right_token_and_keys_bring_the_context_along() {
        TestUe ue = ue();
        NasToken token = ue.context.takeToken();
        TestStation station = network.station(Rat.UTRAN);
        station.ck = token.keys().ck();
        station.ik = token.keys().ik();
        station.initial(
                from(ue.guti.orElseThrow(), token.bits(), ue.context.ksi().value()));
        assertThat(station.secured).isEqualTo(1);
        RoutingAreaUpdateAccept accept = station.completeUpdate();
        assertThat(accept.get(GmmIe.PDP_CONTEXT_STATUS).orElseThrow().active()).containsExactly(5);
        assertThat(network.state()).isEqualTo(SgsnState.REGISTERED);
        assertThat(inLte()).isEqualTo(MmeState.DEREGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 33.401 9.1.1", by = Relocation.class)
    void with_the_token_but_other_keys_nothing_is_taken_from_the_mme() {
        TestUe ue = ue();
        NasToken token = ue.context.takeToken();
        TestStation station = network.station(Rat.UTRAN);
        station.initial(
                from(ue.guti.orElseThrow(), token.bits(), ue.context.ksi().value()));
        assertThat(station.secured).isEqualTo(1);
        assertThat(station.released).isNotEmpty();
        station.hearsNothing();
        assertThat(network.state()).isEqualTo(SgsnState.DEREGISTERED);
        assertThat(inLte()).isEqualTo(MmeState.REGISTERED);
        network.assertNothingUnexpected();
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 23.401 5.3.3.3", by = Relocation.class)
    void with_a_wrong_token_the_station_is_challenged_and_keeps_its_sessions(Rat rat) {
        TestUe ue = ue();
        TestStation station = network.station(rat);
        station.initial(from(
                ue.guti.orElseThrow(),
                ue.context.takeToken().bits() ^ 1,
                ue.context.ksi().value()));
        station.answerChallenge();
        station.completeUpdate();
        assertThat(network.contexts()).containsExactly(5);
        assertThat(inLte()).isEqualTo(MmeState.DEREGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.5.1.4", by = Relocation.class)
    void one_that_is_not_attached_any_more_is_refused_with_10() {
        TestUe ue = ue();
        network.done(
                network.control.detach(PacketNetwork.IMSI, UeTerminatedDetachType.REATTACH_REQUIRED, Optional.empty()));
        network.pass(Duration.ofMinutes(2));
        TestStation station = network.station(Rat.UTRAN);
        station.initial(from(
                ue.guti.orElseThrow(),
                ue.context.takeToken().bits(),
                ue.context.ksi().value()));
        assertThat(station.next(RoutingAreaUpdateReject.class).cause()).isEqualTo(GmmCause.IMPLICITLY_DETACHED);
        network.assertNothingUnexpected();
    }

    @Test
    void an_operators_reject_rule_holds_for_it_and_leaves_it_in_lte() {
        TestUe ue = ue();
        network.control.reject(RejectRule.every(Procedure.ROUTING_AREA_UPDATE, GmmCause.NETWORK_FAILURE.value()));
        TestStation station = network.station(Rat.UTRAN);
        station.initial(from(
                ue.guti.orElseThrow(),
                ue.context.takeToken().bits(),
                ue.context.ksi().value()));
        assertThat(station.next(RoutingAreaUpdateReject.class).cause()).isEqualTo(GmmCause.NETWORK_FAILURE);
        assertThat(inLte()).isEqualTo(MmeState.REGISTERED);
        network.assertNothingUnexpected();
    }
}
