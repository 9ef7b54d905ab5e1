package dev.mynah.euicc.isdr;

import dev.mynah.euicc.ProfileClass;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a profile from when it was installed (SGP.22 4.4, StoreMetadata).
 *
 * @param notifications who is told of what happens to it
 * @param owner the operator; a test profile may have none
 * @param policyRules what its owner forbids
 * @param serviceSpecific {@code BF22}, for applications on the device
 * @param carrierRules {@code BF76}, the rules by which Android grants carrier privileges
 */
public record ProfileMetadata(
        Iccid iccid,
        String serviceProviderName,
        String name,
        Optional<ProfileIcon> icon,
        ProfileClass profileClass,
        List<NotificationConfiguration> notifications,
        Optional<ProfileOwner> owner,
        Set<PolicyRule> policyRules,
        Optional<Tlv> serviceSpecific,
        Optional<Tlv> carrierRules) {

    /** Keeps copies. */
    public ProfileMetadata {
        notifications = List.copyOf(notifications);
        policyRules = Set.copyOf(policyRules);
    }

    /** The metadata of a profile the card is made with. */
    public static ProfileMetadata of(ProfileSpec spec) {
        return new ProfileMetadata(
                new Iccid(spec.iccid()),
                spec.serviceProviderName(),
                spec.name(),
                spec.management().icon(),
                spec.profileClass(),
                spec.management().notifications(),
                Optional.of(
                        ProfileOwner.of(spec.management().owner().orElse(spec.homePlmn()), spec.gid1(), spec.gid2())),
                spec.management().policyRules(),
                Optional.empty(),
                CarrierRule.list(spec.management().carrierRules()));
    }

    /** Reads {@code BF25}; empty when an element is wrong or one that must be there is missing. */
    public static Optional<ProfileMetadata> parse(Tlv storeMetadata) {
        return StoreMetadata.parse(storeMetadata);
    }

    /** The {@code BF25} that {@link #parse} reads back. */
    public Tlv toTlv() {
        return StoreMetadata.encode(this);
    }
}
