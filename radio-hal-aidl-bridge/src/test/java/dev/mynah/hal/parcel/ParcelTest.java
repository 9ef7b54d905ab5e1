package dev.mynah.hal.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class ParcelTest {
    private static final Things THINGS = new Things();

    @Test
    void a_word_is_little_endian_and_what_is_smaller_is_a_word_too() {
        assertThat(written(
                        it -> it.int32(0x01020304).int32((byte) -2).int32('漢').bool(true)))
                .isEqualTo("04030201" + "feffffff" + "226f0000" + "01000000");
        assertThat(written(it -> it.int32(1).int64(0x0102030405060708L))).isEqualTo("01000000" + "0807060504030201");
    }

    @Test
    void a_string_is_utf16_with_a_zero_and_padding() {
        assertThat(written(it -> it.string("demo.IEcho")))
                .isEqualTo("0a000000" + "640065006d006f002e00490045006300" + "68006f00" + "00000000");
        assertThat(written(it -> it.string("abc"))).isEqualTo("03000000" + "6100620063000000");
        assertThat(written(it -> it.string(""))).isEqualTo("00000000" + "00000000");
        assertThat(written(it -> it.string(null))).isEqualTo("ffffffff");
        assertThat(written(it -> it.string8("é!"))).isEqualTo("03000000" + "c3a92100");
    }

    @Test
    void any_string_survives_even_half_a_pair_and_nul() {
        for (String text : new String[] {"", "a", "\0", "é漢😀", "\uD83D", "x\uDE00\0y", "m".repeat(1000)}) {
            ParcelReader reader =
                    new ParcelWriter(ParcelForm.RPC).string(text).int32(7).reader();
            assertThat(reader.string()).isEqualTo(text);
            assertThat(reader.int32()).isEqualTo(7);
            assertThat(reader.hasMore()).isFalse();
        }
    }

    @Test
    void bytes_are_packed_and_padded_with_zeros() {
        assertThat(written(it -> it.bytes(Bytes.hex("0102030405")))).isEqualTo("05000000" + "0102030405000000");
        assertThat(written(it -> it.bytes(Bytes.EMPTY))).isEqualTo("00000000");
        assertThat(written(it -> it.bytes(null))).isEqualTo("ffffffff");
        assertThat(written(it -> it.ints(Ints.of(1, -1)))).isEqualTo("02000000" + "01000000" + "ffffffff");
        ParcelWriter used = new ParcelWriter(ParcelForm.RPC)
                .bytes(Bytes.hex("ffffffffffffffff"))
                .clear();
        assertThat(HexFormat.of().formatHex(used.bytes(Bytes.hex("01")).toByteArray()))
                .isEqualTo("01000000" + "01000000");
    }

    @Test
    void a_parcelable_tells_its_size_and_what_is_behind_the_known_fields_is_passed_over() {
        ParcelWriter writer = new ParcelWriter(ParcelForm.RPC);
        int start = writer.beginSized();
        writer.int32(7).string("newer");
        writer.endSized(start).int32(42);
        assertThat(HexFormat.of().formatHex(writer.toByteArray(), 0, 8)).isEqualTo("18000000" + "07000000");

        ParcelReader reader = writer.reader();
        int outer = reader.enter();
        assertThat(reader.int32()).isEqualTo(7);
        reader.leave(outer);
        assertThat(reader.int32()).isEqualTo(42);
    }

    @Test
    void a_parcelable_keeps_its_fields_inside() {
        assertThat(fault("08000000" + "01000000" + "02000000", it -> {
                    it.enter();
                    it.int32();
                    it.int32();
                }))
                .isEqualTo(new Malformed(8, Status.NOT_ENOUGH_DATA, "4 more octets expected, 0 left"));
        assertThat(fault("03000000", ParcelReader::enter).status()).isEqualTo(Status.BAD_VALUE);
        assertThat(fault("ffffffff", ParcelReader::enter).status()).isEqualTo(Status.BAD_VALUE);
        assertThat(fault("ffffff7f", ParcelReader::enter).status()).isEqualTo(Status.NOT_ENOUGH_DATA);
    }

    @Test
    void a_length_is_not_believed_before_the_octets_are_seen() {
        assertThat(fault("ffffff7f" + "00000000", ParcelReader::string).status())
                .isEqualTo(Status.NOT_ENOUGH_DATA);
        assertThat(fault("ffffff7f" + "00000000", ParcelReader::bytes).status()).isEqualTo(Status.NOT_ENOUGH_DATA);
        assertThat(fault("02000000" + "00000000", ParcelReader::ints).status()).isEqualTo(Status.NOT_ENOUGH_DATA);
        assertThat(fault("02000000" + "00000000", ParcelReader::string).status())
                .isEqualTo(Status.NOT_ENOUGH_DATA);
        assertThat(fault("ffffff7f", it -> it.count(4)).status()).isEqualTo(Status.NOT_ENOUGH_DATA);
        assertThat(fault("feffffff", ParcelReader::string).status()).isEqualTo(Status.BAD_VALUE);
        assertThat(fault("ffffffff", ParcelReader::string).status()).isEqualTo(Status.UNEXPECTED_NULL);
        assertThat(fault("0000", ParcelReader::int32).status()).isEqualTo(Status.NOT_ENOUGH_DATA);
    }

    @Test
    void a_request_begins_with_the_name_and_in_the_kernel_with_a_head() {
        assertThat(written(it -> it.interfaceToken("a"))).isEqualTo("01000000" + "61000000");
        ParcelWriter kernel = new ParcelWriter(ParcelForm.KERNEL).interfaceToken("a");
        assertThat(HexFormat.of().formatHex(kernel.toByteArray()))
                .isEqualTo("00000080" + "ffffffff" + "54535953" + "01000000" + "61000000");
        assertThat(kernel.reader().interfaceToken()).isEqualTo("a");
    }

    @Test
    void a_binder_of_an_rpc_session_is_its_address_and_its_stability() {
        Things.Thing thing = THINGS.thing("client's first", 0x00000000_00000001L, 63);
        ParcelWriter writer =
                new ParcelWriter(ParcelForm.RPC, THINGS).int32(9).binder(thing).binder(null);
        assertThat(HexFormat.of().formatHex(writer.toByteArray()))
                .isEqualTo("09000000" + "01000000" + "01000000" + "00000000" + "3f000000" + "00000000" + "00000000");
        assertThat(writer.objectCount()).isEqualTo(1);
        assertThat(writer.objectAt(0)).isEqualTo(4);

        ParcelReader reader = writer.reader();
        reader.skip(4);
        assertThat(reader.binder()).isSameAs(thing);
        assertThat(reader.nullableBinder()).isNull();
    }

    @Test
    void from_version_2_on_a_binder_has_to_be_listed() {
        Things.Thing thing = THINGS.thing("server's root", 0x00000000_00000003L, 63);
        byte[] parcel =
                new ParcelWriter(ParcelForm.RPC_LISTED, THINGS).binder(thing).toByteArray();
        assertThat(reader(ParcelForm.RPC_LISTED, parcel, 0).binder()).isSameAs(thing);
        assertThat(reader(ParcelForm.RPC_LISTED, parcel)
                        .decode(ParcelReader::binder)
                        .fault()
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.BAD_VALUE);
    }

    @Test
    void a_binder_of_the_kernel_is_flat() {
        Things.Thing local = THINGS.thing("ours", 0x7700_0000_1000L, 63);
        Things.Thing remote = THINGS.thing("theirs", 5, 12);
        ParcelWriter writer = new ParcelWriter(ParcelForm.KERNEL, THINGS)
                .binder(local)
                .binder(remote)
                .binder(null);
        assertThat(HexFormat.of().formatHex(writer.toByteArray()))
                .isEqualTo("852a6273" + "13010000" + "0010000000770000" + "0010000000770000" + "3f000000"
                        + "852a6873" + "13010000" + "0500000000000000" + "0000000000000000" + "0c000000"
                        + "852a6273" + "00000000" + "0000000000000000" + "0000000000000000" + "00000000");
        ParcelReader reader = writer.reader();
        assertThat(reader.binder()).isSameAs(local);
        assertThat(reader.binder()).isSameAs(remote);
        assertThat(reader.nullableBinder()).isNull();
    }

    @Test
    void an_object_is_known_and_keeps_its_stability_or_the_parcel_is_bad() {
        THINGS.thing("steady", 0x00000007_00000001L, 63);
        assertThat(faultOfBinder("01000000" + "01000000" + "07000000" + "0c000000"))
                .isEqualTo(Status.BAD_TYPE);
        assertThat(faultOfBinder("01000000" + "01000000" + "07000000" + "01000000"))
                .isEqualTo(Status.BAD_TYPE);
        assertThat(faultOfBinder("01000000" + "01000000" + "99000000" + "3f000000"))
                .isEqualTo(Status.BAD_VALUE);
        assertThat(faultOfBinder("02000000" + "01000000" + "07000000" + "3f000000"))
                .isEqualTo(Status.BAD_TYPE);
        assertThat(faultOfBinder("00000000" + "3f000000")).isEqualTo(Status.BAD_TYPE);
        assertThat(faultOfBinder("00000000" + "00000000")).isEqualTo(Status.UNEXPECTED_NULL);
        assertThatThrownBy(() -> new ParcelWriter(ParcelForm.RPC).binder(new Things.Thing("stray", 1, 63)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_do_not_tell_what_they_are() {
        assertThat(Bytes.hex("00112233"))
                .hasToString("4 bytes")
                .isEqualTo(Bytes.of((byte) 0, (byte) 0x11, (byte) 0x22, (byte) 0x33));
    }

    private static Status faultOfBinder(String hex) {
        return reader(ParcelForm.RPC, HexFormat.of().parseHex(hex))
                .decode(ParcelReader::binder)
                .fault()
                .orElseThrow()
                .status();
    }

    private static ParcelReader reader(ParcelForm form, byte[] parcel, int... objects) {
        return new ParcelReader(form, THINGS, parcel, 0, parcel.length, objects);
    }

    private static String written(Consumer<ParcelWriter> items) {
        ParcelWriter writer = new ParcelWriter(ParcelForm.RPC);
        items.accept(writer);
        return HexFormat.of().formatHex(writer.toByteArray());
    }

    private static Malformed fault(String hex, Consumer<ParcelReader> reading) {
        return new ParcelReader(ParcelForm.RPC, HexFormat.of().parseHex(hex))
                .decode(it -> {
                    reading.accept(it);
                    return "read";
                })
                .fault()
                .orElseThrow();
    }
}
