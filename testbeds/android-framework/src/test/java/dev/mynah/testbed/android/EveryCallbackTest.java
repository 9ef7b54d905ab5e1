package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.CallbackListener;
import dev.mynah.testbed.android.process.LibbinderSession;
import dev.mynah.testbed.android.world.CallbackServer;
import dev.mynah.testbed.android.world.CallbackServer.Said;
import dev.mynah.testbed.android.world.RadioTestbed;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every response and every indication that Mynah's proxies can send is read by the framework's stubs as it was meant. */
@ExtendWith(InAndroid.class)
class EveryCallbackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "config.IRadioConfig",
                "data.IRadioData",
                "ims.IRadioIms",
                "messaging.IRadioMessaging",
                "modem.IRadioModem",
                "network.IRadioNetwork",
                "sim.IRadioSim",
                "voice.IRadioVoice",
            })
    void each_response_and_each_indication_is_heard_as_it_was_said(String service) throws Exception {
        var descriptor = "android.hardware.radio." + service;
        try (var server = new CallbackServer(service, RadioTestbed.ANDROID_14);
                var session = new LibbinderSession(server.address(), descriptor)) {
            var listener = new CallbackListener(descriptor, session);

            var said = server.sayEverything();

            assertThat(said).extracting(Said::method).containsExactlyInAnyOrderElementsOf(listener.methods());
            assertThat(listener.hear(said.size())).containsExactlyInAnyOrderElementsOf(said);
            assertThat(session.thrown()).isEmpty();
        }
    }
}
