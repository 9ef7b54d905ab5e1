package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mm.MmUe;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.hlr.Roaming;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a UE goes after a location update was refused: another area, another network, nowhere. Both domains are refused alike. */
class LocationRefusedTest {
    private static Bench bench() {
        Bench bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(
                                CellSpec.of("hill", Rat.UTRAN, 0x31, 0x31).withLevel(-80, -100),
                                CellSpec.of("dale", Rat.UTRAN, 0x32, 0x32)
                                        .withLevel(-95, -100)
                                        .withOn(false))
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withRoaming(Roaming.in(Bench.BETA)))),
                Bench.betaSpec()
                        .withCells(CellSpec.of("town", Rat.GSM, 0x41, 0x41).withLevel(-85, -100))
                        .withApns(ApnSpec.ipv4("internet", "10.9.0.0/16", "10.9.0.1")),
                Bench.alphaProfile(),
                Bench.betaProfile());
        bench.settle();
        return bench;
    }

    private static void refuse(Bench bench, int cause) {
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, cause).secured(true));
        bench.reject(RejectRule.every(Procedure.GPRS_ATTACH, cause).secured(true));
    }

    private static Optional<Plmn> serving(Bench bench) {
        return bench.slot(0).network().serving().map(ServingNetwork::plmn);
    }

    @ParameterizedTest
    @CsvSource({
        "11, ROAMING, 'another network'",
        "12, DENIED, 'no other network'",
        "13, ROAMING, 'another network'",
        "15, ROAMING, 'no other area of the same network, so another network'",
    })
    @Conforms(to = "TS 24.008 4.4.4.7", by = MmUe.class)
    void with_another_network_at_hand(int cause, RegistrationStatus then, String why) {
        Bench bench = bench();
        refuse(bench, cause);
        bench.powerOn().after(Duration.ofMinutes(2));
        assertThat(bench.cs(0)).as(why).isEqualTo(then);
        assertThat(serving(bench).equals(Optional.of(Bench.BETA))).isEqualTo(then == RegistrationStatus.ROAMING);
    }

    @ParameterizedTest
    @CsvSource({"12", "13", "15"})
    @Conforms(to = "TS 24.008 4.4.4.7", by = MmUe.class)
    void an_area_that_is_refused_leaves_the_others_of_the_network(int cause) {
        Bench bench = bench();
        bench.get(bench.beta.control().power("town", false));
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, cause).times(1).secured(true));
        bench.reject(RejectRule.every(Procedure.GPRS_ATTACH, cause).times(1).secured(true));
        bench.powerOn().after(Duration.ofMinutes(1));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.DENIED);
        bench.get(bench.alphaControl().power("dale", true));
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.alpha.msc().area(Bench.ALPHA_IMSI).orElseThrow().lac()).isEqualTo(0x32);
        bench.get(bench.alphaControl().power("dale", false));
        bench.after(Duration.ofHours(1));
        assertThat(bench.cs(0)).as("the first area, still forbidden").isNotEqualTo(RegistrationStatus.HOME);
        bench.after(Duration.ofHours(12));
        assertThat(bench.cs(0)).as("the lists of areas have been emptied").isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.008 4.4.4.7", by = MmUe.class)
    void the_packet_domain_goes_on_when_the_other_one_is_closed() {
        Bench bench = bench();
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, 2).secured(true));
        bench.powerOn().after(Duration.ofMinutes(1));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(bench.slot(0).network().registration(Domain.GPRS).status()).isEqualTo(RegistrationStatus.HOME);
        assertThat(serving(bench)).contains(Bench.ALPHA);
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "6"})
    @Conforms(to = "TS 24.008 4.4.4.7", by = MmUe.class)
    void a_usim_that_is_refused_is_tried_in_no_other_network_till_the_power_has_been_off(int cause) {
        Bench bench = bench();
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, cause).times(1).secured(true));
        bench.powerOn().after(Duration.ofHours(13));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.DENIED);
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }
}
