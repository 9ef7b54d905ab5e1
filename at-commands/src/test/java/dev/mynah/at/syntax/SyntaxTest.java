package dev.mynah.at.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.at.result.CmeError;
import dev.mynah.at.result.FinalResult;
import dev.mynah.at.result.ResultCode;
import dev.mynah.at.text.Alphabet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SyntaxTest {
    private static final IntParameter MODE = IntParameter.of("mode", 0, 4);
    private static final IntParameter FORMAT = IntParameter.of("format", 0, 2).optional();
    private static final StringParameter OPERATOR =
            StringParameter.text("oper", 8).optional();
    private static final IntParameter ACT =
            IntParameter.oneOf("AcT", 0, 2, 7, 9, 12).orElse(7);
    private static final Syntax COPS =
            Syntax.extended("+COPS").set(MODE, FORMAT, OPERATOR, ACT).read().test();

    @Test
    void values_are_read_in_their_places() {
        var given = good(COPS, "1,2,\"00101\",9");
        assertThat(given.get(MODE)).isEqualTo(1);
        assertThat(given.get(FORMAT)).isEqualTo(2);
        assertThat(given.get(OPERATOR)).isEqualTo("00101");
        assertThat(given.get(ACT)).isEqualTo(9);
    }

    @Test
    void values_may_be_left_out_in_the_middle_and_at_the_end() {
        var given = good(COPS, "1,,\"x\"");
        assertThat(given.find(FORMAT)).isEmpty();
        assertThat(given.has(FORMAT)).isFalse();
        assertThat(given.get(OPERATOR)).isEqualTo("x");
        assertThat(given.get(ACT)).isEqualTo(7);
        assertThat(given.has(ACT)).isFalse();
        assertThat(good(COPS, "1,,,").get(ACT)).isEqualTo(7);
    }

    @Test
    void asking_for_what_was_left_out_or_is_not_there_is_a_mistake() {
        var given = good(COPS, "0");
        assertThatThrownBy(() -> given.get(FORMAT)).hasMessage("<format> was left out");
        assertThatThrownBy(() -> given.get(IntParameter.of("format", 0, 2)))
                .hasMessage("<format> is no parameter of this command");
    }

    @Test
    void a_value_is_refused_with_the_error_for_it() {
        assertThat(refused(COPS, "")).isEqualTo(CmeError.INCORRECT_PARAMETERS);
        assertThat(refused(COPS, "5")).isEqualTo(CmeError.INCORRECT_PARAMETERS);
        assertThat(refused(COPS, "\"1\"")).isEqualTo(CmeError.INCORRECT_PARAMETERS);
        assertThat(refused(COPS, "1,2,3")).isEqualTo(CmeError.INCORRECT_PARAMETERS);
        assertThat(refused(COPS, "1,2,\"x\",7,1")).isEqualTo(CmeError.INCORRECT_PARAMETERS);
        assertThat(refused(COPS, "1,2,\"x\",7,")).isEqualTo(CmeError.INCORRECT_PARAMETERS);
        assertThat(refused(COPS, "1,2,\"123456789\"")).isEqualTo(CmeError.TEXT_STRING_TOO_LONG);
        assertThat(refused(COPS, "1,2,\"\u0080\"")).isEqualTo(CmeError.INVALID_CHARACTERS_IN_TEXT_STRING);
        assertThat(refused(COPS, "1,2,\"x")).isEqualTo(ResultCode.ERROR);
        assertThat(refused(COPS, "1,2,\"\\5\"")).isEqualTo(ResultCode.ERROR);
        var index = Syntax.extended("+X").set(IntParameter.of("index", 1, 9).refusing(CmeError.INVALID_INDEX));
        assertThat(refused(index, "10")).isEqualTo(CmeError.INVALID_INDEX);
    }

    @Test
    void a_basic_command_only_says_error() {
        var value = IntParameter.of("value", 0, 1).orElse(0);
        var echo = Syntax.basic("E").value(value);
        assertThat(refused(echo, "2")).isEqualTo(ResultCode.ERROR);
        assertThat(refused(Syntax.basic("T"), "1")).isEqualTo(ResultCode.ERROR);
        assertThat(good(echo, "01").get(value)).isEqualTo(1);
        assertThat(good(echo, "").get(value)).isZero();
    }

    @Test
    void escapes_stand_for_characters() {
        assertThat(good(COPS, "1,0,\"a\\22\\5cb,;\"").get(OPERATOR)).isEqualTo("a\"\\b,;");
    }

    @Test
    void the_last_parameter_may_be_repeated() {
        var cid = IntParameter.of("cid", 1, 16);
        var state = FlagParameter.of("state");
        var activate = Syntax.extended("+CGACT").set(state).repeating(cid).test();
        assertThat(good(activate, "1,1,5,16").all(cid)).containsExactly(1, 5, 16);
        assertThat(good(activate, "0").all(cid)).isEmpty();
        assertThat(good(activate, "0").get(state)).isFalse();
        assertThat(refused(activate, "1,")).isEqualTo(CmeError.INCORRECT_PARAMETERS);
        assertThat(refused(activate, "1,17")).isEqualTo(CmeError.INCORRECT_PARAMETERS);
        assertThat(activate.usage()).containsExactly("AT+CGACT=<state>[,<cid>...]", "AT+CGACT=?");
        assertThat(activate.listing()).contains("(0,1)");
    }

    @Test
    void the_listing_goes_up_to_the_last_parameter_that_has_one() {
        assertThat(COPS.listing()).contains("(0-4),(0-2),,(0,2,7,9,12)");
        assertThat(Syntax.extended("+X").set(MODE, OPERATOR).test().listing()).contains("(0-4)");
        assertThat(Syntax.extended("+X").set(MODE, FORMAT.unlisted()).test().listing())
                .contains("(0-4)");
        assertThat(Syntax.extended("+X").set(OPERATOR).test().listing()).isEmpty();
        assertThat(Syntax.extended("+X").set(MODE).bareTest().listing()).isEmpty();
    }

    @Test
    void a_syntax_prints_its_forms_and_its_legend() {
        assertThat(COPS.usage()).containsExactly("AT+COPS=<mode>[,<format>][,<oper>][,<AcT>]", "AT+COPS?", "AT+COPS=?");
        assertThat(COPS.legend())
                .containsExactly(
                        "<mode>: (0-4)", "<format>: (0-2)", "<oper>: text up to 8", "<AcT>: (0,2,7,9,12), default 7");
        assertThat(Syntax.basic("&C").value(FORMAT).usage()).containsExactly("AT&C[<format>]");
        assertThat(Syntax.register(3).value(MODE).usage()).containsExactly("ATS3=<mode>", "ATS3?");
        assertThat(Syntax.dial(Syntax.dialString("number")).usage()).containsExactly("ATD<number>");
        assertThat(Syntax.extended("+CGMI").execute().bareTest().usage()).containsExactly("AT+CGMI", "AT+CGMI=?");
    }

    @Test
    void a_dial_string_is_short_and_printable() {
        var number = Syntax.dialString("number");
        assertThat(good(Syntax.dial(number), "+123,\"x\";").get(number)).isEqualTo("+123,\"x\";");
        assertThat(good(Syntax.dial(number), "").get(number)).isEmpty();
        assertThat(refused(Syntax.dial(number), "1".repeat(129))).isEqualTo(CmeError.DIAL_STRING_TOO_LONG);
        assertThat(refused(Syntax.dial(number), "1\u0080")).isEqualTo(CmeError.INVALID_CHARACTERS_IN_DIAL_STRING);
    }

    @Test
    void names_that_no_line_could_find_are_refused() {
        for (var name : List.of("CREG", "+creg", "+", "+A=B", "&X", "+C REG")) {
            assertThatThrownBy(() -> Syntax.extended(name)).isInstanceOf(IllegalArgumentException.class);
        }
        for (var name : List.of("D", "S", "e", "EE", "&", "+E")) {
            assertThatThrownBy(() -> Syntax.basic(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_secret_parameter_makes_its_command_secret() {
        var pin = StringParameter.of("pin", 8);
        assertThat(Syntax.extended("+CPIN").set(pin).secret()).isFalse();
        assertThat(Syntax.extended("+CPIN").set(pin.secret().optional()).secret())
                .isTrue();
    }

    @Test
    void forms_are_what_was_declared() {
        assertThat(COPS.has(Form.EXECUTE)).isFalse();
        assertThat(COPS.has(Form.READ)).isTrue();
        assertThat(COPS.nothingGiven().find(ACT)).isEqualTo(Optional.of(7));
    }

    private static Arguments good(Syntax syntax, String written) {
        var reading = syntax.bind(written, Alphabet.IRA);
        assertThat(reading).isInstanceOf(Reading.Good.class);
        return ((Reading.Good<Arguments>) reading).value();
    }

    private static FinalResult refused(Syntax syntax, String written) {
        var reading = syntax.bind(written, Alphabet.IRA);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused<Arguments>) reading).result();
    }
}
