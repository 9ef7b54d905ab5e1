package dev.mynah.euicc.saip.install;

import java.util.Set;

/** What a card of ours can do of what a profile may demand. */
public final class CardServices {

    /** The newest major version of the format that a card takes. */
    public static final int NEWEST_MAJOR_VERSION = 3;

    /** By the names of {@link dev.mynah.euicc.saip.element.MandatoryServices}. */
    public static final Set<String> SUPPORTED = Set.of(
            "usim",
            "isim",
            "csim",
            "milenage",
            "tuak128",
            "tuak256",
            "usim-test-algorithm",
            "gba-usim",
            "gba-isim",
            "multiple-usim",
            "multiple-isim",
            "multiple-csim",
            "ber-tlv",
            "dfLink",
            "get-identity",
            "profile-a-x25519",
            "profile-b-p256");

    private CardServices() {}
}
