package dev.mynah.euicc.isdr;

import dev.mynah.euicc.ProfileClass;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A profile as the ISD-R has it at one moment.
 *
 * @param isdpAid the AID of the security domain that holds it
 * @param nickname what the user calls it
 * @param port the eSIM port it is enabled on; empty when disabled
 */
public record Profile(ProfileMetadata metadata, byte[] isdpAid, Optional<String> nickname, OptionalInt port) {

    /** The profile's number. */
    public Iccid iccid() {
        return metadata.iccid();
    }

    /** Whether it is enabled on some port. */
    public boolean enabled() {
        return port.isPresent();
    }

    /** Whether it is there to test the device and not to be used. */
    boolean isForTest() {
        return metadata.profileClass() == ProfileClass.TEST;
    }

    /** Whether its owner forbids to disable it. */
    boolean mustStayEnabled() {
        return enabled() && metadata.policyRules().contains(PolicyRule.DISABLING_NOT_ALLOWED);
    }

    /** Whether its owner forbids to delete it. */
    boolean mustNotBeDeleted() {
        return metadata.policyRules().contains(PolicyRule.DELETION_NOT_ALLOWED);
    }

    Profile withNickname(String text) {
        return new Profile(metadata, isdpAid, text.isEmpty() ? Optional.empty() : Optional.of(text), port);
    }

    Profile enabledOn(int onPort) {
        return new Profile(metadata, isdpAid, nickname, OptionalInt.of(onPort));
    }

    Profile disabled() {
        return new Profile(metadata, isdpAid, nickname, OptionalInt.empty());
    }
}
