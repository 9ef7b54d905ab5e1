package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.hardware.radio.network.RegState;
import android.hardware.radio.network.RegStateResult;
import android.service.euicc.EuiccProfileInfo;
import android.telephony.euicc.EuiccNotification;
import com.android.internal.telephony.IccCardConstants.State;
import com.android.internal.telephony.RIL;
import com.android.internal.telephony.uicc.IccSlotStatus.MultipleEnabledProfilesMode;
import dev.mynah.network.mme.MmeState;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Cards;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles are looked after by Android's EuiccPort, as its local profile assistant does it. */
@ExtendWith(InAndroid.class)
class EuiccTest {
    private static final String ALPHA = "8900101000000000019";
    private static final String BETA = "8999970000000000019";
    private static final String TRAVEL = "8900101000000000027";

    private static final int ALL_EVENTS = EuiccNotification.ALL_EVENTS;
    private static final int OPERATIONAL_PROFILES = 1;

    @Test
    void the_profiles_are_listed_and_named() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            cards.awaitState(0, State.LOADED);
            cards.awaitState(1, State.LOADED);

            cards.<Void>euicc(1, (port, result, handler) -> port.setNickname(TRAVEL, "Holidays", result, handler));

            assertThat(profiles(cards, 0)).containsExactlyInAnyOrder(ALPHA + " on", BETA + " on", TRAVEL + " off");
            EuiccProfileInfo travel =
                    cards.euicc(0, (port, result, handler) -> port.getProfile(TRAVEL, result, handler));
            assertThat(travel.getNickname()).isEqualTo("Holidays");
            String eid = cards.euicc(0, (port, result, handler) -> port.getEid(result, handler));
            assertThat(eid).isEqualTo("89049032123451234512345678901235");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "A1"})
    void a_profile_is_switched_to_on_one_port_and_the_other_port_notices_nothing(String mode) throws Exception {
        try (var testbed = RadioTestbed.like("dsds.yaml", text -> inMode(text, mode));
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            cards.awaitState(0, State.LOADED);
            cards.awaitState(1, State.LOADED);
            assertThat(cards.controller().getUiccSlot(0).getSupportedMepMode())
                    .isEqualTo(MultipleEnabledProfilesMode.valueOf("MEP_" + mode));
            var other = cards.records(0);

            cards.<Void>euicc(1, (port, result, handler) -> port.switchToProfile(TRAVEL, true, result, handler));

            cards.until(() -> TRAVEL.equals(cards.enabled(1)));
            cards.awaitProfile(1, TRAVEL);
            assertThat(cards.imsi(1)).isEqualTo("001010000000002");
            assertThat(cards.imsi(0)).isEqualTo("001010000000001");
            assertThat(cards.records(0)).isSameAs(other);
            assertThat(profiles(cards, 0)).containsExactlyInAnyOrder(ALPHA + " on", BETA + " off", TRAVEL + " on");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "A1", "A2"})
    void a_profile_is_switched_to_on_the_first_port_and_the_phone_of_the_other_stays_registered(String mode)
            throws Exception {
        try (var testbed = RadioTestbed.like("dsds.yaml", text -> inMode(text, mode));
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            phone.switchOn();
            cards.awaitState(0, State.LOADED);
            cards.awaitState(1, State.LOADED);
            awaitRegistered(phone, 0);
            awaitRegistered(phone, 1);
            // What a network is called it says once the phone is registered, and that is heard of too.
            phone.<String[]>eventually(1, RIL::getOperator, told -> "Beta Telecom".equals(told[0]));
            var other = cards.records(1);
            var statuses = phone.hear(1, (ril, handler, what) -> ril.registerForIccStatusChanged(handler, what, null));
            var refreshes = phone.hear(1, (ril, handler, what) -> ril.registerForIccRefresh(handler, what, null));
            var registrations =
                    phone.hear(1, (ril, handler, what) -> ril.registerForNetworkStateChanged(handler, what, null));
            if (mode.equals("A2")) {
                // There the eUICC enables a profile where there is none.
                cards.<Void>euicc(0, (port, result, handler) -> port.disableProfile(ALPHA, true, result, handler));
                cards.awaitEmpty(0);
            }

            cards.<Void>euicc(0, (port, result, handler) -> port.switchToProfile(TRAVEL, true, result, handler));

            cards.until(() -> TRAVEL.equals(cards.enabled(0)));
            cards.awaitProfile(0, TRAVEL);
            assertThat(cards.imsi(0)).isEqualTo("001010000000002");
            phone.until(() -> RadioTestbed.await(testbed.operator("alpha").subscriber("001010000000002"))
                            .state()
                    == MmeState.REGISTERED);
            awaitRegistered(phone, 0);
            assertThat(cards.imsi(1)).isEqualTo("999700000000001");
            assertThat(cards.records(1)).isSameAs(other);
            assertThat(statuses.isAnything()).isFalse();
            assertThat(refreshes.isAnything()).isFalse();
            assertThat(registrations.isAnything()).isFalse();
            assertThat(RadioTestbed.await(testbed.operator("beta").subscriber("999700000000001"))
                            .state())
                    .isEqualTo(MmeState.REGISTERED);
        }
    }

    private static void awaitRegistered(Phone phone, int number) throws Exception {
        phone.<RegStateResult>eventually(
                number, RIL::getDataRegistrationState, told -> told.regState == RegState.REG_HOME);
    }

    /** SGP.22 3.0: in mode A2 the eUICC chooses among ports that have none enabled. */
    @Test
    void in_mode_a2_a_profile_is_enabled_where_the_euicc_has_room() throws Exception {
        try (var testbed = RadioTestbed.like(
                        "dsds.yaml", text -> inMode(text, "A2").replace("        enabledOnPort: 2\n", ""));
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            cards.awaitState(0, State.LOADED);
            cards.awaitEmpty(1);
            assertThat(cards.controller().getUiccSlot(0).getSupportedMepMode())
                    .isEqualTo(MultipleEnabledProfilesMode.MEP_A2);

            cards.<Void>euicc(1, (port, result, handler) -> port.switchToProfile(TRAVEL, true, result, handler));

            cards.awaitState(1, State.LOADED);
            assertThat(cards.imsi(1)).isEqualTo("001010000000002");
            assertThat(cards.imsi(0)).isEqualTo("001010000000001");
        }
    }

    @Test
    void a_profile_moves_from_one_port_to_the_other() throws Exception {
        try (var testbed = RadioTestbed.like("dsds.yaml", text -> text.replace("        enabledOnPort: 1\n", ""));
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            cards.awaitState(0, State.LOADED);
            cards.awaitEmpty(1);

            cards.<Void>euicc(0, (port, result, handler) -> port.disableProfile(ALPHA, true, result, handler));
            cards.awaitEmpty(0);
            cards.<Void>euicc(1, (port, result, handler) -> port.switchToProfile(ALPHA, true, result, handler));

            cards.awaitState(1, State.LOADED);
            assertThat(cards.imsi(1)).isEqualTo("001010000000001");
            cards.until(() -> cards.controller().getUiccSlot(0).getPortIndexFromIccId(ALPHA) == 1);
            cards.awaitEmpty(0);
        }
    }

    @Test
    void a_profile_is_deleted_and_its_notification_taken_away() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            cards.awaitState(0, State.LOADED);
            cards.awaitState(1, State.LOADED);

            cards.<Void>euicc(0, (port, result, handler) -> port.deleteProfile(TRAVEL, result, handler));

            assertThat(profiles(cards, 1)).containsExactlyInAnyOrder(ALPHA + " on", BETA + " on");
            EuiccNotification[] told =
                    cards.euicc(0, (port, result, handler) -> port.listNotifications(ALL_EVENTS, result, handler));
            for (EuiccNotification notification : told) {
                cards.<Void>euicc(
                        0,
                        (port, result, handler) ->
                                port.removeNotificationFromList(notification.getSeq(), result, handler));
            }
            EuiccNotification[] left =
                    cards.euicc(0, (port, result, handler) -> port.listNotifications(ALL_EVENTS, result, handler));
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_reset_card_has_no_profiles_and_both_ports_are_empty() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            var cards = Cards.of(phone);
            cards.awaitState(0, State.LOADED);
            cards.awaitState(1, State.LOADED);

            cards.<Void>euicc(0, (port, result, handler) -> port.resetMemory(OPERATIONAL_PROFILES, result, handler));

            cards.awaitEmpty(0);
            cards.awaitEmpty(1);
            assertThat(profiles(cards, 0)).isEmpty();
        }
    }

    /** In the A modes profiles are on ports 1 and 2: port 0 is the one for commands. */
    private static String inMode(String text, String mode) {
        return mode.equals("B")
                ? text
                : text.replace("mep: B", "mep: " + mode)
                        .replace("enabledOnPort: 1", "enabledOnPort: 2")
                        .replace("enabledOnPort: 0", "enabledOnPort: 1")
                        .replace("port: 1,", "port: 2,")
                        .replace("port: 0,", "port: 1,");
    }

    private static List<String> profiles(Cards cards, int phone) throws Exception {
        EuiccProfileInfo[] profiles =
                cards.euicc(phone, (port, result, handler) -> port.getAllProfiles(result, handler));
        return Arrays.stream(profiles)
                .map(it -> it.getIccid().replace("F", "")
                        + (it.getState() == EuiccProfileInfo.PROFILE_STATE_ENABLED ? " on" : " off"))
                .toList();
    }
}
