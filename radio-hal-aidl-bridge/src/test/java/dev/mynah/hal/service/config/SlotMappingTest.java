package dev.mynah.hal.service.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.MepMode;
import dev.mynah.hal.radio.config.SlotPortMapping;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logical slots are mapped to ports of physical ones. */
class SlotMappingTest {
    private static SlotPortMapping at(int physicalSlot, int port) {
        return new SlotPortMapping(physicalSlot, port);
    }

    @Test
    void two_slots_change_their_ports_and_one_status_tells_it_after_the_answer() {
        Phone phone = Phone.of(MepMode.B);
        phone.map(1, at(1, 1), at(1, 0));
        assertThat(phone.status("simSlotsStatusChanged").get(1).portInfo())
                .containsExactly(SlotStatusTest.port(Phone.ALPHA, 1), SlotStatusTest.port(Phone.BETA, 0));
        assertThat(phone.told()).hasSize(2).startsWith("setSimSlotsMappingResponse 1 NONE");
    }

    @Test
    void a_slot_that_keeps_its_port_notices_nothing() {
        Phone phone = Phone.of(MepMode.A2);
        List<SubscriptionEvent> noticed = new ArrayList<>();
        phone.modem.subscriptions().get(1).listen(noticed::add);
        phone.map(1, at(0, 0), at(1, 2));
        assertThat(phone.told()).hasSize(2);
        assertThat(phone.modem.subscriptions().get(0).sim().state()).isEqualTo(SimState.ABSENT);
        phone.map(2, at(1, 1), at(1, 2));
        phone.told();
        assertThat(phone.modem.subscriptions().get(0).sim().iccid()).contains(Phone.ALPHA);
        assertThat(noticed).isEmpty();
    }

    @Test
    void the_same_mapping_again_is_no_news() {
        Phone phone = Phone.of(MepMode.A1);
        phone.map(1, at(1, 1), at(1, 2));
        assertThat(phone.told()).containsExactly("setSimSlotsMappingResponse 1 NONE");
    }

    @ParameterizedTest
    @CsvSource({
        "B, 1, 0, 1, 0, the same port twice",
        "B, 1, 0, 1, 2, a port that is not there",
        "B, 1, 0, 2, 0, a slot that is not there",
        "B, 0, 1, 1, 0, a second port of a slot without such a card",
        "B, -1, 0, 1, 0, a negative slot",
        "B, 1, -1, 1, 0, a negative port",
        "A1, 1, 0, 1, 1, the command port",
        "A2, 1, 0, 1, 1, the command port",
        "A1, 1, 1, 1, 3, a port that is not there",
        "B, 2147483647, 2147483647, 1, 0, hostile numbers"
    })
    void what_makes_no_sense_is_refused_and_changes_nothing(
            MepMode mode, int slot0, int port0, int slot1, int port1, String why) {
        Phone phone = Phone.of(mode);
        List<PortMapping> before = phone.modem.mapping();
        phone.map(1, at(slot0, port0), at(slot1, port1));
        assertThat(phone.told()).as(why).containsExactly("setSimSlotsMappingResponse 1 INVALID_ARGUMENTS");
        assertThat(phone.modem.mapping()).isEqualTo(before);
    }

    @Test
    void a_mapping_that_leaves_out_a_slot_or_has_one_too_many_is_refused() {
        Phone phone = Phone.of(MepMode.B);
        phone.map(1);
        phone.map(2, at(1, 0));
        phone.map(3, at(1, 0), at(1, 1), at(0, 0));
        phone.host.service().setSimSlotsMapping(4, Collections.nCopies(10_000, at(1, 0)));
        assertThat(phone.told())
                .hasSize(4)
                .allMatch(it -> it.startsWith("setSimSlotsMappingResponse") && it.endsWith(" INVALID_ARGUMENTS"));
    }

    @Test
    void a_plain_card_has_port_0_and_no_other() {
        Phone phone = Phone.of(MepMode.B);
        phone.modem.insert(0, Phone.removable());
        phone.told();
        phone.map(1, at(0, 1), at(1, 1));
        assertThat(phone.told()).containsExactly("setSimSlotsMappingResponse 1 INVALID_ARGUMENTS");
        phone.map(2, at(0, 0), at(1, 1));
        phone.told();
        assertThat(phone.modem.subscriptions().get(0).sim().imsi()).contains("999700000000002");
    }

    @Test
    void a_mapping_outlives_a_power_cycle() {
        Phone phone = Phone.of(MepMode.B);
        phone.map(1, at(0, 0), at(1, 0));
        phone.switchOn();
        assertThat(phone.status().get(0).portInfo()).containsExactly(SlotStatusTest.port("", 0));
        assertThat(phone.status().get(1).portInfo())
                .containsExactly(SlotStatusTest.port(Phone.ALPHA, 1), SlotStatusTest.port(Phone.BETA, -1));
    }
}
