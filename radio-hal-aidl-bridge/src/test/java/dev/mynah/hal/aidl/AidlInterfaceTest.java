package dev.mynah.hal.aidl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.hal.aidl.bird.IMynah;
import dev.mynah.hal.aidl.bird.IMynahListener;
import dev.mynah.hal.aidl.bird.Song;
import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.binder.ReservedCode;
import dev.mynah.hal.binder.TransactionFailed;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Status;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class AidlInterfaceTest {
    private final Release release = new Release(2);
    private final List<String> heard = new ArrayList<>();
    private final Bird bird = new Bird();
    private final AidlInterface<IMynah> mynahs = release.of(IMynah.class);
    private final LocalBinder stub = mynahs.stub(bird);
    private final IMynah mynah = mynahs.proxy(stub);

    /** Sings back to who listens. */
    private final class Bird implements IMynah {
        private @Nullable IMynahListener listener;

        @Override
        public void listen(IMynahListener one, @Nullable IMynahListener other) {
            listener = one;
            heard.add("listener, " + (other == null ? "no other" : one.equals(other) ? "twice" : "another"));
        }

        @Override
        public void sing(int serial, Song song) {
            if (listener != null) {
                listener.heard(serial, song.title());
            }
        }

        @Override
        public void hush() {
            heard.add("hush");
        }
    }

    @Test
    void a_call_becomes_a_transaction_and_a_call_again() {
        LocalBinder listener = release.of(IMynahListener.class).stub((serial, title) -> heard.add(serial + title));
        mynah.listen(release.of(IMynahListener.class).proxy(listener), null);
        mynah.sing(7, release.codec(Song.class).absent());
        mynah.hush();
        assertThat(heard).containsExactly("listener, no other", "7", "hush");
    }

    @Test
    void proxies_of_one_object_are_equal() {
        LocalBinder listener = release.of(IMynahListener.class).stub((serial, title) -> {});
        IMynahListener one = release.of(IMynahListener.class).proxy(listener);
        mynah.listen(one, release.of(IMynahListener.class).proxy(listener));
        assertThat(heard).containsExactly("listener, twice");
        assertThat(one).isNotEqualTo(mynah).hasToString("bird.IMynahListener of bird.IMynahListener");
    }

    @Test
    void an_object_of_ones_own_is_passed_as_a_proxy_of_its_stub() {
        assertThatThrownBy(() -> mynah.listen((serial, title) -> {}, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("as a proxy of its stub");
    }

    @Test
    void a_method_is_there_from_its_version_on() {
        AidlInterface<IMynah> first = new Release(1).of(IMynah.class);
        assertThatThrownBy(() -> first.proxy(stub).hush()).hasMessage("hush is not in version 1");
        LocalBinder older = first.stub(bird);
        assertThat(failure(older, 3, older.request().interfaceToken("bird.IMynah")))
                .isEqualTo(Status.UNKNOWN_TRANSACTION);
        assertThat(failure(stub, 4, stub.request().interfaceToken("bird.IMynah")))
                .isEqualTo(Status.UNKNOWN_TRANSACTION);
    }

    @Test
    void version_and_hash_are_those_of_the_release() {
        ParcelReader version = reply(stub, ReservedCode.LAST_CALL);
        assertThat(version.int32()).isZero();
        assertThat(version.int32()).isEqualTo(2);
        ParcelReader hash = reply(stub, ReservedCode.LAST_CALL - 1);
        assertThat(hash.int32()).isZero();
        assertThat(hash.string()).isEqualTo("second");
        assertThat(new Release(9).of(IMynah.class).version()).isEqualTo(3);
    }

    @Test
    void a_call_to_another_interface_or_with_a_bad_parcel_reaches_nobody() {
        assertThat(failure(stub, 3, stub.request().interfaceToken("bird.IParrot")))
                .isEqualTo(Status.BAD_TYPE);
        assertThat(failure(stub, 3, stub.request())).isEqualTo(Status.BAD_TYPE);
        ParcelWriter noSong = stub.request().interfaceToken("bird.IMynah").int32(1);
        assertThat(failure(stub, 2, noSong)).isEqualTo(Status.NOT_ENOUGH_DATA);
        ParcelWriter noListener =
                stub.request().interfaceToken("bird.IMynah").binder(null).binder(null);
        assertThat(failure(stub, 1, noListener)).isEqualTo(Status.UNEXPECTED_NULL);
        assertThat(heard).isEmpty();
    }

    @Test
    void every_object_is_there_says_its_name_and_has_no_extension() {
        assertThat(stub.transact(ReservedCode.PING.code(), stub.request(), 0).succeeded())
                .isTrue();
        ParcelReader name =
                stub.transact(ReservedCode.INTERFACE.code(), stub.request(), 0).result();
        assertThat(name.string()).isEqualTo("bird.IMynah");
        ParcelReader extension =
                stub.transact(ReservedCode.EXTENSION.code(), stub.request(), 0).result();
        assertThat(extension.nullableBinder()).isNull();
        assertThat(failure(stub, ReservedCode.DUMP.code(), stub.request())).isEqualTo(Status.FDS_NOT_ALLOWED);
        assertThat(failure(stub, ReservedCode.SYSPROPS.code(), stub.request())).isEqualTo(Status.UNKNOWN_TRANSACTION);
        assertThat(failure(stub, 0, stub.request())).isEqualTo(Status.UNKNOWN_TRANSACTION);
        assertThat(stub.unlinked().isComplete()).isFalse();
    }

    private static ParcelReader reply(Binder binder, int code) {
        return binder.transact(code, binder.request().interfaceToken("bird.IMynah"), 0)
                .result();
    }

    private static Status failure(Binder binder, int code, ParcelWriter request) {
        Future<ParcelReader> done = binder.transact(code, request, 0);
        return ((TransactionFailed) done.cause()).status();
    }
}
