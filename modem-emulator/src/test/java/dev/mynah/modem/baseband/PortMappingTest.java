package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.Uicc;
import dev.mynah.euicc.isdr.Eid;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.PhysicalSlot.EnabledProfiles;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SimState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Logical slots are mapped to ports of the cards in physical ones, and mapped anew while the modem is on. */
class PortMappingTest {
    private static final PortMapping PORT_0 = new PortMapping(0, 0);
    private static final PortMapping PORT_1 = new PortMapping(0, 1);

    private final Bench bench = Bench.of().powerOn();
    private final List<ModemEvent> told = new ArrayList<>();

    @Test
    void the_modem_tells_what_is_in_its_places() {
        List<PhysicalSlot> places = bench.modem.physicalSlots();
        assertThat(places).hasSize(3);
        PhysicalSlot.Held euicc = places.get(0).card().orElseThrow();
        assertThat(euicc.atr()).isEqualTo(bench.card.atr());
        assertThat(euicc.eid()).contains("89049032123451234512345678901235");
        assertThat(places.get(0).profiles()).isEqualTo(EnabledProfiles.MEP_B);
        assertThat(places.get(0).ports())
                .containsExactly(
                        new PhysicalSlot.Port(0, bench.sim(0).iccid(), OptionalInt.of(0)),
                        new PhysicalSlot.Port(1, bench.sim(1).iccid(), OptionalInt.of(1)));
        assertThat(places.get(1).card()).isEmpty();
    }

    @Test
    void two_slots_change_their_ports() {
        String first = bench.sim(0).imsi().orElseThrow();
        String second = bench.sim(1).imsi().orElseThrow();
        bench.modem.listen(told::add);
        bench.get(bench.modem.map(List.of(PORT_1, PORT_0)));
        bench.settle();
        assertThat(bench.modem.mapping()).containsExactly(PORT_1, PORT_0);
        assertThat(bench.sim(0).imsi()).contains(second);
        assertThat(bench.sim(1).imsi()).contains(first);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
        assertThat(told).contains(new ModemEvent.CardsChanged());
    }

    @Test
    void a_slot_that_keeps_its_port_notices_nothing() {
        bench.nas(1);
        int told = bench.told.get(1).size();
        bench.get(bench.modem.map(List.of(new PortMapping(1, 0), PORT_1)));
        bench.settle();
        assertThat(bench.sim(0).state()).isEqualTo(SimState.ABSENT);
        assertThat(bench.nas(1)).isEmpty();
        assertThat(bench.told.get(1)).hasSize(told);
    }

