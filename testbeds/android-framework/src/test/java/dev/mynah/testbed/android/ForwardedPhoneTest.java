package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.os.SystemClock;
import com.android.internal.telephony.RIL;
import dev.mynah.hal.forwarder.Forwarder;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Subscription;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.HalServices;
import dev.mynah.testbed.android.process.Heard;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.Patience;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
                phone.awaitRadios();

                phone.switchOn();

                assertThat(functionalities(testbed)).containsOnly(Functionality.FULL);
                String[] alpha =
                        phone.eventually(0, RIL::getOperator, it -> it != null && "Alpha Mobile".equals(it[0]));
                String[] beta = phone.eventually(1, RIL::getOperator, it -> it != null && "Beta Telecom".equals(it[0]));
                assertThat(alpha).containsExactly("Alpha Mobile", "Alpha", "00101");
                assertThat(beta).containsExactly("Beta Telecom", "Beta", "99970");
                assertThat(forwarder.lost()).isNotDone();
                assertThat(phone.thrown()).isEmpty();
            } finally {
                forwarder.close();
            }
        }
    }

    /** The forwarder's process ends with the link, and whoever started it starts it anew. */
    @Test
    void a_phone_finds_the_next_testbed_when_its_own_ends() throws Exception {
        var first = RadioTestbed.of("dsds.yaml");
        var lost = Forwarder.serve(routes(first)).lost();
        var phone = new Phone();
        phone.awaitRadios();
        first.close();
        assertThat(lost.get(Patience.SECONDS, TimeUnit.SECONDS)).contains("IRadio");
        HalServices.die();
        try (phone;
                var next = RadioTestbed.of("dsds.yaml")) {
            var forwarder = Forwarder.serve(routes(next));

            // RIL waits for services that have died, and first switches the radio off.
            phone.until(() -> functionalities(next).equals(Set.of(Functionality.RADIO_OFF)));
            phone.switchOn();
            phone.eventually(1, RIL::getOperator, (String[] it) -> it != null && "99970".equals(it[2]));

            assertThat(phone.thrown()).isEmpty();
            forwarder.close();
        }
    }

    private static Set<Functionality> functionalities(RadioTestbed testbed) throws Exception {
        return testbed.onModem(modem ->
                modem.subscriptions().stream().map(Subscription::functionality).collect(Collectors.toSet()));
    }

    @Test
    void the_time_of_a_network_comes_by_the_clock_of_the_device() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml")) {
            var forwarder = Forwarder.serve(routes(testbed));
            try (var phone = new Phone()) {
                phone.awaitRadios();
                Heard heard = phone.hear(0, (ril, handler, what) -> ril.setOnNITZTime(handler, what, null));
                long before = SystemClock.elapsedRealtime();
                phone.switchOn();
                Object[] told = heard.next();
                assertThat((Long) told[1]).isBetween(before, SystemClock.elapsedRealtime());
                assertThat((Long) told[2]).isZero();
            } finally {
                forwarder.close();
            }
        }
    }

    private static List<String> routes(RadioTestbed testbed) {
        return testbed.instances().entrySet().stream()
                .map(it -> it.getKey() + "=127.0.0.1:" + it.getValue().getPort())
                .toList();
    }
}
