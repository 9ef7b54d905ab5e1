package dev.mynah.euicc.isdr;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which operators may put policy rules into their profiles, as the eUICC's maker laid down (SGP.22 2.9.2.1). An empty table
 * allows none to nobody.
 *
 * @param rules the first that fits a profile's owner and rule decides
 */
public record RulesAuthorisationTable(List<AuthorisationRule> rules) {

    /** Nobody may use policy rules. */
    public static final RulesAuthorisationTable EMPTY = new RulesAuthorisationTable(List.of());

    /** Keeps a copy. */
    public RulesAuthorisationTable {
        rules = List.copyOf(rules);
    }

    /** Whether a profile of this owner may have all these rules. */
    public boolean allows(ProfileOwner owner, Set<PolicyRule> wanted) {
        return wanted.stream()
                .allMatch(rule -> rules.stream().anyMatch(it -> it.rules().contains(rule) && it.covers(owner)));
    }

    /** The rules no operator at all may use (EUICCInfo2, forbiddenProfilePolicyRules). */
    public Set<PolicyRule> forbiddenToAll() {
        Set<PolicyRule> forbidden = EnumSet.allOf(PolicyRule.class);
        rules.stream().filter(it -> !it.operators().isEmpty()).forEach(it -> forbidden.removeAll(it.rules()));
        return forbidden;
    }
}
