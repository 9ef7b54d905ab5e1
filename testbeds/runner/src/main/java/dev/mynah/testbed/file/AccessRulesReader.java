package dev.mynah.testbed.file;

import dev.mynah.euicc.accesscontrol.ApplicationRule;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads {@code accessRules} of a profile: what the ARA-M on the card says applications of the device may do. */
final class AccessRulesReader {

    private static final byte[] CARRIER_PRIVILEGES = {0, 0, 0, 0, 0, 0, 0, 1};

    private AccessRulesReader() {}

    /** A rule that is wrong has been reported and is left out. */
    static List<ApplicationRule> read(Fields profile) {
        List<ApplicationRule> rules = new ArrayList<>();
        for (Fields each : profile.each("accessRules")) {
            byte[] certificate = each.value(
                    "certificate",
                    "64 hexadecimal digits",
                    new byte[32],
                    text -> hex(text, "([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})", "40 or 64 hexadecimal digits"));
            Optional<String> packageName = each.text("package");
            byte[] permissions = each.optional(
                            "permissions", text -> hex(text, "[0-9A-Fa-f]{16}", "16 hexadecimal digits"))
                    .orElse(CARRIER_PRIVILEGES);
            each.make(() -> new ApplicationRule(certificate, packageName, permissions))
                    .ifPresent(rules::add);
        }
        return rules;
    }

    private static byte[] hex(String text, String pattern, String wanted) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException("\"" + text + "\" is not " + wanted);
        }
        return HexFormat.of().parseHex(text);
    }
}
