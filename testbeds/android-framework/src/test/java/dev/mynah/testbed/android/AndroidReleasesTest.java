package dev.mynah.testbed.android;

import static dev.mynah.testbed.android.process.CallbackListener.common;
import static org.assertj.core.api.Assertions.assertThat;

import android.os.IBinder;
import dev.mynah.hal.aidl.Release;
import dev.mynah.testbed.android.framework.FrameworkJar;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.CallbackListener;
import dev.mynah.testbed.android.process.EveryRequest;
import dev.mynah.testbed.android.process.Filling;
import dev.mynah.testbed.android.process.LibbinderSession;
import dev.mynah.testbed.android.world.CallbackServer;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Older and newer frameworks and HALs understand each other as far as both know what is said. */
@ExtendWith(InAndroid.class)
class AndroidReleasesTest {
    private static final List<String> SERVICES = List.of(
            "config.IRadioConfig",
            "data.IRadioData",
            "ims.IRadioIms",
            "messaging.IRadioMessaging",
            "modem.IRadioModem",
            "network.IRadioNetwork",
            "sim.IRadioSim",
            "voice.IRadioVoice");

    static Stream<Arguments> pairs() {
        return FrameworkJar.all().stream()
                .flatMap(android -> IntStream.rangeClosed(1, 4).mapToObj(release -> Arguments.of(android, release)));
    }

    @ParameterizedTest(name = "{0}, release {1} of the HAL")
    @MethodSource("pairs")
    void what_both_know_is_asked_and_answered(FrameworkJar android, int number) throws Exception {
        var release = new Release(number);
        try (var testbed = RadioTestbed.like("dsds.yaml", UnaryOperator.identity(), release)) {
            for (var instance : testbed.instances().keySet()) {
                var descriptor = instance.substring(0, instance.indexOf('/'));
                if (!instance.endsWith("/slot2") && isHere(descriptor)) {
                    ask(testbed, instance, descriptor);
                }
            }
        }
    }

    private static void ask(RadioTestbed testbed, String instance, String descriptor) throws Exception {
        try (var session = new LibbinderSession(testbed.instances().get(instance), descriptor)) {
            var version = testbed.versionOf(descriptor);
            assertThat(told(descriptor, session.root(), "getInterfaceVersion")).isEqualTo(version.number());
            assertThat(told(descriptor, session.root(), "getInterfaceHash")).isEqualTo(version.hash());
            var requests = new EveryRequest(descriptor, session.root(), version.methods());

            requests.make(Filling.PLAIN);

            assertThat(requests.unanswered()).as(instance).isEmpty();
            assertThat(session.thrown()).as(instance).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}, release {1} of the HAL")
    @MethodSource("pairs")
    void what_the_hal_says_is_heard_as_far_as_both_know_it(FrameworkJar android, int number) throws Exception {
        for (var service : SERVICES) {
            var descriptor = "android.hardware.radio." + service;
            if (isHere(descriptor)) {
                listen(service, descriptor, new Release(number));
            }
        }
    }

    private static void listen(String service, String descriptor, Release release) throws Exception {
        try (var server = new CallbackServer(service, release);
                var session = new LibbinderSession(server.address(), descriptor)) {
            var listener = new CallbackListener(descriptor, session);

            var said = server.sayEverything().stream()
                    .filter(each -> listener.methods().contains(each.method()))
                    .toList();

            var heard = listener.hear(said.size());
            for (int i = 0; i < said.size(); i++) {
                // Responses and indications each come in order, one after the other.
                var meant = said.get(i);
                assertThat(heard.get(i).method()).isEqualTo(meant.method());
                assertThat(common(heard.get(i).arguments(), meant.arguments()))
                        .as(meant.method())
                        .isEqualTo(common(meant.arguments(), heard.get(i).arguments()));
            }
            assertThat(session.thrown()).as(service).isEmpty();
        }
    }

    private static Object told(String descriptor, IBinder root, String question) throws ReflectiveOperationException {
        var proxy = Class.forName(descriptor + "$Stub")
                .getMethod("asInterface", IBinder.class)
                .invoke(null, root);
        return Class.forName(descriptor).getMethod(question).invoke(proxy);
    }

    /** IRadioIms came with Android 14. */
    private static boolean isHere(String descriptor) {
        try {
            Class.forName(descriptor);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
