package dev.mynah.hal.service.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.UnlistedValue;
import dev.mynah.hal.radio.sim.AppStatus;
import dev.mynah.hal.radio.sim.CardStatus;
import dev.mynah.hal.radio.sim.Carrier;
import dev.mynah.hal.radio.sim.CarrierRestrictions;
import dev.mynah.hal.radio.sim.CarrierRestrictions.CarrierRestrictionStatus;
import dev.mynah.hal.radio.sim.PersoSubstate;
import dev.mynah.hal.radio.sim.PinState;
import dev.mynah.hal.radio.sim.SimLockMultiSimPolicy;
import dev.mynah.hal.service.Handset;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.network.air.Rat;
import dev.mynah.network.operator.CellSpec;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be locked: the card by its PIN, calls by the network, the device to carriers. */
class LocksTest {
    private final SimHosts hosts = SimHosts.of();

    private static CarrierRestrictions only(Carrier... carriers) {
        return new CarrierRestrictions(
                List.of(carriers), List.of(), true, CarrierRestrictionStatus.UNKNOWN, List.of(), List.of());
    }

    private static CarrierRestrictions none() {
        return new CarrierRestrictions(
                List.of(), List.of(), false, CarrierRestrictionStatus.UNKNOWN, List.of(), List.of());
    }

    @Test
    void the_card_is_made_to_ask_for_its_pin_and_the_pin_is_changed() {
        hosts.sim().getFacilityLockForApp(1, "SC", "", 7, "");
        hosts.sim().setFacilityLockForApp(2, "SC", true, "0000", 7, "");
        hosts.sim().setFacilityLockForApp(3, "SC", true, "1234", 7, "");
        hosts.sim().getFacilityLockForApp(4, "SC", "", 7, "");
        hosts.sim().changeIccPinForApp(5, "1234", "5678", "");
        hosts.sim().changeIccPinForApp(6, "1234", "5678", "");
        hosts.sim().changeIccPinForApp(7, "test1", "test2", "");
        hosts.sim().setFacilityLockForApp(8, "SC", false, "5678", 7, "");
        hosts.sim().changeIccPinForApp(9, "5678", "1234", "");
        assertThat(hosts.told())
                .containsExactly(
                        "getFacilityLockForAppResponse 1 NONE 0",
                        "setFacilityLockForAppResponse 2 PASSWORD_INCORRECT 2",
                        "setFacilityLockForAppResponse 3 NONE 3",
                        "getFacilityLockForAppResponse 4 NONE 1",
                        "changeIccPinForAppResponse 5 NONE 3",
                        "changeIccPinForAppResponse 6 PASSWORD_INCORRECT 2",
                        "changeIccPinForAppResponse 7 PASSWORD_INCORRECT 2",
                        "setFacilityLockForAppResponse 8 NONE 3",
                        "changeIccPinForAppResponse 9 INVALID_SIM_STATE 3");
    }

    @Test
    void a_pin_that_is_blocked_makes_another_status_though_the_card_goes_on() {
        assertThat(hosts.status().applications().get(0).pin2()).isEqualTo(PinState.ENABLED_NOT_VERIFIED);
        hosts.sim().supplyIccPin2ForApp(1, "0000", "");
        hosts.sim().supplyIccPin2ForApp(2, "0000", "");
        assertThat(hosts.told()).hasSize(2).noneMatch("simStatusChanged"::equals);
        hosts.sim().supplyIccPin2ForApp(3, "0000", "");
        assertThat(hosts.told()).containsExactly("supplyIccPin2ForAppResponse 3 SIM_PUK2 0", "simStatusChanged");
        assertThat(hosts.status().applications().get(0).pin2()).isEqualTo(PinState.ENABLED_BLOCKED);
        hosts.sim().supplyIccPuk2ForApp(4, "12345678", "1111", "");
        assertThat(hosts.told()).containsExactly("supplyIccPuk2ForAppResponse 4 NONE 3", "simStatusChanged");
        hosts.status();
        hosts.sim().setFacilityLockForApp(5, "SC", true, "1234", 7, "");
        assertThat(hosts.told()).containsExactly("setFacilityLockForAppResponse 5 NONE 3", "simStatusChanged");
        assertThat(hosts.status().applications().get(0).pin1()).isEqualTo(PinState.ENABLED_VERIFIED);
    }

