package dev.mynah.euicc.rsp;

import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.macs.CMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** AES-CMAC (RFC 4493) with one key. */
public final class AesCmac {

    private static final int LENGTH = 16;

    private final CMac function = new CMac(AESEngine.newInstance());

    /** The function with a key of 16, 24 or 32 bytes. */
    public AesCmac(byte[] key) {
        function.init(new KeyParameter(key));
    }

    /** All 16 bytes. */
    public byte[] of(byte[] message) {
        byte[] code = new byte[LENGTH];
        function.update(message, 0, message.length);
        function.doFinal(code, 0);
        return code;
    }
}
