package dev.mynah.hal.service.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.radio.config.MultipleEnabledProfilesMode;
import dev.mynah.hal.radio.config.SlotPortMapping;
import dev.mynah.hal.radio.sim.AppStatus;
import dev.mynah.hal.radio.sim.CardPowerState;
import dev.mynah.hal.radio.sim.CardStatus;
import dev.mynah.hal.radio.sim.PersoSubstate;
import dev.mynah.hal.radio.sim.PinState;
import dev.mynah.hal.radio.sim.SelectUiccSub;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.RegistrationStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hosts are told of the card, its power, and whether its subscription is used. */
class CardStatusTest {
    private final SimHosts hosts = SimHosts.of();

    @Test
    void both_ports_of_an_euicc_have_a_card_with_usim_and_isim() {
        CardStatus first = hosts.status();
        assertThat(first.cardState()).isEqualTo(CardStatus.STATE_PRESENT);
        assertThat(first.iccid()).isEqualTo("8949001000000000017");
        assertThat(first.eid()).isEqualTo("89049032123451234512345678901235");
        assertThat(first.atr()).startsWith("3B9F");
        assertThat(first.slotMap()).isEqualTo(new SlotPortMapping(0, 0));
        assertThat(first.supportedMepMode()).isEqualTo(MultipleEnabledProfilesMode.MEP_B);
        assertThat(first.gsmUmtsSubscriptionAppIndex()).isZero();
        assertThat(first.imsSubscriptionAppIndex()).isEqualTo(1);
        assertThat(first.cdmaSubscriptionAppIndex()).isEqualTo(-1);
        AppStatus usim = first.applications().get(0);
        assertThat(usim.appType()).isEqualTo(AppStatus.APP_TYPE_USIM);
        assertThat(usim.appState()).isEqualTo(AppStatus.APP_STATE_READY);
        assertThat(usim.persoSubstate()).isEqualTo(PersoSubstate.READY);
        assertThat(usim.aidPtr()).startsWith("A0000000871002");
        assertThat(usim.pin1()).isEqualTo(PinState.DISABLED);
        assertThat(usim.pin2()).isEqualTo(PinState.ENABLED_NOT_VERIFIED);
        assertThat(first.applications().get(1).appType()).isEqualTo(AppStatus.APP_TYPE_ISIM);
        CardStatus second = hosts.status(hosts.second);
        assertThat(second.slotMap()).isEqualTo(new SlotPortMapping(0, 1));
        assertThat(second.iccid()).isEqualTo("8949970000000000013");
        assertThat(second.atr()).isEqualTo(first.atr());
        assertThat(second.eid()).isEqualTo(first.eid());
    }

    @Test
    void a_slot_mapped_to_an_empty_place_says_which_and_the_other_hears_nothing() {
        hosts.handset.get(hosts.handset.modem().map(List.of(new PortMapping(1, 0), new PortMapping(0, 1))));
        assertThat(hosts.told()).contains("simStatusChanged");
        CardStatus status = hosts.status();
        assertThat(status.cardState()).isEqualTo(CardStatus.STATE_ABSENT);
        assertThat(status.slotMap()).isEqualTo(new SlotPortMapping(1, 0));
        assertThat(status.applications()).isEmpty();
        assertThat(status.supportedMepMode()).isEqualTo(MultipleEnabledProfilesMode.NONE);
        assertThat(hosts.second.told()).isEmpty();
    }

    @Test
    void a_port_whose_profile_is_disabled_has_a_card_without_applications() {
        int channel = hosts.open("A0000005591010FFFFFFFF8900000100");
        hosts.sim().iccTransmitApduLogicalChannel(2, Apdus.es10(channel, "BF3211A00C5A0A989400010000000010F78101FF"));
        assertThat(hosts.told())
                .startsWith("iccTransmitApduLogicalChannelResponse 2 NONE IccIoResult[6106]")
                .contains("simRefresh SimRefreshResult[type=2, efId=0, aid=]", "subscriptionStatusChanged false")
                .endsWith("simStatusChanged");
        CardStatus status = hosts.status();
        assertThat(status.cardState()).isEqualTo(CardStatus.STATE_PRESENT);
        assertThat(status.applications()).isEmpty();
        assertThat(status.gsmUmtsSubscriptionAppIndex()).isEqualTo(-1);
        assertThat(status.iccid()).isEmpty();
        assertThat(hosts.second.told()).isEmpty();
    }

    @Test
    void a_card_without_power_is_there_and_has_no_applications() {
        hosts.sim().setSimCardPower(1, CardPowerState.POWER_DOWN);
        assertThat(hosts.told())
                .containsExactly(
                        "setSimCardPowerResponse 1 NONE", "subscriptionStatusChanged false", "simStatusChanged");
        assertThat(hosts.status().cardState()).isEqualTo(CardStatus.STATE_PRESENT);
        assertThat(hosts.status().applications()).isEmpty();
        assertThat(hosts.registration()).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        hosts.sim().setSimCardPower(2, CardPowerState.POWER_UP);
        assertThat(hosts.told()).startsWith("setSimCardPowerResponse 2 NONE").contains("simStatusChanged");
        assertThat(hosts.status().applications()).hasSize(2);
        assertThat(hosts.registration()).isEqualTo(RegistrationStatus.HOME);
        hosts.sim().setSimCardPower(3, CardPowerState.POWER_UP_PASS_THROUGH);
        assertThat(hosts.told()).containsExactly("setSimCardPowerResponse 3 OPERATION_NOT_ALLOWED");
        assertThat(hosts.second.told()).isEmpty();
    }

