package dev.mynah.network.udm;

import java.util.List;

/**
 * How an operator's UDM is set up.
 *
 * @param method how its subscribers are authenticated in 5GS
 * @param keys those its cards conceal the IMSI with; the null scheme needs none
 */
public record UdmSpec(AuthenticationMethod method, List<HomeNetworkKey> keys) {
    /** 5G-AKA, and no key. */
    public static final UdmSpec STANDARD = new UdmSpec(AuthenticationMethod.AKA_5G, List.of());

    public UdmSpec {
        keys = List.copyOf(keys);
        if (keys.stream().map(HomeNetworkKey::identifier).distinct().count() != keys.size()) {
            throw new IllegalArgumentException("keys: there are two with one identifier");
        }
    }

    public UdmSpec withMethod(AuthenticationMethod newMethod) {
        return new UdmSpec(newMethod, keys);
    }

    public UdmSpec withKeys(HomeNetworkKey... newKeys) {
        return new UdmSpec(method, List.of(newKeys));
    }
}
