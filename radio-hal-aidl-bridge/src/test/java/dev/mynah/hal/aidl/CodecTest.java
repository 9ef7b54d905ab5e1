package dev.mynah.hal.aidl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.hal.aidl.bird.Perch;
import dev.mynah.hal.aidl.bird.Song;
import dev.mynah.hal.aidl.bird.Sound;
import dev.mynah.hal.aidl.bird.Voice;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.parcel.Decoded;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.parcel.ParcelForm;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Status;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CodecTest {
    private static final Release FIRST = new Release(1);
    private static final Release SECOND = new Release(2);
    private static final Release THIRD = new Release(3);

    private static final Song SONG = new Song(
            5,
            true,
            (byte) -2,
            'Ü',
            1L << 40,
            "Dawn",
            null,
            Bytes.hex("0102030405"),
            Ints.of(60, 62),
            Voice.WHISTLE,
            List.of(Voice.CHIRP, new UnlistedValue<>(99)),
            new Perch(3, true),
            null,
            List.of(new Perch(1, false), new Perch(2, true)),
            new Sound.Place(new Perch(9, false)),
            120,
            Voice.CHIRP,
            List.of("one", "two"));

    @Test
    void a_small_parcelable_is_its_presence_its_size_and_its_fields() {
        assertThat(hex(THIRD, new Perch(3, true))).isEqualTo("01000000" + "0c000000" + "03000000" + "01000000");
    }

    @Test
    void what_is_newer_than_the_release_is_not_written() {
        assertThat(hex(SECOND, new Perch(3, true))).isEqualTo("01000000" + "08000000" + "03000000");
    }

    @Test
    void everything_survives_between_peers_of_one_version() {
        assertThat(crossed(THIRD, THIRD, SONG)).isEqualTo(SONG);
    }

    @Test
    void an_older_peer_leaves_newer_fields_at_their_defaults() {
        Song arrived = crossed(FIRST, THIRD, SONG);
        assertThat(arrived.title()).isEqualTo("Dawn");
        assertThat(arrived.perch()).isEqualTo(new Perch(3, false));
        assertThat(arrived.tempo()).isEqualTo(-1);
        assertThat(arrived.echo()).isEqualTo(Voice.WHISTLE);
        assertThat(arrived.singers()).isEmpty();
    }

    @Test
    void a_newer_peer_is_read_as_far_as_it_is_known() {
        Song arrived = crossed(THIRD, SECOND, SONG);
        assertThat(arrived.tempo()).isEqualTo(120);
        assertThat(arrived.singers()).isEmpty();
        assertThat(arrived.flight()).containsExactly(new Perch(1, false), new Perch(2, false));
    }

    @Test
    void a_parcelable_that_says_nothing_is_all_defaults() {
        Song absent = THIRD.codec(Song.class).absent();
        assertThat(read(THIRD, "01000000" + "04000000", Song.class).orElseThrow())
                .isEqualTo(absent);
        assertThat(absent.title()).isEmpty();
        assertThat(absent.text()).isNull();
        assertThat(absent.voice()).isEqualTo(new UnlistedValue<Voice>(0));
        assertThat(absent.perch()).isEqualTo(new Perch(0, false));
        assertThat(absent.sound()).isEqualTo(new Sound.Loudness(0));
    }

    @Test
    void an_enum_value_that_nobody_knows_costs_no_message() {
        AidlEnum<Voice> unlisted = SONG.choir().get(1);
        assertThat(unlisted.orElse(Voice.SILENT)).isEqualTo(Voice.SILENT);
        assertThat(SONG.voice().orElse(Voice.SILENT)).isEqualTo(Voice.WHISTLE);
        assertThat(crossed(THIRD, THIRD, SONG).choir()).containsExactly(Voice.CHIRP, new UnlistedValue<>(99));
    }

    @Test
    void what_cannot_be_read_is_malformed_and_says_where() {
        assertThat(status("00000000", Perch.class)).isEqualTo(Status.UNEXPECTED_NULL);
        assertThat(status("01000000" + "03000000", Perch.class)).isEqualTo(Status.BAD_VALUE);
        assertThat(status("01000000" + "10000000" + "01000000", Perch.class)).isEqualTo(Status.NOT_ENOUGH_DATA);
        assertThat(status("01000000" + "06000000" + "01000000", Perch.class)).isEqualTo(Status.NOT_ENOUGH_DATA);
        String song = hex(THIRD, SONG);
        int tag = song.indexOf("01000000" + "01000000" + "0c000000" + "09000000");
        String strange = song.substring(0, tag) + "02000000" + song.substring(tag + 8);
        assertThat(read(THIRD, strange, Song.class).fault().orElseThrow())
                .hasToString("octet " + (tag / 2 + 4) + ": a union has no such member (BAD_VALUE)");
    }

    @Test
    void null_where_there_must_be_something_is_the_writers_mistake() {
        ParcelWriter parcel = new ParcelWriter(ParcelForm.RPC);
        Codec<Song> codec = THIRD.codec(Song.class);
        Song absent = codec.absent();
        @SuppressWarnings("NullAway")
        Song broken = new Song(
                0,
                false,
                (byte) 0,
                'a',
                0,
                null,
                null,
                absent.recording(),
                absent.notes(),
                Voice.CHIRP,
                List.of(),
                absent.perch(),
                null,
                List.of(),
                absent.sound(),
                0,
                Voice.CHIRP,
                List.of());
        assertThatThrownBy(() -> codec.write(parcel, broken)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void what_is_no_declaration_is_refused_when_it_is_bound() {
        record Odd(float value) implements Parcelable {}
        assertThatThrownBy(() -> THIRD.codec(Odd.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> THIRD.of(Runnable.class)).hasMessage("java.lang.Runnable has no descriptor");
        assertThatThrownBy(() -> new Release(0)).hasMessage("release: 0");
    }

    private static Song crossed(Release writer, Release reader, Song song) {
        return read(reader, hex(writer, song), Song.class).orElseThrow();
    }

    private static <T extends Parcelable> String hex(Release release, T value) {
        @SuppressWarnings("unchecked") // the class of a value of T that is a record
        Class<T> type = (Class<T>) value.getClass();
        ParcelWriter parcel = new ParcelWriter(ParcelForm.RPC);
        release.codec(type).write(parcel, value);
        return HexFormat.of().formatHex(parcel.toByteArray());
    }

    private static <T extends Parcelable> Decoded<T> read(Release release, String hex, Class<T> type) {
        return new ParcelReader(ParcelForm.RPC, HexFormat.of().parseHex(hex))
                .decode(it -> release.codec(type).read(it));
    }

    private static Status status(String hex, Class<? extends Parcelable> type) {
        return read(THIRD, hex, type).fault().orElseThrow().status();
    }
}
