package dev.mynah.euicc.tlv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlvTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @Test
    void an_object_is_written_tag_length_value() {
        Tlv object = Tlv.of(0xBF31, Tlv.of(0xA0, Tlv.of(0x4F, new byte[] {1, 2})), Tlv.of(0x81, new byte[] {-1}));

        assertThat(HEX.formatHex(object.toBytes())).isEqualTo("BF3109A0044F0201028101FF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8000",
                "5A0101",
                "BF2D00",
                "BF2D02A000",
                "9F700101",
                "5F370101",
                "BF310AA0055A030102038101FF",
                "DF810100"
            })
    void what_is_parsed_is_written_back_the_same(String hex) {
        byte[] bytes = HEX.parseHex(hex);

        assertThat(Tlv.parse(bytes))
                .isInstanceOfSatisfying(Tlv.class, t -> assertThat(t.toBytes()).isEqualTo(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 255, 256, 65535, 65536})
    void every_length_has_its_shortest_form(int length) {
        byte[] value = new byte[length];

        assertThat(Tlv.parse(Tlv.of(0xE3, Tlv.of(0x94, value)).toBytes()))
                .isInstanceOfSatisfying(
                        Tlv.class,
                        t -> assertThat(t.bytes(0x94))
                                .hasValueSatisfying(v -> assertThat(v).hasSize(length)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, no tag of 1 to 3 bytes",
        "00, 0, no tag of 1 to 3 bytes",
        "5A, 1, no shortest definite length",
        "5A80, 1, no shortest definite length",
        "5A8105, 1, no shortest definite length",
        "5A81050102030405, 1, no shortest definite length",
        "5A840100000000, 1, no shortest definite length",
        "BF, 0, no tag of 1 to 3 bytes",
        "BF81818000, 0, no tag of 1 to 3 bytes",
        "5A0201, 1, the length goes beyond what is there",
        "A0025A01, 3, the length goes beyond what is there",
        "A0035A0101FF, 5, bytes after the end of the data object",
        "A0025A, 1, the length goes beyond what is there",
        "A0015A, 3, no shortest definite length"
    })
    void what_is_no_object_says_where_and_why(String hex, int offset, String reason) {
        byte[] bytes = HEX.parseHex(hex);

        assertThat(Tlv.parse(bytes)).isInstanceOfSatisfying(Malformed.class, m -> {
            assertThat(m.offset()).isEqualTo(offset);
            assertThat(m.reason()).isEqualTo(reason);
        });
    }

    @Test
    void nesting_is_bounded() {
        byte[] deep = {};
        for (int i = 0; i < 40; i++) {
            byte[] outer = new byte[deep.length + 2];
            outer[0] = (byte) 0xA0;
            outer[1] = (byte) deep.length;
            System.arraycopy(deep, 0, outer, 2, deep.length);
            deep = outer;
        }
        assertThat(Tlv.parse(deep))
                .isInstanceOfSatisfying(
                        Malformed.class, m -> assertThat(m.reason()).contains("16 levels"));
    }

    @Test
    void no_shorter_part_of_an_object_is_an_object() {
        byte[] whole = HEX.parseHex("BF3111A00C5A0A989919720374190397F58101FF");
        for (int length = 0; length < whole.length; length++) {
            assertThat(Tlv.parse(Arrays.copyOf(whole, length))).isInstanceOf(Malformed.class);
        }
        assertThat(Tlv.parse(whole)).isInstanceOf(Tlv.class);
    }

    @Test
    void a_tag_says_whether_it_holds_bytes_or_objects() {
        assertThatThrownBy(() -> Tlv.of(0xA0, new byte[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tag: a0 holds objects");
        assertThatThrownBy(() -> Tlv.of(0x9F70, Tlv.of(0x80))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,00", "1,01", "127,7F", "128,0080", "255,00FF", "256,0100", "-1,FF", "-129,FF7F", "8388608,00800000"})
    void integers_are_as_short_as_their_sign_allows(int value, String hex) {
        assertThat(HEX.formatHex(Der.integer(value))).isEqualTo(hex);
        assertThat(Der.toInt(HEX.parseHex(hex))).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0001", "FFFF", "0100000000"})
    void what_is_no_integer_of_ours_is_empty(String hex) {
        assertThat(Der.toInt(HEX.parseHex(hex))).isEmpty();
    }

    @Test
    void named_bits_count_from_the_left() {
        assertThat(HEX.formatHex(Der.namedBits(0))).isEqualTo("0780");
        assertThat(HEX.formatHex(Der.namedBits(1))).isEqualTo("0640");
        assertThat(HEX.formatHex(Der.namedBits(0, 9))).isEqualTo("068040");
        assertThat(HEX.formatHex(Der.namedBits())).isEqualTo("00");
        assertThat(Der.hasBit(Der.namedBits(0, 9), 9)).isTrue();
        assertThat(Der.hasBit(Der.namedBits(0, 9), 8)).isFalse();
        assertThat(Der.hasBit(Der.namedBits(0, 9), 90)).isFalse();
    }

    @Test
    void text_that_is_no_utf8_and_booleans_that_are_no_der_are_empty() {
        assertThat(Der.toText(HEX.parseHex("42C3BC726F"))).hasValue("Büro");
        assertThat(Der.toText(HEX.parseHex("42C3"))).isEmpty();
        assertThat(Der.toBoolean(HEX.parseHex("FF"))).hasValue(true);
        assertThat(Der.toBoolean(HEX.parseHex("01"))).isEmpty();
    }

    @FuzzTest
    void any_bytes_are_an_object_that_writes_itself_back_or_malformed(byte[] bytes) {
        Parsed parsed = Tlv.parse(bytes);
        if (parsed instanceof Tlv tlv) {
            assertThat(tlv.toBytes()).isEqualTo(bytes);
        } else if (parsed instanceof Malformed malformed) {
            assertThat(malformed.offset()).isBetween(0, bytes.length);
        }
    }
}
