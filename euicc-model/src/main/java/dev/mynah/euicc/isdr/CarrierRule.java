package dev.mynah.euicc.isdr;

import dev.mynah.euicc.accesscontrol.ApplicationRule;
import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.Optional;

/**
 * Grants an Android application carrier privileges, as a GlobalPlatform Secure Element Access Control rule:
 * {@code E2 { E1 { C1 hash, [CA package] }, E3 { DB permissions } }}.
 *
 * @param certificateHash SHA-1 or SHA-256 of the certificate the application is signed with
 * @param packageName of the application; any with the certificate when not given
 */
public record CarrierRule(byte[] certificateHash, Optional<String> packageName) {

    /** What a list of them stands in, in a profile's metadata. */
    static final int LIST = 0xBF76;

    /** Checks the lengths. */
    public CarrierRule {
        if (certificateHash.length != 20 && certificateHash.length != 32) {
            throw new IllegalArgumentException(
                    "certificateHash: " + certificateHash.length + " bytes are neither SHA-1 nor SHA-256");
        }
        packageName.ifPresent(it -> {
            if (it.isEmpty() || it.length() > 127) {
                throw new IllegalArgumentException("packageName: " + it.length() + " characters are not 1 to 127");
            }
        });
    }

    private Tlv toTlv() {
        return ApplicationRule.carrierPrivileges(certificateHash, packageName).toTlv();
    }

    /** The list of some; none, no list. */
    static Optional<Tlv> list(List<CarrierRule> rules) {
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Tlv.of(LIST, rules.stream().map(CarrierRule::toTlv).toList()));
    }
}
