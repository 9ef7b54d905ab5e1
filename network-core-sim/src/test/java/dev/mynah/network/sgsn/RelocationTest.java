package dev.mynah.network.sgsn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsIdentity;
import dev.mynah.network.air.nas.element.GprsUpdateType;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateReject;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateRequest;
import dev.mynah.network.conformance.Conforms;
import org.junit.jupiter.api.Test;

/** A station that says it comes from LTE. What becomes of one that does is seen with a whole modem. */
class RelocationTest {
    private final PacketNetwork network = new PacketNetwork();

    private static RoutingAreaUpdateRequest from(Guti guti) {
        GprsIdentity mapped = GprsIdentity.mappedFrom(guti, 0x1234);
        return new RoutingAreaUpdateRequest(
                new GprsUpdateType(GprsUpdateType.Updating.RA, false),
                1,
                mapped.area(),
                TestStation.RADIO_CAPABILITY,
                OptionalElements.of(GmmIe.P_TMSI, mapped.pTmsi())
                        .with(GmmIe.P_TMSI_SIGNATURE, mapped.signature())
                        .with(GmmIe.P_TMSI_TYPE, GprsIdentity.MAPPED));
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
}