    @Test
    void pin2_is_tried_changed_and_unblocked() {
        hosts.sim().supplyIccPin2ForApp(1, "1234", "");
        hosts.sim().changeIccPin2ForApp(2, "1234", "9999", "");
        for (int serial = 3; serial <= 5; serial++) {
            hosts.sim().supplyIccPin2ForApp(serial, "0000", "");
        }
        hosts.sim().supplyIccPuk2ForApp(6, "00000000", "1111", "");
        hosts.sim().supplyIccPuk2ForApp(7, "12345678", "1111", "");
        assertThat(hosts.told())
                .containsExactly(
                        "supplyIccPin2ForAppResponse 1 NONE 3",
                        "changeIccPin2ForAppResponse 2 NONE 3",
                        "supplyIccPin2ForAppResponse 3 PASSWORD_INCORRECT 2",
                        "supplyIccPin2ForAppResponse 4 PASSWORD_INCORRECT 1",
                        "supplyIccPin2ForAppResponse 5 SIM_PUK2 0",
                        "supplyIccPuk2ForAppResponse 6 PASSWORD_INCORRECT 9",
                        "supplyIccPuk2ForAppResponse 7 NONE 3");
    }

    @Test
    void numbers_are_fixed_with_pin2() {
        hosts.sim().getFacilityLockForApp(1, "FD", "", 7, "");
        hosts.sim().setFacilityLockForApp(2, "FD", true, "0000", 7, "");
        hosts.sim().setFacilityLockForApp(3, "FD", true, "1234", 7, "");
        hosts.sim().getFacilityLockForApp(4, "FD", "", 7, "");
        hosts.sim().setFacilityLockForApp(5, "FD", false, "1234", 7, "");
        hosts.sim().getFacilityLockForApp(6, "FD", "", 7, "");
        assertThat(hosts.told())
                .containsExactly(
                        "getFacilityLockForAppResponse 1 NONE 0",
                        "setFacilityLockForAppResponse 2 PASSWORD_INCORRECT 2",
                        "setFacilityLockForAppResponse 3 NONE 3",
                        "getFacilityLockForAppResponse 4 NONE 1",
                        "setFacilityLockForAppResponse 5 NONE 3",
                        "getFacilityLockForAppResponse 6 NONE 0");
    }

    @Test
    void calls_are_barred_by_the_network() {
        SimHosts inUtran = new SimHosts(Handset.of(
                Handset.alphaSpec()
                        .withCells(CellSpec.of("hill", Rat.UTRAN, 0x11, 10).withLevel(-80, -100)),
                Handset.betaSpec().withCells(),
                Handset.alphaProfile()));
        inUtran.handset.after(Duration.ofSeconds(30));
        inUtran.told();
        inUtran.sim().setFacilityLockForApp(1, "AO", true, "0000", 1, "");
        inUtran.handset.after(Duration.ofSeconds(30));
        inUtran.sim().getFacilityLockForApp(2, "AO", "", 1, "");
        inUtran.handset.after(Duration.ofSeconds(30));
        inUtran.sim().setFacilityLockForApp(3, "AO", false, "9876", 1, "");
        inUtran.handset.after(Duration.ofSeconds(30));
        assertThat(inUtran.told())
                .containsExactly(
                        "setFacilityLockForAppResponse 1 NONE -1",
                        "getFacilityLockForAppResponse 2 NONE 1",
                        "setFacilityLockForAppResponse 3 PASSWORD_INCORRECT -1");
    }

    @Test
    void what_is_no_facility_is_refused_and_a_device_without_personalisation_says_so() {
        hosts.sim().getFacilityLockForApp(1, "PN", "", 0, "");
        hosts.sim().getFacilityLockForApp(2, "", "", 0, "");
        hosts.sim().setFacilityLockForApp(3, "AO", true, "0000", -5, "");
        hosts.sim().supplySimDepersonalization(4, PersoSubstate.SIM_NETWORK, "12345678");
        hosts.sim().supplySimDepersonalization(5, new UnlistedValue<>(99), "");
        assertThat(hosts.told())
                .containsExactly(
                        "getFacilityLockForAppResponse 1 NONE 0",
                        "getFacilityLockForAppResponse 2 INVALID_ARGUMENTS 0",
                        "setFacilityLockForAppResponse 3 INVALID_ARGUMENTS -1",
                        "supplySimDepersonalizationResponse 4 INVALID_SIM_STATE SIM_NETWORK 0",
                        "supplySimDepersonalizationResponse 5 INVALID_SIM_STATE UnlistedValue[value=99] -1");
    }

