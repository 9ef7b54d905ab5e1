package dev.mynah.euicc.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.conformance.Conforms;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 9.2.4", by = ExpandedRule.class)
class AccessRuleTest {

    private static final String PIN1 = "A406 830101 950108";
    private static final String PIN2 = "A406 830181 950108";
    private static final String ADM1 = "A406 83010A 950108";

    private static AccessRule rule(String record) {
        byte[] bytes = HexFormat.of().parseHex(record.replace(" ", ""));
        return ExpandedRule.decode(bytes, 0, bytes.length);
    }

    private static boolean may(AccessRule rule, FileOperation operation, Integer... verified) {
        return rule.condition(operation).isMet(Set.of(verified)::contains);
    }

    @Test
    void each_access_mode_is_followed_by_its_condition() {
        AccessRule rule = rule("800101 9000 800102" + PIN1 + "800158" + ADM1 + "FFFFFF");
        assertThat(may(rule, FileOperation.READ)).isTrue();
        assertThat(may(rule, FileOperation.UPDATE)).isFalse();
        assertThat(may(rule, FileOperation.UPDATE, 0x01)).isTrue();
        assertThat(may(rule, FileOperation.DEACTIVATE, 0x01)).isFalse();
        assertThat(may(rule, FileOperation.ACTIVATE, 0x0A)).isTrue();
        assertThat(may(rule, FileOperation.DELETE, 0x0A)).isTrue();
        assertThat(may(rule, FileOperation.TERMINATE, 0x0A)).isFalse();
    }

    @Test
    void an_operation_may_be_named_by_its_instruction() {
        AccessRule rule = rule("840132" + PIN1 + "8401D4" + ADM1);
        assertThat(may(rule, FileOperation.INCREASE, 0x01)).isTrue();
        assertThat(may(rule, FileOperation.RESIZE, 0x01)).isFalse();
        assertThat(may(rule, FileOperation.RESIZE, 0x0A)).isTrue();
        assertThat(may(rule, FileOperation.READ, 0x01, 0x0A)).isFalse();
    }

    @Test
    void one_of_several_is_enough_or_all_are_needed() {
        AccessRule any = rule("800103 A010" + PIN1 + ADM1);
        assertThat(may(any, FileOperation.READ)).isFalse();
        assertThat(may(any, FileOperation.READ, 0x0A)).isTrue();
        AccessRule all = rule("800103 AF10" + PIN1 + PIN2);
        assertThat(may(all, FileOperation.READ, 0x01)).isFalse();
        assertThat(may(all, FileOperation.READ, 0x01, 0x81)).isTrue();
        AccessRule side = rule("800103" + PIN1 + PIN2);
        assertThat(may(side, FileOperation.READ, 0x81)).isFalse();
        assertThat(may(side, FileOperation.READ, 0x01, 0x81)).isTrue();
        AccessRule nested = rule("800101 A01A AF10" + PIN1 + PIN2 + ADM1);
        assertThat(may(nested, FileOperation.READ, 0x01)).isFalse();
        assertThat(may(nested, FileOperation.READ, 0x0A)).isTrue();
    }

    @Test
    void what_cannot_be_read_allows_nothing() {
        for (String record :
                new String[] {"", "FFFF", "8001", "80010190", "800101A4", "800103A70490009000", "80010100"}) {
            assertThat(may(rule(record), FileOperation.READ, 0x01, 0x81, 0x0A))
                    .as(record)
                    .isFalse();
        }
    }

    @Test
    @Conforms(to = "TS 102 221 9.2.3", by = CompactRule.class)
    void a_compact_rule_has_a_condition_for_each_bit_the_highest_first() {
        AccessRule rule = CompactRule.decode(HexFormat.of().parseHex("43FF0000"));
        assertThat(may(rule, FileOperation.DELETE)).isFalse();
        assertThat(may(rule, FileOperation.UPDATE)).isTrue();
        assertThat(may(rule, FileOperation.READ)).isTrue();
        assertThat(may(CompactRule.decode(new byte[] {3, 0}), FileOperation.READ))
                .isFalse();
    }

    @Test
    void a_hundred_thousand_random_rules_are_read() {
        long seed = 20261126;
        Random random = new Random(seed);
        int[] likely = {0x80, 0x84, 0x90, 0x97, 0xA4, 0xA0, 0xAF, 0x83, 0x01, 0x06, 0xFF};
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = new byte[random.nextInt(48)];
            random.nextBytes(bytes);
            for (int at = 0; at < bytes.length; at++) {
                if (random.nextInt(4) != 0) {
                    bytes[at] = (byte) likely[random.nextInt(likely.length)];
                }
            }
            AccessRule expanded = ExpandedRule.decode(bytes, 0, bytes.length);
            AccessRule compact = CompactRule.decode(bytes);
            for (FileOperation operation : FileOperation.values()) {
                assertThat(expanded.condition(operation))
                        .as("seed %d, rule %d", seed, i)
                        .isNotNull();
                assertThat(compact.condition(operation)).isNotNull();
            }
        }
    }
}
