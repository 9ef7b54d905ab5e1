package dev.mynah.network.air.nas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A message with every form of element, also those EPS has no use for. TS 24.007 11.2.1.1. */
class FormatTest {

    private static final ElementType<Integer> NUMBER = ElementType.number("Number", "here");
    private static final ElementType<Octets> STRING = ElementType.opaque("String", "here");
    private static final OptionalElement<Boolean> FLAG = OptionalElement.t("Flag", 0xA1, "here");
    private static final OptionalElement<Integer> HALF = OptionalElement.half("Half", 0xB, NUMBER);
    private static final OptionalElement<Integer> TV = OptionalElement.tv("TV", 0x11, 2, NUMBER);
    private static final OptionalElement<Octets> TLV = OptionalElement.tlv("TLV", 0x22, 3, 5, STRING);
    private static final OptionalElement<Octets> TLV_E = OptionalElement.tlvE("TLV-E", 0x7C, 3, 600, STRING);

    record Sample(int low, int high, Octets lv, Octets lvE, int half, OptionalElements optional) implements NasMessage {
        static final Layout<Sample> LAYOUT = Layout.of("Sample", "here", Sample.class)
                .fixed(Mandatory.v(NUMBER, 1), 0x42)
                .mandatory(Mandatory.lowHalf(NUMBER), Sample::low)
                .mandatory(Mandatory.highHalf(NUMBER), Sample::high)
                .mandatory(Mandatory.lv(STRING, 1, 4), Sample::lv)
                .mandatory(Mandatory.lvE(STRING, 2, 600), Sample::lvE)
                .mandatory(Mandatory.half(NUMBER), Sample::half)
                .optional(FLAG, HALF, TV, TLV, TLV_E)
                .as(Sample::new);

        @Override
        public Layout<Sample> layout() {
            return LAYOUT;
        }
    }

    @Test
    void every_form_is_written_and_read() {
        var sample = new Sample(
                1,
                2,
                Octets.hex("aabb"),
                Octets.hex("cc"),
                3,
                OptionalElements.of(FLAG, true)
                        .with(HALF, 4)
                        .with(TV, 5)
                        .with(TLV, Octets.hex("dd"))
                        .with(TLV_E, Octets.hex("ee")));
        assertThat(sample.encode())
                .hasToString("42" + "21" + "02aabb" + "0001cc" + "03" + "a1b41105" + "2201dd" + "7c0001ee");
        assertThat(Sample.LAYOUT.decode(sample.encode()).orElseThrow()).isEqualTo(sample);
    }

    @Test
    void an_element_without_value_is_told_from_half_octets_by_its_whole_octet() {
        var in = Sample.LAYOUT.decode(Octets.hex("422100000003a2")).orElseThrow();
        assertThat(in.has(FLAG)).isFalse();
        assertThat(in.optional().ignored()).hasSize(1);
    }

    @Test
    void spare_bits_are_not_looked_at_and_long_values_keep_their_length() {
        Octets longest = Octets.of(new byte[597]);
        var sample = new Sample(0, 0, Octets.EMPTY, Octets.EMPTY, 3, OptionalElements.of(TLV_E, longest));
        assertThat(Sample.LAYOUT.decode(sample.encode()).orElseThrow()).isEqualTo(sample);
        assertThat(Sample.LAYOUT
                        .decode(Octets.hex("4200000000f3"))
                        .orElseThrow()
                        .half())
                .isEqualTo(3);
    }

    @Test
    void a_header_that_is_not_this_messages_is_malformed() {
        assertThat(Sample.LAYOUT.decode(Octets.hex("430000000000")).fault())
                .hasValueSatisfying(fault -> assertThat(fault.reason()).isEqualTo("Number 43, not 42"));
    }

    @Test
    void a_value_outside_its_bounds_is_not_sent() {
        var sample = new Sample(0, 0, Octets.of(new byte[4]), Octets.EMPTY, 0, OptionalElements.NONE);
        assertThatThrownBy(sample::encode)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("String: 5 octets, allowed 1 to 4");
    }
}
