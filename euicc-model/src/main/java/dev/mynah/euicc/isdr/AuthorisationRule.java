package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the rules authorisation table (SGP.22 2.9.2.1, ProfilePolicyAuthorisationRule).
 *
 * @param rules what it is about
 * @param operators who may use them; digit E in {@code mccMnc} stands for any digit, and a group identifier of no bytes for any
 * @param consentRequired whether the user has to agree
 */
public record AuthorisationRule(Set<PolicyRule> rules, List<ProfileOwner> operators, boolean consentRequired) {

    private static final int WILDCARD = 0xE;
    private static final int CONSENT_REQUIRED = 0;

    /** Keeps copies. */
    public AuthorisationRule {
        rules = Set.copyOf(rules);
        operators = List.copyOf(operators);
    }

    /** Whether this owner is among the operators. */
    boolean covers(ProfileOwner owner) {
        return operators.stream()
                .anyMatch(it -> digitsFit(it.mccMnc(), owner.mccMnc())
                        && groupFits(it.gid1(), owner.gid1())
                        && groupFits(it.gid2(), owner.gid2()));
    }

    private static boolean digitsFit(byte[] allowed, byte[] owner) {
        for (int i = 0; i < 2 * allowed.length; i++) {
            int wanted = allowed[i / 2] >> (i % 2 * 4) & 0xF;
            if (wanted != WILDCARD && wanted != (owner[i / 2] >> (i % 2 * 4) & 0xF)) {
                return false;
            }
        }
        return true;
    }

    /** A group that the table leaves out must be left out by the owner too; one of no bytes is any group. */
    private static boolean groupFits(Optional<byte[]> allowed, Optional<byte[]> owner) {
        byte[] group = owner.orElse(new byte[0]);
        return allowed.map(it -> it.length == 0 || Arrays.equals(it, group)).orElse(group.length == 0);
    }

    /** The data object: {@code 30 { 80 rules, A1 { 30 operator .. }, 82 flags }}. */
    Tlv toTlv() {
        return Tlv.of(
                0x30,
                Tlv.of(0x80, PolicyRule.bitString(rules)),
                Tlv.of(0xA1, operators.stream().map(it -> it.toTlv(0x30)).toList()),
                Tlv.of(0x82, consentRequired ? Der.namedBits(CONSENT_REQUIRED) : Der.namedBits()));
    }
}
