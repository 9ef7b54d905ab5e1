package dev.mynah.network.udm;

/** How a home network authenticates its subscribers in 5GS. TS 33.501 6.1.3. */
public enum AuthenticationMethod {
    /** 5G-AKA. */
    AKA_5G,
    EAP_AKA_PRIME
}
