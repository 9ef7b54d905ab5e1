package dev.mynah.at.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.at.result.CmeError;
import dev.mynah.at.text.Alphabet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {
    private enum Facility {
        SC,
        FD
    }

    @ParameterizedTest
    @CsvSource({"0,0", "007,7", "-1,-1", "255,255", "-0,0"})
    void whole_numbers_are_decimal(String written, int number) {
        assertThat(read(IntParameter.of("n", -1, 255), bare(written))).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"256", "-2", "", "-", "+1", "1a", "0x1", "1 ", "4294967296", "99999999999", "١"})
    void anything_else_is_no_number(String written) {
        assertThat(read(IntParameter.of("n", -1, 255), bare(written))).isEmpty();
    }

    @Test
    void the_widest_range_holds_every_int() {
        var any = IntParameter.of("n", Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertThat(read(any, bare("-2147483648"))).contains(Integer.MIN_VALUE);
        assertThat(read(any, bare("2147483647"))).contains(Integer.MAX_VALUE);
        assertThat(read(any, bare("2147483648"))).isEmpty();
    }

    @Test
    void sets_of_numbers_are_written_as_ranges() {
        assertThat(IntParameter.of("n", 0, 3).values()).contains("(0-3)");
        assertThat(IntParameter.of("n", 0, 1).values()).contains("(0,1)");
        assertThat(IntParameter.of("n", 5, 5).values()).contains("(5)");
        assertThat(IntParameter.oneOf("n", 4, 0, 1).values()).contains("(0,1,4)");
        assertThat(IntParameter.oneOf("n", 0, 1, 2, 4).values()).contains("(0-2,4)");
        assertThatThrownBy(() -> IntParameter.of("n", 3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IntParameter.oneOf("n")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_numbers_are_a_list_unless_hosts_look_for_a_range() {
        var mode = IntParameter.of("mode", 0, 1);
        assertThat(mode.values()).contains("(0,1)");
        assertThat(mode.asRange().values()).contains("(0-1)");
        assertThat(mode.asRange().orElse(0).legend()).isEqualTo("<mode>: (0-1), default 0");
        assertThat(read(mode.asRange(), bare("2"))).isEmpty();
    }

    @Test
    void a_flag_is_zero_or_one() {
        var flag = FlagParameter.of("state");
        assertThat(read(flag, bare("1"))).contains(true);
        assertThat(read(flag, bare("0"))).contains(false);
        assertThat(read(flag, bare("2"))).isEmpty();
        assertThat(read(flag, bare("-1"))).isEmpty();
        assertThat(read(flag, quoted("1"))).isEmpty();
    }

    @Test
    void strings_have_quotes_unless_they_may_go_without() {
        var pin = StringParameter.of("pin", 8);
        assertThat(read(pin, quoted("1234"))).contains("1234");
        assertThat(read(pin, quoted(""))).contains("");
        assertThat(read(pin, bare("1234"))).isEmpty();
        assertThat(read(pin.quotesOptional(), bare("1234"))).contains("1234");
        assertThat(pin.read(quoted("123456789"), Alphabet.IRA))
                .isEqualTo(Reading.refused(CmeError.TEXT_STRING_TOO_LONG));
        assertThat(pin.read(quoted("12\t"), Alphabet.IRA))
                .isEqualTo(Reading.refused(CmeError.INVALID_CHARACTERS_IN_TEXT_STRING));
    }

    @Test
    void a_text_is_measured_in_its_own_characters() {
        var name = StringParameter.text("name", 3);
        assertThat(name.read(quoted("00C900740065"), Alphabet.UCS2)).isEqualTo(Reading.good("Éte"));
        assertThat(name.read(quoted("00C9007400650065"), Alphabet.UCS2))
                .isEqualTo(Reading.refused(CmeError.TEXT_STRING_TOO_LONG));
    }

    @Test
    void a_text_that_may_be_a_code_is_one_in_any_alphabet() {
        var oper = StringParameter.text("oper", 8).codeWhere(written -> written.matches("[0-9]{5,6}"));
        assertThat(oper.read(quoted("00101"), Alphabet.UCS2)).isEqualTo(Reading.good("00101"));
        assertThat(oper.orElse("").quotesOptional().read(bare("001010"), Alphabet.HEX))
                .isEqualTo(Reading.good("001010"));
        assertThat(oper.read(quoted("00300030003100300031"), Alphabet.UCS2)).isEqualTo(Reading.good("00101"));
        assertThat(oper.read(quoted("1234567"), Alphabet.UCS2))
                .isEqualTo(Reading.refused(CmeError.INVALID_CHARACTERS_IN_TEXT_STRING));
    }

    @Test
    void hexadecimal_octets_come_with_or_without_quotes() {
        var command = HexParameter.of("command", 3);
        assertThat(read(command, quoted("00a4FF"))).hasValue(new byte[] {0, (byte) 0xA4, (byte) 0xFF});
        assertThat(read(command, bare("00"))).hasValue(new byte[] {0});
        assertThat(read(command, quoted(""))).hasValue(new byte[0]);
        assertThat(command.read(quoted("0"), Alphabet.IRA)).isEqualTo(Reading.refused(CmeError.INCORRECT_PARAMETERS));
        assertThat(command.read(quoted("0g"), Alphabet.IRA))
                .isEqualTo(Reading.refused(CmeError.INVALID_CHARACTERS_IN_TEXT_STRING));
        assertThat(command.read(quoted("00000000"), Alphabet.IRA))
                .isEqualTo(Reading.refused(CmeError.TEXT_STRING_TOO_LONG));
    }

    @Test
    void named_things_are_words_or_numbers() {
        var facility = EnumParameter.worded("fac", Facility.class, Facility::name);
        assertThat(read(facility, quoted("sc"))).contains(Facility.SC);
        assertThat(read(facility, bare("SC"))).isEmpty();
        assertThat(read(facility, quoted("PN"))).isEmpty();
        assertThat(facility.values()).contains("(\"SC\",\"FD\")");
        var only = EnumParameter.numbered("n", List.of(Facility.FD), value -> 4);
        assertThat(read(only, bare("04"))).contains(Facility.FD);
        assertThat(read(only, quoted("4"))).isEmpty();
        assertThat(only.values()).contains("(4)");
        assertThat(only.orElse(Facility.FD).legend()).isEqualTo("<n>: (4), default 4");
        assertThat(facility.orElse(Facility.SC).legend()).isEqualTo("<fac>: (\"SC\",\"FD\"), default \"SC\"");
    }

    private static Value bare(String text) {
        return new Value(text, false);
    }

    private static Value quoted(String text) {
        return new Value(text, true);
    }

    private static <T> Optional<T> read(Parameter<T, ?> parameter, Value value) {
        return parameter.read(value, Alphabet.IRA) instanceof Reading.Good<T> good
                ? Optional.of(good.value())
                : Optional.empty();
    }
}
