package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.service.carrier.CarrierIdentifier;
import android.telephony.CarrierRestrictionRules;
import com.android.internal.telephony.CommandException;
import com.android.internal.telephony.RIL;
import com.android.internal.telephony.uicc.AdnCapacity;
import com.android.internal.telephony.uicc.IccCardApplicationStatus.AppState;
import com.android.internal.telephony.uicc.IccCardStatus;
import com.android.internal.telephony.uicc.IccIoResult;
import com.android.internal.telephony.uicc.IccUtils;
import com.android.internal.telephony.uicc.ReceivedPhonebookRecords;
import com.android.internal.telephony.uicc.SimPhonebookRecord;
import dev.mynah.modem.Domain;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The card as telephony asks for it through RIL. */
@ExtendWith(InAndroid.class)
class SimTest {
    private static final String ISD_R = "A0000005591010FFFFFFFF8900000100";

    private static RadioTestbed locked() throws Exception {
        return RadioTestbed.like("dsds.yaml", text -> ofAlpha(text, "pins: { pin1: \"4321\", pin1Enabled: true }"));
    }

    /** The file with something more about the first profile. */
    private static String ofAlpha(String text, String more) {
        return text.replaceFirst("name: Alpha\n(?= +operator)", "name: Alpha\n        " + more + "\n");
    }

    private static Object sim(RadioTestbed testbed, Function<Sim, Object> question) throws Exception {
        return testbed.onModem(it -> question.apply(it.subscriptions().get(0).sim()));
    }

    private static boolean ready(RadioTestbed testbed, int slot) throws Exception {
        return testbed.onModem(it -> it.subscriptions().get(slot).sim().state()) == SimState.READY;
    }

    @Test
    void a_locked_card_is_unlocked_and_its_pin_changed_and_asked_for_no_more() throws Exception {
        try (var testbed = locked();
                var phone = Phone.on(testbed)) {
            IccCardStatus status = phone.eventually(
                    0,
                    RIL::getIccCardStatus,
                    (IccCardStatus it) -> it.mApplications.length == 2
                            && it.mApplications[it.mGsmUmtsSubscriptionAppIndex].app_state == AppState.APPSTATE_PIN);
            var usim = status.mApplications[status.mGsmUmtsSubscriptionAppIndex];
            assertThat(phone.refusal(0, (ril, result) -> ril.supplyIccPinForApp("0000", usim.aid, result)))
                    .isEqualTo(CommandException.Error.PASSWORD_INCORRECT);
            assertThat(sim(testbed, Sim::state)).isEqualTo(SimState.PIN_REQUIRED);
            int[] left = phone.ask(0, (ril, result) -> ril.supplyIccPinForApp("4321", usim.aid, result));
            assertThat(left).containsExactly(3);
            phone.eventually(
                    0,
                    RIL::getIccCardStatus,
                    (IccCardStatus it) ->
                            it.mApplications.length == 2 && it.mApplications[0].app_state == AppState.APPSTATE_READY);
            phone.ask(0, (ril, result) -> ril.changeIccPinForApp("4321", "5678", usim.aid, result));
            assertThat(phone.refusal(
                            0, (ril, result) -> ril.setFacilityLockForApp("SC", false, "4321", 7, usim.aid, result)))
                    .isEqualTo(CommandException.Error.PASSWORD_INCORRECT);
            phone.ask(0, (ril, result) -> ril.setFacilityLockForApp("SC", false, "5678", 7, usim.aid, result));
            assertThat(sim(testbed, it -> it.pin(PinKey.PIN1).enabled())).isEqualTo(false);
        }
    }

