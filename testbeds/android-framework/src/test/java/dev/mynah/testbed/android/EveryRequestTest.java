package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.EveryRequest;
import dev.mynah.testbed.android.process.Filling;
import dev.mynah.testbed.android.process.LibbinderSession;
import dev.mynah.testbed.android.world.RadioTestbed;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every request that the framework's generated proxies can make is answered once, by its own response, with its serial; the
 * framework's stubs read what comes, to the last byte.
 */
@ExtendWith(InAndroid.class)
class EveryRequestTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "config.IRadioConfig/default",
                "data.IRadioData/slot1",
                "ims.IRadioIms/slot1",
                "messaging.IRadioMessaging/slot1",
                "modem.IRadioModem/slot1",
                "network.IRadioNetwork/slot1",
                "sim.IRadioSim/slot1",
                "voice.IRadioVoice/slot1",
            })
    void each_request_is_answered_once_by_its_own_response(String service) throws Exception {
        var instance = "android.hardware.radio." + service;
        var descriptor = instance.substring(0, instance.indexOf('/'));
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var session = new LibbinderSession(testbed.instances().get(instance), descriptor)) {
            var requests = new EveryRequest(
                    descriptor, session.root(), testbed.versionOf(descriptor).methods());

            for (Filling filling : Filling.values()) {
                requests.make(filling);
            }

            assertThat(requests.asked()).isPositive();
            assertThat(requests.unanswered()).isEmpty();
            assertThat(requests.wrongIndications()).isEmpty();
            assertThat(session.thrown()).isEmpty();
        }
    }
}
