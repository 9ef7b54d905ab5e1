package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Subscription;
import dev.mynah.network.air.Air;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.Transceiver;
import dev.mynah.network.air.UeRadio;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.operator.CellSpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A stranger on the air, who speaks to the UE as if it were its network, to the network as if it were the UE, and breaks in on
 * what those two say to each other. Nothing is thrown at either end, and when the stranger has gone the UE registers.
 */
class StrangerOnAirTest {
    private static final List<Rat> TECHNOLOGIES = List.of(Rat.GSM, Rat.UTRAN, Rat.E_UTRAN, Rat.NR);
    private static final int ACTS = 3_000;
    private static final int ACTS_PER_STRANGER = 15;

    /** What either side says in plain, a few of each protocol. */
    private static final List<String> EXAMPLES = List.of(
            // EMM
            "0741710809101000000000100000702802e0e000040201d011",
            "0742014906000 0f11000010003 5201c1".replace(" ", ""),
            "074402",
            "074502",
            "074e01",
            "0750" + "0bf600f110000101c0000001",
            "0752000101010101010101010101010101010110020202020202800003030303030303 03".replace(" ", ""),
            "075501",
            "075d220002e0e0",
            "076061",
            "0762" + "0409010001",
            "0763" + "0409010001",
            "c7014455",
            "37112233440007 5d220002e0e0".replace(" ", ""),
            // MM
            "050802",
            "0504" + "0b",
            "0502" + "00f110" + "0031",
            "0512" + "00" + "01010101010101010101010101010101",
            "051801",
            "052403035758a60504f401020304",
            "0529",
            "0532" + "450380f00a",
            // GMM
            "0801020171" + "0a0005f4c00000010 0f110003101".replace(" ", "") + "03e5e034",
            "0802010 0f11000310104".replace(" ", ""),
            "080407",
            "080502",
            "0810" + "00" + "00",
            "0812000021" + "01010101010101010101010101010101" + "80",
            "081501",
            "0a4105030b0000000000000000000000000000000201210a",
            "0a4324",
            // 5GMM
            "7e004171000d0100f1100000000000000000001 02e04f0f0f0f0".replace(" ", ""),
            "7e004211",
            "7e004407",
            "7e0045",
            "7e005601020000" + "21" + "01010101010101010101010101010101" + "2010" + "02020202020280000303030303030303",
            "7e005b01",
            "7e005d0200" + "02f0f0" + "e1",
            "7e006461",
            "7e00680100042e0101d6",
            "7e021122334400" + "7e005411",
            // CC, SMS, SS
            "030504066004020005815e07915155210300f2",
            "8302",
            "832502e090",
            "0901250100" + "0007915155210300f0" + "00"
                    + "16240a9151552103000000621051218364000 5e8329bfd06".replace(" ", ""),
            "8904",
            "0b3b1c0da10b02010102013b3003040100",
            "8b2a");

    /** The air, and between a UE and it the stranger. */
    private static final class Tapped implements Air {
        private final Air air;
        private UeRadio ue = new Deaf();
        private Optional<Transceiver> transceiver = Optional.empty();
        private Optional<Cell> cell = Optional.empty();
        private byte[] breakIn = {};
        private int breakInAfter = -1;

        Tapped(Air air) {
            this.air = air;
        }

        @Override
        public Transceiver tune(String name, Timeline timeline, UeRadio radio) {
            ue = radio;
            Transceiver tuned = air.tune(name, timeline, new Overheard(radio));
            transceiver = Optional.of(tuned);
            return tuned;
        }

        private void overhear() {
            if (breakInAfter-- == 0) {
                ue.downlink(breakIn);
            }
        }

        private final class Overheard implements UeRadio {
            private final UeRadio to;

            Overheard(UeRadio to) {
                this.to = to;
            }

            @Override
            public void cellsChanged(List<CellMeasurement> heard) {
                cell = heard.stream().map(CellMeasurement::cell).findFirst();
                to.cellsChanged(heard);
            }

            @Override
            public void downlink(byte[] nas) {
                overhear();
                to.downlink(nas);
            }

            @Override
            public void downlinkData(int bearer, byte[] packet) {
                to.downlinkData(bearer, packet);
            }

            @Override
            public void bearersEstablished() {
                to.bearersEstablished();
            }

            @Override
            public void securityCommanded(CnDomain domain) {
                overhear();
                to.securityCommanded(domain);
            }

            @Override
            public void domainReleased(CnDomain domain) {
                to.domainReleased(domain);
            }

            @Override
            public void handedOver(Cell target) {
                to.handedOver(target);
            }

            @Override
            public void released(ReleaseCause cause, Optional<Redirection> redirection) {
                to.released(cause, redirection);
            }

            @Override
            public void paging(Page page) {
                to.paging(page);
            }

