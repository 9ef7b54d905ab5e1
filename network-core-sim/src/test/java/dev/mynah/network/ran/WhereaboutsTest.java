package dev.mynah.network.ran;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.Transceiver;
import dev.mynah.network.air.UeRadio;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.conformance.Conforms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What depends on where a UE is, and what happens to a connection below its messages. */
class WhereaboutsTest {
    private static final Plmn ALPHA = Plmn.of("001-01");
    private static final byte[] KC = {1, 2, 3, 4, 5, 6, 7, 8};

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T00:00:00Z"));
    private final Ether ether = new Ether();
    private final Core core = new Core();

    private BaseStation station(long identity, Rat rat, CoreNetwork behind) {
        Cell cell = new Cell(identity, rat, List.of(ALPHA), 1, 1300, 1);
        BaseStation station = ether.build(cell, time.timeline(), behind);
        station.level(-85, -100);
        station.power(true);
        return station;
    }

    @Test
    void a_ue_whose_place_is_known_hears_near_cells_better_and_far_ones_not_at_all() {
        station(1, Rat.E_UTRAN, core).site(Optional.of(new Site(new Position(0, 0), -60)));
        station(2, Rat.E_UTRAN, core).site(Optional.of(new Site(new Position(20_000, 0), -60)));
        Ue walker = new Ue("walker");
        Ue other = new Ue("other");
        ether.place("walker", Optional.of(new Position(1000, 0)));
        time.settle();
        // A decade of distance costs 37.6 dB.
        assertThat(walker.heard)
                .extracting(it -> it.cell().identity() + " " + it.rsrp())
                .containsExactly("1 -98");
        assertThat(other.heard).extracting(CellMeasurement::rsrp).containsExactly(-85, -85);
        ether.place("walker", Optional.of(new Position(19_900, 0)));
        time.settle();
        assertThat(walker.heard)
                .extracting(it -> it.cell().identity() + " " + it.rsrp())
                .containsExactly("2 -60");
        ether.place("walker", Optional.empty());
        time.settle();
        assertThat(walker.heard).hasSize(2);
    }

    @Test
    void one_ue_may_hear_a_cell_with_a_level_of_its_own() {
        station(1, Rat.E_UTRAN, core);
        Ue deaf = new Ue("deaf");
        Ue other = new Ue("other");
        ether.hear("deaf", 1, Optional.of(-120));
        time.settle();
        assertThat(deaf.heard).extracting(CellMeasurement::rsrp).containsExactly(-120);
        assertThat(other.heard).extracting(CellMeasurement::rsrp).containsExactly(-85);
        ether.hear("deaf", 1, Optional.empty());
        time.settle();
        assertThat(deaf.heard).extracting(CellMeasurement::rsrp).containsExactly(-85);
    }

    @Test
    @Conforms(to = "TS 36.331 5.5.4.4", by = Handover.class)
    void a_connected_ue_is_handed_over_to_a_neighbour_that_is_better_by_the_offset() {
        BaseStation one = station(1, Rat.E_UTRAN, core);
        BaseStation two = station(2, Rat.E_UTRAN, core);
        station(3, Rat.NR, core).level(-50, -100);
        Ue ue = new Ue("ue");
        time.settle();
        ue.connect(one);
        two.level(-83, -100);
        time.settle();
        ue.report();
        assertThat(ue.log).doesNotContain("handed over to 2");
        two.level(-82, -100);
        time.settle();
        ue.report();
        assertThat(ue.log).contains("handed over to 2");
        assertThat(core.log).contains("handed over to 2");
        one.power(false);
        ue.transceiver.uplink(new byte[] {7});
        time.settle();
        assertThat(core.log).last().isEqualTo("uplink of 1");
    }

    @Test
    @Conforms(to = "TS 43.020 4.3", by = RadioKeys.class)
    void a_connection_is_protected_when_both_ends_have_the_same_keys_and_fails_otherwise() {
        BaseStation gsm = station(1, Rat.GSM, core);
        Ue ue = new Ue("ue");
        time.settle();
        ue.connect(gsm);
        List<String> done = new ArrayList<>();
        core.connection().secure(CnDomain.CS, RadioKeys.gsm(KC), () -> done.add("secured"));
        time.settle();
        ue.transceiver.secured(CnDomain.CS, RadioKeys.gsm(KC));
        time.settle();
        assertThat(done).containsExactly("secured");
        core.connection().secure(CnDomain.CS, RadioKeys.gsm(KC), () -> done.add("again"));
        time.settle();
        ue.transceiver.secured(CnDomain.CS, RadioKeys.gsm(new byte[8]));
        time.settle();
        assertThat(done).containsExactly("secured");
        assertThat(ue.log).contains("released RADIO_LINK_FAILURE");
        assertThat(core.log).contains("lost");
    }

