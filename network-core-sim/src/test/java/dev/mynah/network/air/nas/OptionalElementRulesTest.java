package dev.mynah.network.air.nas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.air.nas.Malformed.Fault;
import dev.mynah.network.air.nas.OptionalElements.Ignored;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.TimeZone;
import dev.mynah.network.air.nas.emm.AttachReject;
import dev.mynah.network.air.nas.emm.DetachAccept;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmInformation;
import dev.mynah.network.air.nas.emm.EmmMessage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TS 24.007 11.2.4 and TS 24.301 7.5 to 7.7, by the example of the attach reject: 5F T3346, then 16 T3402, then A-. */
class OptionalElementRulesTest {

    private static final GprsTimer MINUTE = GprsTimer.of(Duration.ofMinutes(1));

    @Test
    void a_repeated_element_counts_once() {
        AttachReject reject = rejected("074416 5f0121 5f0122");
        assertThat(reject.get(EmmIe.T3346)).hasValue(MINUTE);
        assertThat(reject.optional().ignored()).containsExactly(ignored("5f0122", "repeated"));
    }

    @Test
    void an_element_out_of_sequence_is_not_present() {
        AttachReject reject = rejected("074416 160121 5f0121");
        assertThat(reject.get(EmmIe.T3402_ON_REJECT)).hasValue(MINUTE);
        assertThat(reject.has(EmmIe.T3346)).isFalse();
        assertThat(reject.optional().ignored()).containsExactly(ignored("5f0121", "out of sequence"));
    }

    @Test
    void an_element_that_is_too_short_is_not_present() {
        AttachReject reject = rejected("074416 5f00 160121");
        assertThat(reject.has(EmmIe.T3346)).isFalse();
        assertThat(reject.has(EmmIe.T3402_ON_REJECT)).isTrue();
    }

    @Test
    void an_element_whose_value_breaks_its_rules_is_not_present() {
        var information = (EmmInformation) decode("0761 46fa 47622111112035 4a 490101");
        assertThat(information.has(EmmIe.LOCAL_TIME_ZONE)).isFalse();
        assertThat(information.has(EmmIe.DAYLIGHT_SAVING_TIME)).isTrue();
        assertThat(information.encode()).hasToString("076146fa476221111120354a490101");
    }

    @Test
    void the_surplus_of_an_element_that_is_too_long_is_passed_over() {
        AttachReject reject = rejected0("074416 5f03210000 160121").orElseThrow();
        assertThat(reject.get(EmmIe.T3346)).hasValue(MINUTE);
        assertThat(reject.has(EmmIe.T3402_ON_REJECT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "70 02 aaaa, one with a length",
        "7b 0002 aaaa, one with a long length",
        "d7, one in half an octet",
        "81, one without a value"
    })
    void an_unknown_element_is_passed_over_by_its_form(String hex, String form) {
        AttachReject reject = rejected("074416 " + hex + " 5f0121");
        assertThat(reject.get(EmmIe.T3346)).as(form).hasValue(MINUTE);
        assertThat(reject.optional().ignored()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "074416 0a 00, unknown element 0A has to be understood, 3",
        "074416 5f 02 21, '2 octets announced, 1 left', 5",
        "074416 5f, '1 more octets expected, 0 left', 4",
        "074416 70 05 00, '5 octets announced, 1 left', 5"
    })
    void what_cannot_be_passed_over_makes_the_message_malformed(String hex, String reason, int offset) {
        Malformed malformed =
                EmmMessage.decode(octets(hex), Direction.DOWNLINK).fault().orElseThrow();
        assertThat(malformed.reason()).isEqualTo(reason);
        assertThat(malformed.offset()).isEqualTo(offset);
        assertThat(malformed.fault()).isEqualTo(Fault.INVALID_MANDATORY);
    }

    @ParameterizedTest
    @CsvSource({
        "DOWNLINK, 07, TOO_SHORT, 0",
        "DOWNLINK, 0201d9, OTHER_PROTOCOL, 0",
        "DOWNLINK, 1746, OTHER_PROTOCOL, 0",
        "DOWNLINK, 0777, UNKNOWN_MESSAGE_TYPE, 97",
        "UPLINK, 074416, UNKNOWN_MESSAGE_TYPE, 97",
        "DOWNLINK, 0744, INVALID_MANDATORY, 96",
        "DOWNLINK, 074203, INVALID_MANDATORY, 96"
    })
    void a_fault_says_what_to_answer(Direction direction, String hex, Fault fault, int cause) {
        Malformed malformed = EmmMessage.decode(octets(hex), direction).fault().orElseThrow();
        assertThat(malformed.fault()).isEqualTo(fault);
        assertThat(malformed.fault().cause()).isEqualTo(cause);
    }

    @Test
    void elements_are_sent_in_the_order_of_the_layout() {
        var elements = OptionalElements.of(EmmIe.T3402_ON_REJECT, MINUTE).with(EmmIe.T3346, MINUTE);
        assertThat(new AttachReject(EmmCause.CONGESTION, elements).encode()).hasToString("0744165f0121160121");
    }

    @Test
    void elements_put_together_in_any_order_are_equal_to_those_received() {
        var elements = OptionalElements.of(EmmIe.T3402_ON_REJECT, MINUTE).with(EmmIe.T3346, MINUTE);
        assertThat(rejected("074416 5f0121 160121")).isEqualTo(new AttachReject(EmmCause.CONGESTION, elements));
    }

    @Test
    void the_last_value_given_to_an_element_is_the_one_it_has() {
        var elements = OptionalElements.of(EmmIe.T3346, GprsTimer.DEACTIVATED).with(EmmIe.T3346, MINUTE);
        assertThat(elements.get(EmmIe.T3346)).hasValue(MINUTE);
        assertThat(elements.without(EmmIe.T3346)).isEqualTo(OptionalElements.NONE);
    }

    @Test
    void an_element_of_another_message_is_a_programmers_mistake() {
        var accept = new DetachAccept(OptionalElements.of(EmmIe.LOCAL_TIME_ZONE, new TimeZone(4)));
        assertThatThrownBy(accept::encode)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Detach accept has no Local time zone");
    }

    private static AttachReject rejected(String hex) {
        AttachReject reject = rejected0(hex).orElseThrow();
        assertThat(reject.encode()).isEqualTo(octets(hex));
        return reject;
    }

    private static Decoded<AttachReject> rejected0(String hex) {
        return AttachReject.LAYOUT.decode(octets(hex));
    }

    private static EmmMessage decode(String hex) {
        return EmmMessage.decode(octets(hex), Direction.DOWNLINK).orElseThrow();
    }

    private static Ignored ignored(String hex, String reason) {
        return new Ignored(Octets.hex(hex), reason);
    }

    private static Octets octets(String hex) {
        return Octets.hex(hex.replace(" ", ""));
    }
}
