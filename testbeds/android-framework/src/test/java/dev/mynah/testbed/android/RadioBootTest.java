package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.os.Handler;
import com.android.internal.telephony.RadioConfig;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.HalServices;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.process.RecordingSession;
import dev.mynah.testbed.android.process.RemoteBinder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lowest layer of telephony starts in the process and turns to every declared service of a HAL. */
@ExtendWith(InAndroid.class)
class RadioBootTest {
    private static final int GET_INTERFACE_VERSION = 0xFFFFFF;
    /** {@code setResponseFunctions} of each interface. */
    private static final Map<String, Integer> SET_RESPONSE_FUNCTIONS = Map.of(
            "data.IRadioData", 12,
            "messaging.IRadioMessaging", 20,
            "modem.IRadioModem", 17,
            "network.IRadioNetwork", 28,
            "sim.IRadioSim", 28,
            "voice.IRadioVoice", 34,
            "ims.IRadioIms", 6);

    @Test
    void both_phones_ask_each_service_for_its_version_and_give_it_their_callbacks() throws Exception {
        Map<String, RecordingSession> sessions = new LinkedHashMap<>();
        declare(sessions, "config.IRadioConfig", "default");
        for (String service : SET_RESPONSE_FUNCTIONS.keySet()) {
            declare(sessions, service, "slot1");
            declare(sessions, service, "slot2");
        }

        var phone = new Phone();
        // RadioConfig turns to its service when it is first asked for something.
        phone.onMain(() -> RadioConfig.getInstance().getPhoneCapability(new Handler(phone.main()).obtainMessage()));

        assertThat(phone.thrown()).isEmpty();
        sessions.forEach((instance, session) ->
                assertThat(codes(session)).as(instance).contains(setResponseFunctions(instance)));
        // RadioConfig has been told its version.
        sessions.keySet().removeIf(instance -> instance.startsWith("config."));
        sessions.forEach(
                (instance, session) -> assertThat(codes(session)).as(instance).contains(GET_INTERFACE_VERSION));
    }

    private static int setResponseFunctions(String instance) {
        return SET_RESPONSE_FUNCTIONS.getOrDefault(instance.substring(0, instance.indexOf('/')), 7);
    }

    private static List<Integer> codes(RecordingSession session) {
        return session.calls().stream().map(RecordingSession.Call::code).toList();
    }

    private static void declare(Map<String, RecordingSession> sessions, String service, String slot) {
        var session = new RecordingSession();
        var descriptor = "android.hardware.radio." + service;
        HalServices.declare(descriptor + "/" + slot, new RemoteBinder(session, 3, descriptor));
        sessions.put(service + "/" + slot, session);
    }
}
