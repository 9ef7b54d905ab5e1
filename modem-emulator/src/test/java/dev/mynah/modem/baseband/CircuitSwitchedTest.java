package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Sim;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mm.MmUe;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.event.NasExchanged;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.hlr.ChallengeFault;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.CmLayer;
import dev.mynah.network.msc.VisitorState;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A modem where there is UTRAN or GSM and nothing else: registration in the circuit switched domain, and MM connections. */
class CircuitSwitchedTest {
    private static final int LOCI = 0x6F7E;
    /** CC, MM, RR, short messages, supplementary services. */
    private static final Set<Integer> DOMAIN = Set.of(0x3, 0x5, 0x6, 0x9, 0xB);

    private final List<String> ueHeard = new ArrayList<>();
    private final List<String> networkHeard = new ArrayList<>();
    private final List<CmLink> links = new ArrayList<>();
    private final List<CmConnection> connections = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private final class UeLayer implements CmUser {
        @Override
        public void opened(CmLink link) {
            ueHeard.add("opened");
            links.add(link);
        }

        @Override
        public void received(CmLink link, byte[] message) {
            ueHeard.add(HexFormat.of().formatHex(message));
        }

        @Override
        public void lost(CmLink link) {
            ueHeard.add("lost");
        }
    }

    private final class NetworkLayer implements CmLayer {
        @Override
        public void opened(CmConnection connection) {
            networkHeard.add("opened");
            connections.add(connection);
        }

        @Override
        public void received(CmConnection connection, byte[] message) {
            networkHeard.add(HexFormat.of().formatHex(message));
        }

        @Override
        public void lost(CmConnection connection) {
            networkHeard.add("lost");
        }
    }

    private static OperatorSpec alphaIn(Rat rat) {
        return Bench.alphaSpec()
                .withCells(
                        CellSpec.of("hill", rat, 0x31, 0x31).withLevel(-80, -100),
                        CellSpec.of("dale", rat, 0x32, 0x32)
                                .withLevel(-80, -100)
                                .withOn(false));
    }

