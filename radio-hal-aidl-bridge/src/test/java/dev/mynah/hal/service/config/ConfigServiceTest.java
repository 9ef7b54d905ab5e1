package dev.mynah.hal.service.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.MepMode;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.config.PhoneCapability;
import dev.mynah.hal.radio.config.SimType;
import dev.mynah.hal.radio.config.SimTypeInfo;
import dev.mynah.hal.radio.config.SlotPortMapping;
import dev.mynah.modem.DualSim;
import dev.mynah.modem.Functionality;
import java.util.List;
import org.junit.jupiter.api.Test;

/** IRadioConfig beside slots and cards: what the modem can do, how many slots are in use, whose data is preferred. */
class ConfigServiceTest {
    private final Phone phone = Phone.of(MepMode.B);

    @Test
    void two_requests_with_one_serial_are_both_answered() {
        phone.host.service().getNumOfLiveModems(7);
        phone.host.service().getHalDeviceCapabilities(7);
        assertThat(phone.told())
                .containsExactly(
                        "getNumOfLiveModemsResponse 7 NONE 2", "getHalDeviceCapabilitiesResponse 7 NONE false");
    }

    @Test
    void a_modem_of_one_receiver_has_data_for_two_and_calls_for_one() {
        phone.host.service().getPhoneCapability(1);
        assertThat(phone.host.last("getPhoneCapabilityResponse", PhoneCapability.class))
                .isEqualTo(new PhoneCapability((byte) 2, (byte) 1, true, Bytes.hex("0001"), (byte) 1));
        phone.told();
        phone.host.service().getSimultaneousCallingSupport(2);
        assertThat(phone.told()).containsExactly("getSimultaneousCallingSupportResponse 2 NONE []");
    }

    @Test
    void a_modem_of_two_receivers_has_calls_in_both_slots_while_both_are_in_use() {
        Phone active = Phone.of(4, DualSim.ACTIVE);
        active.host.service().getPhoneCapability(1);
        assertThat(active.host.last("getPhoneCapabilityResponse", PhoneCapability.class))
                .isEqualTo(new PhoneCapability((byte) 2, (byte) 2, true, Bytes.hex("0001"), (byte) 2));
        active.host.service().getSimultaneousCallingSupport(2);
        assertThat(active.told()).contains("getSimultaneousCallingSupportResponse 2 NONE [0, 1]");
        active.host.service().setNumOfLiveModems(3, (byte) 1);
        assertThat(active.told())
                .startsWith("setNumOfLiveModemsResponse 3 NONE")
                .contains("onSimultaneousCallingSupportChanged []");
        active.host.service().setNumOfLiveModems(4, (byte) 2);
        assertThat(active.told()).contains("onSimultaneousCallingSupportChanged [0, 1]");
    }

    @Test
    void a_host_of_before_simultaneous_calling_is_not_told_of_it() {
        Phone older = Phone.of(2, DualSim.ACTIVE);
        older.host.service().setNumOfLiveModems(3, (byte) 1);
        assertThat(older.told())
                .hasSize(2)
                .startsWith("setNumOfLiveModemsResponse 3 NONE")
                .last()
                .asString()
                .startsWith("simSlotsStatusChanged");
    }

    @Test
    void one_modem_in_use_leaves_the_other_off_and_its_port_to_nobody() {
        phone.host.service().setNumOfLiveModems(1, (byte) 1);
        assertThat(phone.status("simSlotsStatusChanged").get(1).portInfo())
                .containsExactly(SlotStatusTest.port(Phone.ALPHA, 0), SlotStatusTest.port(Phone.BETA, -1));
        assertThat(phone.told()).hasSize(2).startsWith("setNumOfLiveModemsResponse 1 NONE");
        assertThat(phone.modem.subscriptions().get(1).functionality()).isEqualTo(Functionality.MINIMUM);
        phone.host.service().getNumOfLiveModems(2);
        assertThat(phone.told()).containsExactly("getNumOfLiveModemsResponse 2 NONE 1");
        phone.host.service().getPhoneCapability(3);
        assertThat(phone.host
                        .last("getPhoneCapabilityResponse", PhoneCapability.class)
                        .logicalModemIds())
                .as("what there could be")
                .isEqualTo(Bytes.hex("0001"));
        phone.told();
        // A mapping has one entry for each that is in use.
        phone.map(4, new SlotPortMapping(1, 0), new SlotPortMapping(1, 1));
        assertThat(phone.told()).containsExactly("setSimSlotsMappingResponse 4 INVALID_ARGUMENTS");
        phone.map(5, new SlotPortMapping(1, 1));
        assertThat(phone.status("simSlotsStatusChanged").get(1).portInfo())
                .containsExactly(SlotStatusTest.port(Phone.ALPHA, -1), SlotStatusTest.port(Phone.BETA, 0));
        phone.told();
        phone.host.service().setNumOfLiveModems(6, (byte) 2);
        assertThat(phone.status("simSlotsStatusChanged").get(1).portInfo())
                .containsExactly(SlotStatusTest.port(Phone.ALPHA, 1), SlotStatusTest.port(Phone.BETA, 0));
    }

    @Test
    void as_many_modems_as_there_are_not_are_refused() {
        for (int wrong : new int[] {-128, -1, 0, 3, 127}) {
            phone.host.service().setNumOfLiveModems(wrong, (byte) wrong);
            assertThat(phone.told()).containsExactly("setNumOfLiveModemsResponse " + wrong + " INVALID_ARGUMENTS");
        }
        phone.host.service().setNumOfLiveModems(2, (byte) 2);
        assertThat(phone.told()).containsExactly("setNumOfLiveModemsResponse 2 NONE");
    }

    @Test
    void the_modem_knows_whose_data_is_preferred() {
        phone.host.service().setPreferredDataModem(1, (byte) 1);
        assertThat(phone.told()).containsExactly("setPreferredDataModemResponse 1 NONE");
        assertThat(phone.modem.preferredData()).isEqualTo(1);
        for (int wrong : new int[] {-1, 2}) {
            phone.host.service().setPreferredDataModem(2, (byte) wrong);
            assertThat(phone.told()).containsExactly("setPreferredDataModemResponse 2 INVALID_ARGUMENTS");
        }
        assertThat(phone.modem.preferredData()).isEqualTo(1);
    }

    @Test
    void active_slots_have_a_type_which_no_host_can_change() {
        phone.map(1, new SlotPortMapping(0, 0), new SlotPortMapping(1, 1));
        phone.told();
        phone.host.service().getSimTypeInfo(2);
        assertThat((Object) phone.host.last("getSimTypeInfoResponse", List.class))
                .isEqualTo(List.of(new SimTypeInfo(SimType.PHYSICAL, 1), new SimTypeInfo(SimType.ESIM, 2)));
        phone.told();
        phone.host.service().setSimType(3, List.of(SimType.PHYSICAL, SimType.ESIM));
        phone.host.service().setSimType(4, List.of(SimType.ESIM, SimType.ESIM));
        phone.host.service().setSimType(5, List.of());
        assertThat(phone.told())
                .containsExactly(
                        "setSimTypeResponse 3 NONE",
                        "setSimTypeResponse 4 INVALID_ARGUMENTS",
                        "setSimTypeResponse 5 INVALID_ARGUMENTS");
    }
}