    @Test
    void a_cell_of_gsm_leads_to_both_domains_and_is_released_by_the_last() {
        Core packet = new Core();
        BaseStation gsm = station(1, Rat.GSM, new CsAndPsCore(core, packet));
        Ue ue = new Ue("ue");
        time.settle();
        ue.transceiver.connect(gsm.cell(), ALPHA, Optional.empty(), new byte[] {0x05, 0x08});
        time.settle();
        ue.transceiver.uplink(new byte[] {0x08, 0x01});
        ue.transceiver.uplink(new byte[] {0x05, 0x14});
        time.settle();
        assertThat(core.log).containsExactly("initial of 2", "uplink of 2");
        assertThat(packet.log).containsExactly("initial of 2");
        core.connection().release();
        time.settle();
        assertThat(ue.log).contains("domain released CS").noneMatch(line -> line.startsWith("released"));
        packet.connection().downlink(new byte[] {0x08, 0x02});
        packet.connection().release();
        time.settle();
        assertThat(ue.log).contains("downlink of 2", "released NORMAL");
    }

    @Test
    void everybody_in_the_cell_hears_a_broadcast_connected_or_not() {
        BaseStation one = station(1, Rat.E_UTRAN, core);
        Ue idle = new Ue("idle");
        Ue connected = new Ue("connected");
        time.settle();
        idle.transceiver.camp(one.cell());
        connected.transceiver.camp(one.cell());
        connected.connect(one);
        one.broadcast(new byte[] {1, 2, 3});
        one.page(Page.of(new PagingIdentity.ByImsi("1")));
        time.settle();
        assertThat(idle.log).contains("broadcast of 3", "paging");
        assertThat(connected.log).contains("broadcast of 3").doesNotContain("paging");
    }

    @Test
    void in_gsm_and_utran_a_page_of_the_other_domain_reaches_a_connected_ue() {
        BaseStation utran = station(1, Rat.UTRAN, core);
        Ue connected = new Ue("connected");
        time.settle();
        connected.transceiver.camp(utran.cell());
        connected.connect(utran);
        utran.page(new Page(new PagingIdentity.ByTmsi(7), CnDomain.CS));
        time.settle();
        assertThat(connected.log).contains("paging");
    }

    @Test
    void packets_cross_a_connection_beside_the_messages() {
        BaseStation one = station(1, Rat.E_UTRAN, core);
        Ue ue = new Ue("ue");
        time.settle();
        ue.transceiver.uplinkData(5, new byte[20]);
        ue.connect(one);
        ue.transceiver.uplinkData(5, new byte[20]);
        core.connection().downlinkData(5, new byte[30]);
        time.settle();
        assertThat(core.log).containsExactly("initial of 1", "packet of 20 on 5");
        assertThat(ue.log).contains("packet of 30 on 5");
    }

    private final class Ue implements UeRadio {
        private final List<String> log = new ArrayList<>();
        private final Transceiver transceiver;
        private List<CellMeasurement> heard = List.of();

        Ue(String name) {
            transceiver = ether.tune(name, time.timeline(), this);
        }

        void connect(BaseStation station) {
            transceiver.connect(station.cell(), ALPHA, Optional.empty(), new byte[] {1});
            time.settle();
        }

        void report() {
            transceiver.report(heard);
            time.settle();
        }

        @Override
        public void cellsChanged(List<CellMeasurement> now) {
            heard = now;
        }

        @Override
        public void downlink(byte[] nas) {
            log.add("downlink of " + nas.length);
        }

        @Override
        public void downlinkData(int bearer, byte[] packet) {
            log.add("packet of " + packet.length + " on " + bearer);
        }

        @Override
        public void bearersEstablished() {}

        @Override
        public void domainReleased(CnDomain domain) {
            log.add("domain released " + domain);
        }

        @Override
        public void handedOver(Cell target) {
            log.add("handed over to " + target.identity());
        }

        @Override
        public void released(ReleaseCause cause, Optional<Redirection> redirection) {
            log.add("released " + cause);
        }

        @Override
        public void paging(Page page) {
            log.add("paging");
        }

        @Override
        public void broadcast(byte[] message) {
            log.add("broadcast of " + message.length);
        }
    }

    private static final class Core implements CoreNetwork {
        private final List<String> log = new ArrayList<>();
        private final List<SignallingConnection> connections = new ArrayList<>();

        SignallingConnection connection() {
            return connections.get(connections.size() - 1);
        }

        @Override
        public void initial(SignallingConnection connection, byte[] nas) {
            connections.add(connection);
            log.add("initial of " + nas.length);
        }

        @Override
        public void uplink(SignallingConnection connection, byte[] nas) {
            log.add("uplink of " + nas.length);
        }

        @Override
        public void uplinkData(SignallingConnection connection, int bearer, byte[] packet) {
            log.add("packet of " + packet.length + " on " + bearer);
        }

        @Override
        public void handedOver(SignallingConnection connection) {
            log.add("handed over to " + connection.cell().identity());
        }

        @Override
        public void lost(SignallingConnection connection) {
            log.add("lost");
        }
    }
}
