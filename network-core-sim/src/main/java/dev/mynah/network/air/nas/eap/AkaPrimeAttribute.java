package dev.mynah.network.air.nas.eap;

import java.util.Optional;

/** The attributes of EAP-AKA' that full authentication needs. RFC 4187 clause 10, RFC 9048 clause 3. */
public enum AkaPrimeAttribute {
    RAND(1),
    AUTN(2),
    RES(3),
    AUTS(4),
    MAC(11),
    CLIENT_ERROR_CODE(22),
    KDF_INPUT(23),
    KDF(24);

    private final int value;

    AkaPrimeAttribute(int value) {
        this.value = value;
    }

    /** The attribute type octet. */
    public int value() {
        return value;
    }

    static Optional<AkaPrimeAttribute> of(int value) {
        for (AkaPrimeAttribute attribute : values()) {
            if (attribute.value == value) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }
}
