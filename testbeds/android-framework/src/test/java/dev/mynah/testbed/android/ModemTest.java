package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.hardware.radio.modem.ImeiInfo;
import android.telephony.TelephonyManager;
import com.android.internal.telephony.CommandException;
import com.android.internal.telephony.RIL;
import com.android.internal.telephony.RadioCapability;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.SimState;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The modem behind each slot through RIL: who it is, what it can do, and how it is switched. */
@ExtendWith(InAndroid.class)
class ModemTest {
    private static final int RELOAD = 1;

    private static Functionality functionality(RadioTestbed testbed, int slot) throws Exception {
        return testbed.onModem(modem -> modem.subscriptions().get(slot).functionality());
    }

    private static String imei(RadioTestbed testbed, int slot) throws Exception {
        return testbed.onModem(modem -> modem.subscriptions().get(slot).imei());
    }

    private static SimState card(RadioTestbed testbed, int slot) throws Exception {
        return testbed.onModem(modem -> modem.subscriptions().get(slot).sim().state());
    }

    @Test
    void each_slot_has_an_imei_of_its_own() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            ImeiInfo first = phone.ask(0, RIL::getImei);
            ImeiInfo second = phone.ask(1, RIL::getImei);
            assertThat(first.imei).isEqualTo(imei(testbed, 0));
            assertThat(first.type).isEqualTo(ImeiInfo.ImeiType.PRIMARY);
            assertThat(second.imei).isEqualTo(imei(testbed, 1));
            assertThat(second.type).isEqualTo(ImeiInfo.ImeiType.SECONDARY);
            String[] identity = phone.ask(0, RIL::getDeviceIdentity);
            assertThat(identity[0]).isEqualTo(first.imei);
            assertThat(identity[1]).hasSize(16).startsWith(first.imei.substring(0, 14));
        }
    }

    @Test
    void a_radio_that_was_for_an_emergency_becomes_a_normal_one() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            phone.ask(0, (ril, result) -> ril.setRadioPower(false, false, false, result));
            phone.ask(0, (ril, result) -> ril.setRadioPower(true, true, true, result));
            phone.ask(0, (ril, result) -> ril.setRadioPower(true, false, false, result));
            phone.until(() -> phone.ril(0).getRadioState() == TelephonyManager.RADIO_POWER_ON);
        }
    }

    @Test
    void a_modem_that_is_disabled_keeps_its_radio_off_and_its_card() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            phone.switchOn();
            phone.until(() -> card(testbed, 0) == SimState.READY);
            phone.ask(0, (ril, result) -> ril.enableModem(false, result));
            phone.until(() -> phone.ril(0).getRadioState() == TelephonyManager.RADIO_POWER_OFF);
            assertThat(phone.<Boolean>ask(0, RIL::getModemStatus)).isFalse();
            assertThat(card(testbed, 0)).isEqualTo(SimState.READY);
            assertThat(functionality(testbed, 1)).isEqualTo(Functionality.FULL);
            phone.ask(0, (ril, result) -> ril.enableModem(true, result));
            phone.until(() -> phone.ril(0).getRadioState() == TelephonyManager.RADIO_POWER_ON);
        }
    }

    @Test
    void a_reload_restarts_the_modem_and_the_framework_hears_of_the_reset() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            phone.switchOn();
            var resets = phone.hear(1, (ril, handler, what) -> ril.registerForModemReset(handler, what, null));
            phone.ask(1, (ril, result) -> ril.nvResetConfig(RELOAD, result));
            assertThat(resets.<String>next()).isNotEmpty();
            phone.until(() -> phone.ril(1).getRadioState() == TelephonyManager.RADIO_POWER_ON);
            assertThat(functionality(testbed, 1)).isEqualTo(Functionality.FULL);
        }
    }

    @Test
    void a_modem_that_is_shut_down_is_there_no_more() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            phone.switchOn();
            phone.ask(0, RIL::requestShutdown);
            phone.until(() -> phone.ril(0).getRadioState() == TelephonyManager.RADIO_POWER_UNAVAILABLE);
            assertThat(phone.refusal(0, (ril, result) -> ril.setRadioPower(true, false, false, result)))
                    .isEqualTo(CommandException.Error.RADIO_NOT_AVAILABLE);
            assertThat(functionality(testbed, 0)).isEqualTo(Functionality.MINIMUM);
            assertThat(phone.ril(1).getRadioState()).isEqualTo(TelephonyManager.RADIO_POWER_ON);
        }
    }

    @Test
    void both_modems_can_do_the_same_and_keep_it_through_a_transaction() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            RadioCapability first = phone.ask(0, RIL::getRadioCapability);
            RadioCapability second = phone.ask(1, RIL::getRadioCapability);
            assertThat(second.getRadioAccessFamily()).isEqualTo(first.getRadioAccessFamily());
            assertThat(second.getLogicalModemUuid()).isNotEqualTo(first.getLogicalModemUuid());

            var changes =
                    phone.hear(0, (ril, handler, what) -> ril.registerForRadioCapabilityChanged(handler, what, null));
            for (int phase : new int[] {RadioCapability.RC_PHASE_START, RadioCapability.RC_PHASE_APPLY}) {
                phone.ask(0, (ril, result) -> ril.setRadioCapability(inPhase(first, phase), result));
            }
            RadioCapability applied = changes.next();
            assertThat(applied.getSession()).isEqualTo(77);
            assertThat(applied.getRadioAccessFamily()).isEqualTo(first.getRadioAccessFamily());
            assertThat(applied.getStatus()).isEqualTo(RadioCapability.RC_STATUS_SUCCESS);
            phone.ask(
                    0,
                    (ril, result) -> ril.setRadioCapability(inPhase(first, RadioCapability.RC_PHASE_FINISH), result));
        }
    }

    private static RadioCapability inPhase(RadioCapability of, int phase) {
        return new RadioCapability(
                0, 77, phase, of.getRadioAccessFamily(), of.getLogicalModemUuid(), RadioCapability.RC_STATUS_NONE);
    }
}