    @Test
    void the_isd_r_is_asked_for_the_eid_on_a_channel() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            phone.until(() -> ready(testbed, 0) && ready(testbed, 1));
            int[] opened = phone.ask(1, (ril, result) -> ril.iccOpenLogicalChannel(ISD_R, 0, result));
            int channel = opened[0];
            IccIoResult first = phone.ask(
                    1,
                    (ril, result) -> ril.iccTransmitApduLogicalChannel(
                            channel, 0x80 | channel, 0xE2, 0x91, 0, 6, "BF3E035C015A", true, result));
            assertThat(first.sw1).isEqualTo(0x61);
            IccIoResult eid = phone.ask(
                    1,
                    (ril, result) -> ril.iccTransmitApduLogicalChannel(
                            channel, channel, 0xC0, 0, 0, first.sw2, "", true, result));
            assertThat(IccUtils.bytesToHexString(eid.payload)).endsWith("89049032123451234512345678901235");
            phone.ask(1, (ril, result) -> ril.iccCloseLogicalChannel(channel, true, result));
            assertThat(phone.refusal(1, (ril, result) -> ril.iccCloseLogicalChannel(channel, true, result)))
                    .isEqualTo(CommandException.Error.MISSING_RESOURCE);
            assertThat(phone.refusal(0, (ril, result) -> ril.iccOpenLogicalChannel("A00000015141434C00", 0, result)))
                    .isEqualTo(CommandException.Error.NO_SUCH_ELEMENT);
        }
    }

    @Test
    void the_telephone_book_is_written_and_read() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            var records = phone.hear(
                    0, (ril, handler, what) -> ril.registerForSimPhonebookRecordsReceived(handler, what, null));
            var changed =
                    phone.hear(0, (ril, handler, what) -> ril.registerForSimPhonebookChanged(handler, what, null));
            phone.until(() -> ready(testbed, 0));
            AdnCapacity capacity = phone.ask(0, RIL::getSimPhonebookCapacity);
            assertThat(capacity.getMaxAdnCount()).isEqualTo(50);
            assertThat(capacity.getUsedAdnCount()).isZero();
            var anna = new SimPhonebookRecord.Builder()
                    .setRecordId(0)
                    .setAlphaTag("Anna")
                    .setNumber("+4917012,3")
                    .build();
            int[] index = phone.ask(0, (ril, result) -> ril.updateSimPhonebookRecord(anna, result));
            assertThat(index).containsExactly(1);
            changed.next();
            phone.ask(0, RIL::getSimPhonebookRecords);
            ReceivedPhonebookRecords received = records.next();
            assertThat(received.isCompleted()).isTrue();
            assertThat(received.getPhonebookRecords())
                    .singleElement()
                    .satisfies(it -> assertThat(it.getAlphaTag()).isEqualTo("Anna"))
                    .satisfies(it -> assertThat(it.getNumber()).isEqualTo("+4917012,3"));
        }
    }

    @Test
    void the_toolkit_menu_is_shown_and_chosen_from() throws Exception {
        try (var testbed = RadioTestbed.like(
                        "dsds.yaml",
                        text -> ofAlpha(
                                text,
                                "toolkit: { title: Alpha services, menu: [{ item: Help, steps: [{ display: Here }] }] }"));
                var phone = Phone.on(testbed)) {
            var commands = phone.hear(0, (ril, handler, what) -> ril.setOnCatProactiveCmd(handler, what, null));
            var ends = phone.hear(0, (ril, handler, what) -> ril.setOnCatSessionEnd(handler, what, null));
            phone.until(() -> ready(testbed, 0));
            phone.ask(0, RIL::reportStkServiceIsRunning);
            String menu = commands.next();
            assertThat(menu).startsWith("D0").contains("0125").contains("48656C70");
            phone.ask(0, (ril, result) -> ril.sendTerminalResponse("810301250082028281830100", result));
            ends.next();
            phone.ask(0, (ril, result) -> ril.sendEnvelope("D30782020181900101", result));
            String display = commands.next();
            assertThat(display).contains("0121").contains("48657265");
        }
    }

    @Test
    void a_device_locked_to_another_carrier_restricts_the_card_and_leaves_its_network() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            phone.switchOn();
            phone.until(() -> registered(testbed));
            var refreshes = phone.hear(0, (ril, handler, what) -> ril.registerForIccRefresh(handler, what, null));
            var changes = phone.hear(0, (ril, handler, what) -> ril.registerForIccStatusChanged(handler, what, null));
            var beta = CarrierRestrictionRules.newBuilder()
                    .setAllowedCarriers(List.of(new CarrierIdentifier("999", "70", null, null, null, null)))
                    .setDefaultCarrierRestriction(CarrierRestrictionRules.CARRIER_RESTRICTION_DEFAULT_NOT_ALLOWED)
                    .build();
            phone.ask(0, (ril, result) -> ril.setAllowedCarriers(beta, result, null));
            refreshes.next();
            changes.next();
            IccCardStatus status = phone.ask(0, RIL::getIccCardStatus);
            assertThat(status.mCardState).isEqualTo(IccCardStatus.CardState.CARDSTATE_RESTRICTED);
            phone.until(() -> !registered(testbed));
            CarrierRestrictionRules rules = phone.ask(0, (ril, result) -> ril.getAllowedCarriers(result, null));
            assertThat(rules.getAllowedCarriers()).hasSize(1);
            assertThat(rules.isAllCarriersAllowed()).isFalse();
        }
    }

    private static boolean registered(RadioTestbed testbed) throws Exception {
        return testbed.onModem(it -> it.subscriptions()
                .get(0)
                .network()
                .registration(Domain.EPS)
                .status()
                .registered());
    }

    @Test
    void a_subscription_is_disabled_and_enabled_again() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            phone.switchOn();
            phone.until(() -> registered(testbed));
            phone.ask(0, (ril, result) -> ril.enableUiccApplications(false, result));
            phone.until(() -> !registered(testbed));
            Boolean enabled = phone.ask(0, RIL::areUiccApplicationsEnabled);
            assertThat(enabled).isFalse();
            phone.ask(0, (ril, result) -> ril.enableUiccApplications(true, result));
            phone.until(() -> registered(testbed));
        }
    }
}