    @Test
    void a_card_in_pass_through_is_the_hosts_alone() {
        hosts.sim().setSimCardPower(1, CardPowerState.POWER_DOWN);
        hosts.sim().setSimCardPower(2, CardPowerState.POWER_UP_PASS_THROUGH);
        assertThat(hosts.told()).contains("setSimCardPowerResponse 2 NONE");
        assertThat(hosts.status().applications()).isEmpty();
        hosts.sim().iccTransmitApduBasicChannel(3, Apdus.basic(0x00, 0xA4, 0x00, 0x0C, 2, "3F00"));
        assertThat(hosts.told()).containsExactly("iccTransmitApduBasicChannelResponse 3 NONE IccIoResult[9000]");
        hosts.sim().getImsiForApp(4, "");
        assertThat(hosts.told()).containsExactly("getImsiForAppResponse 4 INVALID_SIM_STATE");
    }

    @Test
    void a_subscription_that_is_disabled_leaves_its_network_and_stays_disabled() {
        hosts.sim().enableUiccApplications(1, false);
        assertThat(hosts.told())
                .containsExactly(
                        "enableUiccApplicationsResponse 1 NONE",
                        "uiccApplicationsEnablementChanged false",
                        "subscriptionStatusChanged false");
        assertThat(hosts.registration()).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(hosts.status().applications()).hasSize(2);
        hosts.handset.modem().powerOff();
        hosts.handset.powerOn();
        hosts.told();
        hosts.sim().areUiccApplicationsEnabled(2);
        assertThat(hosts.told()).containsExactly("areUiccApplicationsEnabledResponse 2 NONE false");
        assertThat(hosts.registration()).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        hosts.sim().setUiccSubscription(3, new SelectUiccSub(0, 0, 0, SelectUiccSub.ACT_STATUS_ACTIVATE));
        assertThat(hosts.told())
                .startsWith("setUiccSubscriptionResponse 3 NONE")
                .contains("subscriptionStatusChanged true");
        assertThat(hosts.registration()).isEqualTo(RegistrationStatus.HOME);
        hosts.sim().setUiccSubscription(4, new SelectUiccSub(0, 7, 0, 1));
        assertThat(hosts.told()).containsExactly("setUiccSubscriptionResponse 4 INVALID_ARGUMENTS");
    }

    @Test
    void a_locked_card_says_so_and_opens_with_its_pin() {
        SimHosts locked = SimHosts.locked();
        CardStatus status = locked.status();
        assertThat(status.applications()).hasSize(2);
        assertThat(status.applications().get(0).appState()).isEqualTo(AppStatus.APP_STATE_PIN);
        assertThat(status.applications().get(0).pin1()).isEqualTo(PinState.ENABLED_NOT_VERIFIED);
        String aid = status.applications().get(0).aidPtr();
        locked.sim().supplyIccPinForApp(1, "0000", aid);
        assertThat(locked.told()).containsExactly("supplyIccPinForAppResponse 1 PASSWORD_INCORRECT 2");
        locked.sim().supplyIccPinForApp(2, "test1", aid);
        assertThat(locked.told()).containsExactly("supplyIccPinForAppResponse 2 PASSWORD_INCORRECT 2");
        locked.sim().supplyIccPinForApp(3, "4321", aid);
        assertThat(locked.told())
                .containsExactly(
                        "supplyIccPinForAppResponse 3 NONE 3", "subscriptionStatusChanged true", "simStatusChanged");
        assertThat(locked.status().applications().get(0).pin1()).isEqualTo(PinState.ENABLED_VERIFIED);
        locked.sim().supplyIccPinForApp(4, "4321", aid);
        assertThat(locked.told()).containsExactly("supplyIccPinForAppResponse 4 INVALID_SIM_STATE 3");
    }

    @Test
    void a_pin_tried_too_often_asks_for_the_puk_and_a_puk_tried_too_often_for_nothing_more() {
        SimHosts locked = SimHosts.locked();
        for (int serial = 1; serial <= 3; serial++) {
            locked.sim().supplyIccPinForApp(serial, "0000", "");
        }
        assertThat(locked.told())
                .contains("supplyIccPinForAppResponse 3 PASSWORD_INCORRECT 0")
                .endsWith("simStatusChanged");
        AppStatus blocked = locked.status().applications().get(0);
        assertThat(blocked.appState()).isEqualTo(AppStatus.APP_STATE_PUK);
        assertThat(blocked.pin1()).isEqualTo(PinState.ENABLED_BLOCKED);
        for (int serial = 4; serial <= 13; serial++) {
            locked.sim().supplyIccPukForApp(serial, "11111111", "1111", "");
        }
        assertThat(locked.told())
                .contains(
                        "supplyIccPukForAppResponse 4 PASSWORD_INCORRECT 9",
                        "supplyIccPukForAppResponse 13 PASSWORD_INCORRECT 0")
                .endsWith("simStatusChanged");
        assertThat(locked.status().applications().get(0).pin1()).isEqualTo(PinState.ENABLED_PERM_BLOCKED);
    }
}
