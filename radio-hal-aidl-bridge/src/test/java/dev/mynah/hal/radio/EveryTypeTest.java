package dev.mynah.hal.radio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.hal.aidl.Codec;
import dev.mynah.hal.aidl.ParcelFileDescriptor;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.parcel.ParcelForm;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Status;
import dev.mynah.hal.radio.ims.media.LocalEndPoint;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parcelable that is declared, those included that no recorded parcel has. */
final class EveryTypeTest {
    private static final Release NEWEST = new Release(4);
    private static final Release OLDEST = new Release(1);

    static Stream<Class<? extends Parcelable>> parcelables() {
        return Facts.declarations().stream()
                .filter(it -> it.isRecord() && Parcelable.class.isAssignableFrom(it))
                .filter(it -> Arrays.stream(it.getRecordComponents())
                        .noneMatch(component -> component.getType() == ParcelFileDescriptor.class))
                .<Class<? extends Parcelable>>map(it -> it.asSubclass(Parcelable.class));
    }

    @Test
    void there_are_as_many_as_android_counts() {
        assertThat(parcelables()).hasSize(140 - 1);
    }

    @ParameterizedTest
    @MethodSource("parcelables")
    <T extends Parcelable> void what_is_written_is_read(Class<T> type) {
        Filling filling = new Filling(new Random(type.getName().hashCode()));
        for (int i = 0; i < 20; i++) {
            T value = filling.record(type);
            assertThat(read(NEWEST, type, written(NEWEST, type, value))).isEqualTo(value);
            // An older peer leaves fields away, and a newer one's are passed over: what both know is the same.
            T older = read(OLDEST, type, written(OLDEST, type, value));
            assertThat(read(OLDEST, type, written(NEWEST, type, value))).isEqualTo(older);
            assertThat(read(NEWEST, type, written(OLDEST, type, value))).isEqualTo(older);
        }
    }

    @Test
    void file_descriptors_do_not_cross() {
        Codec<LocalEndPoint> codec = NEWEST.codec(LocalEndPoint.class);
        assertThatThrownBy(() -> codec.write(new ParcelWriter(ParcelForm.RPC), codec.absent()))
                .hasMessage("file descriptors do not cross");
        byte[] parcel = new ParcelWriter(ParcelForm.RPC)
                .int32(1)
                .int32(28)
                .int32(1)
                .int32(0)
                .int32(2)
                .int32(0)
                .int32(0)
                .int32(0)
                .toByteArray();
        assertThat(new ParcelReader(ParcelForm.RPC, parcel)
                        .decode(codec::read)
                        .fault()
                        .map(it -> it.status()))
                .contains(Status.FDS_NOT_ALLOWED);
    }

    @Test
    void what_may_be_secret_is_not_told() {
        Filling filling = new Filling(new Random(1));
        for (Class<?> type : List.of(
                dev.mynah.hal.radio.data.DataProfileInfo.class,
                dev.mynah.hal.radio.sim.IccIo.class,
                dev.mynah.hal.radio.sim.IccIoResult.class,
                dev.mynah.hal.radio.sim.SimApdu.class)) {
            String told = filling.record(type).toString();
            assertThat(told).startsWith(type.getSimpleName() + "[").doesNotContain("password=", "pin2=", "data=");
            assertThat(told.length()).isLessThan(80);
        }
    }

    private static <T extends Parcelable> byte[] written(Release release, Class<T> type, T value) {
        ParcelWriter parcel = new ParcelWriter(ParcelForm.RPC);
        release.codec(type).write(parcel, value);
        return parcel.toByteArray();
    }

    private static <T extends Parcelable> @Nullable T read(Release release, Class<T> type, byte[] parcel) {
        return new ParcelReader(ParcelForm.RPC, parcel)
                .decode(it -> release.codec(type).read(it))
                .orElseThrow();
    }
}