    private Bench bench(Rat rat) {
        Bench bench = Bench.of(
                alphaIn(rat), Bench.betaSpec(), Bench.alphaProfile(), Bench.betaProfile(), Bench.travelProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        for (CmServiceType service : CmServiceType.values()) {
            bench.alpha.msc().layer(service, new NetworkLayer());
            transport(bench).user(service, new UeLayer());
        }
        return bench;
    }

    private static CmTransport transport(Bench bench) {
        return ((LogicalSlot) bench.slot(0)).services();
    }

    private void open(Bench bench, CmServiceType service) {
        transport(bench).open(service, links::add, refusals::add);
        bench.settle();
    }

    /** The messages of the circuit switched domain since the last call. */
    private static List<String> nas(Bench bench) {
        List<NasExchanged> exchanged = bench.seen.stream()
                .filter(it -> it instanceof NasExchanged && it.subject().equals("modem0/slot0"))
                .map(NasExchanged.class::cast)
                .filter(it -> DOMAIN.contains(it.plain()[0] & 0xF))
                .toList();
        bench.seen.removeAll(exchanged);
        return exchanged.stream()
                .map(it -> (it.uplink() ? "> " : "< ") + it.summary())
                .toList();
    }

    private static byte[] hex(String octets) {
        return HexFormat.of().parseHex(octets);
    }

    private static byte[] file(Bench bench, int file) {
        Sim.FileResponse response =
                bench.get(bench.sim(0).file(new Sim.FileCommand(0xB0, file, 0, 0, 0, new byte[0], new byte[0])));
        assertThat(response.sw1()).isEqualTo(0x90);
        return response.data();
    }

    private static String mmState(Bench bench) {
        return bench.seen.stream()
                .filter(it -> it instanceof StateChanged change
                        && change.machine().equals("MM")
                        && it.subject().equals("modem0/slot0"))
                .map(it -> ((StateChanged) it).to())
                .reduce("", (before, next) -> next);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.008 4.4.3", by = MmUe.class)
    void it_registers(Rat rat) {
        Bench bench = bench(rat).powerOn().idle();
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(nas(bench))
                .containsExactly(
                        "> LOCATION UPDATING REQUEST",
                        "< AUTHENTICATION REQUEST",
                        "> AUTHENTICATION RESPONSE",
                        "< LOCATION UPDATING ACCEPT",
                        "> TMSI REALLOCATION COMPLETE",
                        "< MM INFORMATION");
        assertThat(bench.alpha.msc().state(Bench.ALPHA_IMSI)).isEqualTo(VisitorState.IDLE);
        assertThat(file(bench, LOCI)).endsWith(0x00, 0xF1, 0x10, 0x00, 0x31, 0xFF, 0x00);
        assertThat(mmState(bench)).isEqualTo("IDLE_NORMAL_SERVICE");
        assertThat(file(bench, 0x6F08)[0]).as("key set identifier").isNotEqualTo((byte) 7);
    }

    @Test
    @Conforms(to = "TS 24.008 4.4.3", by = MmUe.class)
    void after_a_power_cycle_it_attaches_under_its_tmsi() {
        Bench bench = bench(Rat.UTRAN).powerOn().idle();
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        bench.settle();
        assertThat(bench.alpha.msc().state(Bench.ALPHA_IMSI)).as("it said so").isEqualTo(VisitorState.DETACHED);
        nas(bench);
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        bench.settle();
        assertThat(nas(bench)).doesNotContain("< IDENTITY REQUEST");
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.008 4.4.2", by = MmUe.class)
    void it_updates_periodically() {
        Bench bench = bench(Rat.UTRAN).powerOn().idle();
        nas(bench);
        bench.after(Duration.ofMinutes(59));
        assertThat(nas(bench)).isEmpty();
        bench.after(Duration.ofMinutes(2));
        assertThat(nas(bench)).startsWith("> LOCATION UPDATING REQUEST");
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        bench.after(Duration.ofHours(5));
        assertThat(bench.alpha.msc().state(Bench.ALPHA_IMSI)).isEqualTo(VisitorState.IDLE);
    }

    @Test
    @Conforms(to = "TS 24.008 4.4.1", by = MmUe.class)
    void it_updates_in_another_area() {
        Bench bench = bench(Rat.UTRAN).powerOn().idle();
        bench.get(bench.alphaControl().power("dale", true));
        bench.get(bench.alphaControl().power("hill", false));
        bench.settle();
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.alpha.msc().area(Bench.ALPHA_IMSI).orElseThrow().lac()).isEqualTo(0x32);
    }

    @ParameterizedTest
    @CsvSource({
        "2, IDLE_NO_IMSI, DENIED, 2, false, true",
        "3, IDLE_NO_IMSI, DENIED, 2, false, true",
        "6, IDLE_NO_IMSI, DENIED, 2, false, true",
        "11, IDLE_LIMITED_SERVICE, DENIED, 2, true, true",
        "12, IDLE_LIMITED_SERVICE, DENIED, 2, false, true",
        "13, IDLE_LIMITED_SERVICE, DENIED, 2, false, false",
        "15, IDLE_LIMITED_SERVICE, DENIED, 2, false, false",
    })
    @Conforms(to = "TS 24.008 4.4.4.7", by = MmUe.class)
    void a_refusal_that_means_no(
            int cause, String state, RegistrationStatus shown, int status, boolean onCard, boolean forgets) {
        Bench bench = bench(Rat.UTRAN);
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, cause).secured(true));
        bench.powerOn().after(Duration.ofSeconds(15));
        assertThat(mmState(bench)).isEqualTo(state);
        assertThat(bench.cs(0)).isEqualTo(shown);
        assertThat(bench.slot(0).network().registration(Domain.CS).rejectCause())
                .hasValue(cause);
        byte[] loci = file(bench, LOCI);
        assertThat(loci[10]).as("update status on the card").isEqualTo((byte) status);
        assertThat(HexFormat.of().formatHex(file(bench, 0x6F7B)).startsWith("00f110"))
                .as("on EF.FPLMN")
                .isEqualTo(onCard);
        if (forgets) {
            assertThat(loci).startsWith(0xFF, 0xFF, 0xFF, 0xFF);
            assertThat(file(bench, 0x6F08)[0]).as("key set identifier").isEqualTo((byte) 7);
        }
        nas(bench);
        bench.after(Duration.ofHours(3));
        assertThat(nas(bench)).as("attempts in the next hours").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 22, 25, 32, 48})
    @Conforms(to = "TS 24.008 4.4.4.9", by = MmUe.class)
    void a_refusal_that_means_later_is_tried_four_times_and_again_after_t3212(int cause) {
        Bench bench = bench(Rat.UTRAN);
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, cause));
        bench.powerOn().after(Duration.ofMinutes(5));
        assertThat(nas(bench))
                .filteredOn(it -> it.startsWith("> LOCATION UPDATING REQUEST"))
                .hasSize(4);
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.SEARCHING);
        assertThat(file(bench, LOCI)[10]).isEqualTo((byte) 1);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofMinutes(60));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {95, 96, 97, 99, 111})
    @Conforms(to = "TS 24.008 4.4.4.9", by = MmUe.class)
    void a_protocol_error_is_not_tried_again_before_t3212(int cause) {
        Bench bench = bench(Rat.UTRAN);
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, cause));
        bench.powerOn().after(Duration.ofMinutes(5));
        assertThat(nas(bench))
                .filteredOn(it -> it.startsWith("> LOCATION UPDATING REQUEST"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"true, 20, 19, 2", "false, 180, 14, 17"})
    @Conforms(to = "TS 24.008 4.4.4.7", by = MmUe.class)
    void a_congested_network_is_left_alone_as_told_or_15_to_30_minutes_where_anybody_could_say_so(
            boolean secured, int told, int quiet, int then) {
        Bench bench = bench(Rat.UTRAN);
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, 22)
                .times(1)
                .secured(secured)
                .backOff(Duration.ofMinutes(told)));
        bench.powerOn().after(Duration.ofMinutes(quiet));
        assertThat(nas(bench))
                .filteredOn(it -> it.startsWith("> LOCATION UPDATING REQUEST"))
                .hasSize(1);
        bench.after(Duration.ofMinutes(then));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_network_whose_answers_get_lost_is_tried_four_times_with_t3211_between() {
        Bench bench = bench(Rat.UTRAN);
        bench.get(bench.alphaControl().lose("hill", 0, 100));
        // The network gives up when it has not heard of the challenge for twelve seconds.
        bench.powerOn().after(Duration.ofSeconds(26));
        assertThat(nas(bench)).containsExactly("> LOCATION UPDATING REQUEST");
        bench.after(Duration.ofMinutes(3));
        assertThat(nas(bench)).hasSize(3);
    }

    @Test
    @Conforms(to = "TS 24.008 4.3.2.6.1", by = MmUe.class)
    void it_doubts_a_network_that_has_another_key_or_an_old_challenge() {
        Bench bench = bench(Rat.UTRAN);
        bench.get(bench.alphaControl().fault(Bench.ALPHA_IMSI, ChallengeFault.BAD_MAC));
        bench.powerOn();
        assertThat(nas(bench)).contains("> AUTHENTICATION FAILURE", "< AUTHENTICATION REJECT");
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.DENIED);

        Bench other = bench(Rat.UTRAN).powerOn().idle();
        other.get(other.alphaControl().fault(Bench.ALPHA_IMSI, ChallengeFault.REPLAYED));
        nas(other);
        other.after(Duration.ofMinutes(61));
        assertThat(nas(other)).contains("> AUTHENTICATION FAILURE", "< LOCATION UPDATING ACCEPT");
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"GSM", "UTRAN"})
    @Conforms(to = "TS 24.008 4.5.1.1", by = MmUe.class)
    void a_layer_gets_a_connection_and_gives_it_back(Rat rat) {
        Bench bench = bench(rat).powerOn().idle();
        nas(bench);
        open(bench, CmServiceType.CALL);
        assertThat(links).hasSize(1);
        assertThat(networkHeard).containsExactly("opened");
        links.get(0).send(hex("0305"));
        bench.settle();
        connections.get(0).send(hex("8302"));
        bench.settle();
        assertThat(networkHeard).containsExactly("opened", "0305");
        assertThat(ueHeard).containsExactly("8302");
        connections.get(0).close();
        links.get(0).close();
        bench.settle();
        // Where the packet domain still uses the connection, its release is not heard: T3240.
        bench.after(Duration.ofSeconds(11));
        assertThat(mmState(bench)).isEqualTo("IDLE_NORMAL_SERVICE");
        assertThat(nas(bench)).containsExactly("> CM SERVICE REQUEST", "> SETUP", "< CALL PROCEEDING");
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.3", by = MmUe.class)
    void it_answers_a_page_and_the_network_opens_a_connection() {
        Bench bench = bench(Rat.UTRAN).powerOn().idle();
        nas(bench);
        bench.alpha.msc().open(Bench.ALPHA_IMSI, CmServiceType.CALL, connections::add, why -> {});
        bench.settle();
        assertThat(connections).hasSize(1);
        connections.get(0).send(hex("0305"));
        bench.settle();
        assertThat(ueHeard).containsExactly("opened", "0305");
        links.get(0).send(hex("8308"));
        bench.settle();
        assertThat(networkHeard).containsExactly("8308");
        connections.get(0).close();
        bench.settle();
        assertThat(ueHeard).endsWith("lost");
        assertThat(nas(bench)).startsWith("> PAGING RESPONSE");
    }

    @Test
    void a_second_service_shares_the_connection() {
        Bench bench = bench(Rat.UTRAN).powerOn().idle();
        open(bench, CmServiceType.CALL);
        links.get(0).send(hex("0305"));
        bench.settle();
        nas(bench);
        open(bench, CmServiceType.SHORT_MESSAGE);
        assertThat(links).hasSize(2);
        assertThat(nas(bench)).containsExactly("> CM SERVICE REQUEST", "< CM SERVICE ACCEPT");
    }

    @Test
    void what_is_wanted_at_once_after_power_on_follows_on_the_update() {
        Bench bench = bench(Rat.UTRAN);
        bench.get(bench.alphaControl().power("hill", false));
        bench.powerOn();
        bench.get(bench.alphaControl().power("hill", true));
        bench.settle();
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @CsvSource({
        "4, IDLE_NORMAL_SERVICE",
        "17, IDLE_NORMAL_SERVICE",
        "34, IDLE_NORMAL_SERVICE",
        "6, IDLE_LIMITED_SERVICE"
    })
    @Conforms(to = "TS 24.008 4.5.1.1", by = MmUe.class)
    void a_service_may_be_refused(int cause, String state) {
        Bench bench = bench(Rat.UTRAN).powerOn().idle();
        bench.reject(RejectRule.every(Procedure.CM_SERVICE, cause));
        open(bench, CmServiceType.CALL);
        bench.after(Duration.ofSeconds(15));
        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0).cause()).hasValue(cause);
        assertThat(mmState(bench)).isEqualTo(state);
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.5", by = MmUe.class)
    void in_limited_service_only_an_emergency_call_is_possible() {
        Bench bench = bench(Rat.UTRAN);
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, 3).secured(true));
        bench.powerOn();
        open(bench, CmServiceType.CALL);
        assertThat(refusals).hasSize(1);
        transport(bench).open(CmServiceType.EMERGENCY_CALL, links::add, refusals::add);
        bench.settle();
        assertThat(links).hasSize(1);
        assertThat(networkHeard).containsExactly("opened");
        assertThat(connections.get(0).imsi()).isEmpty();
        connections.get(0).close();
        links.get(0).close();
        bench.settle();
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.DENIED);
    }

    @Test
    void an_abort_ends_everything() {
        Bench bench = bench(Rat.UTRAN).powerOn().idle();
        open(bench, CmServiceType.CALL);
        bench.alpha.msc().abort(Bench.ALPHA_IMSI, RejectCause.NETWORK_FAILURE);
        bench.settle();
        assertThat(ueHeard).containsExactly("lost");
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_ue_that_loses_its_cell_is_registered_still_when_it_comes_back() {
        Bench bench = bench(Rat.UTRAN).powerOn().idle();
        nas(bench);
        bench.get(bench.alphaControl().power("hill", false));
        bench.settle();
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.UNKNOWN);
        bench.get(bench.alphaControl().power("hill", true));
        bench.settle();
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(nas(bench)).isEmpty();
    }
}
