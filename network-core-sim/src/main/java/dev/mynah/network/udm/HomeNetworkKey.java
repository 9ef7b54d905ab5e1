package dev.mynah.network.udm;

import dev.mynah.euicc.suci.Ecies;
import dev.mynah.euicc.suci.ProtectionScheme;
import java.util.Optional;

/** A private key by which a home network finds the IMSI in a SUCI. TS 33.501 C.3.3. Nothing shows it. */
public final class HomeNetworkKey {
    private final int identifier;
    private final ProtectionScheme scheme;
    private final byte[] privateKey;

    /**
     * @param identifier the home network public key identifier, 0..255
     * @param scheme profile A or B
     * @param privateKey 32 octets
     */
    public HomeNetworkKey(int identifier, ProtectionScheme scheme, byte[] privateKey) {
        if (identifier < 0 || identifier > 255) {
            throw new IllegalArgumentException("identifier: " + identifier + " is not within 0..255");
        }
        if (scheme == ProtectionScheme.NULL) {
            throw new IllegalArgumentException("scheme: the null scheme has no key");
        }
        if (privateKey.length != 32) {
            throw new IllegalArgumentException("privateKey: " + privateKey.length + " octets, 32 are needed");
        }
        this.identifier = identifier;
        this.scheme = scheme;
        this.privateKey = privateKey.clone();
    }

    public int identifier() {
        return identifier;
    }

    public ProtectionScheme scheme() {
        return scheme;
    }

    /** What the scheme output hides; empty when it is not made with this key. */
    Optional<byte[]> reveal(byte[] schemeOutput) {
        return Ecies.of(scheme).reveal(schemeOutput, privateKey);
    }

    @Override
    public String toString() {
        return "HomeNetworkKey " + identifier + " " + scheme + " (hidden)";
    }
}
