package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.os.IBinder;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.LibbinderSession;
import dev.mynah.testbed.android.process.RecordingStub;
import dev.mynah.testbed.android.process.Tree;
import dev.mynah.testbed.android.world.CallbackServer;
import dev.mynah.testbed.android.world.CallbackServer.Said;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every response and every indication that Mynah's proxies can send is read by the framework's stubs as it was meant. */
@ExtendWith(InAndroid.class)
class EveryCallbackTest {
    private static final int PATIENCE_SECONDS = 20;

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
        var name = "android.hardware.radio." + service;
        BlockingQueue<Said> heard = new LinkedBlockingQueue<>();
        BiConsumer<String, Object[]> listener = (method, given) ->
                heard.add(new Said(method, Arrays.stream(given).map(Tree::of).toList()));
        try (var server = new CallbackServer(service, RadioTestbed.ANDROID_14);
                var session = new LibbinderSession(server.address(), name)) {
            var response = Class.forName(name + "Response");
            var indication = Class.forName(name + "Indication");
            var hal = Class.forName(name + "$Stub")
                    .getMethod("asInterface", IBinder.class)
                    .invoke(null, session.root());
            Class.forName(name)
                    .getMethod("setResponseFunctions", response, indication)
                    .invoke(hal, RecordingStub.of(response, listener), RecordingStub.of(indication, listener));

            var said = server.sayEverything();

            assertThat(said)
                    .extracting(Said::method)
                    .containsExactlyInAnyOrderElementsOf(methods(response, indication));
            List<Said> all = new ArrayList<>();
            while (all.size() < said.size()) {
                var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertThat(session.thrown()).isEmpty();
                assertThat(next).as("after %s", all).isNotNull();
                all.add(next);
            }
            assertThat(all).containsExactlyInAnyOrderElementsOf(said);
        }
    }

    private static List<String> methods(Class<?>... callbacks) {
        return Arrays.stream(callbacks)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(Method::getName)
                .filter(name -> !name.startsWith("getInterface"))
                .toList();
    }
}