            @Override
            public void broadcast(byte[] message) {
                to.broadcast(message);
            }
        }
    }

    /** Nobody. */
    private static final class Deaf implements UeRadio {
        @Override
        public void cellsChanged(List<CellMeasurement> heard) {}

        @Override
        public void downlink(byte[] nas) {}

        @Override
        public void bearersEstablished() {}

        @Override
        public void released(ReleaseCause cause, Optional<Redirection> redirection) {}

        @Override
        public void paging(Page page) {}
    }

    /** A modem registered by the one technology there is, and the stranger. */
    private static final class Meeting {
        private final Bench bench;
        private final Tapped tap;
        private final Subscription slot;
        private final Rat rat;

        Meeting(Rat rat) {
            this.rat = rat;
            bench = Bench.of(
                    Bench.alphaSpec()
                            .withCells(CellSpec.of("only", rat, 0x101, 1).withLevel(-80, -100)),
                    Bench.betaSpec(),
                    Bench.alphaProfile());
            bench.strict = false;
            bench.settle();
            bench.get(bench.beta.control().power("center", false));
            tap = new Tapped(bench.ether);
            BasebandModem modem = new BasebandModem(
                    ModemSpec.of("modem1", bench.modem.identity(), HeldCard.of(bench.card), "490154203237518"),
                    tap,
                    bench.time.timeline(),
                    new Random(1),
                    bench.events,
                    ModemMemory.inRam());
            slot = modem.subscriptions().get(0);
            modem.powerOn();
            bench.settle();
        }

        void act(int what, byte[] octets) {
            switch (what % 8) {
                case 0 -> tap.ue.downlink(octets);
                case 1 -> tap.transceiver.ifPresent(it -> it.uplink(octets));
                case 2 -> {
                    tap.breakIn = octets;
                    tap.breakInAfter = what >> 3 & 7;
                    again();
                }
                case 3 ->
                    tap.cell.ifPresent(cell ->
                            tap.transceiver.ifPresent(it -> it.connect(cell, Bench.ALPHA, Optional.empty(), octets)));
                case 4 -> tap.transceiver.ifPresent(it -> it.uplinkData(what >> 3 & 0xF, octets));
                case 5 -> ask(what >> 3);
                case 6 -> again();
                default -> bench.after(Duration.ofSeconds(octets.length));
            }
            bench.settle();
            bench.seen.clear();
        }

        void again() {
            slot.functionality(Functionality.RADIO_OFF);
            bench.settle();
            slot.functionality(Functionality.FULL);
            bench.settle();
        }

        void ask(int what) {
            switch (what % 4) {
                case 0 -> slot.calls().dial(Dialling.of("+15551230002"));
                case 1 -> slot.supplementaryServices().ussd("*100#");
                case 2 -> slot.packetData().activate(1);
                default -> slot.calls().hangUp();
            }
        }

        private boolean registered() {
            return Stream.of(Domain.values())
                    .anyMatch(it -> slot.network().registration(it).status().registered());
        }

        void assertRecovers() {
            tap.breakInAfter = -1;
            bench.after(Duration.ofHours(3));
            again();
            bench.after(Duration.ofHours(1));
            assertThat(registered()).as("registered in %s", rat).isTrue();
        }
    }

    /** Octets read as a script: the technology, then what to do and what to do it with. */
    @FuzzTest
    void any_octets_at_any_time(byte[] script) {
        if (script.length == 0) {
            return;
        }
        Meeting there = new Meeting(TECHNOLOGIES.get((script[0] & 0xFF) % TECHNOLOGIES.size()));
        int at = 1;
        while (at + 1 < script.length) {
            int length = Math.min(script[at + 1] & 0xFF, script.length - at - 2);
            there.act(script[at] & 0xFF, Arrays.copyOfRange(script, at + 2, at + 2 + length));
            at += 2 + length;
        }
        there.assertRecovers();
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void what_is_said_cut_and_changed_at_random(Rat technology) {
        Random random = new Random(24_301);
        List<byte[]> examples = EXAMPLES.stream().map(HexFormat.of()::parseHex).toList();
        Meeting there = new Meeting(technology);
        for (int i = 0; i < ACTS; i++) {
            there.act(random.nextInt(256), changed(examples.get(random.nextInt(examples.size())), random));
            if (i % ACTS_PER_STRANGER == 0) {
                there.again();
            }
        }
        there.assertRecovers();
    }

    private static byte[] changed(byte[] octets, Random random) {
        byte[] copy = Arrays.copyOf(octets, random.nextInt(4) == 0 ? random.nextInt(octets.length + 8) : octets.length);
        for (int changes = random.nextInt(3); changes > 0 && copy.length > 0; changes--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt();
        }
        return copy;
    }
}
