package dev.mynah.hal.radio;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.hal.aidl.AidlInterface;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.binder.TransactionFailed;
import dev.mynah.hal.parcel.ParcelForm;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;

/** Any octets as the arguments of any method: the first octet chooses the interface, the second one the method. */
class ParcelFuzzTest {
    private static final Release RELEASE = new Release(4);
    private static final List<Class<?>> INTERFACES = Facts.declarations().stream()
            .filter(it -> it.isAnnotationPresent(Descriptor.class))
            .toList();

    @FuzzTest
    void any_arguments_are_refused_or_written_again_as_they_were_read(byte[] octets) throws Exception {
        if (octets.length < 2) {
            return;
        }
        AidlInterface<?> called = RELEASE.of(INTERFACES.get((octets[0] & 0xFF) % INTERFACES.size()));
        int code = octets[1] & 0xFF;
        byte[] parcel = request(called, Arrays.copyOfRange(octets, 2, octets.length));
        Session.Root written = new Session().new Root();
        if (!crosses(called, code, parcel, written)) {
            return;
        }
        Session.Root again = new Session().new Root();
        assertThat(crosses(called, code, written.request, again)).isTrue();
        assertThat(again.request).isEqualTo(written.request);
    }

    /** Reads a request and writes what was read; false if it is refused. */
    private static boolean crosses(AidlInterface<?> called, int code, byte[] parcel, Session.Root written)
            throws IllegalAccessException {
        Recorder recorder = new Recorder();
        ParcelReader reader = new Session().reader(parcel);
        Future<Void> done =
                recorder.stub(called).receive(code, reader, new ParcelWriter(ParcelForm.RPC), Binder.ONEWAY);
        if (done.failed()) {
            assertThat(done.cause()).isInstanceOf(TransactionFailed.class);
            return false;
        }
        recorder.calls().get(0).repeat(called.proxy(written));
        return true;
    }

    private static byte[] request(AidlInterface<?> called, byte[] arguments) {
        byte[] head = new ParcelWriter(ParcelForm.RPC)
                .interfaceToken(called.descriptor())
                .toByteArray();
        byte[] request = Arrays.copyOf(head, head.length + arguments.length);
        System.arraycopy(arguments, 0, request, head.length, arguments.length);
        return request;
    }
}