    @Test
    void a_device_locked_to_a_network_takes_no_other_card_until_it_has_the_key() {
        hosts.sim().setFacilityLockForApp(1, "PN", true, "12345678", 0, "");
        hosts.sim().getFacilityLockForApp(2, "PN", "", 0, "");
        assertThat(hosts.told())
                .containsExactly("setFacilityLockForAppResponse 1 NONE -1", "getFacilityLockForAppResponse 2 NONE 1");
        hosts.handset.get(hosts.handset.modem().map(List.of(new PortMapping(0, 1), new PortMapping(0, 0))));
        assertThat(hosts.told()).contains("simStatusChanged");
        AppStatus usim = hosts.status().applications().get(0);
        assertThat(usim.appState()).isEqualTo(AppStatus.APP_STATE_SUBSCRIPTION_PERSO);
        assertThat(usim.persoSubstate()).isEqualTo(PersoSubstate.SIM_NETWORK);
        assertThat(hosts.registration()).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        hosts.sim().supplySimDepersonalization(3, PersoSubstate.SIM_NETWORK, "00000000");
        hosts.sim().supplySimDepersonalization(4, PersoSubstate.SIM_CORPORATE, "12345678");
        hosts.sim().supplySimDepersonalization(5, PersoSubstate.SIM_NETWORK_PUK, "12345678");
        hosts.sim().supplySimDepersonalization(6, PersoSubstate.SIM_NETWORK, "12345678");
        assertThat(hosts.told())
                .containsExactly(
                        "supplySimDepersonalizationResponse 3 PASSWORD_INCORRECT SIM_NETWORK 9",
                        "supplySimDepersonalizationResponse 4 INVALID_SIM_STATE SIM_CORPORATE 0",
                        "supplySimDepersonalizationResponse 5 INVALID_SIM_STATE SIM_NETWORK_PUK 0",
                        "supplySimDepersonalizationResponse 6 NONE SIM_NETWORK 0",
                        "subscriptionStatusChanged true",
                        "simStatusChanged");
        assertThat(hosts.status().applications().get(0).persoSubstate()).isEqualTo(PersoSubstate.READY);
        assertThat(hosts.registration()).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_device_locked_to_another_carrier_restricts_the_card() {
        hosts.sim()
                .setAllowedCarriers(
                        1, only(new Carrier("123", "456", 0, "")), SimLockMultiSimPolicy.NO_MULTISIM_POLICY);
        assertThat(hosts.told())
                .containsExactly(
                        "setAllowedCarriersResponse 1 NONE",
                        "simRefresh SimRefreshResult[type=2, efId=0, aid=]",
                        "subscriptionStatusChanged false",
                        "simStatusChanged");
        assertThat(hosts.status().cardState()).isEqualTo(CardStatus.STATE_RESTRICTED);
        assertThat(hosts.registration()).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        hosts.sim().getAllowedCarriers(2);
        assertThat(hosts.first.last("getAllowedCarriersResponse", CarrierRestrictions.class))
                .matches(it -> it.status() == CarrierRestrictionStatus.RESTRICTED)
                .matches(it -> it.allowedCarriers().equals(List.of(new Carrier("123", "456", 0, ""))));
        hosts.told();
        hosts.sim().setAllowedCarriers(3, none(), SimLockMultiSimPolicy.NO_MULTISIM_POLICY);
        assertThat(hosts.told())
                .startsWith("setAllowedCarriersResponse 3 NONE")
                .contains("subscriptionStatusChanged true")
                .endsWith("simStatusChanged");
        assertThat(hosts.registration()).isEqualTo(RegistrationStatus.HOME);
        hosts.sim().getAllowedCarriers(4);
        assertThat(hosts.first
                        .last("getAllowedCarriersResponse", CarrierRestrictions.class)
                        .status())
                .isEqualTo(CarrierRestrictionStatus.NOT_RESTRICTED);
    }

    @Test
    void one_card_of_the_right_carrier_lets_the_other_in_where_the_policy_says_so() {
        CarrierRestrictions alpha = only(new Carrier("001", "01", Carrier.MATCH_TYPE_SPN, "alpha mobile"));
        hosts.sim().setAllowedCarriers(1, alpha, SimLockMultiSimPolicy.NO_MULTISIM_POLICY);
        hosts.told();
        assertThat(hosts.status().cardState()).isEqualTo(CardStatus.STATE_PRESENT);
        assertThat(hosts.status(hosts.second).cardState()).isEqualTo(CardStatus.STATE_RESTRICTED);
        hosts.sim().setAllowedCarriers(2, alpha, SimLockMultiSimPolicy.ONE_VALID_SIM_MUST_BE_PRESENT);
        hosts.told();
        assertThat(hosts.status(hosts.second).cardState()).isEqualTo(CardStatus.STATE_PRESENT);
        hosts.sim().setAllowedCarriers(3, alpha, new UnlistedValue<>(77));
        assertThat(hosts.told()).containsExactly("setAllowedCarriersResponse 3 REQUEST_NOT_SUPPORTED");
    }
}
