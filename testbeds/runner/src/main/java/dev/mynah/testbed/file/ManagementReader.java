package dev.mynah.testbed.file;

import dev.mynah.euicc.ManagementSpec;
import dev.mynah.euicc.isdr.AuthorisationRule;
import dev.mynah.euicc.isdr.CarrierRule;
import dev.mynah.euicc.isdr.NotificationConfiguration;
import dev.mynah.euicc.isdr.NotificationEvent;
import dev.mynah.euicc.isdr.PolicyRule;
import dev.mynah.euicc.isdr.ProfileIcon;
import dev.mynah.euicc.isdr.ProfileOwner;
import dev.mynah.euicc.isdr.RulesAuthorisationTable;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what an ISD-R is told: of a profile its owner, rules, icon and servers, and of all profiles who may use which rule. */
final class ManagementReader {

    private static final Map<String, PolicyRule> RULES =
            Map.of("ppr1", PolicyRule.DISABLING_NOT_ALLOWED, "ppr2", PolicyRule.DELETION_NOT_ALLOWED);
    private static final String EVENTS = "install, enable, disable, delete";

    private ManagementReader() {}

    /** Reads the fields of a profile; one that is wrong has been reported and is left out. */
    static ManagementSpec profile(Fields profile) {
        List<NotificationConfiguration> notifications = new ArrayList<>();
        for (Fields each : profile.each("notifications")) {
            String address = each.text("address", "smdp.example.com");
            Set<NotificationEvent> events = events(each);
            each.make(() -> new NotificationConfiguration(events, address)).ifPresent(notifications::add);
        }
        List<CarrierRule> carrierRules = new ArrayList<>();
        for (Fields each : profile.each("carrierRules")) {
            byte[] hash = each.value("certificateHash", "64 hexadecimal digits", new byte[32], ManagementReader::hex);
            Optional<String> packageName = each.text("packageName");
            each.make(() -> new CarrierRule(hash, packageName)).ifPresent(carrierRules::add);
        }
        Set<PolicyRule> rules = rules(profile, "policyRules");
        return new ManagementSpec(
                notifications, rules, icon(profile), profile.optional("owner", ManagementReader::plmn), carrierRules);
    }

    /** Reads {@code authorisedRules} of a card. */
    static RulesAuthorisationTable authorisedRules(Fields card) {
        List<AuthorisationRule> table = new ArrayList<>();
        for (Fields row : card.each("authorisedRules")) {
            Set<PolicyRule> rules = rules(row, "rules");
            boolean consent = row.flag("consentRequired", false);
            List<ProfileOwner> operators = new ArrayList<>();
            for (Fields operator : row.each("operators")) {
                operator(operator).ifPresent(operators::add);
            }
            row.make(() -> new AuthorisationRule(rules, operators, consent)).ifPresent(table::add);
        }
        return new RulesAuthorisationTable(table);
    }

    /** An operator, in whose PLMN {@code *} is any digit; a group identifier that isn't given is any. */
    private static Optional<ProfileOwner> operator(Fields operator) {
        String plmn = operator.value("plmn", "001-01 or ***-***", "00101", text -> {
            String digits = text.replace("-", "").replace('*', 'E');
            if (!digits.matches("[0-9E]{5,6}")) {
                throw new IllegalArgumentException("\"" + text + "\" is not a PLMN (as 001-01, or ***-*** for any)");
            }
            return digits;
        });
        byte[] gid1 = operator.optional("gid1", ManagementReader::hex).orElse(new byte[0]);
        byte[] gid2 = operator.optional("gid2", ManagementReader::hex).orElse(new byte[0]);
        byte[] digits =
                ProfileOwner.of(plmn, Optional.empty(), Optional.empty()).mccMnc();
        return operator.make(() -> new ProfileOwner(digits, Optional.of(gid1), Optional.of(gid2)));
    }

    private static Set<NotificationEvent> events(Fields notification) {
        if (!notification.has("events")) {
            return EnumSet.allOf(NotificationEvent.class);
        }
        Set<NotificationEvent> events = new HashSet<>();
        for (String name : notification.texts("events")) {
            Optional<NotificationEvent> event = EnumSet.allOf(NotificationEvent.class).stream()
                    .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
            event.ifPresentOrElse(events::add, () -> notification.problem("events", notAllowed(name, EVENTS)));
        }
        return events;
    }

    private static Set<PolicyRule> rules(Fields fields, String field) {
        Set<PolicyRule> rules = new HashSet<>();
        for (String name : fields.texts(field)) {
            PolicyRule rule = RULES.get(name);
            if (rule == null) {
                fields.problem(field, notAllowed(name, "ppr1, ppr2"));
            } else {
                rules.add(rule);
            }
        }
        return rules;
    }

    private static Optional<ProfileIcon> icon(Fields profile) {
        Fields icon = profile.inner("icon");
        Optional<ProfileIcon> png = icon.optional("png", text -> icon(ProfileIcon.Type.PNG, text));
        Optional<ProfileIcon> jpg = icon.optional("jpg", text -> icon(ProfileIcon.Type.JPG, text));
        icon.done();
        return png.isPresent() ? png : jpg;
    }

    private static ProfileIcon icon(ProfileIcon.Type type, String base64) {
        return new ProfileIcon(type, Base64.getMimeDecoder().decode(base64));
    }

    private static String plmn(String text) {
        String digits = text.replace("-", "");
        if (!digits.matches("[0-9]{5,6}")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a PLMN (as 001-01)");
        }
        return digits;
    }

    private static byte[] hex(String text) {
        if (!text.matches("([0-9A-Fa-f]{2})+")) {
            throw new IllegalArgumentException("\"" + text + "\" is not hexadecimal bytes");
        }
        return HexFormat.of().parseHex(text);
    }

    private static String notAllowed(String text, String allowed) {
        return "\"" + text + "\" is not allowed here (" + allowed + " are)";
    }
}
