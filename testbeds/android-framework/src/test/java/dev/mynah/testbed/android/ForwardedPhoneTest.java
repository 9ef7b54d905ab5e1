package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.telephony.TelephonyManager;
import com.android.internal.telephony.RIL;
import dev.mynah.hal.forwarder.Forwarder;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Subscription;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Telephony on a device whose radio HAL is the forwarder's: RIL, the kernel's parcels, RPC binder, a whole testbed. */
@ExtendWith(InAndroid.class)
class ForwardedPhoneTest {
    @Test
    void two_phones_are_in_two_networks_through_the_forwarder() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml")) {
            var forwarder = Forwarder.serve(routes(testbed));
            try (var phone = new Phone()) {
                phone.until(() -> radio(phone, 0) != TelephonyManager.RADIO_POWER_UNAVAILABLE
                        && radio(phone, 1) != TelephonyManager.RADIO_POWER_UNAVAILABLE);

                phone.switchOn();

                List<Functionality> functionalities = testbed.onModem(modem -> modem.subscriptions().stream()
                        .map(Subscription::functionality)
                        .toList());
                assertThat(functionalities).containsOnly(Functionality.FULL);
                String[] alpha = phone.eventually(0, RIL::getOperator, it -> it != null && it[0] != null);
                String[] beta = phone.eventually(1, RIL::getOperator, it -> it != null && it[0] != null);
                assertThat(alpha).containsExactly("Alpha Mobile", "Alpha", "00101");
                assertThat(beta).containsExactly("Beta Telecom", "Beta", "99970");
                assertThat(forwarder.lost()).isNotDone();
                assertThat(phone.thrown()).isEmpty();
            } finally {
                forwarder.close();
            }
        }
    }

    private static int radio(Phone phone, int slot) {
        return phone.ril(slot).getRadioState();
    }

    private static List<String> routes(RadioTestbed testbed) {
        return testbed.instances().entrySet().stream()
                .map(it -> it.getKey() + "=127.0.0.1:" + it.getValue().getPort())
                .toList();
    }
}
