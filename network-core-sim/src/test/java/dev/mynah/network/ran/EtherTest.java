package dev.mynah.network.ran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.Transceiver;
import dev.mynah.network.air.UeRadio;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.conformance.Conforms;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 36.331 5.3", by = Ether.class)
final class EtherTest {
    private static final Plmn ALPHA = Plmn.of("001-01");

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T00:00:00Z"));
    private final Timeline operator = time.timeline();
    private final Ether ether = new Ether();
    private final Core core = new Core();

    @Test
    void a_ue_hears_the_strongest_cell_first() {
        station(1, -100);
        station(2, -80);
        Ue ue = new Ue();
        time.settle();
        assertThat(ue.heard).extracting(heard -> heard.cell().identity()).containsExactly(2L, 1L);
        assertThat(ue.heard.get(0).rsrp()).isEqualTo(-80);
    }

    @Test
    void without_coverage_a_ue_is_told_of_no_cells() {
        Ue ue = new Ue();
        time.settle();
        assertThat(ue.log).containsExactly("cells []");
    }

    @Test
    void many_changes_in_one_turn_are_told_once() {
        BaseStation station = station(1, -100);
        Ue ue = new Ue();
        time.settle();
        for (int level = -100; level < -60; level++) {
            station.level(level, -100);
        }
        time.settle();
        assertThat(ue.log).containsExactly("cells [1]", "cells [1]");
        assertThat(ue.heard.get(0).rsrp()).isEqualTo(-61);
    }

    @Test
    void a_barred_cell_says_so() {
        station(1, -100).bar(true);
        Ue ue = new Ue();
        time.settle();
        assertThat(ue.heard.get(0).cell().barred()).isTrue();
    }

    @Test
    void messages_go_both_ways_until_the_network_releases() {
        BaseStation station = station(1, -100);
        Ue ue = new Ue();
        ue.connect(station, "first");
        ue.transceiver.uplink("second".getBytes(StandardCharsets.UTF_8));
        time.settle();
        core.connection().downlink("answer".getBytes(StandardCharsets.UTF_8));
        core.connection().establishBearers();
        core.connection().release();
        time.settle();
        ue.transceiver.uplink("late".getBytes(StandardCharsets.UTF_8));
        core.connection().downlink("late".getBytes(StandardCharsets.UTF_8));
        time.settle();
        assertThat(core.log).containsExactly("initial first", "uplink second");
        assertThat(ue.log).containsExactly("cells [1]", "downlink answer", "bearers", "released NORMAL");
    }

    @Test
    void a_cell_that_goes_off_breaks_its_connections_at_both_ends() {
        BaseStation station = station(1, -100);
        Ue ue = new Ue();
        ue.connect(station, "first");
        time.settle();
        station.power(false);
        time.settle();
        assertThat(core.log).containsExactly("initial first", "lost");
        assertThat(ue.log).containsExactly("cells [1]", "released RADIO_LINK_FAILURE", "cells []");
        assertThat(core.connection().open()).isFalse();
    }

    @Test
    void a_cell_that_is_gone_refuses() {
        BaseStation station = station(1, -100);
        Ue ue = new Ue();
        time.settle();
        station.power(false);
        ue.connect(station, "first");
        time.settle();
        assertThat(core.log).isEmpty();
        assertThat(ue.log).contains("released REFUSED");
    }

    @Test
    void a_network_the_cell_does_not_belong_to_is_refused() {
        BaseStation station = station(1, -100);
        Ue ue = new Ue();
        ue.transceiver.connect(station.cell(), Plmn.of("999-70"), Optional.empty(), new byte[1]);
        time.settle();
        assertThat(ue.log).contains("released REFUSED");
    }

    @Test
    void a_ue_has_one_connection_at_a_time() {
        BaseStation station = station(1, -100);
        Ue ue = new Ue();
        ue.connect(station, "first");
        ue.connect(station, "second");
        time.settle();
        assertThat(core.log).containsExactly("initial first", "lost", "initial second");
        assertThat(ue.log).doesNotContain("released NORMAL");
    }

    @Test
    void only_idle_ues_camped_on_the_cell_hear_its_pages() {
        BaseStation here = station(1, -100);
        BaseStation there = station(2, -100);
        Ue idle = new Ue();
        Ue connected = new Ue();
        Ue elsewhere = new Ue();
        idle.transceiver.camp(here.cell());
        connected.transceiver.camp(here.cell());
        connected.connect(here, "first");
        elsewhere.transceiver.camp(there.cell());
        here.page(Page.of(new PagingIdentity.ByImsi("001010000000001")));
        time.settle();
        assertThat(idle.log).contains("paging ByImsi[imsi=001010000000001]");
        assertThat(connected.log).noneMatch(line -> line.startsWith("paging"));
        assertThat(elsewhere.log).noneMatch(line -> line.startsWith("paging"));
    }

