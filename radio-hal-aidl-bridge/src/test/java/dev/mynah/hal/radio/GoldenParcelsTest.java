package dev.mynah.hal.radio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mynah.hal.aidl.AidlInterface;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.binder.TransactionFailed;
import dev.mynah.hal.parcel.ParcelForm;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import io.vertx.core.Future;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parcels that genuine generated code and libbinder made, for every method of IRadio 2.0, 2.1 and 2.2. */
final class GoldenParcelsTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"1, 803, 401", "2, 880, 440", "3, 910, 454"})
    void every_parcel_is_read_and_written_as_it_was(int level, int entries, int methods) throws Exception {
        JsonNode golden = Facts.file("radio-parcels-v" + level);
        Release release = new Release(level);
        golden.path("versions")
                .properties()
                .forEach(it -> assertThat(release.versionOf(any(it.getKey())))
                        .as(it.getKey())
                        .isEqualTo(it.getValue().asInt()));
        Set<String> seen = new HashSet<>();
        for (JsonNode entry : golden.path("entries")) {
            AidlInterface<?> called = release.of(Facts.declaration(
                    entry.path("package").asText(), entry.path("interface").asText()));
            seen.add(called.descriptor() + "." + entry.path("method").asText());
            check(entry, called, release);
        }
        assertThat(golden.path("entries")).hasSize(entries);
        assertThat(seen).hasSize(methods);
    }

    private static void check(JsonNode entry, AidlInterface<?> called, Release release) throws Exception {
        String as = called.descriptor() + "." + entry.path("method").asText() + " "
                + entry.path("variant").asText();
        byte[] parcel = HEX.parseHex(entry.path("parcel").asText());
        Recorder recorder = new Recorder();
        Session session = new Session();
        Future<Void> received = recorder.stub(called)
                .receive(
                        entry.path("transaction").asInt(),
                        session.reader(parcel),
                        new ParcelWriter(ParcelForm.RPC),
                        Binder.ONEWAY);
        assertThat(received.succeeded()).as(as).isTrue();
        Recorder.Called call = recorder.calls().get(0);
        assertThat(call.method().getName()).isEqualTo(entry.path("method").asText());
        assertThat(arguments(call, release))
                .as(as)
                .isEqualTo(JSON.convertValue(entry.path("args"), LinkedHashMap.class));

        Session.Root root = session.new Root();
        call.repeat(called.proxy(root));
        assertThat(root.code).as(as).isEqualTo(entry.path("transaction").asInt());
        assertThat(HEX.formatHex(root.request)).as(as).isEqualTo(HEX.formatHex(parcel));

        for (ParcelForm other : List.of(ParcelForm.RPC_LISTED, ParcelForm.KERNEL)) {
            assertThat(crossed(call, called, root.code, other)).as(as).isEqualTo(Arrays.asList(call.arguments()));
        }
    }

    /** What a call arrives with in another form than it was recorded in. */
    private static List<?> crossed(Recorder.Called call, AidlInterface<?> called, int code, ParcelForm form)
            throws Exception {
        Session.Root root = new Session(form).new Root();
        call.repeat(called.proxy(root));
        Recorder recorder = new Recorder();
        recorder.stub(called).receive(code, root.received, new ParcelWriter(form), Binder.ONEWAY);
        return Arrays.asList(recorder.calls().get(0).arguments());
    }

    /** What every interface of every release answers beside its own methods. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void the_questions_that_every_object_is_asked_are_answered_as_recorded(int level) {
        Release release = new Release(level);
        int answered = 0;
        for (JsonNode entry : Facts.file("radio-meta").path("entries")) {
            if (entry.path("level").asInt() != level) {
                continue;
            }
            AidlInterface<?> called = release.of(Facts.declaration(
                    entry.path("package").asText(), entry.path("interface").asText()));
            ParcelWriter reply = new ParcelWriter(ParcelForm.RPC);
            Future<Void> done = new Recorder()
                    .stub(called)
                    .receive(
                            entry.path("transaction").asInt(),
                            new ParcelReader(
                                    ParcelForm.RPC,
                                    HEX.parseHex(entry.path("request").asText())),
                            reply,
                            0);
            int status = done.succeeded()
                    ? 0
                    : ((TransactionFailed) done.cause()).status().value();
            String as = called.descriptor() + " " + entry.path("what").asText();
            assertThat(status).as(as).isEqualTo(entry.path("status").asInt());
            assertThat(HEX.formatHex(reply.toByteArray()))
                    .as(as)
                    .isEqualTo(entry.path("reply").asText());
            answered++;
        }
        assertThat(answered).isGreaterThan(7 * 20);
    }

    private static Map<String, @Nullable Object> arguments(Recorder.Called call, Release release) {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        Parameter[] parameters = call.method().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            arguments.put(parameters[i].getName(), new Tree(release).of(call.arguments()[i]));
        }
        return arguments;
    }

    private static Class<?> any(String aidlPackage) {
        return Facts.declarations().stream()
                .filter(it -> Facts.aidlPackage(it).equals(aidlPackage))
                .findFirst()
                .orElseThrow();
    }
}
