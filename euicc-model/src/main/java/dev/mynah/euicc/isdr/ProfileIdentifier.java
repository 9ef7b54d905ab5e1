package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** How a request names a profile: by {@code 5A} its ICCID or by {@code 4F} the AID of its ISD-P. */
final class ProfileIdentifier {

    private static final int ICCID = 0x5A;
    private static final int ISDP_AID = 0x4F;

    private ProfileIdentifier() {}

    /** Which profiles a data object means; empty when it is not an identifier. */
    static Optional<Predicate<Profile>> of(Tlv object) {
        if (!(object instanceof Tlv.Primitive identifier)) {
            return Optional.empty();
        }
        byte[] value = identifier.value();
        if (identifier.tag() == ICCID && value.length == 10) {
            return Optional.of(profile -> Arrays.equals(profile.iccid().toBytes(), value));
        }
        if (identifier.tag() == ISDP_AID && value.length >= 1 && value.length <= 16) {
            return Optional.of(profile -> Arrays.equals(profile.isdpAid(), value));
        }
        return Optional.empty();
    }

    /** The identifier that is alone in an object, as in {@code A0 { 5A iccid }}. */
    static Optional<Predicate<Profile>> in(Tlv object) {
        return object.children().size() == 1 ? of(object.children().get(0)) : Optional.empty();
    }
}
