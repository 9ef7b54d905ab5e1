package dev.mynah.hal.service.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.MepMode;
import dev.mynah.hal.radio.config.SimPortInfo;
import dev.mynah.hal.radio.config.SimSlotStatus;
import dev.mynah.hal.radio.config.SlotPortMapping;
import dev.mynah.hal.radio.sim.CardStatus;
import dev.mynah.modem.PortMapping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What hosts of the whole modem are told of physical slots and hosts of logical slots of their cards, side by side. */
class CardsAndSlotsTest {
    private static SlotPortMapping at(int physicalSlot, int port) {
        return new SlotPortMapping(physicalSlot, port);
    }

    /** Both tell the same, and each logical slot has a port of its own that says so. */
    private static void agree(Phone phone) {
        List<SimSlotStatus> slots = phone.status();
        List<PortMapping> mapping = phone.modem.mapping();
        assertThat(slots.stream().flatMap(it -> it.portInfo().stream()).filter(SimPortInfo::portActive))
                .extracting(SimPortInfo::logicalSlotId)
                .containsExactlyInAnyOrder(0, 1);
        for (int i = 0; i < mapping.size(); i++) {
            CardStatus card = phone.card(i);
            SimSlotStatus slot = slots.get(mapping.get(i).physicalSlot());
            boolean command = slot.supportedMepMode().toString().startsWith("MEP_A");
            SimPortInfo port = slot.portInfo().get(card.slotMap().portId() - (command ? 1 : 0));
            assertThat(card.slotMap())
                    .isEqualTo(at(mapping.get(i).physicalSlot(), mapping.get(i).port()));
            assertThat(card.cardState()).isEqualTo(slot.cardState());
            assertThat(card.supportedMepMode()).isEqualTo(slot.supportedMepMode());
            assertThat(card.atr()).isEqualTo(slot.atr());
            assertThat(card.eid()).isEqualTo(slot.eid());
            assertThat(card.iccid()).isEqualTo(port.iccId());
            assertThat(port.logicalSlotId()).isEqualTo(i);
        }
        phone.told();
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void they_agree_whatever_happens(MepMode mode) {
        Phone phone = Phone.of(mode);
        int first = mode.firstProfilePort();
        agree(phone);
        phone.map(1, at(1, first + 1), at(1, first));
        agree(phone);
        phone.disable(0, Phone.ALPHA);
        agree(phone);
        phone.modem.insert(0, Phone.removable());
        phone.map(2, at(0, 0), at(1, first + 1));
        agree(phone);
        phone.modem.remove(0);
        agree(phone);
        phone.modem.remove(1);
        agree(phone);
        phone.map(3, at(1, first), at(1, first + 1));
        agree(phone);
    }

    @Test
    void two_slots_that_change_ports_hear_of_it_after_one_status_of_all() {
        Phone phone = Phone.of(MepMode.B);
        phone.map(1, at(1, 1), at(1, 0));
        List<String> calls = phone.calls();
        assertThat(calls)
                .startsWith("modem0 setSimSlotsMappingResponse")
                .containsOnlyOnce("modem0 simSlotsStatusChanged");
        for (String slot : List.of("slot0", "slot1")) {
            assertThat(calls)
                    .filteredOn(it -> it.endsWith("StatusChanged") && !it.contains("subscription"))
                    .containsSubsequence("modem0 simSlotsStatusChanged", slot + " simStatusChanged")
                    .first()
                    .isEqualTo("modem0 simSlotsStatusChanged");
        }
    }

    @Test
    void a_slot_that_keeps_its_port_hears_nothing() {
        Phone phone = Phone.of(MepMode.A1);
        phone.map(1, at(0, 0), at(1, 2));
        assertThat(phone.calls())
                .containsSubsequence(
                        "modem0 setSimSlotsMappingResponse", "modem0 simSlotsStatusChanged", "slot0 simStatusChanged")
                .noneMatch(it -> it.startsWith("slot1"));
    }

    @ParameterizedTest
    @CsvSource({"B, 0, 0", "B, 1, 1", "A1, 0, 1", "A1, 1, 0", "A1, 0, 0"})
    void a_profile_that_is_enabled_is_heard_of_by_the_slot_of_its_port_alone(MepMode mode, int asking, int slot) {
        Phone phone = Phone.of(mode);
        if (mode == MepMode.B) {
            phone.enable(asking, Phone.TRAVEL);
        } else {
            phone.enable(asking, Phone.TRAVEL, slot + 1);
        }
        List<String> calls = phone.calls();
        assertThat(calls).contains("modem0 simSlotsStatusChanged", "slot" + slot + " simStatusChanged");
        assertThat(calls.indexOf("modem0 simSlotsStatusChanged"))
                .isLessThan(calls.indexOf("slot" + slot + " simStatusChanged"));
        assertThat(calls).noneMatch(it -> it.startsWith("slot" + (1 - slot)));
        agree(phone);
    }

    @Test
    void a_card_put_where_nobody_speaks_to_it_is_heard_of_by_no_slot() {
        Phone phone = Phone.of(MepMode.B);
        phone.modem.insert(0, Phone.removable());
        assertThat(phone.calls()).containsExactly("modem0 simSlotsStatusChanged");
        phone.modem.remove(0);
        assertThat(phone.calls()).containsExactly("modem0 simSlotsStatusChanged");
    }

    @ParameterizedTest
    @CsvSource({"B, 0", "A1, 1", "A2, 1"})
    void a_profile_goes_from_one_port_to_another(MepMode mode, int first) {
        Phone phone = Phone.of(mode);
        phone.disable(0, Phone.ALPHA);
        phone.disable(1, Phone.BETA);
        phone.told();
        // In MEP-A2 the card takes the first port that is free.
        String answer = mode == MepMode.A1 ? phone.enable(0, Phone.ALPHA, 2) : phone.enable(1, Phone.ALPHA);
        assertThat(answer).startsWith("BF3103800100");
        int slot = mode == MepMode.A2 ? 0 : 1;
        assertThat(phone.status().get(1).portInfo().get(slot)).isEqualTo(SlotStatusTest.port(Phone.ALPHA, slot));
        assertThat(phone.card(slot).applications()).isNotEmpty();
        assertThat(phone.card(1 - slot).applications()).isEmpty();
        assertThat(phone.card(1 - slot).cardState()).isEqualTo(CardStatus.STATE_PRESENT);
        assertThat(phone.modem.mapping()).containsExactly(new PortMapping(1, first), new PortMapping(1, first + 1));
        agree(phone);
    }

    @Test
    void a_slot_out_of_use_has_no_status_of_a_card() {
        Phone phone = Phone.of(MepMode.B);
        phone.host.service().setNumOfLiveModems(1, (byte) 1);
        assertThat(phone.calls())
                .containsSubsequence(
                        "modem0 setNumOfLiveModemsResponse", "modem0 simSlotsStatusChanged", "slot1 simStatusChanged")
                .noneMatch(it -> it.startsWith("slot0"));
        phone.sims.get(1).told();
        phone.sims.get(1).service().getIccCardStatus(5);
        assertThat(phone.sims.get(1).told())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("getIccCardStatusResponse 5 RADIO_NOT_AVAILABLE CardStatus[cardState=0");
    }
}
