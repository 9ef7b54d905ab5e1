package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.Plmn;

/**
 * A globally unique temporary identity: the MME that gave it, and the M-TMSI within that MME. TS 23.003 2.8.
 *
 * @param plmn the network of the MME
 * @param mmeGroupId 16 bits
 * @param mmeCode 8 bits
 * @param mTmsi 32 bits
 */
public record Guti(Plmn plmn, int mmeGroupId, int mmeCode, int mTmsi) implements EpsMobileIdentity {

    /** Refuses identities that do not fit their bits. */
    public Guti {
        if (mmeGroupId < 0 || mmeGroupId > 0xFFFF) {
            throw new IllegalArgumentException("mmeGroupId: " + mmeGroupId);
        }
        if (mmeCode < 0 || mmeCode > 0xFF) {
            throw new IllegalArgumentException("mmeCode: " + mmeCode);
        }
    }

    @Override
    public String toString() {
        return "GUTI %s-%04X-%02X-%08X".formatted(plmn, mmeGroupId, mmeCode, mTmsi);
    }
}
