package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.os.IBinder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Fill;
import dev.mynah.testbed.android.process.RecordingSession;
import dev.mynah.testbed.android.process.RemoteBinder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The parcel that lies under the framework here is as libbinder's: the framework's own proxies, called with the values of
 * each golden parcel, write its bytes.
 */
@ExtendWith(InAndroid.class)
class GoldenProxiesTest {
    @Test
    void the_frameworks_proxies_write_the_golden_parcels() throws Exception {
        int compared = 0;
        for (JsonNode entry : golden().get("entries")) {
            var type = Class.forName(
                    entry.get("package").asText() + "." + entry.get("interface").asText());
            var session = new RecordingSession();
            var proxy = Class.forName(type.getName() + "$Stub")
                    .getMethod("asInterface", IBinder.class)
                    .invoke(null, new RemoteBinder(session, 3, type.getName().replace('$', '.')));
            var method = method(type, entry.get("method").asText());
            var fill = new Fill();
            var arguments = new Object[method.getParameterCount()];
            int next = 0;
            for (JsonNode argument : entry.get("args")) {
                arguments[next] = fill.of(method.getGenericParameterTypes()[next], argument);
                next++;
            }

            method.invoke(proxy, arguments);

            assertThat(session.calls()).hasSize(1);
            var call = session.calls().get(0);
            assertThat(call.code())
                    .as("%s", entry.get("method"))
                    .isEqualTo(entry.get("transaction").intValue());
            assertThat(HexFormat.of().formatHex(call.parcel()))
                    .as("%s %s", entry.get("method"), entry.get("variant"))
                    .isEqualTo(entry.get("parcel").textValue());
            compared++;
        }
        assertThat(compared).isEqualTo(880);
    }

    private static JsonNode golden() throws IOException {
        try (var in = new GZIPInputStream(InAndroid.class.getResourceAsStream("/radio/golden-parcels-2.json.gz"))) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static Method method(Class<?> type, String name) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new AssertionError(type + " has no " + name);
    }
}
