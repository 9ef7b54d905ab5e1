package dev.mynah.euicc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpecsTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("iccid", ProfileSpec.of("123", "001010000000001", Cards.KEY)),
                Arguments.of("imsi", ProfileSpec.of("8949001000000000017", "00101", Cards.KEY)),
                Arguments.of("mncLength", Cards.alpha().mncLength(4)),
                Arguments.of("name", Cards.alpha().name("x".repeat(65))),
                Arguments.of("serviceProviderName", Cards.alpha().serviceProviderName("x".repeat(33))),
                Arguments.of("msisdn", Cards.alpha().msisdn("+49 170")),
                Arguments.of("smsc", Cards.alpha().smsc("*1")),
                Arguments.of("equivalentHomePlmns", Cards.alpha().equivalentHomePlmns(List.of("001-01"))),
                Arguments.of("forbiddenPlmns", Cards.alpha().forbiddenPlmns(List.of("1"))),
                Arguments.of("gid1", Cards.alpha().gid1("F")),
                Arguments.of("gid2", Cards.alpha().gid2("xx")),
                Arguments.of("files.EF.AD", Cards.alpha().file("EF.AD", "zz")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_field_that_can_not_be_is_refused_by_name(String field, ProfileSpecBuilder spec) {
        assertThatIllegalArgumentException().isThrownBy(spec::build).withMessageStartingWith(field + ": ");
    }

    @Test
    void an_euicc_that_can_not_be_is_refused_by_name() {
        ProfileSpec onPort1 = Cards.alpha().enabledOnPort(1).build();
        refused("eid", Cards.EID.substring(1), MepMode.B, 2, List.of());
        refused("eid", "00000000000000000000000000000000", MepMode.B, 2, List.of());
        refused("ports", Cards.EID, MepMode.B, 0, List.of());
        refused("ports", Cards.EID, MepMode.NONE, 2, List.of());
        refused("enabledOnPort", Cards.EID, MepMode.B, 1, List.of(onPort1));
        refused(
                "enabledOnPort",
                Cards.EID,
                MepMode.A1,
                1,
                List.of(Cards.alpha().enabledOnPort(0).build()));
        refused(
                "enabledOnPort",
                Cards.EID,
                MepMode.B,
                2,
                List.of(onPort1, Cards.beta().enabledOnPort(1).build()));
        refused(
                "profiles",
                Cards.EID,
                MepMode.B,
                2,
                List.of(onPort1, Cards.alpha().build()));
        assertThat(EuiccSpec.of(Cards.EID, MepMode.A1, 1, List.of(onPort1)).portCount())
                .isEqualTo(2);
    }

    private static void refused(String field, String eid, MepMode mode, int ports, List<ProfileSpec> profiles) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EuiccSpec.of(eid, mode, ports, profiles))
                .withMessageStartingWith(field + ": ");
    }

    @Test
    void codes_that_can_not_be_are_refused_without_being_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PinSpec("123", "12345678", "1234", "12345678", "12345678", false))
                .withMessageStartingWith("pin1: ")
                .withMessageNotContaining("123");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PinSpec("1234", "7654321", "1234", "12345678", "12345678", false))
                .withMessageStartingWith("puk1: ")
                .withMessageNotContaining("7654321");
    }

    @Test
    void nothing_secret_is_printed() {
        assertThat(Cards.alpha().build().toString())
                .doesNotContainIgnoringCase("465B5CE8")
                .doesNotContainIgnoringCase("CD63CB71")
                .doesNotContain("12345678");
    }
}
