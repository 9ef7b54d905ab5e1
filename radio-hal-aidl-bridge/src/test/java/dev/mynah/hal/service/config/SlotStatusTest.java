package dev.mynah.hal.service.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.MepMode;
import dev.mynah.hal.radio.config.MultipleEnabledProfilesMode;
import dev.mynah.hal.radio.config.SimPortInfo;
import dev.mynah.hal.radio.config.SimSlotStatus;
import dev.mynah.modem.Functionality;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What hosts are told of physical slots and their ports, and of profiles that come and go on them. */
class SlotStatusTest {
    private static final SimSlotStatus EMPTY =
            new SimSlotStatus(0, "", "", List.of(port("", -1)), MultipleEnabledProfilesMode.NONE);

    static SimPortInfo port(String iccid, int slot) {
        return new SimPortInfo(iccid, slot, slot >= 0);
    }

    private static SimSlotStatus euicc(Phone phone, MultipleEnabledProfilesMode mode, SimPortInfo... ports) {
        return new SimSlotStatus(
                1, HexFormat.of().withUpperCase().formatHex(phone.euicc.atr()), Phone.EID, List.of(ports), mode);
    }

    @ParameterizedTest
    @CsvSource({"A1, MEP_A1", "A2, MEP_A2", "B, MEP_B"})
    void all_physical_slots_are_told_and_a_command_port_is_none_of_their_ports(
            MepMode mode, MultipleEnabledProfilesMode told) {
        Phone phone = Phone.of(mode);
        assertThat(phone.status())
                .containsExactly(EMPTY, euicc(phone, told, port(Phone.ALPHA, 0), port(Phone.BETA, 1)));
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void the_atr_says_that_it_is_an_euicc_with_several_profiles(MepMode mode) {
        String atr = Phone.of(mode).status().get(1).atr();
        assertThat(atr).startsWith("3B9F96");
        byte[] octets = HexFormat.of().parseHex(atr);
        int check = 0;
        for (int i = 1; i < octets.length; i++) {
            check ^= octets[i];
        }
        assertThat(check).as("TCK").isZero();
        // TS 102 221 6.3.3: the first TB after T=15 has b8 and b2 for an eUICC, b1 for several enabled profiles.
        assertThat(octets[6] & 0x83).isEqualTo(0x83);
    }

    @Test
    void a_removable_card_comes_and_goes_in_a_slot_that_nobody_uses() {
        Phone phone = Phone.of(MepMode.B);
        SimSlotStatus euicc =
                euicc(phone, MultipleEnabledProfilesMode.MEP_B, port(Phone.ALPHA, 0), port(Phone.BETA, 1));
        phone.modem.insert(0, Phone.removable());
        List<SimSlotStatus> status = phone.status("simSlotsStatusChanged");
        assertThat(status.get(0).cardState()).isEqualTo(1);
        assertThat(status.get(0).atr()).startsWith("3B");
        assertThat(status.get(0).eid()).isEmpty();
        assertThat(status.get(0).portInfo()).containsExactly(port("8999970000000000019", -1));
        assertThat(status.get(0).supportedMepMode()).isEqualTo(MultipleEnabledProfilesMode.NONE);
        assertThat(status.get(1)).isEqualTo(euicc);
        assertThat(phone.told()).hasSize(1);
        phone.modem.remove(0);
        assertThat(phone.status("simSlotsStatusChanged")).containsExactly(EMPTY, euicc);
        assertThat(phone.told()).hasSize(1);
    }

    @Test
    void an_euicc_that_is_taken_out_leaves_its_ports_and_their_mode() {
        Phone phone = Phone.of(MepMode.A1);
        phone.modem.remove(1);
        assertThat(phone.status("simSlotsStatusChanged"))
                .containsExactly(
                        EMPTY,
                        new SimSlotStatus(
                                0, "", "", List.of(port("", 0), port("", 1)), MultipleEnabledProfilesMode.MEP_A1));
    }

    @Test
    void a_port_that_nobody_uses_has_the_iccid_of_its_profile() {
        Phone phone = Phone.of(MepMode.B);
        phone.host.service().setNumOfLiveModems(1, (byte) 1);
        assertThat(phone.status("simSlotsStatusChanged").get(1).portInfo())
                .containsExactly(port(Phone.ALPHA, 0), port(Phone.BETA, -1));
    }

    @Test
    void a_profile_of_mep_b_is_enabled_on_the_port_that_is_asked() {
        Phone phone = Phone.of(MepMode.B);
        assertThat(phone.enable(1, Phone.TRAVEL)).startsWith("BF3103800100");
        assertThat(phone.status("simSlotsStatusChanged"))
                .containsExactly(
                        EMPTY,
                        euicc(phone, MultipleEnabledProfilesMode.MEP_B, port(Phone.ALPHA, 0), port(Phone.TRAVEL, 1)));
        assertThat(phone.told()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 2", "1, 1", "1, 2"})
    void a_profile_of_mep_a1_is_enabled_on_the_port_that_is_meant_whichever_slot_asks(int slot, int port) {
        Phone phone = Phone.of(MepMode.A1);
        assertThat(phone.enable(slot, Phone.TRAVEL, port)).startsWith("BF3103800100");
        assertThat(phone.status("simSlotsStatusChanged").get(1).portInfo())
                .containsExactly(
                        port(port == 1 ? Phone.TRAVEL : Phone.ALPHA, 0),
                        port(port == 2 ? Phone.TRAVEL : Phone.BETA, 1));
        assertThat(phone.told()).hasSize(1);
    }

    @Test
    void a_profile_of_mep_a2_is_enabled_on_the_port_that_the_card_chooses() {
        Phone phone = Phone.of(MepMode.A2);
        assertThat(phone.disable(0, Phone.BETA)).startsWith("BF3203800100");
        assertThat(phone.status("simSlotsStatusChanged").get(1).portInfo())
                .containsExactly(port(Phone.ALPHA, 0), port("", 1));
        assertThat(phone.told()).hasSize(1);
        assertThat(phone.enable(0, Phone.TRAVEL)).startsWith("BF3103800100");
        assertThat(phone.status("simSlotsStatusChanged").get(1).portInfo())
                .containsExactly(port(Phone.ALPHA, 0), port(Phone.TRAVEL, 1));
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void a_port_without_a_profile_is_one_of_a_card_that_is_there(MepMode mode) {
        Phone phone = Phone.of(mode);
        phone.disable(0, Phone.ALPHA);
        SimSlotStatus status = phone.status("simSlotsStatusChanged").get(1);
        assertThat(status.cardState()).isEqualTo(1);
        assertThat(status.eid()).isEqualTo(Phone.EID);
        assertThat(status.portInfo()).containsExactly(port("", 0), port(Phone.BETA, 1));
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void a_memory_reset_of_the_euicc_leaves_two_empty_ports(MepMode mode) {
        Phone phone = Phone.of(mode);
        phone.lpa(0, "BF3404820205E0");
        assertThat(phone.status("simSlotsStatusChanged").get(1).portInfo()).containsExactly(port("", 0), port("", 1));
    }

    @Test
    void a_host_that_comes_anew_is_told_the_next_change_and_no_change_twice() {
        Phone phone = Phone.of(MepMode.B);
        phone.disable(0, Phone.ALPHA);
        assertThat(phone.told()).hasSize(1);
        phone.host.comeAgain();
        assertThat(phone.told()).isEmpty();
        phone.enable(0, Phone.ALPHA);
        assertThat(phone.told()).hasSize(1).first().asString().startsWith("simSlotsStatusChanged");
        phone.modem.subscriptions().get(0).functionality(Functionality.RADIO_OFF);
        phone.modem.subscriptions().get(0).functionality(Functionality.MINIMUM);
        phone.modem.subscriptions().get(0).functionality(Functionality.FULL);
        assertThat(phone.told()).as("the same card as before").isEmpty();
    }
}
