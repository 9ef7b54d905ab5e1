package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.telephony.TelephonyManager;
import dev.mynah.modem.Functionality;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The radio as RIL sees it: asked through its own requests, compared with the modem. */
@ExtendWith(InAndroid.class)
class RadioPowerTest {
    @Test
    void each_phones_radio_is_switched_for_itself() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            phone.until(() -> functionality(testbed, 1) == Functionality.RADIO_OFF);

            phone.ask(0, (ril, result) -> ril.setRadioPower(true, false, false, result));

            phone.until(() -> phone.ril(0).getRadioState() == TelephonyManager.RADIO_POWER_ON);
            assertThat(phone.ril(1).getRadioState()).isEqualTo(TelephonyManager.RADIO_POWER_OFF);
            assertThat(functionality(testbed, 0)).isEqualTo(Functionality.FULL);
            assertThat(functionality(testbed, 1)).isEqualTo(Functionality.RADIO_OFF);
        }
    }

    private static Functionality functionality(RadioTestbed testbed, int slot) throws Exception {
        return testbed.onModem(modem -> modem.subscriptions().get(slot).functionality());
    }
}