    @Test
    void a_closed_receiver_hears_and_says_nothing() {
        BaseStation station = station(1, -100);
        Ue ue = new Ue();
        ue.connect(station, "first");
        ue.transceiver.camp(station.cell());
        time.settle();
        ue.log.clear();
        ue.transceiver.close();
        ue.connect(station, "second");
        ue.transceiver.camp(station.cell());
        station.page(Page.of(new PagingIdentity.STmsi(1, 2)));
        station.level(-70, -100);
        time.settle();
        assertThat(core.log).containsExactly("initial first", "lost");
        assertThat(ue.log).isEmpty();
    }

    @Test
    void a_ue_that_floods_loses_its_own_messages_and_fills_nothing() {
        BaseStation station = station(1, -100);
        Ue ue = new Ue();
        ue.connect(station, "first");
        for (int i = 0; i < 100_000; i++) {
            ue.transceiver.uplink(new byte[] {(byte) i});
        }
        time.settle();
        assertThat(core.log).hasSize(Ether.MESSAGES_UNDER_WAY);
        ue.transceiver.uplink("after".getBytes(StandardCharsets.UTF_8));
        time.settle();
        assertThat(core.log).last().isEqualTo("uplink after");
    }

    @Test
    void a_ue_that_connects_without_end_is_refused_and_leaves_nothing_behind() {
        BaseStation station = station(1, -100);
        Ue ue = new Ue();
        for (int i = 0; i < 10_000; i++) {
            ue.connect(station, "x");
        }
        time.settle();
        ue.transceiver.release();
        time.settle();
        assertThat(station.connections()).isEmpty();
        assertThat(core.log.stream().filter("lost"::equals)).hasSize(Ether.MESSAGES_UNDER_WAY);
        assertThat(ue.log).contains("released REFUSED");
    }

    @Test
    void a_message_longer_than_the_air_carries_is_lost() {
        BaseStation station = station(1, -100);
        Ue ue = new Ue();
        ue.connect(station, "first");
        ue.transceiver.uplink(new byte[Ether.LONGEST_MESSAGE + 1]);
        time.settle();
        assertThat(core.log).containsExactly("initial first");
    }

    @Test
    void two_cells_cannot_have_one_identity() {
        station(1, -100);
        assertThatThrownBy(() -> station(1, -90))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("identity: another cell has 1");
    }

    private BaseStation station(int identity, int rsrp) {
        Cell cell = new Cell(identity, Rat.E_UTRAN, List.of(ALPHA), 1, 1300, identity);
        BaseStation station = ether.build(cell, operator, core);
        station.level(rsrp, -100);
        station.power(true);
        return station;
    }

    private final class Ue implements UeRadio {
        private final List<String> log = new ArrayList<>();
        private List<CellMeasurement> heard = List.of();
        private final Transceiver transceiver = ether.tune("ue", time.timeline(), this);

        void connect(BaseStation station, String message) {
            transceiver.connect(station.cell(), ALPHA, Optional.empty(), message.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void cellsChanged(List<CellMeasurement> cells) {
            heard = cells;
            log.add("cells "
                    + cells.stream().map(cell -> cell.cell().identity()).toList());
        }

        @Override
        public void downlink(byte[] nas) {
            log.add("downlink " + new String(nas, StandardCharsets.UTF_8));
        }

        @Override
        public void bearersEstablished() {
            log.add("bearers");
        }

        @Override
        public void released(ReleaseCause cause, Optional<Redirection> redirection) {
            log.add("released " + cause);
        }

        @Override
        public void paging(Page page) {
            log.add("paging " + page.whom());
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
            log.add("initial " + new String(nas, StandardCharsets.UTF_8));
        }

        @Override
        public void uplink(SignallingConnection connection, byte[] nas) {
            log.add("uplink " + new String(nas, StandardCharsets.UTF_8));
        }

        @Override
        public void uplinkData(SignallingConnection connection, int bearer, byte[] packet) {}

        @Override
        public void handedOver(SignallingConnection connection) {}

        @Override
        public void lost(SignallingConnection connection) {
            log.add("lost");
        }
    }
}
