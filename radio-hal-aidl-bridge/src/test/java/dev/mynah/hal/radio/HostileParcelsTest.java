package dev.mynah.hal.radio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.binder.TransactionFailed;
import dev.mynah.hal.parcel.ParcelForm;
import dev.mynah.hal.parcel.ParcelWriter;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Parcels that are not what they should be, made from recorded ones: a call is refused, or reaches its target. */
final class HostileParcelsTest {
    private static final Release RELEASE = new Release(3);

    /** One recorded parcel and where it goes. */
    private record Shot(LocalBinder stub, Recorder recorder, int code, byte[] parcel) {

        /** Whether the call reached its target. */
        boolean fire(byte[] octets) {
            int before = recorder.calls().size();
            Future<Void> done =
                    stub.receive(code, new Session().reader(octets), new ParcelWriter(ParcelForm.RPC), Binder.ONEWAY);
            assertThat(done.isComplete()).isTrue();
            assertThat(recorder.calls()).hasSize(before + (done.succeeded() ? 1 : 0));
            if (done.failed()) {
                assertThat(done.cause()).isInstanceOf(TransactionFailed.class);
            }
            return done.succeeded();
        }
    }

    @Test
    void a_parcel_that_ends_early_is_refused_wherever_it_ends() {
        for (Shot shot : shots()) {
            for (int length = 0; length < shot.parcel().length; length++) {
                assertThat(shot.fire(Arrays.copyOf(shot.parcel(), length))).isFalse();
            }
        }
    }

    @Test
    void mutated_parcels_are_refused_or_understood_and_nothing_else_happens() {
        List<Shot> shots = shots();
        Random random = new Random(20261126);
        int understood = 0;
        for (int i = 0; i < 40_000; i++) {
            Shot shot = shots.get(random.nextInt(shots.size()));
            byte[] octets = shot.parcel().clone();
            // The name of the interface stays: without it nothing else is looked at.
            int from = 4 + 2 * SPARED;
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                int at = from + random.nextInt(octets.length - from);
                octets[at] = random.nextInt(3) == 0 ? (byte) 0xFF : (byte) random.nextInt();
            }
            understood += shot.fire(octets) ? 1 : 0;
        }
        assertThat(understood).isBetween(1_000, 39_000);
    }

    /** "android.hardware.radio.": as much of every name is spared. */
    private static final int SPARED = 23;

    private static List<Shot> shots() {
        List<Shot> shots = new ArrayList<>();
        for (JsonNode entry : Facts.file("radio-parcels-v3").path("entries")) {
            Recorder recorder = new Recorder();
            LocalBinder stub = recorder.stub(RELEASE.of(Facts.declaration(
                    entry.path("package").asText(), entry.path("interface").asText())));
            shots.add(new Shot(
                    stub,
                    recorder,
                    entry.path("transaction").asInt(),
                    HexFormat.of().parseHex(entry.path("parcel").asText())));
        }
        return shots;
    }
}