    @Test
    void a_port_that_no_slot_is_mapped_to_says_what_is_on_it() {
        String iccid = bench.sim(0).iccid().orElseThrow();
        bench.get(bench.modem.map(List.of(new PortMapping(1, 0), PORT_1)));
        bench.settle();
        assertThat(bench.modem.physicalSlots().get(0).ports().get(0))
                .isEqualTo(new PhysicalSlot.Port(0, Optional.of(iccid), OptionalInt.empty()));
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_card_without_a_slot_on_it_is_read_all_the_same() {
        Uicc travel = Uicc.of(Bench.travelProfile().build(), CardMemory.inRam());
        bench.insert(0, HeldCard.of(travel));
        String iccid = bench.sim(0).iccid().orElseThrow();
        bench.get(bench.modem.map(List.of(PORT_0, PORT_1)));
        bench.settle();
        PhysicalSlot place = bench.modem.physicalSlots().get(1);
        assertThat(place.card().orElseThrow().eid()).isEmpty();
        assertThat(place.profiles()).isEqualTo(EnabledProfiles.ONE);
        assertThat(place.ports()).containsExactly(new PhysicalSlot.Port(0, Optional.of(iccid), OptionalInt.empty()));
    }

    @Test
    void what_makes_no_sense_is_refused_and_changes_nothing() {
        for (List<PortMapping> wrong : List.of(
                List.of(PORT_0),
                List.of(PORT_0, PORT_0),
                List.of(PORT_0, new PortMapping(0, 2)),
                List.of(PORT_0, new PortMapping(1, 1)),
                List.of(PORT_0, new PortMapping(3, 0)))) {
            assertThat(bench.modem.map(wrong).cause())
                    .isInstanceOfSatisfying(
                            Refusal.class, it -> assertThat(it.reason()).isEqualTo(Refusal.Reason.INVALID_ARGUMENT));
        }
        assertThat(bench.modem.mapping()).containsExactly(PORT_0, PORT_1);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_mapping_outlives_a_power_cycle_of_a_modem_made_the_same() {
        bench.get(bench.modem.map(List.of(PORT_1, PORT_0)));
        bench.build();
        assertThat(bench.modem.mapping()).containsExactly(PORT_1, PORT_0);
    }

    @Test
    void one_slot_in_use_has_the_modem_to_itself() {
        bench.modem.listen(told::add);
        bench.get(bench.modem.liveSlots(1));
        assertThat(told).contains(new ModemEvent.LiveSlotsChanged(1), new ModemEvent.CardsChanged());
        assertThat(bench.eps(1).registered()).isFalse();
        assertThat(bench.sim(1).state()).isEqualTo(SimState.ABSENT);
        assertThat(bench.modem.physicalSlots().get(0).ports().get(1).logicalSlot())
                .isEmpty();
        assertThat(bench.slot(1).functionality(Functionality.FULL).cause())
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(Refusal.Reason.NOT_ALLOWED));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        // The only slot takes the port of the one out of use, which comes back where there is room.
        bench.get(bench.modem.map(List.of(PORT_1)));
        assertThat(bench.sim(0).imsi()).contains(Bench.BETA_IMSI);
        bench.get(bench.modem.liveSlots(2));
        assertThat(bench.modem.mapping()).containsExactly(PORT_1, PORT_0);
        assertThat(bench.sim(1).imsi()).contains(Bench.ALPHA_IMSI);
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void slots_out_of_use_are_so_after_a_power_cycle() {
        bench.get(bench.modem.liveSlots(1));
        bench.build();
        bench.powerOn();
        assertThat(bench.modem.liveSlots()).isEqualTo(1);
        assertThat(bench.slot(1).functionality()).isEqualTo(Functionality.MINIMUM);
        bench.get(bench.modem.liveSlots(2));
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
        for (int wrong : new int[] {-1, 0, 3}) {
            assertThat(bench.modem.liveSlots(wrong).failed()).isTrue();
        }
    }

    @Test
    void an_empty_place_has_the_ports_of_the_card_that_was_there() {
        bench.modem.remove(0);
        bench.settle();
        PhysicalSlot place = bench.modem.physicalSlots().get(0);
        assertThat(place.card()).isEmpty();
        assertThat(place.profiles()).isEqualTo(EnabledProfiles.MEP_B);
        assertThat(place.ports())
                .containsExactly(
                        new PhysicalSlot.Port(0, Optional.empty(), OptionalInt.of(0)),
                        new PhysicalSlot.Port(1, Optional.empty(), OptionalInt.of(1)));
        bench.get(bench.modem.map(List.of(PORT_1, PORT_0)));
        bench.modem.insert(0, HeldCard.of(bench.card));
        bench.settle();
        assertThat(bench.sim(0).imsi()).contains(Bench.BETA_IMSI);
        assertThat(bench.sim(1).imsi()).contains(Bench.ALPHA_IMSI);
    }

    @Test
    void a_card_with_other_ports_than_the_last_one_is_found_all_the_same() {
        bench.modem.remove(0);
        Euicc other = Euicc.of(
                EuiccSpec.of(
                        Eid.withCheckDigits("890490321234512345123456789012").digits(),
                        MepMode.A1,
                        1,
                        List.of(Bench.travelProfile().enabledOnPort(1).build())),
                CardMemory.inRam());
        bench.modem.insert(0, HeldCard.of(other));
        bench.settle();
        // Slot 1 is on the port it is mapped to; there is none for slot 0.
        assertThat(bench.sim(1).imsi()).contains(Bench.TRAVEL_IMSI);
        assertThat(bench.sim(0).state()).isEqualTo(SimState.ABSENT);
    }

    @Test
    void the_slot_whose_data_is_preferred_is_kept() {
        bench.modem.listen(told::add);
        assertThat(bench.modem.preferredData()).isZero();
        bench.get(bench.modem.preferData(1));
        assertThat(told).containsExactly(new ModemEvent.PreferredDataChanged(1));
        assertThat(bench.modem.preferData(-1).failed()).isTrue();
        assertThat(bench.modem.preferData(2).failed()).isTrue();
        bench.build();
        assertThat(bench.modem.preferredData()).isEqualTo(1);
    }
}
