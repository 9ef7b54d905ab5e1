package dev.mynah.euicc.ota;

import java.util.List;

/**
 * A security domain of a profile: the keys that protect what is sent to it.
 *
 * @param aid of its instance
 * @param tars what packets address it by, 3 bytes each; its AID may imply more
 */
public record SecurityDomain(byte[] aid, List<byte[]> tars, List<OtaKey> keys) {}
