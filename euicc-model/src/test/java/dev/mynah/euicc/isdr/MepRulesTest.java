package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.isdr.TestCard.profile;
import static dev.mynah.euicc.isdr.TestCard.swapped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.conformance.Conforms;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a profile is enabled: one row for each rule of each mode. */
@Conforms(to = "SGP.22 5.7.16", by = TargetPort.class)
class MepRulesTest {

    private static final String NEW = "8999912000000000000";

    /**
     * A card on which the given ports have a profile already.
     *
     * @param taken ports, one digit each
     */
    private static TestCard card(MepMode mode, int ports, String taken) {
        ProfileSpecBuilder[] profiles = IntStream.rangeClosed(0, taken.length())
                .mapToObj(n -> n == 0
                        ? profile(NEW, "New")
                        : profile(onPort(taken.charAt(n - 1)), "P").enabledOnPort(taken.charAt(n - 1) - '0'))
                .toArray(ProfileSpecBuilder[]::new);
        return TestCard.with(mode, ports, profiles);
    }

    private static String onPort(char port) {
        return "899991200000000010" + port;
    }

    @ParameterizedTest(name = "{0}, {1} ports, taken {2}: asked on {3} for {4} gives {5} and port {6}")
    @CsvSource({
        // One port: whatever is enabled is replaced. An assistant of version 3 may name port 0.
        "NONE, 1, '',    0, -, 0, 0",
        "NONE, 1, 0,     0, -, 0, 0",
        "NONE, 1, 0,     0, 0, 0, 0",
        // The assistant says which port from 1 on; the profile there is replaced.
        "A1,   2, 12,    0, 2, 0, 2",
        "A1,   2, '',    0, 1, 0, 1",
        "A1,   2, '',    0, 0, 10, -",
        "A1,   2, '',    0, 3, 10, -",
        "A1,   8, '',    0, 8, 0, 8",
        "A1,   8, '',    0, 9, 10, -",
        // One that says none gets the lowest that is free; a card with one port works as one without MEP.
        "A1,   2, 1,     0, -, 0, 2",
        "A1,   2, 12,    0, -, 10, -",
        "A1,   1, 1,     0, -, 0, 1",
        // The card says which port; the assistant must not.
        "A2,   2, '',    0, -, 0, 1",
        "A2,   2, 1,     0, -, 0, 2",
        "A2,   2, 2,     0, -, 0, 1",
        "A2,   2, 12,    0, -, 10, -",
        "A2,   2, '',    0, 1, 7, -",
        "A2,   8, 1234567, 0, -, 0, 8",
        "A2,   8, 12345678, 0, -, 10, -",
        // The port is the one that asks; naming it is no mistake, naming another is.
        "B,    2, '',    1, -, 0, 1",
        "B,    2, 01,    1, -, 0, 1",
        "B,    2, '',    1, 1, 0, 1",
        "B,    2, '',    1, 0, 7, -",
        "B,    8, 0123456, 7, -, 0, 7",
    })
    void a_profile_gets_the_port_its_mode_gives_it(
            MepMode mode, int ports, String taken, int asked, String wanted, int result, String port) {
        TestCard card = card(mode, ports, taken);
        String target = wanted.equals("-") ? "" : "82010" + wanted;
        String request = "BF31%02X A00C 5A0A %s 8101 00 %s".formatted(17 + target.length() / 2, swapped(NEW), target);

        card.conversation(asked, "> %s\n< BF31 03 8001 %02X".formatted(request, result));

        int first = mode.firstProfilePort();
        for (int each = first; each < first + ports; each++) {
            boolean isNew = String.valueOf(each).equals(port);
            boolean isOld = taken.indexOf('0' + each) >= 0;
            assertThat(card.enabledOn(each))
                    .as("port %d", each)
                    .isEqualTo(isNew ? NEW : isOld ? onPort((char) ('0' + each)) : "none");
        }
    }

    @ParameterizedTest
    @CsvSource({"A1, 2", "A2, 2", "B, 1"})
    void disabling_finds_the_port_by_the_profile_and_leaves_the_others(MepMode mode, int port) {
        TestCard card = card(mode, 2, mode == MepMode.B ? "01" : "12");
        card.conversation(
                0, "> BF32 11 A00C 5A0A %s 8101 FF\n< BF32 03 800100".formatted(swapped(onPort((char) ('0' + port)))));
        assertThat(card.asked).containsExactly("refresh " + port);
        card.refreshed(port);
        assertThat(card.enabledOn(port)).isEqualTo("none");
        assertThat(card.enabledOn(port - 1)).isNotEqualTo("none");
    }

    @Test
    void a_proactive_session_keeps_its_own_port_only() {
        TestCard card = card(MepMode.A1, 3, "12");
        card.busy.add(1);
        card.conversation(0, """
                > BF31 14 A00C 5A0A %1$s 8101 FF 8201 01
                < BF31 03 800105
                > BF31 14 A00C 5A0A %1$s 8101 FF 8201 02
                < BF31 03 800100
                """.formatted(swapped(NEW)));
    }

    @Test
    @Conforms(to = "SGP.22 5.7.15", by = GetProfilesInfo.class)
    void an_assistant_sees_on_which_port_a_profile_is() {
        card(MepMode.A2, 8, "38")
                .conversation(0, """
                > BF2D 05 5C03 5A 9F24
                < BF2D 34 A032 E30C 5A0A %s E310 5A0A %s 9F240103 E310 5A0A %s 9F240108
                """.formatted(swapped(NEW), swapped(onPort('3')), swapped(onPort('8'))));
    }
}
