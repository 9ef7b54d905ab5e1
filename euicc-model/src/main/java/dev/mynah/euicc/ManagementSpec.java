package dev.mynah.euicc;

import dev.mynah.euicc.isdr.CarrierRule;
import dev.mynah.euicc.isdr.NotificationConfiguration;
import dev.mynah.euicc.isdr.PolicyRule;
import dev.mynah.euicc.isdr.ProfileIcon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an eUICC is told of a profile so that it can manage it; the profile's files know nothing of it.
 *
 * @param notifications which servers are told of what
 * @param policyRules what the owner forbids the user
 * @param icon what the user sees
 * @param owner the PLMN of the owner, 5 or 6 digits; the home PLMN when not given
 * @param carrierRules which Android applications have carrier privileges
 */
public record ManagementSpec(
        List<NotificationConfiguration> notifications,
        Set<PolicyRule> policyRules,
        Optional<ProfileIcon> icon,
        Optional<String> owner,
        List<CarrierRule> carrierRules) {

    /** No servers, no rules, no icon. */
    public static final ManagementSpec NONE =
            new ManagementSpec(List.of(), Set.of(), Optional.empty(), Optional.empty(), List.of());

    /** Checks the owner. */
    public ManagementSpec {
        notifications = List.copyOf(notifications);
        policyRules = Set.copyOf(policyRules);
        carrierRules = List.copyOf(carrierRules);
        owner.ifPresent(it -> {
            if (!it.matches("[0-9]{5,6}")) {
                throw new IllegalArgumentException("owner: \"" + it + "\" is not a PLMN of 5 or 6 digits");
            }
        });
    }
}
